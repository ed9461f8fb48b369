// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class InboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookingAtAFlaggedOne();
    void acceptingTakesItToTheList();
    void acceptingAContradictionDecides();
    void dismissingTakesTheClaimBack();
    void acceptingWhatWasDismissed_data();
    void acceptingWhatWasDismissed();
    void acceptingTwiceChangesNothing_data();
    void acceptingTwiceChangesNothing();
    void dismissingOneOfTwoKeepsTheSeason();
    void correctingTeaches();
    void acceptingAnUnsureNameTeachesItToo();
    void correctingMovesAFlaggedOne();
    void undoMakesItWaitAgain();
    void aDismissedReviewCanBeReopened();
    void dismissingManyIsOneStep();
    void tellsWhatWasKnownUntilNow();
    void findsWhatIsAlike();
    void whatIsUnknown();
};

namespace {

Post unclear()
{
    return {"Medalist Anime Premieres in January 2026", "", "unclear", "https://news.example/unclear"};
}

AnnouncementId onlyWaiting(const Tracker &tracker)
{
    const std::vector<InboxRow> rows = must(tracker.inbox.waiting());
    return rows.size() == 1 ? rows.front().id : AnnouncementId{};
}

} // namespace

void InboxTest::lookingAtAFlaggedOne()
{
    Tracker tracker;
    const FeedId feed = tracker.addFeed();
    tracker.addMedalist();
    must(tracker.take(feed, rss({headline()})));
    QSignalSpy spy(&tracker.inbox, &Inbox::changed);
    const AnnouncementId id = onlyWaiting(tracker);
    must(tracker.inbox.accept(id));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(must(tracker.inbox.row(id)).state, InboxState::Seen);
    QVERIFY(must(tracker.inbox.waiting()).empty());
    QVERIFY(!tracker.upcoming().front().isFlagged);
    QCOMPARE(must(tracker.inbox.ofShow(tracker.medalistDetails().show.id)).size(), size_t(1));
    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::AddShow);
}

void InboxTest::acceptingTakesItToTheList()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({unclear()})));
    const AnnouncementId id = onlyWaiting(tracker);
    must(tracker.inbox.accept(id));
    QCOMPARE(tracker.upcoming().front().seasonValue.number, 2);
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01"));
    QCOMPARE(must(tracker.inbox.row(id)).state, InboxState::Accepted);
    QCOMPARE(must(tracker.inbox.row(id)).season, tracker.upcoming().front().season);
    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::AcceptNews);
}

void InboxTest::acceptingAContradictionDecides()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({exactDate()})));
    Post other = headline();
    other.title = "Medalist Season 2 Premieres in April 2026";
    other.description.clear();
    other.guid = "april";
    const IntakeReport report =
        must(tracker.take(tracker.addFeed("https://other.example/feed"), rss({other})));
    QCOMPARE(report.review.size(), size_t(1));
    QCOMPARE(report.review.front().decision.reason, IntakeReason::Contradicts);
    QCOMPARE(tracker.upcoming().front().premiere.date.precision(), DatePrecision::Minute);
    must(tracker.inbox.accept(report.review.front().id));
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-04"));
}

void InboxTest::dismissingTakesTheClaimBack()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({headline()})));
    const QString flagged = tracker.dump(false);
    must(tracker.inbox.dismiss(onlyWaiting(tracker)));
    QVERIFY(tracker.upcoming().empty());
    QCOMPARE(tracker.medalistDetails().seasons.size(), size_t(1));
    QVERIFY(must(tracker.inbox.waiting()).empty());
    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::DismissNews);
    // The same post again does not bring it back.
    must(tracker.take(tracker.feed(FeedId{1}).id, rss({headline()})));
    QVERIFY(tracker.upcoming().empty());
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01"));
    QVERIFY(onlyWaiting(tracker).isValid());
}

void InboxTest::acceptingWhatWasDismissed_data()
{
    QTest::addColumn<bool>("isFlagged");
    QTest::newRow("flagged") << true;
    QTest::newRow("for review") << false;
}

void InboxTest::acceptingWhatWasDismissed()
{
    QFETCH(bool, isFlagged);
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({isFlagged ? headline() : unclear()})));
    const AnnouncementId id = onlyWaiting(tracker);
    must(tracker.inbox.dismiss(id));
    QVERIFY(tracker.upcoming().empty());
    must(tracker.inbox.accept(id));
    QCOMPARE(tracker.upcoming().size(), size_t(1));
    QCOMPARE(tracker.upcoming().front().seasonValue.number, 2);
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01"));
    QVERIFY(!tracker.upcoming().front().isFlagged);
    QCOMPARE(must(tracker.inbox.row(id)).state, InboxState::Accepted);
    QCOMPARE(must(tracker.inbox.row(id)).season, tracker.upcoming().front().season);
    must(tracker.watchlist.undo());
    QVERIFY(tracker.upcoming().empty());
    // Undone, it can be accepted again: what is not in the list is never taken for seen.
    must(tracker.inbox.accept(id));
    QCOMPARE(tracker.upcoming().size(), size_t(1));
    must(tracker.watchlist.undo());
    must(tracker.watchlist.undo()); // the dismissal
    QCOMPARE(must(tracker.inbox.row(id)).state, InboxState::Waiting);
    QCOMPARE(tracker.upcoming().size(), size_t(isFlagged ? 1 : 0));
}

