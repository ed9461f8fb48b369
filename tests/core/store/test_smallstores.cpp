// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/preferencestore.h"
#include "core/store/reminderstore.h"
#include "core/store/transaction.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

/** Reminders that something happened to, and settings of the list. */
namespace raiki::test {
namespace {

Reminder leadReminder()
{
    Reminder reminder;
    reminder.season = SeasonId{5};
    reminder.kind = ReminderKind::LeadTime;
    reminder.lead = std::chrono::minutes(1440);
    reminder.premiere = fuzzy("2026-01-25T01:30+09:00");
    reminder.dueAt = instant("2026-01-23T16:30:00Z");
    reminder.state = ReminderState::Snoozed;
    reminder.deliveredAt = instant("2026-01-23T16:31:00Z");
    return reminder;
}

} // namespace

class TestSmallStores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reminderIsOneOfItsKind();
    void remindersDifferByEachPart_data();
    void remindersDifferByEachPart();
    void reminderEnumsAreKept();
    void reminderGoes();
    void preferencesComeBack_data();
    void preferencesComeBack();
    void preferencesAreSetTogether();
};

void TestSmallStores::reminderIsOneOfItsKind()
{
    const auto database = memoryDatabase();
    ReminderStore reminders(*database);
    Reminder reminder = leadReminder();
    reminder.id = must(reminders.save(reminder));
    QVERIFY(must(reminders.known()) == std::vector{reminder});
    reminder.state = ReminderState::Delivered;
    reminder.dueAt = instant("2026-01-24T00:00:00Z");
    QVERIFY(must(reminders.save(reminder)) == reminder.id);
    QVERIFY(must(reminders.known()) == std::vector{reminder});
}

void TestSmallStores::remindersDifferByEachPart_data()
{
    QTest::addColumn<SeasonId>("season");
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<int>("lead");
    QTest::addColumn<QString>("premiere");
    const QString date = leadReminder().premiere.toText();
    QTest::newRow("season") << SeasonId{6} << ReminderKind::LeadTime << 1440 << date;
    QTest::newRow("kind") << SeasonId{5} << ReminderKind::Start << 1440 << date;
    QTest::newRow("lead") << SeasonId{5} << ReminderKind::LeadTime << 60 << date;
    QTest::newRow("date") << SeasonId{5} << ReminderKind::LeadTime << 1440 << QStringLiteral("2026-01");
}

void TestSmallStores::remindersDifferByEachPart()
{
    QFETCH(SeasonId, season);
    QFETCH(ReminderKind, kind);
    QFETCH(int, lead);
    QFETCH(QString, premiere);
    const auto database = memoryDatabase();
    ReminderStore reminders(*database);
    must(reminders.save(leadReminder()));
    Reminder other = leadReminder();
    other.season = season;
    other.kind = kind;
    other.lead = std::chrono::minutes(lead);
    other.premiere = FuzzyDate::fromText(premiere).value();
    must(reminders.save(other));
    QCOMPARE(must(reminders.known()).size(), size_t(2));
}

void TestSmallStores::reminderEnumsAreKept()
{
    const auto database = memoryDatabase();
    ReminderStore reminders(*database);
    for (int number = 0; number < 5; ++number) {
        Reminder reminder = leadReminder();
        reminder.kind = static_cast<ReminderKind>(number);
        reminder.state = static_cast<ReminderState>(number % 4);
        must(reminders.save(reminder));
    }
    const std::vector<Reminder> known = must(reminders.known());
    for (size_t number = 0; number < known.size(); ++number) {
        QCOMPARE(static_cast<size_t>(known[number].kind), number);
        QCOMPARE(static_cast<size_t>(known[number].state), number % 4);
    }
}

void TestSmallStores::reminderGoes()
{
    const auto database = memoryDatabase();
    ReminderStore reminders(*database);
    const ReminderId id = must(reminders.save(leadReminder()));
    must(reminders.remove(id));
    QCOMPARE(reminders.remove(id).error().code, ErrorCode::NotFound);
    QVERIFY(must(reminders.known()).empty());
}

void TestSmallStores::preferencesComeBack_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text") << QJsonValue(QStringLiteral("given, \"quoted\"\n"));
    QTest::newRow("truth") << QJsonValue(true);
    QTest::newRow("number") << QJsonValue(1440);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("list") << QJsonValue(QJsonArray{1, QStringLiteral("b"), false});
    QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1.5}});
}

void TestSmallStores::preferencesComeBack()
{
    QFETCH(QJsonValue, value);
    const auto database = memoryDatabase();
    PreferenceStore preferences(*database);
    const QString key = QStringLiteral("key");
    QVERIFY(must(preferences.value(key)).isUndefined());
    must(preferences.setValue(key, QStringLiteral("before")));
    must(preferences.setValue(key, value));
    QCOMPARE(must(preferences.value(key)), value);
    QCOMPARE(must(preferences.all()), (QHash<QString, QJsonValue>{{key, value}}));
    must(preferences.setValue(key, QJsonValue(QJsonValue::Undefined)));
    QVERIFY(must(preferences.all()).isEmpty());
}

void TestSmallStores::preferencesAreSetTogether()
{
    const auto database = memoryDatabase();
    PreferenceStore preferences(*database);
    const QHash<QString, QJsonValue> both{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}};
    database->failAtWrite(3); // begin, a, then b
    QVERIFY(!preferences.setAll(both));
    database->failAtWrite({});
    QVERIFY(must(preferences.all()).isEmpty());
    {
        const Transaction outer = must(Transaction::begin(*database));
        must(preferences.setAll(both));
    }
    QVERIFY(must(preferences.all()).isEmpty()); // part of the caller's transaction, which was let go
    must(preferences.setAll(both));
    QCOMPARE(must(preferences.all()), both);
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestSmallStores)
#include "test_smallstores.moc"
