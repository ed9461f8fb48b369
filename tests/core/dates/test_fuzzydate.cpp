// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/fuzzydate.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class FuzzyDateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textGoesInAndOut_data();
    void textGoesInAndOut();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void rangesOutsideAreUnknown();
    void unknownSaysNothing();
    void givesWhatIsKnownAndNoMore();
    void broadcastTimes_data();
    void broadcastTimes();
    void badBroadcastTimesAreUnknown();
    void minuteKeepsTheInstant_data();
    void minuteKeepsTheInstant();
    void boundsFollowTheZone_data();
    void boundsFollowTheZone();
    void japanHasNoSummerTime();
};

void FuzzyDateTest::textGoesInAndOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *text, const char *precision, QDate first, QDate last) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(precision) << first << last;
    };
    row("", "unknown", {}, {});
    row("2026", "year", {2026, 1, 1}, {2026, 12, 31});
    row("1900", "year", {1900, 1, 1}, {1900, 12, 31});
    row("2200", "year", {2200, 1, 1}, {2200, 12, 31});
    row("2026-W", "cour", {2026, 1, 1}, {2026, 3, 31});
    row("2026-Sp", "cour", {2026, 4, 1}, {2026, 6, 30});
    row("2026-Su", "cour", {2026, 7, 1}, {2026, 9, 30});
    row("2026-F", "cour", {2026, 10, 1}, {2026, 12, 31});
    row("2026-01", "month", {2026, 1, 1}, {2026, 1, 31});
    row("2026-02", "month", {2026, 2, 1}, {2026, 2, 28});
    row("2028-02", "month", {2028, 2, 1}, {2028, 2, 29});
    row("2000-02", "month", {2000, 2, 1}, {2000, 2, 29});
    row("2100-02", "month", {2100, 2, 1}, {2100, 2, 28});
    row("2026-12", "month", {2026, 12, 1}, {2026, 12, 31});
    row("2026-01-24", "day", {2026, 1, 24}, {2026, 1, 24});
    row("2028-02-29", "day", {2028, 2, 29}, {2028, 2, 29});
    row("2026-01-25T01:30+09:00", "minute", {2026, 1, 25}, {2026, 1, 25});
    row("2026-01-24T16:30Z", "minute", {2026, 1, 24}, {2026, 1, 24});
    row("2026-01-24T23:59-03:30", "minute", {2026, 1, 24}, {2026, 1, 24});
    row("2026-01-24T00:00+14:00", "minute", {2026, 1, 24}, {2026, 1, 24});
}

void FuzzyDateTest::textGoesInAndOut()
{
    QFETCH(QString, text);
    const std::optional<FuzzyDate> date = FuzzyDate::fromText(text);
    QVERIFY(date);
    QTEST(precisionName(date->precision()), "precision");
    QTEST(date->firstDay(), "first");
    QTEST(date->lastDay(), "last");
    QCOMPARE(date->toText(), text);
}

void FuzzyDateTest::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {" ",
                             "TBA",
                             "202",
                             "20266",
                             "1899",
                             "2201",
                             "0000",
                             "2026-",
                             "2026-0",
                             "2026-00",
                             "2026-13",
                             "2026-1",
                             "2026-X",
                             "2026-01-",
                             "2026-01-32",
                             "2026-02-29",
                             "2026-1-24",
                             "2026-01-24T",
                             "2026-01-24 01:30+09:00",
                             "2026-01-24T01:30",
                             "2026-01-24T25:30+09:00",
                             "2026-01-24T24:00+09:00",
                             "2026-01-24T01:60+09:00",
                             "2026-01-24T01:30+15:00",
                             "2026-01-24T01:30+09:60",
                             "2026-01-24T01:30+0900",
                             "2026-01-24T01:30+9:00",
                             "2026-01-24T01:30Z ",
                             "2026-01-24T01:30ZZ",
                             "2026-01-24T01:30:00Z",
                             "2026-01-24T1:30Z",
                             "-2026",
                             "+2026",
                             "２０２６",
                             "2026/01/24",
                             "2026\u201301"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FuzzyDateTest::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!FuzzyDate::fromText(text));
}

