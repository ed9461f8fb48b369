// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
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
                             "2026-W60-9",
                             "2026-400",
                             "15:00",
                             "NaN",
                             "-0001-01-01T00:00:00Z",
                             "9223372036854775807",
                             "Fri, 09 Jan 2026 99:00:00 GMT",
                             "9 9 9 9",
                             "2026-01-09T15:",
                             "Jan Feb 2026",
                             "٢٠٢٦-01-09"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a thousand digits") << QString(1000, u'9');
}

void FeedDateTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY2(!readFeedDate(text).isValid(), qPrintable(readFeedDate(text).toString(Qt::ISODate)));
}

RAIKI_TEST(FeedDateTest)
#include "test_feeddate.moc"
