// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/store/feedstore.h"
#include "tests/core/tracker/listpair.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/** What merging two copies of a list means to a fan, case by case. */
using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class ListMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterWordOfEachFieldStays();
    void laterEditOutlivesRemoval();
    void removalTravels();
    void undoIsALaterWord();
    void takenBackImportRemovesNothingElsewhere();
    void mergeIsUndone();
    void sameShowAddedTwiceIsOne();
    void askedWhereNoTimeDecides();
    void policies();
    void clockFarAhead();
    void otherDatabase();
    void openDatabase();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void feedsComeAlong();
    void theSameSaidTwiceIsOneStatement();
};

void ListMergeTest::laterWordOfEachFieldStays()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 70; });
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.notes = u"from the laptop"_s; });
    pair.desktop.clock.advance(std::chrono::minutes(30));
    Pair::edit(pair.desktop, [](WatchEntry &entry) { entry.score = 80; });
    Pair::edit(pair.desktop, [](WatchEntry &entry) { entry.tags = {u"aliens"_s}; });
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.tags << u"turbo"_s; });
    pair.bothWays();
    const WatchEntry entry = *Pair::only(pair.laptop).entry;
    QCOMPARE(entry.score, std::optional(80));
    QCOMPARE(entry.notes, u"from the laptop"_s);
    QCOMPARE(entry.tags, (QStringList{u"aliens"_s, u"turbo"_s})); // "ghosts" was taken off the desktop
}

void ListMergeTest::laterEditOutlivesRemoval()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.notes = u"before"_s; });
    Pair::remove(pair.laptop);
    pair.desktop.clock.advance(std::chrono::hours(1));
    Pair::edit(pair.desktop, [](WatchEntry &entry) { entry.score = 90; });
    pair.bothWays();
    QCOMPARE(Pair::only(pair.laptop).entry->score, std::optional(90));
    QCOMPARE(Pair::only(pair.laptop).entry->notes, u"before"_s); // kept with what was removed
}

void ListMergeTest::removalTravels()
{
    Pair pair;
    Pair::remove(pair.laptop);
    const ImportPlan plan = pair.desktop.planFrom(pair.laptop.json());
    QCOMPARE(plan.rows.size(), 1U);
    QVERIFY(plan.rows[0].isRemoval && plan.rows[0].verdict == RowVerdict::Update);
    pair.bothWays();
    QVERIFY(seasonsOf(pair.desktop.whole()).empty());
    // Added anew it is there again, on both.
    pair.desktop.clock.advance(std::chrono::hours(1));
    static_cast<void>(must(pair.desktop.watchlist.undo()));
    QVERIFY(!seasonsOf(pair.desktop.whole()).empty());
    pair.bothWays();
    QVERIFY(!seasonsOf(pair.laptop.whole()).empty());
}

void ListMergeTest::undoIsALaterWord()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    pair.bothWays();
    pair.laptop.clock.advance(std::chrono::hours(1));
    static_cast<void>(must(pair.laptop.watchlist.undo()));
    pair.bothWays();
    QCOMPARE(Pair::only(pair.desktop).entry->score, std::optional<int>());
}

void ListMergeTest::takenBackImportRemovesNothingElsewhere()
{
    Pair pair;
    static_cast<void>(must(pair.desktop.watchlist.undo())); // its merge of the laptop
    QVERIFY(seasonsOf(pair.desktop.whole()).empty());
    pair.bothWays();
    QCOMPARE(seasonsOf(pair.desktop.whole()).size(), 1U);
    QCOMPARE(seasonsOf(pair.laptop.whole()).size(), 1U);
}

void ListMergeTest::mergeIsUndone()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    const QString before = must(dump(*pair.desktop.database, DumpScope::List));
    pair.desktop.clock.advance(std::chrono::hours(2));
    pair.desktop.mergeFrom(pair.laptop.json());
    QVERIFY(must(dump(*pair.desktop.database, DumpScope::List)) != before);
    static_cast<void>(must(pair.desktop.watchlist.undo()));
    QCOMPARE(must(dump(*pair.desktop.database, DumpScope::List)), before);
}

void ListMergeTest::sameShowAddedTwiceIsOne()
{
    Pair one;
    Pair other; // begun on a machine of its own
    Pair::edit(other.laptop, [](WatchEntry &entry) { entry.score = 55; });
    one.laptop.clock.advance(std::chrono::hours(2));
    one.laptop.mergeFrom(other.laptop.json());
    QCOMPARE(seasonsOf(one.laptop.whole()).size(), 1U);
    QCOMPARE(Pair::only(one.laptop).entry->score, std::optional(55));
}

