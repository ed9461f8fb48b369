// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"

namespace raiki {

/**
 * Nobody stated how many episodes the season has: the catalogue counted the weeks between its first and its
 * last day. Too few where several came in one night, too many where weeks were skipped; who says a number
 * knows better. Pure.
 */
[[nodiscard]] bool isCountedByWeeks(const FollowedSeason &followed);
/** Whether @p episodes is what weeks from @p first, which the catalogue said, to @p end give. */
[[nodiscard]] bool isWeekCount(int episodes, const FuzzyDate &first, const FuzzyDate &end);
/** The season without a number that weeks gave: it bounds no progress, completes nothing and is never written
 * as watched or as somebody's word. */
[[nodiscard]] Season withStatedEpisodes(const FollowedSeason &followed);

} // namespace raiki
