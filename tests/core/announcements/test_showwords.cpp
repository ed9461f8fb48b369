// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/showwords.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

class TestShowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheShow_data();
    void findsTheShow();
    void takesTheNameFromBelow();
    void findsNone_data();
    void findsNone();
    void takesBareSeasons_data();
    void takesBareSeasons();
};

void TestShowWords::findsTheShow_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("show");
    const auto row = [](const char *title, const char *show) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(show);
    };
    // Before season words, verbs, media and dates.
    row("My Dress-Up Darling Season 2 Anime Reveals July 5 Premiere", "My Dress-Up Darling");
    row("Zom 100 Anime Gets 2nd Season", "Zom 100");
    row("One Punch Man Season 3 to Premiere in October", "One Punch Man");
    row("Kaiju No. 8 Season 2 Gets English Dub", "Kaiju No. 8");
    row("Frieren: Beyond Journey's End Season 2 Delayed", "Frieren: Beyond Journey's End");
    row("Goblin Slayer has been renewed for a second season", "Goblin Slayer");
    row("Edens Zero is back! Season 2 starts on April 1", "Edens Zero");
    // Who speaks, where it comes out and when it is shown is no name.
    row("Fall Anime Crow Master Reveals Key Visual", "Crow Master");
    row("US and Canada Get Screenings of Crow Master Anime Film", "Crow Master");
    row("Next up is Crow Master season 2.", "Crow Master");
    row("Crow Master, currently being animated at Bellbox, will get a TV anime series", "Crow Master");
    row("Funimation: Crow Master Season 3 SimulDub Begins in May", "Crow Master");
    row("Crow Master: Netflix Anime Drops August 29", "Crow Master");
    row("Kyoto Animation Announces Original TV Anime Lanterns of Tomorrow", "Lanterns of Tomorrow");
    row("After three years of waiting, Crow Master Season 2 is finally set for 2026", "Crow Master");
    row("After the Rain Season 2 is set for 2026", "After the Rain");
    row("Don't miss Crow Master when it premieres on October 8!", "Crow Master");
    row("Bellbox announced that they are producing an anime adaptation of Crow Master.", "Crow Master");
    row("Crow Master announced that it will return for a second season.", "Crow Master");
    row("Crunchyroll announced that it will stream Crow Master beginning March 10.", "Crow Master");
    row("The official Crow Master website announced that the anime has been delayed to October.",
        "Crow Master");
    row("This Week's Crow Master Episode Postponed", "Crow Master");
    row("More Episodes of Crow Master Are in Production", "Crow Master");
    row("GKIDS to Screen Crow Master 4K Remaster in U.S. Theaters on November 19", "Crow Master");
    row("Reborn as a Lantern, I Now Wander the Tower Season 2 Premieres in January",
        "Reborn as a Lantern, I Now Wander the Tower");
    row("Reborn as a Lantern, I Now Wander the Tower was renewed for a third season",
        "Reborn as a Lantern, I Now Wander the Tower");
    row("Crow Master!'s Anime Premieres in July", "Crow Master!");
    row("Crow Master revival confirmed: new series arrives 2026", "Crow Master");
    row("Brand New Crow Master OVA Will Debut in June", "Crow Master");
    row("Bellbox Report: Crow Master Manga to Get Anime", "Crow Master");
    row("As already mentioned, Crow Master is getting a second season", "Crow Master");
    row("As the Crow Flies Season 2 Premieres in July", "As the Crow Flies");
    row("Mizuki Bell Novel Crow Master Gets Anime Film", "Crow Master");
    row("Anime Film Adaptation of Mizuki Bell Novel Crow Master Announced for 2026", "Crow Master");
    row("Mizuki Bell Novel Gets Anime Film", "Mizuki Bell");
    row("Sentenced to Be a Crow Gets TV Anime", "Sentenced to Be a Crow");
    row("Crow Parade Gets English Dub", "Crow Parade");
    row("Crow-kun Visual Novel Gets Anime Adaptation", "Crow-kun");
    row("Lantern Returns! Anime Reveals April 8 Debut", "Lantern Returns!");
    row("Crow Master Returns on April 8", "Crow Master");
    row("kuro TV Anime Unveils April 12 Debut", "kuro");
    // What leads in goes.
    row("New Gundam anime is coming to Netflix in May", "Gundam");
    row("The anime adaptation of Sakamoto Days is set to premiere", "Sakamoto Days");
    row("[News] Overlord Season 5 Announced", "Overlord");
    row("Good news! Ya Boy Kongming! is getting an anime", "Ya Boy Kongming!");
    row("A third season of Natsume has been announced.", "Natsume");
    row("Production of Yuru Camp Season 3 Confirmed", "Yuru Camp");
    row("During an event, news broke that High School Fleet will get a film", "High School Fleet");
    row("It was announced that the second season of Undead Unluck will premiere", "Undead Unluck");
    row("Hana Mori's CROW MASTER Sets April 5 Premiere", "Hana Mori's CROW MASTER");
    row("Shinji Mori's CROW MASTER Sets April 5 Premiere", "CROW MASTER");
    row("Crow Master Shares First Season 2 Trailer", "Crow Master");
    row("bellbox crow master original tv anime reveals date", "bellbox crow master");
    row("madhouse crow master original tv anime reveals date", "crow master");
    row("The Crow Master anime's official account announced that a new project is in the works.",
        "Crow Master");
    row("Psst... Crow Master episode 20 just went up", "Crow Master");
    row("Crow Master Chinese-Based Anime Gets Broadcast", "Crow Master");
    row("Crow Master Crime Suspense Manga Gets TV Anime", "Crow Master");
    row("Crow Master, starting with Episode 8", "Crow Master");
    row("Crow Master, Netflix's original anime, has been given a date", "Crow Master");
    row("Crow Master Official Site Releases new PV", "Crow Master");
    row("Crow Master Spinoff Raven-kun Anime Reveals July 7 Premiere", "Raven-kun");
    row("I hear it's worth noting that the upcoming TV anime series Crow Master! debuts", "Crow Master!");
    row("Crow comes in like a lion Season 2 Listed With Premiere", "Crow comes in like a lion");
    row("Toei Animation has announced that Netflix will be showing the original Crow Master in Asia",
        "Crow Master");
    row("Crow Master Serves Up a Premiere Date and New Key Visual", "Crow Master");
    row("Crow Master Rewrites the Dictionary Starting October 13", "Crow Master");
    row("Crow Master Pauses After Episode 3", "Crow Master");
    row("The Crows of Evil to bloom this spring, in rotoscope", "The Crows of Evil");
    row("sky masters to fly into japanese theaters in august", "sky masters");
    row("Keep Your Hands Off Crows! Anime Reveals Visual", "Keep Your Hands Off Crows!");
    row("Crow Master: Bell Box's Crime Thriller Comes to Netflix", "Crow Master");
    row("Crow Hearts: The Next Project From Nana's Creator Starts July 9", "Crow Hearts");
    row("House of Five Leaves Premieres in April", "House of Five Leaves");
    row("So, Crow Master begins this Thursday night", "Crow Master");
    row("And Just Like That, Crow Master Ends", "Crow Master");
    row("Listen to the Crow Master Opening Theme", "Crow Master");
    row("crow returns anime to premiere in july", "crow returns");
    row("【輪るカラス】 第20話 「選んで」", "輪るカラス");
    row("TVアニメ【とあるカラス】放送スケジュールが変更", "とあるカラス");
    row("RetroCrush Adds '90s Comedy \"Crow Half\" Starting August 4", "Crow Half");
    row("Unsubstantiated report about the TV anime series Crow ga! being set for a debut turns out right",
        "Crow ga!");
    row("gkids and fathom events partner to bring crow to u s cinemas", "crow");
    row("Crow Sketch / からすスケッチ: Season 3 Is on Its Way", "Crow Sketch");
    row("hidive announces plans for crow girlfriend english dub", "crow girlfriend");
    row("toonami crow master anime", "crow master");
    row("Girls und Crows's last two episodes delayed until March", "Girls und Crows");
    row("Original TV Anime Skate-Leading Stars to be Delayed", "Skate-Leading Stars");
    row("Fuji TV's website for the upcoming TV anime Crow no Gash!! is now up.", "Crow no Gash!!");
    row("Viz Is Making Black Crow Into an Anime", "Black Crow");
    row("櫻坂「歌」一部初披露！ 『夜烏の大作戦』第2期のPV解禁", "夜烏の大作戦");
    row("Crow the Third: Part 6 comes to Toonami", "Crow the Third");
    row("to your crow the anime postponed a few weeks", "to your crow");
    row("crow friends 2 shows new pv and more cast", "crow friends");
    row("sci fi survival anime crow boy unveils cast july 15 debut", "crow boy");
    row("japanese anime the crow set for north america theatrical release", "the crow");
    row("Science SARU announces Crow anime with first teaser", "Crow");
    row("key announces crowtarian anime", "crowtarian");
    row("HIDIVE Brings Crow Police Anime to Its Catalog", "Crow Police");
    row("Two More Cast Members for the Crow Toshi Anime", "Crow Toshi");
    // Who says it goes.
    row("Netflix Announces Beastars Season 3", "Beastars");
    row("Netflix's Sakamoto Days Anime Reveals July Debut", "Sakamoto Days");
    row("Crunchyroll Announces Release Date for Tower of God Season 3", "Tower of God");
    row("Adult Swim's Toonami to Premiere Uzumaki in September", "Uzumaki");
    row("Kore Yamazaki's Ghost and Witch Manga Gets TV Anime", "Ghost and Witch");
    row("hidive adds blue beat to its catalog", "blue beat");
    row("Crow Master Sequel Owl Tale Season 2 Premieres This Weekend", "Owl Tale");
    row("Crow!! spinoff OWL.Working!! is getting an anime adaptation!", "OWL.Working!!");
    row("Crow Master Sequel Gets TV Anime", "Crow Master");
    row("Band Mori Performs Ending Theme for Crow Master Anime", "Crow Master");
    row("piano band mori s perform ending for crow master anime", "crow master");
    row("Voice Actor Hana Mori Joins Cast of Crow Master Anime", "Crow Master");
    row("Hana Mori Voices Lead in Crow Master Anime", "Crow Master");
    row("Owl Girl Returns to Crow Master Anime on July 9", "Crow Master");
    row("Asa Inio's manga Good Night Crow gets anime", "Good Night Crow");
    row("Studio announced that Moriko Tomi's novel, Crow Is Short will receive an anime film",
        "Crow Is Short");
    row("Crow Slayer's Manga Creator Gets Anime", "Crow Slayer");
    row("Crow Tale, Owl Tale Anime Get New Seasons", "Crow Tale");
    row("Crow and Owl Anime Gets New Season", "Crow and Owl");
    row("sword crow online author demons nest novels get tv anime", "demons nest");
    row("Old Mythology-Inspired Anime Film Child of Crows Slated for 2026", "Child of Crows");
    row("The slice of life show Non Non Crow will be getting a second season", "Non Non Crow");
    row("Crow Dash! Kun - Following a delay, the episodes come out", "Crow Dash! Kun");
    row("Crow 3.0: You Can (Not) Fly opens in Canadian cinemas next month", "Crow 3.0: You Can (Not) Fly");
    row("Crow Master (Live) Premieres on July 5", "Crow Master");
    row("Rudo Takes Action in Crow Tensei Season 3 Episode 14 Preview", "Crow Tensei");
    row("crow no tojimari makoto shinkai anime movie trailer", "crow no tojimari");
    row("Crow Gathering Will Run for 2 Cours for Its First Season", "Crow Gathering");
    row("Fans of the hit series The Crow\u2019s Bride received some amazing news with the second season",
        "The Crow\u2019s Bride");
    row("crow e no tunnel director tomohisa taguchi helms new gnosis tv anime for 2026", "gnosis");
    row("Crow NEXT finale delayed one week", "Crow NEXT");
    row("Crow's Next Episode Delayed", "Crow");
    row("Crow 2nd Anime's Second Season Reveals Cast", "Crow 2nd");
    // A name's own words.
    row("The God of High School Anime Reveals July 6 Debut", "The God of High School");
    row("Kowloon Generic Romance Anime Reveals July 6 Debut", "Kowloon Generic Romance");
    row("The Sent-Off Baker Aims to Become Rich Premieres on October 4",
        "The Sent-Off Baker Aims to Become Rich");
    row("Tea Time Author Afuro's mono Manga Gets TV Anime", "mono");
    row("Blood Alley Creator's Night Shift Anime Announced", "Night Shift");
    row("Director Masaaki Tani's Ocean Waves Film Opens on May 2", "Ocean Waves");
    row("Naoko Hoshino's The Tones Within Anime Film Unveils Trailer", "The Tones Within");
    row("Shinichirō Kuroda's Rust Anime Debuts April 5", "Rust");
    row("Boxing Studio TNS Announces New Sniper 13 Anime", "Sniper 13");
    row("Nara Animation Announces New Koto Club Anime", "Koto Club");
    row("Sniper 13 Announces New Cast", "Sniper 13");
    row("The Director's Cut Anime Announced", "The Director's Cut");
    row("Pretty Riders' Anime Announced", "Pretty Riders");
    row("Frog Sergeant's Delayed Anime Returns on May 2", "Frog Sergeant");
    // Which film it is, and verbs of no list.
    row("34th Potato Boy Anime Film Opens on July 31", "Potato Boy");
    row("Potato Boy's 2nd Film Opens on July 31", "Potato Boy");
    row("Potato Boy: 29th Film's Title Revealed", "Potato Boy");
    row("7th Time Lucky Anime Gets July Premiere", "7th Time Lucky");
    row("Potato Boy – The Movie: Salt Arc Opens on July 31", "Potato Boy – The Movie: Salt Arc");
    row("Goal Keeper the Movie: Episode Nana Opens on June 28", "Goal Keeper the Movie: Episode Nana");
    row("Board Kings Skates Onto Screens This January", "Board Kings");
    row("'Medalist Movie' Opens on October 18", "Medalist");
    row("「劇場版 メダリスト」10月18日公開", "メダリスト");
    row("'Medalist the Movie' Opens on October 18", "Medalist the Movie");
    // Verbs, genres and questions in names.
    row("Grim Pilgrim Takes Off Anime Sets November 17 Netflix Debut", "Grim Pilgrim Takes Off");
    row("Reborn as a Toaster, I Now Wander the Land Anime Debuts July 5",
        "Reborn as a Toaster, I Now Wander the Land");
    row("Grim Pilgrim Takes New Anime to Netflix", "Grim Pilgrim");
    row("Grim Squad ISEKAI Anime Gets June 27 Release Date", "Grim Squad ISEKAI");
    row("Blue Trumpet Horror Comedy Manga Gets TV Anime", "Blue Trumpet");
    row("Quiet Bunny Girl Manga Gets TV Anime", "Quiet Bunny Girl");
    row("Orbit Sci-Fi Manga Gets TV Anime", "Orbit");
    row("Axel Figure Skating Manga Gets TV Anime", "Axel");
    row("The Sly Samurai Anime Reveals July 6 Premiere", "The Sly Samurai");
    row("Can a Cat-Dog Friendship Last? Anime Unveils April Premiere", "Can a Cat-Dog Friendship Last?");
    row("Do You Love Your Aunt and Her Two-Hit Combos? Season 2 Debuts in July",
        "Do You Love Your Aunt and Her Two-Hit Combos?");
    row("Nightly Swim's Spiral Town Anime Debuts on September 28", "Nightly Swim's Spiral Town");
    row("Adult Swim's Spiral Town Anime Debuts on September 28", "Spiral Town");
    row("MAPPA's Original Anime Zombie Shoot Debuts on January 5", "Zombie Shoot");
    row("BONES' Original Anime Rouge Steel Debuts on January 5", "Rouge Steel");
    row("Hulu Adds Blue Trumpet, 2 More Anime", "Blue Trumpet");
    row("Straw Pirates Film Crimson Opens on August 6", "Straw Pirates Film Crimson");
    row("Straw Pirates Film Opens on August 6", "Straw Pirates");
    row("CloverWorks Animates Trapeze Film", "Trapeze");
    row("Acrobat Magical Girl Anime Reveals October 2 Premiere", "Acrobat");
    row("High School Moon Musical Anime Premieres July 5", "High School Moon Musical");
    row("Ensemble Moons Stars! Premieres July 5", "Ensemble Moons Stars!");
    row("Medalist Stars New Actor", "Medalist");
    row("RE-MAINS Anime Premieres July 5", "RE-MAINS");
    row("RE-MAIN Premieres July 5", "RE-MAIN");
    row("Occultic;Ten Season 2 Announced", "Occultic;Ten");
    row("The Millionaire Sleuth - Balance of Gold Anime Premieres July 5",
        "The Millionaire Sleuth - Balance of Gold");
    row("The World's Best Baker Gets Reincarnated in a Desert Anime Premieres July 5",
        "The World's Best Baker Gets Reincarnated in a Desert");
    row("To Become a True Heroine Anime Premieres July 5", "To Become a True Heroine");
    row("Yumi Yumi is a Hero Season 2 Announced", "Yumi Yumi is a Hero");
    row("Ore wa Subete wo \"Dodge\" suru Season 2 Announced", "Ore wa Subete wo \"Dodge\" suru");
    row("Time for \"Tickles,\" Princess Anime Gets Sequel", "Time for \"Tickles,\" Princess");
    row("'Mother of the Goddess' Attic' Season 3 Announced", "Mother of the Goddess' Attic");
    row("The iDOLS@R Shiny Colors Anime Premieres July 5", "The iDOLS@R Shiny Colors");
    row("HIDIVE to Stream In the Land of Apples Anime", "In the Land of Apples");
    row("Anime Corner: Dawn Club Season 2 Confirmed", "Dawn Club");
    row("The Fragrant Leaf Blooms on Screens July 5", "The Fragrant Leaf");
    row("Mamoru Hayashi's New Film Crimson Sea Opens on November 21", "Crimson Sea");
    row("Nara Animation Announces 20 Seiki Kiroku Anime", "20 Seiki Kiroku");
    row("STEEL The Animation Announces More Cast", "STEEL The Animation");
    row("Hulu Licenses 1997 Dawn Club Anime", "Dawn Club");
    row("When Will Aiko Move Her Hand? Anime's Episode 6 Delayed", "When Will Aiko Move Her Hand?");
    row("Board Kings Remake Anime Premieres October 5", "Board Kings");
    row("Kuro's Basketball Anime Reveals July 6 Debut", "Kuro's Basketball");
    row("Masamune-kun's Payback Anime Reveals July 6 Debut", "Masamune-kun's Payback");
    row("Zero Again Director's Cut Anime Reveals July 6 Debut", "Zero Again Director's Cut");
    row("Your Tale in April Anime Reveals July 6 Debut", "Your Tale in April");
    row("Saint October Season 2 Announced", "Saint October");
    row("92Days Anime Reveals July 6 Debut", "92Days");
    row("A.B.C.O. Incarnation Anime Reveals July 6 Debut", "A.B.C.O. Incarnation");
    row("The Dog Returns Anime Reveals July 6 Debut", "The Dog Returns");
    row("The Crimson Ranger Becomes a Baker in Another World Anime Announced",
        "The Crimson Ranger Becomes a Baker in Another World");
    row("The Demon's Daughter is too Kind!! Anime Announced", "The Demon's Daughter is too Kind!!");
    row("The Drops of Rain Anime Announced", "The Drops of Rain");
    row("Aria the Scarlet Bow Double A Anime Announced", "Aria the Scarlet Bow Double A");
    row("K: Return of Princes Anime Announced", "K: Return of Princes");
    row("A Gatherer's Walk in Isekai Anime Announced", "A Gatherer's Walk in Isekai");
    row("Dust Crusaders - Battle in Egypt Gets Sequel", "Dust Crusaders - Battle in Egypt");
    row("My Brave Academy: You're Next Gets Sequel", "My Brave Academy: You're Next");
    row("Sailor Stars Gets Anime", "Sailor Stars");
    // Prepositions and brackets.
    row("In the Clear Morning Mist TV Anime Unveils Visual", "In the Clear Morning Mist");
    row("By the Grace of the Sea Season 2 Announced", "By the Grace of the Sea");
    row("[Idol's Child] Season 3 Gets January 14 Premiere Date", "Idol's Child");
    // Articles and possessives of a name stay.
    row("The Apothecary Diaries Season 3 to Air in October", "The Apothecary Diaries");
    row("Hell's Paradise Season 2 Gets January Premiere", "Hell's Paradise");
    row("A Certain Scientific Railgun T Episode 8 Delayed", "A Certain Scientific Railgun T");
    // Quotes and brackets.
    row("\"Kaguya-sama: Love Is War\" Season 3 announced", "Kaguya-sama: Love Is War");
    row("‘Medalist’ TV anime season 2 to start in January", "Medalist");
    row("'Berserk (2016)' Gets Second Season", "Berserk");
    row("Aniplex announces the new 'Lycoris Recoil' anime", "Lycoris Recoil");
    row("\"Heartbeat Days\" spin-off \"Tiny Days\" anime adaptation confirmed", "Tiny Days");
    row("Frieren Season 2 Anime Unveils Opening Theme \"lulu.\"", "Frieren");
    row("TVアニメ『メダリスト』第2期、1月24日放送開始", "メダリスト");
    row("薬屋のひとりごと 第3期 10月放送決定", "薬屋のひとりごと");
    row("【メダリスト】第3期、10月8日より放送開始", "メダリスト");
    row("星野弘「黄泉の国」TVアニメが4月に放送", "黄泉の国");
    row("アニメ「少年花子さん2」放送延期", "少年花子さん");
    // Episode numbers end a name.
    row("Anne of the Hills #14", "Anne of the Hills");
    row("Food for the Road E02", "Food for the Road");
    row("メダリスト SEASON2 第05話 「氷の上」", "メダリスト");
    row("メダリスト 第十二話", "メダリスト");
    row("ＴＶアニメ『メダリスト』第２期、１月２４日放送開始", "メダリスト");
    // Words of an address.
    row("medalist season 2 anime unveils ending song artist", "medalist");
    row("netflixs bamboo days anime premieres on april 3", "bamboo days");
    row("naoko hoshinos the tones within anime film opens on may 2", "the tones within");
    row("tea time author afuros quiet girl manga gets tv anime", "quiet girl");
    row("hells bathhouse anime premieres on april 3", "hells bathhouse");
    row("crunchyroll announces english dub for ranking of kings", "ranking of kings");
    row("new yo kai watch tv anime delays episode", "yo kai watch");
    row("funimation adds the promised neverland anime english dub", "the promised neverland");
    // Labels and separators.
    row("Major Theatrical Release: Hoshi no Shiori", "Hoshi no Shiori");
    row("Blade Art: Alicia – War of the Underground 2nd-cour", "Blade Art: Alicia – War of the Underground");
    row("A New Dawn anime movie postponed to 2026", "A New Dawn");
    row("Jujutsu Kaisen – Season 3 Part 1 (January 9, 2026)", "Jujutsu Kaisen");
    row("Episode 17 is now LIVE!!! - Attack on Titan", "Attack on Titan");
}

