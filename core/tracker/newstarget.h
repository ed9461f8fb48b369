// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/intakedecision.h"
#include "core/tracker/listedits.h"

/** Which season of its show an announcement speaks of, and what the list knows of that season. Pure. */
namespace raiki {

struct NewsTarget
{
    SeasonId season;       ///< none: it is not in the list yet
    Season wanted;         ///< what to make where it is not; its id is not set
    bool isCertain = true; ///< false: the text leaves it open; a person has to look
};

/**
 * The season the text names; where it names none, the one that has not begun. A date never moves the start of
 * a season that has aired.
 * @param now when the announcement was read
 */
[[nodiscard]] NewsTarget newsTarget(const ShowDetails &show, const Announcement &announcement,
                                    const std::optional<Match> &match, const QDateTime &now);

/** What decideIntake() needs to know. */
[[nodiscard]] MatchedShowState stateOfTarget(const ShowDetails &show, const NewsTarget &target);

} // namespace raiki
