// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/changebuilder.h"
#include "tests/core/tracker/reminding.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** What is told with what, and with which words. */
class ReminderTellingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsThatWasToldIsNotToldAgain();
    void whatTheUserAcceptedIsNotTold();
    void aDateThatIsSimplyAnotherSaysFromWhat();
    void manyAtOnceAreOneNotice();
    void waitsInQuietHours();
    void newsOfTheDayThatIsReadAtNightWaits();
    void whatWasToldByDayIsNotToldAfterTheNight();
    void otherProgramsHearOnceOfWhatIsToldAgain();
    void whatCameDueBeforeTheStartIsOneNotice();
    void whatWaitedIsToldAtOnce_data();
    void whatWaitedIsToldAtOnce();
};

void ReminderTellingTest::newsThatWasToldIsNotToldAgain()
{
    Reminding quiet;
    quiet.addMedalist();
    std::vector<ReminderNotice> dates;
    connect(&quiet.intake, &FeedIntake::tookIn, &quiet.timer,
            [&](const IntakeReport &report) { dates = quiet.timer.newsWasTold(report); });
    quiet.timer.start();
    const FeedId feed = quiet.addFeed();
    must(quiet.take(feed, rss({headline()})));
    QCOMPARE(dates.size(), size_t(1));
    QCOMPARE(dates.front().reminder.kind, ReminderKind::DateSet);
    must(quiet.take(feed, rss({{"Medalist Season 2 Delayed to April 2026", "It starts in April 2026.", "n2",
                                "https://news.example/2"}})));
    QCOMPARE(dates.size(), size_t(1));
    QCOMPARE(dates.front().reminder.kind, ReminderKind::DateChanged);
    QCOMPARE(dates.front().premiere.movedFrom, date("2026-01"));
    QCOMPARE(dates.front().premiere.date, date("2026-04"));
    QTest::qWait(20);
    QVERIFY(quiet.notices.said.isEmpty());

    Reminding plain;
    plain.addMedalist();
    plain.timer.start();
    must(plain.take(plain.addFeed(), rss({headline()})));
    QTRY_COMPARE(plain.notices.said, QStringList{u"dateSet Medalist 2 2026-01"_s});
    QCOMPARE(plain.saidAt("2026-01-01T00:00:00Z"), QStringList{u"startsWithin Medalist 2 2026-01"_s});
}

void ReminderTellingTest::whatTheUserAcceptedIsNotTold()
{
    Reminding r;
    r.addMedalist();
    const FeedId feed = r.addFeed();
    must(r.take(feed,
                rss({{"Medalist Anime Premieres in January 2026", "", "n1", "https://news.example/1"}})));
    QVERIFY(r.saidAt("2025-10-01T12:01:00Z").isEmpty());
    must(r.inbox.accept(must(r.inbox.waiting()).front().id));
    QVERIFY(r.saidAt("2025-10-01T12:02:00Z").isEmpty());
    QVERIFY(r.saidAt("2025-10-01T12:03:00Z").isEmpty());
    QVERIFY(must(r.timer.told(9)).empty());
    // What the news then brings by itself is told, and so is the start.
    r.clock.setNow(utc("2025-10-02T12:00:00Z"));
    must(r.take(feed, rss({{"Medalist Season 2 Delayed to April 2026", "It starts in April 2026.", "n2",
                            "https://news.example/2", "Thu, 02 Oct 2025 09:00:00 +0000"}})));
    QCOMPARE(r.saidAt("2025-10-02T12:01:00Z"), QStringList{u"dateChanged Medalist 2 2026-04"_s});
    QCOMPARE(r.saidAt("2026-04-01T00:00:00Z"), QStringList{u"startsWithin Medalist 2 2026-04"_s});
}