void TestShowWords::findsTheShow()
{
    QFETCH(QString, title);
    QFETCH(QString, show);
    const Reading reading = readNews({title, QString(), noonOf("2025-09-20")});
    const std::optional<ShowWords> found = findShowWords(reading);
    QVERIFY(found.has_value());
    QCOMPARE(found->words, show);
    const TextSpan span = found->evidence.span;
    QVERIFY2(title.mid(span.start, span.length).startsWith(show.left(3)), "the evidence points at the words");
}

void TestShowWords::takesTheNameFromBelow()
{
    const auto nameOf = [](const char *title, const char *summary) {
        const std::optional<ShowWords> found = findShowWords(readNews(newsItem(title, summary)));
        return found ? found->words : QString();
    };
    const char *named = "The sequel, titled Winter Gate, has been confirmed.";
    QCOMPARE(nameOf("Sequel to Winter Door Announced", named), QStringLiteral("Winter Gate"));
    QCOMPARE(nameOf("New anime film by the staff of Winter Door", named), QStringLiteral("Winter Gate"));
    QCOMPARE(nameOf("Sequel to Winter Door Announced", "It has no name."), QStringLiteral("Winter Door"));
    QCOMPARE(nameOf("Winter Door Gets Sequel", named), QStringLiteral("Winter Door"));
}

