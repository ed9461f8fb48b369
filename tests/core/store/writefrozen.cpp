// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/store/newsfixtures.h"
#include "tests/core/store/storefixtures.h"

#include <QCoreApplication>
#include <QFile>

/** Writes the frozen file of the current schema: `raiki_writefrozen tests/data/databases/schema-N.sqlite`. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QFile::decodeName(argv[1]);
    const std::unique_ptr<raiki::Database> database = raiki::test::memoryDatabase();
    raiki::test::fillEveryTable(*database);
    raiki::test::must(database->backupTo(path), "write");
    return 0;
}
