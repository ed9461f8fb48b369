// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/feedpoller.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/fakefetcher.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class FeedPollerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsNewsAndRemembersTheValidators();
    void sameBytesEndEarly();
    void aFailureLosesNothing_data();
    void aFailureLosesNothing();
    void onlyNewItemsAreAChange();
    void offlineCostsNothing();
    void aBrokenDocumentKeepsWhatCameBefore();
    void oneBadFeedDoesNotStopTheOthers();
    void pollsOnlyWhatIsDue();
    void nothingDueEndsToo();
    void cancellingKeepsWhatWasCommitted();
    void aFailedStoreIsTold();
    void manyFeedsLeaveTheEventLoopFree();
    void askedAgainDuringARun();
    void takesAnAnswerThatIsHere();
    void takesItAfterTheRunUnderWay();
};

namespace {

const QUrl news(u"https://news.example/feed"_s);

/** A tracker with a poller and its reports. */
struct Polling : Tracker
{
    FakeFetcher fetcher;
    FeedPoller poller{*database, intake, fetcher, clock};

    PollReport run(const std::function<void()> &begin)
    {
        PollReport report;
        bool isDone = false;
        QObject context;
        QObject::connect(&poller, &FeedPoller::finished, &context, [&](const PollReport &made) {
            report = made;
            isDone = true;
        });
        begin();
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 20'000))
            qFatal("the poll does not end");
        return report;
    }
    PollReport runAll()
    {
        return run([this] { poller.pollAll(); });
    }
};

} // namespace

void FeedPollerTest::bringsNewsAndRemembersTheValidators()
{
    Polling polling;
    polling.addMedalist();
    const FeedId id = polling.addFeed();
    polling.fetcher.answerBody(news, rss({headline()}), "\"v1\"");
    QSignalSpy started(&polling.poller, &FeedPoller::started);
    QSignalSpy progressed(&polling.poller, &FeedPoller::progressed);
    const PollReport report = polling.runAll();
    QCOMPARE(started.count(), 1);
    QCOMPARE(progressed.last().at(0).toInt(), 1);
    QVERIFY(!report.error);
    QCOMPARE(report.feeds.size(), size_t(1));
    QCOMPARE(report.feeds.front().result, PollResult::New);
    QCOMPARE(report.feeds.front().newItems, 1);
    QCOMPARE(report.intake.flagged.size(), size_t(1));
    QVERIFY(report.feeds.front().nextPollAt > polling.clock.now());
    QCOMPARE(polling.upcoming().front().premiere.date, date("2026-01"));
    const Feed feed = polling.feed(id);
    QCOMPARE(feed.validators.etag, QByteArray("\"v1\""));
    QCOMPARE(feed.title, u"Example News"_s);
    QCOMPARE(feed.health.lastChangeAt, polling.clock.now());
    polling.fetcher.answer(news, HttpNotModified{});
    QCOMPARE(polling.runAll().feeds.front().result, PollResult::Unchanged);
    QCOMPARE(polling.fetcher.requests().back().validators.etag, QByteArray("\"v1\""));
}

void FeedPollerTest::sameBytesEndEarly()
{
    Polling polling;
    polling.addFeed();
    polling.fetcher.answerBody(news, rss({headline()}));
    QCOMPARE(polling.runAll().feeds.front().result, PollResult::New);
    polling.clock.advance(std::chrono::hours{2});
    const PollReport again = polling.runAll();
    QCOMPARE(again.feeds.front().result, PollResult::Unchanged);
    QCOMPARE(again.feeds.front().items, 0);
    QCOMPARE(again.intake.items, 0);
    QCOMPARE(polling.feed(FeedId{1}).health.lastSuccessAt, polling.clock.now());
}

void FeedPollerTest::aFailureLosesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("offline") << int(FetchFailure::Offline) << 0;
    QTest::newRow("server error") << int(FetchFailure::HttpStatus) << 503;
    QTest::newRow("gone") << int(FetchFailure::Gone) << 410;
}

