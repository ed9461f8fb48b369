// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"
#include "tests/core/reminders/reminderfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;

using Claims = std::vector<PremiereClaim>;
Q_DECLARE_METATYPE(Claims)

class ReminderPlannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansOfOneSeason_data();
    void plansOfOneSeason();
    void dayReminders_data();
    void dayReminders();
    void followsTheSettings_data();
    void followsTheSettings();
    void severalLeadsEachOnce();
    void leadsOfAnyLength();
    void aStatusHasTopicsOfItsOwn();
    void soonestFirst();
    void claimsOfTheSeasonGoBeforeThoseOfAPlatform();
};

namespace {

constexpr auto user = ClaimSourceKind::User;
constexpr auto catalogue = ClaimSourceKind::Catalogue;
constexpr auto feed = ClaimSourceKind::FeedItem;

QStringList planned(const Claims &claims, const char *now, const char *place = "Asia/Tokyo",
                    const ReminderSettings &settings = {})
{
    const FollowedSeason one = season(claims);
    return words(planReminders(std::span(&one, 1), settings, utc(now), zone(place)));
}

constexpr const char *learned = "2025-10-01T09:00:00Z";
constexpr const char *anHourLater = "2025-10-01T10:00:00Z";

void claimRow(const char *name, const Claims &claims, const char *now,
              std::initializer_list<const char *> expected)
{
    QTest::newRow(name) << claims << QString::fromLatin1(now) << lines(expected);
}

/** What each precision plans, and when it was said. */
void addRowsOfOneClaim()
{
    claimRow("nothing said", {}, anHourLater, {});
    claimRow("to the minute", {claim("2026-01-25T01:30+09:00", learned)}, anHourLater,
             {"dateSet 2026-01-25T01:30+09:00 @2025-10-01T09:00Z",
              "leadTime-1440 2026-01-25T01:30+09:00 @2026-01-23T16:30Z",
              "start 2026-01-25T01:30+09:00 @2026-01-24T16:30Z"});
    claimRow("to the day", {claim("2026-01-24", learned)}, anHourLater,
             {"dateSet 2026-01-24 @2025-10-01T09:00Z", "leadTime-1440 2026-01-24 @2026-01-23T00:00Z",
              "start 2026-01-24 @2026-01-24T00:00Z"});
    claimRow("to the month: once, when it begins", {claim("2026-01", learned)}, anHourLater,
             {"dateSet 2026-01 @2025-10-01T09:00Z", "startsWithin 2026-01 @2026-01-01T00:00Z"});
    claimRow("to the cour", {claim("2026-Sp", learned)}, anHourLater,
             {"dateSet 2026-Sp @2025-10-01T09:00Z", "startsWithin 2026-Sp @2026-04-01T00:00Z"});
    claimRow("a year starts on no day", {claim("2026", learned)}, anHourLater,
             {"dateSet 2026 @2025-10-01T09:00Z"});
    claimRow("announced without a date", {claim("", learned)}, anHourLater,
             {"announced  @2025-10-01T09:00Z"});
    claimRow("said in the middle of its month", {claim("2026-01", "2026-01-10T00:00:00Z")},
             "2026-01-10T01:00:00Z", {"dateSet 2026-01 @2026-01-10T00:00Z"});
    claimRow("said within the lead", {claim("2026-01-25T01:30+09:00", "2026-01-24T12:00:00Z")},
             "2026-01-24T12:30:00Z",
             {"dateSet 2026-01-25T01:30+09:00 @2026-01-24T12:00Z",
              "start 2026-01-25T01:30+09:00 @2026-01-24T16:30Z"});
    claimRow("said after it began", {claim("2026-01-24", "2026-01-26T00:00:00Z")}, "2026-01-26T01:00:00Z",
             {});
    claimRow("a rumour is no announcement", {claim("2026-01-24", learned, feed, Certainty::Rumoured)},
             anHourLater, {});
}

/** What a second claim changes, and who says it. */
void addRowsOfHistory()
{
    claimRow("more precise: set once more",
             {claim("2026-01", learned), claim("2026-01-24", "2025-12-01T00:00:00Z")}, "2025-12-01T01:00:00Z",
             {"dateSet 2026-01-24 @2025-12-01T00:00Z", "leadTime-1440 2026-01-24 @2026-01-23T00:00Z",
              "start 2026-01-24 @2026-01-24T00:00Z"});
    claimRow("confirmed by another source: said already",
             {claim("2026-01-24", learned), claim("2026-01-24", "2025-12-01T00:00:00Z")},
             "2025-12-01T01:00:00Z",
             {"dateSet 2026-01-24 @2025-10-01T09:00Z", "leadTime-1440 2026-01-24 @2026-01-23T00:00Z",
              "start 2026-01-24 @2026-01-24T00:00Z"});
    claimRow(
        "a delay moves it",
        {claim("2026-01-24", learned), claim("2026-04-04", "2025-12-01T00:00:00Z", feed, Certainty::Delayed)},
        "2025-12-01T01:00:00Z",
        {"dateChanged 2026-04-04 @2025-12-01T00:00Z", "leadTime-1440 2026-04-04 @2026-04-03T00:00Z",
         "start 2026-04-04 @2026-04-04T00:00Z"});
    claimRow("delayed without a date",
             {claim("2026-01-24", learned), claim("", "2025-12-01T00:00:00Z", feed, Certainty::Delayed)},
             "2025-12-01T01:00:00Z", {"dateChanged  @2025-12-01T00:00Z"});
    claimRow("cancelled",
             {claim("2026-01-24", learned), claim("", "2025-12-01T00:00:00Z", feed, Certainty::Cancelled)},
             "2025-12-01T01:00:00Z", {"dateChanged  @2025-12-01T00:00Z"});
    claimRow("another day by the same kind of source",
             {claim("2026-01-24", learned), claim("2026-01-31", "2025-12-01T00:00:00Z")},
             "2025-12-01T01:00:00Z",
             {"dateChanged 2026-01-31 @2025-12-01T00:00Z", "leadTime-1440 2026-01-31 @2026-01-30T00:00Z",
              "start 2026-01-31 @2026-01-31T00:00Z"});
    claimRow("the user's own word is no news to them", {claim("2026-01-24", learned, user)}, anHourLater,
             {"leadTime-1440 2026-01-24 @2026-01-23T00:00Z", "start 2026-01-24 @2026-01-24T00:00Z"});
    claimRow("what the catalogue brought with the show is no news",
             {claim("2026-01-24", "2025-01-01T00:00:00Z", catalogue)}, anHourLater,
             {"leadTime-1440 2026-01-24 @2026-01-23T00:00Z", "start 2026-01-24 @2026-01-24T00:00Z"});
    claimRow("a newer catalogue's date is", {claim("2026-01-24", learned, catalogue)}, anHourLater,
             {"dateSet 2026-01-24 @2025-10-01T09:00Z", "leadTime-1440 2026-01-24 @2026-01-23T00:00Z",
              "start 2026-01-24 @2026-01-24T00:00Z"});
    claimRow("passed yesterday: still planned, to be told as missed", {claim("2026-01-24", learned)},
             "2026-01-25T03:00:00Z",
             {"leadTime-1440 2026-01-24 @2026-01-23T00:00Z", "start 2026-01-24 @2026-01-24T00:00Z"});
    claimRow("passed long ago", {claim("2026-01-24", learned)}, "2026-03-01T00:00:00Z", {});
    claimRow("late at night of a leap day", {claim("2028-03-01T01:30+09:00", learned, user)}, anHourLater,
             {"leadTime-1440 2028-03-01T01:30+09:00 @2028-02-28T16:30Z",
              "start 2028-03-01T01:30+09:00 @2028-02-29T16:30Z"});
}

} // namespace

