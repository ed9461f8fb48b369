// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/knownitems.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** Years and season numbers beside a title: which show they tell, and which they contradict. */
using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

static const Catalogue &knownShows()
{
    static const Catalogue catalogue = test::catalogueOf({
        {"Dust Walker", "Dust Walker", 1998},
        {"Dust Walker the Movie", "Dust Walker the Movie", 2010, "", "movie"},
        {"Bone Lord", "Bone Lord", 2015},
        {"Bone Lord II", "Bone Lord II", 2018},
        {"Bone Lord III", "Bone Lord III", 2018},
        {"Bone Lord IV", "Bone Lord IV", 2022},
        {"雪の街", "Snow Town", 2002},
        {"雪の街 2006", "Snow Town", 2006},
        {"Gold Sea", "Gold Sea", 2001, "", "movie"},
    });
    return catalogue;
}

static ImportPlan planned(const QByteArray &bytes, const ListState &list = {},
                          const Resolutions &answers = {})
{
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, knownShows(),
                      ConflictPolicy::Ask, now, answers);
}

static ListState listOf(const QByteArray &bytes)
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes), {}, knownShows(), now));
    return isApplied ? list.state() : ListState();
}

static QString instalmentText(const PlannedInstalment &instalment)
{
    const QString number = instalment.number ? QString::number(*instalment.number) : u"-"_s;
    return instalment.kind == SeasonKind::Tv ? number : QString(seasonKindName(instalment.kind) + number);
}

/** "add Bone Lord 4", "needsReview 2010: Dust Walker, 1998 (movie-, 1)". */
static QString outcome(const PlannedRow &row)
{
    QString text = rowVerdictName(row.verdict);
    if (row.verdict != RowVerdict::NeedsReview)
        text += u' ' + (row.target.isEmpty() ? row.row.title : row.target);
    if (row.instalment)
        text += u' ' + instalmentText(*row.instalment);
    for (const RowProblem &problem : row.problems) {
        if (problem.kind == RowProblem::Kind::OtherYear)
            text += u' ' + problem.text;
    }
    QStringList asked;
    for (const auto &[choice, title] : row.candidates)
        asked.append(choice.instalment ? instalmentText(*choice.instalment) : title);
    return asked.isEmpty() ? text : QString(text + " ("_L1 + asked.join(", "_L1) + u')');
}

class TestImportYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsTell_data();
    void yearsTell();
    void yearsOverAList_data();
    void yearsOverAList();
    void theYearOfAShowIsNotItsSeasons();
    void whatIsAskedCanBeSaid();
    void seasonsOfSimkl_data();
    void seasonsOfSimkl();
};

void TestImportYears::yearsTell_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto csv = [](const char *row, const QString &expected) {
        QTest::addRow("%s", row) << "Title,Year\n" + QByteArray(row) + '\n' << expected;
    };
    csv("Dust Walker,1998", u"add Dust Walker 1"_s);
    csv("Dust Walker,1999", u"add Dust Walker 1"_s); // lists err by a year
    csv("Dust Walker,", u"add Dust Walker 1"_s);
    csv("Dust Walker,2010", u"needsReview 2010: Dust Walker, 1998 (movie-, 1)"_s);
    csv("Dust Walker,2004", u"needsReview 2004: Dust Walker, 1998 (1)"_s);
    csv("Bone Lord,2015", u"add Bone Lord 1"_s);
    csv("Bone Lord,2022", u"needsReview 2022: Bone Lord, 2015 (4, 1, 2, 3)"_s);
    csv("Bone Lord II,2018", u"add Bone Lord 2"_s);
    csv("Bone Lord II,2015", u"add Bone Lord 2"_s); // the show's year
    csv("Bone Lord II,2009", u"needsReview 2009: Bone Lord, 2018 (1, 2, 3, 4)"_s);
    csv("Bone Lord Season 5,2026", u"add Bone Lord 5"_s); // nobody knows it yet
    csv("Snow Town,2002", u"add Snow Town 1"_s);
    csv("Gold Sea,2015", u"needsReview 2015: Gold Sea, 2001 (Gold Sea)"_s);
    csv("Nobody's Show,1950", u"add Nobody's Show 1"_s);
    QTest::newRow("Letterboxd, right")
        << QByteArray("Date,Name,Year,Letterboxd URI\n2024-01-01,Gold Sea,2001,x\n")
        << u"add Gold Sea movie-"_s;
    QTest::newRow("Letterboxd, wrong")
        << QByteArray("Date,Name,Year,Letterboxd URI\n2024-01-01,Gold Sea,2015,x\n")
        << u"needsReview 2015: Gold Sea, 2001 (Gold Sea)"_s;
    const QByteArray trakt = "type,title,year,season,episode,watched_at,rated_at\n";
    QTest::newRow("Trakt, the show's year")
        << QByteArray(trakt + "episode,Bone Lord,2015,4,3,2024-01-01T00:00:00Z,\n") << u"add Bone Lord 4"_s;
    QTest::newRow("Trakt, wrong") << QByteArray(trakt + "show,Dust Walker,2021,,,2024-01-01T00:00:00Z,\n")
                                  << u"needsReview 2021: Dust Walker, 1998 (1)"_s;
}

