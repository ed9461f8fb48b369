// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/tracker/reminding.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

class ReminderTimerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remindsTheDayBeforeAndAtTheMinute();
    void tellsOnceAlsoAfterARestart();
    void sumsUpWhatWasMissed();
    void whatIsAskedForTooLateIsNotTold();
    void aDelayMovesTheReminder();
    void snoozes();
    void pauses();
    void aFailedWriteTellsNothing();
    void saysWhatIsPlanned();
    void whatWasNotShownIsToldAgain();
    void whatWasNeverHandedOverIsToldAtTheNextStart();
    void whatWasHandedOverIsNotToldAtTheNextStart();
    void keepsWhatWasSaid();
    void waitsWhileTheDesktopAsksForQuiet();
    void newsComesInTheDigest();
    void waitsUntilTheDayIsKnown();
    void datedEpisodesComeFromTheNews();
};

void ReminderTimerTest::remindsTheDayBeforeAndAtTheMinute()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-25T01:30+09:00");
    QVERIFY(r.saidAt("2025-10-01T12:00:10Z").isEmpty());
    QVERIFY(r.saidAt("2026-01-23T16:29:59Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-23T16:30:10Z"), QStringList{u"leadTime Medalist 1 2026-01-25T01:30+09:00"_s});
    QVERIFY(r.saidAt("2026-01-23T16:30:40Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-24T16:30:00Z"), QStringList{u"start Medalist 1 2026-01-25T01:30+09:00"_s});
    QVERIFY(r.saidAt("2026-01-24T16:31:00Z").isEmpty());
    // The clock is set back before the premiere: it was said.
    QVERIFY(r.saidAt("2026-01-24T10:00:00Z").isEmpty());
    QVERIFY(r.saidAt("2026-01-24T16:30:00Z").isEmpty());
}

void ReminderTimerTest::tellsOnceAlsoAfterARestart()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    r.clock.setZone(QTimeZone("America/New_York"));
    QVERIFY(r.saidAt("2026-01-23T13:59:59Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-23T14:00:00Z").size(), 1);
    NotedNotices later;
    ReminderTimer restarted(*r.database, r.watchlist, r.preferences, later, r.clock);
    restarted.start();
    QVERIFY(later.said.isEmpty());
    r.clock.setNow(utc("2026-01-24T14:05:00Z"));
    restarted.tick();
    QCOMPARE(later.said, QStringList{u"start Medalist 1 2026-01-24"_s});
    // The first one, still running on its old plan, does not repeat it.
    QVERIFY(r.saidAt("2026-01-24T14:05:30Z").isEmpty());
}

void ReminderTimerTest::sumsUpWhatWasMissed()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    r.addDated(u"Kowloon"_s, "2026-01-26");
    QCOMPARE(r.saidAt("2026-01-25T22:00:00Z"),
             QStringList{u"missed: start Medalist 1 2026-01-24, leadTime Kowloon 1 2026-01-26"_s});
    QVERIFY(r.saidAt("2026-01-25T22:00:30Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-26T00:00:00Z"), QStringList{u"start Kowloon 1 2026-01-26"_s});
}

/** Neither as if it were time nor as missed: when it was time, nobody wanted it. */
void ReminderTimerTest::whatIsAskedForTooLateIsNotTold()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24T16:00Z");
    QCOMPARE(r.saidAt("2026-01-23T16:00:00Z").size(), 1);
    QCOMPARE(r.saidAt("2026-01-24T16:00:00Z").size(), 1);
    QVERIFY(r.saidAt("2026-01-24T16:01:00Z").isEmpty());
    const auto want = [&r](std::vector<std::chrono::minutes> leads, bool atStart) {
        PreferenceValues values = r.preferences.values();
        values.reminders.topics.leads = std::move(leads);
        values.reminders.topics.atStart = atStart;
        must(r.preferences.save(values));
    };
    want({std::chrono::minutes{2}, std::chrono::minutes{3 * 60}}, true);
    QVERIFY(r.saidAt("2026-01-24T16:01:30Z").isEmpty());
    // The same of a start whose reminders were off, and of a lead time that has passed while the start is to
    // come.
    want({}, false);
    r.addDated(u"Kowloon"_s, "2026-01-24T18:00Z");
    r.addDated(u"Hibike"_s, "2026-01-24T20:00Z");
    QVERIFY(r.saidAt("2026-01-24T18:01:00Z").isEmpty());
    want({std::chrono::minutes{119}, std::chrono::minutes{60}}, true);
    QVERIFY(r.saidAt("2026-01-24T18:01:20Z").isEmpty());
    NotedNotices later;
    ReminderTimer restarted(*r.database, r.watchlist, r.preferences, later, r.clock);
    restarted.start();
    QVERIFY(later.said.isEmpty());
    // What is still to come of the same wish is told.
    r.clock.setNow(utc("2026-01-24T19:00:00Z"));
    restarted.tick();
    QCOMPARE(later.said, QStringList{u"leadTime Hibike 1 2026-01-24T20:00Z"_s});
    QVERIFY(must(r.timer.told(9)).size() >= size_t(3));
    for (const ReminderNotice &notice : must(r.timer.told(9)))
        QVERIFY(notice.reminder.state != ReminderState::Dismissed);
}

