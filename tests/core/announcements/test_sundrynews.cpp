// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** Patterns of sundry outlets: things and people around anime, lists, questions, films with an end in their
 * name; each beside a row of the same shape that is something else. */
class TestSundryNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

using Row = void (*)(const char *title, const Wanted &want, const char *summary);

const Wanted none{"none", "", 0, ""};

void addAnimeAtLarge(Row row)
{
    row("New Anime Museum Opens in Bellport in April 2027", none, "");
    row("New Anime Facility Opens in Bellport, Showing Old Cels", none, "");
    row("New Anime Fan Watches Lantern Road for the First Time", none, "");
    row("New Anime Course Announced at Bellport University", none, "");
    row("New Anime Lantern Road Announced", {"announcement", "Lantern Road", 0, ""}, "");
    row("New anime store in Bellport, one of the largest, to open in 2027", none, "");
    row("Anime Is Coming to Save Cinemas", none, "");
    row("Anime Will Fill Theaters in 2027", none, "");
    row("Anime Film Lantern Road Opens in 2027", {"movie", "Lantern Road", 0, "2027"}, "");
    row("The Anime Boom Is Coming to an End", none, "");
    row("Winter Storm Impact on Anime: Delay News", none, "");
    row("Lantern Road Anime Delayed", {"delay", "Lantern Road", 0, ""}, "");
    row("October Is Lantern Month: 5 Season Premieres You Can't Miss", none, "");
    row("Lantern Road episode 5 animation compared to real skaters", none, "");
    row("Lantern Road Episode 5", {"episode", "Lantern Road", 0, ""}, "");
    row("Why Anime Season 2s Are Always Delayed", none, "");
    row("Why Nobody Remembers My Lantern?! Episode 5 Delayed",
        {"delay", "Why Nobody Remembers My Lantern?!", 0, ""}, "");
    row("Lantern Road's Real-Life Locations", none, "The movie opens July 1.");
    row("Inside the World of 'Lantern Road'", none, "The film opens in U.S. theaters on December 8.");
    row("lantern road fans are losing it over the keepers new form", none,
        "Lantern Road Part 3 premieres this October.");
}

