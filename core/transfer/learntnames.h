// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"
#include "core/transfer/showfinder.h"

/** What the user's answers teach, so that the next file that writes it so asks nothing. Private to this room;
 * pure. */
namespace raiki {

/** Whether an answer tells a name that nobody knew. @param season its titles; null: it is new */
[[nodiscard]] bool learnsTitle(const ShowFinding &found, const ListRow &row, const Titles *season);
/** What the user says against the row's id becomes the season's alias. @param season null: it is new */
void learnAgainstId(PlannedRow &planned, const FollowedSeason *season);

} // namespace raiki
