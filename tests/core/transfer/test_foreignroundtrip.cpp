// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "tests/core/transfer/knownitems.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** A list goes out in another program's format and comes in again: nothing changes, whichever of a show's
 * seasons it has. */
using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/** One series at TMDB, with an arc that has a name and no number there. */
static const Catalogue &catalogue()
{
    static const Catalogue known = test::catalogueOf({
        {"千年の剣", "Blade", 2004, "tv/30984"},
        {"千年の剣 血戦篇", "Blade: Blood War", 2022, "tv/30984/season/2"},
        {"千年の剣 里編", "Blade: Village Arc", 2023, "tv/30984/season/3"},
    });
    return known;
}

static ImportPlan planned(const QByteArray &bytes, const QString &name, const ListState &list,
                          ConflictPolicy policy = ConflictPolicy::Ask, const Catalogue &known = catalogue())
{
    const Result<ListDocument> document = readList(bytes, name);
    return planImport(document ? *document : ListDocument(), name, list, known, policy, now);
}

/** A list that came from these files, one after the other. */
static ListState listOf(const QByteArrayList &files, const Catalogue &known = catalogue())
{
    ListInMemory list;
    for (const QByteArray &file : files) {
        const ListState before = list.state();
        const ImportPlan plan = planned(file, u"x.csv"_s, before, ConflictPolicy::Ask, known);
        if (!list.apply(changesOf(plan, before, known, now)))
            return {};
    }
    return list.state();
}

/** What the plan would do, a line each. */
static QString written(const ImportPlan &plan)
{
    QStringList lines;
    for (const PlannedRow &row : plan.rows) {
        QStringList fields;
        for (const FieldChange &change : row.fields)
            fields << QString(listFieldName(change.field) + u' ' + change.before + '>'_L1 + change.after);
        lines << QString(rowVerdictName(row.verdict) + u' ' + row.row.title + u' ' + fields.join(u' '));
    }
    return lines.join(u'\n');
}

class TestForeignRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanges_data();
    void nothingChanges();
    void aTitleGoesBeforeTheIdOfTheSeries();
    void theYearSpeaksAgainstTheIdOfTheSeries();
    void titlesOfTheCatalogueAreTheShows();
    void aDayThatAgreesIsNoNews();
    void anotherServicesYearIsNoNews();
    void aCompletedFilmIsSeenWhole_data();
    void aCompletedFilmIsSeenWhole();
    void otherTitlesAreKept_data();
    void otherTitlesAreKept();
};

