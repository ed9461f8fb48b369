// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** Headlines of news sites, each as one of them would write it: verbs of every colour, owners, people,
 * companies and things. */
class TestOutletNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestOutletNews::reads_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *title, const char *summary, const Wanted &want,
                        const char *published = "2026-06-15") {
        QTest::addRow("%s|%s", title, summary) << newsItem(title, summary, published) << want.text();
    };
    row("You and I Are Polar Opposites Manga Author Kocha Agasawa Draws New One-Shot", "",
        {"none", "", 0, ""});
    row("You and I Are Polar Opposites Season 2 Confirms July Broadcast, Shares Key Art", "",
        {"premiere", "You and I Are Polar Opposites", 2, "2026-07"});
    row("Kaiju No. 8 Season 2 Set for Global Simulcast on July 19", "",
        {"premiere", "Kaiju No. 8", 2, "2026-07-19"});
    row("Kaiju No. 8 The Game Celebrates Half Anniversary With New Characters", "", {"none", "", 0, ""});
    row("Kaiju No. 8 Exhibition Comes to Los Angeles in July", "", {"none", "", 0, ""});
    row("Kaiju No. 8: Mission Recon Film Comes to U.S. Theaters on August 13", "",
        {"movie", "Kaiju No. 8: Mission Recon", 0, "2026-08-13"});
    row("The Apothecary Diaries Season 2 Episode 22: Release Date, Time & What to Expect",
        "The Apothecary Diaries Season 2 Episode 22 will be released on June 20, 2026.",
        {"episode", "The Apothecary Diaries", 2, "2026-06-20"});
    row("The Apothecary Diaries: 10 Smartest Things Maomao Has Done, Ranked", "", {"none", "", 0, ""});
    row("10 Anime to Watch if You Love The Apothecary Diaries", "", {"none", "", 0, ""});
    row("Best New Anime of Spring 2026, According to Fans", "", {"none", "", 0, ""});
    row("The Apothecary Diaries Tops Kadokawa's Quarterly Sales", "", {"none", "", 0, ""});
    row("The Apothecary Diaries Officially Renewed for Season 3", "",
        {"announcement", "The Apothecary Diaries", 3, ""});
    row("The Apothecary Diaries Heads to the Big Screen With Original Story Film in December", "",
        {"movie", "The Apothecary Diaries", 0, "2026-12"});
    row("Why The Apothecary Diaries Season 3 Needs to Slow Down", "", {"none", "", 0, ""});
    row("Frieren Author Recovers, Manga to Resume Soon", "", {"none", "", 0, ""});
    row("Frieren: Beyond Journey's End Pop-Up Store Opens in New York", "", {"none", "", 0, ""});
    row("Frieren: Beyond Journey's End Season 3 Announced for October 2027", "",
        {"premiere", "Frieren: Beyond Journey's End", 3, "2027-10"});
    row("Frieren: Beyond Journey's End Is Coming Back in October 2027 With Golden Land Arc",
        "The third season has been announced", {"premiere", "Frieren: Beyond Journey's End", 3, "2027-10"});
    row("Frieren VA Atsumi Tanezaki Announces Marriage", "", {"none", "", 0, ""});
    row("Voice Actor Yuki Kaji Launches AI Voice Project", "", {"none", "", 0, ""});
    row("Voice Actress Saori Hayami Tests Positive for COVID-19", "", {"none", "", 0, ""});
    row("Director Shinichiro Watanabe Receives Lifetime Award", "", {"none", "", 0, ""});
    row("Manga Artist Rumiko Takahashi Awarded French Order", "", {"none", "", 0, ""});
    row("Anime Director Osamu Dezaki's Works to Screen at Annecy", "", {"none", "", 0, ""});
    row("Studio Durian Files for Bankruptcy", "", {"none", "", 0, ""});
    row("Anime Studio MAPPA Opens New Studio in Sendai", "", {"none", "", 0, ""});
    row("MAPPA Posts Record Profit Following Chainsaw Man Film", "", {"none", "", 0, ""});
    row("Crunchyroll Raises Subscription Prices", "", {"none", "", 0, ""});
    row("Crunchyroll Manga App Launches on October 9", "", {"none", "", 0, ""});
    row("Crunchyroll Announces Anime Awards 2026 Date", "", {"none", "", 0, ""});
    row("Crunchyroll Expo Announces Guests", "", {"none", "", 0, ""});
    row("Crunchyroll Adds Lo-Fi Channel", "", {"none", "", 0, ""});
    row("Crunchyroll and Delta Air Lines Partner to Bring Anime to Flights", "", {"none", "", 0, ""});
    row("Crunchyroll Adds Lazarus, Mononoke, More Anime in July", "Lazarus will be available from July 1.",
        {"stream", "Lazarus", 0, "2026-07-01"});
    row("Netflix to Stream Ranma1/2 Season 2 in October", "", {"stream", "Ranma1/2", 2, "2026-10"});
    row("Ranma1/2 Season 3 Premieres October 4 on Netflix", "", {"premiere", "Ranma1/2", 3, "2026-10-04"});
    row("Sakamoto Days Season 2 Is Set for 2027 on Netflix", "", {"premiere", "Sakamoto Days", 2, "2027"});
    row("Sakamoto Days Live-Action Movie Gets First Teaser", "", {"none", "", 0, ""});
    row("Sakamoto Days Movie Casts Ren Meguro as Sakamoto", "The live-action movie opens in Japan in April.",
        {"none", "", 0, ""});
    row("Dandadan Season 3 Arrives in 2027", "", {"premiere", "Dandadan", 3, "2027"});
    row("Dandadan Season 2 Composer on Scoring Chaos", "", {"none", "", 0, ""});
    row("Dandadan Season 2 Dub Cast Interview", "", {"none", "", 0, ""});
    row("Dandadan Season 2 English Dub Debuts on July 17", "", {"dub", "Dandadan", 2, "2026-07-17"});
    row("Dandadan Season 2 Reveals English Dub Cast", "", {"dub", "Dandadan", 2, ""});
    row("Chainsaw Man – The Movie: Reze Arc Gets U.S. Theatrical Release on October 29", "",
        {"movie", "Chainsaw Man – The Movie: Reze Arc", 0, "2026-10-29"});
    row("Chainsaw Man – The Movie: Reze Arc Wins Weekend With $17 Million", "", {"none", "", 0, ""});
    row("Demon Slayer: Infinity Castle Crosses 30 Billion Yen in Japan", "", {"none", "", 0, ""});
    row("Demon Slayer: Kimetsu no Yaiba Infinity Castle Part 2 Opens in 2027", "",
        {"movie", "Demon Slayer: Kimetsu no Yaiba Infinity Castle", 0, "2027"});
    row("Sci-fi Visual Novel Gnosia Gets TV Anime in October", "", {"premiere", "Gnosia", 0, "2026-10"});
    row("Gnosia Launches for PS5, Xbox on October 3", "", {"none", "", 0, ""});
    row("Steel Ball Run: JoJo's Bizarre Adventure Anime Gallops to Netflix in 2026", "",
        {"premiere", "Steel Ball Run: JoJo's Bizarre Adventure", 0, "2026"});
    row("JoJo's Bizarre Adventure Part 7 Steel Ball Run Anime Announced", "",
        {"announcement", "JoJo's Bizarre Adventure", 0, ""});
    row("JoJo's Bizarre Adventure Creator Teases New Manga Project", "", {"none", "", 0, ""});
    row("[Oshi no Ko] Season 3 Slated for January 2027", "", {"premiere", "Oshi no Ko", 3, "2027-01"});
    row("[Oshi no Ko] Cast Reunites for Live Concert in August", "", {"none", "", 0, ""});
    row("My Hero Academia: Final Season to End on December 13", "",
        {"end", "My Hero Academia", 0, "2026-12-13"});
    row("My Hero Academia: All's Justice Fighting Game Launches February 6", "", {"none", "", 0, ""});
    row("My Hero Academia Creator Horikoshi Comments on Finale", "", {"none", "", 0, ""});
    row("One Piece Episode 1150 Airs on June 28", "", {"episode", "One Piece", 0, "2026-06-28"});
    row("One Piece Anime Delays Return to July 5", "", {"delay", "One Piece", 0, "2026-07-05"});
    row("One Piece Manga Takes Break Next Week", "", {"none", "", 0, ""});
    row("One Piece Live-Action Season 2 Trailer Teases Chopper", "", {"none", "", 0, ""});
    row("One Piece Film Red Concert Tour Visits Europe", "", {"none", "", 0, ""});
    row("One Piece Card Game Sells 5 Billion Cards", "", {"none", "", 0, ""});
    row("Witch Hat Atelier Anime Pushed to 2026 for Quality Reasons", "",
        {"delay", "Witch Hat Atelier", 0, "2026"}, "2025-06-10");
    row("Cyberpunk 2077 Update Adds Edgerunners Content", "", {"none", "", 0, ""});
    row("Solo Leveling: Arise Overdrive Launches on Steam November 17", "", {"none", "", 0, ""});
    row("Solo Leveling Actor Byeon Woo-seok in Talks", "", {"none", "", 0, ""});
    row("Netflix Reveals Cast for Live-Action Solo Leveling", "", {"none", "", 0, ""});
    row("Secrets of the Silent Witch Casts Its Spell on July 4", "The TV anime stars Saya Aizawa.",
        {"premiere", "Secrets of the Silent Witch", 0, "2026-07-04"});
    row("Gachiakuta Anime Takes Out the Trash on July 6", "", {"premiere", "Gachiakuta", 0, "2026-07-06"});
    row("Gachiakuta 2nd Season Confirmed for April 2027, First Teaser Out", "",
        {"premiere", "Gachiakuta", 2, "2027-04"});
    row("Gachiakuta Stage Play Unveils Cast", "", {"none", "", 0, ""});
    row("Gachiakuta The Game Announced for Consoles", "", {"none", "", 0, ""});
    row("Ruri Rocks Is Getting a Second Season", "", {"announcement", "Ruri Rocks", 2, ""});
    row("CITY The Animation Announced by Kyoto Animation", "", {"announcement", "CITY The Animation", 0, ""});
    row("To Be Hero X Season 2 in Production, bilibili Confirms", "",
        {"announcement", "To Be Hero X", 2, ""});
    row("Clevatess Season 2 Teaser Confirms July 2026 Debut", "", {"premiere", "Clevatess", 2, "2026-07"});
    row("Let's Play Starts October 1", "", {"premiere", "Let's Play", 0, "2026-10-01"});
    row("WANDANCE Anime Hits the Floor October 8", "", {"premiere", "WANDANCE", 0, "2026-10-08"});
    row("Science SARU's SANDA Anime Sleighs Onto Prime Video October 4", "",
        {"premiere", "SANDA", 0, "2026-10-04"});
    row("May I Ask for One Final Thing? Anime Punches In This October", "",
        {"premiere", "May I Ask for One Final Thing?", 0, "2026-10"});
    row("A Wild Last Boss Appeared! Anime's 2nd Video Reveals October 4 Premiere", "",
        {"premiere", "A Wild Last Boss Appeared!", 0, "2026-10-04"});
    row("This Monster Wants to Eat Me Anime Reveals More Cast, October 2 Debut", "",
        {"premiere", "This Monster Wants to Eat Me", 0, "2026-10-02"});
    row("Pass the Monster Meat, Milady! Anime Serves Up October 2 Premiere", "",
        {"premiere", "Pass the Monster Meat, Milady!", 0, "2026-10-02"});
    row("Pass the Monster Meat, Milady! Gets Limited-Time Restaurant", "", {"none", "", 0, ""});
    row("Hell Teacher: Jigoku Sensei Nube Remake Anime Debuts July 2", "",
        {"premiere", "Hell Teacher: Jigoku Sensei Nube", 0, "2026-07-02"});
    row("NUKITASHI THE ANIMATION Premieres July 18 With Uncensored Version", "",
        {"premiere", "NUKITASHI THE ANIMATION", 0, "2026-07-18"});
    row("Grand Blue Dreaming Surfaces for Season 3 in July", "",
        {"premiere", "Grand Blue Dreaming", 3, "2026-07"});
    row("Grand Blue Dreaming Authors to Appear at Anime NYC", "", {"none", "", 0, ""});
    row("Gundam Factory Yokohama Closes", "", {"none", "", 0, ""});
    row("Mobile Suit Gundam Hathaway: The Sorcery of Nymph Circe Film Opens January 30", "",
        {"movie", "Mobile Suit Gundam Hathaway: The Sorcery of Nymph Circe", 0, "2026-01-30"}, "2025-11-02");
    row("Netflix to Release Gundam Live-Action Film Starring Sydney Sweeney", "", {"none", "", 0, ""});
    row("Gundam GQuuuuuuX Model Kits Sell Out", "", {"none", "", 0, ""});
    row("Sunrise Cancels Gundam Event Due to Typhoon", "", {"none", "", 0, ""});
    row("Evangelion 30th Anniversary Event Announces Program", "", {"none", "", 0, ""});
    row("New Evangelion Anime Series Announced From Yoko Taro", "", {"announcement", "Evangelion", 0, ""});
    row("Evangelion: 3.0+1.0 Returns to Theaters September 12", "",
        {"movie", "Evangelion: 3.0+1.0", 0, "2026-09-12"});
    row("Ghibli Park Opens New Area in March", "", {"none", "", 0, ""});
    row("Princess Mononoke 4K Restoration Hits IMAX on March 26", "The film returns to theaters nationwide.",
        {"movie", "Princess Mononoke", 0, "2027-03-26"}, "2027-01-10");
    row("Hayao Miyazaki Working on New Film, Producer Says", "", {"none", "", 0, ""});
    row("Makoto Shinkai's Next Film Is Underway", "", {"none", "", 0, ""});
    row("Mamoru Hosoda's Scarlet Opens in Japan on November 21", "", {"movie", "Scarlet", 0, "2026-11-21"});
    row("Sony Pictures Classics Brings Mamoru Hosoda's Scarlet to U.S. Theaters December 12", "",
        {"movie", "Scarlet", 0, "2026-12-12"});
    row("100 Meters Anime Film Races to U.S. Theaters October 12", "",
        {"movie", "100 Meters", 0, "2026-10-12"});
    row("All You Need Is Kill Film Drops English Trailer Ahead of January 16 Theatrical Run", "",
        {"movie", "All You Need Is Kill", 0, "2027-01-16"}, "2026-12-01");
    row("Anime News Roundup: Week of June 8", "", {"none", "", 0, ""});
    row("This Week in Anime - Robots in Love", "", {"none", "", 0, ""});
    row("Episodes 1-3 - Gachiakuta", "", {"none", "", 0, ""});
    row("Game Review: Dragon Quest I & II HD-2D Remake", "", {"none", "", 0, ""});
    row("Your Anime Rankings - Best of Spring 2026, June 8-14", "", {"none", "", 0, ""});
    row("Answerman - Why Do Anime Have Openings?", "", {"none", "", 0, ""});
    row("Sentenced to Be a Hero TV Anime Locks In January 8 Premiere", "",
        {"premiere", "Sentenced to Be a Hero", 0, "2027-01-08"});
    row("Kaya-chan Isn't Scary Anime Creeps In January 11", "",
        {"premiere", "Kaya-chan Isn't Scary", 0, "2027-01-11"});
    row("Hana-Kimi Anime's New Video Unveils Opening Theme, January 4 Debut", "",
        {"premiere", "Hana-Kimi", 0, "2027-01-04"});
    row("The Villainess Is Adored by the Prince of the Neighbor Kingdom Anime Charms Its Way to January", "",
        {"premiere", "The Villainess Is Adored by the Prince of the Neighbor Kingdom", 0, "2027-01"});
    row("Hell's Paradise Season 2 Sets January 11 Return With New Trailer", "",
        {"premiere", "Hell's Paradise", 2, "2027-01-11"});
    row("Fire Force Season 3 Cour 2 Burns Bright on January 9", "",
        {"premiere", "Fire Force", 3, "2027-01-09"});
    row("Trigun Stargaze Anime Reveals Final Trailer, January 10 Premiere", "",
        {"premiere", "Trigun Stargaze", 0, "2027-01-10"});
    row("\"Roll Over and Die\" Anime Reveals 2nd Video, January 8 Debut", "",
        {"premiere", "Roll Over and Die", 0, "2027-01-08"});
    row("There Was a Cute Girl in the Hero's Party, so I Tried Confessing to Her Anime Premieres January 6",
        "",
        {"premiere", "There Was a Cute Girl in the Hero's Party, so I Tried Confessing to Her", 0,
         "2027-01-06"});
    row("Tune In to the Midnight Heart Anime Reveals Key Visual, January 6 Premiere", "",
        {"premiere", "Tune In to the Midnight Heart", 0, "2027-01-06"});
    row("An Adventurer's Daily Grind at Age 29 Anime Reveals Cast, January 7 Premiere", "",
        {"premiere", "An Adventurer's Daily Grind at Age 29", 0, "2027-01-07"});
    row("Easygoing Territory Defense by the Optimistic Lord Anime Debuts on January 10", "",
        {"premiere", "Easygoing Territory Defense by the Optimistic Lord", 0, "2027-01-10"});
    row("My Dress-Up Darling Season 3 Confirmed After Finale", "",
        {"announcement", "My Dress-Up Darling", 3, ""});
    row("The Fragrant Flower Blooms with Dignity Gets Season 2", "",
        {"announcement", "The Fragrant Flower Blooms with Dignity", 2, ""});
    row("I'm Living with an Otaku NEET Kunoichi!? Anime Gets 2nd Season", "",
        {"announcement", "I'm Living with an Otaku NEET Kunoichi!?", 2, ""});
    row("Sui Ishida's Choujin X Manga Gets Anime", "", {"announcement", "Choujin X", 0, ""});
    row("Fullmetal Alchemist Creator Hiromu Arakawa's Daemons of the Shadow Realm Gets TV Anime by BONES "
        "FILM",
        "", {"announcement", "Daemons of the Shadow Realm", 0, ""});
    row("Fullmetal Alchemist Creator Hiromu Arakawa Draws Cow Manga Epilogue", "", {"none", "", 0, ""});
    row("Keigo Shinzo's Hirayasumi Manga Inspires Anime by Production +h.", "",
        {"announcement", "Hirayasumi", 0, ""});
    row("Smoking Behind the Supermarket with You Manga Gets TV Anime This Year", "",
        {"premiere", "Smoking Behind the Supermarket with You", 0, "2026"});
    row("Crayon Shin-chan the Movie: Super Hot! The Spicy Kasukabe Dancers Opens on August 8", "",
        {"movie", "Crayon Shin-chan the Movie: Super Hot! The Spicy Kasukabe Dancers", 0, "2026-08-08"});
    row("Detective Conan Franchise Gets 30th Film in April 2027", "",
        {"movie", "Detective Conan", 0, "2027-04"});
    row("Makeine Anime Gets Film Sequel in 2027", "", {"movie", "Makeine", 0, "2027"});
    row("Lupin the IIIrd The Movie: The Immortal Bloodline Hits Japanese Theaters June 27", "",
        {"movie", "Lupin the IIIrd The Movie: The Immortal Bloodline", 0, "2026-06-27"});
    row("Detective Conan Film Tops Box Office for 4th Weekend", "", {"none", "", 0, ""});
    row("Doraemon Exhibition Travels to Hong Kong", "", {"none", "", 0, ""});
    row("Pokemon Concierge Joins Crunchyroll's Library", "The anime is now streaming.",
        {"stream", "Pokemon Concierge", 0, ""});
    row("RetroCrush Adds City Hunter on July 15", "", {"stream", "City Hunter", 0, "2026-07-15"});
    row("Bocchi the Rock! Is Coming to Netflix US", "The anime arrives next month",
        {"stream", "Bocchi the Rock!", 0, "2026-07"});
    row("Tubi Begins Streaming Cowboy Bebop on July 7", "", {"stream", "Cowboy Bebop", 0, "2026-07-07"});
    row("Muse Asia Licenses Tougen Anki", "", {"stream", "Tougen Anki", 0, ""});
    row("HIDIVE Adds Dealing with Mikadono Sisters Is a Breeze Anime", "",
        {"stream", "Dealing with Mikadono Sisters Is a Breeze", 0, ""});
    row("Crunchyroll to Stream Nyaight of the Living Cat Anime Starting July 6", "",
        {"stream", "Nyaight of the Living Cat", 0, "2026-07-06"});
    row("Nyaight of the Living Cat English Dub Begins July 20", "",
        {"dub", "Nyaight of the Living Cat", 0, "2026-07-20"});
    row("HIDIVE Reveals Sword of the Demon Hunter English Dub Cast", "",
        {"dub", "Sword of the Demon Hunter", 0, ""});
    row("Dan Da Dan Gets Hindi, Tamil, Telugu Dubs", "", {"dub", "Dan Da Dan", 0, ""});
    row("Crunchyroll to Stream Gachiakuta English Dub on July 20", "",
        {"dub", "Gachiakuta", 0, "2026-07-20"});
    row("Uzumaki Anime Miniseries Delayed Again", "", {"delay", "Uzumaki", 0, ""});
    row("Turkey! Time to Strike Anime's 5th Episode Delayed Due to Tsunami Warning Coverage", "",
        {"delay", "Turkey! Time to Strike", 0, ""});
    row("Lycoris Recoil Sequel Anime Postponed", "", {"delay", "Lycoris Recoil", 0, ""});
    row("Rock Is a Lady's Modesty Final Episode Airs June 26", "",
        {"end", "Rock Is a Lady's Modesty", 0, "2026-06-26"});
    row("Mobile Suit Gundam GQuuuuuuX Finale Airs on June 24", "",
        {"end", "Mobile Suit Gundam GQuuuuuuX", 0, "2026-06-24"});
    row("Mobile Suit Gundam GQuuuuuuX Episode 11 Preview Video Streamed", "",
        {"episode", "Mobile Suit Gundam GQuuuuuuX", 0, ""});
    row("Sword Art Online Producer Hints at Future Projects", "", {"none", "", 0, ""});
    row("Sword Art Online: Fractured Daydream Adds New Characters", "", {"none", "", 0, ""});
    row("Kagurabachi Tops Next Manga Award", "", {"none", "", 0, ""});
    row("Kagurabachi Anime Rumors Heat Up After Domain Registration", "", {"none", "", 0, ""});
    row("Hulu Japan to Air Live-Action Oshi no Ko Special", "", {"none", "", 0, ""});
    row("Netflix's Live-Action Yu Yu Hakusho Season 2 Begins Filming", "", {"none", "", 0, ""});
    row("Live-Action Look Back Film Reveals Cast, 2026 Opening", "", {"none", "", 0, ""});
    row("Blue Box Musical Announced for October", "", {"none", "", 0, ""});
    row("Haikyu!! Stage Play's New Visual Revealed", "", {"none", "", 0, ""});
    row("Kimetsu no Yaiba Noh Performance Heads to Paris", "", {"none", "", 0, ""});
    row("Love Live! Superstar!! Final Live Concert to Stream Globally", "", {"none", "", 0, ""});
    row("BanG Dream! Ave Mujica Announces World Tour", "", {"none", "", 0, ""});
    row("Bocchi the Rock! Collab Guitar Sells Out", "", {"none", "", 0, ""});
    row("Sanrio, Evangelion Team Up for Merch Line", "", {"none", "", 0, ""});
    row("Dragon Ball Theme Park Breaks Ground in Saudi Arabia", "", {"none", "", 0, ""});
    row("Dragon Ball Sparking! Zero DLC Launches September 25", "", {"none", "", 0, ""});
    row("Dragon Ball Super Manga Returns With One-Shot", "", {"none", "", 0, ""});
    row("Bleach: Rebirth of Souls Adds Character in Update", "", {"none", "", 0, ""});
    row("Bleach Author Tite Kubo Visits London", "", {"none", "", 0, ""});
    row("Haruhi Suzumiya Novel Series Gets New Volume in November", "", {"none", "", 0, ""});
    row("Re:Zero Novel Series' 42nd Volume Ships in September", "", {"none", "", 0, ""});
    row("Classroom of the Elite Light Novels End 3rd Year Arc", "", {"none", "", 0, ""});
    row("Overlord Author Discusses Ending", "", {"none", "", 0, ""});
    row("KonoSuba Spinoff Manga Ends", "", {"none", "", 0, ""});
    row("Spice and Wolf VR Bundle Launches on Switch", "", {"none", "", 0, ""});
    row("Vinland Saga Manga Ends on July 25", "", {"none", "", 0, ""});
    row("Skip and Loafer Manga Gets Drama CD", "", {"none", "", 0, ""});
    row("Nana Manga's Return Still Undecided, Says Yazawa", "", {"none", "", 0, ""});
    row("Interview: Kowloon Generic Romance Director Yoshiaki Iwasaki", "", {"none", "", 0, ""});
    row("The Best Isekai of the Decade", "", {"none", "", 0, ""});
    row("Your Feedback: Best Anime Endings", "", {"none", "", 0, ""});
    row("AnimeSuki's Fansub Community Bids Farewell", "", {"none", "", 0, ""});
    row("Anime Centre Opens in Manchester", "", {"none", "", 0, ""});
    row("Anime Tourism Association Names 88 Spots", "", {"none", "", 0, ""});
    row("Japan's Animator Wages Rise, Survey Finds", "", {"none", "", 0, ""});
    row("North American Anime, Manga Releases, July 6-12", "", {"none", "", 0, ""});
    row("Apple Arcade Adds Puzzle Game", "", {"none", "", 0, ""});
    row("Ryoko Kui Illustrates Baldur's Gate 3 Artwork", "", {"none", "", 0, ""});
    row("Final Fantasy Composer Nobuo Uematsu Retires From Scoring Games", "", {"none", "", 0, ""});
    row("Fullmetal Alchemist Mobile Shuts Down in March", "", {"none", "", 0, ""});
    row("NieR Creator Yoko Taro Joins New Project", "", {"none", "", 0, ""});
    row("Studio Ghibli's Toshio Suzuki Publishes Memoir", "", {"none", "", 0, ""});
    row("Toonami Rewind Ends in December", "", {"none", "", 0, ""});
    row("The Simpsons Parodies Death Note in Halloween Episode", "", {"none", "", 0, ""});
    row("K-Pop Demon Hunters Passes 200 Million Views", "", {"none", "", 0, ""});
    row("Avatar: The Last Airbender Live-Action Season 2 Set for 2026", "", {"none", "", 0, ""});
}

void TestOutletNews::reads()
{
    QFETCH(NewsText, item);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf(item), wanted);
}

RAIKI_TEST(TestOutletNews)
#include "test_outletnews.moc"
