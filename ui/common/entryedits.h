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