void FuzzyDateTest::rangesOutsideAreUnknown()
{
    QVERIFY(!FuzzyDate::ofYear(1899).isKnown());
    QVERIFY(!FuzzyDate::ofYear(2201).isKnown());
    QVERIFY(!FuzzyDate::ofYear(0).isKnown());
    QVERIFY(!FuzzyDate::ofYear(std::numeric_limits<int>::max()).isKnown());
    QVERIFY(!FuzzyDate::ofMonth(2026, 0).isKnown());
    QVERIFY(!FuzzyDate::ofMonth(2026, 13).isKnown());
    QVERIFY(!FuzzyDate::ofMonth(2026, -1).isKnown());
    QVERIFY(!FuzzyDate::ofCour({1899, Quarter::Fall}).isKnown());
    QVERIFY(!FuzzyDate::ofDay({}).isKnown());
    QVERIFY(!FuzzyDate::ofDay(QDate(2201, 1, 1)).isKnown());
    QVERIFY(!FuzzyDate::ofDay(QDate::fromJulianDay(784354017364)).isKnown());
    QVERIFY(!FuzzyDate::ofMinute({}).isKnown());
    QVERIFY(!FuzzyDate::ofMinute(QDateTime::fromMSecsSinceEpoch(-9'000'000'000'000, Qt::UTC)).isKnown());
}

void FuzzyDateTest::unknownSaysNothing()
{
    const FuzzyDate unknown;
    QVERIFY(!unknown.isKnown());
    QVERIFY(!unknown.firstDay().isValid());
    QVERIFY(!unknown.lastDay().isValid());
    QVERIFY(!unknown.earliest().isValid());
    QVERIFY(!unknown.latest(QTimeZone::utc()).isValid());
    QVERIFY(!unknown.minute());
    QVERIFY(!unknown.cour());
    QVERIFY(!unknown.month());
    QCOMPARE(unknown.year(), 0);
    QCOMPARE(unknown.toText(), QString());
}

void FuzzyDateTest::givesWhatIsKnownAndNoMore()
{
    const FuzzyDate year = FuzzyDate::ofYear(2026);
    QCOMPARE(year.year(), 2026);
    QVERIFY(!year.cour());
    const FuzzyDate cour = FuzzyDate::ofCour({2026, Quarter::Spring});
    QCOMPARE(cour.cour(), std::optional(Cour{2026, Quarter::Spring}));
    QVERIFY(!cour.month());
    const FuzzyDate month = FuzzyDate::ofMonth(2026, 5);
    QCOMPARE(month.cour(), std::optional(Cour{2026, Quarter::Spring}));
    QCOMPARE(month.month(), std::optional(5));
    const FuzzyDate day = FuzzyDate::ofDay({2026, 5, 2});
    QCOMPARE(day.month(), std::optional(5));
    QVERIFY(!day.minute());
    const FuzzyDate minute = FuzzyDate::ofBroadcastTime({2026, 5, 2}, 23, 0, 9 * 3600);
    QVERIFY(minute.minute());
    QCOMPARE(minute.minute()->offsetFromUtc(), 9 * 3600);
    QCOMPARE(minute.month(), std::optional(5));
}

void FuzzyDateTest::broadcastTimes_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("text");
    const QDate day(2026, 1, 24);
    QTest::newRow("morning") << day << 0 << 0 << QStringLiteral("2026-01-24T00:00+09:00");
    QTest::newRow("evening") << day << 23 << 59 << QStringLiteral("2026-01-24T23:59+09:00");
    QTest::newRow("24:00") << day << 24 << 0 << QStringLiteral("2026-01-25T00:00+09:00");
    QTest::newRow("25:30") << day << 25 << 30 << QStringLiteral("2026-01-25T01:30+09:00");
    QTest::newRow("29:59") << day << 29 << 59 << QStringLiteral("2026-01-25T05:59+09:00");
    QTest::newRow("over a month") << QDate(2026, 1, 31) << 26 << 5
                                  << QStringLiteral("2026-02-01T02:05+09:00");
    QTest::newRow("onto a leap day") << QDate(2028, 2, 28) << 24 << 30
                                     << QStringLiteral("2028-02-29T00:30+09:00");
    QTest::newRow("over a year") << QDate(2025, 12, 31) << 25 << 0
                                 << QStringLiteral("2026-01-01T01:00+09:00");
}

void FuzzyDateTest::broadcastTimes()
{
    QFETCH(QDate, day);
    QFETCH(int, hour);
    QFETCH(int, minute);
    QTEST(FuzzyDate::ofBroadcastTime(day, hour, minute, 9 * 3600).toText(), "text");
}

void FuzzyDateTest::badBroadcastTimesAreUnknown()
{
    const QDate day(2026, 1, 24);
    QVERIFY(!FuzzyDate::ofBroadcastTime(day, 30, 0, 0).isKnown());
    QVERIFY(!FuzzyDate::ofBroadcastTime(day, -1, 0, 0).isKnown());
    QVERIFY(!FuzzyDate::ofBroadcastTime(day, 1, 60, 0).isKnown());
    QVERIFY(!FuzzyDate::ofBroadcastTime(day, 1, -1, 0).isKnown());
    QVERIFY(!FuzzyDate::ofBroadcastTime(day, 1, 0, 15 * 3600).isKnown());
    QVERIFY(!FuzzyDate::ofBroadcastTime(day, 1, 0, 1).isKnown());
    QVERIFY(!FuzzyDate::ofBroadcastTime({}, 1, 0, 0).isKnown());
    QVERIFY(!FuzzyDate::ofBroadcastTime({2200, 12, 31}, 24, 0, 0).isKnown());
}