void ListMergeTest::askedWhereNoTimeDecides()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    Pair::edit(pair.desktop, [](WatchEntry &entry) { entry.score = 20; }); // in the same minute
    const ImportPlan asked = pair.laptop.planFrom(pair.desktop.json(), ConflictPolicy::Ask);
    QCOMPARE(asked.count(RowVerdict::Conflict), 1);
    QVERIFY(must(pair.laptop.transfer.apply(asked)).isEmpty());
    pair.bothWays();
    QCOMPARE(Pair::only(pair.laptop).entry->score, std::optional(20)); // the greater
}

void ListMergeTest::policies()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    pair.desktop.clock.advance(std::chrono::hours(1));
    Pair::edit(pair.desktop, [](WatchEntry &entry) { entry.score = 20; });
    const ImportPlan keep = pair.laptop.planFrom(pair.desktop.json(), ConflictPolicy::Keep);
    QVERIFY(must(pair.laptop.transfer.apply(keep)).isEmpty());
    pair.desktop.clock.advance(std::chrono::hours(1));
    const ImportPlan replace = pair.desktop.planFrom(pair.laptop.json(), ConflictPolicy::Replace);
    QCOMPARE(replace.count(RowVerdict::Update), 1);
    QCOMPARE(replace.rows[0].fields.size(), 1U);
    QCOMPARE(replace.rows[0].fields[0], (FieldChange{ListField::Score, u"20"_s, u"10"_s}));
    static_cast<void>(must(pair.desktop.transfer.apply(replace)));
    QCOMPARE(Pair::only(pair.desktop).entry->score, std::optional(10));
    pair.bothWays();
    QCOMPARE(Pair::only(pair.laptop).entry->score, std::optional(10));
}

/** A laptop whose clock was years ahead once does not win for years. */
void ListMergeTest::clockFarAhead()
{
    Pair pair;
    pair.laptop.clock.advance(std::chrono::hours(24 * 3650));
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    pair.laptop.clock.setNow(pair.desktop.clock.now());
    pair.bothWays();
    QCOMPARE(Pair::only(pair.desktop).entry->score, std::optional(10));
    pair.desktop.clock.advance(std::chrono::hours(10));
    Pair::edit(pair.desktop, [](WatchEntry &entry) { entry.score = 20; });
    pair.laptop.clock.setNow(pair.desktop.clock.now());
    pair.bothWays();
    QCOMPARE(Pair::only(pair.laptop).entry->score, std::optional(20));
}

void ListMergeTest::otherDatabase()
{
    const QTemporaryDir folder;
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    const QString path = folder.filePath(u"other.sqlite"_s);
    must(pair.laptop.database->backupTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    pair.desktop.clock.advance(std::chrono::hours(1));
    pair.desktop.mergeFrom(file.readAll());
    QCOMPARE(contentsOf(pair.desktop), contentsOf(pair.laptop));
}

/** What another Raiki has committed while it is open stands in its log; nothing of it is touched. */
void ListMergeTest::openDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"open.sqlite"_s);
    Pair pair;
    const auto open = must(Database::open(path));
    Watchlist list(*open, pair.laptop.clock);
    const ReferenceCatalogue catalogue(QString(), {});
    ListTransfer transfer(*open, list, catalogue, pair.laptop.clock);
    const auto taken = must(transfer.plan(pair.laptop.json(), u"x.json"_s, {}, ConflictPolicy::Newer));
    static_cast<void>(must(transfer.apply(taken)));
    // As they lie there: of a list that this process has open itself, none of it is read as a file.
    QVERIFY(logBeside(path).isEmpty());
    const QString there = folder.filePath(u"elsewhere.sqlite"_s);
    QVERIFY(QFile::copy(path, there) && QFile::copy(path + u"-wal"_s, there + u"-wal"_s));
    QFile file(there);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray log = logBeside(there);
    QVERIFY(!log.isEmpty());
    const auto document = must(ListTransfer::readAny({u"open.sqlite"_s, bytes, log}, {}));
    QCOMPARE(seasonsOf(*document.whole).size(), 1U);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(logBeside(there), log);
}

