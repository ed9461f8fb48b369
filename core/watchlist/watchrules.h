// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/watchentry.h"

/** What follows when a user changes their row: pure rules, each told in its comment. */
namespace raiki {

/**
 * Sets the watched count, bounded to 0 … the season's episodes where known (who has more already keeps
 * them). From Plan to Watch the first
 * episode makes it Watching and sets started (today, if unset); the last one makes Watching Completed and
 * sets finished.
 */
[[nodiscard]] WatchEntry withEpisodesWatched(WatchEntry entry, int episodes, const Season &season,
                                             QDate today);
/** Sets the status: Completed fills the count and the finish date (if unset), Watching the start date. */
[[nodiscard]] WatchEntry withStatus(WatchEntry entry, WatchStatus status, const Season &season, QDate today);
/** Tags trimmed, sorted, distinct without regard to case, none empty. */
[[nodiscard]] QStringList normalisedTags(const QStringList &tags);

} // namespace raiki
