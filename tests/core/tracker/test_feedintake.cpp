// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** From a feed's bytes to flag, date, platforms and history. */
class FeedIntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadlineBecomesASeasonAFlagAndAMonth();
    void aSecondSourceMakesItTheMinute();
    void theSameDocumentAgainBringsNothing();
    void theSameNewsInAnotherPostIsNotFlaggedTwice();
    void aChangedTextIsReadAgainButNotAnnouncedAgain();
    void whatTheCatalogueKnowsGetsNoVaguer();
    void leavesInPeace_data();
    void leavesInPeace();
    void aDelayMovesTheDate();
    void unclearNewsWaitsForAPerson();
    void undoOfTheUserLeavesTheNews();
    void tellsOnceAfterTheCommit();
    void aRemovedFeedIsLeftOut();
    void keepsOnlyTheHeadOfWhatDoesNotMatter();
    void forgetsWhatLeftItsFeedLongAgo();
};

namespace {

Post post(const char *title, const char *text = "", const char *guid = "p1")
{
    return {title, text, guid, QByteArray("https://news.example/") + guid, "Wed, 01 Oct 2025 09:00:00 +0000"};
}

UpcomingRow onlyUpcoming(const Tracker &tracker)
{
    const std::vector<UpcomingRow> rows = tracker.upcoming();
    return rows.size() == 1 ? rows.front() : UpcomingRow{};
}

} // namespace

void FeedIntakeTest::aHeadlineBecomesASeasonAFlagAndAMonth()
{
    Tracker tracker;
    tracker.addMedalist();
    const IntakeReport report = must(tracker.take(tracker.addFeed(), rss({headline()})));
    QCOMPARE(report.newItems, 1);
    QVERIFY(report.review.empty());
    QCOMPARE(report.flagged.size(), size_t(1));
    const InboxRow &flagged = report.flagged.front();
    QCOMPARE(flagged.decision.action, IntakeAction::Flag);
    QCOMPARE(flagged.showTitle, u"Medalist"_s);
    QCOMPARE(flagged.feedTitle, u"Example News"_s);

    const UpcomingRow row = onlyUpcoming(tracker);
    QCOMPARE(row.seasonValue.number, 2);
    QCOMPARE(row.premiere.date, date("2026-01"));
    QVERIFY(row.isFlagged);
    QVERIFY2(!row.status, "offered, not put on the list");
    QCOMPARE(row.season, flagged.season);
    QCOMPARE(row.decidingClaim->source.kind, ClaimSourceKind::FeedItem);
    QCOMPARE(row.decidingClaim->source.title, QString::fromUtf8(headline().title));
    QCOMPARE(row.decidingClaim->source.link, QUrl(u"https://news.example/medalist-2"_s));
    QVERIFY(row.decidingClaim->quote.contains(u"January 2026"));
    QCOMPARE(row.decidingClaim->learnedAt, utc("2025-10-01T09:00:00Z"));
    QCOMPARE(row.platforms, (QStringList{u"NUMAnimation on TV Asahi"_s, u"Hulu"_s, u"Disney+"_s}));
    const ShowDetails details = tracker.medalistDetails();
    QCOMPARE(details.seasons.back().releases.size(), size_t{3});
    for (const Release &release : details.seasons.back().releases)
        QCOMPARE(release.track == ReleaseTrack::Broadcast, release.platform.contains(u"TV Asahi"));
}

void FeedIntakeTest::aSecondSourceMakesItTheMinute()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({headline()})));
    tracker.clock.setNow(utc("2025-11-01T12:00:00Z"));
    const IntakeReport report =
        must(tracker.take(tracker.addFeed("https://other.example/feed"), rss({exactDate()})));
    QCOMPARE(report.flagged.size(), size_t(1));
    QCOMPARE(report.flagged.front().decision.reason, IntakeReason::MorePrecise);
    const UpcomingRow row = onlyUpcoming(tracker);
    QCOMPARE(row.premiere.date, date("2026-01-25T01:30+09:00"));
    QVERIFY(!row.premiere.isContradicted);
    QCOMPARE(tracker.medalistDetails().seasons.back().claims.size(), size_t(2));
}

