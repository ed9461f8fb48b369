// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "tests/core/transfer/knownitems.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** Services count two seasons or films as one now and then: both have its id, and a row of it is one of them.
 */
using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

static ImportPlan planned(const QByteArray &bytes, const ListState &list,
                          const Catalogue &known = Catalogue(), const QString &name = u"x.csv"_s)
{
    const Result<ListDocument> document = readList(bytes, name);
    return planImport(document ? *document : ListDocument(), name, list, known, ConflictPolicy::Ask, now);
}

static ListState listOf(const QByteArray &file, const Catalogue &known = Catalogue())
{
    ListInMemory list;
    return list.apply(changesOf(planned(file, {}, known), {}, known, now)) ? list.state() : ListState();
}

/** The same without the entry of every season of which @p without is the place. */
static ListState listOf(const QByteArray &file, std::optional<size_t> without)
{
    ListState list = listOf(file);
    if (without)
        list.seasons.at(*without).entry.reset();
    return list;
}

/** Verdict and the places in the list that the rows went to, "-" for none. */
static QString outcome(const ImportPlan &plan, const ListState &list)
{
    QStringList rows;
    for (const PlannedRow &row : plan.rows) {
        const auto place =
            std::find_if(list.seasons.begin(), list.seasons.end(), [&row](const FollowedSeason &each) {
                return row.season.isValid() && each.season.id == row.season;
            });
        const QString went = place == list.seasons.end()
                                 ? u"-"_s
                                 : QString::number(static_cast<int>(place - list.seasons.begin()));
        rows << QString(rowVerdictName(row.verdict) + u' ' + went);
    }
    return rows.join(u", "_s);
}

class TestSharedIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfSeveral_data();
    void oneOfSeveral();
    void nothingChanges_data();
    void nothingChanges();
    void completedBefore();
    void numberAtTmdb_data();
    void numberAtTmdb();
};

void TestSharedIds::oneOfSeveral_data()
{
    QTest::addColumn<QByteArray>("list"); // title, kind, season, part, subtitle, status, watched, mal
    QTest::addColumn<int>("without");     // an entry; -1: all have one
    QTest::addColumn<QByteArray>("rows"); // title, season, status, watched, mal
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &list, int without, const char *rows,
                        const QString &expected) {
        QTest::newRow(name) << list << without << QByteArray(rows) << expected;
    };
    const QByteArray first = "Blade,tv,1,,,completed,12,1\n";
    const QByteArray arcs = first + "Blade,tv,3,,Raid,watching,5,7\nBlade,tv,3,,Return,watching,2,7\n";
    row("the first has the entry", arcs, 2, "Blade,,watching,5,7\n", u"unchanged 1"_s);
    row("the second has the entry", arcs, 1, "Blade,,watching,2,7\n", u"unchanged 2"_s);
    row("with news", arcs, 2, "Blade,,watching,6,7\n", u"conflict 1"_s);
    row("under its number", arcs, 1, "Blade,3,watching,2,7\n", u"unchanged 2"_s);
    row("under its number in the title", arcs, 1, "Blade Season 3,,watching,2,7\n", u"unchanged 2"_s);
    row("in another language", arcs, 1, "Klinge,,watching,2,7\n", u"unchanged 2"_s);
    row("both as they were", arcs, -1, "Blade,,watching,2,7\nBlade,,watching,5,7\n",
        u"unchanged 2, unchanged 1"_s);
    row("by its name", arcs, -1, "Blade Season 3: Return,,watching,3,7\n", u"conflict 2"_s);
    row("nobody knows which", arcs, -1, "Blade,,watching,6,7\n", u"needsReview -"_s);
    const QByteArray parts = "Blade,tv,2,,,completed,12,7\nBlade,tv,2,2,,watching,3,7\n";
    row("the part that is named", parts, 1, "Blade Season 2 Part 2,,watching,3,7\n", u"add 1"_s);
    row("of another number", parts, 0, "Blade,,watching,3,7\n", u"unchanged 1"_s);
    const QByteArray films = "Foo: Dawn,movie,,,,completed,1,7\nFoo: Dusk,movie,,,,plan,0,7\n";
    row("films by their titles", films, -1, "Foo: Dawn,,completed,1,7\nFoo: Dusk,,plan,0,7\n",
        u"unchanged 0, unchanged 1"_s);
    row("in the other order", films, -1, "Foo: Dusk,,plan,0,7\nFoo: Dawn,,completed,1,7\n",
        u"unchanged 1, unchanged 0"_s);
    row("a film without an entry", films, 1, "Foo: Dusk,,watching,0,7\n", u"add 1"_s);
    row("a film by another title", films, 0, "Fuu,,plan,0,7\n", u"unchanged 1"_s);
    row("films by other titles", films, -1, "Fuu,,plan,0,7\nFuu,,completed,1,7\n",
        u"unchanged 1, unchanged 0"_s);
    row("nobody knows which film", films, -1, "Fuu,,dropped,1,7\n", u"needsReview -"_s);
}

