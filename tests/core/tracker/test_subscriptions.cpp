// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changejournal.h"
#include "core/store/feedstore.h"
#include "core/store/transaction.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SubscriptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyWhatCanBePolled_data();
    void takesOnlyWhatCanBePolled();
    void sameAddressOnce();
    void edits();
    void resumingAFeedThatWasGonePollsItAgain();
    void findsByAddressOrTitle();
    void newestPostsWithWhatWasReadInThem();
    void aPreviewDecidesAsTheIntakeWould();
    void aPreviewBeginsWithWhatIsToCome();
    void takesAListInAndGivesItBack();
    void aListFailsAsAWhole();
    void whatChangesFeedsCanBeUndone();
    void undoLeavesWhatWasSetSince();
    void whenItWasReadComesBackWithIt();
    void readingIsNoEdit();
    void aRemovalNotedWithoutItIsUndone();

private:
    /** As a poll leaves it. */
    static void read(Tracker &tracker, FeedId id, const QDateTime &at);
};

void SubscriptionsTest::takesOnlyWhatCanBePolled_data()
{
    QTest::addColumn<bool>("taken");
    for (const char *good :
         {"https://news.example/feed", "http://news.example", "HTTPS://News.Example/a?b=c#top"})
        QTest::newRow(good) << true;
    for (const char *bad : {"", "news.example/feed", "ftp://news.example/feed", "file:///etc/passwd",
                            "https://", "javascript:alert(1)"})
        QTest::newRow(bad) << false;
}