void ReminderTimerTest::aDelayMovesTheReminder()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    QCOMPARE(r.saidAt("2026-01-23T00:00:00Z").size(), 1);
    must(r.watchlist.apply(setPremiere(r.medalistDetails(), r.medalistDetails().seasons.front().season.id,
                                       date("2026-02-07"), r.clock)));
    QVERIFY(r.saidAt("2026-01-24T00:00:00Z").isEmpty());
    QCOMPARE(r.saidAt("2026-02-06T00:00:00Z"), QStringList{u"leadTime Medalist 1 2026-02-07"_s});
    QCOMPARE(r.saidAt("2026-02-07T00:00:00Z"), QStringList{u"start Medalist 1 2026-02-07"_s});
}

void ReminderTimerTest::snoozes()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    QCOMPARE(r.saidAt("2026-01-23T00:00:00Z").size(), 1);
    const Reminder start = must(r.timer.planned()).front().reminder;
    QCOMPARE(r.saidAt("2026-01-24T00:00:00Z").size(), 1);
    must(r.timer.snooze(start, utc("2026-01-24T10:00:00Z")));
    QCOMPARE(must(r.timer.planned()).front().reminder.dueAt, utc("2026-01-24T10:00:00Z"));
    QVERIFY(r.saidAt("2026-01-24T09:59:00Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-24T10:00:10Z"), QStringList{u"start Medalist 1 2026-01-24"_s});
    QVERIFY(r.saidAt("2026-01-24T10:01:00Z").isEmpty());
    QCOMPARE(r.timer.snooze(start, QDateTime()).error().code, ErrorCode::InvalidInput);
    // Several until the same instant, so that they come back together.
    r.addDated(u"Frieren"_s, "2026-02-01");
    r.addDated(u"Hibike"_s, "2026-02-02");
    std::vector<Reminder> both;
    for (const ReminderNotice &notice : must(r.timer.planned()))
        both.push_back(notice.reminder);
    QVERIFY(both.size() > 1);
    must(r.timer.snooze(both, SnoozeChoice::TenMinutes));
    for (const ReminderNotice &notice : must(r.timer.planned()))
        QCOMPARE(notice.reminder.dueAt, r.clock.now().addSecs(600));
}

void ReminderTimerTest::pauses()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    must(r.timer.pauseUntil(utc("2026-01-23T08:00:00Z")));
    QVERIFY(r.saidAt("2026-01-23T00:00:00Z").isEmpty());
    QVERIFY(r.saidAt("2026-01-23T07:59:00Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-23T08:00:00Z"), QStringList{u"leadTime Medalist 1 2026-01-24"_s});
    must(r.timer.pauseUntil(utc("2026-02-01T00:00:00Z")));
    must(r.timer.pauseUntil({}));
    QCOMPARE(r.saidAt("2026-01-24T00:00:00Z").size(), 1);
}

void ReminderTimerTest::aFailedWriteTellsNothing()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    for (int nth = 1; nth <= 2; ++nth) {
        r.database->failAtWrite(nth);
        QVERIFY(r.saidAt("2026-01-23T00:00:00Z").isEmpty());
        r.database->failAtWrite(std::nullopt);
    }
    QCOMPARE(r.saidAt("2026-01-23T00:00:30Z").size(), 1);
    QVERIFY(r.saidAt("2026-01-23T00:01:00Z").isEmpty());
}

