// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/knownitems.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** Titles that end with a number or a part: a season of a show, a name of its own, or a question. */
using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

static const Catalogue &knownShows()
{
    static const Catalogue catalogue = test::catalogueOf({
        {"僕のヒーロー", "My Hero", 2016, "tv/1"},
        {"僕のヒーロー 第2期", "My Hero Season 2", 2017, "tv/1/season/2"},
        {"僕のヒーロー 第3期", "My Hero Season 3", 2018, "tv/1/season/3"},
        {"モブサイコ100", "Mob Psycho 100", 2016, "tv/2"},
        {"モブサイコ100 II", "Mob Psycho 100 II", 2019, "tv/2/season/2"},
        {"Steins;Gate", "Steins;Gate", 2011},
        {"Steins;Gate 0", "Steins;Gate 0", 2018},
        {"ルパン三世", "Lupin III", 1971},
        {"ガンダム00", "Gundam 00", 2007},
        {"怪獣8号", "Kaiju No. 8", 2024},
        {"ゾン100", "Zom 100", 2023},
        {"Raiki Grade", "Raiki Grade", 2003},
        {"Raiki Grade 2", "Raiki Grade 2", 2004},
        {"進撃", "Advance", 2013, "tv/3"},
        {"進撃 第4期", "Advance: The Final Season", 2020, "tv/3/season/4"},
        {"進撃 第4期 Part.2", "Advance: The Final Season Part 2", 2022, "tv/3/season/4"},
        {"NEW GAME!", "", 2016, "tv/4"},
        {"NEW GAME!!", "NEW GAME!!", 2017, "tv/4/season/2"},
        {"劇場の花", "Stage Bloom", 2015, "tv/5"},
        {"劇場版 劇場の花 春", "Stage Bloom: Spring", 2018, "movie/5", "movie"},
        {"劇場版 劇場の花 夏", "Stage Bloom: Summer", 2021, "movie/6", "movie"},
    });
    return catalogue;
}

static ImportPlan planned(const QByteArray &bytes, const ListState &list, const Resolutions &answers = {},
                          ConflictPolicy policy = ConflictPolicy::Replace)
{
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, knownShows(), policy, now,
                      answers);
}

static ListState listOf(const QByteArray &bytes, const Resolutions &answers = {})
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes, {}, answers), {}, knownShows(), now));
    return isApplied ? list.state() : ListState();
}

static QString instalmentText(const PlannedInstalment &instalment)
{
    QString text = instalment.kind == SeasonKind::Tv ? QString() : seasonKindName(instalment.kind);
    text += instalment.number ? QString::number(*instalment.number) : u"-"_s;
    return instalment.part.value_or(1) > 1 ? QString(text + u'.' + QString::number(*instalment.part)) : text;
}

/** "add My Hero 3", "update 1", "needsReview My Hero 3, My Hero 1". */
static QString outcome(const PlannedRow &row)
{
    QString text = rowVerdictName(row.verdict);
    if (row.verdict == RowVerdict::Add)
        text += u' ' + (row.target.isEmpty() ? row.showName : row.target);
    if (row.instalment)
        text += u' ' + instalmentText(*row.instalment);
    QStringList asked;
    for (const auto &[choice, title] : row.candidates)
        asked.append(title + (choice.instalment ? u' ' + instalmentText(*choice.instalment) : QString()));
    return asked.isEmpty() ? text : QString(text + u": "_s + asked.join(", "_L1));
}

/** What is on the list; the shows' other seasons, which the catalogue knows, are beside it. */
static std::vector<FollowedSeason> followed(const ListState &list)
{
    std::vector<FollowedSeason> rows;
    std::copy_if(list.seasons.begin(), list.seasons.end(), std::back_inserter(rows),
                 [](const FollowedSeason &each) { return each.entry.has_value(); });
    return rows;
}

class TestNumberedTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intoAnEmptyList_data();
    void intoAnEmptyList();
    void overAListedShow_data();
    void overAListedShow();
    void whatIsAskedCanBeSaid_data();
    void whatIsAskedCanBeSaid();
    void theSecondListFindsWhatTheFirstBrought_data();
    void theSecondListFindsWhatTheFirstBrought();
    void aSeasonAloneHasItsDate_data();
    void aSeasonAloneHasItsDate();
    void anAnswerPushesOutNoExactRow();
    void theShowKeepsItsOwnSigns_data();
    void theShowKeepsItsOwnSigns();
};

