// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** Patterns met in news of outlets that no earlier case was drawn from: each with rows of its own and rows of
 * the same shape that are something else. */
class TestFreshNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

using Row = void (*)(const char *title, const Wanted &want, const char *summary);

const Wanted none{"none", "", 0, ""};

void addWordsOfNoise(Row row)
{
    row("A new trailer for Lantern Road the Movie hit the web", none, "");
    row("Lantern Road Anime Hits Screens on July 5", {"premiere", "Lantern Road", 0, "2026-07-05"}, "");
    row("Unseen footage of Bell Tower's run released in tribute movie", none, "");
    row("Lantern Road and Bell Tower will be collaborating from June 2 through tea sets", none, "");
    row("Crunchyroll Postpones English Dub Recordings Amid Pandemic", none, "");
    row("Lantern Road Anime Delayed to October Amid Pandemic", {"delay", "Lantern Road", 0, "2026-10"}, "");
    row("Lantern Road Noh Kyogen Performance Returns in July", none, "");
    row("Lantern Road Expansion Pass Launches July 5", none, "");
    row("Lantern Road Band Drops New Anime Tie-Up Single", none, "");
    row("lantern road themed ferry returns in july", none, "");
    row("Kotobukiya's Lantern Road Keeper Returns in July", none, "");
    row("Lantern Magazine Ends Regular Publication on July 5", none, "The anime magazine stops.");
    row("Lantern Road Anime Ends on July 5", {"end", "Lantern Road", 0, "2026-07-05"}, "");
    row("Lantern Road Keepers Ends Regular Publication", none, "The magazine has ended with its 14th issue.");
    row("Aniplex Acquires Lanternworks Studio Share", none, "");
    row("Aniplex Acquires Lantern Road", {"stream", "Lantern Road", 0, ""}, "");
}

void addTellers(Row row)
{
    row("I Cried While I Drew It, Says Lantern Road Movie Director", none, "");
    row("I Now Keep the Lantern Anime Gets Second Season, Says Staff",
        {"announcement", "I Now Keep the Lantern", 2, ""}, "");
    row("A New Lantern Road Anime Is In the Works: Rumour", none, "");
    row("A New Lantern Road Anime Is In the Works", {"announcement", "Lantern Road", 0, ""}, "");
    row("So is Lantern Road ever getting a second season?", none, "");
    row("So, Lantern Road is getting a second season!", {"announcement", "Lantern Road", 2, ""}, "");
    row("Lantern Rumor Anime Announced", {"announcement", "Lantern Rumor", 0, ""}, "");
    row("Lantern Road Creator's New Series Starts in July", none, "");
    row("Lantern Road's New Series Starts in July", {"premiere", "Lantern Road", 0, "2026-07"}, "");
    row("Former Bellbox President Moves to Netflix", none, "");
    row("Producer Given Family Moves to Netflix", none, "");
    row("Lantern Road Anime Moves to Netflix", {"stream", "Lantern Road", 0, ""}, "");
}

