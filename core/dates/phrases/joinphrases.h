// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/phrases/datetokens.h"
#include "core/dates/phrases/saiddate.h"

#include <vector>

/** What the families found, put together: each step takes the findings in the order of the text. */
namespace raiki {

/** In "January 4 - March 29, 2026" and "from April to July 2026" the first date's year is the second's. */
void shareYears(const DateText &text, std::vector<Finding> &findings);

/** "next year in January", "in 2026 on January 24": one date, the year said first. */
[[nodiscard]] std::vector<Finding> joinYears(const DateText &text, const std::vector<Finding> &findings);

/** "11:00 p.m. JST (9:00 a.m. EST)" is one time, as said first. */
[[nodiscard]] std::vector<Finding> mergeTimes(const DateText &text, const std::vector<Finding> &findings);

/**
 * Gives each time the day it belongs to: the one beside it, or an earlier one of the same sentence if the
 * time is exact. A day beside its time grows around it; a farther one keeps its own words as its span.
 * Times without a day are dropped.
 */
[[nodiscard]] std::vector<Finding> joinTimes(const DateText &text, const std::vector<Finding> &findings);

/**
 * Makes phrases of the findings; unknown dates are left out. A bracket that only says the minute again in
 * other words ("(effectively January 25 at 1:30 a.m.)") belongs to the phrase before it.
 */
[[nodiscard]] std::vector<DatePhrase> makePhrases(const DateText &text, const std::vector<Finding> &findings);

} // namespace raiki
