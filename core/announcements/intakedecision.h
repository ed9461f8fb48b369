// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/showmatcher.h"
#include "core/shows/premiere.h"
#include "core/watchlist/watchentry.h"

#include <span>

/** What to do with an announcement that may concern the user: pure, explained. */
namespace raiki {

enum class IntakeAction { Flag, Review, Ignore };
[[nodiscard]] QString intakeActionName(IntakeAction action); ///< "flag", "review", "ignore"

enum class IntakeReason {
    NoAnnouncement,     ///< the item announces no release
    NoMatch,            ///< about no show of the list
    PremiereOfFollowed, ///< a date for a season of a followed show
    NewSeason,          ///< a season we did not know of
    DateChanged,        ///< a delay or a new date
    MorePrecise,        ///< refines the date we had
    AlreadyKnown,       ///< says nothing new
    Contradicts,        ///< another source says otherwise
    UnsureMatch,        ///< a near or ambiguous title
    SeasonDropped,      ///< the user dropped it
    EpisodeOfFollowed,  ///< an episode is out; noted, not flagged
    StreamOfFollowed,   ///< platform, dub or disc news of a followed show
    EndOfFollowed,
    MovieOfFollowed,
};
[[nodiscard]] QString intakeReasonName(IntakeReason reason); ///< "premiereOfFollowed" …

struct IntakeDecision
{
    IntakeAction action = IntakeAction::Ignore;
    IntakeReason reason = IntakeReason::NoAnnouncement;

    bool operator==(const IntakeDecision &) const = default;
};

/** What the list knows of the matched show: enough to decide, nothing more. */
struct MatchedShowState
{
    std::optional<WatchStatus> showStatus;   ///< the best status among its seasons; nothing: not on the list
    bool seasonIsKnown = false;              ///< the announced season exists
    std::optional<WatchStatus> seasonStatus; ///< of the announced season
    Premiere premiere;                       ///< of the announced season as known so far
    std::vector<PremiereClaim> claims;       ///< of the announced season
};

/** @param announcement nothing where the item announces no release; @p match nothing where no show matched */
[[nodiscard]] IntakeDecision decideIntake(const std::optional<Announcement> &announcement,
                                          const std::optional<Match> &match, const MatchedShowState &state);

} // namespace raiki
