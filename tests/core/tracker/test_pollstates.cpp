// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/pollstates.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class PollStatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureTouchesOnlyTheHealth();
    void aSuccessEndsTheFailures();
    void aNewValidatorReplacesTheOld();
    void aBrokenDocumentIsAskedForAgain();
    void aMovedFeedIsAskedAtItsNewAddress();
    void theLeastIntervalHoldsForFeedsWithoutAWish();
    void aFeedThatIsGoneIsNotAskedAgain();
    void wishesOutliveTheDocument();
    void offlineIsNobodysFault();
    void retryAfterADateWithoutAClock();
    void documentsThatCannotBeRead();
};

namespace {

const PollMoment moment{utc("2025-10-01T12:00:00Z"), 0.0, std::chrono::minutes{0}};

Feed polledFeed()
{
    Feed feed;
    feed.id = FeedId{1};
    feed.url = QUrl(u"https://news.example/feed"_s);
    feed.validators = {"\"old\"", "Mon, 01 Sep 2025 00:00:00 GMT"};
    feed.bodyHash = "hash";
    feed.addedAt = utc("2025-09-01T00:00:00Z");
    feed.health.failuresInARow = 2;
    feed.health.failure = FetchFailure::Timeout;
    feed.health.failureDetail = u"slow"_s;
    return feed;
}

} // namespace

void PollStatesTest::aFailureTouchesOnlyTheHealth()
{
    HttpFailure failure;
    failure.kind = FetchFailure::HttpStatus;
    failure.httpStatus = 503;
    failure.detail = u"busy"_s;
    failure.retryAfter = std::chrono::hours{100};
    Feed after = afterFailure(polledFeed(), failure, moment);
    QCOMPARE(after.health.failuresInARow, 3);
    QCOMPARE(after.health.httpStatus, 503);
    QVERIFY(!after.health.lastSuccessAt.isValid());
    QVERIFY(after.health.nextPollAt >= moment.now.addSecs(100 * 3600));
    after.health = polledFeed().health;
    QCOMPARE(after, polledFeed());
}

void PollStatesTest::aSuccessEndsTheFailures()
{
    const Feed after = afterNotModified(polledFeed(), {}, moment);
    QCOMPARE(after.health.failuresInARow, 0);
    QCOMPARE(after.health.failure, FetchFailure::None);
    QVERIFY(after.health.failureDetail.isEmpty());
    QCOMPARE(after.health.lastSuccessAt, moment.now);
    QCOMPARE(after.validators, polledFeed().validators);
    QCOMPARE(after.bodyHash, polledFeed().bodyHash);
}

void PollStatesTest::aNewValidatorReplacesTheOld()
{
    HttpNotModified same;
    same.validators.etag = "\"new\"";
    QCOMPARE(afterNotModified(polledFeed(), same, moment).validators,
             (Validators{"\"new\"", "Mon, 01 Sep 2025 00:00:00 GMT"}));
    HttpBody body;
    body.validators.etag = "\"new\"";
    QCOMPARE(afterSameBody(polledFeed(), body, moment).validators, (Validators{"\"new\"", {}}));
}

void PollStatesTest::aBrokenDocumentIsAskedForAgain()
{
    ReadFeed read;
    read.answer.validators.etag = "\"new\"";
    read.bodyHash = "new hash";
    QCOMPARE(afterDocument(polledFeed(), read, moment).validators.etag, QByteArray("\"new\""));
    QCOMPARE(afterDocument(polledFeed(), read, moment).bodyHash, QByteArray("new hash"));
    read.problem = ParseProblem{};
    QCOMPARE(afterDocument(polledFeed(), read, moment).validators, Validators{});
    QVERIFY(afterDocument(polledFeed(), read, moment).bodyHash.isEmpty());
}

