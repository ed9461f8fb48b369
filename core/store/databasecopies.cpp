// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/heldfiles.h"
#include "core/store/database.h"
#include "core/store/databasefile.h"
#include "core/store/migrations.h"
#include "core/store/singlevalue.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

/** Copies of the database and the way back from them. Every copy is opened and read through before it counts.
 */
namespace raiki {
namespace {

constexpr int keptBackups = 5;

} // namespace

Result<QString> Database::partialCopy(const QString &path, MissingFolders folders)
{
    if (Transaction::isOpen(*this))
        return Error{ErrorCode::DatabaseFailed, QStringLiteral("a copy cannot be made inside a transaction")};
    const QString partial = partialName(path); // another process may be at the same
    if (const Result<void> made = makeDatabaseFile(partial, folders); !made)
        return made.error();
    if (m_isReadOnly) // which only keeps us from writing here, but SQLite means the copy too
        static_cast<void>(execute("PRAGMA query_only = 0"));
    const int before = schemaVersion(); // another process may migrate it just now
    Result<void> done = Statement(*this, "VACUUM INTO ?").run(partial);
    if (m_isReadOnly)
        static_cast<void>(execute("PRAGMA query_only = 1"));
    if (done) {
        const Result<std::unique_ptr<Database>> copy =
            openChecked(partial, SQLITE_OPEN_READONLY, {StartCheck::Quick, std::chrono::milliseconds(0)});
        if (!copy)
            done = copy.error();
        else if (const int version = (*copy)->schemaVersion(); version < before || version > schemaVersion())
            done = Error{ErrorCode::DatabaseFailed, QStringLiteral("the copy has another schema")};
    }
    if (done)
        return partial;
    QFile::remove(partial);
    return done.error();
}

Result<void> Database::backupTo(const QString &path, MissingFolders folders)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::AlreadyExists, path};
    if (isHeldFile(path)) // a name that SQLite would take, and delete
        return Error{ErrorCode::NotWritable, path};
    const Result<QString> partial = partialCopy(path, folders);
    if (!partial)
        return partial.error();
    // Indexes too, which are copied as they are: restoring asks the same of a copy.
    const Result<std::unique_ptr<Database>> copy =
        openChecked(*partial, SQLITE_OPEN_READONLY, {StartCheck::Later, std::chrono::milliseconds(0)});
    const Result<DatabaseReport> report = copy ? (*copy)->check() : copy.error();
    Result<void> done = report ? Result<void>() : report.error();
    if (report && !report->problems.isEmpty())
        done = Error{ErrorCode::DatabaseCorrupt, report->problems.first()};
    if (done)
        done = renameToNew(*partial, path);
    if (!done)
        QFile::remove(*partial);
    return done;
}

Result<QString> Database::backUp(const QString &occasion)
{
    if (m_path.isEmpty())
        return QString();
    const QFileInfo file(m_path);
    const QString prefix =
        file.dir().filePath(QStringLiteral("backups/%1-%2-").arg(file.completeBaseName(), occasion));
    const QString suffix = QStringLiteral(".sqlite");
    const Result<QString> partial = partialCopy(nextNumbered(prefix, suffix), MissingFolders::Make);
    if (!partial)
        return partial.error();
    QString path;
    Result<void> done;
    do { // another process may take a number just now
        path = nextNumbered(prefix, suffix);
        done = renameToNew(*partial, path);
    } while (!done && done.error().code == ErrorCode::AlreadyExists);
    if (!done) {
        QFile::remove(*partial);
        return done.error();
    }
    pruneNumbered(prefix, suffix, keptBackups);
    removeOldPartials(path);
    return path;
}

Result<void> Database::copyFrom(Database &source)
{
    if (!mayWrite())
        return Error{ErrorCode::DiskFull, QStringLiteral("a failure asked for by a test")};
    sqlite3_backup *const backup = sqlite3_backup_init(m_handle, "main", source.m_handle, "main");
    if (!backup)
        return lastError();
    const int code = sqlite3_backup_step(backup, -1);
    // finish() rolls an unfinished copy back and keeps its reason.
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return sqliteError(code != SQLITE_DONE ? code : finished, QStringLiteral("copying the database"));
    return {};
}

Result<QString> Database::restoreFrom(const QString &from)
{
    if (m_isReadOnly)
        return Error{ErrorCode::NotWritable, readOnlyDetail(m_path)};
    if (Transaction::isOpen(*this))
        return Error{ErrorCode::DatabaseFailed, QStringLiteral("restoring inside a transaction")};
    const Result<std::unique_ptr<Database>> source = openReadOnly(from);
    if (!source)
        return source.error();
    if (const Result<DatabaseReport> report = (*source)->check(); !report || !report->problems.isEmpty())
        return report ? Error{ErrorCode::DatabaseCorrupt, report->problems.first()} : report.error();
    const Result<QString> kept = backUp(QStringLiteral("restore"));
    if (!kept)
        return kept;
    dropStatements();
    const Result<void> done = copyFrom(**source); // an older copy was migrated as it was opened
    return done ? kept : done.error();
}

Result<QString> Database::restoreFile(const QString &path, const QString &from)
{
    if (QFileInfo::exists(path)) {
        const Result<std::unique_ptr<Database>> opened = open(path);
        if (opened)
            return (*opened)->restoreFrom(from);
        // Only what is sick is put aside: a newer or foreign file is not ours to replace, a busy one is in
        // use.
        if (opened.error().code != ErrorCode::DatabaseCorrupt)
            return opened.error();
    }
    const Result<std::unique_ptr<Database>> source = openReadOnly(from);
    if (!source)
        return source.error();
    const QString fresh = nextNumbered(path + QStringLiteral(".restored-"), {});
    // A damaged index is no reason to refuse what may be the last copy: what it was made of is sicker.
    const Result<QString> partial = (*source)->partialCopy(fresh, MissingFolders::Refuse);
    if (!partial)
        return partial.error();
    if (const Result<void> done = renameToNew(*partial, fresh); !done) {
        QFile::remove(*partial);
        return done.error();
    }
    const bool hadOne = QFileInfo::exists(path);
    const QString aside = nextNumbered(path + QStringLiteral(".replaced-"), {});
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString sick = path + suffix;
        const QString kept = aside + suffix;
        if (QFileInfo::exists(sick) && !QFile::rename(sick, kept))
            return Error{ErrorCode::NotWritable, sick};
    }
    if (!QFile::rename(fresh, path))
        return Error{ErrorCode::NotWritable, path};
    return hadOne ? aside : QString();
}

} // namespace raiki