void ReminderPlannerTest::plansOfOneSeason_data()
{
    QTest::addColumn<Claims>("claims");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("expected");
    addRowsOfOneClaim();
    addRowsOfHistory();
}

void ReminderPlannerTest::plansOfOneSeason()
{
    QFETCH(Claims, claims);
    QFETCH(QString, now);
    QFETCH(QStringList, expected);
    QCOMPARE(planned(claims, now.toLatin1().constData()), expected);
}

void ReminderPlannerTest::dayReminders_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *place, const char *day, const char *lead, const char *start) {
        QTest::addRow("%s %s", place, day) << QByteArray(place) << QByteArray(day)
                                           << QString::fromLatin1(lead) << QString::fromLatin1(start);
    };
    row("Asia/Tokyo", "2026-03-08", "2026-03-07T00:00Z", "2026-03-08T00:00Z");
    // The clocks change between the lead and the day: both come at nine all the same.
    row("America/Los_Angeles", "2026-03-08", "2026-03-07T17:00Z", "2026-03-08T16:00Z");
    row("America/Los_Angeles", "2026-11-01", "2026-10-31T16:00Z", "2026-11-01T17:00Z");
    row("Europe/Berlin", "2026-03-29", "2026-03-28T08:00Z", "2026-03-29T07:00Z");
    row("Australia/Lord_Howe", "2026-10-04", "2026-10-02T22:30Z", "2026-10-03T22:00Z");
    row("America/St_Johns", "2026-07-05", "2026-07-04T11:30Z", "2026-07-05T11:30Z");
    // So is a minute the day before by the clock on the user's wall, be that 23 hours earlier or 25.
    row("Asia/Tokyo", "2026-03-09T09:00+09:00", "2026-03-08T00:00Z", "2026-03-09T00:00Z");
    row("America/New_York", "2026-03-08T20:00-04:00", "2026-03-08T01:00Z", "2026-03-09T00:00Z");
    row("America/New_York", "2026-11-02T10:00+09:00", "2026-11-01T00:00Z", "2026-11-02T01:00Z");
    row("Europe/Berlin", "2026-03-30T01:30+09:00", "2026-03-28T17:30Z", "2026-03-29T16:30Z");
    row("Europe/Berlin", "2026-10-26T01:30+09:00", "2026-10-24T15:30Z", "2026-10-25T16:30Z");
    row("Australia/Lord_Howe", "2026-10-04T18:00+09:00", "2026-10-03T09:30Z", "2026-10-04T09:00Z");
    row("Australia/Lord_Howe", "2026-04-05T18:00+09:00", "2026-04-04T08:30Z", "2026-04-05T09:00Z");
    // In the hour that was skipped the day before, in the one that came twice, and on its second turn.
    row("America/New_York", "2026-03-09T02:30-04:00", "2026-03-08T07:30Z", "2026-03-09T06:30Z");
    row("America/New_York", "2026-11-02T01:30-05:00", "2026-11-01T05:30Z", "2026-11-02T06:30Z");
    row("America/New_York", "2026-11-01T01:30-05:00", "2026-10-31T05:30Z", "2026-11-01T06:30Z");
}

