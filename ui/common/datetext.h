// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/dates/fuzzydate.h"

#include <QLocale>

/** Dates as people write them, exactly as precise as they are known, in the user's zone and language. */
namespace raiki {

struct DateStyle
{
    QLocale locale;              ///< of the names of days and months, and of the clock
    QTimeZone zone;              ///< where the user lives
    bool lateNightTimes = false; ///< 25:30 of the day before in place of 01:30
};

/** "2026", "Winter 2026", "January 2026", "Sun 25 Jan 2026", "Sun 25 Jan 2026, 01:30"; "No date yet" where
 * unknown. */
[[nodiscard]] QString dateText(const FuzzyDate &date, const DateStyle &style);
/** The day only, for tables; the coarser precisions as in dateText(). */
[[nodiscard]] QString shortDateText(const FuzzyDate &date, const DateStyle &style);
/** "01:30", or "25:30" as the style has it; empty where no minute is known. */
[[nodiscard]] QString clockText(const FuzzyDate &date, const DateStyle &style);
/** A time of the clock as the language writes it, without seconds. */
[[nodiscard]] QString timeText(const QTime &time, const QLocale &locale);
/** "in 63 days", "tomorrow", "today", "in 3 hours"; empty where the day is not known or has passed. */
[[nodiscard]] QString countdownText(const FuzzyDate &date, const QDateTime &now, const DateStyle &style);
/** A moment that was: "25 Jan 2026, 01:30". @param moment UTC */
[[nodiscard]] QString momentText(const QDateTime &moment, const DateStyle &style);
/** "5 minutes ago", "yesterday", else the date. @param moment UTC */
[[nodiscard]] QString agoText(const QDateTime &moment, const QDateTime &now, const DateStyle &style);
[[nodiscard]] QString courText(Cour cour);
/** "January 2026" */
[[nodiscard]] QString monthText(int year, int month, const QLocale &locale);
/** The first day the user sees: at minute precision in their own zone. Invalid where unknown. */
[[nodiscard]] QDate shownDay(const FuzzyDate &date, const DateStyle &style);

} // namespace raiki