void ReminderTimerTest::saysWhatIsPlanned()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    r.addDated(u"Kowloon"_s, "2025-12-01");
    const std::vector<ReminderNotice> planned = must(r.timer.planned());
    QCOMPARE(planned.size(), size_t(4));
    QCOMPARE(planned.front().show.titles.preferred(), u"Kowloon"_s);
    PreferenceValues off = r.preferences.values();
    off.reminders.enabled = false;
    must(r.preferences.save(off));
    QVERIFY(must(r.timer.planned()).empty());
}

void ReminderTimerTest::whatWasNotShownIsToldAgain()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    r.notices.steps = {NoticeStep::NotShown};
    QCOMPARE(r.saidAt("2026-01-23T00:00:00Z").size(), 1);
    QVERIFY(r.saidAt("2026-01-23T00:10:00Z").isEmpty());
    QCOMPARE(must(r.timer.told(10)).front().reminder.state, ReminderState::Telling);
    r.notices.steps = {NoticeStep::HandedOver, NoticeStep::Shown};
    r.timer.tellAgain();
    QCOMPARE(r.saidAt("2026-01-23T01:00:00Z"), QStringList{u"leadTime Medalist 1 2026-01-24"_s});
    QCOMPARE(must(r.timer.told(10)).front().reminder.state, ReminderState::Delivered);
    r.timer.tellAgain();
    QVERIFY(r.saidAt("2026-01-23T02:00:00Z").isEmpty());
    // What the user has read in the window is not told again either.
    r.notices.steps = {NoticeStep::NotShown};
    QCOMPARE(r.saidAt("2026-01-24T00:00:00Z").size(), 1);
    must(r.timer.markRead());
    r.timer.tellAgain();
    QVERIFY(r.saidAt("2026-01-24T01:00:00Z").isEmpty());
}

void ReminderTimerTest::whatWasNeverHandedOverIsToldAtTheNextStart()
{
    Reminding r;
    for (const char *title : {"One", "Two"})
        r.addDated(QString::fromLatin1(title), "2026-01-24");
    r.notices.steps = {};
    QCOMPARE(r.saidAt("2026-01-23T00:00:00Z").size(), 2);
    NotedNotices later;
    ReminderTimer restarted(*r.database, r.watchlist, r.preferences, later, r.clock);
    restarted.start();
    QCOMPARE(later.said, QStringList{u"unshown: leadTime One 1 2026-01-24, leadTime Two 1 2026-01-24"_s});
    restarted.tick();
    QCOMPARE(later.said.size(), 1);
    NotedNotices last;
    ReminderTimer again(*r.database, r.watchlist, r.preferences, last, r.clock);
    again.start();
    QVERIFY(last.said.isEmpty());
}

void ReminderTimerTest::whatWasHandedOverIsNotToldAtTheNextStart()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    r.notices.steps = {NoticeStep::HandedOver}; // a desktop that hangs shows it when it goes on
    QCOMPARE(r.saidAt("2026-01-23T00:00:00Z").size(), 1);
    NotedNotices later;
    ReminderTimer restarted(*r.database, r.watchlist, r.preferences, later, r.clock);
    restarted.start();
    QVERIFY(later.said.isEmpty());
    // One that dies with it in its hands has not shown it.
    r.notices.steps = {NoticeStep::HandedOver, NoticeStep::NotShown};
    QCOMPARE(r.saidAt("2026-01-24T00:00:00Z").size(), 1);
    restarted.tellAgain();
    restarted.tick();
    QCOMPARE(later.said, QStringList{u"start Medalist 1 2026-01-24"_s});
}

