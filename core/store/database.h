// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class QTemporaryDir;
struct sqlite3;
struct sqlite3_stmt;

/**
 * The user's one file. It is checked before it is written, migrated in steps and never opened when it is
 * newer than this program or somebody else's. A Database belongs to the thread that opened it.
 */
namespace raiki {

/** How much of the file is read for damage when it is opened. */
enum class StartCheck {
    Quick, ///< `quick_check`: every page (about 0.1 s for 50 MB)
    Later, ///< the caller runs quickCheck() itself, after the first paint
};

/** Whether folders that are missing on the way to a file are made, or the path is taken for mistyped. */
enum class MissingFolders { Make, Refuse };

struct DatabaseOptions
{
    StartCheck startCheck = StartCheck::Quick;
    std::chrono::milliseconds busyTimeout{5000}; ///< how long another process may hold the lock
    MissingFolders folders = MissingFolders::Make;
};

/** What check() found. */
struct DatabaseReport
{
    int schema = 0;
    qint64 shows = 0;
    qint64 entries = 0;
    qint64 feeds = 0;
    qint64 items = 0;
    QStringList problems; ///< SQLite's words; empty: sound
};

class Database final
{
public:
    /**
     * Opens or makes the database at @p path. A new file is 0600, a new folder 0700, before SQLite sees them.
     * An older schema is migrated after a verified backup beside it (backups/).
     * @return NotReadable, NotWritable (also on a read-only mount: openReadOnly() reads it), DiskFull,
     *         DatabaseBusy, DatabaseCorrupt, DatabaseNewer, DatabaseForeign, DatabaseFailed; the file is then
     *         as it was
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path,
                                                                const DatabaseOptions &options = {});
    /**
     * Reads only, also from a read-only mount or folder, where it reads a copy of how the file and its log
     * lie there now. An older schema is read through a migrated copy in memory.
     * @return NotFound beside open()'s errors; DatabaseBusy where it is written all the while
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &path,
                                                                        const DatabaseOptions &options = {});
    /** A migrated database that goes away with the object. */
    [[nodiscard]] static Result<std::unique_ptr<Database>> openInMemory();
    /**
     * Puts the verified copy @p from in the place of a database that may not even open; the sick file is
     * kept beside it as "….replaced-N". Where @p path opens, this is restoreFrom(). @return the path of what
     * was kept; empty where nothing was there
     */
    [[nodiscard]] static Result<QString> restoreFile(const QString &path, const QString &from);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: in memory
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] int schemaVersion();
    /** The newest schema this program knows. */
    [[nodiscard]] static int currentSchema();

    /** DatabaseCorrupt where a page is damaged. Reads the whole file. */
    [[nodiscard]] Result<void> quickCheck();
    /** Everything: pages, indexes, foreign keys, counts. Fails only where it cannot be read at all. */
    [[nodiscard]] Result<DatabaseReport> check();
    /** A number that changes when another process (not this Database) has committed. */
    [[nodiscard]] Result<qint64> dataVersion();

    /** A compact, verified copy at @p path; whole or not at all. AlreadyExists, NotWritable, DiskFull. */
    [[nodiscard]] Result<void> backupTo(const QString &path, MissingFolders folders = MissingFolders::Refuse);
    /**
     * backupTo() into the folder backups/ beside the file, as "raiki-OCCASION-N.sqlite"; of each occasion the
     * newest five are kept. @param occasion "import", "takeback", "merge", "restore", "migration" @return the
     * copy's path; empty in memory
     */
    [[nodiscard]] Result<QString> backUp(const QString &occasion);
    /**
     * Replaces everything by the copy at @p from: checked first, backUp("restore") made of what was there,
     * then copied in one transaction (other processes see old or new) and migrated. @return the path of what
     * was there; empty in memory
     */
    [[nodiscard]] Result<QString> restoreFrom(const QString &from);

    /**
     * Asks @p mayGoOn some hundred times a second while statements run; where it says false they end with
     * Cancelled, and an open transaction is undone. Nothing: no more questions.
     */
    void setWatch(std::function<bool()> mayGoOn);
    /** Gives back the memory that holds pages of the file: after a long reading, which comes seldom. */
    void releaseCache();

    /**
     * For tests: the @p nth write statement from now (1: the next; commits count) fails as on a full disk;
     * nothing: none. Writes counted so far tell how many there are.
     */
    void failAtWrite(std::optional<int> nth);
    [[nodiscard]] int writesCounted() const { return m_writes; }

private:
    friend class Statement;
    friend class Transaction;

    Database();
    /** A prepared statement nobody is using; the caller gives it back. Null: @p error is set. */
    [[nodiscard]] sqlite3_stmt *takeStatement(const std::string &sql, std::optional<Error> *error);
    void giveBack(const std::string &sql, sqlite3_stmt *statement);
    /** Counts a write; false: it is to fail. */
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] Error lastError() const;

    // Opening, in this order: the handle, what protects us, whose file it is, its health, then writing.
    [[nodiscard]] Result<void> openHandle(const QString &path, int flags);
    [[nodiscard]] Result<void> configureReading(const DatabaseOptions &options);
    [[nodiscard]] Result<int> identify();
    [[nodiscard]] Result<void> configureWriting();
    void tidyLog();
    [[nodiscard]] Result<void> becomeCurrent(int schema);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openChecked(const QString &path, int flags,
                                                                       const DatabaseOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemoryAt(int schema);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openSnapshot(const QString &path,
                                                                        const DatabaseOptions &options);
    [[nodiscard]] Result<void> copyFrom(Database &source);
    /** A verified copy beside @p path, to be renamed to it. @return its path */
    [[nodiscard]] Result<QString> partialCopy(const QString &path, MissingFolders folders);
    [[nodiscard]] Result<void> execute(const char *sql);
    void dropStatements();

    std::unique_ptr<QTemporaryDir> m_snapshot; ///< what is read in place of the file; else null
    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>> m_idle;
    QString m_path;
    bool m_isReadOnly = false;
    int m_writes = 0;
    std::optional<int> m_failAt;
    std::function<bool()> m_mayGoOn;
};

} // namespace raiki
