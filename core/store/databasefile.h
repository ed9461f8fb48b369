// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

/** The database as a file among files, before SQLite sees it; private to this room. */
namespace raiki {

/** Makes an empty file (0600) where it is missing, and the folder (0700) if it may; then as
 * checkDatabaseFile(). NotWritable. */
[[nodiscard]] Result<void> makeDatabaseFile(const QString &path, MissingFolders folders);
/** A regular file that can be read: a pipe or a folder would hang or confuse SQLite. NotFound, NotReadable.
 */
[[nodiscard]] Result<void> checkDatabaseFile(const QString &path);
/** The address under which SQLite reads @p path and nothing beside it. */
[[nodiscard]] QString immutableUri(const QString &path);
/** What an error says of a list that can only be read: not its path alone, which is that of the open list. */
[[nodiscard]] QString readOnlyDetail(const QString &path);
/** Whether there is something in the write-ahead log of @p path. */
[[nodiscard]] bool hasLog(const QString &path);
/**
 * Copies @p path and its log to @p copy as they were at one moment, also while another program writes them.
 * @return NotReadable, NotWritable; DatabaseBusy where they were never still. Opens @p path: nothing of this
 * process may have a lock on it.
 */
[[nodiscard]] Result<void> copyAsItLies(const QString &path, const QString &copy);
/** A name beside @p path that nobody else uses, for what is being made there. */
[[nodiscard]] QString partialName(const QString &path);
/** Renames, and never over another file, also one that another process makes just now. AlreadyExists,
 * NotWritable. */
[[nodiscard]] Result<void> renameToNew(const QString &from, const QString &to);
/** Removes what was being made beside @p path a day before it or longer ago: its maker is gone. */
void removeOldPartials(const QString &path);
/** The first of "PREFIX1SUFFIX", "PREFIX2SUFFIX"… that is higher than every one there is. */
[[nodiscard]] QString nextNumbered(const QString &prefix, const QString &suffix);
/** Removes all but the newest @p kept of them. */
void pruneNumbered(const QString &prefix, const QString &suffix, int kept);

} // namespace raiki