void ReminderTimerTest::keepsWhatWasSaid()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    QVERIFY(must(r.timer.told(10)).empty());
    QCOMPARE(r.saidAt("2026-01-23T00:00:00Z").size(), 1);
    QCOMPARE(r.saidAt("2026-01-24T00:00:00Z").size(), 1);
    const auto told = must(r.timer.told(10));
    QCOMPARE(told.size(), size_t(2));
    QCOMPARE(told.front().reminder.kind, ReminderKind::Start);
    QCOMPARE(told.front().reminder.deliveredAt, utc("2026-01-24T00:00:00Z"));
    QCOMPARE(must(r.timer.told(1)).size(), size_t(1));
    must(r.timer.snooze(told.front().reminder, SnoozeChoice::TenMinutes));
    QCOMPARE(must(r.timer.told(10)).front().reminder.state, ReminderState::Snoozed);
    QCOMPARE(r.saidAt("2026-01-24T00:10:00Z"), QStringList{u"start Medalist 1 2026-01-24"_s});
    QCOMPARE(must(r.timer.told(10)).size(), size_t(2));
}

void ReminderTimerTest::waitsWhileTheDesktopAsksForQuiet()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    r.notices.isDisturbing = true;
    QVERIFY(!r.timer.mayDisturb());
    QVERIFY(r.saidAt("2026-01-23T00:00:00Z").isEmpty());
    r.notices.isDisturbing = false;
    QVERIFY(r.timer.mayDisturb());
    QCOMPARE(r.saidAt("2026-01-23T05:00:00Z").size(), 1);
    PreferenceValues values = r.preferences.values();
    values.reminders.heedsDesktop = false;
    must(r.preferences.save(values));
    r.notices.isDisturbing = true;
    QCOMPARE(r.saidAt("2026-01-24T00:00:00Z").size(), 1);
}

void ReminderTimerTest::newsComesInTheDigest()
{
    Reminding r;
    r.addMedalist();
    PreferenceValues values = r.preferences.values();
    values.reminders.digest = Digest::Daily;
    must(r.preferences.save(values));
    must(r.take(r.addFeed(), rss({headline()})));
    QVERIFY(!r.timer.mayDisturb());
    QVERIFY(r.saidAt("2025-10-01T12:00:30Z").isEmpty());
    QCOMPARE(r.saidAt("2025-10-02T00:00:00Z"), QStringList{u"digest: dateSet Medalist 2 2026-01"_s});
    QVERIFY(r.saidAt("2025-10-03T00:00:00Z").isEmpty());
}

void ReminderTimerTest::waitsUntilTheDayIsKnown()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01");
    QCOMPARE(r.saidAt("2026-01-01T00:00:00Z"), QStringList{u"startsWithin Medalist 1 2026-01"_s});
    must(r.timer.snooze(must(r.timer.told(1)).front().reminder, SnoozeChoice::UntilDayIsKnown));
    QVERIFY(r.saidAt("2026-01-05T00:00:00Z").isEmpty());
    must(r.watchlist.apply(setPremiere(r.medalistDetails(), r.medalistDetails().seasons.front().season.id,
                                       date("2026-01-24"), r.clock)));
    // Of night: the day may become known in it, and is told when it is over.
    PreferenceValues values = r.preferences.values();
    values.reminders.quiet = {QTime(23, 0), QTime(8, 0)};
    must(r.preferences.save(values));
    QVERIFY(r.saidAt("2026-01-05T18:00:00Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-05T23:00:00Z"), QStringList{u"dateSet Medalist 1 2026-01-24"_s});
    QVERIFY(r.saidAt("2026-01-05T23:01:00Z").isEmpty());
    QVERIFY(r.saidAt("2026-01-07T00:00:00Z").isEmpty());
}

void ReminderTimerTest::datedEpisodesComeFromTheNews()
{
    Reminding r;
    r.addMedalist(WatchStatus::Watching);
    const FeedId feed = r.addFeed();
    Post post;
    post.title = "Medalist Episode 5 Airs on November 8";
    post.guid = "e5";
    must(r.take(feed, rss({post})));
    QStringList planned;
    for (const ReminderNotice &notice : must(r.timer.planned()))
        planned << QString(reminderKindName(notice.reminder.kind) + u' ' +
                           QString::number(notice.reminder.episode) + u' ' +
                           notice.reminder.premiere.toText());
    QVERIFY2(planned.contains(u"episode 5 2025-11-08"_s), qPrintable(planned.join(u'|')));
}

RAIKI_TEST(ReminderTimerTest)
#include "test_remindertimer.moc"
