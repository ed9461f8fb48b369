// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** What a file calls a show and a season, and what the plan says of it. */
using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

static ImportPlan planned(const QByteArray &bytes, const ListState &list, const Resolutions &answers = {})
{
    static const Catalogue nothingKnown;
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, nothingKnown,
                      ConflictPolicy::Ask, now, answers);
}

/** A list that came from a file. */
static ListState listOf(const QByteArray &bytes)
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes, {}), {}, Catalogue(), now));
    return isApplied ? list.state() : ListState();
}

class TestImportNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortNameIsAsked_data();
    void aShortNameIsAsked();
    void theSeasonIsNamed();
};

void TestImportNames::aShortNameIsAsked_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("candidates");
    const QByteArray frieren = "Title\nFrieren: Beyond Journey's End\nMedalist\n";
    QTest::newRow("short") << frieren << QByteArray("Title\nFrieren\n") << "Frieren: Beyond Journey's End";
    QTest::newRow("another season of it")
        << frieren << QByteArray("Title\nFrieren Season 2\n") << "Frieren: Beyond Journey's End";
    QTest::newRow("the list has the short one")
        << QByteArray("Title\nFrieren\n") << QByteArray("Title\nFrieren: Beyond Journey's End\n")
        << "Frieren";
    QTest::newRow("a dash") << QByteArray("Title\nMushishi -Next Passage-\n")
                            << QByteArray("Title\nMushishi\n") << "Mushishi -Next Passage-";
    QTest::newRow("its own show is there")
        << QByteArray("Title\nNaruto\nNaruto: Shippuden\n") << QByteArray("Title\nNaruto\n") << "";
    QTest::newRow("too short to tell")
        << QByteArray("Title\nK: Return of Kings\n") << QByteArray("Title\nK\n") << "";
    QTest::newRow("only begins alike") << frieren << QByteArray("Title\nFrie\n") << "";
    QTest::newRow("another show") << frieren << QByteArray("Title\nBeyond Journey's End\n") << "";
}

void TestImportNames::aShortNameIsAsked()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, file);
    QFETCH(QString, candidates);
    const ListState state = listOf(list);
    const PlannedRow row = planned(file, state).rows.at(0);
    QStringList asked;
    for (const auto &[choice, title] : row.candidates)
        asked << title;
    QCOMPARE(asked.join(" | "_L1), candidates);
    QCOMPARE(row.verdict == RowVerdict::NeedsReview, !candidates.isEmpty());
    if (candidates.isEmpty())
        return;
    QVERIFY(!row.isSelected);
    const PlannedRow own = planned(file, state, {{2, ShowChoice()}}).rows.at(0);
    QCOMPARE(own.verdict, RowVerdict::Add);
    QVERIFY(!own.show.isValid());
    const PlannedRow it = planned(file, state, {{2, row.candidates.at(0).first}}).rows.at(0);
    QCOMPARE(it.show, row.candidates.at(0).first.show);
}

void TestImportNames::theSeasonIsNamed()
{
    const QByteArray bytes =
        "Title,Season\nMedalist,\nDandadan Season 2,\nBleach Part 2,3\nRaiki: The Movie,\n";
    const ImportPlan plan = planned(bytes, {});
    QCOMPARE(plan.rows.at(0).instalment, (PlannedInstalment{SeasonKind::Tv, 1, {}, {}}));
    QCOMPARE(plan.rows.at(1).instalment, (PlannedInstalment{SeasonKind::Tv, 2, {}, {}}));
    QCOMPARE(plan.rows.at(2).instalment, (PlannedInstalment{SeasonKind::Tv, 3, 2, {}}));
    QCOMPARE(plan.rows.at(3).instalment->kind, SeasonKind::Movie);
    const ImportPlan again = planned(bytes, listOf(bytes));
    for (size_t place = 0; place < plan.rows.size(); ++place)
        QCOMPARE(again.rows.at(place).instalment, plan.rows.at(place).instalment);
}

RAIKI_TEST(TestImportNames)
#include "test_importnames.moc"
