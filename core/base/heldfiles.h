// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/**
 * The databases that this process has open, which nothing but SQLite may open: when a process closes any
 * file that is one of them, the system drops all its locks on it, and another process may take the log away
 * (https://www.sqlite.org/howtocorrupt.html, 2.2). The locks are the process's, so this is known to all of
 * it. Any thread.
 */
namespace raiki {

/** Until letGoOf(), as often as it was held. An empty path is nothing. */
void holdFile(const QString &path);
void letGoOf(const QString &path);
/** Whether @p path is a held database or what SQLite keeps beside it, by whatever name or link, and also
 * where SQLite has not made it yet: what lies there it deletes. Opens nothing. */
[[nodiscard]] bool isHeldFile(const QString &path);

} // namespace raiki
