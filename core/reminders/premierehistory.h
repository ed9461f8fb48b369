// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/remindersettings.h"
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
    std::chrono::minutes offset{0};         ///< what the user adds to its minutes: nothing to their own word
};

/**
 * Claims of the season as a whole decide; where there are none, those of its soonest release. With @p wish
 * the preferred platform's release (else one of the track) decides where its start is known, unless the user
 * has said a date themselves; a delay or cancellation of the whole season holds for it too.
 */
[[nodiscard]] PremiereHistory premiereHistory(const FollowedSeason &season, const ReleaseWish &wish = {});
/** The premiere alone; without a wish the same that upcomingRows() shows. */
[[nodiscard]] Premiere remindedPremiere(const FollowedSeason &season, const ReleaseWish &wish = {});
/**
 * The same with the release that it is of and with dates as this user counts them, their offset added (a
 * date that they said themselves is counted so already): what every screen shows of a season's start, so that
 * it agrees with what reminds.
 */
[[nodiscard]] CountedPremiere countedPremiere(const FollowedSeason &season, const ReleaseWish &wish);
/** countedPremiere() with the wish of each show. @param settings copied */
[[nodiscard]] PremiereCount countingBy(const ReminderSettings &settings);
/** A date known to the minute, so much later; any other as it is. */
[[nodiscard]] FuzzyDate countedDate(const FuzzyDate &date, std::chrono::minutes offset);
/** The premiere of one release, as above. Unknown where nothing is said of it. */
[[nodiscard]] PremiereHistory releaseHistory(const FollowedSeason &season, const Release &release);
/** The release whose weekly rule tells when episodes are to be expected; null where there is none. */
[[nodiscard]] const Release *ruledRelease(const FollowedSeason &season, const ReleaseWish &wish);

} // namespace raiki
