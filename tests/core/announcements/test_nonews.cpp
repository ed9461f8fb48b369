// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** What is told by classes of words instead of words: labels, things gained, names that name nothing. Each
 * class beside items of the same shape that are news. */
class TestNoNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestNoNews::judges_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *title, const char *kind) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromLatin1(kind);
    };
    // A verb's object comes on that day.
    row("Crow Master Anime Gets Noodle Counter in Otaru in October", "none");
    row("Crow Master Anime Opens Bakery in Otaru on October 3", "none");
    row("Crow Master Anime Launches Tea Blend on October 3", "none");
    row("Crow Master Anime Café Returns to Otaru in October", "none");
    row("Crow Master Anime Becomes Ambassador of Otaru This Autumn", "none");
    row("Crow Master Anime Gets October 3 Premiere", "premiere");
    row("Crow Master Anime Gets Fired Up in October", "premiere");
    row("Crow Master Anime Sets Sail in October", "premiere");
    row("Crow Master Anime Gets Hour-Long Special on October 3", "premiere");
    row("Crow Master Anime Returns to Screens in October", "premiere");
    row("Crow Master Anime Launches Worldwide on October 3", "premiere");
    // Who announces something else announces no work.
    row("Crow Master Anime Announces Additional Cast, Ending Theme", "none");
    row("Crow Master Anime Announces Starry Thank-You", "none");
    row("Crow Master Anime Announces Second Season", "announcement");
    row("Crow Master Season 2 Announced", "announcement");
    // Words that name no work.
    row("Five Light Novel Series Get Anime Adaptations", "none");
    row("Funimation Adds Four Autumn 2025 Anime", "none");
    row("Autumn Season Delayed to Winter", "none");
    row("crunchyroll english dub recordings postponed", "none");
    row("Anime Released in Tokyo Cinemas Today", "none");
    row("The Five Summer Witches Delayed to Winter, Anime Staff Says", "delay");
    row("The Old TV Season Ends, Summer 2025", "none");
    row("At Last, Anime Films Get the Releases They Deserve in 2026", "none");
    row("Adult Swim Teases New Anime Series Addition", "none");
    row("Anime Based on Light Novels in Spring 2026", "none");
    row("Number Eleven Anime Delayed to Winter", "delay");
    // Labels of posts.
    row("OPINION: The Streaming Bubble of Crow Master Anime", "none");
    row("Review: Crow Master Season 2 Premieres in October With a Bang", "none");
    row("[Rewatch] Crow Master - Episode 3 Discussion", "none");
    row("Crow Master Rewatch - Episode 3 Discussion", "none");
    row("Crow Master - Episode 3 Discussion", "episode");
    row("Discussion: Crow Master Episode 3", "episode");
    row("Understanding the Reasons So Many Anime Are Delayed", "none");
    row("Why So Many Anime Get Second Seasons in 2026", "none");
    row("[News] Crow Master Season 2 Announced", "announcement");
    row("News Briefs for October 6 - 12", "none");
    // Questions.
    row("Is the Crow Master Dub Worth Watching?", "none");
    row("Which Spring 2026 Anime Should Get a Second Season?", "none");
    row("Why Is Crow Master Season 2 So Good?", "none");
    // An old film is shown again; a place is no cinema.
    row("Crow Master Film Returns to Theaters in October", "none");
    row("Crow Master Film Returns to Theaters on October 3", "movie");
    row("Crow Master 4K Restoration Opens in Theaters This Fall", "none");
    row("Crow Master Film Opens in Theaters on October 3", "movie");
    row("Crow Master Film Delayed, Returns to Theaters in October", "delay");
    row("Crow Master Anime Heads to Otaru Film Park in October", "none");
    row("Crow Master Gallery Opens on October 3", "none");
    row("Lantern of the North Opens on October 3", "movie");
    // Services end, and finales are judged.
    row("Crow Master: Night Raid to End Multiplayer Service in October", "none");
    row("Crow Master's Finale Was a Disaster", "none");
    row("Crow Master's Finale Airs on October 3", "end");
    row("Crow Master to Get Four-Part Theatrical Finale in 2026", "movie");
    // Things made after it, and its successes.
    row("Look at Crow Master-Themed Wristwatches Coming This Winter", "none");
    row("Crow-Themed Anime Coming This Winter", "premiere");
    row("Bellbox's \"Crow!\" tops the charts on NicoNico streams", "none");
    row("Pandemic Puts Many 2025 Anime Shows On Hold", "none");
    // Lists.
    row("Bellbox Streams Free Films in October", "none");
    row("Crunchyroll Announces Winter Dubs: Crow Master, Bell Days and More", "none");
    row("Crunchyroll Streams Crow Master Film in October", "movie");
    // Other media behind a work's name, and what a work is made from.
    row("Crow Master Kabuki Adaptation Opens in October", "none");
    row("Crow Master: Dusk Anime Based on Crow Master: Dawn Game Announced", "announcement");
    row("Game Based on Crow Master Anime Announced", "none");
    row("Manga Crow Master to Get Second Season in October", "premiere");
    row("Manga Crow Master to Get Second Volume in October", "none");
    row("Crow Master, a self-described bird manga, will hit the airwaves this winter.", "premiere");
    row("Crow Master, a self-described bird manga, will debut this winter.", "none");
    row("'Crow Revival' Trailer Confirms February 2026 Launch", "none");
    row("'Crow Revival' Season 2 Trailer Confirms February 2026 Launch", "premiere");
    row("Crow Master Anime Streams Karaoke Video", "none");
    row("Bell Tournament Starts in October", "none");
}

void TestNoNews::judges()
{
    QFETCH(QString, title);
    QFETCH(QString, kind);
    QCOMPARE(kindOf({title, QString(), noonOf("2025-09-20")}), kind);
}

RAIKI_TEST(TestNoNews)
#include "test_nonews.moc"
