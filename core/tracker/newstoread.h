// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/watchlist/changeset.h"

#include <QSet>

/**
 * Which shows wait until the kept posts are read for them. It is kept with the list and written in the
 * transaction that makes them wait, so that no end of the program loses it.
 */
namespace raiki {

class Database;

/** Inside the caller's Transaction: shows that @p applied brings, or gives a season, an entry or another
 * title, wait from now on; none where no post is kept. @param applied with real ids */
[[nodiscard]] Result<void> awaitNewsOf(const ChangeSet &applied, Database &database);
/** Those that wait. One that is gone waits on, for it may come back, and is not named meanwhile. */
[[nodiscard]] Result<QSet<ShowId>> showsAwaitingNews(Database &database);
/** Inside the caller's Transaction: the posts were read for @p shows. */
[[nodiscard]] Result<void> newsWasReadFor(const QSet<ShowId> &shows, Database &database);

} // namespace raiki
