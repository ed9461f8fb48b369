// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/tray/desktopnotifier.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** The buttons on bubbles. */
class TestDesktopNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsOfOne_data();
    void buttonsOfOne();
    void severalAreSnoozedTogether();
};

namespace {

QString keysOf(const std::vector<NotificationAction> &actions)
{
    QStringList keys;
    for (const NotificationAction &action : actions)
        keys << action.key;
    return keys.join(u' ');
}

} // namespace

void TestDesktopNotifier::buttonsOfOne_data()
{
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("premiere");
    // The evening is counted in Tokyo, nine hours ahead.
    QTest::newRow("a lead in the morning")
        << ReminderKind::LeadTime << u"2026-01-24T00:00:00Z"_s
        << u"default snooze snooze-tonight snooze-tomorrow"_s << u"2026-01-25"_s;
    QTest::newRow("a lead at night") << ReminderKind::LeadTime << u"2026-01-24T12:00:00Z"_s
                                     << u"default snooze snooze-tomorrow"_s << u"2026-01-25"_s;
    QTest::newRow("a start") << ReminderKind::Start << u"2026-01-24T00:00:00Z"_s
                             << u"default snooze watching snooze-tonight snooze-tomorrow"_s
                             << u"2026-01-24"_s;
    QTest::newRow("a month") << ReminderKind::StartsWithin << u"2026-01-24T12:00:00Z"_s
                             << u"default snooze snooze-day snooze-tomorrow"_s << u"2026-01"_s;
    QTest::newRow("moved, to a month") << ReminderKind::DateChanged << u"2026-01-24T12:00:00Z"_s
                                       << u"default snooze snooze-day snooze-tomorrow"_s << u"2026-02"_s;
    QTest::newRow("told at no known time")
        << ReminderKind::LeadTime << QString() << u"default snooze snooze-tomorrow"_s << u"2026-01-25"_s;
}

void TestDesktopNotifier::buttonsOfOne()
{
    QFETCH(ReminderKind, kind);
    QFETCH(QString, told);
    QFETCH(QString, premiere);
    Reminder reminder;
    reminder.kind = kind;
    reminder.premiere = FuzzyDate::fromText(premiere).value_or(FuzzyDate());
    reminder.deliveredAt = QDateTime::fromString(told, Qt::ISODate);
    const auto actions = reminderActions(reminder, QTimeZone("Asia/Tokyo"));
    QTEST(keysOf(actions), "keys");
    for (const NotificationAction &action : actions)
        QVERIFY2(!action.label.isEmpty(), qPrintable(action.key));
}

void TestDesktopNotifier::severalAreSnoozedTogether()
{
    QCOMPARE(keysOf(togetherActions()), u"default snooze"_s);
}

RAIKI_TEST(TestDesktopNotifier)
#include "test_desktopnotifier.moc"
