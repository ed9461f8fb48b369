// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/zonenames.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class ZoneNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNamesAndOffsets_data();
    void knowsNamesAndOffsets();
    void knowsNoOthers_data();
    void knowsNoOthers();
    void readsMilitaryLettersAsUtc();
    void keepsAmericanSummerTime_data();
    void keepsAmericanSummerTime();
};

void ZoneNamesTest::knowsNamesAndOffsets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *name, int minutes) {
        QTest::newRow(name) << QString::fromUtf8(name) << minutes;
    };
    row("JST", 540);
    row("jst", 540);
    row("KST", 540);
    row("UT", 0);
    row("UTC", 0);
    row("GMT", 0);
    row("Z", 0);
    row("EST", -300);
    row("EDT", -240);
    row("CST", -360);
    row("CDT", -300);
    row("MST", -420);
    row("MDT", -360);
    row("PST", -480);
    row("PDT", -420);
    row("IST", 330); // in lower case the Turkish i would not match under a careless comparison
    row("ist", 330);
    row("AEDT", 660);
    row("NST", -210);
    row("+0900", 540);
    row("+09:00", 540);
    row("+9", 540);
    row("-0330", -210);
    row("-03:30", -210);
    row("\u22125", -300);
    row("UTC+9", 540);
    row("GMT-5", -300);
    row("gmt+5:30", 330);
    row("+1400", 840);
    row("-0000", 0);
}

void ZoneNamesTest::knowsNamesAndOffsets()
{
    QFETCH(QString, name);
    QFETCH(int, minutes);
    QCOMPARE(zoneOffsetSeconds(name), std::optional(minutes * 60));
    QCOMPARE(zoneOffsetSeconds(name, QDate(2026, 7, 1)), std::optional(minutes * 60));
}

void ZoneNamesTest::knowsNoOthers_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"",     "J",     "XYZ",   "JS",   "JSTT",  "ET",    "PT",        "+",
                             "-",    "+1500", "+0960", "+9:0", "+09:0", "+090",  "+09000",    "+09:",
                             "0900", "9",     "UTC9",  "UTC+", "+a9",   "+０９", "Asia/Tokyo"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void ZoneNamesTest::knowsNoOthers()
{
    QFETCH(QString, name);
    QVERIFY(!zoneOffsetSeconds(name));
}

void ZoneNamesTest::readsMilitaryLettersAsUtc()
{
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const QString name(QLatin1Char{letter});
        QCOMPARE(zoneOffsetSeconds(name).has_value(), letter != 'J');
        QCOMPARE(zoneOffsetSeconds(name).value_or(0), 0);
    }
}

void ZoneNamesTest::keepsAmericanSummerTime_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("winter") << QStringLiteral("ET") << QDate(2026, 1, 24) << -5;
    QTest::newRow("the Saturday before") << QStringLiteral("ET") << QDate(2026, 3, 7) << -5;
    QTest::newRow("second Sunday in March") << QStringLiteral("ET") << QDate(2026, 3, 8) << -4;
    QTest::newRow("summer, west") << QStringLiteral("pt") << QDate(2026, 7, 1) << -7;
    QTest::newRow("last day of summer") << QStringLiteral("PT") << QDate(2026, 10, 31) << -7;
    QTest::newRow("first Sunday in November") << QStringLiteral("PT") << QDate(2026, 11, 1) << -8;
    QTest::newRow("March begins on a Sunday") << QStringLiteral("CT") << QDate(2020, 3, 7) << -6;
    QTest::newRow("said exactly") << QStringLiteral("EST") << QDate(2026, 7, 1) << -5;
}

void ZoneNamesTest::keepsAmericanSummerTime()
{
    QFETCH(QString, name);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    QCOMPARE(zoneOffsetSeconds(name, day), std::optional(hours * 3600));
}

RAIKI_TEST(ZoneNamesTest)
#include "test_zonenames.moc"