void FuzzyDateTest::minuteKeepsTheInstant_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");
    const QDate day(2026, 1, 24);
    QTest::newRow("UTC") << QDateTime(day, QTime(16, 30), Qt::UTC) << QStringLiteral("2026-01-24T16:30Z");
    QTest::newRow("seconds fall away")
        << QDateTime(day, QTime(16, 30, 59, 999), Qt::UTC) << QStringLiteral("2026-01-24T16:30Z");
    QTest::newRow("offset") << QDateTime(day, QTime(8, 0), Qt::OffsetFromUTC, -5 * 3600)
                            << QStringLiteral("2026-01-24T08:00-05:00");
    QTest::newRow("zone in summer") << QDateTime(QDate(2026, 7, 1), QTime(8, 0),
                                                 QTimeZone("America/New_York"))
                                    << QStringLiteral("2026-07-01T08:00-04:00");
    QTest::newRow("half an hour") << QDateTime(day, QTime(8, 0), QTimeZone("America/St_Johns"))
                                  << QStringLiteral("2026-01-24T08:00-03:30");
    QTest::newRow("an offset with seconds") << QDateTime(day, QTime(8, 0, 20), Qt::OffsetFromUTC, 3620)
                                            << QStringLiteral("2026-01-24T08:00+01:00");
}

void FuzzyDateTest::minuteKeepsTheInstant()
{
    QFETCH(QDateTime, instant);
    const FuzzyDate date = FuzzyDate::ofMinute(instant);
    QTEST(date.toText(), "text");
    const qint64 seconds = date.earliest().secsTo(instant);
    QVERIFY2(seconds >= 0 && seconds < 60, qPrintable(QString::number(seconds)));
    QCOMPARE(date.earliest(), date.latest());
    QCOMPARE(*date.minute(), date.earliest());
    QCOMPARE(FuzzyDate::ofMinute(*date.minute()), date);
}

void FuzzyDateTest::boundsFollowTheZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    const auto row = [](const char *text, const char *zone, const char *earliest, const char *latest) {
        QTest::addRow("%s %s", text, zone) << QString::fromLatin1(text) << QByteArray(zone)
                                           << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
    };
    row("2026-01-24", "", "2026-01-23T15:00:00.000Z", "2026-01-24T14:59:59.999Z");
    row("2026-01-24", "UTC", "2026-01-24T00:00:00.000Z", "2026-01-24T23:59:59.999Z");
    row("2026-03-08", "America/New_York", "2026-03-08T05:00:00.000Z", "2026-03-09T03:59:59.999Z");
    row("2026", "", "2025-12-31T15:00:00.000Z", "2026-12-31T14:59:59.999Z");
    row("2028-02", "", "2028-01-31T15:00:00.000Z", "2028-02-29T14:59:59.999Z");
    row("2026-W", "America/St_Johns", "2026-01-01T03:30:00.000Z", "2026-04-01T02:29:59.999Z");
    row("2026-01-25T01:30+09:00", "", "2026-01-24T16:30:00.000Z", "2026-01-24T16:30:00.000Z");
    row("2026-01-25T01:30+09:00", "UTC", "2026-01-24T16:30:00.000Z", "2026-01-24T16:30:00.000Z");
    // Midnight does not exist on this day in Beirut.
    row("2022-03-27", "Asia/Beirut", "2022-03-26T22:00:00.000Z", "2022-03-27T20:59:59.999Z");
}

void FuzzyDateTest::boundsFollowTheZone()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    const FuzzyDate date = *FuzzyDate::fromText(text);
    const QDateTime earliest = zone.isEmpty() ? date.earliest() : date.earliest(QTimeZone(zone));
    const QDateTime latest = zone.isEmpty() ? date.latest() : date.latest(QTimeZone(zone));
    QTEST(earliest.toString(Qt::ISODateWithMs), "earliest");
    QTEST(latest.toString(Qt::ISODateWithMs), "latest");
}

void FuzzyDateTest::japanHasNoSummerTime()
{
    QVERIFY(japanZone().isValid());
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addMonths(1)) {
        QCOMPARE(japanZone().offsetFromUtc(QDateTime(day, QTime(0, 0), Qt::UTC)), 9 * 3600);
        const FuzzyDate date = FuzzyDate::ofDay(day);
        QCOMPARE(date.earliest(japanZone()), date.earliest());
        QCOMPARE(date.latest(japanZone()), date.latest());
    }
}

RAIKI_TEST(FuzzyDateTest)
#include "test_fuzzydate.moc"
