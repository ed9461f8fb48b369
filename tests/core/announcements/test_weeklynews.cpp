// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** Patterns of weekly collections, dub schedules and lists of delays, each beside its like that is something
 * else. */
class TestWeeklyNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

using Row = void (*)(const char *title, const Wanted &want, const char *summary);

const Wanted none{"none", "", 0, ""};

void addProjects(Row row)
{
    row("Lantern Road Announces New Animation Project!", {"announcement", "Lantern Road", 0, ""}, "");
    row("lantern road anime gets new animation project", {"announcement", "lantern road", 0, ""}, "");
    row("New Lantern Road Animation Project Announced", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road Announces New Exhibition Project!", none, "");
    row("'Lantern Road' Season 2 Confirms Production, First Details", {"announcement", "Lantern Road", 2, ""},
        "");
    row("'Lantern Road' Season 2 Confirms Cast, First Details", none, "");
    row("new lantern road series announced", {"announcement", "lantern road", 0, ""},
        "Lantern Road has at last announced that a new anime is on the way");
    row("new lantern road series announced", none, "The novels' author writes another one.");
    row("Three New Anime Announced", none, "Some are new, and some return.");
    row("Five New Anime Coming to Netflix", none, "");
    row("Three Lantern Anime Announced", {"announcement", "Three Lantern", 0, ""}, "");
    row("The Lanterns Speed Up - ‘Lantern Road’ TV Anime Season 2 Confirmed; Film Sequel Also Confirmed",
        {"announcement", "Lantern Road", 2, ""}, "");
    row("‘Lantern Road’ Film Sequel Confirmed; Second Season Also Confirmed",
        {"movie", "Lantern Road", 2, ""}, "");
    row("Lantern Road Has Been Announced for January 2027", {"premiere", "Lantern Road", 0, "2027-01"}, "");
    row("Lantern Road Has Been Announced for January 2027", none, "The game comes to all consoles.");
    row("Lantern Road Has Been Announced for February 2027", none, "");
    row("A second Lantern Road series has been confirmed and airs next spring.",
        {"premiere", "Lantern Road", 2, "2027-Sp"}, "");
    row("A new Lantern Road series has been confirmed and airs next spring.",
        {"premiere", "Lantern Road", 0, "2027-Sp"}, "");
}

void addNames(Row row)
{
    row("Madhouse, Aniplex Announce Original Anime Lantern: Bell Song",
        {"announcement", "Lantern: Bell Song", 0, ""}, "");
    row("Mei Tanabe and Bellbox reunite for original anime Lantern & Bell",
        {"announcement", "Lantern & Bell", 0, ""}, "");
    row("Lantern Road Announces Original Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Isekai Comedy Lantern Road Anime Reveals July 8 Premiere",
        {"premiere", "Lantern Road", 0, "2026-07-08"}, "");
    row("Comedy Lantern Road Anime Reveals July 8 Premiere",
        {"premiere", "Comedy Lantern Road", 0, "2026-07-08"}, "");
    row("Fantasy Romance Anime Lantern Road Unveils July Debut", {"premiere", "Lantern Road", 0, "2026-07"},
        "");
    row("4-Panel Manga Lantern Road Gets TV Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Otome Game Lantern Road Gets Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Otome Game Villain's Road Anime Gets Season 2", {"announcement", "Villain's Road", 2, ""}, "");
    row("Lantern Road anime gets romantic with a new OVA of the “Love Bell” arc",
        {"announcement", "Lantern Road", 0, ""}, "");
    row("Studio's new OVA “Love Bell” announced", {"announcement", "Love Bell", 0, ""}, "");
}

void addShowings(Row row)
{
    row("HIDIVE Brings Lantern Road Anime to Its Catalog", {"stream", "Lantern Road", 0, ""}, "");
    row("Lantern Road Anime Brings Its Heroes to Osaka", none, "");
    row("Toonami to Air Lantern Road Starting in July", {"stream", "Lantern Road", 0, "2026-07"}, "");
    row("Lantern Road to Air Starting in July", {"premiere", "Lantern Road", 0, "2026-07"}, "");
    row("Longest TV Anime 'Lantern Road' Returns to Japanese Screens on July 21",
        {"premiere", "Lantern Road", 0, "2026-07-21"}, "");
    row("'Lantern Road' Anime Film Hits Japanese Screens on July 21",
        {"movie", "Lantern Road", 0, "2026-07-21"}, "");
    row("Lantern Road Screens in Theaters on July 21", {"movie", "Lantern Road", 0, "2026-07-21"}, "");
    row("Lantern Screens Anime Gets Season 2", {"announcement", "Lantern Screens", 2, ""}, "");
    row("lantern road season 2 release date cast plot and everything you need to know",
        {"premiere", "lantern road", 2, "2026-07"}, "The second season will premiere in July 2026.");
    row("lantern road season 2 release date cast plot and everything you need to know", none,
        "Nobody has told when it comes.");
    row("Lantern Road Season 2 Trailer: Everything We Know", none,
        "The second season will premiere in July 2026.");
}

void addDays(Row row)
{
    row("Crunchyroll Reveals Lantern Road English Dub Cast", {"dub", "Lantern Road", 0, "2026-06-20"},
        "Crunchyroll announced on Friday that it will begin streaming the English dub for Lantern Road, the "
        "new television anime of Given Family's Lantern Road manga, on Saturday.");
    row("Crunchyroll Reveals Lantern Road English Dub Cast", {"dub", "Lantern Road", 0, ""},
        "Crunchyroll announced the English dub for Lantern Road, the new television anime of Given Family's "
        "Lantern Road manga, on Saturday.");
    row("Lantern Road Season 2 Postponed.", {"delay", "Lantern Road", 2, ""},
        "The second season was meant to debut in late 2026.");
    row("Lantern Road Season 2 Postponed.", {"delay", "Lantern Road", 2, "2027"},
        "The second season is now meant to debut in 2027.");
    row("June 12: Lantern Road Season 2 Delays Last 2 Episodes", {"delay", "Lantern Road", 2, "2026-07-03"},
        "Episode 27 moves from June 19 to July 3.");
    row("July 12: Lantern Road Season 2 Premiere", {"premiere", "Lantern Road", 2, "2026-07-12"}, "");
    row("Lantern Road Movie", {"movie", "Lantern Road", 0, "2026-08-16"},
        "The movie's premiere date is now August 16, instead of July 31.");
    row("Lantern Road Season 2 Pushed Back to Fall", {"delay", "Lantern Road", 2, "2026-F"}, "");
    row("Learning to Fall Anime Delayed", {"delay", "Learning to Fall", 0, ""}, "");
    row("アニメ『灯の道』第7話、放送日が6月23日に延期", {"delay", "灯の道", 0, "2026-06-23"}, "");
    row("アニメ『灯の道』6月23日に放送予定だった第7話が延期", {"delay", "灯の道", 0, ""}, "");
    row("Toei Animation Postpones the New Lantern Road Series", {"delay", "Lantern Road", 0, ""}, "");
    row("Bellbox Games Postpones the New Lantern Road Series", none, "");
}

void addDigests(Row row)
{
    row("Anime Weekly Digest #45", none, "");
    row("Lantern Road #45", {"episode", "Lantern Road", 0, ""}, "");
    row("86 Anime Gets Season 3", {"announcement", "86", 3, ""}, "");
    row("86 Anime Get New Seasons", none, "");
    row("mono Season 2 Announced", {"announcement", "mono", 2, ""}, "");
    row("more Season 2 Announced", none, "");
    row("lantern road movie release date trailer", {"movie", "lantern road", 0, "2026-08-07"},
        "The movie will hit theaters in Japan on August 7.");
    row("lantern road release date trailer", none, "The game comes on August 7.");
    row("Lantern Road Anime Out on July 3", {"premiere", "Lantern Road", 0, "2026-07-03"}, "");
    row("Lantern Road Anime Guide Out on July 3", none, "");
    row("Lantern Road x Northern Line Train Returns on July 3", none, "");
    row("Train to Lantern Road Anime Returns on July 3",
        {"premiere", "Train to Lantern Road", 0, "2026-07-03"}, "");
    row("Lantern Road Season 1 Free on YouTube Until June 30", none, "");
    row("Lantern Road Season 2 Premieres on June 30", {"premiere", "Lantern Road", 2, "2026-06-30"}, "");
}

void addSeveral(Row row)
{
    row("Discotek Adds Lantern Road, Bell Tale, 3rd Heron Song Special", none, "");
    row("Crunchyroll Adds Lantern Road Anime, Reveals Trailer, Visual", {"stream", "Lantern Road", 0, ""},
        "");
    row("Five GA Bunko Light Novels Get Anime", none, "");
    row("Five Lanterns Light Novels Gets Anime", {"announcement", "Five Lanterns", 0, ""}, "");
    row("New Episodes of Lantern Road, Bell Tale and More Delayed", none, "");
    row("New Episodes of Lantern Road Delayed", {"delay", "Lantern Road", 0, ""}, "");
    row("Funimation Postpones SimulDubs Due to Winter Storm", none, "");
    row("Lantern Road Anime Postpones Episodes Due to Winter Storm", {"delay", "Lantern Road", 0, ""}, "");
    row("Crunchyroll Unveils a Slate of New Anime at Expo", none, "");
    row("Lantern Road Episode 5 Thoughts", none, "");
    row("Thoughts of a Lantern Episode 5", {"episode", "Thoughts of a Lantern", 0, ""}, "");
}

void addBelow(Row row)
{
    row("Lantern Road Season 3", none, "Is Lantern Road getting a third season?");
    row("Lantern Road Season 3", none, "Fans wonder whether a third season was announced.");
    row("Lantern Road Season 3", none, "The studio hasn't announced a third season.");
    row("Lantern Road Season 3", {"announcement", "Lantern Road", 3, ""},
        "The studio has announced a third season.");
    row("Lantern Road Season 3 Release Date", {"announcement", "Lantern Road", 3, ""},
        "Lantern Road has been renewed for a third season.");
    row("Lantern Road Season 3 Release Date", none, "The second season was announced in March.");
    row("lantern road season 2", none, "Lantern Road Season 2 Release Date, Renewed or Cancelled?");
    row("Lantern Road Season 2 Trailer Released", {"premiere", "Lantern Road", 2, "2026-07-24"},
        "The anime will premiere on July 24.");
    row("Lantern Road Season 2 Trailer Released", none, "It shows the heroes by the sea.");
    row("Lantern Road Film Unveils Teaser Trailer", {"movie", "Lantern Road", 0, "2026-07-24"},
        "The film will open in Japan on July 24, delayed from its scheduled January 10 opening.");
    row("Lantern Road Film Delayed", {"delay", "Lantern Road", 0, "2026-09-18"},
        "The film that was to open on July 24 now opens on September 18.");
    row("lantern road mappas original anime arrives on october 10",
        {"premiere", "lantern road", 0, "2026-10-10"}, "");
    row("See More of Lantern Road Anime", {"premiere", "Lantern Road", 0, "2026-07-20"},
        "It premieres in Japan on July 20.");
}

void addQuestions(Row row)
{
    row("Lantern Road Season 2 Confirmed?", none, "");
    row("Lantern Road Season 2 Confirmed!", {"announcement", "Lantern Road", 2, ""}, "");
    row("Lantern Road Season 2 Confirmed?", {"announcement", "Lantern Road", 2, ""},
        "The studio has announced a second season.");
    row("Lantern Road Getting a Movie?", none, "");
    row("New Lantern Road Movie in 2027?", none, "");
    row("New Lantern Road Movie in 2027", {"movie", "Lantern Road", 0, "2027"}, "");
    row("Lantern Road Anime Delayed?", none, "");
    row("Lantern Road Anime Delayed", {"delay", "Lantern Road", 0, ""}, "");
    row("Lantern Road Anime \"Season 2\" Announced", {"announcement", "Lantern Road", 2, ""}, "");
    row("\"Lantern Road\" Anime \"Season 2\" Announced", {"announcement", "Lantern Road", 2, ""}, "");
}

void addKinds(Row row)
{
    row("Mei Tanabe, Kenji Okada's Lantern Road Manga Gets TV Anime", {"announcement", "Lantern Road", 0, ""},
        "");
    row("Mei Tanabe and Kenji Okada's Lantern Road Manga Gets TV Anime",
        {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern, Bell's Road Manga Gets TV Anime", {"announcement", "Lantern, Bell's Road", 0, ""}, "");
    row("Dark Fantasy Manga Lantern Road Gets TV Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Dark Lantern Manga Gets TV Anime", {"announcement", "Dark Lantern", 0, ""}, "");
    row("Slice of Life Manga Lantern Road Gets TV Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Slice of Lantern Manga Gets TV Anime", {"announcement", "Slice of Lantern", 0, ""}, "");
    row("TV anime adaptation for the light novel Lantern Road announced",
        {"announcement", "Lantern Road", 0, ""}, "");
    row("Stage adaptation for the light novel Lantern Road announced", none, "");
    row("Summer 2026 Anime Lantern Road Reveals Trailer, July 5 Premiere",
        {"premiere", "Lantern Road", 0, "2026-07-05"}, "");
    row("Summer 2026 Anime Preview: July 5 Premieres", none, "");
    row("Lantern Road PV2 (July 2026)", {"premiere", "Lantern Road", 0, "2026-07"}, "");
    row("Lantern Road - Teaser PV - July 2026", {"premiere", "Lantern Road", 0, "2026-07"}, "");
    row("Lantern Road - Gameplay Trailer - July 2026", none, "");
}

void addToldBelow(Row row)
{
    row("Lantern Road", {"announcement", "Lantern Road", 0, ""}, "A TV anime adaptation was announced.");
    row("Lantern Road", {"announcement", "Lantern Road", 2, ""}, "A second season has been announced.");
    row("Lantern Road", none, "The director of the anime has been announced.");
    row("Lantern Road", none, "A stage play adaptation was announced.");
    row("lantern road anime adds cast", {"premiere", "lantern road", 0, "2026-07"},
        "The anime was originally scheduled to premiere in June but will now premiere in July.");
    row("lantern road anime adds cast", {"premiere", "lantern road", 0, "2026-07"},
        "The anime will premiere in July and stream in August.");
    row("lantern road episode 7 delayed", {"delay", "lantern road", 0, "2026-06-27"},
        "A recap will air on June 20, and episode 7 will air on June 27.");
    row("lantern road episode 7 delayed", {"delay", "lantern road", 0, ""}, "A recap will air on June 20.");
}

} // namespace

void TestWeeklyNews::reads_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("wanted");
    const Row row = [](const char *title, const Wanted &want, const char *summary) {
        QTest::addRow("%s|%s", title, summary) << newsItem(title, summary, "2026-06-15") << want.text();
    };
    addProjects(row);
    addNames(row);
    addShowings(row);
    addDays(row);
    addDigests(row);
    addSeveral(row);
    addBelow(row);
    addQuestions(row);
    addKinds(row);
    addToldBelow(row);
}

void TestWeeklyNews::reads()
{
    QFETCH(NewsText, item);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf(item), wanted);
}

RAIKI_TEST(TestWeeklyNews)
#include "test_weeklynews.moc"
