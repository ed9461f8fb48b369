// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/fuzzydate.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace raiki;

/** The order of dates, and what refining and agreeing mean; the laws are tried on many random dates. */
class FuzzyDateOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByTheLatestInstant();
    void orderIsStrictAndFollowsLatest();
    void sortingAnyOrderGivesOneOrder();
    void randomDatesSurviveTheirText();
    void refines_data();
    void refines();
    void agrees_data();
    void agrees();
    void refiningImpliesAgreeing();
};

namespace {

constexpr quint32 seed = 20260124;

FuzzyDate randomDate(QRandomGenerator &random)
{
    // Few years and offsets, so that equal bounds are common.
    const int year = random.bounded(2024, 2028);
    const QDate day = QDate(year, 1, 1).addDays(random.bounded(365));
    switch (random.bounded(6)) {
    case 0:
        return {};
    case 1:
        return FuzzyDate::ofYear(year);
    case 2:
        return FuzzyDate::ofCour(Cour::of(day));
    case 3:
        return FuzzyDate::ofMonth(year, day.month());
    case 4:
        return FuzzyDate::ofDay(day);
    default:
        return FuzzyDate::ofBroadcastTime(day, random.bounded(30), random.bounded(60),
                                          random.bounded(-28, 29) * 1800);
    }
}

FuzzyDate dateOf(const QString &text)
{
    return FuzzyDate::fromText(text).value_or(FuzzyDate());
}

} // namespace

void FuzzyDateOrderTest::sortsByTheLatestInstant()
{
    const QStringList expected{
        QStringLiteral("2025-12-31"), // ends with 2025, said most precisely
        QStringLiteral("2025-12"),
        QStringLiteral("2025-F"),
        QStringLiteral("2025"),
        QStringLiteral("2026-01-24T01:30+09:00"),
        QStringLiteral("2026-01-24"),
        QStringLiteral("2026-01-24T15:00Z"),      // the first minute of the 25th in Japan
        QStringLiteral("2026-01-25T00:00+09:00"), // the same instant, said further east
        QStringLiteral("2026-01"),
        QStringLiteral("2026-W"),
        QStringLiteral("2026-04-01"),
        QStringLiteral("2026"),
        QString(),
    };
    std::vector<FuzzyDate> dates;
    std::transform(expected.rbegin(), expected.rend(), std::back_inserter(dates), dateOf);
    std::sort(dates.begin(), dates.end());
    QStringList sorted;
    for (const FuzzyDate &date : dates)
        sorted << date.toText();
    QCOMPARE(sorted, expected);
}

void FuzzyDateOrderTest::orderIsStrictAndFollowsLatest()
{
    QRandomGenerator random(seed);
    for (int round = 0; round < 20000; ++round) {
        const FuzzyDate a = randomDate(random);
        const FuzzyDate b = randomDate(random);
        const FuzzyDate c = randomDate(random);
        QVERIFY(!(a < a));
        QCOMPARE(a<b, b> a);
        QCOMPARE((a <=> b) == 0, a == b);
        QCOMPARE(a == b, a.toText() == b.toText());
        QVERIFY(!(a < b && b < c) || a < c);
        if (a.isKnown() && b.isKnown() && a.latest() < b.latest())
            QVERIFY(a < b);
        if (a.isKnown() && !b.isKnown())
            QVERIFY(a < b);
    }
}

void FuzzyDateOrderTest::sortingAnyOrderGivesOneOrder()
{
    QRandomGenerator random(seed + 1);
    std::vector<FuzzyDate> dates(500);
    std::generate(dates.begin(), dates.end(), [&random] { return randomDate(random); });
    std::vector<FuzzyDate> shuffled = dates;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    std::sort(dates.begin(), dates.end());
    std::sort(shuffled.begin(), shuffled.end());
    QVERIFY(dates == shuffled);
}

void FuzzyDateOrderTest::randomDatesSurviveTheirText()
{
    QRandomGenerator random(seed + 2);
    for (int round = 0; round < 20000; ++round) {
        const FuzzyDate date = randomDate(random);
        const std::optional<FuzzyDate> again = FuzzyDate::fromText(date.toText());
        QVERIFY2(again && *again == date, qPrintable(date.toText()));
    }
}

void FuzzyDateOrderTest::refines_data()
{
    QTest::addColumn<QString>("finer");
    QTest::addColumn<QString>("coarser");
    QTest::addColumn<bool>("refines");
    const auto row = [](const char *finer, const char *coarser, bool refines) {
        QTest::addRow("%s / %s", finer, coarser)
            << QString::fromLatin1(finer) << QString::fromLatin1(coarser) << refines;
    };
    row("2026-01-24", "2026-01", true);
    row("2026-01-24", "2026-02", false);
    row("2026-01", "2026-01-24", false);
    row("2026-01-24", "2026-W", true);
    row("2026-03", "2026-W", true);
    row("2026-04", "2026-W", false);
    row("2026-W", "2026", true);
    row("2026", "2026-W", false);
    row("2026-01", "2026-01", true);
    row("2026-01-25T01:30+09:00", "2026-01-25", true);
    row("2026-01-24T16:30Z", "2026-01-25", true); // the 25th in Japan
    row("2026-01-31T20:00Z", "2026-01", false);
    row("2026-01-24", "", true);
    row("", "2026-01-24", false);
    row("", "", true);
}

void FuzzyDateOrderTest::refines()
{
    QFETCH(QString, finer);
    QFETCH(QString, coarser);
    QTEST(dateOf(finer).refines(dateOf(coarser)), "refines");
}

void FuzzyDateOrderTest::agrees_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("agrees");
    const auto row = [](const char *one, const char *other, bool agrees) {
        QTest::addRow("%s / %s", one, other)
            << QString::fromLatin1(one) << QString::fromLatin1(other) << agrees;
    };
    row("2026-01", "2026-01-24", true);
    row("2026-01", "2026-W", true);
    row("2026-01", "2026-02", false);
    row("2026-01-24", "2026-01-25", false);
    row("2026-01-24T16:30Z", "2026-01-25T01:30+09:00", true);
    row("2026-01-24T16:30Z", "2026-01-25T01:31+09:00", false);
    row("2026-01-24T16:30Z", "2026-01-24", false);
    row("2025-F", "2026-W", false);
    row("", "2026", true);
    row("", "", true);
}

void FuzzyDateOrderTest::agrees()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, agrees);
    QCOMPARE(dateOf(one).agreesWith(dateOf(other)), agrees);
    QCOMPARE(dateOf(other).agreesWith(dateOf(one)), agrees);
}

void FuzzyDateOrderTest::refiningImpliesAgreeing()
{
    QRandomGenerator random(seed + 3);
    int refinements = 0;
    for (int round = 0; round < 20000; ++round) {
        const FuzzyDate a = randomDate(random);
        const FuzzyDate b = randomDate(random);
        QVERIFY(a.refines(a));
        if (!a.refines(b))
            continue;
        ++refinements;
        QVERIFY(a.agreesWith(b));
        QVERIFY(!b.isKnown() || a.latest() <= b.latest());
        if (b.refines(a) && a.isKnown() && b.isKnown())
            QCOMPARE(a.earliest(), b.earliest());
    }
    QVERIFY(refinements > 100);
}

RAIKI_TEST(FuzzyDateOrderTest)
#include "test_fuzzydateorder.moc"
