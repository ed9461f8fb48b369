// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** Sentences of blogs, lines of lists, addresses and Japanese headlines, read as a whole. */
class TestBlogNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestBlogNews::reads_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *title, const char *summary, const Wanted &want,
                        const char *published = "2026-06-15") {
        QTest::addRow("%s|%s", title, summary) << newsItem(title, summary, published) << want.text();
    };
    row("Chitose Is in the Ramune Bottle will premiere on October 7 on Tokyo MX, a new promotional video has "
        "confirmed",
        "", {"premiere", "Chitose Is in the Ramune Bottle", 0, "2026-10-07"});
    row("The manga RuriDragon by Masaoki Shindo is getting a TV anime adaptation", "",
        {"announcement", "RuriDragon", 0, ""});
    row("RuriDragon anime adaptation officially announced by Shueisha", "",
        {"announcement", "RuriDragon", 0, ""});
    row("RuriDragon gets its first trailer and an April 2027 release window", "",
        {"premiere", "RuriDragon", 0, "2027-04"});
    row("The new RuriDragon chapter has fans talking about one detail", "", {"none", "", 0, ""});
    row("RuriDragon mangaka shares an update on her health", "", {"none", "", 0, ""});
    row("Why RuriDragon is the perfect comfort manga", "", {"none", "", 0, ""});
    row("I can't stop thinking about this one scene in RuriDragon", "", {"none", "", 0, ""});
    row("Netflix's new anime is a must-watch for Ghibli fans", "", {"none", "", 0, ""});
    row("This underrated isekai anime is finally getting the love it deserves", "", {"none", "", 0, ""});
    row("Crunchyroll's most popular anime of the season isn't what you'd expect", "", {"none", "", 0, ""});
    row("One of the best shonen anime ever is leaving Netflix soon", "", {"none", "", 0, ""});
    row("The 15 Most Anticipated Anime of Summer 2026", "", {"none", "", 0, ""});
    row("All Summer 2026 Anime Release Dates, Where to Stream, and More", "", {"none", "", 0, ""});
    row("Every Anime Coming to Netflix in July", "", {"none", "", 0, ""});
    row("Naruto live-action movie loses its director", "", {"none", "", 0, ""});
    row("Naruto's new anime episodes still have no release date", "", {"none", "", 0, ""});
    row("Naruto's four new anime episodes delayed indefinitely", "", {"delay", "Naruto", 0, ""});
    row("Naruto's Masashi Kishimoto Reveals Original Ending Plans", "", {"none", "", 0, ""});
    row("Boruto: Two Blue Vortex Chapter 24 Release Date, Time, and Spoilers", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen Modulo Chapter 10: Exact Release Date", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen Season 3 Episode 9 Release Date & Time Confirmed",
        "The episode will air on Thursday, June 18, 2026.", {"episode", "Jujutsu Kaisen", 3, "2026-06-18"});
    row("Jujutsu Kaisen Season 3 episode 9: Release date and time, where to watch, and more",
        "Jujutsu Kaisen season 3 episode 9 is scheduled to release on June 18, 2026",
        {"episode", "Jujutsu Kaisen", 3, "2026-06-18"});
    row("Blue Box Season 2 Episode 3 Review: A Turning Point", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen: Who Is Stronger, Gojo or Sukuna?", "", {"none", "", 0, ""});
    row("Is Jujutsu Kaisen Over? The Future of the Franchise", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen Season 3: Everything to Know Before Watching", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen's New Season Is Already Breaking Records", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen Season 3 Is MAPPA's Best Work Yet", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen Season 3 Opening Sparks Debate", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen Season 3 Animator Apologizes for Delay in Credits", "", {"none", "", 0, ""});
    row("Jujutsu Kaisen Season 3 finally has a release window, and it's July", "",
        {"premiere", "Jujutsu Kaisen", 3, "2026-07"});
    row("Mark your calendars: Jujutsu Kaisen Season 3 premieres July 8", "",
        {"premiere", "Jujutsu Kaisen", 3, "2026-07-08"});
    row("It's official: Jujutsu Kaisen season 3 will be released on July 8", "",
        {"premiere", "Jujutsu Kaisen", 3, "2026-07-08"});
    row("It's happening! Blue Lock Season 3 is officially in the works", "",
        {"announcement", "Blue Lock", 3, ""});
    row("Good news for soccer fans: Blue Lock will get a third season", "",
        {"announcement", "Blue Lock", 3, ""});
    row("Blue Lock is officially back for season 3", "", {"announcement", "Blue Lock", 3, ""});
    row("Blue Lock returns for season 3 in 2027", "", {"premiere", "Blue Lock", 3, "2027"});
    row("Blue Lock Season 3 (January 2027)", "", {"premiere", "Blue Lock", 3, "2027-01"});
    row("Blue Lock S3 | Jan 9 | Crunchyroll", "", {"premiere", "Blue Lock", 3, "2027-01-09"});
    row("Blue Lock - TV Asahi - July 5", "Anime premieres this week",
        {"premiere", "Blue Lock", 0, "2026-07-05"});
    row("Anime Streaming Guide: Summer 2026", "", {"none", "", 0, ""});
    row("Summer 2026 Anime Chart", "", {"none", "", 0, ""});
    row("Summer 2026 Anime & Where To Watch Them Online", "", {"none", "", 0, ""});
    row("Upcoming Anime Movies of 2026 and 2027", "", {"none", "", 0, ""});
    row("TV Anime Broadcast Schedule: June 15-21", "", {"none", "", 0, ""});
    row("blue lock season 3 announced", "", {"announcement", "blue lock", 3, ""});
    row("blue lock season 3 gets 2027 premiere teaser trailer", "", {"premiere", "blue lock", 3, "2027"});
    row("blue lock movie opens in december 2026", "", {"movie", "blue lock", 0, "2026-12"});
    row("blue lock live action film casts lead", "", {"none", "", 0, ""});
    row("blue lock manga goes on hiatus", "", {"none", "", 0, ""});
    row("blue lock rivals codes june 2026", "", {"none", "", 0, ""});
    row("blue lock chapter 300 spoilers", "", {"none", "", 0, ""});
    row("blue lock english dub cast revealed", "", {"dub", "blue lock", 0, ""});
    row("blue lock comes to netflix in july", "", {"stream", "blue lock", 0, "2026-07"});
    row("blue lock season 3 delayed to 2027", "", {"delay", "blue lock", 3, "2027"});
    row("Mamoru Miyano to Headline Tokyo Concert in September", "", {"none", "", 0, ""});
    row("Aimer Announces New Album for August", "", {"none", "", 0, ""});
    row("YOASOBI to Tour North America in October", "", {"none", "", 0, ""});
    row("Ado Performs at Madison Square Garden", "", {"none", "", 0, ""});
    row("Yoko Kanno, Seatbelts Reunite for Concert in July", "", {"none", "", 0, ""});
    row("Yoshiyuki Tomino Recovering After Surgery", "", {"none", "", 0, ""});
    row("Tatsuki Fujimoto Draws Chapter for Anniversary Magazine", "", {"none", "", 0, ""});
    row("Gege Akutami, Yuji Iwasaki Launch New Manga Modulo in September", "", {"none", "", 0, ""});
    row("Anime NYC 2026 Sells Out Saturday Badges", "", {"none", "", 0, ""});
    row("Comiket 108 Draws 250,000 Visitors", "", {"none", "", 0, ""});
    row("AnimeJapan 2027 Set for March 27-30", "", {"none", "", 0, ""});
    row("Tokyo Anime Award Festival 2027 Dates Announced", "", {"none", "", 0, ""});
    row("Sentai, Section23 Announce September Releases", "", {"none", "", 0, ""});
    row("Discotek's October Slate Includes Lupin III Blu-ray", "", {"none", "", 0, ""});
    row("Yen Press Licenses 8 New Titles for December", "", {"none", "", 0, ""});
    row("Viz Media Announces Winter 2027 Releases", "", {"none", "", 0, ""});
    row("Seven Seas Licenses The Exorcist of Brighton Light Novels", "", {"none", "", 0, ""});
    row("Square Enix Manga Up! Global Adds 5 Series", "", {"none", "", 0, ""});
    row("Kodansha's K MANGA Service Expands to 30 Countries", "", {"none", "", 0, ""});
    row("Manga Plus Adds Premium Tier", "", {"none", "", 0, ""});
    row("Shonen Jump Editor Talks Future of Manga", "", {"none", "", 0, ""});
    row("Toei Animation Opens Los Angeles Office", "", {"none", "", 0, ""});
    row("Aniplex, CloverWorks Found New Studio", "", {"none", "", 0, ""});
    row("Japanese Government Plans Anime Archive", "", {"none", "", 0, ""});
    row("U.S. Tariffs Could Affect Anime Blu-rays", "", {"none", "", 0, ""});
    row("Tokyo Skytree Lights Up for One Piece", "", {"none", "", 0, ""});
    row("Uniqlo Reveals New Spy x Family T-Shirts", "", {"none", "", 0, ""});
    row("McDonald's Japan Collaborates with Sanrio, Dandadan", "", {"none", "", 0, ""});
    row("Studio Ghibli Rings Sell Out in Minutes", "", {"none", "", 0, ""});
    row("Sailor Moon Watches Go on Sale in July", "", {"none", "", 0, ""});
    row("Bandai Opens Preorders for Gundam RX-78-2 Ver. 4.0", "", {"none", "", 0, ""});
    row("Hatsune Miku Orchestra Concert Gets Blu-ray on September 3", "", {"none", "", 0, ""});
    row("Genshin Impact Version 5.8 Launches July 30", "", {"none", "", 0, ""});
    row("Honkai: Star Rail Collaborates With Fate/stay night on July 11", "", {"none", "", 0, ""});
    row("Uma Musume Pretty Derby Passes 30 Million Downloads", "", {"none", "", 0, ""});
    row("Persona 4 Revival Launches for PS5, Xbox, PC", "", {"none", "", 0, ""});
    row("Digimon Story Time Stranger Launches October 3", "", {"none", "", 0, ""});
    row("Digimon Beatbreak Anime Premieres October 5 on Fuji TV", "",
        {"premiere", "Digimon Beatbreak", 0, "2026-10-05"});
    row("Pokemon Legends: Z-A Reveals New Mega Evolution", "", {"none", "", 0, ""});
    row("Pokemon Horizons New Series Begins in October", "", {"premiere", "Pokemon Horizons", 0, "2026-10"});
    row("Weathering With You Stage Adaptation Opens in London", "", {"none", "", 0, ""});
    row("Your Name IMAX Screenings Earn $2 Million", "", {"none", "", 0, ""});
    row("Spirited Away Stage Play Streams on Max in August", "", {"none", "", 0, ""});
    row("Attack on Titan The Musical Returns to New York in October", "", {"none", "", 0, ""});
    row("Attack on Titan Orchestra Concert World Tour Announced", "", {"none", "", 0, ""});
    row("TVアニメ「青空の音」10月4日放送開始、本PV公開", "", {"premiere", "青空の音", 0, "2026-10-04"});
    row("「青空の音」アニメ、2026年10月スタート!OPテーマはYOASOBI", "",
        {"premiere", "青空の音", 0, "2026-10"});
    row("アニメ「青空の音」2期制作決定", "", {"announcement", "青空の音", 2, ""});
    row("「青空の音」続編制作決定、ティザービジュアル公開", "", {"announcement", "青空の音", 0, ""});
    row("劇場版「青空の音」2027年全国公開決定", "", {"movie", "青空の音", 0, "2027"});
    row("映画「青空の音」11月6日公開、アニメ本予告が解禁", "", {"movie", "青空の音", 0, "2026-11-06"});
    row("「青空の音」コラボカフェが池袋で開催", "", {"none", "", 0, ""});
    row("「青空の音」作者の新連載が始動", "", {"none", "", 0, ""});
    row("実写映画「青空の音」追加キャスト発表、10月公開", "", {"none", "", 0, ""});
    row("「青空の音」フィギュアが予約受付開始", "", {"none", "", 0, ""});
    row("ドラマ「青空の音」7月スタート、主演は山田太郎", "", {"none", "", 0, ""});
    row("ゲーム「青空の音」Switch版が10月発売", "", {"none", "", 0, ""});
    row("アニメ「青空の音」Netflixで独占配信決定", "", {"stream", "青空の音", 0, ""});
    row("アニメ「青空の音」最終回の場面カット公開", "", {"end", "青空の音", 0, ""});
    row("「青空の音」第7話のあらすじと先行カット公開", "", {"episode", "青空の音", 0, ""});
}

void TestBlogNews::reads()
{
    QFETCH(NewsText, item);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf(item), wanted);
}

RAIKI_TEST(TestBlogNews)
#include "test_blognews.moc"