void FeedPollerTest::aFailureLosesNothing()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    Polling polling;
    polling.addMedalist();
    const FeedId id = polling.addFeed();
    polling.fetcher.answerBody(news, rss({headline()}), "\"v1\"");
    polling.runAll();
    const Feed before = polling.feed(id);
    polling.fetcher.answerFailure(news, FetchFailure(kind), status);
    const PollReport report = polling.runAll();
    QCOMPARE(report.feeds.front().result, PollResult::Failed);
    QCOMPARE(report.feeds.front().failure, FetchFailure(kind));
    QCOMPARE(report.feeds.front().httpStatus, status);
    Feed after = polling.feed(id);
    QCOMPARE(after.health.failuresInARow, FetchFailure(kind) == FetchFailure::Offline ? 0 : 1);
    after.health = before.health;
    QCOMPARE(after, before);
    QCOMPARE(polling.upcoming().size(), size_t(1));
    if (FetchFailure(kind) == FetchFailure::Gone)
        QVERIFY2(polling.runAll().feeds.empty(), "it is no more");
}

void FeedPollerTest::onlyNewItemsAreAChange()
{
    Polling polling;
    const FeedId id = polling.addFeed();
    const auto wait = [&polling, id](const QByteArray &document) {
        polling.fetcher.answerBody(news, document);
        const PollReport report = polling.runAll();
        const QDateTime next = polling.feed(id).health.nextPollAt;
        return next == report.feeds.front().nextPollAt ? polling.clock.now().secsTo(next) / 3600 : -1;
    };
    QCOMPARE(wait(rss({headline()})), 1);
    polling.clock.advance(std::chrono::hours{10 * 24});
    const QByteArray built = rss({headline()}) + "<!-- built anew -->";
    QVERIFY2(wait(built) >= 10, "other bytes, but silent for ten days");
    QCOMPARE(wait(rss({headline(), exactDate()})), 1);
}

void FeedPollerTest::offlineCostsNothing()
{
    Polling polling;
    constexpr int feeds = 300;
    for (int number = 0; number < feeds; ++number) {
        const QByteArray url = "https://host" + QByteArray::number(number) + ".example/feed";
        polling.addFeed(url.constData());
        polling.fetcher.answerFailure(QUrl(QString::fromLatin1(url)), FetchFailure::Offline);
    }
    const QUrl here(u"http://127.0.0.1:1/feed"_s);
    polling.addFeed("http://127.0.0.1:1/feed");
    polling.fetcher.answerBody(here, rss({}));
    const PollReport report = polling.runAll();
    QCOMPARE(report.feeds.size(), size_t(feeds + 1));
    QVERIFY2(polling.fetcher.requests().size() < 150, "the first that failed speak for the others");
    QCOMPARE(polling.fetcher.requests().back().url, here);
    const Feed feed = polling.feed(FeedId{feeds});
    QCOMPARE(feed.health.failure, FetchFailure::Offline);
    QCOMPARE(feed.health.failuresInARow, 0);
    QVERIFY(!feed.health.lastPolledAt.isValid());
    QVERIFY(feed.health.nextPollAt <= polling.clock.now().addSecs(360));
}

void FeedPollerTest::aBrokenDocumentKeepsWhatCameBefore()
{
    Polling polling;
    polling.addMedalist();
    const FeedId id = polling.addFeed();
    QByteArray broken = rss({headline(), exactDate()});
    broken.truncate(broken.indexOf("other-7"));
    polling.fetcher.answerBody(news, broken, "\"v1\"");
    const PollReport report = polling.runAll();
    QCOMPARE(report.feeds.front().newItems, 1);
    QVERIFY(report.feeds.front().problem.has_value());
    QVERIFY2(polling.feed(id).validators.etag.isEmpty(), "the rest is still to come");
    polling.fetcher.answerBody(news, rss({headline(), exactDate()}), "\"v2\"");
    QCOMPARE(polling.runAll().feeds.front().newItems, 1);
    QCOMPARE(polling.upcoming().front().premiere.date.precision(), DatePrecision::Minute);
}

