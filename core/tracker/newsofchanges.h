// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/tracker/changedrows.h"
#include "core/watchlist/changeset.h"

#include <map>

/** Keeps the inbox in step when accepting or dismissing news is undone or done again. */
namespace raiki {

class Database;

enum class NewsStep { Undone, Redone };

/**
 * Inside the caller's Transaction: the announcements behind the claims of @p changes wait again, or are
 * accepted or dismissed again; other kinds of change touch none. @param rows gets the announcements
 */
[[nodiscard]] Result<void> markNewsOf(const ChangeSet &changes, NewsStep step, Database &database,
                                      ChangedRows &rows);

/**
 * Inside the caller's Transaction: a season's flag stands for flagged news that nobody has looked at; with
 * the last of them it goes, and comes back with one. @param seasons each with its show
 */
[[nodiscard]] Result<void> settleFlags(Database &database, const std::map<SeasonId, ShowId> &seasons);

/** Inside the caller's Transaction: seasons that @p applied brought back are flagged again where news of them
 * waits. */
[[nodiscard]] Result<void> flagAgain(const ChangeSet &applied, Database &database);

} // namespace raiki
