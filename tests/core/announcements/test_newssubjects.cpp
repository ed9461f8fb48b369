// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** What the subject of a headline is, and what only looks like one: each rule with rows of its own and rows
 * of the same shape that are something else. */
class TestNewsSubjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

using Row = void (*)(const char *title, const Wanted &want, const char *summary);

void addWestern(Row row)
{
    const Wanted none{"none", "", 0, ""};
    row("HBO's Lantern Road Season 2 Premieres July 5", none, "");
    row("Marvel Studios' Lantern Road Delayed to 2027", none, "");
    row("Pixar's Lantern Road Opens in July", none, "");
    row("DC's Lantern Road Season 2 Premieres on July 5", none, "");
    row("Lantern Road Season 2 Premieres on HBO on July 5", none, "");
    row("Lantern Road Renewed for Season 2 at Fox", none, "");
    row("Thai Remake of Lantern Road Set to Premiere July 5", none, "");
    row("Hollywood Adaptation of Lantern Road Opens July 5", none, "");
    row("Bell Sentai Lanternger Premieres July 5", none, "");
    row("Ultraman Lantern Premieres July 5", none, "");
    row("Lantern Road Showrunner Teases Season 2", none, "");
    row("Lantern Road to Open on Broadway in Spring 2027", none, "");
    row("Lantern Road Puppet Series Premieres in July", none, "");
    row("Lantern Road TV Special Drama Airs July 5", none, "");
    row("Disney's Lantern Road Anime Premieres July 5", {"premiere", "Lantern Road", 0, "2026-07-05"}, "");
    row("Lantern Road Anime Premieres on HBO Max on July 5", {"premiere", "Lantern Road", 0, "2026-07-05"},
        "");

    row("Ultraman Anime Season 3 Premieres July 5", {"premiere", "Ultraman", 3, "2026-07-05"}, "");
    row("Sentai Licenses Lantern Road Anime", {"stream", "Lantern Road", 0, ""}, "");
}

void addPeople(Row row)
{
    const Wanted none{"none", "", 0, ""};
    row("Lantern Road Author Starts New Series on July 5", none, "");
    row("Lantern Road Author Launches New Anime Series on July 5",
        {"premiere", "Lantern Road", 0, "2026-07-05"}, "");
    row("Lantern Road Director Talks Season 2", none, "");
    row("Lantern Road Author Wants a Season 2", none, "");
    row("Lantern Road Author Confirms Season 2", {"announcement", "Lantern Road", 2, ""}, "");
    row("Lantern Road Author's New Manga Gets Anime", none, "");
    row("Lantern Road Gets Second Season, Film", {"announcement", "Lantern Road", 2, ""}, "");
    row("Lantern Road Gets Film, Second Season", {"movie", "Lantern Road", 2, ""}, "");
    row("Lantern Road Deserves a Season 2", none, "");
    row("Lantern Road Needs a Sequel", none, "");
    row("Lantern Road Needs Gold Anime Gets Season 2", {"announcement", "Lantern Road Needs Gold", 2, ""},
        "");
    row("Lantern Road Season 2 Canceled?", none, "");
    row("Lantern Road Season 2 Canceled", {"delay", "Lantern Road", 2, ""}, "");
}

