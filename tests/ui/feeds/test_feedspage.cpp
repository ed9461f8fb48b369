// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/feeds/addfeeddialog.h"
#include "ui/feeds/feedpreviewdialog.h"
#include "ui/feeds/feedsmodel.h"
#include "ui/feeds/feedspage.h"
#include "ui/feeds/postslist.h"
#include "ui/feeds/suggestedfeedsdialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
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
            if (action->text() == text && action->isVisible())
                return action;
        }
    }
    return nullptr;
}

/** As with the menu key on the first feed. */
QListView *withMenu(FeedsPage &page)
{
    auto *list = page.findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    return list;
}

bool giveConsent(UiServices &services)
{
    PreferenceValues values = services.preferences.values();
    values.consent = NetworkConsent::Given;
    return services.preferences.save(values).hasValue();
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
    void cancelsARefresh();
    void choosesHowOftenAFeedIsRead();
    void showsWhatAFeedBrought();
    void suggestsFeeds();
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
    FeedsPage page(services.services(), services.prompts);
    page.show();
    button(page, QStringLiteral("Add a feed…"))->click();
    auto *dialog = page.findChild<AddFeedDialog *>();
    dialog->findChild<QLineEdit *>()->setText(server.url(QStringLiteral("/feed")).toString());
    button(*dialog, QStringLiteral("Find the feed"))->click();
    button(*dialog, QStringLiteral("Add without looking"))->click();
    QCOMPARE(feedsOf(services), 1);
    QTest::qWait(50);
    QVERIFY(server.requests().empty());
    QCOMPARE(services.preferences.values().consent, NetworkConsent::NotAsked);
}

void TestFeedsPage::namesEverybodyAYesContacts()
{
    UiServices services;
    services.prompts.agrees = false;
    QVERIFY(services.subscriptions.add(QUrl(QStringLiteral("http://127.0.0.1:9/feed"))).hasValue());
    FeedsPage page(services.services(), services.prompts);
    page.show();
    button(page, QStringLiteral("Check now"))->click();
    QCOMPARE(services.prompts.asked.size(), 1);
    QVERIFY(!services.prompts.asked.last().contains(QStringLiteral("once a week")));
    // The weekly update was chosen before the consent was taken back: this yes is its yes, too.
    PreferenceValues values = services.preferences.values();
    values.updateCatalogue = true;
    QVERIFY(services.preferences.save(values).hasValue());
    button(page, QStringLiteral("Check now"))->click();
    QVERIFY(services.prompts.asked.last().contains(QStringLiteral("127.0.0.1 once a week")));
}

void TestFeedsPage::addsAndReadsAFeed()
{
    HttpServer server;
    server.serveFeed("/feed",
                     rssFeed("Rink News", rssItem("One", "Two", "k1", "Mon, 29 Sep 2025 09:00:00 GMT")));
    UiServices services;
    QVERIFY(giveConsent(services));
    FeedsPage page(services.services(), services.prompts);
    page.show();
    auto *model = page.findChild<QListView *>()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    button(page, QStringLiteral("Add a feed…"))->click();
    auto *dialog = page.findChild<AddFeedDialog *>();
    dialog->findChild<QLineEdit *>()->setText(server.url(QStringLiteral("/feed")).toString());
    button(*dialog, QStringLiteral("Find the feed"))->click();
    QTRY_VERIFY(button(*dialog, QStringLiteral("Subscribe")));
    button(*dialog, QStringLiteral("Subscribe"))->click();
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Rink News"));
    QCOMPARE(page.findChild<QListView *>()->currentIndex(), model->index(0, 0));
    const auto brought = [model] {
        return model->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    };
    QTRY_VERIFY(brought().startsWith(QStringLiteral("1 ")));
    QTRY_VERIFY(!services.poller.isPolling());
    QCOMPARE(server.requests().size(), size_t(1)); // what was shown is what was read
    const Feed feed = services.subscriptions.rows()->front().feed;
    QVERIFY(!feed.validators.etag.isEmpty());
    QVERIFY(feed.health.lastSuccessAt.isValid());
    // Asked again, it answers that nothing has changed.
    button(page, QStringLiteral("Check now"))->click();
    QTRY_COMPARE(services.subscriptions.rows()->front().feed.health.httpStatus, 304);
}

