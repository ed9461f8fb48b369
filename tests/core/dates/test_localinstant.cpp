// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/localinstant.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class LocalInstantTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheInstant_data();
    void findsTheInstant();
    void everyHourOfAYearIsShownAgain_data();
    void everyHourOfAYearIsShownAgain();
    void countsAnInvalidZoneAsUtc();
};

void LocalInstantTest::findsTheInstant_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *zone, QDate day, QTime time, const char *expected) {
        QTest::newRow(name) << QByteArray(zone) << day << time << QString::fromLatin1(expected);
    };
    row("no summer time", "Asia/Tokyo", QDate(2026, 1, 24), QTime(9, 0), "2026-01-24T00:00:00Z");
    row("winter", "America/New_York", QDate(2026, 1, 24), QTime(9, 0), "2026-01-24T14:00:00Z");
    row("summer", "America/New_York", QDate(2026, 7, 24), QTime(9, 0), "2026-07-24T13:00:00Z");
    row("spring gap takes the offset before", "America/New_York", QDate(2026, 3, 8), QTime(2, 30),
        "2026-03-08T07:30:00Z");
    row("after the gap", "America/New_York", QDate(2026, 3, 8), QTime(9, 0), "2026-03-08T13:00:00Z");
    row("autumn overlap takes the first", "America/New_York", QDate(2026, 11, 1), QTime(1, 30),
        "2026-11-01T05:30:00Z");
    row("after the overlap", "America/New_York", QDate(2026, 11, 1), QTime(9, 0), "2026-11-01T14:00:00Z");
    row("gap at midnight", "America/Havana", QDate(2026, 3, 8), QTime(0, 0), "2026-03-08T05:00:00Z");
    row("half an hour of summer time", "Australia/Lord_Howe", QDate(2026, 10, 4), QTime(2, 15),
        "2026-10-03T15:45:00Z");
    row("a day that never was", "Pacific/Apia", QDate(2011, 12, 30), QTime(9, 0), "2011-12-30T19:00:00Z");
    row("leap day", "Europe/Berlin", QDate(2028, 2, 29), QTime(9, 0), "2028-02-29T08:00:00Z");
}

void LocalInstantTest::findsTheInstant()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(QString, expected);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    QCOMPARE(instantAt(day, time, place).toString(Qt::ISODate), expected);
}

void LocalInstantTest::everyHourOfAYearIsShownAgain_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"Asia/Tokyo", "America/St_Johns", "Europe/London", "Australia/Lord_Howe", "America/Santiago"})
        QTest::newRow(zone) << QByteArray(zone);
}

/** Each wall time that the zone really shows is found, and of two instants the first. */
void LocalInstantTest::everyHourOfAYearIsShownAgain()
{
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    QDateTime instant(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int hour = 0; hour < 365 * 24; ++hour, instant = instant.addSecs(3600)) {
        const QDateTime wall = instant.toUTC().addSecs(place.offsetFromUtc(instant));
        const QDateTime found = instantAt(wall.date(), wall.time(), place);
        QCOMPARE(found.toUTC().addSecs(place.offsetFromUtc(found)), wall);
        QVERIFY(found <= instant && found.secsTo(instant) <= 3600);
    }
}

void LocalInstantTest::countsAnInvalidZoneAsUtc()
{
    QCOMPARE(instantAt(QDate(2026, 1, 24), QTime(9, 0), QTimeZone()),
             QDateTime(QDate(2026, 1, 24), QTime(9, 0), Qt::UTC));
    QVERIFY(!instantAt(QDate(), QTime(9, 0), QTimeZone("Asia/Tokyo")).isValid());
}

RAIKI_TEST(LocalInstantTest)
#include "test_localinstant.moc"
