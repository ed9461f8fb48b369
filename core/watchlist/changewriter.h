// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/bytebuffer.h"
#include "core/base/timestamp.h"
#include "core/watchlist/changefields.h"

#include <utility>

/**
 * Writes values as JSON text straight into a buffer: an import journals tens of thousands of rows, for which
 * a tree of QJsonObject would cost several times the import. Fields at their type's zero are left out,
 * enums never. Private to this room.
 */
namespace raiki {

class ChangeWriter final
{
public:
    /** @param out borrowed; text is appended */
    explicit ChangeWriter(ByteBuffer &out)
        : m_out(out)
    {
    }

    /** One object with the fields that describe() names. */
    template <class Value>
    void object(const Value &value);

    template <class Value>
    void field(const char *name, const Value &value);

    /** One string by itself. */
    void text(const QString &value) { write(value); }

private:
    void openField(const char *name);
    void write(const QString &text);
    void write(const QStringList &texts);
    void write(const ExternalIds &ids);
    void write(const std::vector<Credit> &credits);
    void write(bool value) { m_out.append(QByteArrayView(value ? "true" : "false")); }
    void write(int value) { m_out.append(qint64{value}); }
    void write(std::chrono::days value) { m_out.append(static_cast<qint64>(value.count())); }
    void write(const QUrl &url);
    void write(const FuzzyDate &date) { write(date.toText()); }
    void write(const QDateTime &instant);
    void write(SeasonKind kind) { write(seasonKindName(kind)); }
    void write(ReleaseTrack track) { write(releaseTrackName(track)); }
    void write(Certainty certainty) { write(certaintyName(certainty)); }
    void write(ClaimSourceKind kind) { write(claimSourceKindName(kind)); }
    void write(WatchStatus status) { write(watchStatusName(status)); }
    void write(ReminderChoice choice) { write(reminderChoiceName(choice)); }
    void write(const Titles &titles) { object(titles); }
    void write(const ClaimSource &source) { object(source); }
    void write(const RepeatRule &rule) { object(rule); }
    template <class Tag>
    void write(Id<Tag> id)
    {
        m_out.append(id.value);
    }
    template <class Value>
    void write(const std::optional<Value> &value)
    {
        write(*value);
    }

    ByteBuffer &m_out;
    TimeStamp m_stamp;
    QUrl m_lastUrl; ///< claims of one source have one address
    QString m_lastUrlText;
    bool m_isFirst = true;
};

template <class Value>
void ChangeWriter::field(const char *name, const Value &value)
{
    if constexpr (!std::is_enum_v<Value>) {
        if (value == Value{})
            return;
    }
    openField(name);
    write(value);
}

template <class Value>
void ChangeWriter::object(const Value &value)
{
    const bool wasFirst = std::exchange(m_isFirst, true);
    m_out.append('{');
    describe(*this, value);
    m_out.append('}');
    m_isFirst = wasFirst;
}

} // namespace raiki
