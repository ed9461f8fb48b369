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

RAIKI_TEST(TestFeedsRows)
#include "test_feedsrows.moc"