void FeedIntakeTest::theSameDocumentAgainBringsNothing()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    must(tracker.take(feed, rss({headline()})));
    const QString before = tracker.dump();
    QSignalSpy spy(&tracker.intake, &FeedIntake::tookIn);
    const IntakeReport again = must(tracker.take(feed, rss({headline()})));
    QCOMPARE(again.items, 1);
    QCOMPARE(again.newItems, 0);
    QVERIFY(again.flagged.empty());
    QCOMPARE(spy.count(), 0);
    QCOMPARE(tracker.dump(), before);
    // An empty document deletes nothing.
    must(tracker.take(feed, rss({})));
    QCOMPARE(onlyUpcoming(tracker).premiere.date, date("2026-01"));
}

void FeedIntakeTest::theSameNewsInAnotherPostIsNotFlaggedTwice()
{
    Tracker tracker;
    tracker.addMedalist();
    Post again = headline();
    again.guid = "news-2";
    const IntakeReport report = must(tracker.take(tracker.addFeed(), rss({headline(), again})));
    QCOMPARE(report.newItems, 2);
    QCOMPARE(report.flagged.size(), size_t(1));
    QCOMPARE(tracker.medalistDetails().seasons.back().claims.size(), size_t(1));
}

void FeedIntakeTest::aChangedTextIsReadAgainButNotAnnouncedAgain()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    must(tracker.take(feed, rss({headline()})));
    Post corrected = headline();
    corrected.title = "Medalist Anime Season 2 Is Set to Premiere in January 2026";
    const IntakeReport report = must(tracker.take(feed, rss({corrected})));
    QCOMPARE(report.newItems, 0);
    QVERIFY(report.flagged.empty());
    QCOMPARE(tracker.medalistDetails().seasons.back().claims.size(), size_t(1));
    QCOMPARE(must(tracker.inbox.waiting()).size(), size_t(1));
    QCOMPARE(must(tracker.inbox.waiting()).front().itemTitle, QString::fromUtf8(corrected.title));
}

void FeedIntakeTest::whatTheCatalogueKnowsGetsNoVaguer()
{
    Tracker tracker;
    CatalogueShow known = medalist();
    CatalogueSeason second = known.seasons.front();
    second.season.number = 2;
    second.season.titles.native = u"メダリスト 第2期"_s;
    second.season.externalIds.clear();
    second.premiere = date("2026-01-25T01:30+09:00");
    second.releases.clear();
    known.seasons.push_back(second);
    must(tracker.watchlist.apply(addFromCatalogue(known, {}, {}, tracker.clock)));
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01-25T01:30+09:00"));
    must(tracker.take(tracker.addFeed(), rss({headline()})));
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01-25T01:30+09:00"));
    const FollowedSeason season = tracker.medalistDetails().seasons.back();
    QCOMPARE(season.season.number, 2);
    QCOMPARE(season.claims.size(), size_t(2));
    QCOMPARE(tracker.medalistDetails().seasons.size(), size_t(2));
}

void FeedIntakeTest::leavesInPeace_data()
{
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char *title) { QTest::newRow(title) << QByteArray(title); };
    row("Medalist Stage Play Announces Cast for January 2026 Run");
    row("Medalist Manga Volume 14 Ships in January 2026");
    row("Kowloon Generic Romance Season 2 Set to Premiere in January 2026");
    row("Review: Medalist Season 1");
    row("Weather in January 2026");
}

void FeedIntakeTest::leavesInPeace()
{
    QFETCH(QByteArray, title);
    Tracker tracker;
    tracker.addMedalist();
    const IntakeReport report = must(tracker.take(tracker.addFeed(), rss({post(title.constData())})));
    QCOMPARE(report.newItems, 1);
    QVERIFY(report.flagged.empty());
    QVERIFY(report.review.empty());
    QVERIFY(tracker.upcoming().empty());
    QCOMPARE(tracker.medalistDetails().seasons.size(), size_t(1));
}

void FeedIntakeTest::aDelayMovesTheDate()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    must(tracker.take(feed, rss({headline()})));
    tracker.clock.setNow(utc("2025-12-01T12:00:00Z"));
    Post delay = post("Medalist Season 2 Delayed to April 2026", "", "delay");
    delay.published = "Mon, 01 Dec 2025 09:00:00 +0000";
    const IntakeReport report = must(tracker.take(feed, rss({headline(), delay})));
    QCOMPARE(report.flagged.size(), size_t(1));
    QCOMPARE(report.flagged.front().decision.reason, IntakeReason::DateChanged);
    const Premiere premiere = onlyUpcoming(tracker).premiere;
    QCOMPARE(premiere.date, date("2026-04"));
    QCOMPARE(premiere.certainty, Certainty::Delayed);
    QCOMPARE(premiere.movedFrom, date("2026-01"));
}

