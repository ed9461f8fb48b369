// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/networkfetcher.h"
#include "core/tracker/feedfinder.h"
#include "core/tracker/feedpoller.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Polls and searches over the real network, to their end, and ended at any moment: by a button, with a
 * feed's removal, with the window. */
class PollingLifeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksARealServer();
    void pollsEndAtAnyMoment();
    void searchesEndAtAnyMoment();
};

namespace {

constexpr int rounds = 60;
constexpr int feeds = 12;

QString pathOf(int feed)
{
    return u"/feed%1"_s.arg(feed);
}

/** Every third document is slow, every fifth an error, every seventh has moved. */
void serveFeeds(HttpServer &server)
{
    for (int feed = 0; feed < feeds; ++feed) {
        ServedAnswer answer;
        answer.headers = {{"Content-Type", "application/rss+xml"}};
        answer.body =
            rss({headline(), {"Post " + QByteArray::number(feed), "text", QByteArray::number(feed), {}}});
        answer.delayMs = feed % 3 == 0 ? 6 : 0;
        answer.status = feed % 5 == 4 ? 500 : 200;
        if (feed % 7 == 6) {
            answer.status = 301;
            answer.headers = {{"Location", "/feed0"}};
        }
        server.serve(pathOf(feed).toLatin1(), [answer](const ServedRequest &) { return answer; });
    }
}

void passAMoment(std::mt19937 &random, unsigned longestMs = 14)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 moment = qint64(random() % (longestMs * 1000)) * 1000;
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    while (timer.nsecsElapsed() < moment);
}

} // namespace

void PollingLifeTest::asksARealServer()
{
    Tracker tracker;
    tracker.addMedalist();
    HttpServer server;
    server.serveFeed("/feed", rss({headline()}));
    const FeedId id = must(tracker.subscriptions.add(server.url(u"/feed"_s)));
    NetworkFetcher fetcher("Raiki/test");
    FeedPoller poller(*tracker.database, tracker.intake, fetcher, tracker.clock);
    std::vector<PollReport> reports;
    connect(&poller, &FeedPoller::finished, this,
            [&reports](const PollReport &report) { reports.push_back(report); });
    poller.pollAll();
    QTRY_COMPARE_WITH_TIMEOUT(reports.size(), size_t(1), 20'000);
    QCOMPARE(reports.front().feeds.front().result, PollResult::New);
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01"));
    QVERIFY(!tracker.feed(id).validators.etag.isEmpty());
    poller.pollAll();
    QTRY_COMPARE_WITH_TIMEOUT(reports.size(), size_t(2), 20'000);
    QCOMPARE(reports.back().feeds.front().result, PollResult::Unchanged);
    QCOMPARE(reports.back().feeds.front().httpStatus, 304);
}

/** What was committed before stays whole: each feed that is told as new has its posts, once. */
void PollingLifeTest::pollsEndAtAnyMoment()
{
    HttpServer server;
    serveFeeds(server);
    for (unsigned round = 0; round < rounds; ++round) {
        std::mt19937 random(round);
        Tracker tracker;
        tracker.addMedalist();
        std::vector<FeedId> ids;
        for (int feed = 0; feed < feeds; ++feed)
            ids.push_back(tracker.addFeed(server.url(pathOf(feed)).toEncoded().constData()));
        NetworkFetcher fetcher("Raiki/test");
        auto poller = std::make_unique<FeedPoller>(*tracker.database, tracker.intake, fetcher, tracker.clock);
        int started = 0;
        int finished = 0;
        connect(poller.get(), &FeedPoller::started, this, [&started] { ++started; });
        connect(poller.get(), &FeedPoller::finished, this, [&finished] { ++finished; });
        poller->pollAll();
        passAMoment(random);
        if (random() % 3 == 0)
            must(tracker.subscriptions.remove(ids[random() % ids.size()]));
        if (random() % 2 == 0) {
            poller->cancel();
            QVERIFY(finished > 0);
            poller->pollAll();
            passAMoment(random);
        }
        if (random() % 2 == 0) {
            poller.reset();
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(!poller->isPolling() && finished == started, 10'000);
            poller.reset();
        }
        passAMoment(random, 4);
        for (const SubscriptionRow &row : must(tracker.subscriptions.rows()))
            QVERIFY2(row.items <= 2, qPrintable(u"round %1: %2"_s.arg(round).arg(row.items)));
    }
}

void PollingLifeTest::searchesEndAtAnyMoment()
{
    HttpServer server;
    serveFeeds(server);
    ServedAnswer page;
    page.body = "<html><head><link rel='alternate' type='application/rss+xml' href='/feed0'>"
                "<link rel='alternate' type='application/rss+xml' href='/feed6'></head></html>";
    server.serve("/page", [page](const ServedRequest &) { return page; });
    const ManualClock clock("2025-10-01T12:00:00Z");
    for (unsigned round = 0; round < rounds; ++round) {
        std::mt19937 random(round);
        NetworkFetcher fetcher("Raiki/test");
        auto finder = std::make_unique<FeedFinder>(fetcher, clock);
        int generation = 0;
        int wrong = 0;
        const auto search = [&](const QString &path) {
            finder->find(server.url(path), [&, mine = generation](const FeedSearch &) {
                wrong += mine == generation ? 0 : 1;
                if (random() % 4 == 0) { // as a dialog that closes when it has its answer
                    ++generation;
                    finder->cancel();
                }
            });
        };
        for (int i = 0; i < 4; ++i)
            search(i % 2 == 0 ? u"/page"_s : pathOf(i));
        passAMoment(random);
        if (random() % 2 == 0) {
            ++generation;
            finder->cancel();
            search(u"/page"_s);
            passAMoment(random);
        }
        ++generation;
        finder.reset();
        passAMoment(random, 4);
        QCOMPARE(wrong, 0);
    }
}

RAIKI_TEST(PollingLifeTest)
#include "test_pollinglife.moc"