void InboxTest::acceptingTwiceChangesNothing_data()
{
    QTest::addColumn<bool>("isFlagged");
    QTest::newRow("flagged") << true;
    QTest::newRow("for review") << false;
}

void InboxTest::acceptingTwiceChangesNothing()
{
    QFETCH(bool, isFlagged);
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({isFlagged ? headline() : unclear()})));
    const AnnouncementId id = onlyWaiting(tracker);
    must(tracker.inbox.accept(id));
    const QString once = tracker.dump(true);
    const InboxState state = must(tracker.inbox.row(id)).state;
    must(tracker.inbox.accept(id));
    QCOMPARE(tracker.dump(true), once);
    QCOMPARE(must(tracker.inbox.row(id)).state, state);
}

void InboxTest::dismissingOneOfTwoKeepsTheSeason()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({headline()})));
    tracker.clock.setNow(utc("2025-11-01T12:00:00Z"));
    const IntakeReport report =
        must(tracker.take(tracker.addFeed("https://other.example/feed"), rss({exactDate()})));
    must(tracker.inbox.dismiss(report.flagged.front().id));
    QCOMPARE(tracker.upcoming().front().premiere.date, date("2026-01"));
    QVERIFY2(tracker.upcoming().front().isFlagged, "the other news still waits to be looked at");
}

void InboxTest::correctingTeaches()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({unclear()})));
    const ShowId show = tracker.medalistDetails().show.id;
    must(tracker.watchlist.apply(addByTitle(u"Skating Girls"_s, {}, tracker.clock)));
    const ShowId right = must(tracker.watchlist.find(u"Skating Girls"_s)).show;
    must(tracker.inbox.correct(onlyWaiting(tracker), {right, 3, date("2026-02"), true}));
    const ShowDetails details = must(tracker.watchlist.details(right));
    QCOMPARE(details.show.titles.aliases, QStringList{u"Medalist"_s});
    QCOMPARE(details.seasons.back().season.number, 3);
    QCOMPARE(details.seasons.back().claims.front().date, date("2026-02"));
    QCOMPARE(must(tracker.watchlist.details(show)).seasons.size(), size_t(1));
    must(tracker.watchlist.undo());
    QVERIFY(must(tracker.watchlist.details(right)).show.titles.aliases.isEmpty());
}

void InboxTest::acceptingAnUnsureNameTeachesItToo()
{
    Tracker tracker;
    must(tracker.watchlist.apply(addByTitle(u"Frieren: Beyond the Journey's End"_s, {}, tracker.clock)));
    const ShowId show = must(tracker.watchlist.find(u"Frieren: Beyond the Journey's End"_s)).show;
    const Post first{"Frieren Anime Season 2 Premieres in January 2026", "", "one", "https://news.example/1"};
    const IntakeReport unsure = must(tracker.take(tracker.addFeed(), rss({first})));
    QCOMPARE(unsure.review.size(), size_t(1));
    QCOMPARE(unsure.review.front().decision.reason, IntakeReason::UnsureMatch);
    must(tracker.inbox.accept(unsure.review.front().id));
    QCOMPARE(must(tracker.watchlist.details(show)).show.titles.aliases, QStringList{u"Frieren"_s});
    const Post second{"Frieren Anime Season 2 Premieres on January 16, 2026", "", "two",
                      "https://news.example/2"};
    const IntakeReport sure = must(tracker.take(tracker.feed(FeedId{1}).id, rss({second})));
    QVERIFY(sure.review.empty());
    QCOMPARE(sure.flagged.size(), size_t(1));
    must(tracker.watchlist.undo());
    QVERIFY(must(tracker.watchlist.details(show)).show.titles.aliases.isEmpty());
}

void InboxTest::correctingMovesAFlaggedOne()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({headline()})));
    const ShowId show = tracker.medalistDetails().show.id;
    const QString flagged = tracker.dump(false);
    must(tracker.inbox.correct(onlyWaiting(tracker), {show, 3, std::nullopt, false}));
    const ShowDetails details = tracker.medalistDetails();
    QCOMPARE(details.seasons.size(), size_t(2));
    QCOMPARE(details.seasons.back().season.number, 3);
    QCOMPARE(details.seasons.back().claims.size(), size_t(1));
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.medalistDetails().seasons.back().season.number, 2);
}

void InboxTest::undoMakesItWaitAgain()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({unclear()})));
    const AnnouncementId id = onlyWaiting(tracker);
    must(tracker.inbox.accept(id));
    QSignalSpy spy(&tracker.inbox, &Inbox::changed);
    must(tracker.watchlist.undo());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(onlyWaiting(tracker), id);
    QVERIFY(tracker.upcoming().empty());
    must(tracker.watchlist.redo());
    QCOMPARE(must(tracker.inbox.row(id)).state, InboxState::Accepted);
}

