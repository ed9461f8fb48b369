// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

#include <QSet>

using namespace raiki;
using namespace raiki::tests;

/** The rules that name a kind of news. */
class TestReleaseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void completesFromTheSummary_data();
    void completesFromTheSummary();
    void namesAreDistinct();
};

void TestReleaseRules::judges_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *title, const char *kind) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromLatin1(kind);
    };
    // Premieres: a date, if only a year.
    row("Frieren Season 2 premieres in January 2026", "premiere");
    row("Oshi no Ko 3rd Season Slated for January 2026", "premiere");
    row("Kengan Ashura Season 2 Part 2 Arrives on Netflix October 8", "premiere");
    row("Shangri-La Frontier Season 3 is coming this fall", "premiere");
    row("That Time I Got Reincarnated as a Slime Season 4 Gets 2026 Premiere", "premiere");
    row("Original TV anime \"Steel Rouge\" begins broadcasting in January", "premiere");
    row("TVアニメ『メダリスト』第2期、2026年1月24日放送開始", "premiere");
    row("Mob Psycho 100 III Premieres October 5", "premiere");
    row("Star Patrol: Files Volume 3 Sets October 29 Premiere on Disney+", "premiere");
    row("'Itai no wa Kirai' Reveals Second Promo for Winter 2026", "premiere");
    row("'Itai no wa Kirai' Reveals Second Promo", "none");
    row("Crow Master Anime Reveals More Staff, Summer Premiere", "premiere");
    row("crow master anime unveils visual spring tv debut", "premiere");
    row("Crow Master Anime Reveals More Staff of Its Summer", "none");
    row("Crow Master (Starts October 5th)", "premiere");
    row("Crow Master [Starts: October 5]", "premiere");
    row("Crow Master (January 2026)", "premiere");
    row("Crow Master (2026)", "none");
    row("Crow Master Anime Gets January 10 Premiere Date, Final Chapter Ends the Tale", "premiere");
    row("Crow Master Ends Part 2, Part 3 Premieres in April 2026", "premiere");
    row("Crow Master Anime Ends on December 30, Cast Says Farewell", "end");
    row("Crow Master Moves to Hulu in 2026", "stream");
    row("Crow Master Anime Moves to July", "delay");
    row("Crow Master Anime's Last Episodes Won't Air Until March", "delay");
    row("Crow Master Getting Second Season, Bones Film Returns", "announcement");
    row("Crow Master Getting Second Season, New Film Opens in May", "movie");
    row("Viz Media Producing Crow Master Anime for Toonami", "announcement");
    row("Crow Master Has Been Licensed by Sentai, Simulcast Starts in October", "premiere");
    row("On September 9th, it was revealed that the third season of the TV animation \"Crow Master\" will be "
        "produced.",
        "announcement");
    row("You can now watch Crow Master on Hulu", "stream");
    row("Crow Master TV Anime Takes Wing on October 6", "none");
    row("Crow Master TV Anime Spreads Its Wings on October 6", "premiere");
    row("Crow Master Anime Warms Up October 2026 with Main Cast", "premiere");
    row("Crow Master Anime Warms Up Its Cast in October", "none");
    row("Crow Master Manga Has Been Picked Up for an Anime", "announcement");
    row("Crow Master has been confirmed for an anime", "announcement");
    row("Crow Master has been confirmed for a game", "none");
    row("Crow Master Will Be Receiving a TV Anime", "announcement");
    row("Crow Master Will Be Receiving an OVA Next Year", "premiere");
    row("Crow Master Will Be Receiving a Statue Next Year", "none");
    row("There will be a second season of Crow Master", "announcement");
    row("There will be a second trailer of Crow Master", "none");
    row("Crow Master finds a new home on HIDIVE", "stream");
    row("Crow Master Streams Opening Movie Ahead of July 5 Premiere", "premiere");
    row("Crow Master Anime Gets Advance Screening on June 20", "none");
    row("Crow Master x Bellbox collaboration begins July 5", "none");
    row("Crow Master director talks season 2's delay", "none");
    row("Crow Master director announces season 2", "announcement");
    row("「メダリスト」本編映像解禁　11月21日公開", "movie");
    row("TVアニメ「メダリスト」新ビジュアル公開", "none");
    row("『メダリスト』第4期の制作が決定", "announcement");
    row("Crow Master Anime Holds Event on October 6", "none");
    row("Crow Master Anime Celebrates on October 6", "none");
    row("The Shadow Eminence Returns Next Spring", "premiere");
    row("The Shadow Eminence Launches October 6", "none");
    row("Can a Cat-Dog Friendship Last? Anime Unveils October Premiere", "premiere");
    row("「メダリスト」10月8日より放送＆配信開始", "premiere");
    row("【メダリスト】第3期、10月8日より放送開始", "premiere");
    row("'Gravelord IV' Announced for July 2026", "premiere");
    row("'Kitsune no Yaiba' Confirmed for Spring 2026", "premiere");
    row("'Kitsune no Yaiba' Figure Confirmed for Spring 2026", "none");
    row("Blue Orchestra Anime Premieres October 5", "premiere");
    row("Blue Beat Anime's Orchestra Anime Night Set for October 5", "none");
    // Announcements: no date.
    row("Studio M3 Reveals Saturn Anime Adaptation", "announcement");
    row("Saturn Anime Adaptation Reveals Cast", "none");
    row("Saturn Incident Manga Gets TV Anime Adaptation by Bellbox Films", "announcement");
    row("『メダリスト』第2期決定！", "announcement");
    row("An anime of Hana Mori's cooking manga series, 「Crow Master」, has been green-lit", "announcement");
    row("A TV anime adaptation of hana's slice-of-life manga, 'Crow Master', has been confirmed",
        "announcement");
    row("Anime Adaptation Confirmed for Crow Master", "announcement");
    row("Crow Master Renewed for 2 More Seasons", "announcement");
    row("Crow Master Digs Up a Second Season", "announcement");
    row("Crow Master Reviews a Second Season", "none");
    row("New Crow Master Anime TV Series", "announcement");
    row("New Crow Master Anime TV Series Poster", "none");
    row("'Crow Master' - Bellbox's New TV Series", "announcement");
    row("Production has begun on the anime \"Crow-Life\"!!", "announcement");
    row("bellbox pictures to adapt crow dragons as tv anime", "announcement");
    row("Crow Master Visual Novel Anime's Premiere Set for October 4", "premiere");
    row("Crow Master Visual Novel Set for October 4", "none");
    row("Crow's Creed coming to Animax in January", "premiere");
    row("Crow's Creed coming to Toonami in January", "stream");
    row("Notice: the broadcast of \"Crow Aegis\" has been changed from January to April 2026", "delay");
    row("TVアニメ【とあるカラス】放送スケジュールが変更", "delay");
    row("Crow Note Anime Touches Down on April 5, Shares New Trailer", "premiere");
    row("crow miko to start on april 3 2026", "premiere");
    row("Studio Partners with Bellbox to Produce 'Crow Saga' Anime", "announcement");
    row("Hana and Jun are making a new series \"Crow no Apollon\" (trailer inside)", "announcement");
    row("More Crow Beats Confirmed!", "announcement");
    row("More Crow Beats Visuals Confirmed!", "none");
    row("Crow Master Film Project, Stage Play Confirmed", "movie");
    row("Crow Master Season 4 Confirmed For 2027, Moves To Studio BELL", "premiere");
    row("Crow Master Season 4 Moves To January 2027", "delay");
    row("Crow Master puts off episode 4 to October 11th", "delay");
    row("CROW MASTER opens September 26 (on Crunchyroll)", "premiere");
    row("hi i am a witch anime october 5 release date trailer visual", "premiere");
    row("Crow! Musume, the popular manga series that got animated, is coming back for a second season.",
        "announcement");
    row("Crow! Musume, the popular manga series, is coming back next spring", "none");
    row("Crow Girls Inc. Anime Clocks In for Season 2", "announcement");
    row("Crow Stars: Pushed till January 2026", "none"); // nothing says anime
    row("Crow Stars Anime: Pushed till January 2026", "delay");
    row("New Season: Crow no Qwasar", "announcement");
    row("\"CROW NOTE\" TV anime main PV. Broadcasting begins in April. (Bell Animation Film)", "premiere");
    row("Hulu orders two new seasons of Crow Master", "announcement");
    row("Crow Master Anime Won't Resume Until October or Later", "delay");
    row("3rd crow und panzer das finale anime film to open next spring", "movie");
    row("hulu adds crow master junior anime to fall lineup", "stream");
    row("Quiz Manga 'Crow Batsu' Receives TV Anime for Summer 2026", "premiere");
    row("Crowline is now on Netflix", "stream");
    row("CROW BRAVERN!, a new original robot anime by CygamesPictures.", "announcement");
    row("Crow Dandy: The New Show from Hana Mori", "announcement");
    row("Does It Count If a Crow Sings? Gets Short TV Anime", "announcement");
    row("The third season of the TV animation “Crow Live!!” will be produced.", "announcement");
    row("Crow takes over the slot of Owl Brothers on TV Tokyo from October 3rd", "premiere");
    row("Crow Master Zoku to begin airing on October 4th", "premiere");
    row("Crow Master: October 4", "none"); // of what, nobody says
    row("\"Crow Master\" TV Anime to Wrap Up in October", "end");
    row("Spice Traders Anime Returns for Season 2", "announcement");
    row("Spice Traders Season 2 is on the way", "announcement");
    row("Ayakashi Light Novels Inspire TV Anime", "announcement");
    row("Ayakashi Novels Get TV Anime", "announcement");
    row("Ghost Seller Anime Gets New Project", "announcement");
    row("Frieren Season 2 Officially Announced", "announcement");
    row("'Bocchi the Rock!' TV Anime Season 2 in Production", "announcement");
    row("Blue Exorcist Anime Gets Sequel", "announcement");
    row("Continuation of Symphogear Announced", "announcement");
    row("STEEL SQUAD, an all-new original anime series with a studio", "announcement");
    row("『薬屋のひとりごと』新作アニメ制作決定", "announcement");
    row("Wind Breakers Season 3 Announced After Season 2 Finale", "announcement");
    row("Kissing Booth, an Original Rom-Com From A-1 Pictures, Is in the Works", "announcement");
    row("Star Cadets Manga Is Getting an Anime from BONES Film", "announcement");
    row("TV Anime Adaptation of Organs at Work! Announced", "announcement");
    row("Organs at Work! Is It Over? Anime's Season 3 Announced", "announcement");
    row("New Season for Crow Master", "announcement");
    row("Trailer for Crow Master's New Season", "none");
    row("Crow Tale, Owl Tale Anime Get New Seasons", "announcement");
    row("Crow Tale, Owl Tale Manga Get New Volumes", "none");
    row("New Crow Master anime is an original video anime 2nd season", "announcement");
    row("Crow Master III Has Been Announced", "announcement");
    row("Crow Master III Game Has Been Announced", "none");
    row("New Crow Master series announced for April 2026!", "premiere");
    row("New Crow Master manga series announced for April 2026!", "none");
    row("Crow Master To Begin on Cartoon Network's Toonami", "stream");
    row("Crow Master will begin airing weekly dubbed episodes starting October 13", "dub");
    row("bellbox unveils anime adaptation of you can t be a crow for 2026", "premiere");
    row("'Crow Master' TV Anime Season 2 Announced \u2022 In Production at OWL FILMS", "announcement");
    row("bellbox unveils anime adaptation of crow tale for 2026", "premiere");
    row("bellbox unveils anime adaptation of crow tale", "announcement");
    row("Bellbox Partner to Bring Crow Godfathers to Theaters", "movie");
    row("Crow Godfathers Anime Gets a Canadian Theatre Run", "movie");
    row("Hulu Reveals English Dub Cast, Staff for Crow Bear Punch Anime", "dub");
    row("Crow Note (Episode 155 considered to air at the end of October)", "episode");
    row("Bellbox, Hulu Partner on Anime Series 'Vampire in the Nest'", "announcement");
    row("'Crow Inverted' Flips Onto Japanese Screens This November", "movie");
    row("Crow Providence Releases New English Dub Trailer!", "none");
    row("Crow Driver premiers this Sunday (10/3).", "premiere");
    row("Crow Driver: Blood War will debut on Hulu", "stream");
    row("crow bound kun anime unveils january 9 premiere english dub", "premiere");
    row("crow bound kun anime unveils january 9 english dub premiere", "dub");
    row("crow e no tunnel director tomohisa taguchi helms new gnosis tv anime for 2026", "premiere");
    row("Children of the Crow Opens in Japan on October 7", "movie");
    row("Crow Dash! - Following a delay, Hulu will launch episode 16 of Crow Dash! on October 9", "episode");
    // Delays.
    row("Medalist Anime Goes on Hiatus", "delay");
    row("Smoking Cat's Premiere Moves From October 5 to January 5", "delay");
    row("Frieren Season 2 Delayed to January 2026", "delay");
    row("Witch Hat Atelier Anime Pushed Back", "delay");
    row("the promised neverland season 2 postponed to january 2026", "delay");
    row("Violet Evergarden Movie Postponed", "delay");
    row("『ワンパンマン』第3期 放送延期", "delay");
    row("Tower of God Season 2 Cancelled", "delay");
    row("Studio Cancels Event", "none");
    row("Timid Hearts Anime Takes 1-Week Break", "delay");
    row("Idol Groups Anime Pushes Remaining Episodes to October", "delay");
    row("『メダリスト』放送延期のお知らせ", "delay");
    // Films.
    row("Medalist Park Opens New Area on October 16", "none");
    row("'Medalist Movie' Opens on October 18", "movie");
    row("「劇場版 メダリスト」10月18日公開", "movie");
    row("'The Movie Club' Anime Premieres on October 18", "premiere");
    row("New Made in Abyss Film Announced", "movie");
    row("SPY x FAMILY CODE: White Hits Theaters December 22", "movie");
    row("劇場版『チェンソーマン』10月19日公開", "movie");
    row("Tank Girls the Last Parade Part 4 Opens in 2026", "movie");
    row("Hoshi no Shiori Opens on October 24", "movie");
    row("Medalist Season 2 Opens on October 24", "premiere");
    row("Medalist TV Anime Opens on October 24", "premiere");
    row("The Wind Rises Film Trailer", "none");
    // Platforms.
    row("Blue Beat joins Toonami starting October 1", "stream");
    row("Blue Beat Cast Joins Hulu Event", "none");
    row("Medalist Season 2 Streams October 16 on Hulu", "premiere");
    row("Sentai Filmworks Licenses Steel Bravern", "stream");
    row("Hulu Adds Bleach: Thousand-Year Blood War", "stream");
    row("Tokyo Ghoul:re Now Streaming on Netflix", "stream");
    row("Fena: Pirate Princess is coming to HBO Max on October 6", "stream");
    row("Dorohedoro Sequel Anime Streams in Spring 2026", "premiere");
    row("Kana Licenses a Book on Astrology", "none");
    row("'Rock Girls!' Adds Four to Cast", "none");
    row("Hulu Adds Rock Girls!", "stream");
    // Dubs.
    row("HIDIVE Reveals Blue Beat DUBCAST", "dub");
    row("Kaiju No. 8 Season 2 Gets English Dub on October 19", "dub");
    row("Crunchyroll Reveals English Dub Cast for Solo Leveling", "dub");
    row("Hulu Shows English-Dubbed Trailer for Bleach", "none");
    // Ends.
    row("Medalist Season 2 Finale Airs October 18", "end");
    row("Fruits Basket Anime to End with 13 Episodes", "end");
    row("Final Episode of Demon Slayer Season 3 Airs October 18", "end");
    row("black clover anime ending in march 2026", "end");
    // Episodes.
    row("One Piece Episode 1120 Discussion", "episode");
    row("Medalist Season 2 - Episode 3", "episode");
    row("メダリスト 第2期 第3話", "episode");
    row("「メダリスト」第7話「氷の上」先行カット公開", "episode");
    row("Medalist Episode 8 is now streaming on Hulu!", "episode");
    row("[Group] Spice Trade (2024) (S01E13) [1080p]", "episode");
    row("Medalist E02", "episode");
    row("Medalist, Episode Three", "episode");
    row("TVアニメ『メダリスト』10月4日放送開始、第1話・第2話を連続放送", "premiere");
    row("Medalist TV Series Starts October 3, Rebroadcasts Episode 1", "premiere");
    row("Medalist Episode 2 Airs October 10", "episode");
    row("[Group] Medalist - 08 (1080p) [ABCDEF12].mkv", "episode");
    row("[Group] Medalist the Movie [ABCDEF12].mkv", "movie");
}

