// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/minutetimer.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace std::chrono_literals;

/** Who looks at the clock now and then does so when its minute changes, all in one moment. */
class TestMinuteTimer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheFullMinute_data();
    void waitsForTheFullMinute();
    void allWakeTogether();
};

void TestMinuteTimer::waitsForTheFullMinute_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("within a minute") << QStringLiteral("2026-01-01T10:00:20.500Z") << 1 << 39'503;
    QTest::newRow("at its begin") << QStringLiteral("2026-01-01T10:00:00.000Z") << 1 << 60'003;
    QTest::newRow("at its end") << QStringLiteral("2026-01-01T10:00:59.999Z") << 1 << 4;
    QTest::newRow("ten minutes") << QStringLiteral("2026-01-01T10:09:00.000Z") << 10 << 60'003;
    QTest::newRow("before the epoch") << QStringLiteral("1969-12-31T23:59:30.000Z") << 1 << 30'003;
}

void TestMinuteTimer::waitsForTheFullMinute()
{
    QFETCH(QString, now);
    QFETCH(int, minutes);
    const QDateTime at = QDateTime::fromString(now, Qt::ISODateWithMs);
    const auto wait = untilNextFull(std::chrono::minutes{minutes}, at);
    QTEST(static_cast<int>(wait.count()), "milliseconds");
    QCOMPARE(at.addMSecs(wait.count()).time().msecsSinceStartOfDay() % (minutes * 60'000), 3);
}

void TestMinuteTimer::allWakeTogether()
{
    ManualClock clock("2026-01-01T10:09:59Z");
    clock.advance(700ms);
    MinuteTimer each(clock);
    MinuteTimer tenth(clock, 10min);
    QSignalSpy wokeEach(&each, &MinuteTimer::timeout);
    QSignalSpy wokeTenth(&tenth, &MinuteTimer::timeout);
    qint64 first = 0;
    qint64 second = 0;
    QElapsedTimer sinceStart;
    sinceStart.start();
    connect(&each, &MinuteTimer::timeout, this, [&] { first = sinceStart.nsecsElapsed(); });
    connect(&tenth, &MinuteTimer::timeout, this, [&] { second = sinceStart.nsecsElapsed(); });
    each.start();
    tenth.start();
    QTRY_VERIFY(!wokeEach.isEmpty() && !wokeTenth.isEmpty());
    QVERIFY(qMin(first, second) >= 300'000'000);
    QVERIFY2(qAbs(first - second) < 50'000'000, qPrintable(QString::number(first - second)));
    each.stop();
    QVERIFY(!each.isActive());
    QVERIFY(tenth.isActive()); // goes on by itself
}

RAIKI_TEST(TestMinuteTimer)
#include "test_minutetimer.moc"
