// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/journeys/panelwatcher.h"
#include "tests/support/testprogram.h"
#include "ui/tray/desktoptray.h"
#include "ui/tray/oldtray.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Where there is only a tray of the older protocol: a real one. Qt decides once, so the last test settles
 * it.
 */
class TestOldTray final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whereAWatcherRunsThePanelIsWaitedFor();
    void itIsFoundWithinSeconds();

private:
    QProcess m_trayer;
};

void TestOldTray::initTestCase()
{
    QVERIFY(!hasOldTrayOwner());
    if (QStandardPaths::findExecutable(u"trayer"_s).isEmpty())
        QSKIP("there is no trayer on this machine");
    m_trayer.start(u"trayer"_s, {u"--edge"_s, u"bottom"_s});
    QVERIFY(m_trayer.waitForStarted());
    QTRY_VERIFY(hasOldTrayOwner());
}

void TestOldTray::cleanupTestCase()
{
    m_trayer.kill();
    m_trayer.waitForFinished();
}

void TestOldTray::whereAWatcherRunsThePanelIsWaitedFor()
{
    PanelWatcher panel;
    QVERIFY(panel.start());
    DesktopTray tray;
    QSignalSpy found(&tray, &DesktopTray::found);
    tray.look(1min);
    QTest::qWait(5000);
    QCOMPARE(found.size(), 0);
    QVERIFY(!tray.mayMakeIcons());
}

void TestOldTray::itIsFoundWithinSeconds()
{
    DesktopTray tray;
    QSignalSpy found(&tray, &DesktopTray::found);
    QElapsedTimer time;
    time.start();
    tray.look(1min);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 8000);
    QVERIFY2(time.elapsed() < 4500, qPrintable(QString::number(time.elapsed())));
    QVERIFY(tray.isThere());
    QVERIFY(tray.mayMakeIcons());
}

RAIKI_TEST(TestOldTray)
#include "test_oldtray.moc"
