// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/cli/listfolder.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki::test;
using namespace Qt::StringLiterals;

/** What is wrong with a file is said with what to do about it, and within bounds. */
class TestFileTrouble final : public QObject, private ListFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsLeftOutOfAnExportIsNamedInBounds();
    void aDamagedListNamesItsBackups();
    void aFileThatIsNoListIsNamed();
};

void TestFileTrouble::init()
{
    QVERIFY(makeFolder());
}

void TestFileTrouble::whatIsLeftOutOfAnExportIsNamedInBounds()
{
    QByteArray table = "Title,Status\n";
    for (int i = 0; i < 102; ++i)
        table += QByteArray("Nobody's ") + char('A' + i / 26) + char('a' + i % 26) + "x,plan\n";
    QCOMPARE(raiki().run({u"import"_s, file("x.csv", table)}).exitCode, 0);
    const QStringList command{u"export"_s, path("out.xml"), u"--format"_s, u"mal"_s};
    const ProgramRun run = raiki().run(command);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errors.count("not in the file: "), 100);
    QVERIFY2(run.errors.contains("… and 2 more\n"), run.errors.constData());
    const ProgramRun quiet = raiki().run(command + QStringList{u"--quiet"_s});
    QCOMPARE(quiet.exitCode, 3);
    QCOMPARE(quiet.errors, QByteArray("raiki: 102 rows are not in the file.\n"));
}

void TestFileTrouble::aDamagedListNamesItsBackups()
{
    QCOMPARE(raiki().run({u"add"_s, u"Medalist"_s}).exitCode, 0);
    const QByteArray damage(100, 'x');
    const auto errorsOfDamaged = [&]() -> QByteArray {
        for (const char *name : {"list.sqlite-wal", "list.sqlite-shm"})
            QFile::remove(path(name));
        static_cast<void>(file("list.sqlite", damage));
        return raiki().run({u"list"_s}).errors;
    };
    const QByteArray where = path("backups").toUtf8();
    QVERIFY(QFile::copy(path("list.sqlite"), path("kept.sqlite")));
    const QByteArray without = errorsOfDamaged();
    QVERIFY2(without.contains("damaged") && !without.contains(where), without.constData());
    QVERIFY(QDir().mkpath(path("backups")));
    QVERIFY(QFile::copy(path("kept.sqlite"), path("backups/another-import-1.sqlite")));
    QVERIFY(!errorsOfDamaged().contains(where)); // of a list beside it
    QVERIFY(QFile::copy(path("kept.sqlite"), path("backups/list-import-1.sqlite")));
    const QByteArray with = errorsOfDamaged();
    const QByteArray said = "Backups are in " + where + "; “raiki restore FILE” brings one back.\n";
    QVERIFY2(with.contains(said), with.constData());
    QCOMPARE(raiki().run({u"restore"_s, path("backups/list-import-1.sqlite")}).exitCode, 0); // as it says
    QCOMPARE(raiki().run({u"list"_s}).exitCode, 0);
}

void TestFileTrouble::aFileThatIsNoListIsNamed()
{
    const ProgramRun none =
        raiki().run({u"import"_s, file("x.csv", QByteArray("PK\x05\x06" + QByteArray(18, '\0')))});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.errors.contains("(x.csv). From a spreadsheet program, save it as CSV.\n"),
             none.errors.constData());
    // One file of it, "a.csv", which is marked as encrypted.
    const ProgramRun locked = raiki().run(
        {u"import"_s,
         file("x.csv",
              QByteArray::fromHex(
                  "504b03041400010000000000210078563412200000001400000005000000612e637376010203040506070809"
                  "0a0b0c0000000000000000000000000000000000000000504b01021400140001000000000021007856341220"
                  "00000014000000050000000000000000000000000000000000612e637376504b050600000000010001003300"
                  "0000430000000000"))});
    QCOMPARE(locked.exitCode, 1);
    QVERIFY2(locked.errors.contains("The archive is locked with a password. Unpack it first"),
             locked.errors.constData());
}

RAIKI_TEST(TestFileTrouble)
#include "test_filetrouble.moc"