void PollStatesTest::aMovedFeedIsAskedAtItsNewAddress()
{
    ReadFeed read;
    read.answer.permanentUrl = QUrl(u"https://news.example/new"_s);
    QCOMPARE(afterDocument(polledFeed(), read, moment).url, read.answer.permanentUrl);
    HttpNotModified same;
    same.permanentUrl = read.answer.permanentUrl;
    QCOMPARE(afterNotModified(polledFeed(), same, moment).url, same.permanentUrl);
    QCOMPARE(afterNotModified(polledFeed(), {}, moment).url, polledFeed().url);
    read.answer.permanentUrl = QUrl();
    QCOMPARE(afterDocument(polledFeed(), read, moment).url, polledFeed().url);
}

void PollStatesTest::theLeastIntervalHoldsForFeedsWithoutAWish()
{
    PollMoment patient = moment;
    patient.leastInterval = std::chrono::hours{48};
    QVERIFY(afterNotModified(polledFeed(), {}, patient).health.nextPollAt >= moment.now.addDays(2));
    Feed wished = polledFeed();
    wished.interval = std::chrono::minutes{30};
    QVERIFY(afterNotModified(wished, {}, patient).health.nextPollAt <= moment.now.addSecs(3600));
}

void PollStatesTest::aFeedThatIsGoneIsNotAskedAgain()
{
    HttpFailure gone;
    gone.kind = FetchFailure::Gone;
    gone.httpStatus = 410;
    const std::vector<Feed> feeds{afterFailure(polledFeed(), gone, moment)};
    QVERIFY(dueFeeds(feeds, moment.now.addYears(1)).empty());
}

void PollStatesTest::wishesOutliveTheDocument()
{
    ReadFeed read;
    read.channel.wishes.timeToLive = std::chrono::hours{6};
    read.channel.wishes.skipHours = {18, 19};
    Feed before = polledFeed();
    before.health.lastChangeAt = moment.now;
    const Feed after = afterDocument(before, read, moment);
    QCOMPARE(after.wishes, read.channel.wishes);
    QCOMPARE(after.health.nextPollAt, moment.now.addSecs(8 * 3600));
    const Feed later = afterNotModified(after, {}, moment);
    QCOMPARE(later.health.nextPollAt, moment.now.addSecs(8 * 3600));
    QCOMPARE(afterSameBody(after, {}, moment).health.nextPollAt, later.health.nextPollAt);
    QCOMPARE(afterDocument(after, {}, moment).wishes, PollWishes{});
}

void PollStatesTest::offlineIsNobodysFault()
{
    HttpFailure offline;
    offline.kind = FetchFailure::Offline;
    const Feed after = afterFailure(polledFeed(), offline, moment);
    QCOMPARE(after.health.failuresInARow, polledFeed().health.failuresInARow);
    QCOMPARE(after.health.lastPolledAt, polledFeed().health.lastPolledAt);
    QCOMPARE(after.health.nextPollAt, moment.now.addSecs(300));
}

void PollStatesTest::retryAfterADateWithoutAClock()
{
    HttpFailure failure;
    failure.kind = FetchFailure::HttpStatus;
    failure.retryAt = moment.now.addSecs(30 * 3600);
    QCOMPARE(afterFailure(polledFeed(), failure, moment).health.nextPollAt, failure.retryAt);
    failure.retryAt = moment.now.addYears(100);
    QCOMPARE(afterFailure(polledFeed(), failure, moment).health.nextPollAt, moment.now.addDays(7));
    failure.retryAt = moment.now.addYears(-100);
    QVERIFY(afterFailure(polledFeed(), failure, moment).health.nextPollAt > moment.now);
}

void PollStatesTest::documentsThatCannotBeRead()
{
    QCOMPARE(failureOf({ErrorCode::UnknownFormat, u"html"_s}).kind, FetchFailure::NotAFeed);
    QCOMPARE(failureOf({ErrorCode::BadDocument, u"line 1"_s}).kind, FetchFailure::BrokenDocument);
    QCOMPARE(failureOf({ErrorCode::TooLarge, {}}).kind, FetchFailure::TooLarge);
    QCOMPARE(failureOf({ErrorCode::BadDocument, u"line 1"_s}).detail, u"line 1"_s);
}

RAIKI_TEST(PollStatesTest)
#include "test_pollstates.moc"
