// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/feedstore.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pollstatus.h"
#include "ui/watchlist/watchlistpage.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** What a restart brings back: the page, its tab, and when news was last checked for. */
class TestWindowPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void thePageAndItsTabComeBack();
    void aShowLeadsBackToItsPage();
    void aPageNobodyKnowsIsUpcoming();
    void theLastCheckIsKnown();

private:
    void restart(bool quits = true);
    [[nodiscard]] QString page() const
    {
        return m_window->windowTitle().section(QStringLiteral(" – "), 0, 0);
    }
    [[nodiscard]] QTabBar *tabs() const
    {
        return m_window->findChild<WatchlistPage *>()->findChild<QTabBar *>();
    }

    std::unique_ptr<UiServices> m_list;
    std::unique_ptr<MainWindow> m_window;
    ShowId m_show;
};

void TestWindowPlace::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("raiki-test"));
    QCoreApplication::setApplicationName(QStringLiteral("windowplace"));
}

void TestWindowPlace::init()
{
    QSettings().clear();
    m_list = std::make_unique<UiServices>();
    PreferenceValues values = m_list->preferences.values();
    values.firstStartDone = true;
    values.consent = NetworkConsent::Given;
    QVERIFY(m_list->preferences.save(values).hasValue());
    m_show = m_list->add(QStringLiteral("Medalist"), WatchStatus::Watching);
    restart(false);
}

void TestWindowPlace::cleanup()
{
    m_window.reset();
    m_list.reset();
    QSettings().clear();
}

void TestWindowPlace::restart(bool quits)
{
    if (quits)
        m_window->quit();
    m_window = std::make_unique<MainWindow>(m_list->services(), m_list->prompts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowPlace::thePageAndItsTabComeBack()
{
    QCOMPARE(page(), QStringLiteral("Upcoming")); // the first start
    m_window->showPage(PageId::Watchlist);
    tabs()->setCurrentIndex(4); // where nothing is
    const QString tab = tabs()->tabText(4);
    restart();
    QCOMPARE(page(), QStringLiteral("Watchlist"));
    QCOMPARE(tabs()->currentIndex(), 4);
    QCOMPARE(tabs()->tabText(4), tab);
    const auto parts = m_window->findChild<WatchlistPage *>()->listParts();
    QCOMPARE(parts->total, 1);
    QVERIFY(parts->shown.isEmpty());
    tabs()->setCurrentIndex(0);
    QCOMPARE(m_window->findChild<WatchlistPage *>()->listParts()->shown.size(), 1);
    restart();
    QCOMPARE(tabs()->currentIndex(), 0);
    m_window->showPage(PageId::Settings);
    m_window->close(); // to the tray, or for good
    restart(false);
    QCOMPARE(page(), QStringLiteral("Settings"));
}

void TestWindowPlace::aShowLeadsBackToItsPage()
{
    m_window->showPage(PageId::Watchlist);
    m_window->openShow(m_show);
    QCOMPARE(page(), QStringLiteral("Medalist"));
    restart();
    QCOMPARE(page(), QStringLiteral("Watchlist"));
    m_window->openShow(m_show); // what a notification asks for
    QCOMPARE(page(), QStringLiteral("Medalist"));
}

void TestWindowPlace::aPageNobodyKnowsIsUpcoming()
{
    QSettings().setValue(QStringLiteral("window/page"), QStringLiteral("of a later version"));
    QSettings().setValue(QStringLiteral("watchlist/tab"), 99);
    restart(false);
    QCOMPARE(page(), QStringLiteral("Upcoming"));
    m_window->showPage(PageId::Watchlist);
    QCOMPARE(tabs()->currentIndex(), 0);
}

void TestWindowPlace::theLastCheckIsKnown()
{
    QCOMPARE(m_window->findChild<PollStatus *>()->text(), QStringLiteral("Check for news"));
    const auto added = m_list->subscriptions.add(QUrl(QStringLiteral("http://127.0.0.1:9/feed")));
    QVERIFY(added.hasValue());
    const auto feeds = FeedStore(*m_list->database).all();
    QVERIFY(feeds && feeds->size() == 1);
    Feed feed = feeds->front();
    feed.health.lastPolledAt = m_list->clock.now().addSecs(-5 * 60);
    feed.health.lastSuccessAt = feed.health.lastPolledAt;
    QVERIFY(FeedStore(*m_list->database).savePollState(feed).hasValue());
    restart();
    const auto *status = m_window->findChild<PollStatus *>();
    QCOMPARE(status->text(), QStringLiteral("5 minute(s) ago"));
    QCOMPARE(status->textIn(10), QStringLiteral("5 minute(s) ago"));
    QCOMPARE(status->textIn(1000), QStringLiteral("Checked 5 minute(s) ago"));
}

RAIKI_TEST(TestWindowPlace)
#include "test_windowplace.moc"
