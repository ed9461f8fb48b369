// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/upcoming.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** Which seasons are upcoming, in which order, and on which platforms. */
class UpcomingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatLiesAhead_data();
    void listsWhatLiesAhead();
    void soonestFirst();
    void horizon_data();
    void horizon();
    void aReleaseSpeaksForItsSeason();
    void rowCarriesWhatItShows();
    void platforms_data();
    void platforms();
};

namespace {

const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

PremiereClaim claimOf(const QString &date, Certainty certainty = Certainty::Announced, int daysAgo = 1)
{
    PremiereClaim claim;
    claim.id = ClaimId{1};
    claim.source.kind = ClaimSourceKind::FeedItem;
    claim.date = FuzzyDate::fromText(date).value();
    claim.certainty = certainty;
    claim.learnedAt = now.addDays(-daysAgo);
    return claim;
}

FollowedSeason seasonOf(int id, const QString &title, std::vector<PremiereClaim> claims,
                        std::optional<WatchStatus> status = WatchStatus::PlanToWatch)
{
    FollowedSeason followed;
    followed.show.id = ShowId{id};
    followed.show.titles.english = title;
    followed.season.id = SeasonId{id};
    followed.claims = std::move(claims);
    if (status) {
        followed.entry.emplace();
        followed.entry->status = *status;
    }
    return followed;
}

QStringList titlesOf(const std::vector<UpcomingRow> &rows)
{
    QStringList titles;
    for (const UpcomingRow &row : rows)
        titles.append(row.showValue.titles.english);
    return titles;
}

} // namespace

void UpcomingTest::listsWhatLiesAhead_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("certainty");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("status"); // empty: not on the list
    QTest::addColumn<bool>("listed");
    const auto row = [](const char *name, const char *date, const char *certainty, int daysAgo,
                        const char *status, bool listed) {
        QTest::newRow(name) << QString::fromLatin1(date) << QString::fromLatin1(certainty) << daysAgo
                            << QString::fromLatin1(status) << listed;
    };
    row("this month may still come", "2026-01", "announced", 90, "plan", true);
    row("last month has passed", "2025-12", "announced", 90, "plan", false);
    row("this cour", "2026-W", "announced", 90, "plan", true);
    row("this year", "2026", "announced", 90, "plan", true);
    row("last year", "2025", "announced", 90, "plan", false);
    row("today in Japan has passed", "2026-01-14", "scheduled", 3, "plan", false);
    row("today", "2026-01-15", "scheduled", 3, "plan", true);
    row("the minute before", "2026-01-15T20:59+09:00", "scheduled", 3, "plan", false);
    row("the minute itself", "2026-01-15T21:00+09:00", "scheduled", 3, "plan", true);
    row("not on the list", "2026-02", "announced", 3, "", true);
    row("watching what has not begun", "2026-02", "announced", 3, "watching", true);
    row("dropped", "2026-02", "announced", 3, "dropped", false);
    row("announced without a date", "", "announced", 400, "plan", true);
    row("undated and watched already", "", "announced", 400, "completed", false);
    row("undated and being watched", "", "announced", 400, "watching", false);
    row("undated and aired", "", "aired", 3, "plan", false);
    row("delayed without a date", "", "delayed", 3, "plan", true);
    row("cancelled lately", "", "cancelled", 31, "plan", true);
    row("cancelled long ago", "", "cancelled", 32, "plan", false);
    row("cancelled lately and dropped", "", "cancelled", 1, "dropped", false);
}

void UpcomingTest::listsWhatLiesAhead()
{
    QFETCH(QString, date);
    QFETCH(QString, certainty);
    QFETCH(int, daysAgo);
    QFETCH(QString, status);
    const std::vector<FollowedSeason> seasons{
        seasonOf(1, QStringLiteral("A"), {claimOf(date, certaintyFromName(certainty).value(), daysAgo)},
                 status.isEmpty() ? std::nullopt : watchStatusFromName(status))};
    QTEST(!upcomingRows(seasons, now).empty(), "listed");
}

void UpcomingTest::soonestFirst()
{
    const std::vector<FollowedSeason> seasons{
        seasonOf(1, QStringLiteral("year"), {claimOf(QStringLiteral("2026"))}),
        seasonOf(2, QStringLiteral("undated"), {claimOf(QString())}),
        seasonOf(3, QStringLiteral("day"), {claimOf(QStringLiteral("2026-01-31"))}),
        seasonOf(4, QStringLiteral("month"), {claimOf(QStringLiteral("2026-01"))}),
        seasonOf(5, QStringLiteral("another undated"), {claimOf(QString())}),
        seasonOf(6, QStringLiteral("unheard of"), {}),
        seasonOf(7, QStringLiteral("soon"), {claimOf(QStringLiteral("2026-01-20"))}),
    };
    QCOMPARE(titlesOf(upcomingRows(seasons, now)).join(u','),
             QStringLiteral("soon,day,month,year,another undated,undated"));
    QVERIFY(upcomingRows({}, now).empty());
    // A day goes on until it is over where the user lives, too.
    const std::vector<FollowedSeason> today{
        seasonOf(1, QStringLiteral("A"), {claimOf(QStringLiteral("2026-01-15"))})};
    const auto isListed = [&today](int hour, const char *zone) {
        return !upcomingRows(today, QDateTime(QDate(2026, 1, 15), QTime(hour, 0), Qt::UTC), {},
                             wholeSeasonCount, QTimeZone(zone))
                    .empty();
    };
    QVERIFY(!isListed(16, "Asia/Tokyo") && isListed(14, "Asia/Tokyo"));
    QVERIFY(isListed(16, "Europe/Berlin") && isListed(23, "America/New_York"));
    QVERIFY(isListed(14, "Pacific/Auckland") && !isListed(16, "Pacific/Auckland"));
}

