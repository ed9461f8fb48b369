// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/ui/support/uiservices.h"
#include "ui/common/changetext.h"
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

    void whatWeeksCountedIsNoBoundAndCompletesNothing()
    {
        test::UiServices list;
        const ShowId show = list.addCountedByWeeks(QStringLiteral("Medalist"), WatchStatus::Watching, 2);
        const SeasonId season = list.seasonOf(show);
        for (int watched = 1; watched <= 3; ++watched) {
            QVERIFY(list.apply(*episodesAdded(list.watchlist, {season}, 1, list.clock)));
            QCOMPARE(list.entryOf(season).episodesWatched, watched);
            QCOMPARE(list.entryOf(season).status, WatchStatus::Watching);
        }
    }

    void completedIsNotWatchedAsOftenAsWeeksWere()
    {
        test::UiServices list;
        const ShowId show = list.addCountedByWeeks(QStringLiteral("Medalist"), WatchStatus::Watching, 26);
        const SeasonId season = list.seasonOf(show);
        QVERIFY(list.apply(*episodesAdded(list.watchlist, {season}, 1, list.clock)));
        QVERIFY(list.apply(*statusChanged(list.watchlist, {season}, WatchStatus::Completed, list.clock)));
        QCOMPARE(list.entryOf(season).episodesWatched, 1);
    }

    void progressIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("watched"); // -1: it is no progress
        QTest::addColumn<int>("total");   // -1: nothing is said of it
        QTest::newRow("seen") << QStringLiteral("5") << 5 << -1;
        QTest::newRow("of how many") << QStringLiteral("5/28") << 5 << 28;
        QTest::newRow("blanks") << QStringLiteral(" 5 / 28 ") << 5 << 28;
        QTest::newRow("nobody knows") << QStringLiteral("5/?") << 5 << 0;
        QTest::newRow("other digits") << QStringLiteral("٥/٢٨") << 5 << 28;
        QTest::newRow("broken off") << QStringLiteral("5/") << -1 << -1;
        QTest::newRow("nothing") << QString() << -1 << -1;
        QTest::newRow("a word") << QStringLiteral("five") << -1 << -1;
        QTest::newRow("below nothing") << QStringLiteral("-1") << -1 << -1;
        QTest::newRow("too many") << QStringLiteral("99999999999") << -1 << -1;
    }

    void progressIsReadAsItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(int, watched);
        QFETCH(int, total);
        const std::optional<SaidProgress> said = progressFromText(text);
        QCOMPARE(said.has_value(), watched >= 0);
        if (said) {
            QCOMPARE(said->watched.value_or(-1), watched);
            QCOMPARE(said->total.value_or(-1), total);
        }
    }

    void aTotalIsSetAndCannotBeLessThanWasWatched()
    {
        test::UiServices list;
        const ShowId show = list.addCountedByWeeks(QStringLiteral("Medalist"), WatchStatus::Watching, 26);
        const auto row = [&] { return list.watchlist.rowsOf({list.seasonOf(show)})->front(); };
        QVERIFY(row().isCountedByWeeks);
        QVERIFY(progressProblem(row(), {27, {}}).isEmpty());
        QVERIFY(list.apply(progressChanged(row(), {5, 28}, list.clock)));
        QCOMPARE(row().entry.episodesWatched, 5);
        QCOMPARE(row().season.episodes, std::optional(28));
        QVERIFY(!row().isCountedByWeeks);
        QVERIFY(progressProblem(row(), {29, {}}).contains(QStringLiteral("29/29")));
        QVERIFY(!progressProblem(row(), {{}, 4}).isEmpty());
        QVERIFY(progressProblem(row(), {28, {}}).isEmpty());
        QVERIFY(list.watchlist.undo().hasValue()); // both with one
        QCOMPARE(row().entry.episodesWatched, 0);
        QCOMPARE(row().season.episodes, std::optional(26));
    }

    void theNumberThatWeeksGaveCanBeConfirmed()
    {
        test::UiServices list;
        const ShowId show = list.addCountedByWeeks(QStringLiteral("Medalist"), WatchStatus::Watching, 26);
        const auto row = [&] { return list.watchlist.rowsOf({list.seasonOf(show)})->front(); };
        QVERIFY(row().isCountedByWeeks);
        const ChangeSet said = progressChanged(row(), {{}, 26}, list.clock);
        QVERIFY2(changeText(said).contains(QStringLiteral("26 episode(s) in all")),
                 qPrintable(changeText(said)));
        QVERIFY(list.apply(said));
        QCOMPARE(row().season.episodes, std::optional(26));
        QVERIFY(!row().isCountedByWeeks);
        QVERIFY(!progressProblem(row(), {27, {}}).isEmpty());
        QVERIFY(progressChanged(row(), {{}, 26}, list.clock).isEmpty());
        QVERIFY(list.watchlist.undo().hasValue());
        QCOMPARE(row().season.episodes, std::optional(26));
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

    void theStatusThatARowHasAlreadyChangesNothing()
    {
        test::UiServices list;
        const SeasonId season = list.seasonOf(list.add(QStringLiteral("Medalist"), WatchStatus::Completed));
        WatchEntry undated = list.entryOf(season);
        undated.finished = FuzzyDate();
        QVERIFY(list.apply(editEntry(QStringLiteral("Medalist"), list.entryOf(season), undated, list.clock)));
        const auto changes = statusChanged(list.watchlist, {season}, WatchStatus::Completed, list.clock);
        QVERIFY(changes && changes->isEmpty()); // it was not finished today
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