void SubscriptionsTest::takesOnlyWhatCanBePolled()
{
    QFETCH(bool, taken);
    Tracker tracker;
    const Result<FeedId> added =
        tracker.subscriptions.add(QUrl(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(added.hasValue(), taken);
    QCOMPARE(must(tracker.subscriptions.rows()).size(), size_t(taken));
    if (!taken)
        QCOMPARE(added.error().code, ErrorCode::InvalidInput);
}

void SubscriptionsTest::sameAddressOnce()
{
    Tracker tracker;
    const FeedId id = tracker.addFeed("https://news.example/feed");
    const Error known = tracker.subscriptions.add(QUrl(u"https://NEWS.example/feed#x"_s)).error();
    QCOMPARE(known, (Error{ErrorCode::AlreadyExists, u"https://news.example/feed"_s}));
    must(tracker.subscriptions.remove(id));
    QVERIFY(must(tracker.subscriptions.rows()).empty());
    QCOMPARE(tracker.subscriptions.remove(id).error().code, ErrorCode::NotFound);
    QCOMPARE(tracker.addFeed("https://news.example/feed"), id);
}

void SubscriptionsTest::edits()
{
    Tracker tracker;
    const FeedId id = tracker.addFeed();
    QSignalSpy spy(&tracker.subscriptions, &Subscriptions::changed);
    must(tracker.subscriptions.rename(id, u"  News  of all "_s));
    must(tracker.subscriptions.setPaused(id, true));
    must(tracker.subscriptions.setInterval(id, std::chrono::minutes{30}));
    QCOMPARE(spy.count(), 3);
    const Feed feed = tracker.feed(id);
    QCOMPARE(feed.title, u"News of all"_s);
    QVERIFY(feed.paused);
    QCOMPARE(feed.interval, std::chrono::minutes{30});
    QCOMPARE(tracker.subscriptions.setInterval(id, std::chrono::minutes{0}).error().code,
             ErrorCode::InvalidInput);
    must(tracker.subscriptions.setInterval(id, std::nullopt));
    QVERIFY(!tracker.feed(id).interval);
    QCOMPARE(tracker.subscriptions.rename(FeedId{99}, u"x"_s).error().code, ErrorCode::NotFound);
}

void SubscriptionsTest::resumingAFeedThatWasGonePollsItAgain()
{
    Tracker tracker;
    const FeedId id = tracker.addFeed();
    Feed gone = tracker.feed(id);
    gone.health.failure = FetchFailure::Gone;
    gone.health.failuresInARow = 3;
    {
        Transaction transaction = must(Transaction::begin(*tracker.database));
        must(FeedStore(*tracker.database).savePollState(gone));
        must(transaction.commit());
    }
    must(tracker.subscriptions.setPaused(id, false));
    QCOMPARE(tracker.feed(id).health.failure, FetchFailure::None);
    QVERIFY(!tracker.feed(id).health.nextPollAt.isValid());
}

void SubscriptionsTest::findsByAddressOrTitle()
{
    Tracker tracker;
    const FeedId first = tracker.addFeed("https://one.example/feed");
    const FeedId second = tracker.addFeed("https://two.example/feed");
    must(tracker.subscriptions.rename(first, u"Anime News"_s));
    QCOMPARE(must(tracker.subscriptions.find(u"https://two.example/feed"_s)), second);
    QCOMPARE(must(tracker.subscriptions.find(u"anime news"_s)), first);
    QCOMPARE(tracker.subscriptions.find(u"nothing"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(tracker.subscriptions.find(u""_s).error().code, ErrorCode::NotFound);
    must(tracker.subscriptions.rename(second, u"Anime News"_s));
    const Result<FeedId> both = tracker.subscriptions.find(u"Anime News"_s);
    QCOMPARE(both.error().code, ErrorCode::Ambiguous);
    QCOMPARE(both.error().detail.count(u'\n'), 1);
}

void SubscriptionsTest::newestPostsWithWhatWasReadInThem()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    const FeedId other = tracker.addFeed("https://other.example/feed");
    const Post older{"Something else", "", "k2", "https://news.example/2", "Tue, 30 Sep 2025 09:00:00 +0000"};
    must(tracker.take(feed, rss({older, headline()})));
    must(tracker.take(other, rss({older})));
    const std::vector<FeedPost> posts = must(tracker.subscriptions.newestPosts(feed, 10));
    QCOMPARE(posts.size(), size_t(2));
    QCOMPARE(posts[0].item.title, QString::fromUtf8(headline().title));
    QCOMPARE(posts[0].showTitle, u"Medalist"_s);
    QVERIFY(posts[0].isWanted());
    QCOMPARE(posts[0].news.front().announcement.season, 2);
    QCOMPARE(posts[1].item.title, u"Something else"_s);
    QVERIFY(posts[1].showTitle.isEmpty() && !posts[1].isWanted());
    QCOMPARE(must(tracker.subscriptions.newestPosts(feed, 1)).size(), size_t(1));
    QVERIFY(must(tracker.subscriptions.newestPosts(FeedId{99}, 10)).empty());
}

void SubscriptionsTest::aPreviewDecidesAsTheIntakeWould()
{
    Tracker tracker;
    tracker.addMedalist();
    const QString before = tracker.dump();
    const Post older{"Something else", "", "k2", "https://news.example/2", "Tue, 30 Sep 2025 09:00:00 +0000"};
    const ParsedFeed document = must(parseFeed(rss({older, headline()}), {}));
    const std::vector<FeedPost> posts = must(previewOf(document, tracker.intake, 10));
    QCOMPARE(posts.size(), size_t(2));
    QCOMPARE(posts[0].showTitle, u"Medalist"_s);
    QCOMPARE(posts[0].news.front().decision, (IntakeDecision{IntakeAction::Flag, IntakeReason::NewSeason}));
    QVERIFY(posts[1].showTitle.isEmpty());
    QCOMPARE(must(previewOf(document, tracker.intake, 1)).size(), size_t(1));
    QCOMPARE(tracker.dump(), before);
}

void SubscriptionsTest::aPreviewBeginsWithWhatIsToCome()
{
    const auto event = [](const char *title, const char *start) -> QByteArray {
        return QByteArray("BEGIN:VEVENT\r\nUID:") + title + "\r\nDTSTART" + start + "\r\nSUMMARY:" + title +
               "\r\nEND:VEVENT\r\n";
    };
    Tracker tracker; // 1 October 2025
    const ParsedFeed document = must(parseFeed(
        "BEGIN:VCALENDAR\r\n" + event("older", ":20250801T120000Z") + event("later", ":20260101T120000Z") +
            event("today", ";VALUE=DATE:20251001") + event("old", ";VALUE=DATE:20250930") +
            event("soon", ":20251001T130000Z") + event("some day", "X:1") + "END:VCALENDAR\r\n",
        {{}, {}, tracker.clock.now()}));
    QStringList titles;
    for (const FeedPost &post : must(previewOf(document, tracker.intake, 5)))
        titles << post.item.title;
    QCOMPARE(titles, (QStringList{u"today"_s, u"soon"_s, u"later"_s, u"old"_s, u"older"_s}));
}

void SubscriptionsTest::takesAListInAndGivesItBack()
{
    Tracker tracker;
    tracker.addFeed("https://one.example/feed");
    QSignalSpy spy(&tracker.subscriptions, &Subscriptions::changed);
    const auto report =
        must(tracker.subscriptions.importList("https://one.example/feed\nhttps://two.example/rss\n"));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(spy.count(), 1);
    const QByteArray opml = must(tracker.subscriptions.exportOpml());
    Tracker other;
    QCOMPARE(must(other.subscriptions.importList(opml)).added, 2);
    QCOMPARE(must(other.subscriptions.importList(opml)).alreadyThere, 2);
}

void SubscriptionsTest::aListFailsAsAWhole()
{
    Tracker tracker;
    const QString before = tracker.dump();
    int failures = 0;
    for (int nth = 1; nth < 20; ++nth) {
        tracker.database->failAtWrite(nth);
        const auto report =
            tracker.subscriptions.importList("https://one.example/a\nhttps://two.example/b\n");
        tracker.database->failAtWrite(std::nullopt);
        if (report)
            break;
        ++failures;
        QCOMPARE(tracker.dump(), before);
    }
    QVERIFY(failures >= 3);
    QCOMPARE(must(tracker.subscriptions.rows()).size(), size_t(2));
}

void SubscriptionsTest::whatChangesFeedsCanBeUndone()
{
    Tracker tracker;
    const FeedId id =
        must(tracker.subscriptions.add(QUrl(u"https://news.example/feed"_s), u"Anime News"_s, u"Anime"_s));
    tracker.addMedalist();
    must(tracker.take(id, rss({headline()})));
    must(tracker.subscriptions.setInterval(id, 3h));
    must(tracker.subscriptions.setPaused(id, true));
    const Feed before = tracker.feed(id);
    must(tracker.subscriptions.remove(id));
    QVERIFY(must(tracker.subscriptions.rows()).empty());

    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::RemoveFeed);
    QCOMPARE(must(tracker.watchlist.undo()).subject, u"Anime News"_s);
    const Feed back = tracker.feed(id); // the same one, with what it brought
    QCOMPARE(back.title, before.title);
    QCOMPARE(back.folder, before.folder);
    QCOMPARE(back.interval, before.interval);
    QCOMPARE(back.addedAt, before.addedAt);
    QVERIFY(back.paused);
    QCOMPARE(must(tracker.subscriptions.rows()).front().items, 1);
    QVERIFY(must(tracker.take(id, rss({headline()}))).newItems == 0); // nothing is new again

    must(tracker.watchlist.undo()); // resumed
    QVERIFY(!tracker.feed(id).paused);
    must(tracker.watchlist.undo());
    QVERIFY(!tracker.feed(id).interval);
    must(tracker.watchlist.redo());
    QCOMPARE(tracker.feed(id).interval, std::optional<std::chrono::minutes>(3h));
    must(tracker.watchlist.undo());
    QCOMPARE(must(tracker.watchlist.undo()).kind, ChangeKind::AddShow);
    QCOMPARE(must(tracker.watchlist.undo()).kind, ChangeKind::AddFeeds);
    QVERIFY(must(tracker.subscriptions.rows()).empty());
    must(tracker.watchlist.redo());
    QCOMPARE(must(tracker.subscriptions.rows()).front().feed.title, u"Anime News"_s);
}

void SubscriptionsTest::undoLeavesWhatWasSetSince()
{
    Tracker tracker;
    const FeedId id = tracker.addFeed();
    must(tracker.subscriptions.setPaused(id, true));
    {
        Transaction transaction = must(Transaction::begin(*tracker.database));
        Feed polled = tracker.feed(id); // as a poll names it
        polled.title = u"News of everything"_s;
        must(FeedStore(*tracker.database).update(polled));
        must(transaction.commit());
    }
    must(tracker.watchlist.undo());
    QVERIFY(!tracker.feed(id).paused);
    QCOMPARE(tracker.feed(id).title, u"News of everything"_s);
    must(tracker.subscriptions.rename(id, u"Mine"_s));
    must(tracker.subscriptions.rename(id, u"Mine"_s)); // nothing changes: nothing to undo
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.feed(id).title, u"News of everything"_s);
    must(tracker.watchlist.undo());
    QVERIFY(must(tracker.subscriptions.rows()).empty());
    QCOMPARE(tracker.watchlist.undo().error().code, ErrorCode::NothingToUndo);

    must(tracker.subscriptions.importList("https://a.example/f\nhttps://b.example/f\n"));
    QVERIFY(must(tracker.watchlist.undo()).subject.isEmpty()); // both, as one change
    QVERIFY(must(tracker.subscriptions.rows()).empty());
}

void SubscriptionsTest::read(Tracker &tracker, FeedId id, const QDateTime &at)
{
    Transaction transaction = must(Transaction::begin(*tracker.database));
    Feed polled = tracker.feed(id);
    polled.health.lastPolledAt = at;
    polled.health.lastSuccessAt = at;
    polled.health.nextPollAt = at.addSecs(3600);
    must(FeedStore(*tracker.database).savePollState(polled));
    must(transaction.commit());
}

void SubscriptionsTest::whenItWasReadComesBackWithIt()
{
    Tracker tracker;
    const FeedId id = tracker.addFeed();
    const QDateTime at = tracker.clock.now().addSecs(-300);
    read(tracker, id, at);
    must(tracker.subscriptions.remove(id));
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.feed(id).health.lastSuccessAt, at);
    QVERIFY(!tracker.feed(id).health.nextPollAt.isValid()); // and it is polled anew
    must(tracker.watchlist.redo());
    QVERIFY(must(tracker.subscriptions.rows()).empty());

    const FeedId never = must(tracker.subscriptions.add(QUrl(u"https://b.example/f"_s)));
    must(tracker.subscriptions.remove(never));
    must(tracker.watchlist.undo());
    QVERIFY(!tracker.feed(never).health.lastSuccessAt.isValid());
}

