// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

/** Titles that differ in the signs at their end alone, and final seasons without a number. */
using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/** Shows as the reference list has them: their later seasons differ from them in signs, or have no number. */
static const Catalogue &knownShows()
{
    static const Catalogue catalogue = [] {
        Result<Catalogue> read = Catalogue::fromBangumiData(
            R"({"siteMeta":{},"items":[
{"title":"けいおん！","titleTranslate":{"en":["K-ON!"],"zh-Hans":["轻音少女"]},"type":"tv","lang":"ja","officialSite":"","begin":"2009-04-02T17:09:00.000Z","end":"2009-06-25T17:09:00.000Z","comment":"","sites":[{"site":"tmdb","id":"tv/42"}]},
{"title":"けいおん！！","titleTranslate":{"en":["K-ON!!"],"zh-Hans":["轻音少女 第二季"]},"type":"tv","lang":"ja","officialSite":"","begin":"2010-04-06T16:29:00.000Z","end":"2010-09-27T17:09:00.000Z","comment":"","sites":[{"site":"tmdb","id":"tv/42/season/2"}]},
{"title":"うらおん!","titleTranslate":{},"type":"ova","lang":"ja","officialSite":"","begin":"2009-07-28T16:00:00.000Z","end":"","comment":"","sites":[]},
{"title":"うらおん!!","titleTranslate":{},"type":"ova","lang":"ja","officialSite":"","begin":"2010-07-29T16:00:00.000Z","end":"","comment":"","sites":[]},
{"title":"ゆるキャン△","titleTranslate":{"en":["Laid-Back Camp","Yuru Camp"]},"type":"tv","lang":"ja","officialSite":"","begin":"2018-01-04T14:00:00.000Z","end":"2018-03-22T14:00:00.000Z","comment":"","sites":[]},
{"title":"銀魂","titleTranslate":{"en":["Gintama"]},"type":"tv","lang":"ja","officialSite":"","begin":"2006-04-04T09:00:00.000Z","end":"2010-03-25T09:00:00.000Z","comment":"","sites":[]},
{"title":"銀魂 第2期","titleTranslate":{"zh-Hans":["银魂 第2期"]},"type":"tv","lang":"ja","officialSite":"","begin":"2011-04-04T09:00:00.000Z","end":"2012-03-26T09:00:00.000Z","comment":"","sites":[]},
{"title":"進撃の巨人","titleTranslate":{"en":["Attack on Titan"]},"type":"tv","lang":"ja","officialSite":"","begin":"2013-04-06T16:58:00.000Z","end":"2013-09-28T16:58:00.000Z","comment":"","sites":[]},
{"title":"進撃の巨人 第4期","titleTranslate":{"en":["Attack on Titan: The Final Season"]},"type":"tv","lang":"ja","officialSite":"","begin":"2020-12-06T15:10:00.000Z","end":"2021-03-28T15:10:00.000Z","comment":"","sites":[]},
{"title":"進撃の巨人 第4期 Part.2","titleTranslate":{"en":["Attack on Titan Final Season Part 2"]},"type":"tv","lang":"ja","officialSite":"","begin":"2022-01-09T15:05:00.000Z","end":"2022-04-03T15:05:00.000Z","comment":"","sites":[]},
{"title":"ハイキュー!!","titleTranslate":{"en":["Haikyu!!"]},"type":"tv","lang":"ja","officialSite":"","begin":"2014-04-06T08:00:00.000Z","end":"2014-09-21T08:00:00.000Z","comment":"","sites":[]},
{"title":"ハイキュー!! 第2期","titleTranslate":{"en":["Haikyu!! 2nd Season"]},"type":"tv","lang":"ja","officialSite":"","begin":"2015-10-03T08:00:00.000Z","end":"2016-03-26T08:00:00.000Z","comment":"","sites":[]}
]})");
        return read ? std::move(read).value() : Catalogue();
    }();
    return catalogue;
}

static ImportPlan planned(const QByteArray &bytes, const ListState &list,
                          const Catalogue &catalogue = knownShows(), const Resolutions &answers = {},
                          ConflictPolicy policy = ConflictPolicy::Ask)
{
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    return planImport(document ? *document : ListDocument(), u"x.csv"_s, list, catalogue, policy, now,
                      answers);
}

static ListState listOf(const QByteArray &bytes, const Catalogue &catalogue = knownShows(),
                        const Resolutions &answers = {})
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes, {}, catalogue, answers), {}, catalogue, now));
    return isApplied ? list.state() : ListState();
}

/** "add 1", "add 4.2" for part 2, "needsReview". */
static QString outcome(const PlannedRow &row)
{
    QString text = rowVerdictName(row.verdict);
    if (row.verdict == RowVerdict::Add && row.instalment)
        text += u' ' + QString::number(row.instalment->number.value_or(0));
    if (row.verdict == RowVerdict::Add && row.instalment && row.instalment->part.value_or(1) > 1)
        text += u'.' + QString::number(*row.instalment->part);
    return text;
}

