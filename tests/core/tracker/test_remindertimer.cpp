// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/preferences.h"
#include "core/tracker/remindertimer.h"
#include "tests/core/tracker/trackerfixtures.h"
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
    void aDelayMovesTheReminder();
    void newsThatWasToldIsNotToldAgain();
    void snoozes();
    void pauses();
    void manyAtOnceAreOneNotice();
    void aFailedWriteTellsNothing();
    void saysWhatIsPlanned();
};

namespace {

/** Writes down what it is told. */
class NotedNotices final : public Notifier
{
public:
    void remind(const ReminderNotice &notice) override { said.append(words(notice)); }
    void remindMissed(const std::vector<ReminderNotice> &notices) override
    {
        QStringList all;
        for (const ReminderNotice &notice : notices)
            all.append(words(notice));
        said.append(u"missed: "_s + all.join(u", "));
    }
    void tellNews(const IntakeReport &) override {}

    QStringList said;

private:
    static QString words(const ReminderNotice &notice)
    {
        return QString(reminderKindName(notice.reminder.kind) + u' ' + notice.show.titles.preferred() + u' ' +
                       QString::number(notice.season.number.value_or(0)) + u' ' +
                       notice.premiere.date.toText());
    }
};

struct Reminding : Tracker
{
    Preferences preferences{*database};
    NotedNotices notices;
    ReminderTimer timer{*database, watchlist, preferences, notices, clock};

    void addDated(const QString &title, const char *when)
    {
        AddChoice choice;
        choice.premiere = date(when);
        must(watchlist.apply(addByTitle(title, choice, clock)));
    }
    QStringList saidAt(const char *iso)
    {
        clock.setNow(utc(iso));
        notices.said.clear();
        timer.tick();
        return notices.said;
    }
};

} // namespace

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

void ReminderTimerTest::newsThatWasToldIsNotToldAgain()
{
    Reminding quiet;
    quiet.addMedalist();
    connect(&quiet.intake, &FeedIntake::tookIn, &quiet.timer,
            [&quiet](const IntakeReport &report) { quiet.timer.newsWasTold(report); });
    quiet.timer.start();
    must(quiet.take(quiet.addFeed(), rss({headline()})));
    QTest::qWait(20);
    QVERIFY(quiet.notices.said.isEmpty());

    Reminding plain;
    plain.addMedalist();
    plain.timer.start();
    must(plain.take(plain.addFeed(), rss({headline()})));
    QTRY_COMPARE(plain.notices.said, QStringList{u"dateSet Medalist 2 2026-01"_s});
    QCOMPARE(plain.saidAt("2026-01-01T00:00:00Z"), QStringList{u"startsWithin Medalist 2 2026-01"_s});
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
    QCOMPARE(r.timer.snooze(start, {}).error().code, ErrorCode::InvalidInput);
}

void ReminderTimerTest::pauses()
{
    Reminding r;
    r.addDated(u"Medalist"_s, "2026-01-24");
    must(r.timer.pauseUntil(utc("2026-01-23T08:00:00Z")));
    QVERIFY(r.saidAt("2026-01-23T00:00:00Z").isEmpty());
    QVERIFY(r.saidAt("2026-01-23T07:59:00Z").isEmpty());
    QCOMPARE(r.saidAt("2026-01-23T08:00:00Z"), QStringList{u"missed: leadTime Medalist 1 2026-01-24"_s});
    must(r.timer.pauseUntil(utc("2026-02-01T00:00:00Z")));
    must(r.timer.pauseUntil({}));
    QCOMPARE(r.saidAt("2026-01-24T00:00:00Z").size(), 1);
}

void ReminderTimerTest::manyAtOnceAreOneNotice()
{
    Reminding r;
    for (const char *title : {"One", "Two", "Three", "Four"})
        r.addDated(QString::fromLatin1(title), "2026-01-24");
    QVERIFY(r.saidAt("2025-10-01T12:01:00Z").isEmpty());
    const QStringList said = r.saidAt("2026-01-23T00:00:00Z");
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.front().count(u"leadTime"), 4);
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

RAIKI_TEST(ReminderTimerTest)
#include "test_remindertimer.moc"