void addOtherMedia(Row row)
{
    row("Live-Action Adaptation of Lantern Road Confirmed, Fans Hope It Beats the Anime", none, "");
    row("Crowds Wonder as Live-Action US Adaptation of Lantern Road Is Announced", none, "");
    row("Lantern Road Game Gets TV Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road Live-Action Film Announced", none, "");
    row("Lantern Road Gets New Anime Project for 10th Anniversary of Manga",
        {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road Gets New Chapter for 10th Anniversary of Manga", none, "");
    row("Anime Film of Mizuki Bell Novel Lantern Road Opens July 5",
        {"movie", "Lantern Road", 0, "2026-07-05"}, "");
    row("Film of Mizuki Bell Novel Lantern Road Opens July 5", none, "");
    row("It was announced that Season 3 of the TV anime series \"Lantern Road\" based on the manga "
        "\"Lantern\" "
        "will be produced.",
        {"announcement", "Lantern Road", 3, ""}, "");
    row("It was announced that a game \"Lantern Road\" based on the manga \"Lantern\" will be produced.",
        none, "");
}

void addPlatforms(Row row)
{
    row("Lantern Road Brings Its Warm Comedy to Crunchyroll", {"stream", "Lantern Road", 0, ""}, "");
    row("Lantern Road Game Brings Heroes to Crunchyroll", none, "");
    row("\"Lantern Road\" Anime Joins Crunchyroll Catalog", {"stream", "Lantern Road", 0, ""}, "");
    row("Lantern Road Joins the Crunchyroll Catalog", {"stream", "Lantern Road", 0, ""}, "");
    row("Lantern Road Anime Film Joins HIDIVE", {"stream", "Lantern Road", 0, ""}, "");
    row("Lantern Road Actor Joins Crunchyroll Event", none, "");
    row("Crunchyroll Adds English Dubs for Lantern Road", {"dub", "Lantern Road", 0, ""}, "");
    row("Crunchyroll Adds More Dubs in July", none, "");
    row("Lantern Road Announced as New TV Season", {"announcement", "Lantern Road", 0, ""}, "");
}

void addFilms(Row row)
{
    row("Given Family cast in movie \"Lantern Road\"", none, "\"Lantern Road\" will be released in 2027.");
    row("Given Family cast in anime movie \"Lantern Road\"", {"movie", "Lantern Road", 0, "2027"},
        "\"Lantern Road\" will be released in 2027.");
}

void addNames(Row row)
{
    row("A new Lantern anime series, titled Bell Tower! Keepers! is in the works.",
        {"announcement", "Bell Tower! Keepers!", 0, ""}, "");
    row("A new anime, entitled \"Bell Tower\", premieres July 5", {"premiere", "Bell Tower", 0, "2026-07-05"},
        "");
    row("Trailer for movie \"Lantern Road\"", none, "\"Lantern Road\" opens December 2, 2027 in Japan.");
    row("Trailer for anime movie \"Lantern Road\"", {"movie", "Lantern Road", 0, "2027-12-02"},
        "\"Lantern Road\" opens December 2, 2027 in Japan.");
    row("Funimation Announces New Streaming Agreement With Bellbox", none, "");
    row("The TV anime Lantern Road is popular, and an exclusive shop will be coming to Otaru this summer.",
        none, "");
    row("Netflix is Renewing Lantern Road For a Second Season", {"announcement", "Lantern Road", 2, ""}, "");
    row("lantern road will soon get its anime", {"announcement", "lantern road", 0, ""}, "");
    row("Anime adaptation of BL manga Lantern Road in the works", {"announcement", "Lantern Road", 0, ""},
        "");
    row("A Lantern's Road Should Be Special Manhwa Gets Anime Adaptation",
        {"announcement", "A Lantern's Road Should Be Special", 0, ""}, "");
    row("Studio Bind is working on an original anime called Bell Tower.",
        {"announcement", "Bell Tower", 0, ""}, "");
    row("The Studio Called Off Its Lantern Road Anime Event", none, "");
    row("Great news for fans of Lantern Road, as the show is coming back for a second season in 2027.",
        {"premiere", "Lantern Road", 2, "2027"}, "");
    row("Production troubles have forced the Lantern Road anime to move from October to January 2027.",
        {"delay", "Lantern Road", 0, "2027-01"}, "");
    row("Lantern Road Season 2, Titled Bell Tower, Premieres July 5",
        {"premiere", "Lantern Road", 2, "2026-07-05"}, "");
    row("Given Family Performs Lantern Road Anime Film's Theme Song",
        {"movie", "Lantern Road", 0, "2026-08-17"}, "Trailer streamed for film opening August 17");
    row("Lovely Comic About Two Cooks, “Lantern Road”, to Become Animated Movie",
        {"movie", "Lantern Road", 0, ""}, "");
    row("An anime adaptation of Lantern's Talks with Keepers is in the works.",
        {"announcement", "Lantern's Talks with Keepers", 0, ""}, "");
    row("Given Family Talks With Lantern Road Director", none, "");
    row("Lanterns after school Gets Anime Film", {"movie", "Lanterns after school", 0, ""}, "");
    row("Lantern Road Sequel Anime Lantern Road Flowers Premieres July 5",
        {"premiere", "Lantern Road Flowers", 0, "2026-07-05"}, "");
    row("Lantern Road Sequel Anime Premieres July 5", {"premiere", "Lantern Road", 0, "2026-07-05"}, "");
    row("studio ponoc lantern road anime film opens in japan on july 5",
        {"movie", "lantern road", 0, "2026-07-05"}, "");
}

void addJapanese(Row row)
{
    row("「月刊灯」で連載中の『ランタン道』TVアニメ化決定", {"announcement", "ランタン道", 0, ""}, "");
    row("アプリ「灯灯」からTVアニメ化 「ランタン道」2026年4月放送開始",
        {"premiere", "ランタン道", 0, "2026-04"}, "");
    row("マンガ『ランタン道』のTVアニメ化が決定。放送は日本テレビほかで開始",
        {"announcement", "ランタン道", 0, ""}, "");
    row("「灯灯」アニメ制作発表会 主題歌披露", none, "");
    row("『ランタン道』がアニメ化されない理由を考察", none, "");
    row("アニメ『ランタン道』のBlu-rayが7月5日にリリース", none, "");
    row("アニメ『ランタン道』7月5日放送開始、Blu-ray発売も決定", {"premiere", "ランタン道", 0, "2026-07-05"},
        "");
}

} // namespace

void TestFreshNews::reads_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("wanted");
    const Row row = [](const char *title, const Wanted &want, const char *summary) {
        QTest::addRow("%s|%s", title, summary) << newsItem(title, summary, "2026-06-15") << want.text();
    };
    addWordsOfNoise(row);
    addTellers(row);
    addOtherMedia(row);
    addPlatforms(row);
    addFilms(row);
    addNames(row);
    addJapanese(row);
}

void TestFreshNews::reads()
{
    QFETCH(NewsText, item);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf(item), wanted);
}

RAIKI_TEST(TestFreshNews)
#include "test_freshnews.moc"