void ReminderPlannerTest::dayReminders()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, day);
    QFETCH(QString, lead);
    QFETCH(QString, start);
    const QString text = QString::fromLatin1(day);
    QCOMPARE(planned({claim(day.constData(), "2026-01-01T00:00:00Z", user)}, "2026-01-01T00:00:00Z",
                     place.constData()),
             QStringList({QString(u"leadTime-1440 " + text + u" @" + lead),
                          QString(u"start " + text + u" @" + start)}));
}

void ReminderPlannerTest::followsTheSettings_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("as they come") << "" << QByteArray("2026-01-24")
                                  << lines({"dateSet", "leadTime", "start"});
    QTest::newRow("off") << "off" << QByteArray("2026-01-24") << QStringList();
    QTest::newRow("no start") << "noStart" << QByteArray("2026-01-24") << lines({"dateSet", "leadTime"});
    QTest::newRow("no start of a month") << "noStart" << QByteArray("2026-01") << lines({"dateSet"});
    QTest::newRow("no lead") << "noLead" << QByteArray("2026-01-24") << lines({"dateSet", "start"});
    QTest::newRow("an hour before means nothing for a day")
        << "hour" << QByteArray("2026-01-24") << lines({"dateSet", "start"});
    QTest::newRow("an hour before a minute")
        << "hour" << QByteArray("2026-01-25T01:30+09:00") << lines({"dateSet", "leadTime", "start"});
    QTest::newRow("no date set") << "noDateSet" << QByteArray("2026-01-24") << lines({"leadTime", "start"});
}

void ReminderPlannerTest::followsTheSettings()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, when);
    QFETCH(QStringList, kinds);
    ReminderSettings settings;
    settings.enabled = setting != u"off";
    settings.topics.atStart = setting != u"noStart";
    settings.topics.onDateSet = setting != u"noDateSet";
    if (setting == u"noLead")
        settings.topics.leads.clear();
    if (setting == u"hour")
        settings.topics.leads = {std::chrono::minutes{60}, std::chrono::minutes{0}, std::chrono::minutes{-5}};
    const FollowedSeason one = season({claim(when.constData(), "2025-10-01T09:00:00Z")});
    QStringList found;
    for (const Reminder &reminder :
         planReminders(std::span(&one, 1), settings, utc("2025-10-01T09:00:00Z"), zone("Asia/Tokyo")))
        found.append(reminderKindName(reminder.kind));
    QCOMPARE(found, kinds);
}

void ReminderPlannerTest::severalLeadsEachOnce()
{
    ReminderSettings settings;
    settings.topics.leads = {std::chrono::hours{24}, std::chrono::hours{24 * 7}, std::chrono::hours{24}};
    QCOMPARE(planned({claim("2026-01-24", "2025-10-01T09:00:00Z", user)}, "2025-10-01T09:00:00Z",
                     "Asia/Tokyo", settings),
             lines({"leadTime-10080 2026-01-24 @2026-01-17T00:00Z",
                    "leadTime-1440 2026-01-24 @2026-01-23T00:00Z", "start 2026-01-24 @2026-01-24T00:00Z"}));
}

