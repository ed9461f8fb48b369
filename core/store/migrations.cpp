// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"

#include "core/base/logging.h"
#include "core/store/singlevalue.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <array>
#include <optional>

namespace raiki {
namespace {

enum class FileAge { New, Old };

/** In a transaction of its own, unless another process was quicker. */
Result<void> runStep(Database &database, const Migration &step, FileAge age)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<qint64> version = readNumber(database, "PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version >= step.version)
        return {};
    if (age == FileAge::Old) // a new file is no event
        qCInfo(lcStore) << "migrating to schema" << step.version << "-" << step.reason;
    for (const char *const sql : step.statements) {
        if (const Result<void> done = Statement(database, sql).run(); !done)
            return done.error();
    }
    const std::string mark = "PRAGMA user_version = " + std::to_string(step.version);
    if (const Result<void> done = Statement(database, mark).run(); !done)
        return done.error();
    return transaction->commit();
}

} // namespace

std::span<const Migration> allMigrations()
{
    static const std::array steps{schema1, schema2, schema3, schema4};
    return steps;
}

Result<void> runMigrations(Database &database, std::span<const Migration> steps)
{
    std::optional<FileAge> age;
    for (const Migration &step : steps) {
        const Result<qint64> version = readNumber(database, "PRAGMA user_version");
        if (!version)
            return version.error();
        age = age.value_or(*version > 0 ? FileAge::Old : FileAge::New);
        if (*version >= step.version)
            continue;
        if (const Result<void> done = runStep(database, step, *age); !done)
            return done.error();
    }
    return {};
}

} // namespace raiki