void TestSharedIds::oneOfSeveral()
{
    QFETCH(QByteArray, list);
    QFETCH(int, without);
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    const ListState state = listOf("title,kind,season,part,subtitle,status,episodes_watched,mal\n" + list,
                                   without < 0 ? std::nullopt : std::optional(static_cast<size_t>(without)));
    QCOMPARE(static_cast<qsizetype>(state.seasons.size()), list.count('\n'));
    const ImportPlan plan = planned("Title,Season,Status,Episodes watched,MAL\n" + rows, state);
    QCOMPARE(outcome(plan, state), expected);
}

void TestSharedIds::nothingChanges_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("list");
    for (const QString &format : {u"mal"_s, u"simkl"_s, u"yamtrack"_s}) {
        const auto row = [&format](const char *name, const char *list) {
            QTest::addRow("%s as %s", name, qPrintable(format)) << format << QByteArray(list);
        };
        row("arcs", "Blade,tv,1,,,completed,12,1,tv/5\nBlade,tv,3,,Raid,watching,5,7,tv/5\n"
                    "Blade,tv,3,,Return,plan,0,7,tv/5\n");
        row("arcs alike", "Blade,tv,3,,Raid,plan,0,7,tv/5\nBlade,tv,3,,Return,plan,0,7,tv/5\n");
        row("films", "Foo: Dawn,movie,,,,completed,1,7,movie/1\nFoo: Dusk,movie,,,,watching,0,7,movie/2\n");
        row("films of a show", "Foo,movie,,,Dawn,completed,1,7,\nFoo,movie,,,Dusk,dropped,0,7,\n");
        row("completed without a count", "Blade,tv,1,,,completed,0,1,tv/5\n");
    }
}

void TestSharedIds::nothingChanges()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, list);
    const ListState state =
        listOf("title,kind,season,part,subtitle,status,episodes_watched,mal,tmdb\n" + list);
    QCOMPARE(static_cast<qsizetype>(state.seasons.size()), list.count('\n'));
    const Result<WrittenList> out = writeList(exportRows(state.seasons), format);
    QVERIFY(out);
    const ImportPlan plan =
        planned(out->bytes, state, Catalogue(), "x."_L1 + listFormatNamed(format)->suffixes.first());
    QCOMPARE(plan.rows.size(), state.seasons.size());
    for (const PlannedRow &row : plan.rows)
        QVERIFY2(row.verdict == RowVerdict::Unchanged, qPrintable(outcome(plan, state)));
}

/** Whoever has completed it without counting has not counted it in the file either. */
void TestSharedIds::completedBefore()
{
    const ListState list =
        listOf("Title,Kind,Episodes,Status,Episodes watched,MAL\nBlade,tv,12,completed,0,1\n");
    QCOMPARE(list.seasons.front().entry->episodesWatched, 0);
    const QByteArray simkl = "Type,Title,Year,LastEpWatched,Watchlist,MAL\nanime,Blade,2004,,completed,1\n";
    const ImportPlan plan = planned(simkl, list);
    QCOMPARE(outcome(plan, list), u"update 0"_s); // the year alone
    QVERIFY(std::none_of(plan.rows.front().fields.begin(), plan.rows.front().fields.end(),
                         [](const FieldChange &change) { return change.field != ListField::Premiere; }));
}

void TestSharedIds::numberAtTmdb_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *cells, const QString &expected) {
        QTest::newRow(name) << QByteArray(cells) << expected;
    };
    row("of a film", "Your Day.,7", u"unchanged 0"_s);
    row("of a film by another of its titles", "君の日。,7", u"unchanged 0"_s);
    row("of a series", "Blade,5", u"unchanged 1"_s);
    row("under another number", "Your Day.,8", u"needsReview -"_s);
    row("under a title that nobody knows", "Foo,7", u"add -"_s);
    row("of a film alone", ",7", u"unchanged 0"_s);
}

/** Tables of people's own have the number without the words before it. */
void TestSharedIds::numberAtTmdb()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const Catalogue known = test::catalogueOf(
        {{"君の日。", "Your Day.", 2016, "movie/7", "movie"}, {"千年の剣", "Blade", 2004, "tv/5"}});
    const ListState list = listOf("title,tmdb_id\nYour Day.,7\nBlade,5\n", known);
    QCOMPARE(list.seasons.size(), size_t(2));
    QCOMPARE(list.seasons.front().season.externalIds.value(ExternalSite::Tmdb), u"movie/7"_s);
    QCOMPARE(outcome(planned("title,tmdb_id\n" + row + '\n', list, known), list), expected);
}

RAIKI_TEST(TestSharedIds)
#include "test_sharedids.moc"
