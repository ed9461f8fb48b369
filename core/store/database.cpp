// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/database.h"

#include "core/base/heldfiles.h"
#include "core/base/logging.h"
#include "core/store/databasefile.h"
#include "core/store/migrations.h"
#include "core/store/singlevalue.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"

#include <QTemporaryDir>

#include <sqlite3.h>

/** What an open Database does; opening it and copying it have files of their own. */
namespace raiki {

Database::Database() = default;

Database::~Database()
{
    dropStatements();
    tidyLog();
    if (m_handle && sqlite3_close(m_handle) != SQLITE_OK)
        qCWarning(lcStore) << "closing:" << sqlite3_errmsg(m_handle);
    letGoOf(m_path);
}

/** Everything into the file, so that it is whole by itself; what others still read of the log stays. */
void Database::tidyLog()
{
    if (!m_handle || m_path.isEmpty() || m_isReadOnly)
        return;
    sqlite3_busy_timeout(m_handle, 0);
    sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void Database::setWatch(std::function<bool()> mayGoOn)
{
    constexpr int stepsBetween = 20'000; // of SQLite's machine: a fraction of a millisecond
    m_mayGoOn = std::move(mayGoOn);
    const auto ask = [](void *self) { return static_cast<Database *>(self)->m_mayGoOn() ? 0 : 1; };
    sqlite3_progress_handler(m_handle, m_mayGoOn ? stepsBetween : 0, m_mayGoOn ? +ask : nullptr, this);
}

void Database::releaseCache()
{
    sqlite3_db_release_memory(m_handle);
}

int Database::currentSchema()
{
    return allMigrations().back().version;
}

int Database::schemaVersion()
{
    return static_cast<int>(readNumber(*this, "PRAGMA user_version").valueOr(0));
}

Error Database::lastError() const
{
    Error error = sqliteError(m_handle);
    if (m_isReadOnly && error.code == ErrorCode::NotWritable)
        error.detail = readOnlyDetail(m_path);
    return error;
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

sqlite3_stmt *Database::takeStatement(const std::string &sql, std::optional<Error> *error)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        sqlite3_stmt *const statement = idle->second.back();
        idle->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.c_str(), static_cast<int>(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK || !statement) {
        *error = lastError();
        (*error)->detail += QStringLiteral(": ") + QString::fromStdString(sql);
        return nullptr;
    }
    return statement;
}

void Database::giveBack(const std::string &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sql].push_back(statement);
}

void Database::dropStatements()
{
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *const statement : statements)
            sqlite3_finalize(statement);
    }
    m_idle.clear();
}

bool Database::mayWrite()
{
    ++m_writes;
    return !m_failAt || m_writes != *m_failAt;
}

void Database::failAtWrite(std::optional<int> nth)
{
    m_writes = 0;
    m_failAt = nth;
}

Result<void> Database::quickCheck()
{
    // It reads every page once: to keep them would take the room of the whole file.
    const Result<qint64> usual = readNumber(*this, "PRAGMA cache_size");
    if (!usual)
        return usual.error();
    if (const Result<void> done = execute("PRAGMA cache_size = -512"); !done)
        return done;
    const Result<QString> answer = readText(*this, "PRAGMA quick_check(1)");
    if (const Result<void> done =
            execute(QByteArray("PRAGMA cache_size = " + QByteArray::number(*usual)).constData());
        !done)
        return done;
    if (!answer)
        return answer.error();
    if (*answer != QLatin1StringView("ok"))
        return Error{ErrorCode::DatabaseCorrupt, *answer};
    return {};
}

Result<qint64> Database::dataVersion()
{
    return readNumber(*this, "PRAGMA data_version");
}

Result<DatabaseReport> Database::check()
{
    DatabaseReport report;
    report.schema = schemaVersion();
    Statement integrity(*this, "PRAGMA integrity_check(50)");
    integrity.bind();
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1StringView("ok"))
            report.problems.append(integrity.text(0));
    }
    if (const Result<void> done = integrity.finish(); !done)
        report.problems.append(done.error().detail); // too sick to be walked through: that is the answer
    Statement keys(*this, "PRAGMA foreign_key_check");
    keys.bind();
    while (keys.next() && report.problems.size() < 100)
        report.problems.append(QStringLiteral("%1 row %2 hangs on no row of %3")
                                   .arg(keys.text(0), QString::number(keys.integer(1)), keys.text(2)));
    if (const Result<void> done = keys.finish(); !done)
        report.problems.append(done.error().detail);

    const std::pair<qint64 *, const char *> counts[] = {
        {&report.shows, "SELECT count(*) FROM show"},
        {&report.entries, "SELECT count(*) FROM watch_entry"},
        {&report.feeds, "SELECT count(*) FROM feed WHERE is_removed = 0"},
        {&report.items, "SELECT count(*) FROM feed_item"},
    };
    for (const auto &[count, sql] : counts) {
        const Result<qint64> number = readNumber(*this, sql);
        if (!number && report.problems.isEmpty())
            return number.error();
        *count = number.valueOr(0);
    }
    return report;
}

} // namespace raiki