static QString outcomes(const ImportPlan &plan)
{
    QStringList all;
    for (const PlannedRow &row : plan.rows)
        all.append(outcome(row));
    return all.join(", "_L1);
}

class TestSpelledTitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheCatalogue_data();
    void ofTheCatalogue();
    void ofOneFile_data();
    void ofOneFile();
    void ofTheList_data();
    void ofTheList();
    void theUserSaysWhichSeason();
    void aTwinIsSettled();
    void nothingIsReplacedByALikeness();
};

void TestSpelledTitles::ofTheCatalogue_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &expected) {
        QTest::newRow(title) << QByteArray(title) << expected;
    };
    row("K-On!", u"add 1"_s);
    row("K-On", u"add 1"_s);
    row("けいおん!", u"add 1"_s);
    row("K-On!!", u"needsReview"_s);
    row("K-ON！！", u"needsReview"_s);
    row("けいおん!!", u"add 2"_s);
    row("K-On!! Season 2", u"add 2"_s);
    row("Yuru Camp△", u"add 1"_s);
    row("Yuru Camp", u"add 1"_s);
    row("Yuru Camp°", u"needsReview"_s);
    row("Gintama", u"add 1"_s);
    row("Gintama°", u"needsReview"_s);
    row("Gintama'", u"needsReview"_s);
    row("Gintama’", u"needsReview"_s);
    row("Gintama.", u"needsReview"_s);
    row("\"Gintama\"", u"add 1"_s);
    row("Gintama Season 2", u"add 2"_s);
    row("Haikyuu!!", u"add 1"_s);
    row("Haikyuu", u"add 1"_s);
    row("Haikyuu!", u"needsReview"_s);
    row("Haikyuu!! Second Season", u"add 2"_s);
    row("Attack on Titan: The Final Season", u"add 4"_s);
    row("Attack on Titan: Final Season", u"add 4"_s);
    row("Attack on Titan Final Season", u"add 4"_s);
    row("Attack on Titan: The Final Season Part 2", u"add 4.2"_s);
    row("Attack on Titan: Final Season Part 3", u"needsReview"_s);
    row("Shingeki no Kyojin", u"add 1"_s);
    row("進撃の巨人 ファイナルシーズン", u"add 4"_s);
    row("Gintama: The Final Season", u"needsReview"_s);
    row("Zombie Foo: The Final Season", u"add 1"_s);
}

void TestSpelledTitles::ofTheCatalogue()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, expected);
    const ImportPlan plan = planned("Title;Status\n" + title + ";watching\n", {});
    QTEST(outcomes(plan), "expected");
    QCOMPARE(plan.rows.at(0).candidates.empty(), !expected.startsWith("needs"_L1));
}

void TestSpelledTitles::ofOneFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("shows");
    const auto row = [](const char *name, const QByteArray &file, const QString &expected,
                        const QString &shows) {
        QTest::newRow(name) << "Title,Status\n" + file << expected << shows;
    };
    row("signs", "New Bar!,completed\nNew Bar!!,watching\n", u"add 1, add 1"_s, u"New Bar! | New Bar!!"_s);
    row("four of them", "Foo,plan\nFoo',plan\nFoo°,plan\nFoo.,plan\n", u"add 1, add 1, add 1, add 1"_s,
        u"Foo | Foo' | Foo° | Foo."_s);
    row("true twins", "New Bar!!,plan\nNEW BAR!!,plan\nnew bar！！,plan\n", u"add 1, unchanged, unchanged"_s,
        u"New Bar!!"_s);
    row("brackets and quotes", "Foo Bar Baz,plan\n「Foo Bar Baz」,plan\nFoo - Bar: Baz,plan\n",
        u"add 1, unchanged, unchanged"_s, u"Foo Bar Baz"_s);
    row("a final season", "Zombie Foo,completed\nZombie Foo: The Final Season,watching\n", u"add 1, add 1"_s,
        u"Zombie Foo | Zombie Foo: The Final Season"_s);
    row("each by its spelling", "うらおん!,plan\nうらおん!!,plan\n", u"add 0, add 0"_s,
        u"うらおん! | うらおん!!"_s);
    row("of a known show", "K-On!,completed\nK-On!!,watching\n", u"add 1, needsReview"_s, u"K-ON!"_s);
}

void TestSpelledTitles::ofOneFile()
{
    QFETCH(QByteArray, file);
    QTEST(outcomes(planned(file, {})), "expected");
    QStringList shows;
    for (const FollowedSeason &season : listOf(file).seasons)
        shows.append(season.show.titles.preferred());
    shows.removeDuplicates();
    QTEST(shows.join(" | "_L1), "shows");
}

