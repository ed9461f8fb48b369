// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/cli/listfolder.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Two programs that import into one list at the same time. */
class TestImportsAtOnce final : public QObject, private ListFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoImportsAtOnceBothSucceed();
    void theSameListAtOnceIsThereOnce();
};

void TestImportsAtOnce::init()
{
    QVERIFY(makeFolder());
}

void TestImportsAtOnce::twoImportsAtOnceBothSucceed()
{
    raiki().run({u"add"_s, u"Medalist"_s});
    for (int round = 0; round < 5; ++round) {
        QProcess both[2];
        for (int which = 0; which < 2; ++which) {
            const QByteArray title = QByteArray(which == 0 ? "Alpha" : "Omega") + QByteArray::number(round);
            const QString list =
                file(QByteArray(title + ".csv").constData(), "Title,Status\n" + title + ",plan\n");
            both[which].start(raikiProgram(), {u"--database"_s, path("list.sqlite"), u"import"_s, list});
        }
        for (QProcess &one : both) {
            QVERIFY(one.waitForFinished());
            QVERIFY2(one.exitCode() == 0, one.readAllStandardError().constData());
        }
    }
    QCOMPARE(raiki().json({u"list"_s}).array().size(), 11);
}

/** The second one finds the rows there, or is refused, since they came after it had made its plan. */
void TestImportsAtOnce::theSameListAtOnceIsThereOnce()
{
    QByteArray rows = "Title,Status\n";
    for (int row = 0; row < 200; ++row)
        rows += "Harbour Lights " + QByteArray::number(row * row + 1000) + " of the Sea,plan\n";
    const QString list = file("list.csv", rows);
    for (int round = 0; round < 5; ++round) {
        const QString database = path("both%1.sqlite").arg(round);
        QProcess both[2];
        for (QProcess &one : both)
            one.start(raikiProgram(), {u"--database"_s, database, u"import"_s, list});
        int done = 0;
        for (QProcess &one : both) {
            QVERIFY(one.waitForFinished());
            done += one.exitCode() == 0 ? 1 : 0;
            QVERIFY2(one.exitCode() == 0 || one.readAllStandardError().contains("changed"), "said why");
        }
        QVERIFY(done > 0);
        QCOMPARE((Program{raikiProgram(), database}.json({u"list"_s}).array().size()), 200);
    }
}

RAIKI_TEST(TestImportsAtOnce)
#include "test_importsatonce.moc"
