// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/datetext.h"

#include <compare>

/** The headings people think in: today, this week, this month, January 2026, Winter 2026, 2026, no date yet.
 */
namespace raiki {

enum class UpcomingGroupKind { Earlier, Today, ThisWeek, ThisMonth, Later, Undated };

struct UpcomingGroup
{
    UpcomingGroupKind kind = UpcomingGroupKind::Undated;
    FuzzyDate span; ///< of Later: the month, cour or year the heading names

    /** Groups stand in this order; within Later by the span's end, the finer span first. */
    std::strong_ordering operator<=>(const UpcomingGroup &) const = default;
    bool operator==(const UpcomingGroup &) const = default;
};

/** @param today where the user is; a week ends before the locale's first day of the week */
[[nodiscard]] UpcomingGroup upcomingGroup(const FuzzyDate &date, QDate today, const DateStyle &style);
[[nodiscard]] QString upcomingGroupText(const UpcomingGroup &group, const DateStyle &style);

} // namespace raiki
