// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/tracker/watchlist.h"
#include "ui/common/datetext.h"

/** When a show comes back, in the words of its page. */
namespace raiki {

/** Whether something is said of the season and it is not over yet. */
[[nodiscard]] bool isToCome(const FollowedSeason &season, const Clock &clock);
/** "Season 2  ·  Sat 24 Jan 2026, 16:30  ·  in 49 days  ·  Scheduled": of the first that is dated and to
 * come; empty: none is. */
[[nodiscard]] QString nextText(const std::vector<FollowedSeason> &seasons, const DateStyle &style,
                               const Clock &clock);

} // namespace raiki
