// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/telltime.h"
#include "tests/core/reminders/reminderfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** Quiet hours, digests and snoozes, on ordinary nights and on those the clocks change. */
class TellTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietHours_data();
    void quietHours();
    void digests_data();
    void digests();
    void aLeadThatWasLearnedLate_data();
    void aLeadThatWasLearnedLate();
    void snoozes_data();
    void snoozes();
    void snoozesInQuietHours();
    void offersWhatMakesSense();
};

void TellTimeTest::quietHours_data()
{
    QTest::addColumn<QByteArray>("zoneName");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *zone, const char *from, const char *to, const char *due,
                        const char *told) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(from) << QByteArray(to) << QByteArray(due)
                            << QByteArray(told);
    };
    const char *tokyo = "Asia/Tokyo";
    row("before them", tokyo, "23:00", "08:00", "2026-01-24T13:59:00Z", "2026-01-24T13:59:00Z");
    row("at their begin", tokyo, "23:00", "08:00", "2026-01-24T14:00:00Z", "2026-01-24T23:00:00Z");
    row("after midnight", tokyo, "23:00", "08:00", "2026-01-24T16:30:00Z", "2026-01-24T23:00:00Z");
    row("at their end", tokyo, "23:00", "08:00", "2026-01-24T23:00:00Z", "2026-01-24T23:00:00Z");
    row("within a day", tokyo, "12:00", "14:00", "2026-01-24T04:00:00Z", "2026-01-24T05:00:00Z");
    row("off", tokyo, "08:00", "08:00", "2026-01-24T16:30:00Z", "2026-01-24T16:30:00Z");
    // The night of 29 March is an hour shorter in London, that of 25 October an hour longer.
    row("spring", "Europe/London", "23:00", "08:00", "2026-03-29T00:30:00Z", "2026-03-29T07:00:00Z");
    row("ends in the gap", "Europe/London", "23:00", "01:30", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z");
    row("autumn", "Europe/London", "23:00", "08:00", "2026-10-25T00:30:00Z", "2026-10-25T08:00:00Z");
    row("a leap day", tokyo, "23:00", "08:00", "2028-02-28T15:10:00Z", "2028-02-28T23:00:00Z");
}

void TellTimeTest::quietHours()
{
    QFETCH(QByteArray, zoneName);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, due);
    QFETCH(QByteArray, told);
    ReminderSettings settings;
    settings.quiet = {QTime::fromString(QString::fromLatin1(from)),
                      QTime::fromString(QString::fromLatin1(to))};
    const QDateTime at = utc(due.constData());
    QCOMPARE(tellTime({ReminderKind::Start, at, at}, settings, zone(zoneName.constData())),
             utc(told.constData()));
}

void TellTimeTest::digests_data()
{
    QTest::addColumn<Digest>("digest");
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, Digest digest, ReminderKind kind, const char *due,
                        const char *told) {
        QTest::newRow(name) << digest << kind << QByteArray(due) << QByteArray(told);
    };
    // At nine in Tokyo; the weekly one on Mondays (26 January 2026 is one). Learned on the first of January.
    row("news waits for the morning", Digest::Daily, ReminderKind::DateSet, "2026-01-24T00:01:00Z",
        "2026-01-25T00:00:00Z");
    row("news at the hour itself", Digest::Daily, ReminderKind::DateChanged, "2026-01-24T00:00:00Z",
        "2026-01-24T00:00:00Z");
    row("news waits for Monday", Digest::Weekly, ReminderKind::Announced, "2026-01-20T00:00:00Z",
        "2026-01-26T00:00:00Z");
    row("a lead comes early", Digest::Weekly, ReminderKind::LeadTime, "2026-01-25T12:00:00Z",
        "2026-01-19T00:00:00Z");
    row("but not before it was said", Digest::Weekly, ReminderKind::LeadTime, "2026-01-03T12:00:00Z",
        "2026-01-03T12:00:00Z");
    row("a start comes at its minute", Digest::Weekly, ReminderKind::Start, "2026-01-24T16:30:00Z",
        "2026-01-24T16:30:00Z");
    row("off", Digest::Off, ReminderKind::DateSet, "2026-01-24T00:01:00Z", "2026-01-24T00:01:00Z");
}

void TellTimeTest::digests()
{
    QFETCH(Digest, digest);
    QFETCH(ReminderKind, kind);
    QFETCH(QByteArray, due);
    QFETCH(QByteArray, told);
    ReminderSettings settings;
    settings.digest = digest;
    const DueMoment moment{kind, utc(due.constData()), utc("2026-01-01T00:00:00Z")};
    QCOMPARE(tellTime(moment, settings, zone("Asia/Tokyo")), utc(told.constData()));
}