void TestForeignRoundTrip::nothingChanges_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("format");
    const QByteArray header = "title,kind,season,part,subtitle,premiere,mal,tmdb\n";
    const QByteArray first = "Blade,tv,1,,,2004-10-05,269,tv/30984\n";
    const QByteArray second = "Blade,tv,2,,血戦篇,2022-10-10,41467,tv/30984/season/2\n";
    const QByteArray secondOfTheSeries = "Blade,tv,2,,血戦篇,2022-10-10,41467,tv/30984\n";
    const QByteArray part = "Blade,tv,2,2,血戦篇,2023-07-08,53998,tv/30984/season/2\n";
    const QByteArray film = "Blade,movie,,,Hell Verse,2010-12-04,7,movie/7\n";
    const QByteArray otherFilm = "Blade,movie,,,Fade to Black,2008-12-13,8,movie/8\n";
    const QByteArray ova = "Blade,ova,,,,2006-01-01,9,tv/30984\n";
    const QByteArray bare = "Blade,tv,3,,,2023-01-01,,\n";
    const QByteArray arc = "Blade,tv,3,,里編,2023-04-05,,\n";
    const QByteArray bareOva = "Blade,ova,,,,2006-01-01,,\n";
    const QByteArray bareFilm = "Blade,movie,,,Hell Verse,2010-12-04,,\n";
    const QByteArray otherBareFilm = "Blade,movie,,,Fade to Black,2008-12-13,,\n";
    const QByteArray undatedFilm = "Blade,movie,,,Hell Verse,,,\n";
    const QByteArray filmOfTmdb = "Blade,movie,,,Hell Verse,2010-12-04,,movie/7\n";
    const QByteArray unnamedFilm = "Blade,movie,,,,2010-12-04,,\n";
    const QByteArray otherUnnamedFilm = "Blade,movie,,,,2008-12-13,,\n";
    const QByteArray numberedFilms = "Blade,movie,1,,,2008-12-13,,\nBlade,movie,2,,,2010-12-04,,\n";
    const QByteArray namedSeason = "Blade,tv,,,Hell Verse,2010-12-04,,\n";
    const std::pair<const char *, QByteArray> lists[]{
        {"the second alone", second},
        {"the second under the series' id", secondOfTheSeries},
        {"both under the series' id", first + secondOfTheSeries},
        {"both", first + second},
        {"the later one before", second + first},
        {"parts", first + second + part},
        {"a part alone", part},
        {"films", film + otherFilm},
        {"a film and a series", first + film},
        {"an OVA and a series", first + ova + secondOfTheSeries},
        {"all", ova + otherFilm + part + second + film + first},
        {"without ids", first + second + bare},
        {"an arc without ids", first + arc},
        {"an arc without ids alone", arc},
        {"an OVA without ids", first + bareOva},
        {"a film without ids", first + bareFilm},
        {"a film without ids alone", bareFilm},
        {"a film with TMDB's id", first + filmOfTmdb},
        {"a film without ids and date", first + second + undatedFilm},
        {"films without ids", first + bareFilm + otherBareFilm},
        {"a film without ids and name", first + unnamedFilm},
        {"films without ids and names", first + unnamedFilm + otherUnnamedFilm},
        {"a named and an unnamed film", first + bareFilm + otherUnnamedFilm},
        {"numbered films without ids", first + numberedFilms},
        {"an arc without ids and number", first + namedSeason},
    };
    for (const QString &format : {u"mal"_s, u"simkl"_s, u"yamtrack"_s}) {
        for (const auto &[name, rows] : lists)
            QTest::addRow("%s as %s", name, qPrintable(format)) << QByteArray(header + rows) << format;
    }
}

void TestForeignRoundTrip::nothingChanges()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, format);
    const ListState state = listOf({list}, Catalogue());
    const std::vector<ListRow> rows = exportRows(state.seasons);
    QCOMPARE(static_cast<qsizetype>(rows.size()), list.count('\n') - 1);
    const Result<WrittenList> out = writeList(rows, format);
    QVERIFY(out);
    const ImportPlan plan = planned(out->bytes, "x."_L1 + listFormatNamed(format)->suffixes.first(), state);
    QCOMPARE(plan.rows.size() + out->leftOut.size(), rows.size());
    QSet<SeasonId> found;
    for (const PlannedRow &row : plan.rows) {
        QVERIFY2(row.verdict == RowVerdict::Unchanged && row.season.isValid() && row.twinOf == 0,
                 qPrintable(written(plan)));
        found.insert(row.season);
    }
    QCOMPARE(static_cast<size_t>(found.size()), plan.rows.size());
}

void TestForeignRoundTrip::aTitleGoesBeforeTheIdOfTheSeries()
{
    const QByteArray header = "Type,Title,Year,LastEpWatched,Watchlist,TMDB\n";
    const QByteArray begun = header + "anime,Blade,2004,S01E26,completed,30984\n";
    const ListState first = listOf({begun});
    QCOMPARE(exportRows(first.seasons).size(), size_t(1));
    const QByteArray file = header + "anime,Blade: Village Arc,2023,S01E03,watching,30984\n";
    const ImportPlan plan = planned(file, u"x.csv"_s, first, ConflictPolicy::Replace);
    QVERIFY2(plan.rows.at(0).verdict == RowVerdict::Add, qPrintable(written(plan)));
    QCOMPARE(plan.rows.at(0).instalment->number, std::optional(3));
    const ListState both = listOf({begun, file});
    QCOMPARE(exportRows(both.seasons).size(), size_t(2));
    const ImportPlan again = planned(file, u"x.csv"_s, both, ConflictPolicy::Replace);
    QVERIFY2(again.rows.at(0).verdict == RowVerdict::Unchanged, qPrintable(written(again)));
}