void ListMergeTest::strangersAreRefused_data()
{
    QTest::addColumn<int>("place"); // in the header, a number of four bytes
    QTest::addColumn<int>("error");
    QTest::newRow("of a newer Raiki") << 60 << static_cast<int>(ErrorCode::DatabaseNewer);
    QTest::newRow("another program's") << 68 << static_cast<int>(ErrorCode::DatabaseForeign);
    QTest::newRow("damaged") << 4096 << static_cast<int>(ErrorCode::DatabaseCorrupt);
}

void ListMergeTest::strangersAreRefused()
{
    QFETCH(int, place);
    QFETCH(int, error);
    const QTemporaryDir folder;
    Pair pair;
    const QString path = folder.filePath(u"other.sqlite"_s);
    must(pair.laptop.database->backupTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace(place, 4, QByteArray("\0\0\0\x63", 4));
    const QString before = must(dump(*pair.desktop.database));
    const auto refused = pair.desktop.transfer.plan(bytes, u"other.sqlite"_s, {}, ConflictPolicy::Newer);
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().code), error);
    QCOMPARE(must(dump(*pair.desktop.database)), before);
}

void ListMergeTest::feedsComeAlong()
{
    Pair pair;
    FeedStore there(*pair.laptop.database);
    Feed feed;
    for (const char *const url : {"https://one.example/feed", "https://two.example/feed"}) {
        feed.url = QUrl(QString::fromLatin1(url));
        static_cast<void>(must(there.add(feed)));
    }
    FeedStore here(*pair.desktop.database);
    must(here.remove(must(here.add(feed)))); // the second was known here, and removed
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    pair.desktop.clock.advance(std::chrono::hours(1));
    pair.desktop.mergeFrom(pair.laptop.json());
    QCOMPARE(must(here.all()).size(), 1U);
    static_cast<void>(must(pair.desktop.watchlist.undo()));
    QVERIFY(must(here.all()).empty());
}

void ListMergeTest::theSameSaidTwiceIsOneStatement()
{
    Pair pair;
    PremiereClaim claim;
    claim.id.value = -1;
    claim.season = Pair::only(pair.laptop).season.id;
    claim.date = FuzzyDate::ofMonth(2026, 7);
    for (int times = 0; times < 2; ++times)
        pair.laptop.apply(ChangeKind::SetPremiere, {Change<PremiereClaim>{std::nullopt, claim}});
    QCOMPARE(Pair::only(pair.laptop).claims.size(), 2U);
    pair.desktop.mergeFrom(pair.laptop.json());
    QCOMPARE(Pair::only(pair.desktop).claims.size(), 1U);
    QVERIFY(pair.laptop.mergeFrom(pair.desktop.json()).isEmpty()); // nothing is missing there
    const auto removeOne = [&pair] {
        pair.laptop.clock.advance(std::chrono::hours(1));
        pair.laptop.apply(ChangeKind::SetPremiere,
                          {Change<PremiereClaim>{Pair::only(pair.laptop).claims.at(0), {}}});
    };
    removeOne(); // it is still said
    pair.desktop.mergeFrom(pair.laptop.json());
    QCOMPARE(Pair::only(pair.desktop).claims.size(), 1U);
    removeOne();
    pair.desktop.mergeFrom(pair.laptop.json());
    QCOMPARE(Pair::only(pair.desktop).claims.size(), 0U);
    QVERIFY(pair.laptop.mergeFrom(pair.desktop.json()).isEmpty());
    // And where it was removed elsewhere, both rows go.
    for (int times = 0; times < 2; ++times)
        pair.laptop.apply(ChangeKind::SetPremiere, {Change<PremiereClaim>{std::nullopt, claim}});
    pair.desktop.clock.advance(std::chrono::hours(9));
    pair.desktop.mergeFrom(pair.laptop.json());
    pair.desktop.clock.advance(std::chrono::hours(1));
    pair.desktop.apply(ChangeKind::SetPremiere,
                       {Change<PremiereClaim>{Pair::only(pair.desktop).claims.at(0), {}}});
    pair.laptop.clock.advance(std::chrono::hours(20));
    pair.laptop.mergeFrom(pair.desktop.json());
    QCOMPARE(Pair::only(pair.laptop).claims.size(), 0U);
    QCOMPARE(contentsOf(pair.laptop), contentsOf(pair.desktop));
}

RAIKI_TEST(ListMergeTest)
#include "test_listmerge.moc"
