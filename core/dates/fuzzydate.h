// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/cour.h"

#include <QDateTime>
#include <QTimeZone>

#include <compare>
#include <optional>

/**
 * A date known exactly as precisely as it was said. It never invents a day: January 2026 is not the 1st.
 *
 * A minute keeps the instant and the UTC offset of who said it (JST is +09:00); every coarser precision is
 * a span of calendar days, read in Japan's zone unless a caller says otherwise, since that is where
 * premieres are announced. Ordering is by latest(), then the more precise first; unknown is last.
 */
namespace raiki {

enum class DatePrecision { Unknown, Year, Cour, Month, Day, Minute };

/** The stable name: "unknown", "year", "cour", "month", "day", "minute". */
[[nodiscard]] QString precisionName(DatePrecision precision);

class FuzzyDate final
{
public:
    /** Unknown. */
    FuzzyDate() = default;

    /** Years 1900 to 2200, months 1 to 12; anything else (or an invalid QDate) gives unknown. */
    [[nodiscard]] static FuzzyDate ofYear(int year);
    [[nodiscard]] static FuzzyDate ofCour(Cour cour);
    [[nodiscard]] static FuzzyDate ofMonth(int year, int month);
    [[nodiscard]] static FuzzyDate ofDay(QDate day);
    /** Seconds are dropped; the offset is kept. Any valid QDateTime; local time is converted to its offset.
     */
    [[nodiscard]] static FuzzyDate ofMinute(const QDateTime &instant);
    /** "January 24 at 25:30 JST": hour 0 to 29, minute 0 to 59; the 25:30 of a day is 01:30 of the next. */
    [[nodiscard]] static FuzzyDate ofBroadcastTime(QDate day, int hour, int minute, int offsetSeconds);

    /**
     * Reads what toText() writes: "2026", "2026-W|Sp|Su|F", "2026-01", "2026-01-24",
     * "2026-01-25T01:30+09:00" (also "Z"; a time without an offset is refused). The empty text is unknown.
     * @return nothing where the text is none of these
     */
    [[nodiscard]] static std::optional<FuzzyDate> fromText(QStringView text);
    /** The shortest exact text; empty where unknown. Two equal dates have equal texts. */
    [[nodiscard]] QString toText() const;

    [[nodiscard]] DatePrecision precision() const { return m_precision; }
    [[nodiscard]] bool isKnown() const { return m_precision != DatePrecision::Unknown; }

    /** First and last calendar day it may be, in its own zone; invalid where unknown. */
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /** First and last instant it may be, in UTC; days counted in @p zone (Japan's unless told). Invalid where
     * unknown. */
    [[nodiscard]] QDateTime earliest() const;
    [[nodiscard]] QDateTime latest() const;
    [[nodiscard]] QDateTime earliest(const QTimeZone &zone) const;
    [[nodiscard]] QDateTime latest(const QTimeZone &zone) const;
    /** When it lies behind somebody in @p zone: the day is over in Japan and where they live. */
    [[nodiscard]] QDateTime overFor(const QTimeZone &zone) const;

    /** The instant with its source's offset; only at minute precision, else nothing. */
    [[nodiscard]] std::optional<QDateTime> minute() const;
    [[nodiscard]] int year() const { return m_first.year(); } ///< 0 where unknown
    [[nodiscard]] std::optional<Cour> cour() const;           ///< at cour precision or finer
    [[nodiscard]] std::optional<int> month() const;           ///< at month precision or finer

    /** Whether every instant this may be lies in @p coarser ("24 January" refines "January", not "February").
     */
    [[nodiscard]] bool refines(const FuzzyDate &coarser) const;
    /** Whether some instant may be both. Unknown agrees with everything. */
    [[nodiscard]] bool agreesWith(const FuzzyDate &other) const;

    bool operator==(const FuzzyDate &other) const;
    std::strong_ordering operator<=>(const FuzzyDate &other) const;

private:
    /** Unknown where @p first is invalid or out of range. */
    FuzzyDate(DatePrecision precision, QDate first);
    // Only where known. Plain numbers, since long lists are sorted by them.
    [[nodiscard]] qint64 earliestMilliseconds() const;
    [[nodiscard]] qint64 latestMilliseconds() const;

    DatePrecision m_precision = DatePrecision::Unknown;
    QDate m_first;            ///< first day; at minute precision the day at the source's offset
    qint16 m_minuteOfDay = 0; ///< at minute precision, at the source's offset
    qint32 m_offsetSeconds = 0;
};

/** Japan's zone, fixed +09:00 since 1951: what a premiere date means unless it says otherwise. */
[[nodiscard]] const QTimeZone &japanZone();

} // namespace raiki
