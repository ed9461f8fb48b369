// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/heldfiles.h"
#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/databasefile.h"
#include "core/store/migrations.h"
#include "core/store/singlevalue.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>

/** Opening: nothing is written before the file is known to be ours, sound and not newer than we are. */
namespace raiki {
namespace {

/** Everything the schema says, in one order; what SQLite keeps for itself is left out. */
Result<QString> schemaText(Database &database)
{
    return readText(database,
                    "SELECT group_concat(line, char(10)) FROM (SELECT type || ' ' || name || ' ' || "
                    "ifnull(sql, '') AS line FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' "
                    "ESCAPE '\\' ORDER BY 1)");
}

} // namespace

Result<void> Database::openHandle(const QString &path, int flags)
{
    // Counting its memory would take one lock for all threads at each piece of it; nobody asks for the count.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const QByteArray name = path.toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &m_handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return m_handle ? lastError() : sqliteError(code, path);
    return {};
}

Result<void> Database::configureReading(const DatabaseOptions &options)
{
    sqlite3_busy_timeout(m_handle, static_cast<int>(options.busyTimeout.count()));
    // Closing must not tidy the write-ahead log away: that of a file which may not be ours, nor that of one
    // at which another process is at work. SQLite asks for a lock on the file whether it is the last; but the
    // system drops all locks of a process on a file when any part of it closes that file, as a file dialog
    // does that looks into what a folder holds. So the log stays where it is, and is emptied (tidyLog()).
    const std::pair<int, int> switches[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                            {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                            {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
                                            {SQLITE_DBCONFIG_DQS_DML, 0},
                                            {SQLITE_DBCONFIG_DQS_DDL, 0}};
    for (const auto &[option, value] : switches) {
        if (sqlite3_db_config(m_handle, option, value, nullptr) != SQLITE_OK)
            return lastError();
    }
    return execute("PRAGMA cell_size_check = 1; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384");
}

Result<int> Database::identify()
{
    std::optional<Result<Transaction>> oneMoment(
        Transaction::beginReading(*this)); // it may be migrated just now
    if (!*oneMoment)
        return oneMoment->error();
    const Result<qint64> application = readNumber(*this, "PRAGMA application_id");
    const Result<qint64> version = readNumber(*this, "PRAGMA user_version");
    const Result<QString> schema = schemaText(*this);
    oneMoment.reset();
    if (!application || !version || !schema)
        return !application ? application.error() : !version ? version.error() : schema.error();
    if (*application == 0 && *version == 0 && schema->isEmpty())
        return 0; // new, or its maker was killed before the first migration was through
    if (*application != applicationId)
        return Error{ErrorCode::DatabaseForeign, QStringLiteral("application_id %1").arg(*application)};
    if (*version > currentSchema())
        return Error{ErrorCode::DatabaseNewer, QString::number(*version)};
    if (*version < 1)
        return Error{ErrorCode::DatabaseForeign, QStringLiteral("schema %1").arg(*version)};
    if (*version == currentSchema() &&
        QCryptographicHash::hash(schema->toUtf8(), QCryptographicHash::Sha256).toHex() == currentSchemaHash)
        return static_cast<int>(*version);
    const Result<std::unique_ptr<Database>> reference = inMemoryAt(static_cast<int>(*version));
    if (!reference)
        return reference.error();
    if (const Result<QString> ours = schemaText(**reference); !ours || *ours != *schema)
        return Error{ErrorCode::DatabaseForeign, QStringLiteral("another schema than our %1").arg(*version)};
    return static_cast<int>(*version);
}

Result<void> Database::configureWriting()
{
    Result<QString> mode = readText(*this, "PRAGMA journal_mode");
    // Of several that switch a new file at once SQLite lets none wait for another.
    const QDeadlineTimer patience(DatabaseOptions().busyTimeout);
    while (mode && *mode != QLatin1StringView("wal") && *mode != QLatin1StringView("memory")) {
        mode = readText(*this, "PRAGMA journal_mode = WAL");
        if (mode && *mode != QLatin1StringView("wal"))
            return Error{ErrorCode::DatabaseFailed, QStringLiteral("journal_mode stays ") + *mode};
        if (!mode && mode.error().code == ErrorCode::DatabaseBusy && !patience.hasExpired()) {
            QThread::msleep(5);
            mode = readText(*this, "PRAGMA journal_mode");
        }
    }
    if (!mode)
        return mode.error();
    if (const Result<void> done = execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
                                          "PRAGMA journal_size_limit = 16777216");
        !done)
        return done;
    // Both are silently ignored where they cannot be had: read back.
    const Result<qint64> synchronous = readNumber(*this, "PRAGMA synchronous");
    const Result<qint64> keys = readNumber(*this, "PRAGMA foreign_keys");
    if (!synchronous || *synchronous != 2 || !keys || *keys != 1)
        return Error{ErrorCode::DatabaseFailed,
                     QStringLiteral("synchronous or foreign_keys could not be set")};
    return {};
}

Result<void> Database::becomeCurrent(int schema)
{
    if (schema == currentSchema())
        return {};
    if (schema > 0) {
        if (const Result<QString> copy = backUp(QStringLiteral("migration")); !copy)
            return copy.error();
    }
    return runMigrations(*this, allMigrations());
}

Result<std::unique_ptr<Database>> Database::openChecked(const QString &path, int flags,
                                                        const DatabaseOptions &options)
{
    std::unique_ptr<Database> database(new Database);
    if (const Result<void> done = database->openHandle(path, flags); !done)
        return done.error();
    if (const Result<void> done = database->configureReading(options); !done)
        return done.error();
    if (const Result<int> schema = database->identify(); !schema)
        return schema.error();
    if (options.startCheck == StartCheck::Quick) {
        if (const Result<void> sound = database->quickCheck(); !sound)
            return sound.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseOptions &options)
{
    if (const Result<void> made = makeDatabaseFile(path, options.folders); !made)
        return made.error();
    Result<std::unique_ptr<Database>> opened = openChecked(path, SQLITE_OPEN_READWRITE, options);
    if (!opened)
        return opened;
    Database &database = **opened;
    database.m_path = path;
    holdFile(path);
    if (sqlite3_db_readonly(database.m_handle, "main") == 1)
        return Error{ErrorCode::NotWritable, readOnlyDetail(path)};
    if (const Result<void> done = database.configureWriting(); !done)
        return done.error();
    if (const Result<void> done = database.becomeCurrent(database.schemaVersion()); !done)
        return done.error();
    return opened;
}

/**
 * A database with a write-ahead log cannot be read where no file may be made beside it, unless SQLite is told
 * that nobody writes it (https://www.sqlite.org/wal.html, 5): then it looks at neither locks nor the log, so
 * the newest changes would be missing, and another program that writes all the same would make it read
 * nonsense. So a copy of both is read, whole as they were at one moment; only where there is no room for one
 * the file itself, if it has no log.
 */
Result<std::unique_ptr<Database>> Database::openSnapshot(const QString &path, const DatabaseOptions &options)
{
    qCInfo(lcStore) << "reading a copy, since nothing can be written beside" << path;
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("list.sqlite"));
    const Result<void> copied =
        folder->isValid() ? copyAsItLies(path, copy) : Error{ErrorCode::NotWritable, folder->errorString()};
    if (!copied && (copied.error().code == ErrorCode::DatabaseBusy || hasLog(path)))
        return copied.error();
    Result<std::unique_ptr<Database>> opened =
        copied ? openChecked(copy, SQLITE_OPEN_READONLY, options)
               : openChecked(immutableUri(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, options);
    if (opened && copied)
        (*opened)->m_snapshot = std::move(folder);
    return opened;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path, const DatabaseOptions &options)
{
    if (const Result<void> there = checkDatabaseFile(path); !there)
        return there.error();
    Result<std::unique_ptr<Database>> opened = openChecked(path, SQLITE_OPEN_READONLY, options);
    if (!opened && opened.error().code == ErrorCode::NotWritable)
        opened = openSnapshot(path, options);
    if (!opened)
        return opened.error().code == ErrorCode::NotWritable
                   ? Error{ErrorCode::NotReadable, opened.error().detail}
                   : opened.error();
    if ((*opened)->schemaVersion() == 0)
        return Error{ErrorCode::DatabaseForeign, QStringLiteral("%1 is empty").arg(path)};
    if ((*opened)->schemaVersion() != currentSchema()) {
        Result<std::unique_ptr<Database>> copy = inMemoryAt(0);
        if (!copy)
            return copy.error();
        if (const Result<void> done = (*copy)->copyFrom(**opened); !done)
            return done.error();
        if (const Result<void> done = runMigrations(**copy, allMigrations()); !done)
            return done.error();
        opened = std::move(copy);
    }
    (*opened)->m_path = path;
    holdFile(path);
    (*opened)->m_isReadOnly = true;
    if (const Result<void> done = (*opened)->execute("PRAGMA query_only = 1"); !done)
        return done.error();
    return opened;
}

Result<std::unique_ptr<Database>> Database::inMemoryAt(int schema)
{
    std::unique_ptr<Database> database(new Database);
    if (const Result<void> done = database->openHandle(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE);
        !done)
        return done.error();
    if (const Result<void> done = database->configureReading({}); !done)
        return done.error();
    if (const Result<void> done = database->configureWriting(); !done)
        return done.error();
    const auto steps = allMigrations().first(static_cast<size_t>(schema));
    if (const Result<void> done = runMigrations(*database, steps); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return inMemoryAt(currentSchema());
}

} // namespace raiki
