// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/store/changejournal.h"
#include "core/watchlist/rowhistory.h"

/** An import that is taken back was never there: what it edits has its times of before again. Private to this
 * room. */
namespace raiki {

class Database;

/** Keeps in @p import, which was not noted yet, the times of what it edits; nothing in any other change. */
[[nodiscard]] Result<void> keepTimes(Database &database, ChangeSet &import);
/** Whether it has them. Of a merge that a shared folder brought none are kept: there an undo is a later word.
 */
[[nodiscard]] bool keepsTimes(const ChangeSet &import);
/** Keeps them anew where it had them, since it is done again at @p now. */
[[nodiscard]] Result<void> keepTimesOfRedo(Database &database, ChangeSet &import, const QDateTime &now);
/** What it keeps; nothing where it keeps none. */
[[nodiscard]] std::optional<ListHistory> timesKeptBy(const ChangeSet &import);
/**
 * Notes what @p undone takes back. An undo is a later word; but what it takes away was never there, nor was
 * an import, whose edits have the times @p before again. @param doneAt when what is undone was done, see
 * madeAt()
 */
[[nodiscard]] Result<void> noteUndone(Database &database, const ChangeSet &undone,
                                      const std::optional<ListHistory> &before, const QDateTime &doneAt,
                                      const QDateTime &now);
/** When it was done, or done again: its fields have their times of then. UTC. */
[[nodiscard]] QDateTime madeAt(const JournalRecord &record);

} // namespace raiki
