// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changejournal.h"
#include "core/store/transaction.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

/** Undo and redo as the journal keeps them, over a restart. */
namespace raiki::test {
namespace {

/** One user action: change and journal row together. */
qint64 act(Database &database, const ChangeSet &changes)
{
    Transaction transaction = must(Transaction::begin(database));
    const ChangeSet done = must(ChangeStore(database).apply(changes));
    const qint64 number = must(ChangeJournal(database).append(done, instant("2025-10-01T09:00:00Z")));
    must(transaction.commit());
    return number;
}

void undo(Database &database)
{
    Transaction transaction = must(Transaction::begin(database));
    ChangeJournal journal(database);
    const JournalRecord record = must(journal.nextUndo()).value();
    const ChangeSet done =
        must(ChangeStore(database).apply(record.changes.inverted(), Dependents::TakeAlong));
    must(journal.markUndone(record.number, done.inverted()));
    must(transaction.commit());
}

void redo(Database &database)
{
    Transaction transaction = must(Transaction::begin(database));
    ChangeJournal journal(database);
    const JournalRecord record = must(journal.nextRedo()).value();
    must(journal.markRedone(record.number, must(ChangeStore(database).apply(record.changes))));
    must(transaction.commit());
}

} // namespace

class TestChangeJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAtFirst();
    void undoesAndRedoesInOrder();
    void newChangeDropsTheRedo();
    void livesOverARestart();
    void undoTakesNewsAlong();
    void unknownNumber();
    void titlesNeedNoChanges();
};

void TestChangeJournal::emptyAtFirst()
{
    const auto database = memoryDatabase();
    const ChangeJournal journal(*database);
    QVERIFY(!must(journal.nextUndo()) && !must(journal.nextRedo()));
    QVERIFY(!must(journal.nextUndoTitle()) && !must(journal.nextRedoTitle()));
}

void TestChangeJournal::undoesAndRedoesInOrder()
{
    const auto database = memoryDatabase();
    QStringList states{allRows(*database)};
    for (const QString &title : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        act(*database, addPlain(title));
        states.append(allRows(*database));
    }
    for (qsizetype state = 2; state >= 0; --state) {
        undo(*database);
        QCOMPARE(allRows(*database), states.at(state));
    }
    QVERIFY(!must(ChangeJournal(*database).nextUndo()));
    for (qsizetype state = 1; state <= 3; ++state) {
        redo(*database);
        QCOMPARE(allRows(*database), states.at(state));
    }
    QVERIFY(!must(ChangeJournal(*database).nextRedo()));
}

void TestChangeJournal::newChangeDropsTheRedo()
{
    const auto database = memoryDatabase();
    const qint64 first = act(*database, addPlain(QStringLiteral("one")));
    act(*database, addPlain(QStringLiteral("two")));
    undo(*database);
    const qint64 third = act(*database, addPlain(QStringLiteral("three")));
    const ChangeJournal journal(*database);
    QVERIFY(!must(journal.nextRedo()));
    QCOMPARE(must(journal.nextUndo())->number, third);
    undo(*database);
    QCOMPARE(must(journal.nextUndo())->number, first);
}

void TestChangeJournal::livesOverARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.sqlite"));
    const auto reopened = [&path] { return must(Database::open(path)); };
    const QString empty = allRows(*reopened());
    act(*reopened(), addMedalist());
    const QString full = allRows(*reopened());
    undo(*reopened());
    QCOMPARE(allRows(*reopened()), empty);
    redo(*reopened());
    QCOMPARE(allRows(*reopened()), full);
}

void TestChangeJournal::undoTakesNewsAlong()
{
    const auto database = memoryDatabase();
    act(*database, addMedalist());
    const FollowedSeason season = must(ListStore(*database).followedSeasons()).at(1);
    PremiereClaim news = season.claims.front();
    news.id = ClaimId{-1};
    news.quote = QStringLiteral("said meanwhile");
    applied(*database, ChangeSet{ChangeKind::AcceptNews, {}, {Change<PremiereClaim>{{}, news}}});
    const QString full = allRows(*database);
    undo(*database);
    QVERIFY(allRows(*database).isEmpty());
    redo(*database);
    QCOMPARE(allRows(*database), full);
    undo(*database);
    QVERIFY(allRows(*database).isEmpty());
}

void TestChangeJournal::unknownNumber()
{
    const auto database = memoryDatabase();
    QCOMPARE(ChangeJournal(*database).markUndone(7, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(ChangeJournal(*database).markRedone(7, {}).error().code, ErrorCode::NotFound);
}

void TestChangeJournal::titlesNeedNoChanges()
{
    const auto database = memoryDatabase();
    const qint64 number = act(*database, addMedalist());
    const JournalTitle title = must(ChangeJournal(*database).nextUndoTitle()).value();
    QCOMPARE(title.number, number);
    QCOMPARE(title.kind, ChangeKind::AddShow);
    QCOMPARE(title.subject, QStringLiteral("Medalist"));
    QCOMPARE(title.at, instant("2025-10-01T09:00:00Z"));
    undo(*database);
    QCOMPARE(must(ChangeJournal(*database).nextRedoTitle())->number, number);
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestChangeJournal)
#include "test_changejournal.moc"
