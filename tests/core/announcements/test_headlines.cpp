// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** Headlines read as a whole: the same works in the sentences which outlets write, news and noise side by
 * side. */
class TestHeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestHeadlines::reads_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *title, const char *summary, const Wanted &want,
                        const char *published = "2026-06-15") {
        QTest::addRow("%s|%s", title, summary) << newsItem(title, summary, published) << want.text();
    };
    row("Seven Seas author Kana Mori revealed on her blog that her fantasy manga Silver Spire is being made "
        "into an anime.",
        "", {"announcement", "Silver Spire", 0, ""});
    row("It was announced on June 12 that the TV anime \"Silver Spire\" will begin airing in October 2026 on "
        "TOKYO MX and other channels.",
        "", {"premiere", "Silver Spire", 0, "2026-10"}, "2026-06-14");
    row("Director Naoko Yamada's next film, Night Ferry, has been set for a 2027 release.", "",
        {"movie", "Night Ferry", 0, "2027"});
    row("News broke over the weekend that Night Ferry will return for a second season.", "",
        {"announcement", "Night Ferry", 2, ""});
    row("Studio Trigger announced that it is hiring animators for an unannounced project.", "",
        {"none", "", 0, ""});
    row("Aniplex announced that its license for Kill la Kill will end in March.", "", {"none", "", 0, ""});
    row("Garden of Salt (July 5)", "Here are all of the shows coming this summer",
        {"premiere", "Garden of Salt", 0, "2026-07-05"});
    row("Garden of Salt - Premieres July 5 on HIDIVE", "", {"premiere", "Garden of Salt", 0, "2026-07-05"});
    row("Garden of Salt", "Studio: Doga Kobo. Air Date: July 5, 2026. Genre: Comedy",
        {"premiere", "Garden of Salt", 0, "2026-07-05"});
    row("Garden of Salt Season 3", "Release window: July 2026", {"premiere", "Garden of Salt", 3, "2026-07"});
    row("garden of salt season 2 release date october 2026 trailer", "",
        {"premiere", "garden of salt", 2, "2026-10"});
    row("garden of salt season 2 confirms october 2026 release with new visual", "",
        {"premiere", "garden of salt", 2, "2026-10"});
    row("garden of salt gets season 2 from studio bones", "", {"announcement", "garden of salt", 2, ""});
    row("garden of salt movie sets 2027 release window", "", {"movie", "garden of salt", 0, "2027"});
    row("garden of salt anime pushed back to october", "", {"delay", "garden of salt", 0, "2026-10"});
    row("garden of salt english dub release date cast",
        "Crunchyroll has revealed that the English dub of Garden of Salt will premiere on July 20.",
        {"dub", "garden of salt", 0, "2026-07-20"});
    row("garden of salt creator shares thoughts on anime adaptation", "", {"none", "", 0, ""});
    row("garden of salt voice actor talks about season 2", "", {"none", "", 0, ""});
    row("garden of salt manga to end in three chapters", "", {"none", "", 0, ""});
    row("garden of salt fan art goes viral", "", {"none", "", 0, ""});
    row("garden of salt episode 2 release date and time",
        "Garden of Salt episode 2 will air on Sunday, July 12, 2026",
        {"episode", "garden of salt", 0, "2026-07-12"});
    row("Lantern Harbor Anime Reveals More Cast, Opening Song", "Series premieres on October 3",
        {"premiere", "Lantern Harbor", 0, "2026-10-03"});
    row("Lantern Harbor Season 2 Anime Casts Aoi Yuki", "Series returns in January",
        {"premiere", "Lantern Harbor", 2, "2027-01"});
    row("Lantern Harbor Anime Film Casts Mone Kamishiraishi", "Film opens on November 20",
        {"movie", "Lantern Harbor", 0, "2026-11-20"});
    row("Lantern Harbor Manga Gets Spinoff in September", "", {"none", "", 0, ""});
    row("Lantern Harbor Manga Resumes After 2-Year Hiatus", "", {"none", "", 0, ""});
    row("Live-Action Lantern Harbor Series' Trailer Reveals More Cast, October 3 Debut", "",
        {"none", "", 0, ""});
    row("Lantern Harbor Live-Action Film Opens on November 20 in Japan", "", {"none", "", 0, ""});
    row("Actor Kento Yamazaki Stars in Lantern Harbor Film, Opening in December",
        "The live-action film adapts the manga by Eri Kondo", {"none", "", 0, ""});
    row("Lantern Harbor Gets Stage Musical in October", "", {"none", "", 0, ""});
    row("Lantern Harbor Smartphone Game Ends Service on September 30", "", {"none", "", 0, ""});
    row("Lantern Harbor: Echoes Launches for Switch, PS5 on October 3", "", {"none", "", 0, ""});
    row("Lantern Harbor Echoes Heads to PC via Steam This Winter", "", {"none", "", 0, ""});
    row("Lantern Harbor Game Gets TV Anime", "", {"announcement", "Lantern Harbor", 0, ""});
    row("Lantern Harbor Smartphone Game Gets TV Anime in April 2027", "",
        {"premiere", "Lantern Harbor", 0, "2027-04"});
    row("Eri Kondo's Lantern Harbor Manga Gets Anime Adaptation", "",
        {"announcement", "Lantern Harbor", 0, ""});
    row("ONE's Lantern Harbor Manga Gets TV Anime", "", {"announcement", "Lantern Harbor", 0, ""});
    row("CLAMP's Lantern Harbor Manga Inspires Anime", "", {"announcement", "Lantern Harbor", 0, ""});
    row("ONE's Lantern Harbor Manga Ends on June 20", "", {"none", "", 0, ""});
    row("Composer Kevin Penkin Joins Lantern Harbor Anime Staff", "", {"none", "", 0, ""});
    row("Composer Kevin Penkin Joins Lantern Harbor Anime Staff", "The anime premieres in October.",
        {"premiere", "Lantern Harbor", 0, "2026-10"});
    row("LiSA Performs Opening Theme for Lantern Harbor Anime", "", {"none", "", 0, ""});
    row("LiSA Performs Opening Theme for Lantern Harbor Anime",
        "The series will premiere on October 3 on MBS and TBS.",
        {"premiere", "Lantern Harbor", 0, "2026-10-03"});
    row("Lantern Harbor Creator Launches New Manga on July 2", "", {"none", "", 0, ""});
    row("Nendoroid Lantern Harbor Mio Figure Up for Preorder", "", {"none", "", 0, ""});
    row("Anime Expo 2026 to Host Lantern Harbor World Premiere on July 3", "", {"none", "", 0, ""});
    row("Lantern Harbor Cafe Opens in Ikebukuro on July 10", "", {"none", "", 0, ""});
    row("Lantern Harbor Wins Best Original Anime at Crunchyroll Anime Awards", "", {"none", "", 0, ""});
    row("Lantern Harbor Blu-ray Box Ships in December", "", {"none", "", 0, ""});
    row("Lantern Harbor Soundtrack Vinyl Releases August 8", "", {"none", "", 0, ""});
    row("Lantern Harbor Anime's Exhibition Travels to Osaka in August", "", {"none", "", 0, ""});
    row("Lantern Harbor Novel 12 Gets Anime DVD Bundle", "", {"none", "", 0, ""});
    row("Where to Watch Lantern Harbor in Order", "", {"none", "", 0, ""});
    row("What to Expect From Lantern Harbor Season 2", "", {"none", "", 0, ""});
    row("Is Lantern Harbor Season 2 in Production?", "", {"none", "", 0, ""});
    row("When Is Lantern Harbor Season 2 Coming Out?", "The second season arrives in January 2027.",
        {"premiere", "Lantern Harbor", 2, "2027-01"});
    row("When Is Lantern Harbor Season 2 Coming Out?", "No date has been given yet.", {"none", "", 0, ""});
    row("Will Lantern Harbor Get a Second Season?", "", {"none", "", 0, ""});
    row("Did the Lantern Harbor Finale Set Up a Movie?", "", {"none", "", 0, ""});
    row("Lantern Harbor's Final Episode Airs on June 27", "", {"end", "Lantern Harbor", 0, "2026-06-27"});
    row("Lantern Harbor Anime Ends With 12th Episode", "", {"end", "Lantern Harbor", 0, ""});
    row("Lantern Harbor's 11th Episode Airs as 1-Hour Special on June 20", "",
        {"episode", "Lantern Harbor", 0, "2026-06-20"});
    row("Lantern Harbor Anime Goes on Hiatus", "", {"delay", "Lantern Harbor", 0, ""});
    row("Lantern Harbor Episode 12 Postponed One Week to June 27", "",
        {"delay", "Lantern Harbor", 0, "2026-06-27"});
    row("Production Issues Push Back Lantern Harbor Season 2", "", {"delay", "Lantern Harbor", 2, ""});
    row("Hulu Adds Lantern Harbor Anime on July 3", "", {"stream", "Lantern Harbor", 0, "2026-07-03"});
    row("Lantern Harbor Is Now Streaming on Tubi", "", {"stream", "Lantern Harbor", 0, ""});
    row("Crunchyroll Licenses Lantern Harbor Anime", "", {"stream", "Lantern Harbor", 0, ""});
    row("REMOW to Stream Lantern Harbor Worldwide From July", "", {"stream", "Lantern Harbor", 0, "2026-07"});
    row("Everything Coming to Crunchyroll in July 2026", "", {"none", "", 0, ""});
    row("HIDIVE's Summer 2026 Simulcast Lineup", "", {"none", "", 0, ""});
    row("Crunchyroll Summer 2026 Lineup Includes Lantern Harbor, Garden of Salt, More", "",
        {"none", "", 0, ""});
    row("Lantern Harbor Leaves Netflix on July 1", "", {"none", "", 0, ""});
    row("Lantern Harbor the Movie Hits U.S. Theaters August 28", "",
        {"movie", "Lantern Harbor", 0, "2026-08-28"});
    row("Lantern Harbor Compilation Film in the Works", "", {"movie", "Lantern Harbor", 0, ""});
    row("First Lantern Harbor Movie Opens in Japan This December", "",
        {"movie", "Lantern Harbor", 0, "2026-12"});
    row("Lantern Harbor Movie Passes 1 Billion Yen", "", {"none", "", 0, ""});
    row("Lantern Harbor Film Debuts at #2 in Japan", "", {"none", "", 0, ""});
    row("Lantern Harbor Movie Review: A Triumph", "", {"none", "", 0, ""});
    row("Lantern Harbor Movie Bonus Manga Distributed to Moviegoers From June 20", "", {"none", "", 0, ""});
    row("'Lantern Harbor' Unveils Second Promo, October 3 Premiere", "",
        {"premiere", "Lantern Harbor", 0, "2026-10-03"});
    row("'Lantern Harbor' Announces Supporting Cast, Theme Songs for Fall 2026", "",
        {"premiere", "Lantern Harbor", 0, "2026-F"});
    row("TV Anime 'Lantern Harbor' Announced", "", {"announcement", "Lantern Harbor", 0, ""});
    row("Manga 'Lantern Harbor' Gets TV Anime Adaptation", "", {"announcement", "Lantern Harbor", 0, ""});
    row("'Lantern Harbor' Gets Sequel Season", "A second season of the anime was announced on Sunday",
        {"announcement", "Lantern Harbor", 2, ""});
    row("'Lantern Harbor' Author Starts New Serialization", "", {"none", "", 0, ""});
    row("'Lantern Harbor' Manga Enters Final Arc", "", {"none", "", 0, ""});
    row("'Lantern Harbor' Collaboration Cafe Opens in Shibuya", "", {"none", "", 0, ""});
    row("Japan's Weekly Blu-ray & DVD Rankings for Jun 8 - 14", "", {"none", "", 0, ""});
    row("Lantern Harbor PV released! Airing this October", "", {"premiere", "Lantern Harbor", 0, "2026-10"});
    row("Lantern Harbor TV anime adaptation revealed with teaser visual, coming 2027", "",
        {"premiere", "Lantern Harbor", 0, "2027"});
    row("Lantern Harbor S3 officially greenlit!", "", {"announcement", "Lantern Harbor", 3, ""});
    row("So they're finally adapting Lantern Harbor into an anime", "",
        {"announcement", "Lantern Harbor", 0, ""});
    row("Just finished Lantern Harbor and I need a season 2", "", {"none", "", 0, ""});
    row("[Spoilers] What did you think of Lantern Harbor's ending?", "", {"none", "", 0, ""});
    row("Lantern Harbor Season 2 - Episode 4 discussion", "", {"episode", "Lantern Harbor", 2, ""});
    row("Get Ready: Lantern Harbor Lights Up Crunchyroll on October 3", "",
        {"premiere", "Lantern Harbor", 0, "2026-10-03"});
    row("Netflix's Lantern Harbor anime locks in October 3 release", "",
        {"premiere", "Lantern Harbor", 0, "2026-10-03"});
    row("Lantern Harbor: Netflix Anime Gets First Trailer, October 3 Release Date", "",
        {"premiere", "Lantern Harbor", 0, "2026-10-03"});
    row("Netflix Unveils First Look at Lantern Harbor, Its Next Original Anime Coming in 2026", "",
        {"premiere", "Lantern Harbor", 0, "2026"});
    row("Netflix Orders Anime Series Lantern Harbor From Director Yuzuru Tachikawa", "",
        {"announcement", "Lantern Harbor", 0, ""});
    row("Adult Swim Greenlights Anime Series 'Lantern Harbor'", "",
        {"announcement", "Lantern Harbor", 0, ""});
    row("Netflix Renews 'Lantern Harbor' for Season 2", "", {"announcement", "Lantern Harbor", 2, ""});
    row("Netflix Teams With 6 Creators for New Anime Projects", "", {"none", "", 0, ""});
    row("「メダルの灯」第2期が10月より放送、追加キャストに内山昂輝", "",
        {"premiere", "メダルの灯", 2, "2026-10"});
    row("「メダルの灯」TVアニメ化！監督は山田花子", "", {"announcement", "メダルの灯", 0, ""});
    row("「メダルの灯」最終巻発売、作者インタビュー", "", {"none", "", 0, ""});
    row("「メダルの灯」劇場アニメ化、2027年公開", "", {"movie", "メダルの灯", 0, "2027"});
    row("アニメ「メダルの灯」第5話の放送延期が決定", "", {"delay", "メダルの灯", 0, ""});
    row("舞台「メダルの灯」10月に東京・大阪で上演", "", {"none", "", 0, ""});
}

void TestHeadlines::reads()
{
    QFETCH(NewsText, item);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf(item), wanted);
}

RAIKI_TEST(TestHeadlines)
#include "test_headlines.moc"
