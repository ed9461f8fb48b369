// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/datechoice.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

class TestDateChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheDate_data();
    void choosesTheDate();
    void tellsWhatADelayMoves();
    void pointsAtTheWords();
};

void TestDateChoice::choosesTheDate_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *name, const char *title, const char *summary, const char *date) {
        QTest::newRow(name) << newsItem(title, summary) << QString::fromLatin1(date);
    };
    row("of the title", "Frieren Season 2 premieres in January 2026", "", "2026-01");
    row("of the start, not of a screening before it",
        "Frieren Anime's Advance Screening Set for June 20, TV Premiere July 5", "", "2026-07-05");
    row("of the summary", "Frieren Season 2 gets a trailer",
        "The new season will premiere on January 16, 2026.", "2026-01-16");
    row("the title's made precise", "Frieren Season 2 premieres in January 2026",
        "It will premiere on January 16, 2026.", "2026-01-16");
    row("the title's wins", "Frieren Season 2 premieres in January 2026", "The cafe opens in March 2026.",
        "2026-01");
    row("night of the day before", "Medalist debuts January 24, 2026",
        "It airs on January 25, 2026 at 1:30 a.m. JST.", "2026-01-25T01:30+09:00");
    row("who said it when", "Frieren gets a visual",
        "The committee announced on Wednesday that staff return.", "");
    row("said, then released", "Frieren gets a visual",
        "The site announced on Friday that the show will premiere on October 3.", "2025-10-03");
    row("a manga's date", "Frieren gets a visual", "The manga launches in a magazine on October 3.", "");
    row("long past", "Frieren gets a visual", "The first season premiered in September 2023.", "");
    row("just past", "Frieren Season 2", "The season premiered on September 18.", "2025-09-18");
    row("year of a name", "Berserk (2016) gets a visual", "", "");
    row("an issue's date", "Frieren gets an anime",
        "The January 2026 issue says that it will be getting an anime.", "");
    row("said in a magazine", "Frieren's premiere date revealed",
        "The magazine says that it will premiere on October 3.", "2025-10-03");
    row("in brackets", "Anime of Frieren announced [Update Oct 6]", "", "");
    row("what was to be", "Frieren Film Delayed Again",
        "The film was to open on January 23. Nothing is decided.", "");
    row("scheduled at first", "Frieren Delays Its Fifth Episode",
        "The episode, originally scheduled for October 2, will now air on October 9.", "2025-10-09");
    row("instead of", "Frieren Season 2 Delayed", "Instead of October 5, it will premiere on October 12.",
        "2025-10-12");
    row("the end of the season before", "Frieren Gets Season 2",
        "The news came after the last episode on September 19.", "");
    row("the season before, ended", "Frieren Gets Season 2", "The first season ended on September 19.", "");
    row("a month in a name", "Your Tale in April Anime Debuts on October 9", "", "2025-10-09");
    row("a month that is told", "Frieren Gets January Anime Special", "", "2026-01");
    row("was moved to", "Frieren Season 2 Delayed", "The season was moved to January 9.", "2026-01-09");
    row("after the delay", "Frieren Anime Resumes on October 15 After Delay", "", "2025-10-15");
    row("before the delay", "Frieren Anime, Set for October 15, Faces Delay", "", "");
    row("put off", "Frieren 3.0 Postpones October 27 Opening", "", "");
    row("put off to", "Frieren 3.0 Postpones Opening to October 27", "", "2025-10-27");
    row("put off below", "Frieren 3.0", "It has postponed its October 27 release date.", "");
    row("said on a day, then told", "Frieren unveils trailer and release date",
        "On Thursday, September 18, 2025, the site released a trailer, announcing that it will premiere on "
        "October 5, 2025.",
        "2025-10-05");
    row("told below to the day", "Frieren Premiere Slated for October",
        "The show will run on TV Tokyo starting on October 4.", "2025-10-04");
    row("a magazine on sale", "Frieren Anime Announced", "It will be released (on sale October 4).", "");
    row("earlier this month", "A report from earlier this month on Frieren's release", "", "");
    row("made from a manga", "Frieren Anime Unveils Visual",
        "The adaptation of the manga opens in Japan on October 31.", "2025-10-31");
    row("a season's date after its manga", "Frieren's Second Season Is Confirmed",
        "The note of manga volume 10 says so; the new season starts in January 2026.", "2026-01");
    row("told later", "Frieren Episodes Delayed", "A new schedule is to be told on October 15.", "");
    row("shown before in cinemas", "Frieren Season 2 shows visual",
        "The season is released next year. Two episodes are screened in theaters from January 7.", "2026");
    row("a flyer's date", "Frieren Light Novels Get Anime Film",
        "The June flyer of the imprint is announcing that a film opens.", "");
    row("made from a game", "New Frieren Anime",
        "Frieren Online, an adaptation of the Frieren game, will premiere in October.", "2025-10");
    row("in parts in cinemas", "Frieren Anime Gets 4th Season",
        "4th season debuts as 3 theatrical features on October 30.", "2025-10-30");
    row("when it will not start", "Frieren anime has been delayed, it will not start this fall", "", "");
    row("when it airs now", "Frieren anime delays 7th episode by 2 weeks",
        "The episode is pushed back because of its making. It will now air on October 8.", "2025-10-08");
    row("before its noun", "Frieren gets a visual", "The site announced an October 5 premiere.",
        "2025-10-05");
    row("a manga's, before its noun", "Frieren gets a visual",
        "The site announced the manga's October 5 launch.", "");
    row("the day of telling", "Frieren Season 2 gets a visual",
        "The site announced the premiere and more cast on Friday.", "");
    row("a day it airs on", "Frieren Season 2 gets a visual",
        "The site announced that it premieres on Friday.", "2025-09-26");
    row("when it ran", "Frieren gets an English dub",
        "After its run from January to March the anime gets a dub.", "");
    row("the months of a cour", "Frieren Season 2 - Premiere: Fall 2025 (October-December)", "", "2025-F");
    row("none", "Frieren Season 2 announced", "More will be told.", "");
}

void TestDateChoice::choosesTheDate()
{
    QFETCH(NewsText, item);
    QFETCH(QString, date);
    QCOMPARE(chooseDate(readNews(item)).date.toText(), date);
}

void TestDateChoice::tellsWhatADelayMoves()
{
    const ChosenDate moved =
        chooseDate(readNews(newsItem("Frieren Season 2 delayed from October 2025 to January 2026")));
    QCOMPARE(moved.date.toText(), QStringLiteral("2026-01"));
    QCOMPARE(moved.previous.toText(), QStringLiteral("2025-10"));
    const ChosenDate open =
        chooseDate(readNews(newsItem("Frieren Season 2, set for October 2025, is delayed")));
    QVERIFY(!open.isKnown());
    QCOMPARE(open.previous.toText(), QStringLiteral("2025-10"));
}

void TestDateChoice::pointsAtTheWords()
{
    const NewsText item =
        newsItem("Frieren Season 2 gets a trailer", "It will premiere on January 16, 2026 in Japan.");
    const ChosenDate date = chooseDate(readNews(item));
    QCOMPARE(date.evidence.field, TextField::Summary);
    QCOMPARE(item.summary.mid(date.evidence.span.start, date.evidence.span.length),
             QStringLiteral("January 16, 2026"));
    QVERIFY(!date.isInTitle);
}

RAIKI_TEST(TestDateChoice)
#include "test_datechoice.moc"
