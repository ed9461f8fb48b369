// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/cour.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class CourTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayBelongsToTheCourAroundIt();
    void boundsAndText_data();
    void boundsAndText();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void stepsThroughTheYears();
    void ordersByTime();
};

void CourTest::everyDayBelongsToTheCourAroundIt()
{
    for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
        const Cour cour = Cour::of(day);
        QVERIFY2(cour.firstDay() <= day && day <= cour.lastDay(), qPrintable(day.toString(Qt::ISODate)));
        QCOMPARE(cour.year, day.year());
    }
    QCOMPARE(Cour::of(QDate()), Cour{});
}

void CourTest::boundsAndText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("winter") << QStringLiteral("2026-W") << QDate(2026, 1, 1) << QDate(2026, 3, 31);
    QTest::newRow("leap winter") << QStringLiteral("2028-W") << QDate(2028, 1, 1) << QDate(2028, 3, 31);
    QTest::newRow("spring") << QStringLiteral("2026-Sp") << QDate(2026, 4, 1) << QDate(2026, 6, 30);
    QTest::newRow("summer") << QStringLiteral("2026-Su") << QDate(2026, 7, 1) << QDate(2026, 9, 30);
    QTest::newRow("fall") << QStringLiteral("2026-F") << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("early") << QStringLiteral("0999-F") << QDate(999, 10, 1) << QDate(999, 12, 31);
}

void CourTest::boundsAndText()
{
    QFETCH(QString, text);
    const std::optional<Cour> cour = Cour::fromText(text);
    QVERIFY(cour);
    QTEST(cour->firstDay(), "first");
    QTEST(cour->lastDay(), "last");
    QCOMPARE(cour->toText(), text);
    QCOMPARE(Cour::of(cour->firstDay()), *cour);
    QCOMPARE(Cour::of(cour->lastDay()), *cour);
}

void CourTest::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026", "2026-", "2026-X", "2026-w", "2026-S", "2026-01", "26-W", "2026W", "2026-W ", " 2026-W",
          "2026-Spring", "-026-W", "0000-W", "٢٠٢٦-W", "２０２６-W", "2026–W"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CourTest::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!Cour::fromText(text));
}

void CourTest::stepsThroughTheYears()
{
    Cour cour{2024, Quarter::Winter};
    for (int step = 0; step < 40; ++step) {
        QCOMPARE(cour.next().firstDay(), cour.lastDay().addDays(1));
        QCOMPARE(cour.next().previous(), cour);
        cour = cour.next();
    }
    QCOMPARE(cour, (Cour{2034, Quarter::Winter}));
}

void CourTest::ordersByTime()
{
    QVERIFY((Cour{2025, Quarter::Fall} < Cour{2026, Quarter::Winter}));
    QVERIFY((Cour{2026, Quarter::Winter} < Cour{2026, Quarter::Spring}));
    QVERIFY((Cour{2026, Quarter::Summer} > Cour{2026, Quarter::Spring}));
}

RAIKI_TEST(CourTest)
#include "test_cour.moc"
