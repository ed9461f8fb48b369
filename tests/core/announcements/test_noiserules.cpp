// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** The rules that leave an item in peace, each with items it must not take away. */
class TestNoiseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestNoiseRules::judges_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *title, const char *kind) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromLatin1(kind);
    };
    // Other media.
    row("Hunter x Hunter Manga Goes on Hiatus Again", "none");
    row("Berserk Manga Resumes Serialization in May", "none");
    row("Sailor Moon Musical Returns to Stage in September", "none");
    row("Medalist Stage Play Premieres in March 2026", "none");
    row("Medalist Anime Gets Stage Play in March 2026", "none");
    row("Persona 5 Royal Game Gets PC Release on October 21", "none");
    row("Netflix Announces Live-Action One Piece Season 2 for 2026", "none");
    row("Frieren Figure Ships in October 2025", "none");
    row("Demon Slayer Cafe Opens in Tokyo on October 1", "none");
    row("Kodansha Announces New Manga for October", "none");
    row("Godzilla Animated Movie Gets Two Manga", "none");
    row("Blue Beat Chronicles Launch Trailer, Coming to Consoles October 21", "none");
    row("K-On! Blu-ray Box to Ship in February", "none");
    row("「SPY×FAMILY」舞台 キャスト発表", "none");
    row("『BLUE GIANT』展覧会 10月開催決定", "none");
    row("Medalist Anime's Concert Event Set for January 27", "none");
    row("Medalist Season 2's Blu-ray Set for January 27", "none");
    row("Medalist Anime's Second Season Set for January 27", "premiere");
    row("Medalist Anime Gets Season 3, Stage Play", "announcement");
    row("Medalist Manga Gets TV Anime, Live-Action Film", "announcement");
    row("Medalist Manga Gets TV Anime, Live-Action, Real Escape Game", "announcement");
    row("Medalist Anime Gets Stage Play, Season 3 Goods", "none");
    row("TV Anime of Manga 'Tomi no Tsugai' in Production", "announcement");
    row("Koi to Uso Manga Gets TV Anime This Summer", "premiere");
    row("Manga Blue Box to Be Adapted Into Anime", "announcement");
    row("Shirobako Light Novel Gets TV Anime", "announcement");
    row("Darwin's Game Season 2 Premieres in October 2025", "premiere");
    row("「メダリスト」原作コミックス14巻が10月4日発売", "none");
    row("実写ドラマ「メダリスト」10月28日放送", "none");
    row("「メダリスト」キャラクター人気投票の結果", "none");
    row("声優・星野さんが結婚を発表", "none");
    row("フィギュアスケートアニメ「メダリスト」10月放送決定", "premiere");
    row("「メダリスト」新作アニメ制作決定、東京でイベントも", "announcement");
    row("「メダリスト」イベント開催決定", "none");
    row("「メダリスト」TVアニメ化決定、月刊誌で連載中", "announcement");
    row("Medalist Anime Concert Set for January 27", "none");
    row("Medalist Season 2 Blu-ray Set for January 27", "none");
    row("Medalist the Animated Series Cafe Opens in Tokyo on October 7", "none");
    row("A Condition of Love Live-Action Film Delayed", "none");
    row("Love Live! Sunny Day Season 2 Delayed", "delay");
    row("Medalist Anime Collaborates With a Bakery in October", "none");
    row("The God of High School Live-Action Film Delayed", "none");
    // Words of noise inside names.
    row("Moon of the Theater: Grand Star Season 2 Announced", "announcement");
    row("王様ランキング 第2期 10月放送決定", "premiere");
    row("アニメランキング 10月 第2週", "none");
    row("「メダリスト」ゲーム 10月配信開始", "none");
    row("「明日さんのセーラー服」TVアニメ化決定", "announcement");
    row("megami no cafe terrace season 2 announced", "announcement");
    row("medalist cafe opens in tokyo october 5", "none");
    row("medalist game adds season 2 costumes", "none");
    row("The Summer Hikari Died Anime Premieres in October", "premiere");
    row("The End of Atlantis Anime Premieres in October", "premiere");
    row("Million Lancelot Gets New Anime", "announcement");
    row("Medalist Sells 5 Million Copies, Season 2 Anime Hopes", "none");
    row("Standing on a Million Roofs Season 2 Announced", "announcement");
    row("Otome Game no Flag Anime Premieres October 5", "premiere");
    row("My Favorite Pop Star Came, I Would Cry Manga Gets TV Anime", "announcement");
    row("Gods' Games We Watch Season 2 Announced", "announcement");
    row("Train to the End of the World Season 2 Announced", "announcement");
    row("Medalist Game Adds Season 2 Costumes", "none");
    row("Medalist Game Brings the Anime Rink to Phones on October 5", "none");
    row("Medalist Ranking Names Best Anime Skaters of October", "none");
    row("Medalist Game Launches October 5", "none");
    row("Medalist Ranking: Season 2 Characters", "none");
    row("Favorite Anime of October", "none");
    // Columns.
    row("Review: Delicious in Dungeon Episodes 1-12", "none");
    row("Interview: Director of Vinland Saga Season 2", "none");
    row("Top 15 Anime of the Decade", "none");
    row("10 Best Isekai Anime of 2025", "none");
    row("3 Anime with Announced Sequels but No Updates", "none");
    row("Winter 2026 Begins – Releases and Streaming", "none");
    row("Fall 2025 Preview", "none");
    row("Weekly Anime News: New Premieres Announced", "none");
    row("Crunchyroll Announces Fall 2025 Anime Lineup", "none");
    row("My Hero Academia Episode 5 Preview Released", "none");
    row("Ranking of Kings Season 2 Announced", "announcement");
    row("86 Eighty-Six season 2 premieres in October 2025", "premiere");
    row("Kaiju No. 8 Season 3: Will It Happen? Everything We Know", "none");
    row("Kaiju No. 8 Season 3 Premieres October 4: What We Know", "premiere");
    row("North American Anime, Manga Releases, October 5-11", "none");
    row("Netflix Removes 12 Anime in October", "none");
    row("7 New Anime on Hulu This October", "none");
    row("Every New Anime Coming to Netflix in October 2025", "none");
    row("Zom 101 Anime Premieres in October", "premiere");
    row("Medalist Gets 6th TV Anime Season", "announcement");
    row("Netflix Adds Zom 101 Anime", "stream");
    // Business and people.
    row("Anime Utah Guest Announced", "none");
    row("Demon Slayer Film Earns 30 Billion Yen", "none");
    row("Anime Expo 2026 Announces Guests of Honor", "none");
    row("New anime film is now the highest-grossing of the year", "none");
    row("Voice Actor Announces Marriage, Responds to Fans", "none");
    row("Lucky Star gets season 2, studio won an award", "announcement");
    row("Jujutsu Kaisen 0 Ends Theatrical Run on October 29", "none");
    row("Medalist Opening Song Tops 100 Million Streams", "none");
    row("Anime Streaming Service Shuts Down on October 31", "none");
    row("Streamer App Ends Service on October 2", "none");
    row("Nara Expo 2025 Slated for October", "none");
    row("Voice Actor Yuji Kato Announces New Project", "none");
    row("Netflix Executive on the Future of Streaming", "none");
    row("Medalist Film Earns US$100 Million Worldwide", "none");
    row("Medalist Anime Previews Episode 5 in Video", "none");
    // Songs, trailers and things with an anime's name on them.
    row("Medalist Season 2 Opening Song Streams on October 5", "none");
    row("Medalist Season 2 Trailer Reveals October 5 Premiere", "premiere");
    row("Medalist Season 2 Trailer Debuts, Premiere Set for October 5", "premiere");
    row("Medalist Anime's Toilet Paper Ships in October", "none");
    row("Medalist Anime's Second Cour Starts in October", "premiere");
    row("Prime Video Streams Medalist Anime Worldwide", "stream");
    row("Blue Academy 5th Anniversary Event Starts October 20", "none");
    row("Sky Journey Version 6.2 Arrives October 3", "none");
    row("Teahouse Launches Anime Academy on October 5", "none");
    row("Netflix Launches Medalist Anime on October 5", "premiere");
    row("Bakery Releases Anime Buns on October 5", "none");
    row("Viz Releases Medalist Anime on Blu-ray in October", "none");
    row("Medalist Season 2 Heads to Blu-ray in December", "none");
    row("Medalist Anime's Rie Takagi Releases Album on October 5", "none");
    // Opinion and questions.
    row("Why Chainsaw Man Season 2 Is Taking So Long", "none");
    row("What are you watching this autumn?", "none");
    row("Is there going to be a second season of No Game No Life?", "none");
    row("How NOT to Summon a Demon Lord Season 2 Announced", "announcement");
    // Promotion without a date.
    row("Kaiju No. 8 Anime Unveils New Key Visual", "none");
    row("Dandadan Anime's Opening Song Performed by a Duo", "none");
    row("My Hero Academia Anime Casts a New Voice", "none");
    row("Blue Lock Anime Announces Cast", "none");
    // Rumours, denials, what may be.
    row("Rumor: Medalist Season 2 Coming in January", "none");
    row("Medalist Season 2 Reportedly in the Works", "none");
    row("Medalist Season 2 Could Come in January", "none");
    row("Medalist Season 2 May Premiere Next Year", "none");
    row("Medalist Season 2 Gets May Premiere in Japan", "premiere");
    row("Medalist Season 2 Not Coming in 2026, Writer Says", "none");
    row("Medalist Season 2 Won't Premiere Until April 2026", "premiere");
    row("No Plans for Medalist Season 3, Editor Says", "none");
    row("Is Medalist Season 2 Happening?", "none");
    row("She Might Be Coming Home Anime Premieres in January", "premiere");
    row("Insider Claims Medalist Season 2 Arrives in January", "none");
    row("When Is Medalist Season 2 Coming Out?", "none");
    row("Medalist Live Viewing Set for January 17", "none");
    row("Rina Announces Asia Tour for Spring 2026", "none");
    row("Medalist Returns to Shonen Jump on December 7", "none");
    row("Hulu: All New Movies and Series in December", "none");
    // Many works, no name.
    row("Guide: Everything Streaming on Hulu This Winter", "none");
    row("animated films are hitting theaters this winter", "none");
    row("New Anime Coming to Hulu in January", "none");
    row("Anime Films You Should See This Winter", "none");
    row("New Anime Film Medalist Opens on January 9", "movie");
    // What an anime owns, and the day on which something is told.
    row("Medalist Anime's Event Streams With Subtitles", "none");
    row("Medalist Anime's Ice Show Streams on YouTube", "none");
    row("Medalist Anime's Kyoto Arc Premieres in January", "premiere");
    row("Medalist Season 2: More Info on December 20", "none");
    row("Medalist Season 2 News Coming December 20", "none");
    row("Medalist Season 2 Trailer Released on December 3", "none");
    row("Medalist Season 2 Collector's Edition Ships in June", "none");
    // Companies and their people.
    row("Hulu Appoints New Head of Animation in January", "none");
    row("Hulu Opens New Office in Osaka in January", "none");
    row("Singer Hana Mori Goes on Hiatus", "none");
    // Stages, parks, conventions, lists, charts.
    row("80s Manga Crow Master Gets Stage Musical Adaptation", "none");
    row("Ranger Squad Tokusatsu Series Announced for 2026", "none");
    row("Ghibli Park's Bakery Area Opens October 16", "none");
    row("Anime Frontier Returns With New Guests in October", "none");
    row("Novel App Kumo to End Service on October 31", "none");
    row("Crow Master Movie Moves to No. 6", "none");
    row("Crow Master Film Stays at #2 for Third Weekend", "none");
    row("Crow Master Movie Moves to October 6", "delay");
    row("Answerman: Why Do Episodes Air at 25:30?", "none");
    row("Toonami Anime Block Returns to Adult Swim in October", "none");
    row("Toonami Reveals Three New Anime", "none");
    row("Are Anime Delays the New Normal?", "none");
    row("Hulu Announces New Series 'Crow Master', Passes 5 Million Subs", "announcement");
    row("Crow Master Anime Release Date Trailer, Coming October 6", "premiere");
    row("Crow Master Release Date Trailer, Coming October 6", "none");
    row("Studio in Talks to Adapt Crow Master into TV Series", "none");
    row("The Perfect Way to End a Series", "none");
    row("12 Moments of Anime 2007 #5: the campfire", "none");
    row("Rewatch Interest: Crow Master? Planning to begin March 1", "none");
    row("crow master trailers streamed", "none");
    row("Live-Action Anime Makers Film Opens on October 4", "none");
    row("AnimeLab Announces Six New Titles for Winter Season", "none");
    row("Anime delayed or canceled this winter, a summary", "none");
    row("Crow Master gets a movie with live actors on December 13", "none");
    row("Hulu Gets Its First 2027 Anime Exclusive", "none");
    row("5 Hottest Manga Being Adapted to Anime this Fall 2026 Season", "none");
    row("Live-action Crow Master movie in the works at Bellbox", "none");
    row("Crow Manga Gets Movie", "movie");
    row("30th Crow Film Opens at #2, 2nd Owl Film at #4", "none");
    row("Tokyo Anime Fair 2026", "none");
    row("Summary of Anime Delayed this Winter", "none");
    row("funimation and hulu sign anime streaming deal", "none");
    row("Bucket List of the Crows Anime Reveals October 6 Debut", "premiere");
    row("NEWS: New Anime Titles on Animax This Year", "none");
    row("Crow Arc becomes one of the biggest anime movies on November 3", "none");
    row("these are the anime releases on hulu for june", "none");
    row("toonami july schedule shift", "none");
    row("Funimation Posts Spring 2026 Anime Lineup", "none");
    row("Reader Mail: Is Crow Master Getting a Sequel?", "none");
    row("These Spring Anime Series Are Making a Big Comeback!", "none");
    row("A Lot of New Anime, Sequels Announced for 2026", "none");
    row("The Spring Crow Died Anime Premieres October 6", "premiere");
    row("crow kun revenge anime jokingly announces season 3 for april fool", "none");
    row("Spring Anime 2026 TV Guide: Part One", "none");
    row("There's a second season coming out?!", "none");
    row("vocaloid opera crow opens stream on youtube", "none");
    row("Crow no Ko Drama to Stream on Prime Video in November", "none");
    row("Crow x Crow returns from hiatus in October", "none");
    row("Crow Paradise Sets Up Its Anime's First Big Fight", "none");
    row("Some News: Fall 2026", "none");
    // What ends, is asked, is of games, music and events.
    row("Bellbox Announced That Their License for Crow Master Will Expire in October", "none");
    row("Is Crow Master Season 2 Coming in 2027?", "none");
    row("Netflix's Biggest Anime Releases of Spring 2026", "none");
    row("HIDIVE Reveals Winter 2026 Simulcast Slate", "none");
    row("Crow Saga English Version Launches on June 26", "none");
    row("Crow Saga Anime English Version Launches on June 26", "dub");
    row("Nintendo Direct Airs on October 12", "none");
    row("Lantern Band Releases New EP on November 26", "none");
    row("Crow Master x Bellbox Collection Debuts February 14", "none");
    row("Crow Collection Season 2 Debuts February 14", "premiere");
    row("Crow Master Episode 7 Sets a New Bar for the Genre", "none");
    row("Crow Master Episode 7 Airs on October 3", "episode");
    row("Crow Master Episode 7 English Subbed", "episode");
    row("Adult Swim Festival Returns This November", "none");
    row("The Sunken Town 2 Launches August 18: Bellbox Goes All-In on Survival Horror", "none");
    row("Bellbox Hacked, Episodes of 4 Anime Delayed", "none");
    row("Bell, Lantern Band Chart in Top 10 on Oricon", "none");
    row("Where to Start With Crow Master in 2026", "none");
    row("Crow Master Episode 8: Release Date and Where to Watch", "episode");
    row("Crow Master's 3rd Episode Reuploaded After Removal", "none");
    row("Crow Master Cast Member Drops Role, Replacement Announced for September", "none");
    row("Crow Master Episode 5 Delayed One Week for Recap", "delay");
    row("Crow Master Staff Reunite for New Anime", "announcement");
    row("Netflix Dates Crow Master Anime for April 3", "premiere");
    row("Netflix Renews Crow Master for Season 2", "announcement");
    row("Crow Master is being turned into an anime", "announcement");
    row("Crow-kun Light Novels Get TV Anime With Returning Drama CD Cast", "announcement");
    row("Crow-kun Anime Gets Drama CD With Returning Cast", "none");
    row("Toho Acquires GKIDS", "none");
    row("Crow Master VR Announced for 2027", "none");
    row("I made a Totoro cake", "none");
    row("", "none");
}

void TestNoiseRules::judges()
{
    QFETCH(QString, title);
    QFETCH(QString, kind);
    QCOMPARE(kindOf({title, QString(), noonOf("2025-09-20")}), kind);
}

RAIKI_TEST(TestNoiseRules)
#include "test_noiserules.moc"
