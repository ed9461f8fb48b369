// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/clock.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace std::chrono_literals;

class ClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockIsUtcAndRuns();
    void shiftedClockStartsWhereItIsTold_data();
    void shiftedClockStartsWhereItIsTold();
    void shiftedClockRunsOn();
    void todayIsTheUsersDay_data();
    void todayIsTheUsersDay();
};

void ClockTest::systemClockIsUtcAndRuns()
{
    const SystemClock clock;
    const QDateTime first = clock.now();
    QCOMPARE(first.timeSpec(), Qt::UTC);
    QTRY_VERIFY(clock.now() > first);
    QVERIFY(clock.zone().isValid());
}

void ClockTest::shiftedClockStartsWhereItIsTold_data()
{
    QTest::addColumn<QString>("startsAt");
    QTest::newRow("the past") << QStringLiteral("2001-02-03T04:05:06Z");
    QTest::newRow("the same instant") << QStringLiteral("2025-10-01T00:00:00Z");
    QTest::newRow("the future, elsewhere") << QStringLiteral("2099-12-31T23:59:59+09:00");
}

void ClockTest::shiftedClockStartsWhereItIsTold()
{
    QFETCH(QString, startsAt);
    const test::ManualClock base("2025-10-01T00:00:00Z", QTimeZone("Asia/Tokyo"));
    const QDateTime start = QDateTime::fromString(startsAt, Qt::ISODate);
    const ShiftedClock clock(base, start);
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QCOMPARE(clock.zone(), base.zone());
}

void ClockTest::shiftedClockRunsOn()
{
    test::ManualClock base("2025-10-01T00:00:00Z");
    const QDateTime start = QDateTime::fromString(QStringLiteral("2026-01-24T16:29:00Z"), Qt::ISODate);
    const ShiftedClock clock(base, start);
    base.advance(90s);
    QCOMPARE(clock.now(), start.addSecs(90));
    base.advance(-24h);
    QCOMPARE(clock.now(), start.addSecs(90 - 24 * 60 * 60));
}

void ClockTest::todayIsTheUsersDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("today");
    QTest::newRow("Tokyo, already tomorrow") << QByteArray("Asia/Tokyo") << QDate(2026, 1, 25);
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 1, 24);
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 1, 24);
}

void ClockTest::todayIsTheUsersDay()
{
    QFETCH(QByteArray, zone);
    const test::ManualClock clock("2026-01-24T16:30:00Z", QTimeZone(zone));
    QTEST(clock.today(), "today");
}

RAIKI_TEST(ClockTest)
#include "test_clock.moc"
