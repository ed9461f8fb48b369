// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/liststore.h"
#include "core/store/transaction.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class WatchlistTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesAndTells();
    void undoesAndRedoesToTheLetter();
    void aNewChangeEndsRedo();
    void refusesWhatChangedMeanwhile();
    void anEmptyChangeLeavesNoTrace();
    void failsAsAWholeAtEveryWrite();
    void undoFailsAsAWholeAtEveryWrite();
    void clearsAFlagWithoutTheJournal();
    void recognisesAShowOfTheCatalogue();
};

namespace {

WatchEntry entryOf(const Tracker &tracker)
{
    return *tracker.medalistDetails().seasons.front().entry;
}

ChangeSet scored(const Tracker &tracker, int score)
{
    WatchEntry after = entryOf(tracker);
    after.score = score;
    return editEntry(u"Medalist"_s, entryOf(tracker), after, tracker.clock);
}

} // namespace

void WatchlistTest::appliesAndTells()
{
    Tracker tracker;
    std::vector<ChangedRows> told;
    connect(&tracker.watchlist, &Watchlist::changed, this,
            [&told](const ChangedRows &rows) { told.push_back(rows); });
    const SeasonId season = tracker.addMedalist();
    const ShowId show = must(tracker.watchlist.find(u"Medalist"_s)).show;
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.front().seasons, QSet{season});
    QCOMPARE(told.front().shows, QSet{show});
    must(tracker.watchlist.apply(scored(tracker, 90)));
    QCOMPARE(told.size(), size_t(2));
    QCOMPARE(told.back().shows, QSet{show});
    QCOMPARE(must(tracker.watchlist.rowsOf({season})).front().entry.score, 90);
    QVERIFY(must(tracker.watchlist.rowsOf({SeasonId{99}})).empty());
    QCOMPARE(must(tracker.watchlist.followedSeasonsOf({show})).size(), size_t(1));
}

void WatchlistTest::undoesAndRedoesToTheLetter()
{
    Tracker tracker;
    const QString empty = tracker.dump(false);
    QVERIFY(!tracker.watchlist.nextUndo());
    tracker.addMedalist();
    const QString added = tracker.dump(false);
    must(tracker.watchlist.apply(scored(tracker, 90)));
    const QString scoredRows = tracker.dump(false);
    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::EditEntry);
    QCOMPARE(tracker.watchlist.nextUndo()->changes.subject, u"Medalist"_s);
    QCOMPARE(must(tracker.watchlist.undo()).kind, ChangeKind::EditEntry);
    QCOMPARE(tracker.dump(false), added);
    QCOMPARE(tracker.watchlist.nextRedo()->changes.kind, ChangeKind::EditEntry);
    must(tracker.watchlist.undo());
    QCOMPARE(tracker.dump(false), empty);
    QCOMPARE(tracker.watchlist.undo().error().code, ErrorCode::NothingToUndo);
    must(tracker.watchlist.redo());
    QCOMPARE(tracker.dump(false), added);
    must(tracker.watchlist.redo());
    QCOMPARE(tracker.dump(false), scoredRows);
    QCOMPARE(tracker.watchlist.redo().error().code, ErrorCode::NothingToUndo);
    // Another window on the same file reads the same journal.
    Watchlist reopened(*tracker.database, tracker.clock);
    must(reopened.undo());
    QCOMPARE(tracker.dump(false), added);
}

void WatchlistTest::aNewChangeEndsRedo()
{
    Tracker tracker;
    tracker.addMedalist();
    must(tracker.watchlist.apply(scored(tracker, 90)));
    must(tracker.watchlist.undo());
    must(tracker.watchlist.apply(scored(tracker, 40)));
    QVERIFY(!tracker.watchlist.nextRedo());
    QCOMPARE(tracker.watchlist.redo().error().code, ErrorCode::NothingToUndo);
}

