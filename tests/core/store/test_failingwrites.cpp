// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changejournal.h"
#include "core/store/dump.h"
#include "core/store/itemstore.h"
#include "core/store/preferencestore.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/core/store/newsfixtures.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

/** Every transaction, failing at each of its writes in turn: nothing of it stays, and it works the next time.
 */
namespace raiki::test {
namespace {

using Work = std::function<Result<void>(Database &)>;

/** What a poll commits: an item, what it says, the claim, the flag and the feed's state. */
Result<void> takeIn(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Feed feed = must(FeedStore(database).all()).at(0);
    const FollowedSeason season = must(ListStore(database).followedSeasons()).at(1);
    const Result<FeedItemId> item =
        ItemStore(database).insert(newsItem(feed.id, QStringLiteral("news")), ItemDetail::Full);
    if (!item)
        return item.error();
    const Result<AnnouncementId> news =
        NewsStore(database).insert(premiereNews(*item, season.show.id, season.season.id));
    if (!news)
        return news.error();
    PremiereClaim claim = season.claims.at(0);
    claim.id = ClaimId{-1};
    claim.source.item = *item;
    const Result<ChangeSet> claimed =
        ChangeStore(database).apply({ChangeKind::AcceptNews, {}, {Change<PremiereClaim>{{}, claim}}});
    if (!claimed)
        return claimed.error();
    if (const Result<void> flagged = ListStore(database).setFlagged(season.season.id, true); !flagged)
        return flagged;
    Feed polled = feed;
    polled.validators = {"\"after\"", {}};
    if (const Result<void> saved = FeedStore(database).savePollState(polled); !saved)
        return saved;
    return transaction->commit();
}

Result<void> addAndJournal(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<ChangeSet> done = ChangeStore(database).apply(addMedalist());
    if (!done)
        return done.error();
    const Result<qint64> number = ChangeJournal(database).append(*done, instant("2025-10-01T00:00:00Z"));
    return number ? transaction->commit() : Result<void>(number.error());
}

Result<void> undoNewest(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    ChangeJournal journal(database);
    const JournalRecord record = must(journal.nextUndo()).value();
    const Result<ChangeSet> done =
        ChangeStore(database).apply(record.changes.inverted(), Dependents::TakeAlong);
    if (!done)
        return done.error();
    if (const Result<void> marked = journal.markUndone(record.number, done->inverted()); !marked)
        return marked;
    return transaction->commit();
}

Result<void> saveSettings(Database &database)
{
    return PreferenceStore(database).setAll({{QStringLiteral("a"), 1}, {QStringLiteral("b"), true}});
}

QString everything(Database &database)
{
    return must(dump(database, DumpScope::Everything));
}

} // namespace

class TestFailingWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing_data();
    void leavesNothing();
    void fullDisk();
    void restoreFailsWhole();
};

void TestFailingWrites::leavesNothing_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("a poll") << Work(takeIn) << 7;
    QTest::newRow("a change") << Work(addAndJournal) << 20;
    QTest::newRow("an undo") << Work(undoNewest) << 8;
    QTest::newRow("settings") << Work(saveSettings) << 3;
}

void TestFailingWrites::leavesNothing()
{
    QFETCH(Work, work);
    QFETCH(int, atLeast);
    const auto database = memoryDatabase();
    fillEveryTable(*database);
    const QString before = everything(*database);
    int failures = 0;
    for (int write = 1;; ++write) {
        database->failAtWrite(write);
        const Result<void> result = work(*database);
        database->failAtWrite({});
        QVERIFY(!Transaction::isOpen(*database));
        if (result)
            break;
        ++failures;
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(everything(*database), before);
    }
    QVERIFY2(failures >= atLeast, qPrintable(QString::number(failures)));
    QVERIFY(everything(*database) != before);
    QCOMPARE(must(database->check()).problems, QStringList());
}

/** SQLite itself out of room, not our counter. */
void TestFailingWrites::fullDisk()
{
    const auto database = memoryDatabase();
    fillEveryTable(*database);
    const QString before = everything(*database);
    Statement pages(*database, "PRAGMA page_count");
    QVERIFY(pages.bind().next());
    const std::string limit = "PRAGMA max_page_count = " + std::to_string(pages.integer(0));
    must(pages.finish());
    must(Statement(*database, limit).run());
    ChangeSet large = addMedalist();
    std::get<Change<WatchEntry>>(large.changes.at(6)).after->notes = QString(500'000, u'n');
    const Result<ChangeSet> refused = tryApply(*database, large);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QVERIFY(!Transaction::isOpen(*database));
    QCOMPARE(everything(*database), before);
    must(Statement(*database, "PRAGMA max_page_count = 100000").run());
    applied(*database, large);
}

void TestFailingWrites::restoreFailsWhole()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    const auto database = must(Database::open(folder.filePath(QStringLiteral("list.sqlite"))));
    must(database->backupTo(copy));
    fillEveryTable(*database);
    const QString before = everything(*database);
    int failures = 0;
    for (int write = 1;; ++write) {
        database->failAtWrite(write);
        const bool succeeded = database->restoreFrom(copy).hasValue();
        database->failAtWrite({});
        if (succeeded)
            break;
        ++failures;
        QCOMPARE(everything(*database), before);
    }
    QVERIFY(failures >= 1);
    QVERIFY(everything(*database).isEmpty());
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestFailingWrites)
#include "test_failingwrites.moc"
