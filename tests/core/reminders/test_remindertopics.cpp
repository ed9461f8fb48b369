// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/reminders/reminderfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** What is told beside the premiere itself: sequels, dubs, finales, episodes; and what a show has of its own.
 */
class ReminderTopicsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSequelWithoutADateIsAnnouncedOnce();
    void aDubHasItsOwnStart();
    void theFinaleOfWhatIsWatched();
    void datedEpisodes();
    void aWeeklyRuleIsNoAnnouncement();
    void expectedEpisodesOnRequest();
    void nobodyKnowsMoreThanACour();
    void aShowHasTopicsOfItsOwn();
    void waitsUntilTheDayIsKnown();
};

namespace {

const QDateTime now = utc("2026-01-10T00:00:00Z");

FollowedSeason watched()
{
    FollowedSeason followed = season({claim("2026-01-05", "2025-12-01T00:00:00Z", ClaimSourceKind::User)});
    followed.entry->status = WatchStatus::Watching;
    followed.entry->episodesWatched = 1;
    return followed;
}

Release weekly(const char *rule, ReleaseTrack track = ReleaseTrack::Broadcast)
{
    Release release;
    release.id = ReleaseId{7};
    release.track = track;
    release.rule = RepeatRule::fromText(QString::fromLatin1(rule));
    return release;
}

ReminderSettings only(bool ReminderTopics::*topic)
{
    ReminderSettings settings;
    settings.topics = {false, false, false, {}, false, false, false, false, false};
    settings.topics.*topic = true;
    return settings;
}

QStringList planned(const FollowedSeason &followed, const ReminderSettings &settings,
                    std::span<const DatedEpisode> episodes = {})
{
    return words(planReminders(std::span(&followed, 1), settings, now, zone("Asia/Tokyo"), episodes));
}

} // namespace

void ReminderTopicsTest::aSequelWithoutADateIsAnnouncedOnce()
{
    const ReminderSettings settings = only(&ReminderTopics::onAnnounced);
    const PremiereClaim said =
        claim("", "2026-01-09T00:00:00Z", ClaimSourceKind::FeedItem, Certainty::Announced);
    QCOMPARE(planned(season({said}), settings), lines({"announced  @2026-01-09T00:00Z"}));
    // Said again elsewhere, later: the same announcement.
    PremiereClaim again = said;
    again.learnedAt = utc("2026-01-09T12:00:00Z");
    QCOMPARE(planned(season({said, again}), settings), lines({"announced  @2026-01-09T00:00Z"}));
    QVERIFY(planned(season({claim("", "2025-11-01T00:00:00Z")}), settings).isEmpty());
    QVERIFY(planned(season({claim("", "2026-01-09T00:00:00Z", ClaimSourceKind::User)}), settings).isEmpty());
    QVERIFY(planned(season({claim("2026-04", "2026-01-09T00:00:00Z")}), settings).isEmpty());
}

void ReminderTopicsTest::aDubHasItsOwnStart()
{
    FollowedSeason followed = watched();
    Release dub = weekly("", ReleaseTrack::Dub);
    followed.releases = {dub};
    PremiereClaim said = claim("2026-01-20", "2026-01-02T00:00:00Z");
    said.id = ClaimId{9};
    said.release = dub.id;
    followed.claims.push_back(said);
    QCOMPARE(planned(followed, only(&ReminderTopics::atDubStart)),
             lines({"dubStart 2026-01-20 @2026-01-20T00:00Z"}));
    QVERIFY(planned(followed, only(&ReminderTopics::atStart)).filter(QStringLiteral("01-20")).isEmpty());
    // Where the dub's platform is the one whose start counts, it is that start, told once.
    ReminderSettings wished = only(&ReminderTopics::atDubStart);
    wished.topics.atStart = true;
    followed.claims.front().source.kind = ClaimSourceKind::Catalogue; // else the user's word goes first
    followed.releases.front().platform = QStringLiteral("HIDIVE");
    wished.release.platforms = {QStringLiteral("HIDIVE")};
    QCOMPARE(planned(followed, wished), lines({"start 2026-01-20 @2026-01-20T00:00Z"}));
}

void ReminderTopicsTest::theFinaleOfWhatIsWatched()
{
    FollowedSeason followed = watched();
    followed.season.end = date("2026-03-28T01:30+09:00");
    const ReminderSettings settings = only(&ReminderTopics::atFinale);
    QCOMPARE(planned(followed, settings), lines({"finale 2026-03-28T01:30+09:00 @2026-03-27T16:30Z"}));
    const DatedEpisode moved{followed.season.id, 12, date("2026-04-04"), true, utc("2026-01-08T00:00:00Z")};
    QCOMPARE(planned(followed, settings, std::span(&moved, 1)),
             lines({"finale 2026-04-04 @2026-04-04T00:00Z"}));
    followed.entry->status = WatchStatus::PlanToWatch;
    QVERIFY(planned(followed, settings).isEmpty());
    // A month is no day to tell anything at, and a film ends as it begins.
    followed.entry->status = WatchStatus::Watching;
    followed.season.end = date("2026-03");
    QVERIFY(planned(followed, settings).isEmpty());
    followed.season.end = date("2026-01-05");
    QVERIFY(planned(followed, settings).isEmpty());
}

