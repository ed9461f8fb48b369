// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/premierehistory.h"
#include "core/watchlist/datedevents.h"
#include "tests/core/reminders/reminderfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Whose start counts: the season's, a track's, a platform's. */
class CountedReleaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void aDelayOfTheSeasonHoldsForEveryRelease();
    void theUsersOwnWordCounts();
    void aShowOverridesWhatIsSetForAll();
    void theOffsetMovesTheMinute();
    void tellsWhichReleaseCounts();
    void aScreenShowsWhatReminds_data();
    void aScreenShowsWhatReminds();
    void theCalendarFollowsTheReleaseThatCounts();
};

namespace {

/** Said of the season: the 5th; on television the 7th, on Hulu the 8th, by rule on Disney+ the 9th, the dub
 * the 20th. */
FollowedSeason manyWays()
{
    FollowedSeason followed = season({claim("2026-02-05", "2026-01-01T00:00:00Z")});
    const auto add = [&followed](qint64 id, ReleaseTrack track, const char *platform, const char *day) {
        Release release;
        release.id = ReleaseId{id};
        release.track = track;
        release.platform = QString::fromLatin1(platform);
        followed.releases.push_back(release);
        if (!day)
            return;
        PremiereClaim said = claim(day, "2026-01-01T00:00:00Z");
        said.id = ClaimId{id + 10};
        said.release = release.id;
        said.season = followed.season.id;
        followed.claims.push_back(said);
    };
    add(1, ReleaseTrack::Broadcast, "NUMAnimation on TV Asahi", "2026-02-07");
    add(2, ReleaseTrack::Stream, "Hulu", "2026-02-08");
    add(3, ReleaseTrack::Stream, "Disney+", nullptr);
    followed.releases.back().rule = RepeatRule::fromText(u"R/2026-02-09T10:00:00Z/P7D");
    add(4, ReleaseTrack::Dub, "Hulu", "2026-02-20");
    add(5, ReleaseTrack::Stream, "Netflix", nullptr);
    return followed;
}

} // namespace

void CountedReleaseTest::counts_data()
{
    QTest::addColumn<CountedTrack>("track");
    QTest::addColumn<QStringList>("platforms");
    QTest::addColumn<QString>("premiere");
    const auto row = [](const char *name, CountedTrack track, std::initializer_list<const char *> platforms,
                        const char *premiere) {
        QTest::newRow(name) << track << lines(platforms) << QString::fromLatin1(premiere);
    };
    row("the season", CountedTrack::Season, {}, "2026-02-05");
    row("television", CountedTrack::Broadcast, {}, "2026-02-07");
    row("the first stream", CountedTrack::Stream, {}, "2026-02-08");
    row("the dub", CountedTrack::Dub, {}, "2026-02-20");
    row("a platform", CountedTrack::Season, {"Hulu"}, "2026-02-08");
    row("a platform with only a rule", CountedTrack::Season, {"disney+"}, "2026-02-09T10:00Z");
    row("the station of a block", CountedTrack::Season, {"TV Asahi"}, "2026-02-07");
    row("the first that has a date", CountedTrack::Season, {"Netflix", "Disney+", "Hulu"},
        "2026-02-09T10:00Z");
    row("a platform before a track", CountedTrack::Broadcast, {"Hulu"}, "2026-02-08");
    row("none of the wished", CountedTrack::Season, {"Netflix", "Crunchyroll"}, "2026-02-05");
}

void CountedReleaseTest::counts()
{
    QFETCH(CountedTrack, track);
    QFETCH(QStringList, platforms);
    QFETCH(QString, premiere);
    const ReleaseWish wish{track, platforms, {}};
    QCOMPARE(remindedPremiere(manyWays(), wish).date.toText(), premiere);
}

void CountedReleaseTest::aDelayOfTheSeasonHoldsForEveryRelease()
{
    FollowedSeason followed = manyWays();
    PremiereClaim delay =
        claim("2026-04", "2026-01-20T00:00:00Z", ClaimSourceKind::FeedItem, Certainty::Delayed);
    delay.id = ClaimId{90};
    followed.claims.push_back(delay);
    const ReleaseWish hulu{CountedTrack::Season, lines({"Hulu"}), {}};
    QCOMPARE(remindedPremiere(followed, hulu).date.toText(), QStringLiteral("2026-04"));
    followed.claims.back().date = {};
    QVERIFY(!remindedPremiere(followed, hulu).date.isKnown());
}

void CountedReleaseTest::theUsersOwnWordCounts()
{
    FollowedSeason followed = manyWays();
    PremiereClaim own = claim("2026-03-01", "2026-01-20T00:00:00Z", ClaimSourceKind::User);
    own.id = ClaimId{90};
    followed.claims.push_back(own);
    QCOMPARE(remindedPremiere(followed, {CountedTrack::Stream, lines({"Hulu"}), {}}).date.toText(),
             QStringLiteral("2026-03-01"));
}

