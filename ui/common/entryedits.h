// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/watchlist.h"

/** What the user does to rows of the list from several screens, as one change set over however many rows. */
namespace raiki {

/** Every row's watched count by @p delta; rows that are at their bound stay as they are (the set may be
 * empty). */
[[nodiscard]] Result<ChangeSet> episodesAdded(const Watchlist &watchlist, const QSet<SeasonId> &seasons,
                                              int delta, const Clock &clock);
/** How far one season is, as the user says it. */
struct SaidProgress
{
    std::optional<int> watched; ///< nothing: as it is
    std::optional<int> total;   ///< how many episodes the season has; 0: nobody knows; nothing: as it is

    bool operator==(const SaidProgress &) const = default;
};
/** "5", "5/28" (seen, and of how many), "5/?" (of how many nobody knows), in any script's digits; nothing: it
 * is none of these. */
[[nodiscard]] std::optional<SaidProgress> progressFromText(QStringView text);
/** A sentence where more episodes would be watched than the season is said to have; empty: it can be done. */
[[nodiscard]] QString progressProblem(const WatchlistRow &row, const SaidProgress &said);
/** That the season has so many episodes, in the user's word: also where weeks gave that number. Empty where
 * nothing changes. @param total nothing: nobody knows */
[[nodiscard]] std::vector<AnyChange> totalSaid(const Season &season, const std::optional<int> &total,
                                               bool isCountedByWeeks);
/** Empty where nothing changes. @param said without a progressProblem() */
[[nodiscard]] ChangeSet progressChanged(const WatchlistRow &row, const SaidProgress &said,
                                        const Clock &clock);
[[nodiscard]] Result<ChangeSet> statusChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons,
                                              WatchStatus status, const Clock &clock);
/** @param score 1 to 100; nothing: none */
[[nodiscard]] Result<ChangeSet> scoreChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons,
                                             std::optional<int> score, const Clock &clock);
/** Whether nothing of the rows is told; unmuted, their status decides again. */
[[nodiscard]] Result<ChangeSet> mutingChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons,
                                              bool isMuted, const Clock &clock);
/** Tags in any spelling of blanks and case; the others stay. */
[[nodiscard]] Result<ChangeSet> tagsChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons,
                                            const QStringList &added, const QStringList &removed,
                                            const Clock &clock);
/** The rows; a show goes as a whole where all its rows go. */
[[nodiscard]] Result<ChangeSet> entriesRemoved(const Watchlist &watchlist, const QSet<SeasonId> &seasons);

} // namespace raiki
