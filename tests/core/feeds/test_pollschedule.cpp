// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/pollschedule.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using std::chrono::minutes;
using std::chrono::seconds;

/** When feeds are polled: a table of outcomes and waits. All times count from one Wednesday noon, UTC. */
class PollScheduleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void jitterOnlyLengthens();
    void skips_data();
    void skips();
    void goneIsNeverDue();
    void dueOnesInOrder();
};

namespace {

struct Case
{
    const char *name;
    int waitMinutes;
    PollOutcome outcome;
    int failuresBefore = 0;
    int daysSinceChange = 0;
    int userMinutes = 0;
    int ttlMinutes = 0;
};

QDateTime noon()
{
    return {QDate(2025, 10, 1), QTime(12, 0), Qt::UTC};
}

PollOutcome success()
{
    PollOutcome outcome;
    outcome.succeeded = true;
    return outcome;
}

PollOutcome changed()
{
    PollOutcome outcome = success();
    outcome.changed = true;
    return outcome;
}

PollOutcome fresh(int maxAge)
{
    PollOutcome outcome = changed();
    outcome.maxAge = seconds(maxAge);
    return outcome;
}

PollOutcome failed(FetchFailure failure, std::optional<seconds> retryAfter = std::nullopt)
{
    PollOutcome outcome;
    outcome.failure = failure;
    outcome.retryAfter = retryAfter;
    return outcome;
}

Feed feedFor(int failuresBefore, int daysSinceChange, int userMinutes)
{
    Feed feed;
    feed.health.failuresInARow = failuresBefore;
    feed.health.lastChangeAt = noon().addDays(-daysSinceChange);
    if (userMinutes > 0)
        feed.interval = minutes(userMinutes);
    return feed;
}

Feed feedDue(qint64 id, const QDateTime &next)
{
    Feed feed;
    feed.id = FeedId{id};
    feed.health.nextPollAt = next;
    return feed;
}

} // namespace

void PollScheduleTest::waits_data()
{
    QTest::addColumn<Feed>("feed");
    QTest::addColumn<PollOutcome>("outcome");
    QTest::addColumn<int>("waitMinutes");
    using F = FetchFailure;
    const std::vector<Case> cases = {
        {"changed", 60, changed()},
        {"changed after long silence", 60, changed(), 0, 100},
        {"silent for ten days", 600, success(), 0, 10},
        {"silent for a year", 720, success(), 0, 365},
        {"ttl longer", 180, changed(), 0, 0, 0, 180},
        {"ttl shorter", 60, changed(), 0, 0, 0, 5},
        {"ttl of a month", 1440, changed(), 0, 0, 0, 43200},
        {"ttl, and nothing new", 180, success(), 0, 0, 0, 180},
        {"max-age longer", 120, fresh(7200)},
        {"max-age of zero", 60, fresh(0)},
        {"the user's own", 15, fresh(7200), 0, 100, 15, 180},
        {"the user's own, too often", 5, changed(), 0, 0, 1},
        {"first failure", 60, failed(F::Timeout)},
        {"second failure", 120, failed(F::HttpStatus), 1},
        {"fourth failure", 480, failed(F::HttpStatus), 3},
        {"hundredth failure", 1440, failed(F::HttpStatus), 99},
        {"Retry-After longer", 300, failed(F::HttpStatus, seconds(18000))},
        {"Retry-After shorter", 60, failed(F::HttpStatus, seconds(1))},
        {"Retry-After against the user", 300, failed(F::HttpStatus, seconds(18000)), 0, 0, 15},
        {"failure, the user's own", 30, failed(F::Timeout), 1, 0, 15},
        {"failure, the user's own of a week", 10080, failed(F::Timeout), 3, 0, 10080},
        {"offline", 5, failed(F::Offline), 9},
    };
    for (const Case &each : cases) {
        Feed feed = feedFor(each.failuresBefore, each.daysSinceChange, each.userMinutes);
        if (each.ttlMinutes > 0)
            feed.wishes.timeToLive = minutes(each.ttlMinutes);
        QTest::newRow(each.name) << feed << each.outcome << each.waitMinutes;
    }
}

void PollScheduleTest::waits()
{
    QFETCH(Feed, feed);
    QFETCH(PollOutcome, outcome);
    QFETCH(int, waitMinutes);
    QCOMPARE(int(noon().secsTo(nextPollAt(feed, outcome, noon(), 0.0)) / 60), waitMinutes);
}

void PollScheduleTest::jitterOnlyLengthens()
{
    const Feed feed = feedFor(0, 0, 0);
    QCOMPARE(noon().secsTo(nextPollAt(feed, changed(), noon(), 0.0)), 3600);
    QCOMPARE(noon().secsTo(nextPollAt(feed, changed(), noon(), 0.5)), 3780);
    QCOMPARE(noon().secsTo(nextPollAt(feed, changed(), noon(), 1.0)), 3960);
    QCOMPARE(noon().secsTo(nextPollAt(feed, changed(), noon(), 7.0)), 3960);
}

void PollScheduleTest::skips_data()
{
    QTest::addColumn<std::vector<int>>("hours");
    QTest::addColumn<std::vector<int>>("days");
    QTest::addColumn<QDateTime>("next");
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2025, 10, day), QTime(hour, 0), Qt::UTC);
    };
    QTest::newRow("nothing") << std::vector<int>{} << std::vector<int>{} << at(1, 13);
    QTest::newRow("the next two hours") << std::vector<int>{13, 14} << std::vector<int>{} << at(1, 15);
    QTest::newRow("over midnight") << std::vector<int>{13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0}
                                   << std::vector<int>{} << at(2, 1);
    QTest::newRow("Wednesday") << std::vector<int>{} << std::vector<int>{3} << at(2, 0);
    QTest::newRow("every day") << std::vector<int>{} << std::vector<int>{1, 2, 3, 4, 5, 6, 7} << at(1, 13);
}

void PollScheduleTest::skips()
{
    QFETCH(std::vector<int>, hours);
    QFETCH(std::vector<int>, days);
    QFETCH(QDateTime, next);
    Feed feed = feedFor(0, 0, 0);
    feed.wishes.skipHours = hours;
    feed.wishes.skipDays = days;
    QCOMPARE(nextPollAt(feed, changed(), noon(), 0.0), next);
    QCOMPARE(nextPollAt(feed, failed(FetchFailure::Timeout), noon(), 0.0), next);
    feed.interval = minutes(60); // the user knows better
    QCOMPARE(nextPollAt(feed, changed(), noon(), 0.0), noon().addSecs(3600));
}

void PollScheduleTest::goneIsNeverDue()
{
    Feed feed = feedDue(1, nextPollAt(feedFor(0, 0, 0), failed(FetchFailure::Gone), noon(), 0.0));
    feed.health.failure = FetchFailure::Gone;
    QVERIFY(dueFeeds(std::vector{feed}, noon().addYears(10)).empty());
}

void PollScheduleTest::dueOnesInOrder()
{
    Feed paused = feedDue(5, QDateTime());
    paused.paused = true;
    const std::vector<Feed> feeds = {feedDue(1, noon()), feedDue(2, noon().addSecs(1)),
                                     feedDue(3, noon().addSecs(-60)), feedDue(4, QDateTime()), paused};
    QCOMPARE(dueFeeds(feeds, noon()), (std::vector{FeedId{4}, FeedId{3}, FeedId{1}}));
    QVERIFY(dueFeeds({}, noon()).empty());
}

RAIKI_TEST(PollScheduleTest)
#include "test_pollschedule.moc"
