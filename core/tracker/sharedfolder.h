// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

/**
 * A folder through which one fan's machines exchange their lists: each writes its own file there, whole, and
 * merges those of the others when they change. Who carries the folder (Syncthing, Nextcloud, a stick) is not
 * ours. Files of others are never written, renamed or removed, conflict copies neither.
 */
namespace raiki {

class Database;
class ListTransfer;

/** The file that the list @p database writes on this machine: "raiki-laptop-3f2a9c.json". */
[[nodiscard]] QString sharedFileName(const QString &database);

/** What a file of another machine was when it was last merged. */
struct KnownFile
{
    QByteArray digest; ///< of its bytes, hexadecimal; empty: not read yet
    qint64 size = -1;
    QDateTime modified;
    bool isUnread = false; ///< as it is now it is no list

    bool operator==(const KnownFile &) const = default;
};

/** What was seen of a folder, so that nothing is read or written twice. */
struct SharedFolderMemory
{
    QHash<QString, KnownFile> files; ///< of others, by name
    QByteArray written;              ///< digest of the own file as last written; empty: not known
};

/** What one look brought. */
struct ExchangeReport
{
    QStringList merged; ///< files that changed the list
    QStringList unread; ///< files that are no list (yet): looked at again when they change
    bool hasWritten = false;
};

struct SharedFolder
{
    QString path;    ///< absolute
    QString ownFile; ///< its name
};

/** Whether a look would find anything: costs no more than listing the folder. */
[[nodiscard]] bool hasNews(const SharedFolder &folder, const SharedFolderMemory &memory);

/** Whether the list may have changed since its own file was written. */
enum class OwnFile { Current, Outdated };

/**
 * Merges what is new in the folder, a file an import, each with its journal row and a backup before; then
 * writes the own file where it says something else. A file that fails leaves the list as it was.
 * @param memory of the same folder; brought up to date, also where an error ends it
 * @return NotFound where the folder is not there; errors of writing, and of the own database
 */
[[nodiscard]] Result<ExchangeReport> exchangeLists(const SharedFolder &folder, OwnFile ownFile,
                                                   SharedFolderMemory &memory, ListTransfer &transfer);

} // namespace raiki
