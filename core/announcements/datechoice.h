// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/reading.h"

/** Which of an item's dates is the one its news is about. */
namespace raiki {

struct ChosenDate
{
    FuzzyDate date;
    FuzzyDate previous; ///< what a delay moves it from, where said
    Evidence evidence;  ///< of the date; empty where there is none
    int sentence = 0;   ///< of the field that says it
    bool isInTitle = false;

    [[nodiscard]] bool isKnown() const { return date.isKnown(); }
};

/**
 * The title's date, made more precise by the summary where the two agree; else the first date of the summary
 * that stands with words of release. Dates long past, of other media, and of who said what when are passed
 * over.
 */
[[nodiscard]] ChosenDate chooseDate(const Reading &reading);

} // namespace raiki
