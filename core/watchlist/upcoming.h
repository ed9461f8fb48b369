// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/watchlist/watchentry.h"

#include <functional>
#include <span>

/** What comes next: one row a season whose premiere lies ahead or is not dated yet. Pure. */
namespace raiki {

/** A followed season with everything said of it. */
struct FollowedSeason
{
    Show show;
    Season season;
    std::vector<Release> releases;
    std::vector<PremiereClaim> claims; ///< of the season and of its releases
    std::optional<WatchEntry> entry;   ///< nothing: known of a followed show, not on the list itself
    bool isFlagged = false;            ///< news of it waits to be looked at
    bool isTotalSaid = false;          ///< season.episodes was said since the season came to the list
};

/** What is said of the season itself; where nothing is, its soonest release. Another release never moves it.
 */
[[nodiscard]] Premiere seasonPremiere(const FollowedSeason &season);

/** When a season comes for one user, and what of it they wait for. */
struct CountedPremiere
{
    Premiere premiere; ///< its date as the user counts it
    std::optional<PremiereClaim> decidingClaim;
    ReleaseId release;              ///< the one of the user's wish; none: what is said of the season counts
    std::chrono::minutes offset{0}; ///< what the user adds to minutes; done in a premiere that others said
};
/** How a user counts (core/reminders: countingBy()). */
using PremiereCount = std::function<CountedPremiere(const FollowedSeason &)>;
/** seasonPremiere() with its claim. */
[[nodiscard]] CountedPremiere wholeSeasonCount(const FollowedSeason &season);

struct UpcomingRow
{
    ShowId show;
    SeasonId season;
    Show showValue;
    Season seasonValue;
    Premiere premiere;
    std::optional<PremiereClaim> decidingClaim;
    std::optional<Release> counted; ///< the release of CountedPremiere
    QStringList platforms;          ///< the counted release's first
    QList<ReleaseTrack> tracks;     ///< of its releases, each once
    std::optional<WatchStatus> status;
    bool isFlagged = false;
    QDateTime newestNews; ///< UTC: when a feed last said a date of it; invalid: none has
};

/** For so many days before now upcomingRows() looks at what was said: a cancellation is news so long. */
inline constexpr int upcomingLookBack = 31;

/**
 * Soonest first (by FuzzyDate order, then title), undated last. A season is upcoming until the latest
 * instant it may start has passed, of days also where the user lives; undated seasons are listed while
 * something announced them. Dropped seasons and cancelled ones older than a month are left out.
 * @param horizon days ahead from @p now; nothing: all
 * @param count whose start counts as a season's
 * @param zone where the user lives; Japan unless told
 */
[[nodiscard]] std::vector<UpcomingRow> upcomingRows(std::span<const FollowedSeason> seasons,
                                                    const QDateTime &now, std::optional<int> horizon = {},
                                                    const PremiereCount &count = wholeSeasonCount,
                                                    const QTimeZone &zone = japanZone());

/**
 * The platforms to show for a season: its releases' platforms, news first, each once, and shared blocks
 * merged ("TV Asahi" is left out beside "NUMAnimation on TV Asahi").
 */
[[nodiscard]] QStringList shownPlatforms(std::span<const Release> releases);

} // namespace raiki