/** A newer catalogue speaks of no delay. */
void ReminderTellingTest::aDateThatIsSimplyAnotherSaysFromWhat()
{
    Reminding r;
    must(r.watchlist.apply(addByTitle(u"Hibike"_s, {}, r.clock)));
    const SeasonId season = must(r.watchlist.find(u"Hibike"_s)).season;
    for (const char *said : {"2026-01", "2026-04"}) {
        r.clock.setNow(r.clock.now().addDays(1));
        PremiereClaim claim;
        claim.season = season;
        claim.date = date(said);
        claim.certainty = Certainty::Announced;
        claim.source.kind = ClaimSourceKind::Catalogue;
        claim.learnedAt = r.clock.now();
        ChangeBuilder changes(ChangeKind::SetPremiere, u"Hibike"_s);
        changes.add(claim);
        must(r.watchlist.apply(changes.take()));
    }
    r.timer.tick();
    const auto told = must(r.timer.told(9));
    QVERIFY(!told.empty());
    QCOMPARE(told.front().reminder.kind, ReminderKind::DateChanged);
    QCOMPARE(told.front().premiere.movedFrom, date("2026-01"));
}

void ReminderTellingTest::manyAtOnceAreOneNotice()
{
    Reminding r;
    for (const char *title : {"One", "Two", "Three", "Four"})
        r.addDated(QString::fromLatin1(title), "2026-01-24");
    QVERIFY(r.saidAt("2025-10-01T12:01:00Z").isEmpty());
    const QStringList said = r.saidAt("2026-01-23T00:00:00Z");
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.front().count(u"leadTime"), 4);
}

void ReminderTellingTest::waitsInQuietHours()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-25T01:30+09:00");
    PreferenceValues values = r.preferences.values();
    values.reminders.topics.leads = {std::chrono::minutes{60}};
    values.reminders.quiet = {QTime(23, 0), QTime(8, 0)};
    must(r.preferences.save(values));
    QVERIFY(r.saidAt("2026-01-24T16:30:00Z").isEmpty());
    QVERIFY(!r.timer.mayDisturb());
    // That it starts in an hour is no news any more when it has begun.
    QCOMPARE(r.saidAt("2026-01-24T23:00:00Z"), QStringList{u"start Medalist 1 2026-01-25T01:30+09:00"_s});
    QVERIFY(r.saidAt("2026-01-24T23:01:00Z").isEmpty());
    QCOMPARE(must(r.timer.told(10)).size(), size_t(2));
}

/** Also where the user has asked for it by hand: that answers in the window. */
void ReminderTellingTest::newsOfTheDayThatIsReadAtNightWaits()
{
    Reminding r;
    r.addMedalist();
    PreferenceValues values = r.preferences.values();
    values.reminders.quiet = {QTime(23, 0), QTime(8, 0)};
    must(r.preferences.save(values));
    const FeedId feed = r.addFeed();
    QVERIFY(r.saidAt("2025-10-01T15:00:00Z").isEmpty()); // midnight; published at six in the evening
    must(r.take(feed, rss({headline()})));
    QVERIFY(r.saidAt("2025-10-01T15:01:00Z").isEmpty());
    QVERIFY(r.saidAt("2025-10-01T22:59:00Z").isEmpty());
    QCOMPARE(r.saidAt("2025-10-01T23:00:00Z"), QStringList{u"dateSet Medalist 2 2026-01"_s});
    QVERIFY(r.saidAt("2025-10-01T23:01:00Z").isEmpty());
}

void ReminderTellingTest::whatWasToldByDayIsNotToldAfterTheNight()
{
    Reminding r;
    r.addMedalist();
    PreferenceValues values = r.preferences.values();
    values.reminders.quiet = {QTime(23, 0), QTime(8, 0)};
    must(r.preferences.save(values));
    const FeedId feed = r.addFeed();
    QVERIFY(r.saidAt("2025-10-01T09:30:00Z").isEmpty());
    must(r.take(feed, rss({headline()})));
    QCOMPARE(r.saidAt("2025-10-01T09:31:00Z"), QStringList{u"dateSet Medalist 2 2026-01"_s});
    QVERIFY(r.saidAt("2025-10-01T16:00:00Z").isEmpty());
    must(r.preferences.save(values)); // planned anew in the quiet hours
    QVERIFY(r.saidAt("2025-10-01T16:01:00Z").isEmpty());
    QVERIFY(r.saidAt("2025-10-01T23:00:00Z").isEmpty());
    QVERIFY(r.saidAt("2025-10-01T23:01:00Z").isEmpty());
}