void FeedPollerTest::oneBadFeedDoesNotStopTheOthers()
{
    Polling polling;
    polling.addMedalist();
    polling.addFeed("https://page.example/");
    polling.addFeed("https://missing.example/feed");
    polling.addFeed();
    polling.fetcher.answerBody(QUrl(u"https://page.example/"_s), "<html><body>No feed</body></html>");
    polling.fetcher.answerBody(news, rss({headline()}));
    const PollReport report = polling.runAll();
    QCOMPARE(report.feeds.size(), size_t(3));
    QHash<QUrl, FeedPollReport> byUrl;
    for (const FeedPollReport &feed : report.feeds)
        byUrl.insert(feed.url, feed);
    QCOMPARE(byUrl.value(QUrl(u"https://page.example/"_s)).failure, FetchFailure::NotAFeed);
    QCOMPARE(byUrl.value(QUrl(u"https://missing.example/feed"_s)).httpStatus, 404);
    QCOMPARE(byUrl.value(news).result, PollResult::New);
}

void FeedPollerTest::pollsOnlyWhatIsDue()
{
    Polling polling;
    const FeedId first = polling.addFeed();
    const FeedId paused = polling.addFeed("https://paused.example/feed");
    must(polling.subscriptions.setPaused(paused, true));
    polling.fetcher.answerBody(news, rss({}));
    const auto due = [&polling] {
        return polling.run([&polling] { polling.poller.pollDue(); }).feeds.size();
    };
    QCOMPARE(due(), size_t(1));
    QCOMPARE(due(), size_t(0));
    polling.clock.advance(std::chrono::hours{48});
    QCOMPARE(due(), size_t(1));
    QCOMPARE(polling.run([&] {
                        polling.poller.poll({paused, first, first, FeedId{99}});
                    })
                 .feeds.size(),
             size_t(2));
}

void FeedPollerTest::nothingDueEndsToo()
{
    Polling polling;
    const PollReport report = polling.run([&polling] { polling.poller.pollDue(); });
    QVERIFY(report.feeds.empty());
    QVERIFY(!report.error);
    QVERIFY(!polling.poller.isPolling());
    QSignalSpy finished(&polling.poller, &FeedPoller::finished);
    polling.poller.start(); // the tick says nothing where there is nothing to do
    QTest::qWait(20);
    QCOMPARE(finished.count(), 0);
}

void FeedPollerTest::cancellingKeepsWhatWasCommitted()
{
    Polling polling;
    polling.addFeed();
    polling.fetcher.holdBack();
    QSignalSpy finished(&polling.poller, &FeedPoller::finished);
    polling.poller.pollAll();
    QVERIFY(polling.poller.isPolling());
    polling.poller.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(polling.fetcher.cancels(), 1);
    QVERIFY(!polling.poller.isPolling());
    QVERIFY(!polling.feed(FeedId{1}).health.lastPolledAt.isValid());
}

void FeedPollerTest::aFailedStoreIsTold()
{
    Polling polling;
    polling.addFeed();
    polling.fetcher.answerBody(news, rss({headline()}), "\"v1\"");
    polling.database->failAtWrite(2);
    const PollReport report = polling.runAll();
    polling.database->failAtWrite(std::nullopt);
    QVERIFY(report.error.has_value());
    QVERIFY(report.feeds.empty());
    QVERIFY(polling.feed(FeedId{1}).validators.etag.isEmpty());
    QCOMPARE(polling.runAll().feeds.front().newItems, 1);
}

