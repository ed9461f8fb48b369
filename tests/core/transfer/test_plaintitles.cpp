// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/knownitems.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** Titles that hold a year, a span of seasons, or a number that is part of a name. */
using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

static const Catalogue &catalogue()
{
    static const Catalogue known = test::catalogueOf({
        {"果物籠", "Fruit Basket", 2001, "tv/1"},
        {"果物籠 新", "Fruit Basket", 2019, "tv/2"},
        {"忍者伝", "Ninja Tale", 2002, "tv/3"},
        {"石の人", "Stone Man", 2019, "tv/4"},
        {"石の人 第3期 新世界", "Stone Man: New World", 2023, "tv/4/season/3"},
        {"巨人", "Big Giant", 2013, "tv/5"},
        {"巨人 第2期", "Big Giant Season 2", 2017, "tv/5/season/2"},
        {"巨人 第4期", "Big Giant Season 4", 2020, "tv/5/season/4"},
    });
    return known;
}

static ImportPlan planned(const QByteArray &file, const ListState &list)
{
    const Result<ListDocument> document = readList(file, u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, catalogue(),
                      ConflictPolicy::Ask, now);
}

static QString written(const PlannedRow &row)
{
    const PlannedInstalment instalment = row.instalment.value_or(PlannedInstalment());
    return u"%1 %2 %3 %4 part %5"_s
        .arg(rowVerdictName(row.verdict), row.target.isEmpty() ? row.showName : row.target,
             seasonKindName(instalment.kind))
        .arg(instalment.number.value_or(0))
        .arg(instalment.part.value_or(0));
}

class TestPlainTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPlanned_data();
    void isPlanned();
    void namesakesAreToldByTheirYears();
};

void TestPlainTitles::isPlanned_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *expected) {
        QTest::newRow(title) << QByteArray("Title,Status\n\"" + QByteArray(title) + "\",completed\n")
                             << expected;
    };
    row("Ninja Tale (2002)", "add Ninja Tale tv 1 part 0");
    row("Ninja Tale [2002]", "add Ninja Tale tv 1 part 0");
    row("Unheard Of (2002)", "add Unheard Of (2002) tv 1 part 0");
    row("Zz III", "add Zz III tv 1 part 0");
    row("Big Giant II", "add Big Giant tv 2 part 0");
    row("Big Giant S1-S4", "add Big Giant tv 1 part 0");
    row("Big Giant Seasons 2-4", "add Big Giant tv 2 part 0");
    row("Big Giant (Season 1 - Season 4)", "add Big Giant tv 1 part 0");
    row("Stone Man: New World Part 2", "add Stone Man tv 3 part 2");
    row("Zz Movie Part 2", "add Zz Movie Part 2 movie 0 part 0");
    row("Zz Movie 1", "add Zz Movie 1 movie 0 part 0");
    row("Zz Movie 3", "add Zz Movie 3 movie 0 part 0");
    row("Zz Movie 3: Ink", "add Zz Movie 3: Ink movie 0 part 0");
    row("Zz the Movie: Ink", "add Zz the Movie: Ink movie 0 part 0");
    QTest::newRow("the file has the show") << QByteArray("Title\nZz II\nZz\n") << "add Zz tv 2 part 0";
}

void TestPlainTitles::isPlanned()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    const ImportPlan plan = planned(file, {});
    QCOMPARE(written(plan.rows.at(0)), expected);
    ListInMemory list;
    QVERIFY(list.apply(changesOf(plan, {}, catalogue(), now)));
    const ImportPlan again = planned(file, list.state());
    QCOMPARE(rowVerdictName(again.rows.at(0).verdict), u"unchanged"_s);
}

void TestPlainTitles::namesakesAreToldByTheirYears()
{
    const ImportPlan plan = planned("Title\nFruit Basket (2019)\nFruit Basket (2001)\n", {});
    QCOMPARE(plan.rows.size(), size_t(2));
    QSet<qint32> shows;
    for (const PlannedRow &row : plan.rows) {
        QVERIFY2(row.verdict == RowVerdict::Add && row.catalogueShow, qPrintable(written(row)));
        shows.insert(*row.catalogueShow);
    }
    QCOMPARE(shows.size(), 2);
}

RAIKI_TEST(TestPlainTitles)
#include "test_plaintitles.moc"
