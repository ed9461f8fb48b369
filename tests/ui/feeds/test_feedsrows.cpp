// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/feeds/feedsmodel.h"
#include "ui/feeds/feedspage.h"

#include <QListView>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** In which order the feeds stand, and when their rows follow what a poll brought. */
class TestFeedsRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeedsALookStandsFirst();
    void rowsFollowWhileAnotherIsLate();
    void aComputerOffLineIsToldFromOneBadAddress_data();
    void aComputerOffLineIsToldFromOneBadAddress();
    void offLineIsSaidOnceAndNoAddressIsBlamed();
    void aSuggestedAddressIsNotBlamed();
    void whatATryFoundStays();
};

void TestFeedsRows::whoNeedsALookStandsFirst()
{
    std::vector<SubscriptionRow> rows;
    const auto add = [&rows](const char *title, FetchFailure failure, bool paused = false) {
        SubscriptionRow row;
        row.feed.id = FeedId{qint64(rows.size()) + 1};
        row.feed.title = QString::fromUtf8(title);
        row.feed.paused = paused;
        row.feed.health.failure = failure;
        rows.push_back(row);
    };
    add("Site 10", FetchFailure::None);
    add("site 2", FetchFailure::None);
    add("Anime paused", FetchFailure::Timeout, true);
    add("Zeta", FetchFailure::Gone);
    add("Yonder", FetchFailure::HttpStatus);
    FeedsModel model;
    model.setRows(rows);
    QStringList names;
    for (int place = 0; place < model.rowCount(); ++place)
        names << model.index(place).data().toString();
    QCOMPARE(names.join(u','), QStringLiteral("Yonder,Zeta,Anime paused,site 2,Site 10"));
}

void TestFeedsRows::rowsFollowWhileAnotherIsLate()
{
    HttpServer server;
    server.serveFeed("/quick", rssFeed("Quick", rssItem("One", "", "k1", "Mon, 29 Sep 2025 09:00:00 GMT")));
    server.serve("/late", [](const ServedRequest &) {
        ServedAnswer answer;
        answer.delayMs = 60'000;
        return answer;
    });
    UiServices services;
    PreferenceValues values = services.preferences.values();
    values.consent = NetworkConsent::Given;
    QVERIFY(services.preferences.save(values));
    for (const char *path : {"/quick", "/late"})
        QVERIFY(services.subscriptions.add(server.url(QString::fromLatin1(path))));
    FeedsPage page(services.services(), services.prompts);
    page.show();
    services.poller.pollAll();
    const auto *model = page.findChild<QListView *>()->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->index(1, 0).data().toString(), QStringLiteral("Quick"), 7'000);
    QVERIFY(services.poller.isPolling());
    services.poller.cancel();
}

namespace {

SubscriptionRow polledRow(const char *host, FetchFailure failure, const char *lastPolled)
{
    SubscriptionRow row;
    row.feed.id = FeedId{qint64(qHash(QByteArray(host)) % 1000) + 1};
    row.feed.title = QString::fromLatin1(host);
    row.feed.url = QUrl(QStringLiteral("https://%1/feed").arg(QLatin1String(host)));
    row.feed.health.failure = failure;
    row.feed.health.lastPolledAt = QDateTime::fromString(QLatin1String(lastPolled), Qt::ISODate);
    if (failure == FetchFailure::None)
        row.feed.health.lastSuccessAt = row.feed.health.lastPolledAt;
    if (failure == FetchFailure::Offline)
        row.feed.health.nextPollAt = row.feed.health.lastPolledAt.addSecs(5 * 60);
    return row;
}

} // namespace

void TestFeedsRows::aComputerOffLineIsToldFromOneBadAddress_data()
{
    QTest::addColumn<std::vector<SubscriptionRow>>("rows");
    QTest::addColumn<bool>("offline");
    using Rows = std::vector<SubscriptionRow>;
    const SubscriptionRow first = polledRow("a.example", FetchFailure::NameNotFound, "2025-10-01T10:00:00Z");
    const SubscriptionRow second = polledRow("b.example", FetchFailure::NameNotFound, "2025-10-01T10:00:01Z");
    const SubscriptionRow before = polledRow("c.example", FetchFailure::None, "2025-10-01T09:00:00Z");
    const SubscriptionRow after = polledRow("c.example", FetchFailure::None, "2025-10-01T10:30:00Z");
    const SubscriptionRow noNetwork = polledRow("a.example", FetchFailure::Offline, "2025-10-01T10:00:00Z");
    QTest::newRow("none") << Rows{} << false;
    QTest::newRow("one address") << Rows{first, before} << false;
    QTest::newRow("one address, twice") << Rows{first, first} << false;
    QTest::newRow("all names") << Rows{first, second} << true;
    QTest::newRow("read before") << Rows{first, second, before} << true;
    QTest::newRow("read since") << Rows{first, second, after} << false;
    QTest::newRow("no network") << Rows{noNetwork, before} << true;
    QTest::newRow("a network again") << Rows{noNetwork, after} << false;
    QTest::newRow("another failure") << Rows{polledRow("a.example", FetchFailure::Timeout,
                                                       "2025-10-01T10:00:00Z")}
                                     << false;
}

