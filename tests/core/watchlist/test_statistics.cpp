// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/statistics.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

PremiereClaim saidOn(const char *day, const char *date, Certainty certainty = Certainty::Announced)
{
    static qint64 last = 0;
    PremiereClaim claim;
    claim.id = ClaimId{++last};
    claim.source.kind = ClaimSourceKind::FeedItem;
    claim.date = FuzzyDate::fromText(QString::fromLatin1(date)).value();
    claim.certainty = certainty;
    claim.learnedAt =
        QDateTime(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(12, 0), Qt::UTC);
    return claim;
}

FollowedSeason seasonWith(std::vector<PremiereClaim> claims)
{
    FollowedSeason season;
    season.season.id = SeasonId{1};
    season.entry = WatchEntry{};
    season.entry->season = SeasonId{1};
    season.claims = std::move(claims);
    return season;
}

} // namespace

class StatisticsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadIsFromTheFirstWordOfTheDay()
    {
        QCOMPARE(leadDays(seasonWith({saidOn("2025-09-01", "2026-01"), saidOn("2025-12-25", "2026-01-24")})),
                 std::optional(29));
        QCOMPARE(leadDays(seasonWith({saidOn("2025-09-01", "2026-01")})), std::nullopt);
        QCOMPARE(leadDays(seasonWith({saidOn("2026-03-01", "2026-01-24")})),
                 std::nullopt); // learnt afterwards
        QCOMPARE(leadDays(seasonWith({})), std::nullopt);
    }

    void aMovedDayIsKnownFromItsMove()
    {
        QCOMPARE(leadDays(seasonWith({saidOn("2025-09-01", "2026-01-10"),
                                      saidOn("2026-01-04", "2026-01-24", Certainty::Delayed)})),
                 std::optional(19));
    }

    void aMoveIsAnotherDateNotAFinerOne()
    {
        QCOMPARE(dateMoves(seasonWith({saidOn("2025-09-01", "2026-01"), saidOn("2025-12-25", "2026-01-24")})),
                 std::optional(0));
        QCOMPARE(dateMoves(seasonWith({saidOn("2025-09-01", "2026-01-10"),
                                       saidOn("2026-01-04", "2026-04", Certainty::Delayed)})),
                 std::optional(1));
        QCOMPARE(dateMoves(seasonWith({})), std::nullopt);
    }

    /** As every list says it: "Delayed". */
    void whatIsDelayedHasMoved_data()
    {
        using Claims = std::vector<PremiereClaim>;
        constexpr Certainty delayed = Certainty::Delayed;
        QTest::addColumn<Claims>("claims");
        QTest::addColumn<int>("moves");
        QTest::newRow("nobody knew of a date") << Claims{saidOn("2026-01-04", "2026-04", delayed)} << 1;
        QTest::newRow("without a date") << Claims{saidOn("2026-01-04", "", delayed)} << 1;
        QTest::newRow("from a date to none")
            << Claims{saidOn("2025-09-01", "2026-01"), saidOn("2026-01-04", "", delayed)} << 1;
        QTest::newRow("within a year that was said")
            << Claims{saidOn("2025-09-01", "2026"), saidOn("2026-01-04", "2026-10", delayed)} << 1;
        QTest::newRow("and then a date")
            << Claims{saidOn("2025-09-01", "2026-01"), saidOn("2026-01-04", "", delayed),
                      saidOn("2026-03-01", "2026-07")}
            << 1;
        QTest::newRow("twice") << Claims{saidOn("2025-09-01", "2026-01"),
                                         saidOn("2026-01-04", "2026-04", delayed),
                                         saidOn("2026-03-04", "2026-10", delayed)}
                               << 2;
        QTest::newRow("told again") << Claims{saidOn("2026-01-04", "2026-04", delayed),
                                              saidOn("2026-01-05", "2026-04", delayed)}
                                    << 1;
    }

    void whatIsDelayedHasMoved()
    {
        QFETCH(std::vector<PremiereClaim>, claims);
        QTEST(dateMoves(seasonWith(claims)).value_or(-1), "moves");
    }

    void leadTimesHaveTheirBounds()
    {
        QCOMPARE(leadTimeOf(0), LeadTime::Days);
        QCOMPARE(leadTimeOf(6), LeadTime::Days);
        QCOMPARE(leadTimeOf(7), LeadTime::Weeks);
        QCOMPARE(leadTimeOf(28), LeadTime::Months);
        QCOMPARE(leadTimeOf(91), LeadTime::Quarters);
        QCOMPARE(leadTimeOf(183), LeadTime::Longer);
    }

    void importedEpisodesCountWhereTheSeasonWasFinished()
    {
        FollowedSeason season = seasonWith({});
        season.entry->status = WatchStatus::Completed;
        season.entry->episodesWatched = 12;
        season.entry->finished = FuzzyDate::ofMonth(2024, 3);
        const std::vector<WatchedStep> steps{
            {SeasonId{1}, 2, QDateTime(QDate(2024, 1, 31), QTime(23, 0), Qt::UTC)}, // 1 February in Japan
            {SeasonId{1}, 3, QDateTime(QDate(2025, 5, 5), QTime(23, 0), Qt::UTC)}}; // marked after the end
        const std::vector<FollowedSeason> seasons{season};
        const ListStatistics sums = listStatistics(seasons, steps, japanZone());
        QCOMPARE(sums.episodesByMonth, (std::map<YearMonth, int>{{{2024, 2}, 2}, {{2024, 3}, 10}}));
        QCOMPARE(sums.episodes, 12);
    }

    void onlyWhatIsOnTheListCounts()
    {
        FollowedSeason other = seasonWith({saidOn("2025-09-01", "2026-01-10")});
        other.entry.reset();
        FollowedSeason scored = seasonWith({saidOn("2025-09-01", "2026-04")});
        scored.entry->score = 80;
        const std::vector<FollowedSeason> seasons{other, scored};
        const ListStatistics sums = listStatistics(seasons, {}, japanZone());
        QCOMPARE(sums.seasons, 1);
        QCOMPARE(sums.byYear, (std::map<int, int>{{2026, 1}}));
        QCOMPARE(sums.dated, 0);
        QCOMPARE(sums.withDate, 1);
        QCOMPARE(sums.meanScore, 80.0);
    }
};

RAIKI_TEST(StatisticsTest)
#include "test_statistics.moc"