void ReminderTopicsTest::datedEpisodes()
{
    const FollowedSeason followed = watched();
    const ReminderSettings settings = only(&ReminderTopics::atEpisodes);
    const std::vector<DatedEpisode> episodes{
        {followed.season.id, 1, date("2026-01-12"), false, utc("2026-01-08T00:00:00Z")},
        {followed.season.id, 3, date("2026-01-19T22:00+09:00"), false, utc("2026-01-08T00:00:00Z")},
        {followed.season.id, 4, date("2026-01-07"), false, utc("2026-01-08T00:00:00Z")},
        {SeasonId{99}, 5, date("2026-01-26"), false, utc("2026-01-08T00:00:00Z")},
    };
    QCOMPARE(planned(followed, settings, episodes),
             lines({"episode 2026-01-19T22:00+09:00 @2026-01-19T13:00Z"}));
}

void ReminderTopicsTest::aWeeklyRuleIsNoAnnouncement()
{
    FollowedSeason followed = watched();
    followed.releases = {weekly("R/2026-01-05T13:00:00Z/P7D")};
    QVERIFY(!ReminderSettings().topics.atExpectedEpisodes);
    for (const QString &line : planned(followed, {}))
        QVERIFY2(!line.contains(QStringLiteral("pisode")), qPrintable(line));
}

void ReminderTopicsTest::expectedEpisodesOnRequest()
{
    FollowedSeason followed = watched();
    followed.releases = {weekly("R/2026-01-05T13:00:00Z/P7D")};
    ReminderSettings settings = only(&ReminderTopics::atExpectedEpisodes);
    QCOMPARE(planned(followed, settings), lines({"expectedEpisode 2026-01-12T13:00Z @2026-01-12T13:00Z"}));
    settings.release.offset = std::chrono::minutes{60};
    QCOMPARE(planned(followed, settings), lines({"expectedEpisode 2026-01-12T13:00Z @2026-01-12T14:00Z"}));
    followed.entry->episodesWatched = 2;
    QVERIFY(planned(followed, settings).isEmpty());
    followed.entry->episodesWatched = 1;
    followed.entry->status = WatchStatus::PlanToWatch;
    QVERIFY(planned(followed, settings).isEmpty());
}

void ReminderTopicsTest::nobodyKnowsMoreThanACour()
{
    FollowedSeason followed = watched();
    followed.releases = {weekly("R/2025-10-20T13:00:00Z/P7D")}; // the twelfth came on 5 January
    const ReminderSettings settings = only(&ReminderTopics::atExpectedEpisodes);
    QVERIFY(planned(followed, settings).isEmpty());
    followed.season.episodes = 13;
    QCOMPARE(planned(followed, settings).size(), 1);
    followed.season.end = date("2026-01-11");
    QVERIFY(planned(followed, settings).isEmpty());
}

void ReminderTopicsTest::aShowHasTopicsOfItsOwn()
{
    FollowedSeason followed = season({claim("2026-02-01", "2025-12-01T00:00:00Z", ClaimSourceKind::User)});
    ReminderSettings settings;
    settings.shows[followed.season.show].topics = only(&ReminderTopics::atStart).topics;
    settings.shows[followed.season.show].topics->leads = {std::chrono::minutes{7 * 24 * 60}};
    QCOMPARE(planned(followed, settings),
             lines({"leadTime-10080 2026-02-01 @2026-01-25T00:00Z", "start 2026-02-01 @2026-02-01T00:00Z"}));
    FollowedSeason other = followed;
    other.season.show = ShowId{2};
    QCOMPARE(planned(other, settings).size(), 2);
    QVERIFY(planned(other, settings).front().startsWith(QStringLiteral("leadTime-1440")));
}

void ReminderTopicsTest::waitsUntilTheDayIsKnown()
{
    Reminder waiting;
    waiting.season = SeasonId{1};
    waiting.kind = ReminderKind::StartsWithin;
    waiting.premiere = date("2026-02");
    waiting.state = ReminderState::Snoozed;
    QVERIFY(!wokenBy(waiting, season({claim("2026-02", "2026-01-01T00:00:00Z")}), {}, now));
    const auto woken = wokenBy(waiting, season({claim("2026-02-07", "2026-01-01T00:00:00Z")}), {}, now);
    QVERIFY(woken);
    QCOMPARE(woken->kind, ReminderKind::DateSet);
    QCOMPARE(woken->premiere, date("2026-02-07"));
    QCOMPARE(woken->dueAt, now);
    // A snooze of minutes waits for no day, and what was snoozed so is never due of itself.
    QVERIFY(
        dueReminders(std::vector<Reminder>{waiting}, std::vector<Reminder>{waiting}, now, {}).due.empty());
    waiting.dueAt = now;
    QVERIFY(!wokenBy(waiting, season({claim("2026-02-07", "2026-01-01T00:00:00Z")}), {}, now));
}

RAIKI_TEST(ReminderTopicsTest)
#include "test_remindertopics.moc"
