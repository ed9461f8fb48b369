// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/singlevalue.h"

#include "core/store/statement.h"

namespace raiki {

Result<qint64> readNumber(Database &database, const char *sql)
{
    Statement statement(database, sql);
    const qint64 value = statement.bind().next() ? statement.integer(0) : 0;
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return value;
}

Result<QString> readText(Database &database, const char *sql)
{
    Statement statement(database, sql);
    const QString value = statement.bind().next() ? statement.text(0) : QString();
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return value;
}

} // namespace raiki
