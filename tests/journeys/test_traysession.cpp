// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/desktopsession.h"
#include "tests/journeys/openwindow.h"
#include "tests/journeys/panelwatcher.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/**
 * The window's run where there is a tray, where there is none, and where it goes: window or icon are there.
 * The one without any tray comes last: then Qt settles for the older protocol, for the whole process.
 */
class TestTraySession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowStandsInForAnIcon();
    void aWindowInALostTrayComesBack();
    void aWindowHiddenForGoodStaysSo();
    void withoutATrayTheWindowIsThere();

private:
    /** The session's window; null where there is none. */

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<DesktopSession> m_session;
};

/** A run started minimised that closes to the tray. */
void TestTraySession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_notifier = std::make_unique<DesktopNotifier>();
    m_composition = std::make_unique<Composition>(
        m_folder->filePath(u"list.sqlite"_s), QDateTime::fromString(u"2025-10-01T09:00:00Z"_s, Qt::ISODate),
        *m_notifier);
    const auto services = m_composition->services();
    QVERIFY(services);
    PreferenceValues values = (*services)->preferences.values();
    values.firstStartDone = true;
    values.closeToTray = true;
    values.closeToTrayExplained = true;
    QVERIFY((*services)->preferences.save(values));
    m_session = std::make_unique<DesktopSession>(*m_composition, **services, *m_notifier);
    m_session->start(true);
}

void TestTraySession::cleanup()
{
    m_session.reset();
    m_composition.reset();
    m_notifier.reset();
}

/** Long before it is given up that there will be a tray: a late one takes the window over. */
void TestTraySession::theWindowStandsInForAnIcon()
{
    m_session->awaitTray({1min, 200ms});
    QVERIFY(!mainWindow()->isVisible());
    QTRY_VERIFY(mainWindow()->isVisible());
    QVERIFY(mainWindow()->isMinimized());
    PanelWatcher panel;
    panel.hasHost = true;
    QVERIFY(panel.start());
    QTRY_VERIFY(!mainWindow()->isVisible());
}

void TestTraySession::aWindowInALostTrayComesBack()
{
    PanelWatcher panel;
    panel.hasHost = true;
    QVERIFY(panel.start());
    m_session->awaitTray({1min, 400ms});
    m_session->raiseWindow();
    DesktopTray same; // asks later on the same bus: when it knows, the session does
    same.look(1min);
    QTRY_VERIFY(same.isThere());
    QSignalSpy quit(mainWindow(), &MainWindow::quitRequested);
    mainWindow()->close();
    QVERIFY(!mainWindow()->isVisible());
    QCOMPARE(quit.size(), 0);
    panel.setHost(false); // which starts anew
    QTest::qWait(100);
    panel.setHost(true);
    QTest::qWait(700);
    QVERIFY(!mainWindow()->isVisible());
    panel.setHost(false);
    QTRY_VERIFY(mainWindow()->isVisible());
    QVERIFY(mainWindow()->isMinimized());
    const WId stood = mainWindow()->effectiveWinId();
    panel.setHost(true);
    QTRY_VERIFY(!mainWindow()->isVisible());
    QVERIFY(!mainWindow()->isMinimized());
    QVERIFY(stood != mainWindow()->effectiveWinId()); // of that one a window manager may know that it was
    m_session->raiseWindow();                         // what the user sees stays where it is
    panel.setHost(false);
    QTest::qWait(700);
    QVERIFY(mainWindow()->isVisible());
    QVERIFY(!mainWindow()->isMinimized());
}

void TestTraySession::aWindowHiddenForGoodStaysSo()
{
    m_session->awaitTray({1min, 100ms});
    m_session->hideWindow();
    QTest::qWait(400);
    QVERIFY(!mainWindow()->isVisible());
}

void TestTraySession::withoutATrayTheWindowIsThere()
{
    QVERIFY(!mainWindow()->isVisible());
    m_session->awaitTray({100ms, 50ms});
    QTRY_VERIFY(mainWindow()->isVisible());
    QVERIFY(mainWindow()->isMinimized());
    QSignalSpy quit(mainWindow(), &MainWindow::quitRequested);
    mainWindow()->close(); // into no tray: it would not be found again
    QCOMPARE(quit.size(), 1);
}

RAIKI_TEST(TestTraySession)
#include "test_traysession.moc"