void addEvents(Row row)
{
    const Wanted none{"none", "", 0, ""};
    row("Lantern Road Advance Screening Set for July 5", none, "");
    row("Lantern Road Film's Screenings Begin July 5", {"movie", "Lantern Road", 0, "2026-07-05"}, "");
    row("Lantern Road x Tea Hill Collaboration Starts July 5", none, "");
    row("Lantern Road Collab With Tea Hill Begins July 5", none, "");
    row("Lantern Road, a New Anime Collaboration, Premieres July 5",
        {"premiere", "Lantern Road", 0, "2026-07-05"}, "");
    row("Lantern Road TV Anime Adaptation Revealed at Anime Expo", {"announcement", "Lantern Road", 0, ""},
        "");
    row("Lantern Road TV Anime Adaptation Revealed", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road TV Anime Adaptation Visual Revealed", none, "");
    row("Anime Expo Reveals Lantern Road Panel", none, "");
    row("Lantern Road - ANIME REACTION - Episode 1", none, "");
    row("The Best New Anime on Hulu (July 2026)", none, "");
}

void addStarts(Row row)
{
    const Wanted july{"premiere", "Lantern Road", 0, "2026-07-05"};
    row("Lantern Road TV Anime Premieres on July 5 After Delay", july, "");
    row("Lantern Road Anime Finally Premieres on July 5 After Production Delay", july, "");
    row("Lantern Road Anime Gets New Premiere Date After Delay", {"delay", "Lantern Road", 0, ""}, "");
    row("Lantern Road Anime Delayed After Storm", {"delay", "Lantern Road", 0, ""}, "");
    row("Lantern Road | OFFICIAL TRAILER | July 5 on Crunchyroll", july, "");
    row("Lantern Road | OFFICIAL TRAILER", {"none", "", 0, ""}, "");
    row("Lantern Orchestra Original TV Anime Begins Airing July 5 on TV Tokyo",
        {"premiere", "Lantern Orchestra", 0, "2026-07-05"}, "");
    row("Lantern Orchestra Plays Anime Songs on July 5", {"none", "", 0, ""}, "");
    row("Lantern ga Ii - Premieres July 5", {"premiere", "Lantern ga Ii", 0, "2026-07-05"}, "");
    row("Lantern Road II Anime Premieres July 5", {"premiere", "Lantern Road", 2, "2026-07-05"}, "");
    row("Lantern Road OVA Ships on July 5", july, "");
    row("Lantern Road Blu-ray Ships on July 5", {"none", "", 0, ""}, "");
    row("Watch the First PV of Upcoming Anime Lantern Road Before It Airs This July!",
        {"premiere", "Lantern Road", 0, "2026-07"}, "");
    row("Upcoming Anime Lantern Road Airs This July", {"premiere", "Lantern Road", 0, "2026-07"}, "");
    row("Upcoming Anime Releases in July", {"none", "", 0, ""}, "");
    row("Trailer for Lantern Road Before Its July 5 Premiere", july, "");
    row("Lantern Road Romance Manga Gets TV Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Romance Manga Gets TV Anime", {"announcement", "Lantern Romance", 0, ""}, "");
}

void addAddresses(Row row)
{
    const Wanted none{"none", "", 0, ""};
    row("Lantern Road Anime Inspires Otaru Postcards", none, "");
    row("Retrocrush to Stream Classic Anime Lantern Road", {"stream", "Lantern Road", 0, ""}, "");
    row("Bell Aftershow: Lantern Road Wraps Up", none, "");
    row("hbos lantern road season 2 premieres july 5", none, "");
    row("thai remake of lantern road set to premiere july 5", none, "");
    row("is lantern road season 2 coming out", none, "");
    row("is it wrong to light lanterns season 2 announced",
        {"announcement", "is it wrong to light lanterns", 2, ""}, "");
    row("lantern road season 2 renewed or canceled", none, "");
    row("its official lantern road season 2 premieres july 5", {"premiere", "lantern road", 2, "2026-07-05"},
        "");
    row("gkids brings lantern road to theaters on july 5", {"movie", "lantern road", 0, "2026-07-05"}, "");
    row("gkids to release lantern road in u s theaters in july", {"movie", "lantern road", 0, "2026-07"}, "");
    row("lantern road gets july 2026 release date trailer", none, "");
    row("lantern road anime reveals 2nd season", {"announcement", "lantern road", 2, ""}, "");
    row("lantern road tv anime july 2026", {"premiere", "lantern road", 0, "2026-07"}, "");
    row("lantern road immersive experience opens in otaru in july", none, "");
    row("whats coming to hidive in july", none, "");
}

void addSecond(Row row)
{
    const Wanted none{"none", "", 0, ""};
    row("Lantern Road's Anime Adaptation Premieres July 5", {"premiere", "Lantern Road", 0, "2026-07-05"},
        "");
    row("Lantern Road TV Anime Brings the Heat on July 5", {"premiere", "Lantern Road", 0, "2026-07-05"}, "");
    row("Lantern Road TV Anime Inspires the Menu on July 5", none, "");
    row("\"Lantern Road\" Anime Teaser PV (Summer 2026)", {"premiere", "Lantern Road", 0, "2026-Su"}, "");
    row("Given Family Stars in Lantern Road TV Anime Premiering in July",
        {"premiere", "Lantern Road", 0, "2026-07"}, "");
    row("Lantern Road 2nd Promo Video Reveals July 5 Debut", {"premiere", "Lantern Road", 0, "2026-07-05"},
        "");
    row("Lantern Road's 3rd Key Visual, July 5 Debut Revealed", {"premiere", "Lantern Road", 0, "2026-07-05"},
        "");
    row("Lantern Road 2nd Season Promo Video Reveals July 5 Debut",
        {"premiere", "Lantern Road", 2, "2026-07-05"}, "");
    row("Lantern Road Wins TV Anime Adaptation", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road Wins Anime of the Year", none, "");
    row("WIT Studio to Animate Lantern Road", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road Final Episodes Delayed", {"delay", "Lantern Road", 0, ""}, "");
    row("'Lantern Road' Postponed to Summer 2026", {"delay", "Lantern Road", 0, "2026-Su"}, "");
    row("Lantern Road Postponed to Summer 2026", none, "");
    row("Toonami to Air Lantern Road Starting July 5", {"stream", "Lantern Road", 0, "2026-07-05"}, "");
    row("Lantern Road Webtoon Returns With Season 2", none, "");
    row("Lantern Road, the Manga, Returns With Anime Season 2", {"announcement", "Lantern Road", 2, ""}, "");
    row("Lantern Road Crossover With Tea Hill Begins July 5", none, "");
    row("Lantern Road Opening Theme Now Streaming", none, "");
    row("Lantern Road Anime's Creditless Opening Streamed", none, "");
    row("Lantern Road Season 2 Episode 5 Is Breathtaking", none, "");
    row("Lantern Road Season 2 Episode 5 Is Out Now", {"episode", "Lantern Road", 2, ""}, "");
    row("TVアニメ「ランタン通り」第5話は今夜放送", {"episode", "ランタン通り", 0, ""}, "");
    row("TVアニメ「ランタン通り」7月5日に一挙放送", none, "");
    row("TVアニメ「ランタン通り」7月5日放送開始", {"premiere", "ランタン通り", 0, "2026-07-05"}, "");
}

void addPlatforms(Row row)
{
    const Wanted summer{"stream", "Lantern Road", 0, "2026-Su"};
    row("Crunchyroll Adds Lantern Road to Catalog", {"stream", "Lantern Road", 0, ""}, "");
    row("Crunchyroll Adds Watch Party Feature to Catalog", {"none", "", 0, ""}, "");
    row("Lantern Road Joins Crunchyroll's Summer 2026 Lineup", summer, "");
    row("Crunchyroll Reveals Summer 2026 Lineup", {"none", "", 0, ""}, "");
    row("Lantern Road Lands Simulcast on Crunchyroll This Summer", summer, "");
    row("Lantern Road Final Two Episodes to Air in July", {"end", "Lantern Road", 0, "2026-07"}, "");
    row("Lantern Road's Last Two Episodes Delayed to July", {"delay", "Lantern Road", 0, "2026-07"}, "");
    row("Lantern Road Season 2 Episode 5: Release Date, Preview, and More",
        {"episode", "Lantern Road", 2, ""}, "");
    row("Lantern Road Season 2 Episode 5: Preview and More", {"none", "", 0, ""}, "");
}

} // namespace

void TestNewsSubjects::reads_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("wanted");
    const Row row = [](const char *title, const Wanted &want, const char *summary) {
        QTest::addRow("%s|%s", title, summary) << newsItem(title, summary, "2026-06-15") << want.text();
    };
    addWestern(row);
    addPeople(row);
    addEvents(row);
    addStarts(row);
    addPlatforms(row);
    addSecond(row);
    addAddresses(row);
}

void TestNewsSubjects::reads()
{
    QFETCH(NewsText, item);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf(item), wanted);
}

RAIKI_TEST(TestNewsSubjects)
#include "test_newssubjects.moc"
