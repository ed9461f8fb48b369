// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/changefields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/**
 * Reads what ChangeWriter wrote. A missing field is its type's zero, an unknown one is passed over (a newer
 * Raiki may add some), a field of the wrong kind makes the whole unreadable. Private to this room.
 */
namespace raiki {

class ChangeReader final
{
public:
    explicit ChangeReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    /** The object as a whole, or nothing where a field of it is not what it should be. */
    template <class Value>
    [[nodiscard]] static std::optional<Value> read(const QJsonValue &json)
    {
        if (!json.isObject())
            return {};
        Value value;
        ChangeReader reader(json.toObject());
        describe(reader, value);
        return reader.m_isSound ? std::optional(std::move(value)) : std::nullopt;
    }

    template <class Value>
    void field(const char *name, Value &value)
    {
        value = Value{};
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined() && !readInto(json, value))
            m_isSound = false;
    }

private:
    static bool readInto(const QJsonValue &json, QString &text);
    static bool readInto(const QJsonValue &json, QStringList &texts);
    static bool readInto(const QJsonValue &json, ExternalIds &ids);
    static bool readInto(const QJsonValue &json, std::vector<Credit> &credits);
    static bool readInto(const QJsonValue &json, bool &value);
    static bool readInto(const QJsonValue &json, int &value);
    static bool readInto(const QJsonValue &json, std::chrono::days &value);
    static bool readInto(const QJsonValue &json, QUrl &url);
    static bool readInto(const QJsonValue &json, FuzzyDate &date);
    static bool readInto(const QJsonValue &json, QDateTime &instant);
    static bool readInto(const QJsonValue &json, SeasonKind &kind);
    static bool readInto(const QJsonValue &json, ReleaseTrack &track);
    static bool readInto(const QJsonValue &json, Certainty &certainty);
    static bool readInto(const QJsonValue &json, ClaimSourceKind &kind);
    static bool readInto(const QJsonValue &json, WatchStatus &status);
    static bool readInto(const QJsonValue &json, ReminderChoice &choice);
    static bool readInto(const QJsonValue &json, Titles &titles);
    static bool readInto(const QJsonValue &json, ClaimSource &source);
    static bool readInto(const QJsonValue &json, RepeatRule &rule);
    static bool readId(const QJsonValue &json, qint64 &id);
    template <class Tag>
    static bool readInto(const QJsonValue &json, Id<Tag> &id)
    {
        return readId(json, id.value);
    }
    template <class Value>
    static bool readInto(const QJsonValue &json, std::optional<Value> &value)
    {
        return readInto(json, value.emplace());
    }

    QJsonObject m_object;
    bool m_isSound = true;
};

} // namespace raiki
