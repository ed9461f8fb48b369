// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/tracker/importundo.h"
#include "core/tracker/listtransfer.h"
#include "core/watchlist/weekcount.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <random>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    void import(const QByteArray &bytes, ConflictPolicy policy = ConflictPolicy::Replace)
    {
        clock.advance(std::chrono::hours(1));
        const ImportPlan plan = must(transfer.plan(bytes, u"list.csv"_s, {}, policy));
        static_cast<void>(must(transfer.apply(plan)));
    }
    void set(const QString &title, int episodes)
    {
        clock.advance(std::chrono::hours(1));
        const Watchlist::Found found = must(watchlist.find(title));
        const WatchEntry entry = *must(watchlist.details(found.show)).seasons.front().entry;
        WatchEntry edited = entry;
        edited.episodesWatched = episodes;
        static_cast<void>(must(watchlist.apply(editEntry(title, entry, edited, clock))));
    }
    /** A show whose episodes the catalogue counts: thirteen weeks. */
    void addCounted(const QString &title)
    {
        const ShowId show{-1};
        const SeasonId season{-2};
        Season counted;
        counted.id = season;
        counted.show = show;
        counted.number = 1;
        counted.episodes = 13;
        counted.end = FuzzyDate::ofDay(QDate(2025, 3, 29));
        PremiereClaim claim;
        claim.id.value = -3;
        claim.season = season;
        claim.date = FuzzyDate::ofDay(QDate(2025, 1, 4));
        claim.source.kind = ClaimSourceKind::Catalogue;
        WatchEntry entry;
        entry.id.value = -4;
        entry.season = season;
        entry.addedAt = clock.now();
        entry.changedAt = clock.now();
        Show added;
        added.id = show;
        added.titles.english = title;
        static_cast<void>(
            must(watchlist.apply({ChangeKind::AddShow,
                                  title,
                                  {Change<Show>{{}, added}, Change<Season>{{}, counted},
                                   Change<PremiereClaim>{{}, claim}, Change<WatchEntry>{{}, entry}}})));
    }
    bool isGuess(const QString &title)
    {
        const Watchlist::Found found = must(watchlist.find(title));
        return isCountedByWeeks(must(watchlist.details(found.show)).seasons.front());
    }
    ImportReversal takeBack(size_t which = 0)
    {
        const PastImport import = must(undo.imports()).at(which);
        const ImportReversal reversal = must(undo.plan(import.number));
        static_cast<void>(must(undo.apply(reversal)));
        return reversal;
    }
    [[nodiscard]] QString list() const { return must(dump(*database, DumpScope::List)); }

    std::unique_ptr<Database> database = must(Database::openInMemory());
    ManualClock clock{"2026-03-01T12:00:00Z"};
    ReferenceCatalogue catalogue{QString(), {}};
    Watchlist watchlist{*database, clock};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
    ImportUndo undo{*database, watchlist};
};

} // namespace

class ImportUndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterChangesElsewhereStay();
    void whatWasChangedSinceStaysAndIsTold();
    void whatStaysKeepsItsDates();
    void fieldsGoBackOneByOne();
    void canBeUndoneItself();
    void aGuessIsAGuessAgain();
    void anUndoneImportIsNotOffered();
    void isTakenBackOnce();
    void ofRandomHistoriesOnlyTheImportGoes();
};

void ImportUndoTest::laterChangesElsewhereStay()
{
    Run run;
    run.import("Title,Status,Progress\nMedalist,watching,3\n");
    const QString before = run.list();
    run.import("Title,Status\nFrieren,plan\nBocchi,completed\n");
    run.set(u"Medalist"_s, 4);
    const ImportReversal reversal = run.takeBack();
    QVERIFY(reversal.changedSince.isEmpty());
    QCOMPARE(must(run.watchlist.rows()).size(), 1U);
    QCOMPARE(must(run.watchlist.rows()).front().entry.episodesWatched, 4);
    run.set(u"Medalist"_s, 3);
    QCOMPARE(run.list().section(u'\n', 0, 0), before.section(u'\n', 0, 0));
    QCOMPARE(run.list().count(u'\n'), before.count(u'\n'));
}

void ImportUndoTest::whatWasChangedSinceStaysAndIsTold()
{
    Run run;
    run.import("Title,Status\nFrieren,plan\nBocchi,plan\n");
    run.set(u"Frieren"_s, 7);
    const ImportReversal reversal = run.takeBack();
    QCOMPARE(reversal.changedSince, QStringList{u"Frieren"_s});
    const std::vector<WatchlistRow> rows = must(run.watchlist.rows());
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().entry.episodesWatched, 7);
}

/** A row that stays, since the user has changed it, keeps the dates that came with it. */
void ImportUndoTest::whatStaysKeepsItsDates()
{
    Run run;
    run.import("Title,Status,Premiere\nMedalist,plan,2025-01-04\nBocchi,plan,2022-10-09\n");
    run.set(u"Medalist"_s, 7);
    run.takeBack();
    const std::vector<WatchlistRow> rows = must(run.watchlist.rows());
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().premiere.date.toText(), u"2025-01-04"_s);
}

