// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"

#include <span>

/** What of the list stands in a calendar: premieres, finales and the weekly episodes between them. Pure. */
namespace raiki {

enum class DatedEventKind { Premiere, Episode, Finale };

/** All that a calendar asks of one season; small, so that a whole list of them can be kept. */
struct CalendarSeason
{
    ShowId show;
    SeasonId season;
    FuzzyDate premiere;
    Certainty certainty = Certainty::Announced;
    FuzzyDate end;
    std::optional<RepeatRule> rule; ///< of the release that counts, else as weeklyRule()
    std::optional<int> episodes;
    std::optional<WatchStatus> status;

    bool operator==(const CalendarSeason &) const = default;
};

struct DatedEvent
{
    DatedEventKind kind = DatedEventKind::Premiere;
    FuzzyDate date;
    Certainty certainty = Certainty::Announced; ///< of a premiere
    std::optional<int>
        episode; ///< only where the weeks between premiere and end are just as many as the episodes

    bool operator==(const DatedEvent &) const = default;
};

/** When its episodes come: by the rule of its broadcast, else of the first release that has one. */
[[nodiscard]] std::optional<RepeatRule> weeklyRule(std::span<const Release> releases);
[[nodiscard]] CalendarSeason calendarSeason(const FollowedSeason &season,
                                            const PremiereCount &count = wholeSeasonCount);
/**
 * What @p season has between the two days (counted in Japan, a day more at each side), by date: dates of
 * any precision that may lie there. Weekly episodes only up to a known end or number of episodes: nobody
 * has announced those after. Nothing of a dropped season.
 */
[[nodiscard]] std::vector<DatedEvent> datedEvents(const CalendarSeason &season, QDate first, QDate last);

} // namespace raiki