void TestNumberedTitles::intoAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &expected, const char *season = "") {
        QTest::addRow("%s %s", title, season) << '"' + QByteArray(title) + "\";" + season << expected;
    };
    row("My Hero 3", u"add My Hero 3"_s);
    row("僕のヒーロー 2", u"add My Hero 2"_s);
    row("僕のヒーロー2", u"add My Hero 2"_s);
    row("Mob Psycho 100 2", u"add Mob Psycho 100 2"_s);
    row("Mob Psycho 100 II", u"add Mob Psycho 100 2"_s);
    row("My Hero 6", u"needsReview: My Hero 6, My Hero 1, My Hero 2, My Hero 3"_s);
    row("My Hero", u"add My Hero 3"_s, "3");
    row("My Hero 3", u"add My Hero 3"_s, "3");
    row("My Hero 6", u"add My Hero 6"_s, "6");
    row("My Hero 3", u"needsReview: My Hero 1, My Hero 2, My Hero 3"_s, "1");
    // Names of their own.
    row("Mob Psycho 100", u"add Mob Psycho 100 1"_s);
    row("Steins;Gate 0", u"add Steins;Gate 0 1"_s);
    row("Kaiju No. 8", u"add Kaiju No. 8 1"_s);
    row("Zom 100", u"add Zom 100 1"_s);
    row("Gundam 00", u"add Gundam 00 1"_s);
    row("Lupin III", u"add Lupin 1"_s); // that the catalogue calls so
    row("Raiki Grade 2", u"add Raiki Grade 2"_s);
    row("Raiki Grade", u"add Raiki Grade 1"_s);
    for (const char *name :
         {"Zorblax 2", "No. 6", "Eighty-Six 86", "Durarara!!x2", "Persona 5 The Animation", "22/7", "91 Days",
          "Level 1 Demon Lord", "Area 88", "Ultraman 80", "86", "Apollo 13", "Number 24", "Show 12"})
        row(name, u"add "_s + QString::fromUtf8(name) + u" 1"_s);
}

void TestNumberedTitles::intoAnEmptyList()
{
    QFETCH(QByteArray, row);
    QTEST(outcome(planned("Title;Season\n" + row + '\n', {}).rows.at(0)), "expected");
}

void TestNumberedTitles::overAListedShow_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *listed, const char *title, const QString &expected) {
        QTest::addRow("%s over %s", title, listed) << QByteArray(listed) << QByteArray(title) << expected;
    };
    row("My Hero", "My Hero 3", u"add My Hero 3"_s);
    row("My Hero", "My Hero 6", u"needsReview: My Hero 6, My Hero 1, My Hero 2, My Hero 3"_s);
    row("My Hero Season 3", "My Hero 3", u"update 3"_s);
    row("My Hero Season 6", "My Hero 6", u"update 6"_s);
    row("Mob Psycho 100", "Mob Psycho 100 2", u"add Mob Psycho 100 2"_s);
    row("Mob Psycho 100", "Mob Psycho 100", u"update 1"_s);
    row("Zorblax", "Zorblax 2", u"needsReview: Zorblax 2, Zorblax 1"_s);
    row("Zorblax Season 2", "Zorblax 2", u"update 2"_s);
    row("Zorblax 2", "Zorblax 2", u"update 1"_s);
    row("Zorblax 2", "Zorblax", u"add Zorblax 1"_s);
    row("Zorblax: The Long Way", "Zorblax 2",
        u"needsReview: Zorblax: The Long Way 2, Zorblax: The Long Way 1"_s);
    row("Steins;Gate", "Steins;Gate 0", u"add Steins;Gate 0 1"_s);
    row("Raiki Grade", "Raiki Grade 2", u"add Raiki Grade 2"_s);
    row("Lupin III", "Lupin III", u"update 1"_s);
    row("Kaiju", "Kaiju No. 8", u"add Kaiju No. 8 1"_s);
    row("Zom", "Zom 100", u"add Zom 100 1"_s);
    row("Show 1", "Show 2", u"add Show 2 1"_s);
    // Parts of a final season.
    row("Advance: The Final Season", "Advance: The Final Season Part 2", u"add Advance 4.2"_s);
    row("Advance: The Final Season Part 2", "Advance: The Final Season", u"add Advance 4"_s);
    row("Advance: The Final Season Part 2", "Advance: Final Season Part 2", u"update 4.2"_s);
    row("Advance", "Advance: Final Season Part 3",
        u"needsReview: Advance 4.3, Advance 1, Advance 4, Advance 4.2"_s);
    row("Zorblax: The Final Season", "Zorblax: The Final Season Part 2",
        u"needsReview: Zorblax: The Final Season 1.2, Zorblax: The Final Season 2.2, "
        "Zorblax: The Final Season 1"_s);
    row("Zorblax: The Final Season Part 2", "Zorblax: The Final Season",
        u"needsReview: Zorblax: The Final Season Part 2 2, Zorblax: The Final Season Part 2 1"_s);
    row("Zorblax", "Zorblax: The Final Season", u"needsReview: Zorblax 2, Zorblax 1"_s);
    // Signs.
    row("Zorblax", "Zorblax!", u"needsReview: Zorblax 1"_s);
    row("Zorblax!", "Zorblax", u"update 1"_s);
    row("My Hero", "My Hero!", u"needsReview: My Hero 1, My Hero 2, My Hero 3"_s);
    // One film is not another.
    row("Stage Bloom: Spring", "Stage Bloom: Summer", u"add Stage Bloom movie-"_s);
}

