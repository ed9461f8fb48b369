// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/timestamp.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>

#include <random>

using namespace raiki;

class TimeStampTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatQtWrites();
    void otherYearsHaveNone();
};

void TimeStampTest::isWhatQtWrites()
{
    const auto qts = [](qint64 milliseconds) {
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    };
    TimeStamp stamp;
    const qint64 first = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 last = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch();
    for (const qint64 milliseconds : {first, last, qint64{0}, qint64{0}, qint64{-1}, qint64{1}})
        QCOMPARE(stamp.of(milliseconds).toByteArray(), qts(milliseconds));
    std::mt19937_64 random(1);
    std::uniform_int_distribution<qint64> any(first, last);
    for (int each = 0; each < 20'000; ++each) {
        const qint64 milliseconds = any(random);
        QCOMPARE(stamp.of(milliseconds).toByteArray(), qts(milliseconds));
    }
}

void TimeStampTest::otherYearsHaveNone()
{
    TimeStamp stamp;
    const qint64 first = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 end = QDateTime(QDate(10'000, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (const qint64 milliseconds :
         {first - 1, end, std::numeric_limits<qint64>::min() / 4, std::numeric_limits<qint64>::max() / 4})
        QVERIFY(stamp.of(milliseconds).isEmpty());
    QVERIFY(QDateTime::fromMSecsSinceEpoch(end, Qt::UTC).toString(Qt::ISODateWithMs).isEmpty());
    QVERIFY(!stamp.of(first).isEmpty());
}

RAIKI_TEST(TimeStampTest)
#include "test_timestamp.moc"
