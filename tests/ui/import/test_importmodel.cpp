// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/import/importfilter.h"
#include "ui/import/importmodel.h"
#include "ui/import/plantext.h"
#include "ui/import/reviewtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;

namespace {

PlannedRow rowOf(qint64 line, RowVerdict verdict, qint64 twinOf = 0)
{
    PlannedRow row;
    row.row.line = line;
    row.row.title = QStringLiteral("Show %1").arg(line);
    row.verdict = verdict;
    row.twinOf = twinOf;
    row.isSelected = verdict == RowVerdict::Add || verdict == RowVerdict::Update;
    return row;
}

const PlanStyle style{{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Asia/Tokyo"), false}};

} // namespace

class TestImportModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksOnlyWhatCanBeApplied();
    void keepsTicksWhenPlannedAgain();
    void takesTheFilesWordForATickedDifference();
    void aTickAfterwardsIsNotPartOfWhatWasTaken();
    void tellsChangesInTheUsersWords_data();
    void tellsChangesInTheUsersWords();
    void namesTheSeasonAndTheDays();
    void tellsWhyItAsks();
    void tellsProblems_data();
    void tellsProblems();
    void namesEveryField();
    void summarisesWhatOccurs();
    void showsMarkupAsItIs();
    void sortsAndFiltersTheRows();
};

void TestImportModel::ticksOnlyWhatCanBeApplied()
{
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportPlan plan;
    plan.rows = {rowOf(2, RowVerdict::Add),         rowOf(3, RowVerdict::Update),
                 rowOf(4, RowVerdict::Unchanged),   rowOf(5, RowVerdict::Conflict),
                 rowOf(6, RowVerdict::NeedsReview), rowOf(7, RowVerdict::Invalid),
                 rowOf(8, RowVerdict::Conflict, 5)};
    model.setPlan(plan, style);
    QCOMPARE(model.tickedCount(), 2);
    QList<bool> tickable;
    for (int row = 0; row < model.rowCount(); ++row)
        tickable << model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(tickable, QList<bool>({true, true, false, true, false, false, false}));
    QCOMPARE(model.tickedCount(), 3);
    model.setTicked({0, 1, 2, 3, 4, 5, 6}, Qt::Unchecked);
    QCOMPARE(model.tickedCount(), 0);
}

void TestImportModel::keepsTicksWhenPlannedAgain()
{
    ImportModel model;
    ImportPlan plan;
    plan.rows = {rowOf(2, RowVerdict::Add), rowOf(3, RowVerdict::Add)};
    model.setPlan(plan, style);
    model.setTicked({0}, Qt::Unchecked);
    QSignalSpy told(&model, &ImportModel::ticksChanged);
    model.setPlan(plan, style);
    QCOMPARE(told.size(), 1);
    QCOMPARE(model.tickedCount(), 1);
    QVERIFY(!model.rowAt(0)->isSelected);
    model.forgetTicks();
    model.setPlan(plan, style);
    QCOMPARE(model.tickedCount(), 2);
}

void TestImportModel::takesTheFilesWordForATickedDifference()
{
    ImportModel model;
    ImportPlan plan;
    plan.rows = {rowOf(2, RowVerdict::Conflict), rowOf(3, RowVerdict::Conflict)};
    model.setPlan(plan, style);
    model.setTicked({1}, Qt::Checked);
    const ImportPlan ticked = model.tickedPlan();
    QCOMPARE(ticked.rows[0].verdict, RowVerdict::Conflict);
    QCOMPARE(ticked.rows[1].verdict, RowVerdict::Update);
    QVERIFY(ticked.rows[1].isSelected);
}

void TestImportModel::aTickAfterwardsIsNotPartOfWhatWasTaken()
{
    ImportModel model;
    ImportPlan plan;
    plan.rows = {rowOf(2, RowVerdict::Add), rowOf(3, RowVerdict::Add)};
    model.setPlan(plan, style);
    const std::function<ImportPlan()> taken = model.tickedPlanLater();
    model.setTicked({1}, Qt::Unchecked);
    QVERIFY(!model.tickedPlan().rows[1].isSelected);
    model.setPlan({}, style);
    const ImportPlan made = taken();
    QCOMPARE(made.rows.size(), size_t(2));
    QVERIFY(made.rows[0].isSelected && made.rows[1].isSelected);
}

void TestImportModel::tellsChangesInTheUsersWords_data()
{
    QTest::addColumn<ListField>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("status") << ListField::Status << "watching"
                            << "completed"
                            << "Status: Watching → Completed";
    QTest::newRow("date") << ListField::Premiere << "2026-01"
                          << "2026-01-24"
                          << "Premiere: January 2026 → Sat 24 Jan 2026";
    QTest::newRow("from nothing") << ListField::Score << ""
                                  << "80"
                                  << "Score: nothing → 80";
    QTest::newRow("kind") << ListField::Kind << "tv"
                          << "movie"
                          << "Kind: TV series → Film";
    QTest::newRow("lines") << ListField::Notes << "a"
                           << "b\n\nc"
                           << "Notes: a → b c";
    QTest::newRow("no status") << ListField::Status << "watching"
                               << "elsewhere"
                               << "Status: Watching → elsewhere";
}

void TestImportModel::tellsChangesInTheUsersWords()
{
    QFETCH(ListField, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, text);
    QCOMPARE(fieldChangeText({field, before, after}, style), text);
}

void TestImportModel::namesTheSeasonAndTheDays()
{
    PlannedRow row = rowOf(2, RowVerdict::Add);
    row.instalment = PlannedInstalment{SeasonKind::Tv, 2, {}, {}};
    row.row.status = WatchStatus::Completed;
    row.row.started = FuzzyDate::ofDay(QDate(2026, 1, 3));
    row.row.finished = FuzzyDate::ofMonth(2026, 3);
    row.row.premiere = FuzzyDate::ofYear(2025);
    QCOMPARE(rowText(row, style),
             QStringLiteral(
                 "Season 2 · Completed · started Sat 3 Jan 2026 · finished March 2026 · premiere 2025"));
    row.verdict = RowVerdict::Update;
    row.fields = {{ListField::Score, {}, QStringLiteral("80")}};
    QCOMPARE(rowText(row, style), QStringLiteral("Season 2 · Score: nothing → 80"));
    row.instalment->number = 1; // which goes without saying
    QCOMPARE(rowText(row, style), QStringLiteral("Score: nothing → 80"));
}

/** No question without its reason. */
void TestImportModel::tellsWhyItAsks()
{
    const auto choice = [](std::optional<int> season, qint64 show = 1) {
        ShowChoice made{ShowId(show)};
        if (season)
            made.instalment = PlannedInstalment{SeasonKind::Tv, season, {}, {}};
        return made;
    };
    const auto reason = [](const QString &title, const auto &candidates,
                           std::vector<RowProblem> problems = {}) {
        PlannedRow row = rowOf(2, RowVerdict::NeedsReview);
        row.row.title = title;
        row.candidates = candidates;
        row.problems = std::move(problems);
        const QString text = reviewReasonText(row);
        return rowText(row, style).contains(text) ? text : QString();
    };
    using Candidates = std::vector<std::pair<ShowChoice, QString>>;
    const QString kon = QStringLiteral("K-ON!");
    const QString frieren = QStringLiteral("Frieren: Beyond Journey's End");
    const RowProblem season{2, 3, QStringLiteral("5680"), ListField::Season, RowProblem::Kind::NamesAnother};
    QCOMPARE(reason(QStringLiteral("K-On!!"), Candidates{{choice(1), kon}, {choice(2), kon}}, {season}),
             QStringLiteral("The id is of K-ON! · Season 1, the row names K-ON! · Season 2"));
    const RowProblem show{2, 3, QStringLiteral("5680"), ListField::Mal, RowProblem::Kind::NamesAnother};
    QCOMPARE(
        reason(QStringLiteral("Frieren"), Candidates{{choice({}), kon}, {choice({}, 2), frieren}}, {show}),
        QStringLiteral("The id is of K-ON!, the title is of Frieren: Beyond Journey's End"));
    QCOMPARE(reason(QStringLiteral("Frieren"), Candidates{{choice({}), frieren}}),
             QStringLiteral("The title may be short for that name, or a spelling of it"));
    QCOMPARE(reason(QStringLiteral("K-On!!"), Candidates{{choice(1), kon}, {choice(2), kon}}),
             QStringLiteral("The title does not say for sure which season it is"));
    QCOMPARE(reason(QStringLiteral("K-On"), Candidates{{choice({}), kon}, {choice({}, 2), kon}}),
             QStringLiteral("Several shows go by this title"));
    QCOMPARE(reviewReasonText(rowOf(2, RowVerdict::Add)), QString());
}

void TestImportModel::tellsProblems_data()
{
    QTest::addColumn<RowProblem::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("not understood") << RowProblem::Kind::NotUnderstood << "Score “x” was not understood";
    QTest::newRow("out of range") << RowProblem::Kind::OutOfRange << "Score “x” is out of range";
    QTest::newRow("missing") << RowProblem::Kind::Missing << "Score is missing";
    QTest::newRow("too long") << RowProblem::Kind::TooLong << "Score “x” is too long";
}

void TestImportModel::tellsProblems()
{
    QFETCH(RowProblem::Kind, kind);
    QFETCH(QString, text);
    QCOMPARE(problemText({2, 1, QStringLiteral("x"), ListField::Score, kind}), text);
}

void TestImportModel::namesEveryField()
{
    QSet<QString> names;
    for (const ListField field : allListFields())
        names.insert(fieldText(field));
    QCOMPARE(names.size(), static_cast<qsizetype>(allListFields().size()));
    QVERIFY(!names.contains(listFieldName(ListField::EpisodesWatched)));
}

void TestImportModel::summarisesWhatOccurs()
{
    ImportPlan plan;
    QCOMPARE(planSummaryText(plan), QStringLiteral("The file has no rows."));
    plan.rows = {rowOf(2, RowVerdict::Unchanged), rowOf(3, RowVerdict::Add), rowOf(4, RowVerdict::Add)};
    QCOMPARE(planSummaryText(plan), QStringLiteral("2 to add, 1 with nothing new"));
}

void TestImportModel::showsMarkupAsItIs()
{
    ImportModel model;
    ImportPlan plan;
    plan.rows = {rowOf(2, RowVerdict::Add)};
    plan.rows[0].row.title = QStringLiteral("<img src=\"file:///x\">");
    model.setPlan(plan, style);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<span>&lt;img src=&quot;file:///x&quot;&gt;</span>"));
}

void TestImportModel::sortsAndFiltersTheRows()
{
    ImportModel model;
    ImportFilter filter;
    filter.setSourceModel(&model);
    const auto lines = [&filter] {
        QStringList shown;
        for (int row = 0; row < filter.rowCount(); ++row)
            shown << filter.index(row, ImportModel::LineColumn).data().toString();
        return shown.join(u' ');
    };
    const QString zero = QStringLiteral("0");
    ImportPlan plan;
    plan.rows = {rowOf(10, RowVerdict::Update), rowOf(2, RowVerdict::Update), rowOf(3, RowVerdict::Add),
                 rowOf(4, RowVerdict::Update), rowOf(5, RowVerdict::Update)};
    plan.rows[0].fields = {{ListField::Notes, {}, QStringLiteral("zebra")}};
    plan.rows[1].fields = {{ListField::Score, zero, QStringLiteral("80")}};
    plan.rows[3].fields = {{ListField::Notes, {}, QStringLiteral("aardvark")},
                           {ListField::Score, zero, QStringLiteral("70")}};
    plan.rows[4].fields = {{ListField::Notes, {}, QStringLiteral("bear")}};
    model.setPlan(plan, style);
    filter.sort(ImportModel::TitleColumn);
    QCOMPARE(lines(), QStringLiteral("2 3 4 5 10")); // numbers as numbers
    filter.sort(ImportModel::LineColumn);
    filter.sort(ImportModel::ChangeColumn);
    const QString byChange = lines();
    QVERIFY2(byChange.startsWith(u'3') && byChange.endsWith(u'4') && byChange.contains(QLatin1String("5 10")),
             qPrintable(byChange)); // the same things changed: side by side
    filter.setText(QStringLiteral("ZEBRA"));
    QCOMPARE(lines(), QStringLiteral("10"));
    filter.setText(QStringLiteral("update 2"));
    QCOMPARE(lines(), QStringLiteral("2"));

    filter.setText(QStringLiteral("zebra"));
    plan.rows[0].fields = {{ListField::Notes, {}, QStringLiteral("heron")}};
    plan.rows[1].fields = {{ListField::Notes, {}, QStringLiteral("zebra")}};
    plan.rows[1].row.title = QStringLiteral("Zzz");
    model.setPlan(plan, style); // what was made of the rows before is not kept
    QCOMPARE(lines(), QStringLiteral("2"));
    filter.setText({});
    filter.sort(ImportModel::TitleColumn);
    QVERIFY2(lines().endsWith(QLatin1String("10 2")), qPrintable(lines()));
}

RAIKI_TEST(TestImportModel)
#include "test_importmodel.moc"
