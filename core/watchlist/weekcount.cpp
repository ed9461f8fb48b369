// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/weekcount.h"

#include <algorithm>

namespace raiki {

bool isCountedByWeeks(const FollowedSeason &followed)
{
    constexpr int week = 7;
    const Season &season = followed.season;
    return season.episodes && season.end.precision() >= DatePrecision::Day &&
           std::any_of(followed.claims.begin(), followed.claims.end(), [&season](const PremiereClaim &claim) {
               const qint64 days = claim.date.firstDay().daysTo(season.end.lastDay());
               return claim.source.kind == ClaimSourceKind::Catalogue &&
                      claim.date.precision() >= DatePrecision::Day && days >= 0 &&
                      days / week + 1 == *season.episodes;
           });
}

} // namespace raiki