void TestFeedsRows::aComputerOffLineIsToldFromOneBadAddress()
{
    QFETCH(std::vector<SubscriptionRow>, rows);
    QTEST(seemsOffline(rows), "offline");
}

void TestFeedsRows::offLineIsSaidOnceAndNoAddressIsBlamed()
{
    FeedReading reading;
    reading.now = QDateTime::fromString(QStringLiteral("2025-10-01T10:01:00Z"), Qt::ISODate);
    const Feed feed = polledRow("a.example", FetchFailure::NameNotFound, "2025-10-01T10:00:00Z").feed;
    QVERIFY(feedStateText(feed, reading).contains(QStringLiteral("Check the address")));
    reading.isOffline = true;
    QVERIFY2(!feedStateText(feed, reading).contains(QStringLiteral("address")),
             qPrintable(feedStateText(feed, reading)));
    QVERIFY(!needsALook(polledRow("a.example", FetchFailure::Offline, "2025-10-01T10:00:00Z").feed));
}

void TestFeedsRows::aSuggestedAddressIsNotBlamed()
{
    FeedReading reading;
    reading.now = QDateTime::fromString(QStringLiteral("2025-10-01T10:01:00Z"), Qt::ISODate);
    Feed feed = polledRow("a.example", FetchFailure::NameNotFound, "2025-10-01T10:00:00Z").feed;
    feed.siteUrl = QUrl(QStringLiteral("https://a.example/")); // nobody typed it
    const QString alone = feedStateText(feed, reading);
    QVERIFY2(!alone.contains(QStringLiteral("address")), qPrintable(alone));
    reading.isOffline = true;
    QCOMPARE(feedStateText(feed, reading), alone);
}

void TestFeedsRows::whatATryFoundStays()
{
    FeedsModel model;
    FeedReading reading;
    const auto at = [&model, &reading](const char *time) {
        reading.now = QDateTime::fromString(QLatin1String(time), Qt::ISODate);
        model.setReading(reading);
    };
    const auto said = [&model](const QString &name) {
        for (int place = 0; place < model.rowCount(); ++place) {
            if (model.index(place).data().toString() == name)
                return model.index(place).data(Qt::AccessibleTextRole).toString();
        }
        return QString();
    };
    const SubscriptionRow first = polledRow("a.example", FetchFailure::NameNotFound, "2025-10-01T10:00:00Z");
    const SubscriptionRow second = polledRow("b.example", FetchFailure::NameNotFound, "2025-10-01T10:00:01Z");
    const QString name = QStringLiteral("a.example");
    at("2025-10-01T10:00:00Z");
    model.setRows({first});
    QVERIFY(said(name).contains(QStringLiteral("Check the address")));
    at("2025-10-01T10:00:01Z");
    model.setRows({first, second}); // of the same run: it is the computer
    const QString found = said(name);
    QVERIFY(!found.contains(QStringLiteral("address")));
    at("2025-10-01T10:30:01Z");
    model.setRows({first, polledRow("b.example", FetchFailure::None, "2025-10-01T10:30:00Z")});
    QCOMPARE(said(name), found);
    SubscriptionRow paused = second;
    paused.feed.paused = true;
    model.setRows({first, paused});
    QCOMPARE(said(name), found);
    // Alone wrong at its next try, and others' later trouble is not its own.
    const SubscriptionRow again = polledRow("a.example", FetchFailure::NameNotFound, "2025-10-01T11:00:00Z");
    at("2025-10-01T11:00:00Z");
    model.setRows({again, polledRow("b.example", FetchFailure::None, "2025-10-01T10:30:00Z")});
    QVERIFY(said(name).contains(QStringLiteral("Check the address")));
    at("2025-10-01T12:00:00Z");
    model.setRows({again, polledRow("b.example", FetchFailure::NameNotFound, "2025-10-01T12:00:00Z")});
    QVERIFY(said(name).contains(QStringLiteral("Check the address")));
}

RAIKI_TEST(TestFeedsRows)
#include "test_feedsrows.moc"
