// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/snapshotstream.h"

namespace raiki {
namespace {

const QDate firstDayCounted(1900, 1, 1);
constexpr qint64 unixSecondsAt1900 = -2208988800LL;
constexpr int firstYear = 1900;

quint64 daysSince1900(QDate day)
{
    return static_cast<quint64>(std::max<qint64>(firstDayCounted.daysTo(day), 0));
}

quint64 secondsSince1900(const QDateTime &instant)
{
    return static_cast<quint64>(std::max<qint64>(instant.toSecsSinceEpoch() - unixSecondsAt1900, 0));
}

QDateTime instantAt(quint64 seconds)
{
    // 2^40 seconds reach far beyond every date that we keep.
    const qint64 bounded = static_cast<qint64>(std::min<quint64>(seconds, quint64(1) << 40));
    return QDateTime::fromSecsSinceEpoch(bounded + unixSecondsAt1900, Qt::UTC);
}

} // namespace

void SnapshotWriter::number(quint64 value)
{
    while (value >= 0x80) {
        m_bytes.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    m_bytes.append(static_cast<char>(value));
}

void SnapshotWriter::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    number(static_cast<quint64>(utf8.size()));
    m_bytes.append(utf8);
}

void SnapshotWriter::date(const FuzzyDate &date)
{
    number(static_cast<quint64>(date.precision()));
    const auto years = static_cast<quint64>(date.year() - firstYear);
    switch (date.precision()) {
    case DatePrecision::Unknown:
        break;
    case DatePrecision::Year:
        number(years);
        break;
    case DatePrecision::Cour:
        number(years * 4 + static_cast<quint64>(date.cour()->quarter));
        break;
    case DatePrecision::Month:
        number(years * 12 + static_cast<quint64>(*date.month() - 1));
        break;
    case DatePrecision::Day:
        number(daysSince1900(date.firstDay()));
        break;
    case DatePrecision::Minute:
        number(secondsSince1900(*date.minute()) / 60);
        number(static_cast<quint64>(date.minute()->offsetFromUtc() / 60 + 24 * 60));
        break;
    }
}

void SnapshotWriter::field(const QStringList &values)
{
    number(static_cast<quint64>(values.size()));
    for (const QString &value : values)
        text(value);
}

void SnapshotWriter::field(const ExternalIds &ids)
{
    number(static_cast<quint64>(ids.size()));
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        number(static_cast<quint64>(id.key()));
        text(id.value());
    }
}

void SnapshotWriter::field(const std::optional<RepeatRule> &rule)
{
    number(rule ? static_cast<quint64>(rule->period.count()) : 0);
    if (rule)
        number(secondsSince1900(rule->first));
}

quint64 SnapshotReader::fail()
{
    m_isSound = false;
    m_place = m_end;
    return 0;
}

quint64 SnapshotReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_place >= m_end)
            return fail();
        const auto byte = static_cast<unsigned char>(m_bytes[m_place++]);
        value |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    return fail();
}

quint64 SnapshotReader::upTo(quint64 greatest)
{
    const quint64 value = number();
    return value <= greatest ? value : fail();
}

quint64 SnapshotReader::count()
{
    const quint64 value = number();
    return value <= static_cast<quint64>(m_end - m_place) ? value : fail();
}

QString SnapshotReader::text()
{
    const auto length = static_cast<qsizetype>(count());
    const QString text = QString::fromUtf8(m_bytes.constData() + m_place, length);
    m_place += length;
    return text;
}

FuzzyDate SnapshotReader::date()
{
    const auto precision = static_cast<DatePrecision>(upTo(static_cast<quint64>(DatePrecision::Minute)));
    if (precision == DatePrecision::Unknown)
        return {};
    const quint64 value = number();
    const auto small = static_cast<int>(std::min<quint64>(value, 1'000'000));
    switch (precision) {
    case DatePrecision::Unknown:
        break;
    case DatePrecision::Year:
        return FuzzyDate::ofYear(firstYear + small);
    case DatePrecision::Cour:
        return FuzzyDate::ofCour({firstYear + small / 4, static_cast<Quarter>(small % 4)});
    case DatePrecision::Month:
        return FuzzyDate::ofMonth(firstYear + small / 12, small % 12 + 1);
    case DatePrecision::Day:
        return FuzzyDate::ofDay(firstDayCounted.addDays(small));
    case DatePrecision::Minute:
        const int offset = (static_cast<int>(upTo(48 * 60)) - 24 * 60) * 60;
        return FuzzyDate::ofMinute(
            instantAt(value < (quint64(1) << 34) ? value * 60 : 0).toOffsetFromUtc(offset));
    }
    return {};
}

void SnapshotReader::field(QStringList &values)
{
    const quint64 size = count();
    for (quint64 i = 0; i < size && m_isSound; ++i)
        values.append(text());
}

void SnapshotReader::field(ExternalIds &ids)
{
    const quint64 size = count();
    for (quint64 i = 0; i < size && m_isSound; ++i) {
        const auto site = static_cast<ExternalSite>(upTo(static_cast<quint64>(ExternalSite::Bangumi)));
        ids.insert(site, text());
    }
}

void SnapshotReader::field(std::optional<int> &value)
{
    const quint64 stored = upTo(quint64(1) << 31);
    value = stored > 0 ? std::optional(static_cast<int>(stored - 1)) : std::nullopt;
}

void SnapshotReader::field(std::optional<RepeatRule> &rule)
{
    const quint64 days = upTo(3660);
    if (days > 0)
        rule = RepeatRule{instantAt(number()), std::chrono::days(static_cast<int>(days))};
}

} // namespace raiki
