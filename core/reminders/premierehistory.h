// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/watchlist/upcoming.h"

/** Since when a season's premiere is what it is, and what it was before: read out of the claims. */
namespace raiki {

struct PremiereHistory
{
    Premiere premiere;                      ///< as it stands
    std::optional<PremiereClaim> changedBy; ///< the claim that made it so; nothing: there are no claims
    Premiere before;                        ///< what stood before that claim
    bool hadClaims = false;                 ///< whether anything was said before it
};

/** Claims of the season as a whole decide; where there are none, those of its soonest release. */
[[nodiscard]] PremiereHistory premiereHistory(const FollowedSeason &season);
/** The premiere alone: the same that upcomingRows() shows. */
[[nodiscard]] Premiere remindedPremiere(const FollowedSeason &season);

} // namespace raiki
