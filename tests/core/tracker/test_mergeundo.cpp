// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/listpair.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class MergeUndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUndoneMergeComesAgain();
    void whatWasSaidAfterAMergeStaysALaterWord();
    void anUndoneMergeOfTheSharedFolderStaysUndone();
};

void MergeUndoTest::anUndoneMergeComesAgain()
{
    Pair pair;
    Pair::edit(pair.desktop, [](WatchEntry &entry) {
        entry.score = 50;
        entry.notes = u"mine"_s;
    });
    pair.laptop.clock.advance(std::chrono::minutes(10));
    Pair::edit(pair.laptop, [](WatchEntry &entry) {
        entry.score = 10;
        entry.notes = u"theirs"_s;
        entry.tags.clear();
    });
    const QByteArray file = pair.laptop.json();
    const ListHistory before = pair.desktop.whole().history;
    pair.desktop.clock.advance(std::chrono::hours(2));
    pair.desktop.mergeFrom(file);
    const WatchEntry merged = *Pair::only(pair.desktop).entry;
    QCOMPARE(merged.notes, u"theirs"_s);
    for (int round = 0; round < 2; ++round) {
        pair.desktop.clock.advance(std::chrono::hours(1));
        static_cast<void>(must(pair.desktop.watchlist.undo()));
        QCOMPARE(Pair::only(pair.desktop).entry->score, std::optional(50));
        QVERIFY(pair.desktop.whole().history == before); // as if it had never been
        pair.desktop.clock.advance(std::chrono::hours(1));
        pair.desktop.mergeFrom(file);
        const WatchEntry again = *Pair::only(pair.desktop).entry;
        QCOMPARE(again.score, std::optional(10));
        QCOMPARE(again.notes, u"theirs"_s);
        QVERIFY(again.tags.isEmpty());
    }
    pair.bothWays();
}

void MergeUndoTest::whatWasSaidAfterAMergeStaysALaterWord()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    pair.desktop.clock.advance(std::chrono::hours(1));
    pair.desktop.mergeFrom(pair.laptop.json());
    Pair::edit(pair.desktop, [](WatchEntry &entry) { entry.score = 70; });
    pair.bothWays();
    pair.desktop.clock.advance(std::chrono::hours(1));
    QCOMPARE(Pair::only(pair.laptop).entry->score, std::optional(70));
    static_cast<void>(must(pair.desktop.watchlist.undo())); // of the edit
    static_cast<void>(must(pair.desktop.watchlist.undo())); // of the merge
    QCOMPARE(Pair::only(pair.desktop).entry->score, std::optional<int>());
    pair.bothWays();
    QCOMPARE(Pair::only(pair.laptop).entry->score, std::optional<int>());
}

/** Nobody asked for it, and the other copy writes its file again and again. */
void MergeUndoTest::anUndoneMergeOfTheSharedFolderStaysUndone()
{
    Pair pair;
    Pair::edit(pair.laptop, [](WatchEntry &entry) { entry.score = 10; });
    pair.desktop.clock.advance(std::chrono::hours(1));
    static_cast<void>(
        must(pair.desktop.transfer.apply(pair.desktop.planFrom(pair.laptop.json()), {}, u"merge"_s)));
    QCOMPARE(Pair::only(pair.desktop).entry->score, std::optional(10));
    pair.desktop.clock.advance(std::chrono::hours(1));
    static_cast<void>(must(pair.desktop.watchlist.undo()));
    pair.bothWays();
    QCOMPARE(Pair::only(pair.desktop).entry->score, std::optional<int>());
}

RAIKI_TEST(MergeUndoTest)
#include "test_mergeundo.moc"