void SubscriptionsTest::readingIsNoEdit()
{
    Tracker tracker;
    const FeedId id = tracker.addFeed();
    const QDateTime first = tracker.clock.now().addSecs(-300);
    read(tracker, id, first);
    must(tracker.subscriptions.rename(id, u"Mine"_s));
    read(tracker, id, first.addSecs(200));
    must(tracker.subscriptions.rename(id, u"Mine"_s)); // nothing changes: nothing to undo
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::AddFeeds);
    QVERIFY(tracker.feed(id).title != u"Mine"_s);
    QCOMPARE(tracker.feed(id).health.lastSuccessAt, first.addSecs(200)); // no time comes back with a name
}

/** By a Raiki from before the time was noted. */
void SubscriptionsTest::aRemovalNotedWithoutItIsUndone()
{
    Tracker tracker;
    const QString url = u"https://old.example/feed"_s;
    ChangeSet removal{ChangeKind::RemoveFeed, u"Old News"_s, {}};
    removal.setup = {
        {u"before"_s, QJsonObject{{u"feeds"_s, QJsonObject{{url, QJsonObject{{u"title"_s, u"Old News"_s},
                                                                             {u"folder"_s, u"Anime"_s},
                                                                             {u"paused"_s, false}}}}}}},
        {u"after"_s, QJsonObject{{u"feeds"_s, QJsonObject()}}}};
    {
        Transaction transaction = must(Transaction::begin(*tracker.database));
        must(ChangeJournal(*tracker.database).append(removal, tracker.clock.now()));
        must(transaction.commit());
    }
    must(tracker.watchlist.undo());
    const auto rows = must(tracker.subscriptions.rows());
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().feed.title, u"Old News"_s);
    QVERIFY(!rows.front().feed.health.lastSuccessAt.isValid());
}

RAIKI_TEST(SubscriptionsTest)
#include "test_subscriptions.moc"