void UpcomingTest::horizon_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("listed");
    QTest::newRow("within") << "2026-01-20" << 7 << true;
    QTest::newRow("beyond") << "2026-01-25" << 7 << false;
    QTest::newRow("the month has begun") << "2026-01" << 0 << true;
    QTest::newRow("next month begins in time") << "2026-02" << 30 << true;
    QTest::newRow("next month begins later") << "2026-02" << 7 << false;
    QTest::newRow("undated is on no horizon") << "" << 365 << false;
}

void UpcomingTest::horizon()
{
    QFETCH(QString, date);
    QFETCH(int, days);
    const std::vector<FollowedSeason> seasons{seasonOf(1, QStringLiteral("A"), {claimOf(date)})};
    QTEST(!upcomingRows(seasons, now, days).empty(), "listed");
}

void UpcomingTest::aReleaseSpeaksForItsSeason()
{
    PremiereClaim stream = claimOf(QStringLiteral("2026-02-02"));
    stream.id = ClaimId{2};
    stream.release = ReleaseId{9};
    PremiereClaim earlier = claimOf(QStringLiteral("2026-02-01"));
    earlier.id = ClaimId{3};
    earlier.release = ReleaseId{8};
    FollowedSeason season = seasonOf(1, QStringLiteral("A"), {stream, earlier});
    QCOMPARE(upcomingRows(std::span(&season, 1), now).front().premiere.date.toText(),
             QStringLiteral("2026-02-01"));
    season.claims.push_back(claimOf(QStringLiteral("2026-03")));
    const UpcomingRow row = upcomingRows(std::span(&season, 1), now).front();
    QCOMPARE(row.premiere.date.toText(),
             QStringLiteral("2026-03")); // what is said of the season itself counts first
    QCOMPARE(row.decidingClaim->id.value, 1);
}

void UpcomingTest::rowCarriesWhatItShows()
{
    FollowedSeason season =
        seasonOf(4, QStringLiteral("A"), {claimOf(QStringLiteral("2026-02"))}, WatchStatus::OnHold);
    season.releases = {Release{{}, {}, ReleaseTrack::Stream, QStringLiteral("Hulu"), {}, {}, {}}};
    UpcomingRow row = upcomingRows(std::span(&season, 1), now).front();
    QCOMPARE(row.show.value, 4);
    QCOMPARE(row.season.value, 4);
    QVERIFY(row.status == WatchStatus::OnHold);
    QCOMPARE(row.platforms, QStringList{QStringLiteral("Hulu")});
    QVERIFY(!row.isFlagged);
    season.entry->isFlagged = true;
    QVERIFY(upcomingRows(std::span(&season, 1), now).front().isFlagged);
    season.entry.reset();
    season.isFlagged = true;
    row = upcomingRows(std::span(&season, 1), now).front();
    QVERIFY(row.isFlagged && !row.status);
}

void UpcomingTest::platforms_data()
{
    QTest::addColumn<QString>("releases"); // "track platform[@region]", one after the other with ";"
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *releases, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(releases) << QString::fromLatin1(shown);
    };
    row("none", "broadcast ", "");
    row("the broadcaster first", "stream Hulu;stream Disney+;broadcast TV Asahi", "TV Asahi|Hulu|Disney+");
    row("a block says its station", "broadcast TV Asahi;broadcast NUMAnimation on TV Asahi;stream Hulu",
        "NUMAnimation on TV Asahi|Hulu");
    row("a block alone, too", "broadcast NUMAnimation;broadcast NUMAnimation on TV Asahi",
        "NUMAnimation on TV Asahi");
    row("each once", "stream Hulu;stream hulu;dub HULU", "Hulu");
    row("regional ones later", "stream U-NEXT@JP;stream Crunchyroll", "Crunchyroll|U-NEXT");
    row("another name is another platform", "stream Hulu;stream Hulu Japan", "Hulu|Hulu Japan");
    row("discs last", "disc Store;theatrical Toho;dub Funi", "Toho|Funi|Store");
}

void UpcomingTest::platforms()
{
    QFETCH(QString, releases);
    std::vector<Release> all;
    for (const QString &text : releases.split(u';')) {
        Release &release = all.emplace_back();
        release.track = releaseTrackFromName(text.section(u' ', 0, 0)).value();
        release.platform = text.section(u' ', 1).section(u'@', 0, 0);
        release.region = text.section(u'@', 1);
    }
    QTEST(shownPlatforms(all).join(u'|'), "shown");
}

RAIKI_TEST(UpcomingTest)
#include "test_upcoming.moc"
