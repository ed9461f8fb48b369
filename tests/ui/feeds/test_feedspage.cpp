// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/feeds/feedsmodel.h"
#include "ui/feeds/feedspage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

namespace {

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QAction *menuAction(const QWidget &page, const QString &text)
{
    for (const QMenu *menu : page.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

int feedsOf(const UiServices &services)
{
    const auto rows = services.subscriptions.rows();
    return rows ? static_cast<int>(rows->size()) : -1;
}

} // namespace

class TestFeedsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsNobodyWithoutConsent();
    void namesEverybodyAYesContacts();
    void addsAndReadsAFeed();
    void refusesWhatIsNoAddress();
    void pausesAndRemovesFromTheMenu();
    void importsAndExports();
    void tellsTheStateInWords_data();
    void tellsTheStateInWords();
};

void TestFeedsPage::contactsNobodyWithoutConsent()
{
    HttpServer server;
    server.serveFeed("/feed", rssFeed("News", {}));
    UiServices services;
    services.prompts.agrees = false;
    services.prompts.text = server.url(QStringLiteral("/feed")).toString();
    FeedsPage page(services.services(), services.prompts);
    page.show();
    button(page, QStringLiteral("Add a feed…"))->click();
    QCOMPARE(feedsOf(services), 1);
    QTest::qWait(50);
    QVERIFY(server.requests().empty());
    QCOMPARE(services.preferences.values().consent, NetworkConsent::NotAsked);
}

void TestFeedsPage::namesEverybodyAYesContacts()
{
    UiServices services;
    services.prompts.agrees = false;
    services.prompts.text = QStringLiteral("http://127.0.0.1:9/feed");
    FeedsPage page(services.services(), services.prompts);
    page.show();
    button(page, QStringLiteral("Add a feed…"))->click();
    QVERIFY(!services.prompts.asked.last().contains(QStringLiteral("once a week")));
    // The weekly update was chosen before the consent was taken back: this yes is its yes, too.
    PreferenceValues values = services.preferences.values();
    values.updateCatalogue = true;
    QVERIFY(services.preferences.save(values).hasValue());
    services.prompts.text = QStringLiteral("http://127.0.0.1:9/other");
    button(page, QStringLiteral("Add a feed…"))->click();
    QVERIFY(services.prompts.asked.last().contains(QStringLiteral("127.0.0.1 once a week")));
}

void TestFeedsPage::addsAndReadsAFeed()
{
    HttpServer server;
    server.serveFeed("/feed",
                     rssFeed("Rink News", rssItem("One", "Two", "k1", "Mon, 29 Sep 2025 09:00:00 GMT")));
    UiServices services;
    services.prompts.text = server.url(QStringLiteral("/feed")).toString();
    FeedsPage page(services.services(), services.prompts);
    page.show();
    auto *model = page.findChild<QListView *>()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    button(page, QStringLiteral("Add a feed…"))->click();
    QCOMPARE(services.preferences.values().consent, NetworkConsent::Given);
    QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("Rink News"));
    QVERIFY(
        model->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("1 ")));
    QTRY_VERIFY(!services.poller.isPolling());
}

void TestFeedsPage::refusesWhatIsNoAddress()
{
    UiServices services;
    services.prompts.text = QStringLiteral("file:///etc/passwd");
    FeedsPage page(services.services(), services.prompts);
    page.show();
    button(page, QStringLiteral("Add a feed…"))->click();
    services.prompts.text = QString(); // cancelled the second time
    QTRY_COMPARE(services.prompts.asked.size(), 2);
    QVERIFY2(services.prompts.asked.back().contains(QStringLiteral("http or https")),
             qPrintable(services.prompts.asked.back()));
    QCOMPARE(feedsOf(services), 0);
}

void TestFeedsPage::pausesAndRemovesFromTheMenu()
{
    UiServices services;
    QVERIFY(
        services.subscriptions.add(QUrl(QStringLiteral("https://news.example/feed")), QStringLiteral("A")));
    FeedsPage page(services.services(), services.prompts);
    page.resize(600, 400);
    page.show();
    auto *list = page.findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    Q_EMIT list->activated(list->currentIndex());
    menuAction(page, QStringLiteral("Pause"))->trigger();
    QVERIFY((*services.subscriptions.rows()).front().feed.paused);
    QVERIFY(list->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Paused")));
    services.prompts.agrees = false;
    menuAction(page, QStringLiteral("Remove…"))->trigger();
    QCOMPARE(feedsOf(services), 1);
    services.prompts.agrees = true;
    menuAction(page, QStringLiteral("Remove…"))->trigger();
    QCOMPARE(feedsOf(services), 0);
    QVERIFY(button(page, QStringLiteral("Import feeds from a file…")));
}

void TestFeedsPage::importsAndExports()
{
    QTemporaryDir folder;
    UiServices services;
    services.prompts.path = folder.filePath(QStringLiteral("feeds.txt"));
    QFile file(services.prompts.path);
    const QByteArray lines = "https://one.example/feed\nhttps://two.example/feed\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    file.close();
    FeedsPage page(services.services(), services.prompts);
    page.show();
    QSignalSpy noticed(&page, &Page::noticed);
    button(page, QStringLiteral("Import feeds from a file…"))->click();
    QCOMPARE(feedsOf(services), 2);
    QCOMPARE(services.prompts.told.size(), 1);
    services.prompts.path = folder.filePath(QStringLiteral("missing.txt"));
    Q_EMIT page.findChild<QMenu *>()->aboutToShow();
    menuAction(page, QStringLiteral("Import feeds from a file…"))->trigger();
    QCOMPARE(services.prompts.told.size(), 2);
    QVERIFY(services.prompts.told.back().contains(QStringLiteral("missing.txt")));
    services.prompts.path = folder.filePath(QStringLiteral("out.opml"));
    menuAction(page, QStringLiteral("Export feeds as OPML…"))->trigger();
    QFile out(services.prompts.path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.readAll().contains("https://two.example/feed"));
    QCOMPARE(noticed.size(), 0); // a notice would offer to undo some other change
}

void TestFeedsPage::tellsTheStateInWords_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<FetchFailure>("failure");
    QTest::addColumn<bool>("wasRead");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("icon");
    QTest::newRow("new") << false << FetchFailure::None << false << "Not read yet"
                         << "feeds";
    QTest::newRow("read") << false << FetchFailure::None << true << "Read "
                          << "check";
    QTest::newRow("paused") << true << FetchFailure::Timeout << true << "Paused"
                            << "pause";
    QTest::newRow("failing") << false << FetchFailure::Timeout << true << "Next try"
                             << "warning";
}

void TestFeedsPage::tellsTheStateInWords()
{
    QFETCH(bool, paused);
    QFETCH(FetchFailure, failure);
    QFETCH(bool, wasRead);
    QFETCH(QString, part);
    QFETCH(QString, icon);
    const QDateTime now(QDate(2025, 10, 1), QTime(3, 0), Qt::UTC);
    Feed feed;
    feed.paused = paused;
    feed.health.failure = failure;
    feed.health.nextPollAt = now.addSecs(3600);
    if (wasRead)
        feed.health.lastSuccessAt = now.addSecs(-300);
    const DateStyle style{QLocale(QLocale::English), QTimeZone("Asia/Tokyo"), false};
    QVERIFY2(feedStateText(feed, now, style).contains(part), qPrintable(feedStateText(feed, now, style)));
    QCOMPARE(QLatin1String(feedStateIcon(feed)), icon);
}

RAIKI_TEST(TestFeedsPage)
#include "test_feedspage.moc"