void FeedPollerTest::manyFeedsLeaveTheEventLoopFree()
{
    Polling polling;
    polling.addMedalist();
    constexpr int feeds = 150;
    for (int number = 0; number < feeds; ++number) {
        const QByteArray url = "https://host" + QByteArray::number(number) + ".example/feed";
        polling.addFeed(url.constData());
        std::vector<Post> posts;
        for (int item = 0; item < 20; ++item) {
            const QByteArray guid = "g" + QByteArray::number(item);
            posts.push_back(
                {"Something else happened, part " + QByteArray::number(item), "Text", guid, url + guid});
        }
        polling.fetcher.answerBody(QUrl(QString::fromLatin1(url)), rss(posts));
    }
    QElapsedTimer lastBeat;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, lastBeat.restart()); });
    beat.start(1);
    lastBeat.start();
    const PollReport report = polling.runAll();
    QCOMPARE(report.feeds.size(), size_t(feeds));
    QCOMPARE(report.intake.newItems, feeds * 20);
    qInfo("longest time away from the event loop: %lld ms", longest);
    QVERIFY2(longest < 2000, "even in an unoptimised build on a busy machine");
}

void FeedPollerTest::askedAgainDuringARun()
{
    Polling polling;
    polling.addFeed();
    const FeedId other = polling.addFeed("https://other.example/feed");
    polling.fetcher.answerBody(news, rss({}));
    QSignalSpy started(&polling.poller, &FeedPoller::started);
    int reports = 0;
    connect(&polling.poller, &FeedPoller::finished, this, [&reports](const PollReport &report) {
        ++reports;
        QCOMPARE(report.feeds.size(), size_t(1));
    });
    polling.poller.poll({FeedId{1}});
    polling.poller.poll({FeedId{1}, other});
    QTRY_COMPARE_WITH_TIMEOUT(reports, 2, 10'000);
    QCOMPARE(started.count(), 2);
}

/** As a preview's: nobody is asked, and the next poll is conditional by what that answer said. */
void FeedPollerTest::takesAnAnswerThatIsHere()
{
    Polling polling;
    polling.addMedalist();
    const FeedId id = polling.addFeed();
    HttpBody answer;
    answer.bytes = rss({headline()});
    answer.validators = {"\"v1\"", "some day"};
    answer.finalUrl = news;
    answer.permanentUrl = news;
    const PollReport report = polling.run([&] { polling.poller.take(id, answer); });
    QVERIFY(polling.fetcher.requests().empty());
    QCOMPARE(report.feeds.front().result, PollResult::New);
    QCOMPARE(report.intake.flagged.size(), size_t(1));
    const Feed feed = polling.feed(id);
    QCOMPARE(feed.validators, answer.validators);
    QCOMPARE(feed.bodyHash, bodyHashOf(answer.bytes));
    QCOMPARE(feed.health.lastSuccessAt, polling.clock.now());
    QVERIFY(feed.health.nextPollAt > polling.clock.now());
    polling.fetcher.answer(news, HttpNotModified{});
    QCOMPARE(polling.runAll().feeds.front().result, PollResult::Unchanged);
    QCOMPARE(polling.fetcher.requests().back().validators, answer.validators);
}

void FeedPollerTest::takesItAfterTheRunUnderWay()
{
    Polling polling;
    polling.addFeed();
    polling.fetcher.answerBody(news, rss({}));
    int reports = 0;
    connect(&polling.poller, &FeedPoller::finished, this, [&reports] { ++reports; });
    polling.poller.pollAll();
    HttpBody answer;
    answer.bytes = rss({headline()});
    const FeedId other = polling.addFeed("https://other.example/feed");
    polling.poller.take(other, answer);
    QTRY_COMPARE_WITH_TIMEOUT(reports, 2, 10'000);
    QCOMPARE(polling.fetcher.requests().size(), size_t(1));
    QVERIFY(polling.feed(other).health.lastSuccessAt.isValid());
    // What a run asks anyhow is not taken, now or later: the feed is asked like any other.
    polling.poller.pollAll();
    polling.poller.take(other, answer);
    polling.poller.cancel();
    polling.runAll();
    QCOMPARE(polling.fetcher.requests().back().url, QUrl(u"https://other.example/feed"_s));
}

RAIKI_TEST(FeedPollerTest)
#include "test_feedpoller.moc"