/** Nobody here knows the title, and what the id leads to began long before. */
void TestForeignRoundTrip::theYearSpeaksAgainstTheIdOfTheSeries()
{
    const QByteArray header = "Type,Title,Year,LastEpWatched,Watchlist,TMDB\n";
    const QByteArray begun = header + "anime,Blade,2004,S01E26,completed,30984\n";
    const ListState first = listOf({begun});
    for (const ListState &list : {first, ListState()}) {
        const ImportPlan plan =
            planned(header + "anime,Qwertz,2022,S01E03,watching,30984\n", u"x.csv"_s, list);
        QVERIFY2(plan.rows.at(0).verdict == RowVerdict::NeedsReview, qPrintable(written(plan)));
        QVERIFY(!plan.rows.at(0).candidates.empty());
    }
}

/** A season that the catalogue knows is added with its titles; the same file brings none later. */
void TestForeignRoundTrip::titlesOfTheCatalogueAreTheShows()
{
    const QByteArray header = "Title,English,Romaji,TMDB\n";
    for (const char *row : {"Bureedo,Blade,Bureedo,tv/30984/season/2\n", "Bureedo,Blade,Bureedo,tv/30984\n",
                            "Qwertz,,Bureedo,tv/30984\n"}) {
        const QByteArray file(header + row);
        const ListState list = listOf({file});
        QCOMPARE(exportRows(list.seasons).size(), size_t(1));
        const ImportPlan again = planned(file, u"x.csv"_s, list);
        QVERIFY2(again.rows.at(0).verdict == RowVerdict::Unchanged, qPrintable(written(again)));
    }
}

/** Formats that know days alone write that of a minute in its own zone, which may be another one elsewhere.
 */
void TestForeignRoundTrip::aDayThatAgreesIsNoNews()
{
    const QByteArray header = "title,status,mal,finished\n";
    const ListState list = listOf({header + "Zebra,completed,7,2020-08-29T16:25-07:00\n"}, Catalogue());
    for (const QString &format : {u"mal"_s, u"yamtrack"_s, u"simkl"_s}) {
        const Result<WrittenList> out = writeList(exportRows(list.seasons), format);
        QVERIFY(out);
        const ImportPlan plan =
            planned(out->bytes, "x."_L1 + listFormatNamed(format)->suffixes.first(), list);
        QVERIFY2(plan.rows.at(0).verdict == RowVerdict::Unchanged, qPrintable(written(plan)));
    }
    const ImportPlan other = planned(header + "Zebra,completed,7,2020-08-28\n", u"x.csv"_s, list);
    QCOMPARE(other.rows.at(0).verdict, RowVerdict::Conflict);
}

/** Of a film that the catalogue knows Letterboxd has the year of its first festival. */
void TestForeignRoundTrip::anotherServicesYearIsNoNews()
{
    const Catalogue known = test::catalogueOf({{"青い夢", "Blue Dream", 1998, "movie/7", "movie"}});
    const QByteArray header = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n";
    const QByteArray file = header + "2026-08-18,Blue Dream,1997,https://boxd.it/a,4,,,2026-08-13\n";
    ListInMemory list;
    QVERIFY(
        list.apply(changesOf(planned(file, u"diary.csv"_s, {}, ConflictPolicy::Ask, known), {}, known, now)));
    const ListState state = list.state();
    QCOMPARE(state.seasons.size(), size_t(1));
    const ImportPlan plan = planned(file, u"diary.csv"_s, state, ConflictPolicy::Ask, known);
    QVERIFY2(plan.rows.at(0).verdict == RowVerdict::Unchanged, qPrintable(written(plan)));
}

