// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/showmatcher.h"
#include "core/watchlist/upcoming.h"

#include <span>

/** The list as the matcher sees it: one candidate a show, one more for each season with a name of its own.
 * Pure. */
namespace raiki {

/** @param seasons as ListStore gives them: the seasons of a show stand together */
[[nodiscard]] std::vector<MatchCandidate> matchCandidates(std::span<const FollowedSeason> seasons);

} // namespace raiki
