// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changejournal.h"
#include "core/store/transaction.h"
#include "tests/core/store/storefixtures.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <limits>

/**
 * Adds shows to a database for ever, or as many as the second argument says, and prints `ACK <show id>` after
 * each commit. Each batch is one show with all its rows and its journal row. Ends with 1 where the database
 * says no.
 */
namespace {

using namespace raiki;

Result<ShowId> addOne(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<ChangeSet> done = ChangeStore(database).apply(test::addMedalist());
    if (!done)
        return done.error();
    if (const Result<qint64> number =
            ChangeJournal(database).append(*done, test::instant("2025-10-01T00:00:00Z"));
        !number)
        return number.error();
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return test::added<Show>(*done, 0).id;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorCodeName(error.code)), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2 && argc != 3)
        return 2;
    const int most = argc == 3 ? QByteArray(argv[2]).toInt() : std::numeric_limits<int>::max();
    const Result<std::unique_ptr<Database>> database = Database::open(QFile::decodeName(argv[1]));
    if (!database)
        return fail(database.error());
    for (int added = 0; added < most; ++added) {
        const Result<ShowId> show = addOne(**database);
        if (!show)
            return fail(show.error());
        std::printf("ACK %lld\n", static_cast<long long>(show->value));
        std::fflush(stdout);
    }
    return 0;
}
