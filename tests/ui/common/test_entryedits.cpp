// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/entryedits.h"

#include <QTest>

using namespace raiki;

class TestEntryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMoreEpisodeInManyRowsIsOneChange()
    {
        test::UiServices list;
        const SeasonId first = list.seasonOf(list.add(QStringLiteral("Medalist"), WatchStatus::Watching));
        const SeasonId second = list.seasonOf(list.add(QStringLiteral("Frieren")));
        const Result<ChangeSet> changes = episodesAdded(list.watchlist, {first, second}, 1, list.clock);
        QVERIFY(changes.hasValue());
        QVERIFY(list.apply(*changes));
        QCOMPARE(list.entryOf(first).episodesWatched, 1);
        QCOMPARE(list.entryOf(second).status, WatchStatus::Watching);
        QVERIFY(list.watchlist.undo().hasValue());
        QCOMPARE(list.entryOf(first).episodesWatched, 0);
        QCOMPARE(list.entryOf(second).status, WatchStatus::PlanToWatch);
    }

    void belowNothingIsNoChange()
    {
        test::UiServices list;
        const SeasonId season = list.seasonOf(list.add(QStringLiteral("Medalist")));
        const Result<ChangeSet> changes = episodesAdded(list.watchlist, {season}, -1, list.clock);
        QVERIFY(changes.hasValue());
        QVERIFY(changes->isEmpty());
    }

    void statusOfManyRows()
    {
        test::UiServices list;
        QSet<SeasonId> seasons;
        for (const char *title : {"Medalist", "Frieren", "Dandadan"})
            seasons.insert(list.seasonOf(list.add(QString::fromLatin1(title))));
        const Result<ChangeSet> changes =
            statusChanged(list.watchlist, seasons, WatchStatus::Completed, list.clock);
        QVERIFY(changes.hasValue());
        QCOMPARE(changes->changes.size(), size_t(3));
        QVERIFY(list.apply(*changes));
        for (const SeasonId season : seasons)
            QCOMPARE(list.entryOf(season).status, WatchStatus::Completed);
    }

    void mutingAndBackLeavesTheStatusToDecide()
    {
        test::UiServices list;
        const SeasonId season = list.seasonOf(list.add(QStringLiteral("Medalist")));
        for (const bool isMuted : {true, false}) {
            const Result<ChangeSet> changes = mutingChanged(list.watchlist, {season}, isMuted, list.clock);
            QVERIFY(changes.hasValue());
            QVERIFY(list.apply(*changes));
            QCOMPARE(list.entryOf(season).reminders,
                     isMuted ? ReminderChoice::Never : ReminderChoice::ByStatus);
        }
    }

    void removingAllOfAShowRemovesIt()
    {
        test::UiServices list;
        const ShowId show = list.add(QStringLiteral("Medalist"));
        const Result<ShowDetails> details = list.watchlist.details(show);
        QVERIFY(details.hasValue());
        QVERIFY(list.apply(addSeason(*details, 2, {}, list.clock)));
        const QSet<SeasonId> both{list.seasonOf(show, 1), list.seasonOf(show, 2)};
        QCOMPARE(both.size(), 2);

        const Result<ChangeSet> one = entriesRemoved(list.watchlist, {list.seasonOf(show, 2)});
        QVERIFY(one.hasValue());
        QVERIFY(list.apply(*one));
        QVERIFY(list.watchlist.details(show).hasValue());
        QVERIFY(list.watchlist.undo().hasValue());

        const Result<ChangeSet> all = entriesRemoved(list.watchlist, both);
        QVERIFY(all.hasValue());
        QVERIFY(list.apply(*all));
        QVERIFY(!list.watchlist.details(show).hasValue());
        QVERIFY(list.watchlist.undo().hasValue());
        QCOMPARE(list.watchlist.rows()->size(), size_t(2));
    }
};

RAIKI_TEST(TestEntryEdits)
#include "test_entryedits.moc"
