// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/core/transfer/randomlist.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2150, 3, 1), QTime(12, 0), Qt::UTC);

static QByteArray exported(const ListState &list)
{
    const Result<WrittenList> written = writeList(exportRows(list.seasons), u"csv"_s);
    return written ? written->bytes : QByteArray();
}

static ImportPlan planned(const QByteArray &bytes, const ListState &list)
{
    const Result<ListDocument> document = readList(bytes, u"list.csv"_s);
    return planImport(document ? *document : ListDocument(), u"list.csv"_s, list, Catalogue(),
                      ConflictPolicy::Ask, now);
}

/** The list that an import into an empty one makes. */
static ListState imported(const QByteArray &bytes, const QDateTime &at)
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes, {}), {}, Catalogue(), at));
    return isApplied ? list.state() : ListState();
}

/** The first line in which both differ, for a message. */
static QByteArray firstDifference(const QByteArray &left, const QByteArray &right)
{
    const QList<QByteArray> leftLines = left.split('\n');
    const QList<QByteArray> rightLines = right.split('\n');
    for (qsizetype line = 0; line < std::min(leftLines.size(), rightLines.size()); ++line) {
        if (leftLines[line] != rightLines[line])
            return QByteArray::number(line + 1) + ": " + leftLines[line] + "\n" + rightLines[line];
    }
    return left.size() == right.size() ? QByteArray() : QByteArray("one is longer");
}

class TestListRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ontoItselfNothingChanges_data();
    void ontoItselfNothingChanges();
    void intoAnEmptyListAndOutAgain_data();
    void intoAnEmptyListAndOutAgain();
    void twiceImportedTheListsAreEqual();
    void anEditedExportIsAnUpdate();
    void seasonsKeepTheirOwnTitles();
    void twentyThousand();

private:
    static void addSeeds();
};

void TestListRoundTrip::addSeeds()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestListRoundTrip::ontoItselfNothingChanges_data()
{
    addSeeds();
}

void TestListRoundTrip::ontoItselfNothingChanges()
{
    QFETCH(unsigned, seed);
    const ListState list = randomList(seed, 150);
    const ImportPlan plan = planned(exported(list), list);
    QVERIFY(plan.rows.size() >= 150U);
    for (const PlannedRow &row : plan.rows) {
        QString changes;
        for (const FieldChange &change : row.fields)
            changes +=
                listFieldName(change.field) + ": "_L1 + change.before + " > "_L1 + change.after + u'\n';
        const QString message =
            u"line %1 is %2\n%3"_s.arg(row.row.line).arg(rowVerdictName(row.verdict), changes);
        QVERIFY2(row.verdict == RowVerdict::Unchanged && row.problems.empty() && row.twinOf == 0,
                 qPrintable(message));
    }
    QVERIFY(changesOf(plan, list, Catalogue(), now).isEmpty());
}

void TestListRoundTrip::intoAnEmptyListAndOutAgain_data()
{
    addSeeds();
}

void TestListRoundTrip::intoAnEmptyListAndOutAgain()
{
    QFETCH(unsigned, seed);
    const QByteArray bytes = exported(randomList(seed, 150));
    const QByteArray again = exported(imported(bytes, now));
    QCOMPARE(firstDifference(bytes, again), QByteArray());
}

void TestListRoundTrip::twiceImportedTheListsAreEqual()
{
    const ListState first = imported(exported(randomList(99, 150)), now);
    const ListState second = imported(exported(first), now.addYears(1));
    QCOMPARE(first.seasons.size(), second.seasons.size());
    for (size_t place = 0; place < first.seasons.size(); ++place) {
        const FollowedSeason &left = first.seasons[place];
        const FollowedSeason &right = second.seasons[place];
        QVERIFY(left.show == right.show);
        QVERIFY(left.season == right.season);
        QVERIFY(left.releases == right.releases);
        QVERIFY(left.claims == right.claims);
        QVERIFY(left.entry == right.entry);
    }
}