void InboxTest::aDismissedReviewCanBeReopened()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({unclear()})));
    const AnnouncementId id = onlyWaiting(tracker);
    must(tracker.inbox.dismiss(id));
    QCOMPARE(must(tracker.inbox.waitingCount()), 0);
    must(tracker.inbox.reopen(id));
    QCOMPARE(onlyWaiting(tracker), id);
    must(tracker.inbox.dismiss(id));
    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::DismissNews);
    must(tracker.watchlist.undo());
    QCOMPARE(onlyWaiting(tracker), id);
    must(tracker.watchlist.redo());
    QCOMPARE(must(tracker.inbox.row(id)).state, InboxState::Dismissed);
}

void InboxTest::dismissingManyIsOneStep()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({headline()})));
    tracker.clock.setNow(utc("2025-11-01T12:00:00Z"));
    must(tracker.take(tracker.addFeed("https://other.example/feed"), rss({exactDate()})));
    std::vector<AnnouncementId> ids;
    for (const InboxRow &row : must(tracker.inbox.waiting()))
        ids.push_back(row.id);
    QCOMPARE(ids.size(), size_t(2));
    const QString before = tracker.dump(false);
    must(tracker.inbox.dismiss(ids));
    QVERIFY(must(tracker.inbox.waiting()).empty());
    QVERIFY(tracker.upcoming().empty());
    QCOMPARE(tracker.medalistDetails().seasons.size(), size_t(1)); // nothing else spoke for the second
    QCOMPARE(tracker.watchlist.nextUndo()->changes.news, ids);
    must(tracker.watchlist.undo());
    QCOMPARE(must(tracker.inbox.waiting()).size(), size_t(2));
    QVERIFY(tracker.upcoming().front().isFlagged);
    QCOMPARE(tracker.dump(false), before);
    must(tracker.watchlist.redo());
    QVERIFY(must(tracker.inbox.waiting()).empty());
    QVERIFY(tracker.upcoming().empty());
}

void InboxTest::tellsWhatWasKnownUntilNow()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.take(tracker.addFeed(), rss({headline()})));
    const InboxRow first = must(tracker.inbox.waiting()).front();
    QVERIFY(!must(tracker.inbox.knownOtherwise(first)));
    tracker.clock.setNow(utc("2025-11-01T12:00:00Z"));
    const IntakeReport refined =
        must(tracker.take(tracker.addFeed("https://other.example/feed"), rss({exactDate()})));
    const auto known = must(tracker.inbox.knownOtherwise(refined.flagged.front()));
    QVERIFY(known.has_value());
    QCOMPARE(known->date, date("2026-01"));
    QVERIFY(known->quote.contains(u"January 2026"));
    // What was said later is not what the first one met.
    QVERIFY(!must(tracker.inbox.knownOtherwise(first)));
    Post april = headline();
    april.title = "Medalist Season 2 Premieres in April 2026";
    april.description.clear();
    april.guid = "april";
    april.link = "https://third.example/april";
    const IntakeReport other =
        must(tracker.take(tracker.addFeed("https://third.example/feed"), rss({april})));
    QCOMPARE(other.review.front().decision.reason, IntakeReason::Contradicts);
    const auto against = must(tracker.inbox.knownOtherwise(other.review.front()));
    QVERIFY(against.has_value());
    QCOMPARE(against->date.precision(), DatePrecision::Minute);
}

void InboxTest::findsWhatIsAlike()
{
    const auto row = [](int id, int show, AnnouncementKind kind, int feed) {
        InboxRow made;
        made.id = AnnouncementId{id};
        made.show = ShowId{show};
        made.announcement.kind = kind;
        made.feed = FeedId{feed};
        return made;
    };
    const std::vector<InboxRow> rows{row(1, 1, AnnouncementKind::Premiere, 1),
                                     row(2, 1, AnnouncementKind::Movie, 2),
                                     row(3, 2, AnnouncementKind::Movie, 1)};
    using Ids = std::vector<AnnouncementId>;
    QCOMPARE(newsLike(rows, rows[0], NewsLikeness::Show), (Ids{AnnouncementId{1}, AnnouncementId{2}}));
    QCOMPARE(newsLike(rows, rows[1], NewsLikeness::Kind), (Ids{AnnouncementId{2}, AnnouncementId{3}}));
    QCOMPARE(newsLike(rows, rows[2], NewsLikeness::Feed), (Ids{AnnouncementId{1}, AnnouncementId{3}}));
}

void InboxTest::whatIsUnknown()
{
    Tracker tracker;
    for (const Result<void> &result :
         {tracker.inbox.accept(AnnouncementId{9}), tracker.inbox.dismiss(AnnouncementId{9}),
          tracker.inbox.reopen(AnnouncementId{9}),
          tracker.inbox.correct(AnnouncementId{9}, {ShowId{1}, {}, {}, true})}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
    }
}

RAIKI_TEST(InboxTest)
#include "test_inbox.moc"