void TestFeedsPage::cancelsARefresh()
{
    HttpServer server;
    server.serve("/slow", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.body = rssFeed("Slow", {});
        answer.delayMs = 5'000;
        return answer;
    });
    UiServices services;
    QVERIFY(giveConsent(services));
    QVERIFY(services.subscriptions.add(server.url(QStringLiteral("/slow"))));
    FeedsPage page(services.services(), services.prompts);
    page.show();
    auto *progress = page.findChild<QProgressBar *>();
    button(page, QStringLiteral("Check now"))->click();
    QTRY_VERIFY(progress->isVisible());
    QTRY_VERIFY(!server.requests().empty());
    button(page, QStringLiteral("Cancel"))->click();
    QTRY_VERIFY(!progress->isVisible());
    QVERIFY(button(page, QStringLiteral("Check now")));
    QVERIFY(!(*services.subscriptions.rows()).front().feed.health.lastPolledAt.isValid());
}

void TestFeedsPage::choosesHowOftenAFeedIsRead()
{
    UiServices services;
    const auto feed = services.subscriptions.add(QUrl(QStringLiteral("https://news.example/feed")));
    QVERIFY(feed);
    FeedsPage page(services.services(), services.prompts);
    page.resize(600, 400);
    page.show();
    const auto interval = [&] { return services.subscriptions.feed(*feed)->interval; };
    withMenu(page);
    QVERIFY(menuAction(page, QStringLiteral("As the feed asks (default)"))->isChecked());
    menuAction(page, QStringLiteral("3 hour(s)"))->trigger();
    QCOMPARE(interval(), std::chrono::minutes(180));
    withMenu(page);
    QVERIFY(menuAction(page, QStringLiteral("3 hour(s)"))->isChecked());
    QVERIFY(!menuAction(page, QStringLiteral("As the feed asks (default)"))->isChecked());
    QVERIFY(services.subscriptions.setInterval(*feed, std::chrono::minutes(45)).hasValue());
    withMenu(page); // what the command line or an older choice set is there too
    QVERIFY(menuAction(page, QStringLiteral("45 minute(s)"))->isChecked());
    menuAction(page, QStringLiteral("As the feed asks (default)"))->trigger();
    QVERIFY(!interval());
}

void TestFeedsPage::showsWhatAFeedBrought()
{
    HttpServer server;
    server.serveFeed("/feed",
                     rssFeed("Rink News", rssItem("Medalist Anime Season 2 Set to Premiere in January 2026",
                                                  "", "k1", "Wed, 01 Oct 2025 01:00:00 GMT") +
                                              rssItem("Other", "", "k2", "Tue, 30 Sep 2025 01:00:00 GMT")));
    UiServices services(autumnCatalogue());
    QVERIFY(services.add(QStringLiteral("Medalist"), WatchStatus::Completed).isValid());
    const auto feed = services.subscriptions.add(server.url(QStringLiteral("/feed")));
    QVERIFY(feed);
    QSignalSpy finished(&services.poller, &FeedPoller::finished);
    services.poller.poll({*feed});
    QTRY_COMPARE(finished.size(), 1);
    FeedsPage page(services.services(), services.prompts);
    page.show();
    auto *list = page.findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    const auto *dialog = page.findChild<FeedPreviewDialog *>();
    QVERIFY(dialog);
    auto *posts = dialog->findChild<PostsList *>();
    QCOMPARE(posts->model()->rowCount(), 2);
    const QString newest = posts->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(newest.contains(QStringLiteral("Medalist: Premiere")), qPrintable(newest));
    QTest::keyClick(posts, Qt::Key_Return);
    QCOMPARE(services.prompts.links.value(0), QUrl(QStringLiteral("http://127.0.0.1/k1")));
    QVERIFY(services.subscriptions.remove(*feed).hasValue());
    QVERIFY(!dialog->isVisible()); // nothing is left to show
}

