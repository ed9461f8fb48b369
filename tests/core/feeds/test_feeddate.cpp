// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/datefields.h"
#include "core/feeds/feeddate.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** Dates as feeds write them, each with the instant it means, or none. */
class FeedDateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void isTheSameByTheShortCut_data();
    void isTheSameByTheShortCut();
    void shortCutTakesNoMonthForAWeekday();
};

void FeedDateTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
    };
    // RFC 822 and RFC 2822
    row("Fri, 09 Jan 2026 15:00:00 +0900", "2026-01-09T06:00:00Z");
    row("Fri, 9 Jan 2026 15:00:00 JST", "2026-01-09T06:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 GMT", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 UT", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 Z", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 EST", "2026-01-09T20:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 PDT", "2026-01-09T22:00:00Z");
    row("Mon, 09 Jan 2026 15:00:00 GMT", "2026-01-09T15:00:00Z"); // it was a Friday
    row("09 Jan 26 15:00 GMT", "2026-01-09T15:00:00Z");
    row("09 Jan 99 15:00 GMT", "1999-01-09T15:00:00Z");
    row("Fri, 09 Jan 126 15:00:00 GMT", "2026-01-09T15:00:00Z");
    row("fri, 09 JAN 2026 15:00:00 gmt", "2026-01-09T15:00:00Z");
    row("Friday, 09 January 2026 15:00:00 GMT", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 (a(b)c) +0900", "2026-01-09T06:00:00Z");
    row("  Fri,\n 09 Jan 2026 15:00:00 +0900 ", "2026-01-09T06:00:00Z");
    row("Fri,09 Jan 2026 15:00:00 GMT+9", "2026-01-09T06:00:00Z");
    row("Fri, 09-Jan-2026 15:00:00 UTC", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026", "2026-01-09T00:00:00Z");
    row("Fri, 09 Jan 2026 24:00:00 +0000", "2026-01-10T00:00:00Z");
    row("Fri, 09 Jan 2026 25:30:00 +0900", "2026-01-09T16:30:00Z");
    row("Fri, 09 Jan 2026 15:00:00 XYZ", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 +9900", "2026-01-09T15:00:00Z");
    // Their relatives
    row("Fri Jan  9 15:00:00 2026", "2026-01-09T15:00:00Z");
    row("Fri Jan 9 15:00:00 JST 2026", "2026-01-09T06:00:00Z");
    row("January 9, 2026", "2026-01-09T00:00:00Z");
    row("Jan. 9th, 2026 3:00 PM EST", "2026-01-09T20:00:00Z");
    row("9 Sept 2026 at 12:15 am", "2026-09-09T00:15:00Z");
    // ISO 8601
    row("2026-01-09T15:00:00Z", "2026-01-09T15:00:00Z");
    row("2026-01-09T15:00:00.123456789+09:00", "2026-01-09T06:00:00Z");
    row("2026-01-09T15:00+0900", "2026-01-09T06:00:00Z");
    row("2026-01-09t15:00:00-05", "2026-01-09T20:00:00Z");
    row("2026-01-09 15:00:00 EST", "2026-01-09T20:00:00Z");
    row("2026-01-09 15:00", "2026-01-09T15:00:00Z");
    row("2026-01-09", "2026-01-09T00:00:00Z");
    row("2026-01", "2026-01-01T00:00:00Z");
    row("2026", "2026-01-01T00:00:00Z");
    row("20260109", "2026-01-09T00:00:00Z");
    row("20260109T150000Z", "2026-01-09T15:00:00Z");
    row("D:20260109150000", "2026-01-09T15:00:00Z");
    row("2026-W02-5", "2026-01-09T00:00:00Z");
    row("2026-009", "2026-01-09T00:00:00Z");
    row("2026-06-30T23:59:60Z", "2026-07-01T00:00:00Z");
    // What else is found
    row("2026/01/09 15:00", "2026-01-09T15:00:00Z");
    row("01/09/2026", "2026-01-09T00:00:00Z");
    row("25/12/2026 08:05", "2026-12-25T08:05:00Z");
    row("9.1.2026", "2026-01-09T00:00:00Z");
    row("2026年1月9日 15:00", "2026-01-09T15:00:00Z");
    row("1767970800", "2026-01-09T15:00:00Z");
    row("1767970800000", "2026-01-09T15:00:00Z");
    row("260109", "2026-01-09T00:00:00Z");
    row("2026009", "2026-01-09T00:00:00Z");
    row("26-009", "2026-01-09T00:00:00Z");
    row("26-01-09", "2026-01-09T00:00:00Z");
    row("12-31-26", "2026-12-31T00:00:00Z");
    row("-2609", "2026-09-01T00:00:00Z");
    row("-26-09", "2026-09-01T00:00:00Z");
    row("2026-01-09T15Z", "2026-01-09T15:00:00Z");
    row("2026-01-09T15+09:00", "2026-01-09T06:00:00Z");
    row("Fri, 2026/01/09 15:00:07 EDT", "2026-01-09T19:00:07Z");
    // Zones that leave summer time open, and one of old Central Europe
    row("Fri, 09 Jan 2026 15:00:00 PT", "2026-01-09T23:00:00Z");
    row("Thu, 09 Jul 2026 15:00:00 PT", "2026-07-09T22:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 AT", "2026-01-09T19:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 MET", "2026-01-09T14:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 Asia/Tokyo", "2026-01-09T06:00:00Z");
    row("Fri, 10 Jul 2026 15:00:00 America/New_York", "2026-07-10T19:00:00Z");
    row("Sun, 08 Mar 2026 01:30:00 America/New_York", "2026-03-08T06:30:00Z"); // before summer time
    row("Fri, 09 Jan 2026 15:00:00 Etc/GMT", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 America/../../x", "2026-01-09T15:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 -300", "2026-01-09T18:00:00Z");
    row("Fri, 09 Jan 2026 15:00:00 --0300", "2026-01-09T18:00:00Z");
    row("Jan. 9, 2026, 3:07 p.m.", "2026-01-09T15:07:00Z");
    row("Jan 9, 2026 12:07a.m. EST", "2026-01-09T05:07:00Z");
    row("Fri, 01/09/2026 - 15:00", "2026-01-09T15:00:00Z");
    row("Fri, 26/06/2026", "2026-06-26T00:00:00Z");
    row("Fri, 09 01 2026 15:00:00 +0900", "2026-01-09T06:00:00Z");
    row("2026 January 09", "2026-01-09T00:00:00Z");
    row("2026-01-09 at 15:00:07", "2026-01-09T15:00:07Z");
    row("Jan. 2026", "2026-01-01T00:00:00Z");
    // Other languages
    row("Fr, 9 Mai 2025 15:00:00 +0200", "2025-05-09T13:00:00Z");
    row("jeu., 01 janv. 2026 12:00:00 +0100", "2026-01-01T11:00:00Z");
    row("Пт, 09 Янв 2026 15:00:00 GMT", "2026-01-09T15:00:00Z");
    row("Παρ, 09 Ιούλ 2027 15:00:00 EST", "2027-07-09T20:00:00Z");
    row("Τρι, 18 Μαϊ 2027 12:00:00 +0200", "2027-05-18T10:00:00Z");
    row("2026-július-9T9:15-03:00", "2026-07-09T12:15:00Z");
    row("2026-március-09T09:15+01:00", "2026-03-09T08:15:00Z");
    row("mar., 06 janv. 2026 12:00:00 +0100", "2026-01-06T11:00:00Z"); // mardi
    row("mar, 06 gen 2026 12:00:00 +0100", "2026-01-06T11:00:00Z");    // martedì
    row("maandag 5 januari 2026", "2026-01-05T00:00:00Z");
    row("mars 6 2026", "2026-03-06T00:00:00Z");
    row("2026년 01월 09일  15:00:07", "2026-01-09T06:00:07Z");
    row("2026-01-09 오후 11:23:17", "2026-01-09T14:23:17Z");
    row("2026-01-09 오전 12:05:00", "2026-01-08T15:05:00Z");
}

void FeedDateTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QCOMPARE(readFeedDate(text).toString(Qt::ISODate), utc);
}

void FeedDateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "TBA",
                             "Winter 2026",
                             "yesterday",
                             "2026-13-45",
                             "2026-02-29T00:00:00Z",
                             "32 Jan 2026",
                             "0000-00-00T00:00:00Z",
                             "99999-01-01T00:00:00Z",
                             "0001-01-01T00:30:00+02:00",
                             "9999-12-31T23:30:00-01:00",
                             "0001 MEST",
                             "2026-W60-9",
                             "2026-400",
                             "15:00",
                             "NaN",
                             "-0001-01-01T00:00:00Z",
                             "-2613",
                             "9223372036854775807",
                             "Fri, 09 Jan 2026 99:00:00 GMT",
                             "9 9 9 9",
                             "09 01 26",
                             "2026-01-09T15:",
                             "Jan Feb 2026",
                             "Soon, 2026",
                             "2026-jolly-09",
                             "2026년 13월 01일",
                             "Fri, 2026/13/09 08:00:00",
                             "٢٠٢٦-01-09"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a thousand digits") << QString(1000, u'9');
}

void FeedDateTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY2(!readFeedDate(text).isValid(), qPrintable(readFeedDate(text).toString(Qt::ISODate)));
}

void FeedDateTest::isTheSameByTheShortCut_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Fri, 09 Jan 2026 15:00:07 +0900", "Fri, 9 Jan 2026 15:00:07 GMT", "09 Dec 2026 15:00:07 -0330",
          "Sun, 28 Feb 1999 23:59:60 UTC", "Sat, 09 May 2026 25:30:00 +09:00", "2026-01-09T15:00:07Z",
          "2026-01-09T15:00:07.123456+09:00", "2026-12-31T23:59:60-11:30", "2026-01-09T29:00:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FeedDateTest::isTheSameByTheShortCut()
{
    QFETCH(QString, text);
    const QDateTime strict = readStrictDate(text);
    QVERIFY(strict.isValid());
    QCOMPARE(strict, readFeedDateThoroughly(text));
    QVERIFY(!readStrictDate(QString(text + u'x')).isValid());
    QVERIFY(!readStrictDate(QStringView(text).chopped(1)).isValid() || text.contains(u'.'));
}

/** Only a weekday may stand before the comma; a month there makes it another date. */
void FeedDateTest::shortCutTakesNoMonthForAWeekday()
{
    const QString text = QStringLiteral("Jan, 5 Apr 2012 10:00:00 GMT");
    QVERIFY(!readStrictDate(text).isValid());
    QCOMPARE(readFeedDate(text), readFeedDateThoroughly(text));
}

RAIKI_TEST(FeedDateTest)
#include "test_feeddate.moc"