void FeedIntakeTest::unclearNewsWaitsForAPerson()
{
    Tracker tracker;
    tracker.addMedalist();
    // A date for the show when every season of it has aired: a sequel, but which?
    const IntakeReport report =
        must(tracker.take(tracker.addFeed(), rss({post("Medalist Anime Premieres in January 2026")})));
    QVERIFY(report.flagged.empty());
    QCOMPARE(report.review.size(), size_t(1));
    QVERIFY(tracker.upcoming().empty());
    QCOMPARE(tracker.medalistDetails().seasons.front().claims.size(), size_t(2));
    QCOMPARE(must(tracker.inbox.waitingCount()), 1);
}

void FeedIntakeTest::undoOfTheUserLeavesTheNews()
{
    Tracker tracker;
    const FeedId feed = tracker.addFeed();
    tracker.addMedalist();
    must(tracker.watchlist.apply(addByTitle(u"Something Else"_s, {}, tracker.clock)));
    must(tracker.take(feed, rss({headline()})));
    QCOMPARE(must(tracker.watchlist.undo()).subject, u"Something Else"_s);
    QCOMPARE(onlyUpcoming(tracker).premiere.date, date("2026-01"));
    // Undoing the show itself takes what news added along, and brings it back.
    const QString before = tracker.dump(false);
    must(tracker.watchlist.undo());
    QVERIFY(tracker.upcoming().empty());
    must(tracker.watchlist.redo());
    QCOMPARE(onlyUpcoming(tracker).premiere.date, date("2026-01"));
    QCOMPARE(tracker.dump(false), before);
}

void FeedIntakeTest::tellsOnceAfterTheCommit()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    QStringList order;
    connect(&tracker.watchlist, &Watchlist::changed, this, [&](const ChangedRows &rows) {
        order.append(u"list"_s);
        QCOMPARE(rows.announcements.size(), 1);
        QCOMPARE(tracker.upcoming().size(), size_t(1)); // readable already
    });
    connect(&tracker.intake, &FeedIntake::tookIn, this, [&order] { order.append(u"news"_s); });
    must(tracker.take(feed, rss({headline(), post("Weather in January 2026")})));
    QCOMPARE(order, (QStringList{u"list"_s, u"news"_s}));
}

void FeedIntakeTest::aRemovedFeedIsLeftOut()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    const Feed state = tracker.feed(feed);
    HttpBody body;
    body.bytes = rss({headline()});
    const ReadFeed read =
        must(readPolledFeed(feed, body, *must(tracker.intake.matcher()), tracker.clock.now()));
    must(tracker.subscriptions.remove(feed));
    const IntakeReport report = must(tracker.intake.commit({read}, {state}));
    QCOMPARE(report.newItems, 0);
    QVERIFY(tracker.upcoming().empty());
}

void FeedIntakeTest::keepsOnlyTheHeadOfWhatDoesNotMatter()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(),
                      rss({headline(), post("Weather in January 2026", "A long and private text")})));
    const QString rows = tracker.dump();
    QVERIFY(rows.contains(u"Weather in January 2026"));
    QVERIFY(!rows.contains(u"A long and private text"));
    QVERIFY(rows.contains(u"NUMAnimation block"));
}

void FeedIntakeTest::forgetsWhatLeftItsFeedLongAgo()
{
    Tracker tracker;
    tracker.addMedalist();
    const FeedId feed = tracker.addFeed();
    const Post staying = post("Weather in January 2026", "", "w1");
    const Post leaving = post("Traffic", "", "t1");
    must(tracker.take(feed, rss({headline(), staying, leaving})));
    tracker.clock.setNow(utc("2026-02-01T12:00:00Z"));
    QCOMPARE(must(tracker.take(feed, rss({staying}))).newItems, 0);
    QCOMPARE(must(tracker.take(feed, rss({headline(), staying, leaving}))).newItems, 0); // remembered
    tracker.clock.setNow(utc("2026-10-01T12:00:00Z"));
    QCOMPARE(must(tracker.take(feed, rss({staying}))).newItems, 0);
    QVERIFY(!tracker.dump().contains(u"Traffic"));
    QVERIFY(tracker.dump().contains(u"Weather"));
    // What was announced is known for ever, and so is never announced twice.
    const IntakeReport back = must(tracker.take(feed, rss({headline(), staying})));
    QCOMPARE(back.newItems, 0);
    QVERIFY(back.flagged.empty());
}

RAIKI_TEST(FeedIntakeTest)
#include "test_feedintake.moc"