void addBooks(Row row)
{
    row("Lantern Road Spinoff Novel Gets Manga Adaptation in October", none, "");
    row("Lantern Road Spinoff Novel Gets Anime Adaptation in October",
        {"premiere", "Lantern Road", 0, "2025-10"}, "");
    row("Lantern Road Original Novel Gets Manga Adaptation", none, "");
    row("Lantern Road Final Chapter Part 2 Opens This Fall",
        {"movie", "Lantern Road Final Chapter", 0, "2025-F"}, "");
    row("Lantern Road Manga's Final Chapter Ships on July 5", none, "");
    row("Lantern Road Boys-Love Manga Gets Sequel Anime", {"announcement", "Lantern Road", 0, ""}, "");
    row("Bell-Style 4-Panel Manga Lantern Road Gets TV Anime in 2027",
        {"premiere", "Lantern Road", 0, "2027"}, "");
    row("Bell-Style Gets TV Anime in 2027", {"premiere", "Bell-Style", 0, "2027"}, "");
    row("Lantern Road OVA Bundled With Manga Volume 15 Ships March 10",
        {"premiere", "Lantern Road", 0, "2026-03-10"}, "");
    row("Lantern Road OVA to Be Bundled With 16th Manga Volume", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road Game Bundled With Manga Volume 15 Ships March 10", none, "");
    row("漫画『灯の道』テレビアニメ化決定", {"announcement", "灯の道", 0, ""}, "");
    row("漫画『灯の道』テレビドラマ化決定", none, "");
    row("アニメ「灯の戦記II」7月8日放送開始", {"premiere", "灯の戦記", 2, "2026-07-08"}, "");
    row("アニメ「灯の戦記Ⅲ」7月8日放送開始", {"premiere", "灯の戦記", 3, "2026-07-08"}, "");
    row("アニメ「灯の戦記V」7月8日放送開始", {"premiere", "灯の戦記V", 0, "2026-07-08"}, "");
    row("[Bell] 灯之路 第二季 - 05 [1080P][WEB-DL].mp4", {"episode", "灯之路", 2, ""}, "");
}

void addStarts(Row row)
{
    row("Lantern!! sequel confirmed", {"announcement", "Lantern!!", 0, ""}, "");
    row("Lantern Road TV Anime Sets Out in 2027", {"premiere", "Lantern Road", 0, "2027"}, "");
    row("Lantern Road Manga Sets Out in 2027", none, "");
    row("Lantern Road Anime Premiere Moved Up to December 24", {"premiere", "Lantern Road", 0, "2025-12-24"},
        "");
    row("Premiere of Lantern Road Anime Moved Up to January 5", {"premiere", "Lantern Road", 0, "2026-01-05"},
        "");
    row("Lantern Road Anime Premiere Moved to January 5", {"delay", "Lantern Road", 0, "2026-01-05"}, "");
    row("The Café Lantern and Its Keepers Season 2 Premieres July 4",
        {"premiere", "The Café Lantern and Its Keepers", 2, "2026-07-04"}, "");
    row("Lantern Road Café Opens July 4", none, "");
    row("How to Keep a Lantern TV Anime Set for 2027", {"premiere", "How to Keep a Lantern", 0, "2027"}, "");
    row("How to Watch Lantern Road Season 2 on Hulu", none, "");
    row("A Lantern for Two Anime Premieres July 10", {"premiere", "A Lantern for Two", 0, "2026-07-10"}, "");
    row("Bellbox Signs Deal for Two Anime", none, "");
    row("Lantern Road the Movie Opens in Two Parts in June 2027", {"movie", "Lantern Road", 0, "2027-06"},
        "");
    row("Lantern Road Opens Bakery in June 2027", none, "");
    row("Lantern Road: Bellbox's Original Anime to Premiere April 8",
        {"premiere", "Lantern Road", 0, "2026-04-08"}, "");
    row("Lantern Road: Bell's Lament Anime to Premiere April 8",
        {"premiere", "Lantern Road: Bell's Lament", 0, "2026-04-08"}, "");
    row("Keeping Lanterns After Getting Fired From the Bell Tower Anime Starts January 7",
        {"premiere", "Keeping Lanterns After Getting Fired From the Bell Tower", 0, "2026-01-07"}, "");
    row("Lantern Road Anime Announced, 2012.03.25", {"announcement", "Lantern Road", 0, ""}, "");
    row("Lantern Road Anime Announced for 2026.03.25", {"premiere", "Lantern Road", 0, "2026-03-25"}, "");
    row("lantern road s third season premieres october 4", {"premiere", "lantern road", 3, "2025-10-04"}, "");
    row("lantern road netflix release date", {"premiere", "lantern road", 0, "2026-01-04"},
        "Lantern Road comes to Netflix worldwide on January 4.");
    row("lantern road keepers netflix", {"movie", "lantern road keepers", 0, "2026-08-22"},
        "Lantern Road Keepers the Movie will stream on Netflix starting August 22, 2026.");
    row("lantern road keepers netflix", none, "The studio has moved to a new office.");
    row("lantern 1 2 remake netflix announcement", {"premiere", "lantern 1 2", 0, "2025-10-05"},
        "The new Lantern 1/2 anime will premiere on October 5 in Japan.");
    row("netflix lantern road anime premieres in january", {"premiere", "lantern road", 0, "2026-01"}, "");
    row("lantern road code white us theaters", {"movie", "lantern road code white", 0, "2026-04-19"},
        "The anime film will be coming to theaters in the US on April 19th.");
    row("lantern road s season 2 premieres october 4", {"premiere", "lantern road s", 2, "2025-10-04"}, "");
    row("lantern road keepers third season premieres october 4",
        {"premiere", "lantern road keepers", 3, "2025-10-04"}, "");
    row("Lantern Tower Season 2 Update Launches Next Month", none, "");
    row("#1. Lantern Road Returns For Season 2", {"announcement", "Lantern Road", 2, ""}, "");
    row("2. Lantern Road Season 2 Announced", {"announcement", "Lantern Road", 2, ""}, "");
    row("Lantern Road #14 Now Live", {"episode", "Lantern Road", 0, ""}, "");
    row("Lantern the Movie: Finale Opens October 26", {"movie", "Lantern the Movie: Finale", 0, "2025-10-26"},
        "");
    row("Lantern Finale Airs October 26", {"end", "Lantern", 0, "2025-10-26"}, "");
}

} // namespace

void TestSundryNews::reads_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("wanted");
    const Row row = [](const char *title, const Wanted &want, const char *summary) {
        QTest::addRow("%s|%s", title, summary) << newsItem(title, summary) << want.text();
    };
    addAnimeAtLarge(row);
    addBooks(row);
    addStarts(row);
}

void TestSundryNews::reads()
{
    QFETCH(NewsText, item);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf(item), wanted);
}

RAIKI_TEST(TestSundryNews)
#include "test_sundrynews.moc"
