// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/verbphrases.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

#include <QSet>

using namespace raiki;
using namespace raiki::tests;

/** News' verbs in every form, and what else says that something starts, comes, is made or got. */
class TestVerbPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreWellFormed();
    void reads_data();
    void reads();
};

void TestVerbPhrases::phrasesAreWellFormed()
{
    QSet<QString> seen;
    for (const VerbPhrase &phrase : verbPhrases()) {
        QVERIFY2(phrase.words == phrase.words.simplified().toLower(), qPrintable(phrase.words));
        QVERIFY2(bool(phrase.cues), qPrintable(phrase.words));
        seen.insert(phrase.words);
    }
    QVERIFY(seen.contains(QStringLiteral("will kick off")));
    QVERIFY(seen.contains(QStringLiteral("is set to drop")));
    QVERIFY(!seen.contains(QStringLiteral("lands"))); // a noun, too
}

void TestVerbPhrases::reads_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *title, Wanted wanted) {
        QTest::newRow(title) << QString::fromUtf8(title) << wanted.text();
    };
    const char *show = "Bell of the Lake";
    row("Bell of the Lake Anime Will Kick Off on October 5", {"premiere", show, 0, "2025-10-05"});
    row("Bell of the Lake Anime Will Be Televised in October", {"premiere", show, 0, "2025-10"});
    row("Bell of the Lake Anime Is Dropping in October", {"premiere", show, 0, "2025-10"});
    row("Bell of the Lake Season 2 Is Due to Air in October", {"premiere", show, 2, "2025-10"});
    row("Bell of the Lake Anime Will Hit the Airwaves This Fall", {"premiere", show, 0, "2025-F"});
    row("Bell of the Lake Anime Goes on Air on October 5", {"premiere", show, 0, "2025-10-05"});
    row("Bell of the Lake Anime Is Ready to Commence in October", {"premiere", show, 0, "2025-10"});
    row("Bell of the Lake Anime Comes to a Close on October 5", {"end", show, 0, "2025-10-05"});
    row("Bell of the Lake Anime Will Conclude on October 5", {"end", show, 0, "2025-10-05"});
    // Nouns behind the date.
    row("Bell of the Lake Anime Reveals Cast, October Start", {"premiere", show, 0, "2025-10"});
    row("Bell of the Lake Anime Reveals October 5 Arrival", {"premiere", show, 0, "2025-10-05"});
    row("Bell of the Lake Anime Gets Fall Air Date", {"premiere", show, 0, "2025-F"});
    row("Bell of the Lake Anime Gets Fall Netflix Debut", {"premiere", show, 0, "2025-F"});
    row("Bell of the Lake Anime Reveals Fall Colors", {"none", "", 0, ""});
    // A weekday right behind its verb.
    row("Bell of the Lake Anime Premieres Wednesday", {"premiere", show, 0, "2025-09-24"});
    row("Bell of the Lake Anime Reveals Cast Wednesday", {"none", "", 0, ""});
    // Made, decided, got.
    row("Bell of the Lake Season 2 Has Been Green-Lit", {"announcement", show, 2, ""});
    row("Bell of the Lake Season 2 Is Being Made", {"announcement", show, 2, ""});
    row("Bell of the Lake Season 2 Enters Production", {"announcement", show, 2, ""});
    row("Bell of the Lake Anime Adaptation Is on the Way", {"announcement", show, 0, ""});
    row("Bell of the Lake Manga Lands TV Anime", {"announcement", show, 0, ""});
    row("Bell of the Lake Manga Lands Award", {"none", "", 0, ""});
    row("Bell of the Lake Reveals Second Season", {"announcement", show, 2, ""});
    row("Bell of the Lake Reveals Second Season Trailer", {"none", "", 0, ""});
    row("Lake the Animation has been green-lit", {"announcement", "Lake the Animation", 0, ""});
    // Breaks.
    row("Bell of the Lake Anime Begins Hiatus", {"delay", show, 0, ""});
    row("Bell of the Lake Manga Begins Hiatus", {"none", "", 0, ""});
    // Names that end or begin where grammar says so.
    row("Lake With TV Anime Premieres on October 5", {"premiere", "Lake With", 0, "2025-10-05"});
    row("Finally, Lake To will be animated.", {"announcement", "Lake To", 0, ""});
    row("A Bell's Guide to Getting Even Novels Get Anime",
        {"announcement", "A Bell's Guide to Getting Even", 0, ""});
    row("Watch Bell of the Lake Episode 5 Online", {"episode", show, 0, ""});
    row("Lake the 3rd Part 5 Premieres in October", {"premiere", "Lake the 3rd", 0, "2025-10"});
    row("lake high spec adult visual novel gets tv anime", {"announcement", "lake high spec", 0, ""});
    row("New Episodes of Bell, Crow Days, and Lake Anime Delayed", {"delay", "Bell", 0, ""});
    row("Bell of the Lake Anime With Given Family Rides Onto Netflix October 5",
        {"premiere", show, 0, "2025-10-05"});
    row("Bell of the Lake Anime Will Appear on Netflix in October", {"premiere", show, 0, "2025-10"});
    row("Bell of the Lake Returns to Toonami in October", {"stream", show, 0, "2025-10"});
    // Who shows, owns or describes it is not it.
    row("Sentai Returns to Toonami with Bell Wars!", {"stream", "Bell Wars!", 0, ""});
    row("Frontier Works, KaKa Creation's Bell Twins Anime Reveals October 5 TV Debut",
        {"premiere", "Bell Twins", 0, "2025-10-05"});
    row("frontier works kaka creation bell twins anime reveals october 5 tv debut",
        {"premiere", "bell twins", 0, "2025-10-05"});
    row("Bell Dolls, a self-described \"Lake meets God\" manga, will hit the airwaves this fall.",
        {"premiere", "Bell Dolls", 0, "2025-F"});
    row("Ring \"Yesterday\" for Bell Manga Gets TV Anime in October",
        {"premiere", "Ring \"Yesterday\" for Bell", 0, "2025-10"});
    row("Studio Shaft is producing an anime series based on the Bell/Extra video game series.",
        {"announcement", "Bell/Extra", 0, ""});
    row("Bell Band Spin-off LAKE to Get Anime Feature Film & Stage Play", {"movie", "LAKE", 0, ""});
}

void TestVerbPhrases::reads()
{
    QFETCH(QString, title);
    QFETCH(QString, wanted);
    QCOMPARE(readingOf({title, QString(), noonOf("2025-09-20")}), wanted);
}

RAIKI_TEST(TestVerbPhrases)
#include "test_verbphrases.moc"
