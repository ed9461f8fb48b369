// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/fuzzydate.h"

#include <QTime>

#include <cstdlib>

namespace raiki {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int minutesPerHour = 60;
constexpr int secondsPerMinute = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr int broadcastHours = 30;
constexpr int japanOffsetSeconds = 9 * 60 * 60;
constexpr int maximumOffsetSeconds = 14 * 60 * 60;
constexpr qint64 millisecondsPerSecond = 1000;
constexpr qint64 millisecondsPerMinute = secondsPerMinute * millisecondsPerSecond;
constexpr qint64 millisecondsPerDay = minutesPerDay * millisecondsPerMinute;
constexpr qint64 epochJulianDay = 2440588; // 1970-01-01

bool isYearInRange(int year)
{
    return year >= firstYear && year <= lastYear;
}

/** The instant at which @p day begins @p offsetSeconds east of UTC. */
qint64 startOfDay(QDate day, int offsetSeconds)
{
    return (day.toJulianDay() - epochJulianDay) * millisecondsPerDay - offsetSeconds * millisecondsPerSecond;
}

QDateTime utcInstant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

QString precisionName(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Unknown:
        return QStringLiteral("unknown");
    case DatePrecision::Year:
        return QStringLiteral("year");
    case DatePrecision::Cour:
        return QStringLiteral("cour");
    case DatePrecision::Month:
        return QStringLiteral("month");
    case DatePrecision::Day:
        return QStringLiteral("day");
    case DatePrecision::Minute:
        return QStringLiteral("minute");
    }
    Q_UNREACHABLE();
}

const QTimeZone &japanZone()
{
    static const QTimeZone zone(japanOffsetSeconds);
    return zone;
}

FuzzyDate::FuzzyDate(DatePrecision precision, QDate first)
{
    if (!first.isValid() || !isYearInRange(first.year()))
        return;
    m_precision = precision;
    m_first = first;
}

FuzzyDate FuzzyDate::ofYear(int year)
{
    return {DatePrecision::Year, QDate(year, 1, 1)};
}

FuzzyDate FuzzyDate::ofCour(Cour cour)
{
    return {DatePrecision::Cour, cour.firstDay()};
}

FuzzyDate FuzzyDate::ofMonth(int year, int month)
{
    return {DatePrecision::Month, QDate(year, month, 1)};
}

FuzzyDate FuzzyDate::ofDay(QDate day)
{
    return {DatePrecision::Day, day};
}

FuzzyDate FuzzyDate::ofMinute(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    // Offsets before standard time had seconds, which no text can carry; the instant stays the same.
    int offset = instant.offsetFromUtc() / secondsPerMinute * secondsPerMinute;
    if (std::abs(offset) > maximumOffsetSeconds)
        offset = 0;
    const QDateTime local = instant.toOffsetFromUtc(offset);
    FuzzyDate date(DatePrecision::Minute, local.date());
    if (date.isKnown()) {
        date.m_minuteOfDay =
            static_cast<qint16>(local.time().hour() * minutesPerHour + local.time().minute());
        date.m_offsetSeconds = offset;
    }
    return date;
}

FuzzyDate FuzzyDate::ofBroadcastTime(QDate day, int hour, int minute, int offsetSeconds)
{
    const bool isTime = hour >= 0 && hour < broadcastHours && minute >= 0 && minute < minutesPerHour;
    const bool isOffset =
        std::abs(offsetSeconds) <= maximumOffsetSeconds && offsetSeconds % secondsPerMinute == 0;
    if (!day.isValid() || !isYearInRange(day.year()) || !isTime || !isOffset)
        return {};
    const int minutes = hour * minutesPerHour + minute;
    FuzzyDate date(DatePrecision::Minute, day.addDays(minutes / minutesPerDay));
    if (date.isKnown()) {
        date.m_minuteOfDay = static_cast<qint16>(minutes % minutesPerDay);
        date.m_offsetSeconds = offsetSeconds;
    }
    return date;
}