void ImportUndoTest::fieldsGoBackOneByOne()
{
    Run run;
    run.import("Title,Status,Progress,Score\nMedalist,watching,3,50\n");
    run.import("Title,Status,Progress,Score\nMedalist,onhold,5,90\n");
    run.set(u"Medalist"_s, 9); // the user goes on watching
    const ImportReversal reversal = run.takeBack();
    QCOMPARE(reversal.changedSince, QStringList{u"Medalist"_s});
    const WatchEntry entry = must(run.watchlist.rows()).front().entry;
    QCOMPARE(entry.episodesWatched, 9);
    QCOMPARE(entry.status, WatchStatus::Watching);
    QCOMPARE(entry.score, std::optional(50));
}

void ImportUndoTest::canBeUndoneItself()
{
    Run run;
    run.import("Title,Status\nFrieren,plan\nBocchi,plan\n");
    run.set(u"Frieren"_s, 7);
    const QString before = run.list();
    run.takeBack();
    QVERIFY(run.list() != before);
    QVERIFY(must(run.undo.imports()).size() == 1U); // taking back is no import of its own
    static_cast<void>(must(run.watchlist.undo()));
    QCOMPARE(run.list(), before);
}

/** What weeks gave is a guess again: the import's word on it was never there. */
void ImportUndoTest::aGuessIsAGuessAgain()
{
    for (const bool isAtOnce : {true, false}) {
        Run run;
        run.import("Title,Status\nBocchi,plan\n");
        run.addCounted(u"Medalist"_s);
        QVERIFY(run.isGuess(u"Medalist"_s));
        run.import("Title,Status,Episodes,Progress\nMedalist,watching,15,14\n");
        QVERIFY(!run.isGuess(u"Medalist"_s));
        run.clock.advance(std::chrono::hours(1));
        static_cast<void>(must(run.watchlist.undo()));
        QVERIFY(run.isGuess(u"Medalist"_s));
        run.clock.advance(std::chrono::hours(1));
        static_cast<void>(must(run.watchlist.redo()));
        QVERIFY(!run.isGuess(u"Medalist"_s));
        if (isAtOnce) {
            static_cast<void>(must(run.watchlist.undo()));
        } else {
            run.set(u"Bocchi"_s, 2);
            run.takeBack();
        }
        QVERIFY2(run.isGuess(u"Medalist"_s), isAtOnce ? "undone" : "taken back");
    }
}

void ImportUndoTest::anUndoneImportIsNotOffered()
{
    Run run;
    run.import("Title,Status\nFrieren,plan\n");
    QCOMPARE(must(run.undo.imports()).size(), 1U);
    const qint64 number = must(run.undo.imports()).front().number;
    static_cast<void>(must(run.watchlist.undo()));
    QVERIFY(must(run.undo.imports()).empty());
    QCOMPARE(run.undo.plan(number).error().code, ErrorCode::NotFound);
}

/** What the user says after it is theirs, also where it is what the import said. */
void ImportUndoTest::isTakenBackOnce()
{
    Run run;
    run.import("Title,Status,Progress\nMedalist,watching,3\n");
    run.import("Title,Status,Progress\nMedalist,watching,9\n");
    const PastImport import = must(run.undo.imports()).front();
    QVERIFY(!import.isTakenBack);
    const ImportReversal kept = must(run.undo.plan(import.number));
    run.takeBack();
    QVERIFY(must(run.undo.imports()).front().isTakenBack);
    QVERIFY(!must(run.undo.imports()).back().isTakenBack);
    run.set(u"Medalist"_s, 9);
    QCOMPARE(run.undo.plan(import.number).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(run.undo.apply(kept).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(must(run.watchlist.rows()).front().entry.episodesWatched, 9);

    static_cast<void>(must(run.watchlist.undo())); // the user's nine
    static_cast<void>(must(run.watchlist.undo())); // the taking back
    QVERIFY(!must(run.undo.imports()).front().isTakenBack);
    static_cast<void>(must(run.watchlist.redo()));
    QVERIFY(must(run.undo.imports()).front().isTakenBack);
    static_cast<void>(must(run.watchlist.undo()));
    run.takeBack();
    QCOMPARE(must(run.watchlist.rows()).front().entry.episodesWatched, 3);
}

/** An import between random edits of other rows: taking it back leaves the list as if it had never been. */
void ImportUndoTest::ofRandomHistoriesOnlyTheImportGoes()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        QByteArray mine("Title,Status,Progress\n");
        QByteArray theirs("Title,Status,Progress,Notes\n");
        for (int row = 0; row < 30; ++row) {
            const QByteArray title =
                "Show " + QByteArray(1, char('a' + row % 26)) + QByteArray(1, char('a' + row / 26));
            mine += title + ",watching," + QByteArray::number(int(random() % 9)) + '\n';
            if (random() % 2 == 0) // new shows and known ones
                theirs += (random() % 2 == 0 ? title : "Their " + title) + ",onhold," +
                          QByteArray::number(int(random() % 9)) + ",n\n";
        }
        Run run;
        run.import(mine);
        const QString before = run.list();
        run.import(theirs);
        QVERIFY(run.takeBack().changedSince.isEmpty());
        QCOMPARE(run.list(), before);
    }
}

RAIKI_TEST(ImportUndoTest)
#include "test_importundo.moc"
