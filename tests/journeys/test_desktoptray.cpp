// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/journeys/panelwatcher.h"
#include "tests/support/testprogram.h"
#include "ui/tray/desktoptray.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/**
 * When the desktop's tray is known, on a real bus. The one without any tray comes last: then Qt settles for
 * the older protocol, for the whole process.
 */
class TestDesktopTray final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsThereIsFoundAtOnce();
    void aWatcherWithoutAPanelIsNoTray();
    void aPanelThatComesLateIsFound();
    void aPanelMayGoAndComeBack();
    void withoutOneItIsMissed();
};

void TestDesktopTray::oneThatIsThereIsFoundAtOnce()
{
    PanelWatcher panel;
    panel.hasHost = true;
    QVERIFY(panel.start());
    DesktopTray tray;
    QSignalSpy found(&tray, &DesktopTray::found);
    QVERIFY(!tray.mayMakeIcons());
    tray.look(1min);
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(tray.isThere());
    QVERIFY(tray.mayMakeIcons());
}

void TestDesktopTray::aWatcherWithoutAPanelIsNoTray()
{
    PanelWatcher panel;
    QVERIFY(panel.start()); // as at login: the watcher is a service of the session
    DesktopTray tray;
    QSignalSpy found(&tray, &DesktopTray::found);
    tray.look(1min);
    QTest::qWait(300);
    QCOMPARE(found.size(), 0);
    QVERIFY(!tray.mayMakeIcons());
    panel.setHost(true);
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(tray.isThere());
}

void TestDesktopTray::aPanelThatComesLateIsFound()
{
    DesktopTray tray;
    QSignalSpy found(&tray, &DesktopTray::found);
    tray.look(1min);
    QTest::qWait(200);
    PanelWatcher panel;
    panel.hasHost = true;
    QVERIFY(panel.start());
    QTRY_COMPARE(found.size(), 1);
}

void TestDesktopTray::aPanelMayGoAndComeBack()
{
    DesktopTray tray;
    QSignalSpy found(&tray, &DesktopTray::found);
    QSignalSpy lost(&tray, &DesktopTray::lost);
    QSignalSpy returned(&tray, &DesktopTray::returned);
    tray.look(1min);
    {
        PanelWatcher panel;
        panel.hasHost = true;
        QVERIFY(panel.start());
        QTRY_VERIFY(tray.isThere());
        QCOMPARE(lost.size(), 0);
        panel.setHost(false);
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!tray.isThere());
        panel.setHost(true);
        QTRY_COMPARE(returned.size(), 1);
        QVERIFY(tray.isThere());
    }
    QTRY_VERIFY(!tray.isThere()); // and with the whole panel
    PanelWatcher again;
    again.hasHost = true;
    QVERIFY(again.start());
    QTRY_VERIFY(tray.isThere());
    QCOMPARE(found.size(), 1);
    QCOMPARE(lost.size(), 2);
    QCOMPARE(returned.size(), 2);
}

void TestDesktopTray::withoutOneItIsMissed()
{
    DesktopTray tray;
    QSignalSpy missed(&tray, &DesktopTray::missed);
    QSignalSpy found(&tray, &DesktopTray::found);
    tray.look(200ms);
    QTRY_COMPARE(missed.size(), 1);
    QCOMPARE(found.size(), 0);
    QVERIFY(!tray.isThere());
    QVERIFY(tray.mayMakeIcons()); // on X11: one that comes later takes what is shown
}

RAIKI_TEST(TestDesktopTray)
#include "test_desktoptray.moc"
