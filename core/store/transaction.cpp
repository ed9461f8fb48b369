// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/transaction.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/databasefile.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"

#include <sqlite3.h>
#include <utility>

namespace raiki {

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isReadOnly())
        return Error{ErrorCode::NotWritable, readOnlyDetail(database.path())};
    if (const int code = sqlite3_exec(database.m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr))
        return code == SQLITE_ERROR
                   ? Error{ErrorCode::DatabaseFailed, QStringLiteral("transactions do not nest")}
                   : database.lastError();
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    Transaction reading(database);
    if (isOpen(database)) {
        reading.m_database = nullptr;
        return reading;
    }
    if (sqlite3_exec(database.m_handle, "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK) {
        reading.m_database = nullptr;
        return database.lastError();
    }
    return reading;
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return Error{ErrorCode::DatabaseFailed, QStringLiteral("the transaction is over")};
    Database &database = *m_database;
    if (!database.mayWrite()) {
        rollBack();
        return Error{ErrorCode::DiskFull, QStringLiteral("a failure asked for by a test")};
    }
    if (sqlite3_exec(database.m_handle, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
        const Error error = database.lastError();
        rollBack();
        return error;
    }
    m_database = nullptr;
    return {};
}

bool Transaction::isOpen(const Database &database)
{
    return sqlite3_get_autocommit(database.m_handle) == 0;
}

void Transaction::rollBack()
{
    sqlite3 *handle = std::exchange(m_database, nullptr)->m_handle;
    // A full disk or an I/O error may have rolled back by itself already.
    if (sqlite3_get_autocommit(handle) == 0 &&
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        qCWarning(lcStore) << "rolling back:" << sqlite3_errmsg(handle);
}

} // namespace raiki