QDate FuzzyDate::firstDay() const
{
    return m_first;
}

QDate FuzzyDate::lastDay() const
{
    switch (m_precision) {
    case DatePrecision::Year:
        return {m_first.year(), 12, 31};
    case DatePrecision::Cour:
        return Cour::of(m_first).lastDay();
    case DatePrecision::Month:
        return {m_first.year(), m_first.month(), m_first.daysInMonth()};
    case DatePrecision::Unknown:
    case DatePrecision::Day:
    case DatePrecision::Minute:
        break;
    }
    return m_first;
}

qint64 FuzzyDate::earliestMilliseconds() const
{
    if (m_precision == DatePrecision::Minute)
        return startOfDay(m_first, m_offsetSeconds) + m_minuteOfDay * millisecondsPerMinute;
    return startOfDay(m_first, japanOffsetSeconds);
}

qint64 FuzzyDate::latestMilliseconds() const
{
    if (m_precision == DatePrecision::Minute)
        return earliestMilliseconds();
    return startOfDay(lastDay().addDays(1), japanOffsetSeconds) - 1;
}

QDateTime FuzzyDate::earliest() const
{
    return isKnown() ? utcInstant(earliestMilliseconds()) : QDateTime();
}

QDateTime FuzzyDate::latest() const
{
    return isKnown() ? utcInstant(latestMilliseconds()) : QDateTime();
}

QDateTime FuzzyDate::earliest(const QTimeZone &zone) const
{
    if (!isKnown() || m_precision == DatePrecision::Minute)
        return earliest();
    return m_first.startOfDay(zone).toUTC();
}

QDateTime FuzzyDate::latest(const QTimeZone &zone) const
{
    if (!isKnown() || m_precision == DatePrecision::Minute)
        return latest();
    return lastDay().endOfDay(zone).toUTC();
}

QDateTime FuzzyDate::overFor(const QTimeZone &zone) const
{
    return std::max(latest(), latest(zone));
}

std::optional<QDateTime> FuzzyDate::minute() const
{
    if (m_precision != DatePrecision::Minute)
        return std::nullopt;
    const QTime time(m_minuteOfDay / minutesPerHour, m_minuteOfDay % minutesPerHour);
    return QDateTime(m_first, time, Qt::OffsetFromUTC, m_offsetSeconds);
}

std::optional<Cour> FuzzyDate::cour() const
{
    if (m_precision < DatePrecision::Cour)
        return std::nullopt;
    return Cour::of(m_first);
}

std::optional<int> FuzzyDate::month() const
{
    if (m_precision < DatePrecision::Month)
        return std::nullopt;
    return m_first.month();
}

bool FuzzyDate::refines(const FuzzyDate &coarser) const
{
    if (!coarser.isKnown())
        return true;
    return isKnown() && earliestMilliseconds() >= coarser.earliestMilliseconds() &&
           latestMilliseconds() <= coarser.latestMilliseconds();
}

bool FuzzyDate::agreesWith(const FuzzyDate &other) const
{
    if (!isKnown() || !other.isKnown())
        return true;
    return earliestMilliseconds() <= other.latestMilliseconds() &&
           other.earliestMilliseconds() <= latestMilliseconds();
}

bool FuzzyDate::operator==(const FuzzyDate &other) const
{
    return m_precision == other.m_precision && m_first == other.m_first &&
           m_minuteOfDay == other.m_minuteOfDay && m_offsetSeconds == other.m_offsetSeconds;
}

std::strong_ordering FuzzyDate::operator<=>(const FuzzyDate &other) const
{
    if (!isKnown() || !other.isKnown())
        return other.isKnown() <=> isKnown();
    if (const auto order = latestMilliseconds() <=> other.latestMilliseconds(); order != 0)
        return order;
    if (const auto order = other.m_precision <=> m_precision; order != 0)
        return order;
    return m_offsetSeconds <=> other.m_offsetSeconds;
}

} // namespace raiki