void TestListRoundTrip::anEditedExportIsAnUpdate()
{
    const ListState list =
        imported("title,season,status,episodes_watched,notes\nMedalist,1,watching,3,old\n", now);
    QByteArray bytes = exported(list);
    bytes.replace("watching,3,", "watching,4,").replace(",old,", ",new,");
    const ImportPlan plan = planned(bytes, list);
    QVERIFY(plan.rows.at(0).verdict == RowVerdict::Update);
    const std::vector<FieldChange> expected{{ListField::EpisodesWatched, u"3"_s, u"4"_s},
                                            {ListField::Notes, u"old"_s, u"new"_s}};
    QVERIFY(plan.rows.at(0).fields == expected);
    bytes.replace(",new,", ",,");
    QCOMPARE(planned(bytes, list).rows.at(0).fields.at(1).after, QString());
}

void TestListRoundTrip::seasonsKeepTheirOwnTitles()
{
    ListState list = imported("title,season,status\nMedalist,2,watching\n", now);
    Titles &titles = list.seasons.at(0).season.titles;
    titles = {u"Medalist Ni"_s,
              u"Medalist: english; 2"_s,
              u"メダリスト(第2期)"_s,
              {u"a, b"_s, u"alias: c"_s},
              {u"M2"_s}};
    const QByteArray bytes = exported(list);
    QVERIFY(imported(bytes, now).seasons.at(0).season.titles == titles);
    // A file that was written before there was the column says nothing of them.
    Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    const qsizetype column = table->header.indexOf(listFieldName(ListField::SeasonTitles));
    QVERIFY(column >= 0);
    table->header.removeAt(column);
    std::vector<QStringList> rows;
    for (CsvRow &row : table->rows) {
        row.cells.removeAt(column);
        rows.push_back(row.cells);
    }
    const QByteArray old = writeCsv(table->header, rows);
    QVERIFY(planned(old, list).isOwn);
    QCOMPARE(rowVerdictName(planned(old, list).rows.at(0).verdict), u"unchanged"_s);
    QVERIFY(imported(old, now).seasons.at(0).season.titles.isEmpty());
    // An empty cell clears.
    const qsizetype cell = bytes.indexOf("\"english: ");
    QByteArray cleared = bytes;
    cleared.remove(cell, bytes.indexOf("\",", cell) + 1 - cell);
    QCOMPARE(rowVerdictName(planned(cleared, list).rows.at(0).verdict), u"update"_s);
    // Another's table fills what is not known.
    const ImportPlan foreign =
        planned("Title,Season,Season titles\nMedalist,2,english: X; native: Y; Z\n", list);
    QCOMPARE(foreign.rows.at(0).fields.size(), size_t(1));
    QVERIFY(foreign.rows.at(0).fields.at(0).after.contains(u"synonym: Z"_s));
    QVERIFY(!foreign.rows.at(0).fields.at(0).after.contains(u"X"_s));
}

void TestListRoundTrip::twentyThousand()
{
    const ListState list = randomList(7, 20'000);
    const QByteArray bytes = exported(list);
    QElapsedTimer timer;
    timer.start();
    const Result<ListDocument> document = readList(bytes, u"list.csv"_s);
    QVERIFY(document);
    const qint64 read = timer.restart();
    const ImportPlan plan = planImport(*document, u"list.csv"_s, {}, Catalogue(), ConflictPolicy::Ask, now);
    const qint64 plannedIn = timer.restart();
    const ChangeSet changes = changesOf(plan, {}, Catalogue(), now);
    const qint64 changed = timer.restart();
    const ImportPlan onto = planImport(*document, u"list.csv"_s, list, Catalogue(), ConflictPolicy::Ask, now);
    qInfo("20 000 rows, %lld bytes: read %lld ms, planned %lld ms, as changes %lld ms, planned onto itself "
          "%lld ms",
          static_cast<long long>(bytes.size()), static_cast<long long>(read),
          static_cast<long long>(plannedIn), static_cast<long long>(changed),
          static_cast<long long>(timer.elapsed()));
    QCOMPARE(plan.count(RowVerdict::Add), static_cast<int>(plan.rows.size()));
    for (const PlannedRow &row : onto.rows) {
        if (row.verdict != RowVerdict::Unchanged)
            qInfo("line %lld is %s", static_cast<long long>(row.row.line),
                  qPrintable(rowVerdictName(row.verdict)));
    }
    QCOMPARE(onto.count(RowVerdict::Unchanged), static_cast<int>(plan.rows.size()));
    QVERIFY(!changes.isEmpty());
}

RAIKI_TEST(TestListRoundTrip)
#include "test_listroundtrip.moc"