void TestForeignRoundTrip::aCompletedFilmIsSeenWhole_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray yamtrack = "media_id,source,media_type,title,season_number,progress,status\n";
    QTest::newRow("Yamtrack") << QByteArray(yamtrack + "129,tmdb,movie,Sky,,1,Completed\n");
    QTest::newRow("a table") << QByteArray("title,kind,status\nSky,movie,completed\n");
    QTest::newRow("a table with a count") << QByteArray("title,kind,status,watched\nSky,movie,completed,1\n");
}

/** Services of films count no episodes of them: there is one, which who has completed it has seen. */
void TestForeignRoundTrip::aCompletedFilmIsSeenWhole()
{
    QFETCH(QByteArray, file);
    ListInMemory list;
    ImportPlan first = planned(file, u"x.csv"_s, {});
    first.rows.at(0).isSelected = true; // it may be no anime, for all that is known here
    QVERIFY(list.apply(changesOf(first, {}, catalogue(), now)));
    ListState state = list.state();
    QCOMPARE(state.seasons.size(), size_t(1));
    QCOMPARE(state.seasons.front().entry.value_or(WatchEntry()).episodesWatched, 1);
    QCOMPARE(planned(file, u"x.csv"_s, state).rows.at(0).verdict, RowVerdict::Unchanged);
    state.seasons.front().entry->episodesWatched = 0;
    state.seasons.front().entry->status = WatchStatus::PlanToWatch;
    const ImportPlan plan = planned(file, u"x.csv"_s, state);
    QCOMPARE(written(plan), u"update Sky status plan>completed episodes_watched 0>1"_s);
}

void TestForeignRoundTrip::otherTitlesAreKept_data()
{
    QTest::addColumn<QByteArray>("row"); // title, english, romaji, season, tmdb
    QTest::addColumn<QStringList>("synonyms");
    const auto row = [](const char *name, const char *cells, const QStringList &synonyms) {
        QTest::newRow(name) << QByteArray(cells) << synonyms;
    };
    row("of the first season", "Blade,,Bureedo,,tv/5/season/1", {u"Bureedo"_s});
    row("of a later one", "Blade: Blood War,,Bureedo: Kessen,,tv/5/season/2", {u"Bureedo: Kessen"_s});
    row("of one that the file alone calls so", "Bureedo: Kessen,Blade of Blood,,,tv/5/season/2",
        {u"Bureedo: Kessen"_s, u"Blade of Blood"_s});
    row("alike but for its form", "Blade,,BLADE!,,tv/5/season/1", {});
    row("alike to a season's", "Blade,,Blade  Blood War,,tv/5/season/2", {});
    // Under the show's title and a number the other titles are the show's, and name no later season.
    row("of the show beside a later one", "Blade,,Bureedo,2,tv/5/season/2", {});
}

/** What the catalogue has not of a row's titles is a name of its season, as its title is. */
void TestForeignRoundTrip::otherTitlesAreKept()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, synonyms);
    const Catalogue known =
        test::catalogueOf({{"千年の剣", "Blade", 2004, "tv/5/season/1"},
                           {"千年の剣 血戦篇", "Blade: Blood War", 2022, "tv/5/season/2"}});
    const QByteArray file = "Title,English,Romaji,Season,TMDB\n" + row + '\n';
    const ListState list = listOf({file}, known);
    const auto entry = std::find_if(list.seasons.begin(), list.seasons.end(),
                                    [](const FollowedSeason &each) { return each.entry.has_value(); });
    QVERIFY(entry != list.seasons.end());
    QCOMPARE(entry->season.titles.synonyms, synonyms);
    const ImportPlan again = planned(file, u"x.csv"_s, list, ConflictPolicy::Ask, known);
    QVERIFY2(again.rows.at(0).verdict == RowVerdict::Unchanged, qPrintable(written(again)));
}

RAIKI_TEST(TestForeignRoundTrip)
#include "test_foreignroundtrip.moc"