void WatchlistTest::refusesWhatChangedMeanwhile()
{
    Tracker tracker;
    tracker.addMedalist();
    const ChangeSet stale = scored(tracker, 90);
    must(tracker.watchlist.apply(scored(tracker, 40)));
    const QString before = tracker.dump();
    QSignalSpy spy(&tracker.watchlist, &Watchlist::changed);
    const Result<ChangeSet> refused = tracker.watchlist.apply(stale);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(tracker.dump(), before);
    QCOMPARE(spy.count(), 0);
}

void WatchlistTest::anEmptyChangeLeavesNoTrace()
{
    Tracker tracker;
    QSignalSpy spy(&tracker.watchlist, &Watchlist::changed);
    QVERIFY(must(tracker.watchlist.apply(ChangeSet{})).isEmpty());
    QCOMPARE(spy.count(), 0);
    QVERIFY(!tracker.watchlist.nextUndo());
}

void WatchlistTest::failsAsAWholeAtEveryWrite()
{
    Tracker tracker;
    const QString before = tracker.dump();
    const ChangeSet changes = addFromCatalogue(medalist(), {}, {}, tracker.clock);
    QSignalSpy spy(&tracker.watchlist, &Watchlist::changed);
    int failures = 0;
    for (int nth = 1; nth < 100; ++nth) {
        tracker.database->failAtWrite(nth);
        const Result<ChangeSet> applied = tracker.watchlist.apply(changes);
        tracker.database->failAtWrite(std::nullopt);
        if (applied)
            break;
        ++failures;
        QCOMPARE(spy.count(), 0);
        QCOMPARE(tracker.dump(), before);
    }
    QVERIFY(failures >= 8); // show, season, releases, claims, entry, journal, commit
    QCOMPARE(spy.count(), 1);
}

void WatchlistTest::undoFailsAsAWholeAtEveryWrite()
{
    Tracker tracker;
    tracker.addMedalist();
    const QString before = tracker.dump();
    int failures = 0;
    for (int nth = 1; nth < 100; ++nth) {
        tracker.database->failAtWrite(nth);
        const Result<ChangeSet> undone = tracker.watchlist.undo();
        tracker.database->failAtWrite(std::nullopt);
        if (undone)
            break;
        ++failures;
        QCOMPARE(tracker.dump(), before);
    }
    QVERIFY(failures >= 5);
    QVERIFY(must(tracker.watchlist.rows()).empty());
}

void WatchlistTest::clearsAFlagWithoutTheJournal()
{
    Tracker tracker;
    const SeasonId season = tracker.addMedalist();
    {
        Transaction transaction = must(Transaction::begin(*tracker.database));
        must(ListStore(*tracker.database).setFlagged(season, true));
        must(transaction.commit());
    }
    QVERIFY(must(tracker.watchlist.followedSeasons()).front().isFlagged);
    must(tracker.watchlist.clearFlag(season));
    QVERIFY(!must(tracker.watchlist.followedSeasons()).front().isFlagged);
    QCOMPARE(tracker.watchlist.nextUndo()->changes.kind, ChangeKind::AddShow);
    QCOMPARE(tracker.watchlist.clearFlag(SeasonId{99}).error().code, ErrorCode::NotFound);
}

void WatchlistTest::recognisesAShowOfTheCatalogue()
{
    Tracker tracker;
    QVERIFY(!must(tracker.watchlist.holding(medalist())));
    tracker.addMedalist();
    must(tracker.watchlist.apply(addByTitle(u"Another One"_s, {}, tracker.clock)));
    CatalogueShow byId = medalist();
    byId.show.titles = {};
    byId.show.titles.english = u"Another One"_s;
    QCOMPARE(must(tracker.watchlist.holding(byId))->show.titles.english, u"Medalist"_s);
    CatalogueShow byTitle = medalist();
    byTitle.seasons.front().season.externalIds.clear();
    byTitle.show.titles.english = u"MEDALIST"_s;
    QCOMPARE(must(tracker.watchlist.holding(byTitle))->show.titles.english, u"Medalist"_s);
    byTitle.show.titles = {};
    byTitle.show.titles.english = u"Medallion"_s;
    QVERIFY(!must(tracker.watchlist.holding(byTitle)));
}

RAIKI_TEST(WatchlistTest)
#include "test_watchlist.moc"