void ReminderPlannerTest::leadsOfAnyLength()
{
    ReminderSettings settings;
    settings.topics.onDateSet = false;
    settings.topics.atStart = false;
    for (const int minutes : {1, 45, 5 * 60, 10 * 24 * 60, 6 * 7 * 24 * 60})
        settings.topics.leads.emplace_back(minutes);
    QCOMPARE(planned({claim("2026-01-25T01:30+09:00", learned)}, anHourLater, "Asia/Tokyo", settings),
             lines({"leadTime-60480 2026-01-25T01:30+09:00 @2025-12-13T16:30Z",
                    "leadTime-14400 2026-01-25T01:30+09:00 @2026-01-14T16:30Z",
                    "leadTime-1440 2026-01-25T01:30+09:00 @2026-01-23T16:30Z",
                    "leadTime-300 2026-01-25T01:30+09:00 @2026-01-24T11:30Z",
                    "leadTime-45 2026-01-25T01:30+09:00 @2026-01-24T15:45Z",
                    "leadTime-1 2026-01-25T01:30+09:00 @2026-01-24T16:29Z"}));
    // Of a day without an hour only the whole days before it can be counted.
    QCOMPARE(
        planned({claim("2026-01-25", learned)}, anHourLater, "Asia/Tokyo", settings),
        lines({"leadTime-60480 2026-01-25 @2025-12-14T00:00Z", "leadTime-14400 2026-01-25 @2026-01-15T00:00Z",
               "leadTime-1440 2026-01-25 @2026-01-24T00:00Z"}));
}

void ReminderPlannerTest::aStatusHasTopicsOfItsOwn()
{
    ReminderSettings settings;
    settings.topics = {};
    settings.topics.onDateSet = false;
    settings.statuses[WatchStatus::PlanToWatch] = settings.topics;
    settings.statuses[WatchStatus::PlanToWatch].leads = {std::chrono::minutes{60}};
    settings.statuses[WatchStatus::PlanToWatch].atStart = false;
    FollowedSeason one = season({claim("2026-01-25T01:30+09:00", learned)});
    const auto plan = [&] {
        return words(planReminders(std::span(&one, 1), settings, utc(anHourLater), zone("Asia/Tokyo")));
    };
    const QStringList ofAll = lines({"leadTime-1440 2026-01-25T01:30+09:00 @2026-01-23T16:30Z",
                                     "start 2026-01-25T01:30+09:00 @2026-01-24T16:30Z"});
    const QStringList ofPlanned = lines({"leadTime-60 2026-01-25T01:30+09:00 @2026-01-24T15:30Z"});
    one.entry->status = WatchStatus::Watching;
    QCOMPARE(plan(), ofAll);
    one.entry->status = WatchStatus::PlanToWatch;
    QCOMPARE(plan(), ofPlanned);
    // The show's own go before them.
    settings.shows[one.season.show].topics = settings.topics;
    QCOMPARE(plan(), ofAll);
    settings.shows.clear();
    // A season without an entry goes by its show's others.
    FollowedSeason first = season({});
    first.season.id = SeasonId{one.season.id.value + 1};
    first.entry->status = WatchStatus::PlanToWatch;
    one.entry.reset();
    const std::vector<FollowedSeason> both{one, first};
    QCOMPARE(words(planReminders(both, settings, utc(anHourLater), zone("Asia/Tokyo"))), ofPlanned);
}

void ReminderPlannerTest::soonestFirst()
{
    const std::vector<FollowedSeason> seasons{
        season({claim("2026-02-01", "2025-10-01T09:00:00Z", user)}, 1, 1),
        season({claim("2026-01-24", "2025-10-01T09:00:00Z", user)}, 2, 2)};
    const std::vector<Reminder> plan =
        planReminders(seasons, {}, utc("2025-10-01T09:00:00Z"), zone("Asia/Tokyo"));
    QCOMPARE(plan.size(), size_t(4));
    QVERIFY(std::is_sorted(plan.begin(), plan.end(), [](const Reminder &left, const Reminder &right) {
        return left.dueAt < right.dueAt;
    }));
    QCOMPARE(plan.front().season, SeasonId{2});
}

void ReminderPlannerTest::claimsOfTheSeasonGoBeforeThoseOfAPlatform()
{
    PremiereClaim stream = claim("2026-01-20", "2025-10-01T09:00:00Z", user);
    stream.release = ReleaseId{7};
    const PremiereClaim whole = claim("2026-01-24", "2025-10-01T09:00:00Z", user);
    QVERIFY(
        planned({stream, whole}, "2025-10-01T09:00:00Z").contains(u"start 2026-01-24 @2026-01-24T00:00Z"));
    QVERIFY(
        !planned({stream, whole}, "2025-10-01T09:00:00Z").contains(u"start 2026-01-20 @2026-01-20T00:00Z"));
    QVERIFY(planned({stream}, "2025-10-01T09:00:00Z").contains(u"start 2026-01-20 @2026-01-20T00:00Z"));
}

RAIKI_TEST(ReminderPlannerTest)
#include "test_reminderplanner.moc"