void TestFeedsPage::suggestsFeeds()
{
    UiServices services;
    services.prompts.agrees = false;
    services.offered = {{QUrl(QStringLiteral("https://one.example/feed")),
                         QStringLiteral("One"),
                         {},
                         QStringLiteral("en"),
                         {QStringLiteral("*")},
                         {{QStringLiteral("en"), QStringLiteral("A word.")}}},
                        {QUrl(QStringLiteral("https://two.example/feed")),
                         QStringLiteral("Two"),
                         {},
                         QStringLiteral("en"),
                         {},
                         {}}};
    FeedsPage page(services.services(), services.prompts);
    page.show();
    button(page, QStringLiteral("Suggested feeds…"))->click();
    const auto *dialog = page.findChild<SuggestedFeedsDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("A word.")));
    list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!button(*dialog, QStringLiteral("Subscribe"))->isEnabled());
    list->item(1)->setCheckState(Qt::Checked);
    button(*dialog, QStringLiteral("Subscribe to 1 feed(s)"))->click();
    QCOMPARE(feedsOf(services), 1);
    QCOMPARE((*services.subscriptions.rows()).front().feed.title, QStringLiteral("Two"));
    QCOMPARE(services.prompts.asked.size(), 1); // nobody is contacted without a yes
    QVERIFY(!services.poller.isPolling());
    for (QMenu *menu : page.findChildren<QMenu *>())
        Q_EMIT menu->aboutToShow();
    menuAction(page, QStringLiteral("Suggested feeds…"))->trigger();
    QCOMPARE(page.findChildren<SuggestedFeedsDialog *>().last()->findChild<QListWidget *>()->count(), 1);
}

void TestFeedsPage::pausesAndRemovesFromTheMenu()
{
    UiServices services;
    QVERIFY(
        services.subscriptions.add(QUrl(QStringLiteral("https://news.example/feed")), QStringLiteral("A")));
    FeedsPage page(services.services(), services.prompts);
    page.resize(600, 400);
    page.show();
    auto *list = withMenu(page);
    menuAction(page, QStringLiteral("Quiet (pause)"))->trigger();
    QVERIFY((*services.subscriptions.rows()).front().feed.paused);
    menuAction(page, QStringLiteral("Resume"))->trigger();
    QVERIFY(!(*services.subscriptions.rows()).front().feed.paused);
    const auto *more = page.findChild<QMenu *>(); // of the button in the header
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->menu())
            more = button->menu();
    }
    Q_EMIT const_cast<QMenu *>(more)->aboutToShow();
    const auto quiet = [&]() -> QAction * {
        for (QAction *action : more->actions()) {
            if (action->text() == QLatin1String("Quiet (pause)"))
                return action;
        }
        return nullptr;
    }();
    QVERIFY(quiet); // without a right click, too
    quiet->trigger();
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
    for (QMenu *menu : page.findChildren<QMenu *>())
        menu->close();
    page.activateWindow();
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete); // every entry of the menu that has a key works without it
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
    for (QMenu *menu : page.findChildren<QMenu *>())
        Q_EMIT menu->aboutToShow();
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
    QTest::newRow("paused") << true << FetchFailure::Timeout << true << "Paused. Last read 5 "
                            << "pause";
    QTest::newRow("failing") << false << FetchFailure::Timeout << true
                             << "The server did not answer in time. Next try: "
                             << "warning";
    QTest::newRow("since when") << false << FetchFailure::Offline << true << "Last read 5 "
                                << "warning";
    QTest::newRow("gone") << false << FetchFailure::Gone << true << "Polling has stopped"
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
    FeedReading reading{now, {QLocale(QLocale::English), QTimeZone("Asia/Tokyo"), false}};
    QVERIFY2(feedStateText(feed, reading).contains(part), qPrintable(feedStateText(feed, reading)));
    QCOMPARE(QLatin1String(feedStateIcon(feed)), icon);
    reading.consent = NetworkConsent::Refused; // then nothing happens next
    QVERIFY(!feedStateText(feed, reading).contains(QStringLiteral("ext")) || failure == FetchFailure::Gone);
}

RAIKI_TEST(TestFeedsPage)
#include "test_feedspage.moc"
