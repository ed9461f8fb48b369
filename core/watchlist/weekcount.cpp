// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/weekcount.h"

#include <algorithm>

namespace raiki {

bool isWeekCount(int episodes, const FuzzyDate &first, const FuzzyDate &end)
{
    constexpr int week = 7;
    if (first.precision() < DatePrecision::Day || end.precision() < DatePrecision::Day)
        return false;
    const qint64 days = first.firstDay().daysTo(end.lastDay());
    return days >= 0 && days / week + 1 == episodes;
}

bool isCountedByWeeks(const FollowedSeason &followed)
{
    const Season &season = followed.season;
    return season.episodes && !followed.isTotalSaid &&
           std::any_of(followed.claims.begin(), followed.claims.end(), [&season](const PremiereClaim &claim) {
               return claim.source.kind == ClaimSourceKind::Catalogue &&
                      isWeekCount(*season.episodes, claim.date, season.end);
           });
}

Season withStatedEpisodes(const FollowedSeason &followed)
{
    Season season = followed.season;
    if (isCountedByWeeks(followed))
        season.episodes.reset();
    return season;
}

} // namespace raiki
