// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/common/datetext.h"

#include <QTest>

using namespace raiki;

namespace {

FuzzyDate date(const QString &text)
{
    return FuzzyDate::fromText(text).value_or(FuzzyDate());
}

DateStyle style(const QString &zone, bool lateNight = false)
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone.toLatin1()), lateNight};
}

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesADateAsPreciselyAsItIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("lateNight");
        QTest::addColumn<QString>("shown");
        const QString tokyo = QStringLiteral("Asia/Tokyo");
        const QString berlin = QStringLiteral("Europe/Berlin");
        QTest::newRow("unknown") << "" << tokyo << false << "No date yet";
        QTest::newRow("year") << "2026" << tokyo << false << "2026";
        QTest::newRow("winter") << "2026-W" << tokyo << false << "Winter 2026";
        QTest::newRow("fall") << "2026-F" << tokyo << false << "Fall 2026";
        QTest::newRow("month") << "2026-01" << tokyo << false << "January 2026";
        QTest::newRow("a day is the source's in every zone")
            << "2026-01-24" << QStringLiteral("America/Los_Angeles") << false << "Sat 24 Jan 2026";
        QTest::newRow("minute") << "2026-01-25T01:30+09:00" << tokyo << false << "Sun 25 Jan 2026, 01:30";
        QTest::newRow("late night") << "2026-01-25T01:30+09:00" << tokyo << true << "Sat 24 Jan 2026, 25:30";
        QTest::newRow("not late at six")
            << "2026-01-25T06:00+09:00" << tokyo << true << "Sun 25 Jan 2026, 06:00";
        QTest::newRow("elsewhere") << "2026-01-25T01:30+09:00" << berlin << false << "Sat 24 Jan 2026, 17:30";
    }

    void writesADateAsPreciselyAsItIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        QFETCH(bool, lateNight);
        QFETCH(QString, shown);
        QCOMPARE(dateText(date(text), style(zone, lateNight)), shown);
    }

    void countsDownOnlyToAKnownDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("number"); // what the words hold; empty: no words
        QTest::newRow("unknown") << ""
                                 << "2025-11-22T00:00:00Z"
                                 << "";
        QTest::newRow("year") << "2026"
                              << "2025-11-22T00:00:00Z"
                              << "";
        QTest::newRow("month") << "2026-01"
                               << "2025-11-22T00:00:00Z"
                               << "";
        QTest::newRow("day") << "2026-01-24"
                             << "2025-11-22T00:00:00Z"
                             << "63";
        QTest::newRow("today") << "2025-11-22"
                               << "2025-11-22T00:00:00Z"
                               << "today";
        QTest::newRow("tomorrow") << "2025-11-23"
                                  << "2025-11-22T00:00:00Z"
                                  << "tomorrow";
        QTest::newRow("passed") << "2025-11-21"
                                << "2025-11-22T00:00:00Z"
                                << "";
        QTest::newRow("hours") << "2025-11-22T12:00+09:00"
                               << "2025-11-22T00:00:00Z"
                               << "3";
        QTest::newRow("nearly six hours") << "2025-11-22T14:59+09:00"
                                          << "2025-11-22T00:00:00Z"
                                          << "in 5 h 59 min";
        QTest::newRow("six hours, a moment past the minute") << "2025-11-22T15:00+09:00"
                                                             << "2025-11-22T00:00:00.020Z"
                                                             << "in 6 hour";
        QTest::newRow("at the end of that minute") << "2025-11-22T15:00+09:00"
                                                   << "2025-11-22T00:00:59.900Z"
                                                   << "in 6 hour";
        QTest::newRow("more than half an hour above") << "2025-11-22T23:40+09:00"
                                                      << "2025-11-22T00:00:00Z"
                                                      << "in 15 hour";
        QTest::newRow("less than half an hour above") << "2025-11-22T23:20+09:00"
                                                      << "2025-11-22T00:00:00Z"
                                                      << "in 14 hour";
        QTest::newRow("a minute ago") << "2025-11-22T08:59+09:00"
                                      << "2025-11-22T00:00:00Z"
                                      << "";
        QTest::newRow("seconds ago") << "2025-11-22T09:00+09:00"
                                     << "2025-11-22T00:00:04Z"
                                     << "";
        QTest::newRow("in seconds") << "2025-11-22T09:00+09:00"
                                    << "2025-11-21T23:59:56Z"
                                    << "1";
        // Now it is past midnight in Tokyo: the 23rd is today there.
        QTest::newRow("the user's day") << "2025-11-23"
                                        << "2025-11-22T15:30:00Z"
                                        << "today";
    }

    void countsDownOnlyToAKnownDay()
    {
        QFETCH(QString, text);
        QFETCH(QString, now);
        QFETCH(QString, number);
        const QString words = countdownText(date(text), QDateTime::fromString(now, Qt::ISODate),
                                            style(QStringLiteral("Asia/Tokyo")));
        QCOMPARE(words.isEmpty(), number.isEmpty());
        QVERIFY2(words.contains(number), qPrintable(words));
    }

    void tellsHowLongAgo()
    {
        const DateStyle tokyo = style(QStringLiteral("Asia/Tokyo"));
        const QDateTime now = QDateTime::fromString(QStringLiteral("2025-11-22T03:00:00Z"), Qt::ISODate);
        QCOMPARE(agoText({}, now, tokyo), QStringLiteral("never"));
        QCOMPARE(agoText(now.addSecs(-5), now, tokyo), QStringLiteral("just now"));
        QVERIFY(agoText(now.addSecs(-300), now, tokyo).startsWith(QLatin1String("5 minute")));
        QCOMPARE(agoText(now.addDays(-1).addSecs(-1), now, tokyo), QStringLiteral("yesterday"));
        QCOMPARE(agoText(now.addDays(-30), now, tokyo), QStringLiteral("Thu 23 Oct 2025"));
    }
};

RAIKI_TEST(TestDateText)
#include "test_datetext.moc"