void TestSpelledTitles::ofTheList_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *listed, const char *title, const QString &expected) {
        QTest::addRow("%s and %s", listed, title) << QByteArray(listed) << QByteArray(title) << expected;
    };
    row("Foo Bar!!", "Foo Bar!!", u"unchanged"_s);
    row("Foo Bar!!", "FOO BAR！！", u"unchanged"_s);
    row("Foo Bar!!", "Foo Bar", u"unchanged"_s);
    row("Foo Bar!", "Foo Bar", u"unchanged"_s);
    row("Foo Bar", "Foo Bar!", u"needsReview"_s);
    row("Foo Bar!", "Foo Bar!!", u"needsReview"_s);
    row("Foo Bar", "Foo Bar°", u"needsReview"_s);
    row("Foo Bar°", "Foo Bar", u"needsReview"_s);
    row("Foo Bar", "Foo Bar: The Final Season", u"needsReview"_s);
    row("Foo Bar: The Final Season", "Foo Bar - The Final Season", u"unchanged"_s);
    row("Foo Bar: The Final Season", "Foo Bar", u"needsReview"_s);
    row("Attack on Titan: Final Season", "Attack on Titan: The Final Season", u"unchanged"_s);
    row("Attack on Titan", "Attack on Titan: Final Season", u"add 4"_s);
    row("K-On!", "K-On!!", u"needsReview"_s);
}

void TestSpelledTitles::ofTheList()
{
    QFETCH(QByteArray, listed);
    QFETCH(QByteArray, title);
    QTEST(outcomes(planned("Title\n" + title + '\n', listOf("Title\n" + listed + '\n'))), "expected");
}

void TestSpelledTitles::theUserSaysWhichSeason()
{
    const QByteArray file = "Title,Status\nK-On!!,watching\n";
    const PlannedRow asked = planned(file, {}).rows.at(0);
    QCOMPARE(asked.candidates.size(), size_t(2));
    const ShowChoice second = asked.candidates.at(1).first;
    QCOMPARE(second.instalment->number, std::optional(2));
    QCOMPARE(outcomes(planned(file, {}, knownShows(), {{2, second}})), u"add 2"_s);
    QCOMPARE(outcomes(planned(file, {}, knownShows(), {{2, ShowChoice()}})), u"add 1"_s);

    const ListState list = listOf(file, knownShows(), {{2, second}});
    QCOMPARE(outcomes(planned(file, list)), u"unchanged"_s); // it is remembered by that name
    QCOMPARE(outcomes(planned("Title\nK-On!\n", list)), u"add 1"_s);

    ListInMemory both;
    QVERIFY(both.apply(changesOf(planned("Title,Season,Status\nK-On!,1,completed\nK-On!,2,watching\n", {}),
                                 {}, knownShows(), now)));
    const ListState before = both.state();
    const PlannedRow again = planned(file, before).rows.at(0);
    QCOMPARE(rowVerdictName(again.verdict), u"needsReview"_s);
    const ImportPlan told = planned(file, before, knownShows(), {{2, again.candidates.at(1).first}});
    QCOMPARE(outcomes(told), u"update"_s);
    QVERIFY(both.apply(changesOf(told, before, knownShows(), now)));
    QCOMPARE(outcomes(planned(file, both.state())), u"unchanged"_s); // learned

    const ListState own = listOf("Title\nFoo!\n");
    const PlannedRow like = planned("Title,Status\nFoo!!,watching\n", own).rows.at(0);
    QCOMPARE(like.candidates.size(), size_t(1));
    const PlannedRow it =
        planned("Title,Status\nFoo!!,watching\n", own, knownShows(), {{2, like.candidates.at(0).first}})
            .rows.at(0);
    QCOMPARE(it.season, own.seasons.at(0).season.id);
}

void TestSpelledTitles::aTwinIsSettled()
{
    const QByteArray file = "Title,Status\nK-On!,completed\nK-On,dropped\nFoo,plan\nFOO,dropped\n";
    const ImportPlan plan = planned(file, {});
    QCOMPARE(outcomes(plan), u"add 1, conflict, add 1, conflict"_s);
    const std::vector<std::pair<ShowChoice, QString>> &others = plan.rows.at(1).candidates;
    QCOMPARE(others.size(), size_t(1)); // the other season
    QCOMPARE(outcomes(planned(file, {}, knownShows(), {{3, others.at(0).first}, {5, ShowChoice()}})),
             u"add 1, add 2, add 1, add 1"_s);
    const ListState list = listOf("Title\nFoo\n");
    QCOMPARE(outcomes(planned("Title,Status\nFoo,completed\nFOO,dropped\n", list)), u"update, conflict"_s);
    QCOMPARE(outcomes(planned("Title,Status\nFoo,completed\nFOO,dropped\n", list, knownShows(),
                              {{3, ShowChoice()}})),
             u"update, add 1"_s);
}

void TestSpelledTitles::nothingIsReplacedByALikeness()
{
    const ListState list = listOf("Title,Status,Score\nK-On!,completed,8\n");
    const ImportPlan plan =
        planned("Title,Status,Score\nK-On!!,watching,5\n", list, knownShows(), {}, ConflictPolicy::Replace);
    QCOMPARE(outcomes(plan), u"needsReview"_s);
    QVERIFY(!plan.rows.at(0).isSelected);
    QVERIFY(changesOf(plan, list, knownShows(), now).changes.empty());
}

RAIKI_TEST(TestSpelledTitles)
#include "test_spelledtitles.moc"