void TestNumberedTitles::overAListedShow()
{
    QFETCH(QByteArray, listed);
    QFETCH(QByteArray, title);
    const ListState list = listOf("Title;Status;Score\n\"" + listed + "\";watching;9\n");
    QCOMPARE(followed(list).size(), size_t(1));
    const ImportPlan plan = planned("Title;Status;Score\n\"" + title + "\";dropped;3\n", list);
    QTEST(outcome(plan.rows.at(0)), "expected");
}

void TestNumberedTitles::whatIsAskedCanBeSaid_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("first");
    QTest::newRow("season") << QByteArray("Zorblax") << QByteArray("Zorblax 2") << u"add Zorblax 2"_s;
    QTest::newRow("season of the catalogue")
        << QByteArray("My Hero") << QByteArray("My Hero 6") << u"add My Hero 6"_s;
    QTest::newRow("part") << QByteArray("Advance") << QByteArray("Advance: The Final Season Part 3")
                          << u"add Advance 4.3"_s;
    QTest::newRow("next") << QByteArray("Zorblax") << QByteArray("Zorblax: The Final Season")
                          << u"add Zorblax 2"_s;
}

/** And once it is said, it is known. */
void TestNumberedTitles::whatIsAskedCanBeSaid()
{
    QFETCH(QByteArray, listed);
    QFETCH(QByteArray, title);
    ListInMemory list;
    QVERIFY(list.apply(changesOf(planned("Title\n" + listed + '\n', {}), {}, knownShows(), now)));
    const ListState before = list.state();
    const QByteArray file = "Title;Status\n" + title + ";watching\n";
    const PlannedRow asked = planned(file, before).rows.at(0);
    QCOMPARE(rowVerdictName(asked.verdict), u"needsReview"_s);
    const ImportPlan said = planned(file, before, {{2, asked.candidates.at(0).first}});
    QTEST(outcome(said.rows.at(0)), "first");
    QVERIFY(list.apply(changesOf(said, before, knownShows(), now)));
    const ListState after = list.state();
    const std::vector<FollowedSeason> rows = followed(after);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[1].show.id, rows[0].show.id);
    QCOMPARE(instalmentText({rows[1].season.kind, rows[1].season.number, rows[1].season.part, {}}),
             outcome(said.rows.at(0)).section(u' ', -1));
    const PlannedRow again = planned(file, after).rows.at(0);
    QCOMPARE(rowVerdictName(again.verdict), u"unchanged"_s);
    QCOMPARE(again.season, rows[1].season.id);
}

void TestNumberedTitles::theSecondListFindsWhatTheFirstBrought_data()
{
    QTest::addColumn<QByteArray>("titles");
    for (const char *titles :
         {"My Hero\nMy Hero 2\nMy Hero 3", "Zorblax\nZorblax 2\nZorblax 3", "Zorblax 2\nZorblax",
          "Mob Psycho 100 2\nMob Psycho 100", "Advance\nAdvance: The Final Season Part 2",
          "Raiki Grade\nRaiki Grade 2", "Steins;Gate 0\nSteins;Gate", "Lupin III\nLupin III Season 2",
          "Zorblax\nZorblax!", "New Game!", "My Hero Season 7\nMy Hero"})
        QTest::newRow(titles) << QByteArray(titles);
}

