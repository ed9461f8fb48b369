// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"

#include <QByteArray>

/**
 * The compact bytes of a snapshot: numbers in groups of seven bits, texts in UTF-8 with their length before
 * them. Private to this room.
 */
namespace raiki {

class SnapshotWriter final
{
public:
    void number(quint64 value);
    void text(const QString &text);
    void date(const FuzzyDate &date);
    void field(qint32 value) { number(static_cast<quint32>(value)); }
    void field(const QString &value) { text(value); }
    void field(const QStringList &values);
    void field(const QUrl &value) { text(value.toString(QUrl::FullyEncoded)); }
    void field(const FuzzyDate &value) { date(value); }
    void field(const ExternalIds &ids);
    void field(const std::optional<int> &value) { number(value ? static_cast<quint64>(*value) + 1 : 0); }
    void field(const std::optional<RepeatRule> &rule);
    template <class Value>
    requires std::is_enum_v<Value>
    void field(Value value) { number(static_cast<quint64>(value)); }
    /** Each element by describe(). */
    template <class Value>
    void field(const std::vector<Value> &values)
    {
        number(values.size());
        for (const Value &value : values)
            describe(*this, value);
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/** Never reads past its bytes: what is missing or out of range reads as zero or empty, and isSound() says so.
 */
class SnapshotReader final
{
public:
    /** @param bytes borrowed, must outlive this */
    SnapshotReader(const QByteArray &bytes, qsizetype start, qsizetype end)
        : m_bytes(bytes)
        , m_place(start)
        , m_end(end)
    {
    }

    [[nodiscard]] quint64 number();
    [[nodiscard]] QString text();
    [[nodiscard]] FuzzyDate date();
    void field(qint32 &value) { value = static_cast<qint32>(number()); }
    void field(QString &value) { value = text(); }
    void field(QStringList &values);
    void field(QUrl &value) { value = QUrl(text()); }
    void field(FuzzyDate &value) { value = date(); }
    void field(ExternalIds &ids);
    void field(std::optional<int> &value);
    void field(std::optional<RepeatRule> &rule);
    void field(SeasonKind &kind)
    {
        kind = static_cast<SeasonKind>(upTo(static_cast<quint64>(SeasonKind::Special)));
    }
    void field(ReleaseTrack &track)
    {
        track = static_cast<ReleaseTrack>(upTo(static_cast<quint64>(ReleaseTrack::Disc)));
    }
    template <class Value>
    void field(std::vector<Value> &values)
    {
        const quint64 count = this->count();
        values.reserve(count);
        for (quint64 i = 0; i < count && m_isSound; ++i)
            describe(*this, values.emplace_back());
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] qsizetype place() const { return m_place; }

private:
    quint64 fail();
    quint64 upTo(quint64 greatest);
    quint64 count(); ///< of elements, each at least a byte

    const QByteArray &m_bytes;
    qsizetype m_place;
    qsizetype m_end;
    bool m_isSound = true;
};

} // namespace raiki