void TellTimeTest::aLeadThatWasLearnedLate_data()
{
    QTest::addColumn<Digest>("digest");
    QTest::addColumn<QByteArray>("learned");
    QTest::addColumn<QByteArray>("starts");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, Digest digest, const char *learned, const char *starts,
                        const char *told) {
        QTest::newRow(name) << digest << QByteArray(learned) << QByteArray(starts) << QByteArray(told);
    };
    // Due at eleven in Tokyo on Tuesday, 20 January 2026; the digest is at nine.
    row("known in the morning", Digest::Daily, "2026-01-20T00:00:00Z", "2026-01-27T02:00:00Z",
        "2026-01-20T00:00:00Z");
    row("known after it", Digest::Daily, "2026-01-20T01:00:00Z", "2026-01-27T02:00:00Z",
        "2026-01-21T00:00:00Z");
    row("known as it came due", Digest::Daily, "2026-01-20T02:00:00Z", "2026-01-20T14:00:00Z",
        "2026-01-20T02:00:00Z");
    row("it starts with the digest", Digest::Daily, "2026-01-20T01:00:00Z", "2026-01-21T00:00:00Z",
        "2026-01-20T02:00:00Z");
    row("next Monday", Digest::Weekly, "2026-01-20T01:00:00Z", "2026-01-27T02:00:00Z",
        "2026-01-26T00:00:00Z");
    row("Monday is too late", Digest::Weekly, "2026-01-20T01:00:00Z", "2026-01-21T02:00:00Z",
        "2026-01-20T02:00:00Z");
}

void TellTimeTest::aLeadThatWasLearnedLate()
{
    QFETCH(Digest, digest);
    QFETCH(QByteArray, learned);
    QFETCH(QByteArray, starts);
    QFETCH(QByteArray, told);
    ReminderSettings settings;
    settings.digest = digest;
    const DueMoment moment{ReminderKind::LeadTime, utc("2026-01-20T02:00:00Z"), utc(learned.constData()),
                           utc(starts.constData())};
    QCOMPARE(tellTime(moment, settings, zone("Asia/Tokyo")), utc(told.constData()));
    // After quiet hours that reach past the start the digest would be no reminder.
    settings.quiet = {QTime(8, 0), QTime(10, 30)};
    const QDateTime quietTold = tellTime(moment, settings, zone("Asia/Tokyo"));
    QVERIFY(quietTold < moment.startsAt);
}

void TellTimeTest::snoozes_data()
{
    QTest::addColumn<SnoozeChoice>("choice");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("until");
    const auto row = [](const char *name, SnoozeChoice choice, const char *now, const char *until) {
        QTest::newRow(name) << choice << QByteArray(now) << QByteArray(until);
    };
    row("ten minutes", SnoozeChoice::TenMinutes, "2026-03-28T23:55:00Z", "2026-03-29T00:05:00Z");
    row("tonight", SnoozeChoice::Tonight, "2026-01-24T12:00:00Z", "2026-01-24T20:00:00Z");
    row("tonight, in summer", SnoozeChoice::Tonight, "2026-07-24T12:00:00Z", "2026-07-24T19:00:00Z");
    row("tonight, at night", SnoozeChoice::Tonight, "2026-01-24T23:00:00Z", "2026-01-24T23:10:00Z");
    row("tomorrow", SnoozeChoice::Tomorrow, "2026-01-24T12:00:00Z", "2026-01-25T09:00:00Z");
    row("tomorrow, over the change", SnoozeChoice::Tomorrow, "2026-03-28T12:00:00Z", "2026-03-29T08:00:00Z");
    row("tomorrow is a leap day", SnoozeChoice::Tomorrow, "2028-02-28T12:00:00Z", "2028-02-29T09:00:00Z");
}

void TellTimeTest::snoozes()
{
    QFETCH(SnoozeChoice, choice);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, until);
    QCOMPARE(snoozeTime(choice, utc(now.constData()), {}, zone("Europe/London")), utc(until.constData()));
}

/** Who asks for ten minutes means them; tomorrow comes when everything else of that hour does. */
void TellTimeTest::snoozesInQuietHours()
{
    const QTimeZone london = zone("Europe/London");
    ReminderSettings settings;
    settings.quiet = {QTime(19, 0), QTime(10, 30)};
    const QDateTime now = utc("2026-01-24T18:55:00Z");
    QCOMPARE(snoozeTime(SnoozeChoice::TenMinutes, now, settings, london), utc("2026-01-24T19:05:00Z"));
    QCOMPARE(snoozeTime(SnoozeChoice::Tonight, now, settings, london), utc("2026-01-24T20:00:00Z"));
    QCOMPARE(snoozeTime(SnoozeChoice::Tomorrow, now, settings, london), utc("2026-01-25T10:30:00Z"));
}

void TellTimeTest::offersWhatMakesSense()
{
    using Choices = std::vector<SnoozeChoice>;
    Reminder reminder;
    reminder.premiere = date("2026-01-24");
    const QTimeZone london = zone("Europe/London");
    QVERIFY(snoozeChoices(reminder, utc("2026-01-24T12:00:00Z"), london) ==
            (Choices{SnoozeChoice::TenMinutes, SnoozeChoice::Tonight, SnoozeChoice::Tomorrow}));
    QVERIFY(snoozeChoices(reminder, utc("2026-01-24T23:55:00Z"), london) ==
            (Choices{SnoozeChoice::TenMinutes, SnoozeChoice::Tomorrow}));
    reminder.premiere = date("2026-02");
    QVERIFY(snoozeChoices(reminder, utc("2026-01-24T20:00:00Z"), london) ==
            (Choices{SnoozeChoice::TenMinutes, SnoozeChoice::Tomorrow, SnoozeChoice::UntilDayIsKnown}));
    QVERIFY(!snoozeTime(SnoozeChoice::UntilDayIsKnown, utc("2026-01-24T20:00:00Z"), {}, london).isValid());
}

RAIKI_TEST(TellTimeTest)
#include "test_telltime.moc"