void TestReleaseRules::judges()
{
    QFETCH(QString, title);
    QFETCH(QString, kind);
    QCOMPARE(kindOf({title, QString(), noonOf("2025-09-20")}), kind);
}

void TestReleaseRules::completesFromTheSummary_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *title, const char *summary, const char *kind) {
        QTest::newRow(name) << newsItem(title, summary) << QString::fromLatin1(kind);
    };
    row("trailer with a date below", "Blue Lock Season 3 Reveals Trailer",
        "The anime is scheduled to premiere on October 2.", "premiere");
    row("cast, no date below", "Blue Lock Anime Reveals Cast",
        "Last year we heard that the story has an anime.", "none");
    row("a bare name, delayed below", "Re:ZERO -Starting Life", "The anime's second season has been delayed.",
        "delay");
    row("a bare name, a film below", "Hoshi no Shiori",
        "The movie will open in Japanese theaters on October 8.", "movie");
    row("episode dated below", "Blue Beat Anime Releases Key Visual",
        "The anime goes on with episode 42, which airs on October 9.", "episode");
    row("a game of the anime below", "Blue Beat Chronicles Trailer",
        "A playable addition is on the way this October.", "none");
    row("a game below", "Dragon Tale Reveals Trailer, October 11 Release",
        "The fighting game will launch for two consoles.", "none");
    row("live action below", "Borderland Season 3 Premieres September 25", "The live-action series is back.",
        "none");
    row("a game beside the anime", "Dragon Tale Anime Reveals Trailer, October 11 Debut",
        "A smartphone game is on its way too.", "premiere");
    row("an anime of a game", "Dragon Tale Reveals Trailer, October 11 Debut",
        "The anime of the game premieres this autumn.", "premiere");
    row("a manga's end below", "Dragon Tale Comes to an End on October 25", "The manga will conclude then.",
        "none");
    row("an anime's end below", "Dragon Tale Comes to an End on October 25",
        "The anime of the manga ends then.", "end");
    row("a film with actors below", "WINTER DOOR: Ken Mori Runs in the First Teaser",
        "Two companies work together for the film's release in February.", "none");
    row("an animated film below", "WINTER DOOR: Ken Mori Runs in the First Teaser",
        "The anime film opens in February.", "movie");
    row("a manager's first day below", "Hulu Names Its Next Manager",
        "The anime service says that she starts in October.", "none");
    row("nothing but a name", "Winter Door", "The TV anime will premiere in October.", "premiere");
    row("a line of a list of dubs", "Winter Door: October 2", "The full simuldub schedule for fall.", "dub");
    row("the show's own word below", "'Kurai Game wo' Announces Main Cast, Staff, October 2025 Airing",
        "The producer opened a site for the Kurai Game wo television anime.", "premiere");
    row("another's word below", "'Kurai Gate wo' Announces October 2025 Launch",
        "The mobile game will launch on phones.", "none");
    row("an episode's preview, dated below", "Winter Door Season 3 Episode 14 Preview",
        "The episode premieres on October 3.", "episode");
    row("held back", "Winter Door! The Fifth Plate", "New episodes are held back for now.", "delay");
    row("asked, and answered below", "when does winter door season 3 premiere",
        "It can be seen from Oct. 3 on Hulu.", "premiere");
    row("a season told below", "Winter Door Second Season",
        "The site has confirmed that production of the second season has been green-lit!", "announcement");
    row("a label before the name", "Anime News: Winter Door Season 2, For Real This Time",
        "A second season is in the works, scheduled to air this fall.", "premiere");
    row("an adaptation told below", "Winter Door anime adaptation",
        "The manga by Hana Mori is getting animated, we don't know when.", "announcement");
    row("a game's season", "Winter Door Second Season", "The game's second season has been announced.",
        "none");
    row("an episode before the first", "Winter Door Anime Adds Four More Cast Members",
        "Episode 0 of the original is scheduled to air on October 25.", "episode");
    row("revealed, and told below", "Winter Door Anime Revealed",
        "The manga is being adapted into an anime series.", "announcement");
    row("a line of a list", "Winter Door: October 2", "What Hulu shows this fall.", "premiere");
    row("a delay told below", "Winter Door Anime Gets New Release Window",
        "The show, previously planned for 2025, has been delayed to 2026.", "delay");
    row("a manga that ends", "Winter Door to End Soon", "After nine years of serialization it is ending.",
        "none");
    row("a sequel dated below", "Sequel to Winter Door Announced", "It is set for a release in 2026.",
        "premiere");
    row("what it is made from", "Winter Door Anime Unveils Visual",
        "Bellbox's adaptation of Hana Mori's manga kicks off on October 10.", "premiere");
    row("planned for a year", "Anime Adaptation Confirmed for Winter Door",
        "It will be animated, and the broadcast is planned for 2026.", "premiere");
    row("an episode previewed and dated", "Winter Door Anime Previews Episode 6",
        "The episode airs on October 9.", "episode");
    row("an episode previewed", "Winter Door Anime Previews Episode 6", "", "none");
    row("a film that ran", "Winter Door Film Stays Strong",
        "It opened on August 11 and earned 6 billion yen.", "none");
    row("between bars", "Winter Door | Main Trailer | October 10 | Netflix", "", "premiere");
    row("between bars, no date", "Winter Door | Main Trailer | Netflix", "", "none");
    row("a verb that only tells", "Winter Door Anime Casts Its Net This October", "", "premiere");
    row("an episode dated below", "Winter Door Episode 5 Release Date & Time on Hulu",
        "The next one streams on October 2.", "episode");
    row("an episode of a platform", "Winter Door #17 is now airing on Hulu", "", "episode");
    row("a line of a list in brackets", "Winter Door (Resumes October 3)",
        "Each anime series with the day of its return.", "premiere");
    row("two names, and an air date", "The Tale of Winter (Fuyu Senki)", "Japanese Airdate: 5th October 2025",
        "premiere");
    row("asked, explained, and dated below", "When Does Winter Door Episode 12 Air? Explained",
        "Winter Door episode 12 airs on October 18.", "episode");
    row("explained", "The Ending of Winter Door Explained", "The anime went out with a bang.", "none");
    row("a date before its noun", "'Winter Door' Season 2 Part 2 Unveils Visual",
        "The site announced an October 5 premiere for the second cour on Friday.", "premiere");
    row("a manga's last part", "Winter Door Part 2 Ends on October 10",
        "The manga's last chapter will be published then.", "none");
    row("film out and sold", "Blue Beat the Movie, a First Part", "It sold nine million tickets so far.",
        "none");
}

void TestReleaseRules::completesFromTheSummary()
{
    QFETCH(NewsText, item);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(item), kind);
}

void TestReleaseRules::namesAreDistinct()
{
    QSet<QByteArray> names;
    for (const Rule &rule : newsRules()) {
        names.insert(rule.name);
    }
    QCOMPARE(static_cast<size_t>(names.size()), newsRules().size());
}

RAIKI_TEST(TestReleaseRules)
#include "test_releaserules.moc"
