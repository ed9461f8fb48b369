// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/knownitems.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** Titles with a slip of the hand: asked, never taken and never a stranger without a word. */
using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

const Catalogue &knownShows()
{
    static const Catalogue catalogue = test::catalogueOf({
        {"星の牧場", "Ranch of the Stars", 1998},
        {"星の牧場 第2期", "Ranch of the Stars Season 2", 1999},
        {"鋼の庭師", "Iron Gardener", 2009},
        {"鋼の庭番", "Iron Gardeners", 2012},
        {"月の本100", "Moonbook 100", 2016},
        {"丘", "Hill", 2001},
        {"夜明けの魔法学園物語", "", 2014},
    });
    return catalogue;
}

ImportPlan planned(const QString &title, const ListState &list = {}, const Resolutions &answers = {})
{
    const Result<ListDocument> document =
        readList("Title,Status\n" + title.toUtf8() + ",completed\n", u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, knownShows(),
                      ConflictPolicy::Replace, now, answers);
}

QStringList candidatesOf(const PlannedRow &row)
{
    QStringList names;
    for (const auto &candidate : row.candidates)
        names.append(candidate.second);
    names.sort();
    return names;
}

} // namespace

class SlippedTitlesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedAbout_data();
    void isAskedAbout();
    void anAnswerSettlesIt();
    void ofAListedShowToo();
};

void SlippedTitlesTest::isAskedAbout_data()
{
    QTest::addColumn<RowVerdict>("verdict");
    QTest::addColumn<QStringList>("candidates");
    const QStringList ranch{u"Ranch of the Stars"_s};
    QTest::newRow("Ranch of the Stars") << RowVerdict::Add << QStringList();
    QTest::newRow("Ranch of the Star") << RowVerdict::NeedsReview << ranch;   // left out
    QTest::newRow("Ranch off the Stars") << RowVerdict::NeedsReview << ranch; // put in
    QTest::newRow("Ranch of the Stara") << RowVerdict::NeedsReview << ranch;  // replaced
    QTest::newRow("Ranch of teh Stars") << RowVerdict::NeedsReview << ranch;  // changed about
    QTest::newRow("Rnach of the Stars S2") << RowVerdict::NeedsReview << ranch;
    QTest::newRow("Iron Gardner") << RowVerdict::NeedsReview << QStringList{u"Iron Gardener"_s};
    QTest::newRow("Iron Gardenerz") << RowVerdict::NeedsReview
                                    << QStringList{u"Iron Gardener"_s, u"Iron Gardeners"_s};
    QTest::newRow("夜明けの魔法学國物語")
        << RowVerdict::NeedsReview << QStringList{u"夜明けの魔法学園物語"_s};
    QTest::newRow("Ranch of the Sheep") << RowVerdict::Add << QStringList(); // another show
    QTest::newRow("Moonbook 200") << RowVerdict::Add << QStringList();       // a number is no slip
    QTest::newRow("Hall") << RowVerdict::Add << QStringList();               // too short to tell
    QTest::newRow("Something else") << RowVerdict::Add << QStringList();
}

void SlippedTitlesTest::isAskedAbout()
{
    QFETCH(RowVerdict, verdict);
    const ImportPlan plan = planned(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(plan.rows.size(), size_t(1));
    QCOMPARE(plan.rows.front().verdict, verdict);
    QTEST(candidatesOf(plan.rows.front()), "candidates");
}

void SlippedTitlesTest::anAnswerSettlesIt()
{
    const QString title = u"Ranch of teh Stars"_s;
    const ImportPlan asked = planned(title);
    QVERIFY(!asked.rows.front().candidates.empty());
    const ImportPlan answered =
        planned(title, {}, {{asked.rows.front().row.line, asked.rows.front().candidates.front().first}});
    QCOMPARE(answered.rows.front().verdict, RowVerdict::Add);
    QCOMPARE(answered.rows.front().target, u"Ranch of the Stars"_s);
}

void SlippedTitlesTest::ofAListedShowToo()
{
    ListInMemory list;
    QVERIFY(list.apply(changesOf(planned(u"Ranch of the Stars"_s), {}, knownShows(), now)));
    const ImportPlan plan = planned(u"Ranch of teh Stars"_s, list.state());
    QCOMPARE(plan.rows.front().verdict, RowVerdict::NeedsReview);
    QCOMPARE(plan.rows.front().candidates.size(), size_t(1));
    QVERIFY(plan.rows.front().candidates.front().first.show.isValid());
}

RAIKI_TEST(SlippedTitlesTest)
#include "test_slippedtitles.moc"