void TestNumberedTitles::theSecondListFindsWhatTheFirstBrought()
{
    QFETCH(QByteArray, titles);
    const QByteArray file = "Title\n\"" + QByteArray(titles).replace('\n', "\"\n\"") + "\"\n";
    const ListState list = listOf(file);
    const ImportPlan again = planned(file, list);
    QSet<SeasonId> seasons;
    for (const PlannedRow &row : again.rows) {
        QCOMPARE(outcome(row).section(u' ', 0, 0), u"unchanged"_s);
        seasons.insert(row.season);
    }
    QCOMPARE(seasons.size(), qsizetype(again.rows.size()));
}

void TestNumberedTitles::aSeasonAloneHasItsDate_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("year");
    const auto row = [](const char *listed, const char *title, int year) {
        QTest::addRow("%s after %s", title, listed) << QByteArray(listed) << QByteArray(title) << year;
    };
    for (const char *listed : {"", "My Hero;1", "My Hero;3"}) {
        row(listed, "My Hero;2", 2017);
        row(listed, "My Hero Season 2;", 2017);
        row(listed, "My Hero 2nd Season;", 2017);
        row(listed, "My Hero 2;", 2017);
    }
    row("Advance;1", "Advance;4", 2020);
    row("Advance;1", "Advance: The Final Season Part 2;", 2022);
}

void TestNumberedTitles::aSeasonAloneHasItsDate()
{
    QFETCH(QByteArray, listed);
    QFETCH(QByteArray, row);
    QFETCH(int, year);
    ListInMemory list;
    const QByteArray header = "Title;Season\n";
    if (!listed.isEmpty())
        QVERIFY(list.apply(changesOf(planned(header + listed + '\n', {}), {}, knownShows(), now)));
    const ListState before = list.state();
    QVERIFY(list.apply(changesOf(planned(header + row + '\n', before), before, knownShows(), now)));
    std::vector<FollowedSeason> added = followed(list.state());
    std::erase_if(added, [known = followed(before)](const FollowedSeason &each) {
        return std::any_of(known.begin(), known.end(), [&each](const FollowedSeason &other) {
            return other.season.id == each.season.id;
        });
    });
    QCOMPARE(added.size(), size_t(1));
    QCOMPARE(seasonPremiere(added.front()).date.year(), year);
    if (!before.seasons.empty())
        QCOMPARE(added.front().show.id, before.seasons.back().show.id);
}

void TestNumberedTitles::anAnswerPushesOutNoExactRow()
{
    const ListState list = listOf("Title\nZorblax\n");
    const QByteArray file = "Title;Status\nZorblax!;dropped\nZorblax;watching\n";
    const ImportPlan asked = planned(file, list);
    QCOMPARE(rowVerdictName(asked.rows.at(0).verdict), u"needsReview"_s);
    const ImportPlan plan = planned(file, list, {{2, asked.rows.at(0).candidates.at(0).first}});
    QCOMPARE(rowVerdictName(plan.rows.at(1).verdict), u"update"_s);
    QCOMPARE(plan.rows.at(1).season, list.seasons.at(0).season.id);
    QCOMPARE(plan.rows.at(1).twinOf, 0);
    QCOMPARE(rowVerdictName(plan.rows.at(0).verdict), u"conflict"_s);
    QCOMPARE(plan.rows.at(0).twinOf, 3);
    QVERIFY(!plan.rows.at(0).isSelected);
    // The same where the list has neither.
    const QByteArray fresh = "Title;Status\nMy Hero!;dropped\nMy Hero;watching\n";
    const ImportPlan first = planned(fresh, {});
    const ImportPlan second = planned(fresh, {}, {{2, first.rows.at(0).candidates.at(0).first}});
    QCOMPARE(outcome(second.rows.at(1)), u"add My Hero 1"_s);
    QCOMPARE(second.rows.at(0).twinOf, 3);
}

void TestNumberedTitles::theShowKeepsItsOwnSigns_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << QByteArray("New Game!") << u"New Game!"_s;
    QTest::newRow("left out") << QByteArray("new game") << u"NEW GAME!"_s;
    QTest::newRow("unknown") << QByteArray("Zorblax!") << u"Zorblax!"_s;
}

void TestNumberedTitles::theShowKeepsItsOwnSigns()
{
    QFETCH(QByteArray, title);
    const ListState list = listOf("Title\n" + title + '\n');
    const std::vector<FollowedSeason> rows = followed(list);
    QCOMPARE(rows.size(), size_t(1));
    QTEST(rows.at(0).show.titles.preferred(), "name");
    QCOMPARE(rows.at(0).season.number, std::optional(1));
}

RAIKI_TEST(TestNumberedTitles)
#include "test_numberedtitles.moc"
