// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"
#include "tests/core/reminders/reminderfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;

class DueRemindersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByTheClock_data();
    void sortsByTheClock();
    void aDeliveredOneIsOverWhateverItsInstant();
    void anotherDateIsAnotherReminder();
    void aSnoozedOneComesAtItsNewInstant();
    void newsOfADateIsNeverMissed();
    void namesOfKindsReadBack();
};

namespace {

constexpr std::chrono::minutes grace{10};

Reminder reminder(const char *dueAt, ReminderKind kind = ReminderKind::Start,
                  const char *premiere = "2026-01-24")
{
    Reminder made;
    made.season = SeasonId{1};
    made.kind = kind;
    made.premiere = date(premiere);
    made.dueAt = utc(dueAt);
    return made;
}

DueReminders dueOf(const Reminder &planned, const std::vector<Reminder> &known, const char *now)
{
    return dueReminders(std::span(&planned, 1), known, utc(now), grace);
}

} // namespace

void DueRemindersTest::sortsByTheClock_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("where");
    QTest::newRow("a second before") << QByteArray("2026-01-24T08:59:59Z") << "next";
    QTest::newRow("at the instant") << QByteArray("2026-01-24T09:00:00Z") << "due";
    QTest::newRow("within the grace") << QByteArray("2026-01-24T09:10:00Z") << "due";
    QTest::newRow("after it") << QByteArray("2026-01-24T09:10:01Z") << "missed";
    QTest::newRow("days after") << QByteArray("2026-01-27T00:00:00Z") << "missed";
}

void DueRemindersTest::sortsByTheClock()
{
    QFETCH(QByteArray, now);
    QFETCH(QString, where);
    const DueReminders result = dueOf(reminder("2026-01-24T09:00:00Z"), {}, now.constData());
    QCOMPARE(result.due.size(), size_t(where == u"due"));
    QCOMPARE(result.missed.size(), size_t(where == u"missed"));
    QCOMPARE(result.next.has_value(), where == u"next");
}

void DueRemindersTest::aDeliveredOneIsOverWhateverItsInstant()
{
    Reminder told = reminder("2026-01-24T09:00:00Z");
    for (const ReminderState state : {ReminderState::Delivered, ReminderState::Dismissed}) {
        told.state = state;
        // The clock was set back, or the zone changed, and the instant comes a second time.
        for (const char *now : {"2026-01-24T08:00:00Z", "2026-01-24T09:00:00Z", "2026-01-25T09:00:00Z"}) {
            const DueReminders result = dueOf(reminder("2026-01-24T08:30:00Z"), {told}, now);
            QVERIFY(result.due.empty() && result.missed.empty() && !result.next);
        }
    }
}

void DueRemindersTest::anotherDateIsAnotherReminder()
{
    Reminder told = reminder("2026-01-24T09:00:00Z");
    told.state = ReminderState::Delivered;
    QCOMPARE(dueOf(reminder("2026-01-31T09:00:00Z", ReminderKind::Start, "2026-01-31"), {told},
                   "2026-01-31T09:00:00Z")
                 .due.size(),
             size_t(1));
    Reminder lead = reminder("2026-01-24T09:00:00Z", ReminderKind::LeadTime);
    lead.lead = std::chrono::minutes{60};
    QCOMPARE(dueOf(lead, {told}, "2026-01-24T09:00:00Z").due.size(), size_t(1));
}

void DueRemindersTest::aSnoozedOneComesAtItsNewInstant()
{
    Reminder snoozed = reminder("2026-01-24T20:00:00Z");
    snoozed.id = ReminderId{5};
    snoozed.state = ReminderState::Snoozed;
    const Reminder planned = reminder("2026-01-24T09:00:00Z");
    const DueReminders before = dueOf(planned, {snoozed}, "2026-01-24T19:00:00Z");
    QVERIFY(before.due.empty() && before.missed.empty());
    QCOMPARE(before.next, utc("2026-01-24T20:00:00Z"));
    const DueReminders after = dueOf(planned, {snoozed}, "2026-01-24T20:00:00Z");
    QCOMPARE(after.due.size(), size_t(1));
    QCOMPARE(after.due.front().id, ReminderId{5});
    // Its date moved: the old one is planned no more, and its snooze with it.
    const DueReminders moved = dueReminders({}, std::span(&snoozed, 1), utc("2026-01-24T20:00:00Z"), grace);
    QVERIFY(moved.due.empty() && !moved.next);
}

void DueRemindersTest::newsOfADateIsNeverMissed()
{
    for (const ReminderKind kind : {ReminderKind::DateSet, ReminderKind::DateChanged}) {
        const DueReminders result = dueOf(reminder("2025-10-01T09:00:00Z", kind), {}, "2025-10-03T00:00:00Z");
        QCOMPARE(result.due.size(), size_t(1));
        QVERIFY(result.missed.empty());
    }
}

void DueRemindersTest::namesOfKindsReadBack()
{
    for (const ReminderKind kind : {ReminderKind::DateSet, ReminderKind::DateChanged, ReminderKind::LeadTime,
                                    ReminderKind::Start, ReminderKind::StartsWithin})
        QCOMPARE(reminderKindFromName(reminderKindName(kind)), kind);
    QVERIFY(!reminderKindFromName(u"Start"));
    QVERIFY(!reminderKindFromName(u""));
}

RAIKI_TEST(DueRemindersTest)
#include "test_duereminders.moc"