void TestImportYears::yearsTell()
{
    QFETCH(QByteArray, file);
    const ImportPlan plan = planned(file);
    QCOMPARE(plan.rows.size(), size_t(1));
    QTEST(outcome(plan.rows.at(0)), "expected");
}

void TestImportYears::yearsOverAList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right") << QByteArray("Far Tower,2003") << QByteArray("Far Tower,2003")
                           << u"unchanged Far Tower 1"_s;
    QTest::newRow("wrong") << QByteArray("Far Tower,2003") << QByteArray("Far Tower,2019")
                           << u"needsReview 2019: Far Tower, 2003 (1)"_s;
    QTest::newRow("a later season") << QByteArray("Far Tower,2003") << QByteArray("Far Tower Season 2,2019")
                                    << u"add Far Tower 2"_s;
    QTest::newRow("a premiere that was put off")
        << QByteArray("Far Tower,2026-10-01") << QByteArray("Far Tower,2028-10-01")
        << u"conflict Far Tower 1"_s;
    QTest::newRow("namesakes") << QByteArray("Snow Town,2002\nSnow Town,2006") << QByteArray("Snow Town,2006")
                               << u"unchanged Snow Town 1"_s;
}

void TestImportYears::yearsOverAList()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, row);
    const ListState state = listOf("Title,Year\n" + list + '\n');
    QTEST(outcome(planned("Title,Year\n" + row + '\n', state).rows.at(0)), "expected");
}

/** Trakt and Simkl have the year of the show beside each of its seasons: it is no premiere of theirs. */
void TestImportYears::theYearOfAShowIsNotItsSeasons()
{
    const ListState list = listOf("simkl_id,Type,Title,Year,LastEpWatched,Watchlist\n"
                                  "1,anime,Bone Lord,2015,S04E04,watching\n");
    const auto fourth = std::find_if(list.seasons.begin(), list.seasons.end(),
                                     [](const FollowedSeason &season) { return season.season.number == 4; });
    QVERIFY(fourth != list.seasons.end() && fourth->entry);
    QCOMPARE(fourth->entry->episodesWatched, 4);
    QCOMPARE(seasonPremiere(*fourth).date.year(), 2022);
}

void TestImportYears::whatIsAskedCanBeSaid()
{
    const QByteArray file = "Title,Year\nDust Walker,2010\n";
    const PlannedRow asked = planned(file).rows.at(0);
    QVERIFY(!asked.isSelected);
    const PlannedRow film = planned(file, {}, {{2, asked.candidates.at(0).first}}).rows.at(0);
    QCOMPARE(outcome(film), u"add Dust Walker movie-"_s);
    const PlannedRow own = planned(file, {}, {{2, ShowChoice()}}).rows.at(0);
    QCOMPARE(own.verdict, RowVerdict::Add);
    QVERIFY(!own.catalogueShow);
}

void TestImportYears::seasonsOfSimkl_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cells, const QString &expected) {
        QTest::addRow("%s", cells) << QByteArray(cells) << expected;
    };
    row("anime,Bone Lord,2015,S04E04,watching", u"add Bone Lord 4"_s);
    row("tv,Bone Lord,2015,S04E04,watching", u"add Bone Lord 4"_s);
    row("anime,Bone Lord,2015,S01E04,watching", u"add Bone Lord 1"_s);
    row("anime,Bone Lord II,2018,S01E04,watching", u"add Bone Lord 2"_s); // an entry of its own
    row("anime,Bone Lord II,2018,S02E04,watching", u"add Bone Lord 2"_s);
    row("anime,Bone Lord II,2018,S04E04,watching", u"needsReview (1, 2, 3, 4)"_s); // says two things
    row("anime,Dust Walker,2010,s1e5,watching", u"needsReview 2010: Dust Walker, 1998 (movie-, 1)"_s);
}

void TestImportYears::seasonsOfSimkl()
{
    QFETCH(QByteArray, row);
    const ImportPlan plan = planned("simkl_id,Type,Title,Year,LastEpWatched,Watchlist\n1," + row + '\n');
    QTEST(outcome(plan.rows.at(0)), "expected");
    QVERIFY(plan.rows.at(0).row.episodesWatched.value_or(0) > 0);
}

RAIKI_TEST(TestImportYears)
#include "test_importyears.moc"