void CountedReleaseTest::aShowOverridesWhatIsSetForAll()
{
    ReminderSettings settings;
    settings.release.track = CountedTrack::Broadcast;
    settings.shows[ShowId{1}].release = ReleaseWish{CountedTrack::Dub, {}, {}};
    QCOMPARE(settings.releaseOf(ShowId{1}).track, CountedTrack::Dub);
    QCOMPARE(settings.releaseOf(ShowId{2}).track, CountedTrack::Broadcast);
    const FollowedSeason followed = manyWays();
    const auto planned =
        planReminders(std::span(&followed, 1), settings, utc("2026-01-02T00:00:00Z"), zone("Asia/Tokyo"));
    QVERIFY2(words(planned).contains(QStringLiteral("start 2026-02-20 @2026-02-20T00:00Z")),
             qPrintable(words(planned).join(u'\n')));
}

void CountedReleaseTest::theOffsetMovesTheMinute()
{
    FollowedSeason followed = season({claim("2026-02-07T01:30+09:00", "2026-01-01T00:00:00Z")});
    ReminderSettings settings;
    settings.release.offset = std::chrono::minutes{60};
    const auto planned = words(
        planReminders(std::span(&followed, 1), settings, utc("2026-01-02T00:00:00Z"), zone("Asia/Tokyo")));
    QVERIFY2(planned.contains(QStringLiteral("start 2026-02-07T01:30+09:00 @2026-02-06T17:30Z")),
             qPrintable(planned.join(u'\n')));
    QVERIFY(planned.contains(QStringLiteral("leadTime-1440 2026-02-07T01:30+09:00 @2026-02-05T17:30Z")));
    // What the user says themselves they have counted already.
    followed.claims.front().source.kind = ClaimSourceKind::User;
    const auto own = words(
        planReminders(std::span(&followed, 1), settings, utc("2026-01-02T00:00:00Z"), zone("Asia/Tokyo")));
    QVERIFY2(own.contains(QStringLiteral("start 2026-02-07T01:30+09:00 @2026-02-06T16:30Z")),
             qPrintable(own.join(u'\n')));
    QCOMPARE(countedPremiere(followed, settings.release).premiere.date.toText(),
             QStringLiteral("2026-02-07T01:30+09:00"));
}

void CountedReleaseTest::tellsWhichReleaseCounts()
{
    const auto release = [](const ReleaseWish &wish) { return countedPremiere(manyWays(), wish).release; };
    QVERIFY(!release({}).isValid());
    QCOMPARE(release({CountedTrack::Dub, {}, {}}), ReleaseId{4});
    QCOMPARE(release({CountedTrack::Dub, lines({"TV Asahi"}), {}}), ReleaseId{1});
    QVERIFY(!release({CountedTrack::Season, lines({"Crunchyroll"}), {}}).isValid());
    // What a rule alone tells is nobody's stored claim, and still says why.
    const CountedPremiere ruled =
        countedPremiere(manyWays(), {CountedTrack::Season, lines({"Disney+"}), std::chrono::minutes{90}});
    QCOMPARE(ruled.premiere.date.toText(), u"2026-02-09T11:30Z"_s);
    QVERIFY(ruled.decidingClaim);
    QCOMPARE(ruled.decidingClaim->source.kind, ClaimSourceKind::Catalogue);
}

void CountedReleaseTest::aScreenShowsWhatReminds_data()
{
    counts_data();
}

void CountedReleaseTest::aScreenShowsWhatReminds()
{
    QFETCH(CountedTrack, track);
    QFETCH(QStringList, platforms);
    QFETCH(QString, premiere);
    ReminderSettings settings;
    settings.release = {track, platforms, std::chrono::minutes{0}};
    const FollowedSeason followed = manyWays();
    const QDateTime now = utc("2026-02-01T00:00:00Z");
    const std::vector<UpcomingRow> rows =
        upcomingRows(std::span(&followed, 1), now, {}, countingBy(settings));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().premiere.date.toText(), premiere);
    const std::vector<Reminder> planned =
        planReminders(std::span(&followed, 1), settings, now, QTimeZone::utc());
    const auto start = std::find_if(planned.begin(), planned.end(), [](const Reminder &reminder) {
        return reminder.kind == ReminderKind::Start;
    });
    QVERIFY(start != planned.end());
    QCOMPARE(start->premiere, rows.front().premiere.date);
    const std::optional<Release> &counted = rows.front().counted;
    if (counted)
        QCOMPARE(rows.front().platforms.front(), counted->platform);
}

void CountedReleaseTest::theCalendarFollowsTheReleaseThatCounts()
{
    ReminderSettings settings;
    settings.release = {CountedTrack::Season, lines({"Disney+"}), std::chrono::minutes{60}};
    const CalendarSeason season = calendarSeason(manyWays(), countingBy(settings));
    QCOMPARE(season.premiere.toText(), u"2026-02-09T11:00Z"_s);
    QVERIFY(season.rule);
    QCOMPARE(season.rule->first, utc("2026-02-09T11:00:00Z"));
    QCOMPARE(calendarSeason(manyWays()).premiere.toText(), u"2026-02-05"_s);
}

RAIKI_TEST(CountedReleaseTest)
#include "test_countedrelease.moc"
