// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/textspan.h"
#include "core/dates/fuzzydate.h"

#include <QStringView>
#include <QTimeZone>

#include <vector>

/**
 * Finds the dates that ordinary text says ("January 2026", "Jan. 24", "this Friday", "Winter 2026",
 * "January 8 at 11:00 p.m. JST", "24 January at 25:30", 2026年1月24日), completed by the date of the item
 * that says them, never made more precise than said. "Early 2026" is a year. A month without a year is the
 * next such month from the context. Pure; linear in the length of the text.
 */
namespace raiki {

/** How a bare "3/4" is to be read; feeds of an outlet keep one habit. */
enum class NumericDateOrder { MonthFirst, DayFirst };

struct DatePhrase
{
    FuzzyDate date;
    TextSpan span;            ///< the words that say it
    bool yearWasSaid = false; ///< else the year comes from the context

    bool operator==(const DatePhrase &) const = default;
};

struct DateContext
{
    QDate published; ///< invalid: phrases that need a context are left out
    NumericDateOrder order = NumericDateOrder::MonthFirst;
    QTimeZone zone{}; ///< of a time that names none, as of the user's own; invalid: such a time is left out
};

/** In the order of the text; spans never overlap. A time alone ("at 25:30") joins the day beside it. */
[[nodiscard]] std::vector<DatePhrase> findDates(QStringView text, const DateContext &context);

/**
 * Reads one whole cell or field as a date at its precision ("January 2026", "2026-01", "24.1.2026",
 * "Winter 2026", ISO forms of FuzzyDate::fromText). Empty, "TBA" and "?" are unknown.
 * @return nothing where the text is not a date as a whole
 */
[[nodiscard]] std::optional<FuzzyDate> readDate(QStringView text, const DateContext &context = {});

} // namespace raiki