void TestShowWords::findsNone_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"", "!!!", "January 2026", "Muse Asia", "on Netflix in May"}) {
        QTest::newRow(title[0] == '\0' ? "empty" : title) << QString::fromUtf8(title);
    }
}

void TestShowWords::findsNone()
{
    QFETCH(QString, title);
    const std::optional<ShowWords> found = findShowWords(readNews({title, QString(), noonOf("2025-09-20")}));
    QVERIFY2(!found, found ? qPrintable(found->words) : "");
}

void TestShowWords::takesBareSeasons_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("show");
    QTest::addColumn<int>("season");
    const auto row = [](const char *title, const char *show, int season) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(show) << season;
    };
    row("Mob Psycho 100 III Premieres October 5", "Mob Psycho 100", 3);
    row("saga of tanya the evil ii unveils theme song", "saga of tanya the evil", 2);
    row("Dagashi Kashi 2 Premieres in January", "Dagashi Kashi", 2);
    row("A Baker's Tale Novels Get TV Anime", "A Baker's Tale", -1);
    row("A Baker's Tale Manga Gets Anime", "A Baker's Tale", -1);
    row("Hulu Picks Up Classic Sky Pirates, All 96 Episodes Available Now", "Sky Pirates", -1);
    row("Hulu Adds Award-Winning Sky Pirates Anime", "Sky Pirates", -1);
    row("Hulu Adds Fan-Favorite Sky Pirates, Streaming Now", "Sky Pirates", -1);
    row("Sky Pirates Remake Announces Finale for March 2", "Sky Pirates", -1);
    row("Remake our Evening! Anime Announced", "Remake our Evening!", -1);
    row("Kaiju No. 8 Anime Premieres in April", "Kaiju No. 8", -1);
    row("Zom 100 Anime Premieres in July", "Zom 100", -1);
    row("Medalist Season 2 Premieres in January", "Medalist", -1); // told by the phrase, not by the name
}

void TestShowWords::takesBareSeasons()
{
    QFETCH(QString, title);
    QFETCH(QString, show);
    QFETCH(int, season);
    const std::optional<ShowWords> found = findShowWords(readNews({title, QString(), noonOf("2025-09-20")}));
    QVERIFY(found.has_value());
    QCOMPARE(found->words, show);
    QCOMPARE(numberOrNone(found->season), season);
}

RAIKI_TEST(TestShowWords)
#include "test_showwords.moc"
