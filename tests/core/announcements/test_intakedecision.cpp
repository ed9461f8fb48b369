// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/intakedecision.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

Q_DECLARE_METATYPE(raiki::IntakeDecision)
Q_DECLARE_METATYPE(raiki::Announcement)
Q_DECLARE_METATYPE(raiki::MatchedShowState)

/** What the list knows against what the news says. */
class TestIntakeDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNewsAndMatch();
    void decides_data();
    void decides();
    void asksWhereTheMatchIsUnsure();
    void leavesDroppedSeasonsInPeace();
    void saysNothingTwice();
};

namespace {

Announcement newsOf(AnnouncementKind kind, const FuzzyDate &date = {})
{
    Announcement news;
    news.kind = kind;
    news.showWords = QStringLiteral("Medalist");
    news.season = 2;
    news.date = date;
    return news;
}

MatchedShowState followed(bool seasonIsKnown, const FuzzyDate &date = {})
{
    MatchedShowState state;
    state.showStatus = WatchStatus::Completed;
    state.seasonIsKnown = seasonIsKnown;
    state.premiere.date = date;
    return state;
}

Match sureMatch(int score = 95)
{
    Match match;
    match.score = score;
    return match;
}

const FuzzyDate january = FuzzyDate::ofMonth(2026, 1);
const FuzzyDate day24 = FuzzyDate::ofDay(QDate(2026, 1, 24));
const FuzzyDate night24 = FuzzyDate::ofBroadcastTime(QDate(2026, 1, 24), 25, 30, 9 * 60 * 60);
const FuzzyDate april = FuzzyDate::ofMonth(2026, 4);

} // namespace

void TestIntakeDecision::needsNewsAndMatch()
{
    QCOMPARE(decideIntake({}, sureMatch(), followed(true)),
             (IntakeDecision{IntakeAction::Ignore, IntakeReason::NoAnnouncement}));
    const Announcement news = newsOf(AnnouncementKind::Premiere, january);
    QCOMPARE(decideIntake(news, {}, followed(true)),
             (IntakeDecision{IntakeAction::Ignore, IntakeReason::NoMatch}));
    QCOMPARE(decideIntake(news, sureMatch(), {}),
             (IntakeDecision{IntakeAction::Ignore, IntakeReason::NoMatch}));
}

void TestIntakeDecision::decides_data()
{
    QTest::addColumn<Announcement>("news");
    QTest::addColumn<MatchedShowState>("state");
    QTest::addColumn<IntakeDecision>("decision");
    const auto row = [](const char *name, const Announcement &news, const MatchedShowState &state,
                        IntakeAction action, IntakeReason reason) {
        QTest::newRow(name) << news << state << IntakeDecision{action, reason};
    };
    using enum IntakeAction;
    using enum AnnouncementKind;
    row("a season we did not know", newsOf(Premiere, january), followed(false), Flag,
        IntakeReason::NewSeason);
    row("announced without a date", newsOf(AnnouncementKind::Announcement), followed(false), Flag,
        IntakeReason::NewSeason);
    row("announced, known", newsOf(AnnouncementKind::Announcement), followed(true), Ignore,
        IntakeReason::AlreadyKnown);
    row("first date of a known season", newsOf(Premiere, january), followed(true), Flag,
        IntakeReason::PremiereOfFollowed);
    row("more precise", newsOf(Premiere, day24), followed(true, january), Flag, IntakeReason::MorePrecise);
    row("the hour of its night", newsOf(Premiere, night24), followed(true, day24), Flag,
        IntakeReason::MorePrecise);
    row("its day without the hour", newsOf(Premiere, day24), followed(true, night24), Flag,
        IntakeReason::PremiereOfFollowed);
    row("the day after its night", newsOf(Premiere, FuzzyDate::ofDay(QDate(2026, 1, 26))),
        followed(true, night24), Review, IntakeReason::Contradicts);
    row("another date", newsOf(Premiere, april), followed(true, january), Review, IntakeReason::Contradicts);
    row("delay", newsOf(Delay, april), followed(true, january), Flag, IntakeReason::DateChanged);
    row("delay without a date", newsOf(Delay), followed(true, january), Flag, IntakeReason::DateChanged);
    row("film", newsOf(Movie), followed(false), Flag, IntakeReason::MovieOfFollowed);
    row("platform", newsOf(Stream), followed(true, january), Flag, IntakeReason::StreamOfFollowed);
    row("dub", newsOf(Dub), followed(true, january), Flag, IntakeReason::StreamOfFollowed);
    row("end", newsOf(End), followed(true, january), Ignore, IntakeReason::EndOfFollowed);
    row("episode", newsOf(Episode), followed(true, january), Ignore, IntakeReason::EpisodeOfFollowed);
}

void TestIntakeDecision::decides()
{
    QFETCH(Announcement, news);
    QFETCH(MatchedShowState, state);
    QFETCH(IntakeDecision, decision);
    const IntakeDecision made = decideIntake(news, sureMatch(), state);
    QCOMPARE(intakeReasonName(made.reason), intakeReasonName(decision.reason));
    QCOMPARE(made.action, decision.action);
}

void TestIntakeDecision::asksWhereTheMatchIsUnsure()
{
    const Announcement news = newsOf(AnnouncementKind::Premiere, january);
    QCOMPARE(decideIntake(news, sureMatch(30), followed(false)),
             (IntakeDecision{IntakeAction::Review, IntakeReason::UnsureMatch}));
    QCOMPARE(decideIntake(newsOf(AnnouncementKind::Episode), sureMatch(30), followed(true)).action,
             IntakeAction::Ignore);
}

void TestIntakeDecision::leavesDroppedSeasonsInPeace()
{
    MatchedShowState state = followed(true, january);
    state.seasonStatus = WatchStatus::Dropped;
    const IntakeDecision quiet{IntakeAction::Ignore, IntakeReason::SeasonDropped};
    QCOMPARE(decideIntake(newsOf(AnnouncementKind::Delay, april), sureMatch(), state), quiet);
    MatchedShowState whole = followed(false);
    whole.showStatus = WatchStatus::Dropped;
    QCOMPARE(decideIntake(newsOf(AnnouncementKind::Premiere, april), sureMatch(), whole), quiet);
    whole.seasonStatus = WatchStatus::PlanToWatch;
    QVERIFY(decideIntake(newsOf(AnnouncementKind::Premiere, april), sureMatch(), whole).action !=
            IntakeAction::Ignore);
}

void TestIntakeDecision::saysNothingTwice()
{
    MatchedShowState state = followed(true, january);
    PremiereClaim claim;
    claim.date = january;
    claim.source.kind = ClaimSourceKind::FeedItem;
    state.claims = {claim};
    const Announcement news = newsOf(AnnouncementKind::Premiere, january);
    QCOMPARE(decideIntake(news, sureMatch(), state),
             (IntakeDecision{IntakeAction::Ignore, IntakeReason::AlreadyKnown}));
    QCOMPARE(decideIntake(newsOf(AnnouncementKind::Delay, january), sureMatch(), state).action,
             IntakeAction::Flag);
    state.claims[0].certainty = Certainty::Delayed;
    QCOMPARE(decideIntake(newsOf(AnnouncementKind::Delay, january), sureMatch(), state).reason,
             IntakeReason::AlreadyKnown);
}

RAIKI_TEST(TestIntakeDecision)
#include "test_intakedecision.moc"
