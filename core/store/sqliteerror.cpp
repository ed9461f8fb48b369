// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/sqliteerror.h"

#include <sqlite3.h>

namespace raiki {
namespace {

ErrorCode codeOfConstraint(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::AlreadyExists;
    case SQLITE_CONSTRAINT_FOREIGNKEY: // a row it hangs on is gone, or one hangs on it
        return ErrorCode::Conflict;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

ErrorCode codeOf(int extendedCode)
{
    if (extendedCode == SQLITE_IOERR_SHMSIZE) // the memory shared beside the file found no room
        return ErrorCode::DiskFull;
    switch (extendedCode & 0xff) {
    case SQLITE_INTERRUPT: // by Database::setWatch() alone
        return ErrorCode::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::NotWritable;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CONSTRAINT:
        return codeOfConstraint(extendedCode);
    default:
        return ErrorCode::DatabaseFailed;
    }
}

} // namespace

Error sqliteError(int code, const QString &detail)
{
    const QString text = QStringLiteral("%1 (SQLite %2)").arg(detail).arg(code);
    return Error{codeOf(code), text};
}

Error sqliteError(sqlite3 *handle)
{
    return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace raiki