void ReminderTellingTest::otherProgramsHearOnceOfWhatIsToldAgain()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    QSignalSpy reminded(&r.timer, &ReminderTimer::reminded);
    r.notices.steps = {NoticeStep::NotShown};
    QCOMPARE(r.saidAt("2026-01-23T00:00:00Z").size(), 1);
    QCOMPARE(reminded.size(), 1);
    for (const char *time : {"2026-01-23T00:10:00Z", "2026-01-23T00:30:00Z"}) {
        r.timer.tellAgain();
        QCOMPARE(r.saidAt(time).size(), 1);
        QCOMPARE(reminded.size(), 1);
    }
    // The user asked for it once more: so do the programs.
    r.notices.steps = {NoticeStep::HandedOver, NoticeStep::Shown};
    const Reminder told = must(r.timer.told(1)).front().reminder;
    must(r.timer.snooze(told, utc("2026-01-23T01:00:00Z")));
    QCOMPARE(r.saidAt("2026-01-23T01:00:00Z").size(), 1);
    QCOMPARE(reminded.size(), 2);
}

/** However short ago: nobody was there, or the desktop asked for quiet. */
void ReminderTellingTest::whatCameDueBeforeTheStartIsOneNotice()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24T08:58+09:00");
    r.addDated(u"Frieren"_s, "2026-01-24T08:59+09:00");
    r.addDated(u"Kowloon"_s, "2026-01-24T09:10+09:00");
    r.addDated(u"Hibike"_s, "2026-01-24T09:10+09:00");
    PreferenceValues values = r.preferences.values();
    values.reminders.topics.leads = {};
    must(r.preferences.save(values));
    QVERIFY(r.saidAt("2026-01-23T23:50:00Z").isEmpty());
    r.clock.setNow(utc("2026-01-24T00:00:00Z"));
    r.notices.said.clear();
    r.timer.start();
    QCOMPARE(r.notices.said, QStringList{u"missed: start Medalist 1 2026-01-24T08:58+09:00, "
                                         "start Frieren 1 2026-01-24T08:59+09:00"_s});
    QCOMPARE(r.saidAt("2026-01-24T00:10:00Z").size(), 2);
}

void ReminderTellingTest::whatWaitedIsToldAtOnce_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<QByteArray>("ends");
    QTest::newRow("a pause of minutes") << true << QByteArray("2026-01-23T00:05:00Z");
    QTest::newRow("a pause of hours") << true << QByteArray("2026-01-23T08:00:00Z");
    QTest::newRow("quiet hours") << false << QByteArray("2026-01-23T01:00:00Z");
}

/** One of them long ago and one just now too. */
void ReminderTellingTest::whatWaitedIsToldAtOnce()
{
    QFETCH(bool, isPaused);
    QFETCH(QByteArray, ends);
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    r.addDated(u"Frieren"_s, "2026-01-24");
    PreferenceValues values = r.preferences.values();
    if (isPaused)
        values.reminders.pausedUntil = utc(ends.constData());
    else
        values.reminders.quiet = {QTime(23, 0), QTime(10, 0)};
    must(r.preferences.save(values));
    for (const char *time : {"2026-01-22T23:59:00Z", "2026-01-23T00:00:00Z", "2026-01-23T00:04:00Z"})
        QVERIFY(r.saidAt(time).isEmpty());
    QCOMPARE(r.saidAt(ends.constData()),
             QStringList{u"waited: leadTime Medalist 1 2026-01-24, leadTime Frieren 1 2026-01-24"_s});
    // The next two are told as ever: each alone, but where they had to wait again.
    QCOMPARE(r.saidAt(isPaused ? "2026-01-24T00:00:00Z" : "2026-01-24T01:00:00Z").size(), isPaused ? 2 : 1);
}

RAIKI_TEST(ReminderTellingTest)
#include "test_remindertelling.moc"
