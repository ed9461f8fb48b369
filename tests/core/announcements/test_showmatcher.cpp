// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/newsreading.h"
#include "core/announcements/showmatcher.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

class TestShowMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void saysWhy();
    void prefersWhatIsWrittenSo();
    void carriesShowAndSeason();
    void movesAndStaysEmpty();
};

namespace {

/** Titles parted by '|'; synonyms after '='. */
ShowMatcher matcherOf(const QString &list)
{
    std::vector<MatchCandidate> candidates;
    const QStringList entries = list.split(QLatin1Char('|'));
    for (const QString &entry : entries) {
        const QStringList titles = entry.split(QLatin1Char('='));
        MatchCandidate candidate;
        candidate.show.value = static_cast<qint64>(candidates.size()) + 1;
        candidate.title = titles.first();
        candidate.titles = titles;
        candidates.push_back(candidate);
    }
    return ShowMatcher(std::move(candidates));
}

QString matchedTitle(const ShowMatcher &matcher, const QString &text)
{
    const NewsReading reading = readAndMatch({text, QString(), noonOf("2025-09-20")}, matcher);
    return reading.match ? matcher.candidates()[static_cast<size_t>(reading.match->candidate)].title
                         : QString();
}

} // namespace

void TestShowMatcher::matches_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    const auto row = [](const char *name, const char *list, const char *text, const char *match) {
        QTest::newRow(name) << QString::fromUtf8(list) << QString::fromUtf8(text) << QString::fromUtf8(match);
    };
    row("base stands for all", "Medalist|Metallic Rouge", "Medalist Season 2 Set to Premiere in January 2026",
        "Medalist");
    row("season only for itself", "Oshi no Ko Season 3", "Oshi no Ko Season 2 announced", "");
    row("the most specific wins", "Grand Blue|Grand Blue Season 2", "Grand Blue Season 2 premieres in July",
        "Grand Blue Season 2");
    row("base where no season is said", "Grand Blue|Grand Blue Season 2", "Grand Blue", "Grand Blue");
    const char *const songs = "Maristella: Songs of the Sea";
    row("before the colon", songs, "Maristella Season 3 Delayed to October 2027", songs);
    row("before the colon, alone", songs, "Maristella", "");
    row("before the colon, in passing", songs, "Kestrel Season 2 Announced by the Makers of Maristella", "");
    row("before the colon, another subtitle", songs, "Maristella: Waves of Iron Season 2 Announced", "");
    row("before the colon, of two shows", "Maristella: Songs of the Sea|Maristella: Waves of Iron",
        "Maristella Season 2 Announced", "");
    row("before the colon, another's whole name", "Maristella: Songs of the Sea|Maristella",
        "Maristella Season 2 Announced", "Maristella");
    row("before the colon, a word of everybody's", "Kingdom: Songs of the Sea", "Kingdom Season 2 Announced",
        "");
    row("cross left out", "SKY×FAMILY", "Sky Family Season 3 Announced", "SKY×FAMILY");
    row("x left out", "Hunter x Thief", "Hunter Thief", "Hunter x Thief");
    row("cross, other name", "SKY×FAMILY", "Sky Room Season 2", "");
    row("a word's fifth season", "Kingdom Season 5", "Kingdom 5", "Kingdom Season 5");
    row("a word's other season", "Kingdom Season 4", "Kingdom 5", "");
    row("short season", "Medalist|Medalist Season 2", "Medalist S2", "Medalist Season 2");
    row("roman season", "Slime Life|Slime Life Season 2", "Slime Life II", "Slime Life Season 2");
    row("bare number", "Zorori Season 3|Other", "Zorori 3", "Zorori Season 3");
    row("another number", "World Trigger Season 2", "World Trigger 3", "");
    row("part", "War of Underworld (Part 2)|War of Underworld", "War of Underworld (Part 2)",
        "War of Underworld (Part 2)");
    row("part is not season", "Titan Season 3 Part 2|Titan Final Season Part 2", "Titan Season 2", "");
    row("spin-off", "Naruto", "Boruto: Naruto Next Generations", "");
    row("other subtitle", "Kimetsu no Yaiba", "Kimetsu no Yaiba: Mugen Ressha-hen", "");
    row("english for romaji", "Seihantai na Kimi to Boku=You and I Are Polar Opposites",
        "You and I Are Polar Opposites anime premieres in January", "Seihantai na Kimi to Boku");
    row("native", "Medalist=メダリスト", "TVアニメ『メダリスト』第2期放送開始", "Medalist");
    row("spelling", "DAN DA DAN|DAN DA DAN Season 2", "Dandadan Season 2 announced", "DAN DA DAN Season 2");
    row("full width", "Re:Zero kara", "Re：Zero kara", "Re:Zero kara");
    row("synonym with its own season", "Bakumatsu: Crisis=Bakumatsu Season 2", "Bakumatsu Season 2",
        "Bakumatsu: Crisis");
    row("without its subtitle", "Re:Hero -Life Elsewhere-|Hero no Tsukai", "Re: Hero",
        "Re:Hero -Life Elsewhere-");
    row("without its subtitle, announced", "Re:Hero -Life Elsewhere-", "Re:Hero Season 4 Announced",
        "Re:Hero -Life Elsewhere-");
    row("the game of that name", "Grand Order -Babel Front-", "A Grand Order wallpaper I made today", "");
    row("a short part", "Chi -On the Earth-", "Chi", "");
    row("ordinary word", "Another|Given", "Another day in the delightful world", "");
    row("ordinary word beside the show", "Another|Attack on Titan", "Made another Attack on Titan poster",
        "Attack on Titan");
    row("ordinary word as the show", "Free!|K", "If the guys from there were in Free!", "Free!");
    row("part of a name in brackets", "ARIA", "Truer words were never spoken. [Hidan no aria]", "");
    row("name in brackets", "Shiki|Another", "This really takes the cake [Shiki]", "Shiki");
    row("release name", "Medalist|Moderato", "[Group] Medalist - 08 (1080p) [ABCDEF12].mkv", "Medalist");
    row("slug", "Blue Lock|Blue Box", "blue lock season 3 announced", "Blue Lock");
    row("nothing", "Medalist", "Frieren Season 2 announced", "");
}

void TestShowMatcher::matches()
{
    QFETCH(QString, list);
    QFETCH(QString, text);
    QFETCH(QString, match);
    QCOMPARE(matchedTitle(matcherOf(list), text), match);
}

void TestShowMatcher::saysWhy()
{
    const ShowMatcher matcher = matcherOf(QStringLiteral("DAN DA DAN|Medalist"));
    const auto matched = [&matcher](const char *text) {
        return *readAndMatch(newsItem(text), matcher).match;
    };
    const Match exact = matched("Medalist Season 2 premieres in January");
    QCOMPARE(exact.reason, MatchReason::ExactTitle);
    QCOMPARE(exact.matchedTitle, QStringLiteral("Medalist"));
    QCOMPARE(exact.span, (TextSpan{0, 8}));
    QCOMPARE(numberOrNone(exact.seasonNumber), 2);
    const Match spelt = matched("Dandadan Season 2 premieres in January");
    QCOMPARE(spelt.reason, MatchReason::SpellingOf);
    QVERIFY(spelt.score < exact.score);
    const Match inText = matched("A poster of Medalist hangs here");
    QCOMPARE(inText.reason, MatchReason::TitleInText);
    QVERIFY(inText.score < spelt.score);
    QVERIFY(inText.score > 0 && exact.score <= 100);
}

void TestShowMatcher::prefersWhatIsWrittenSo()
{
    const ShowMatcher matcher = matcherOf(QStringLiteral("Gintama|Gintama°|Gintama'"));
    QCOMPARE(matchedTitle(matcher, QStringLiteral("Gintama°")), QStringLiteral("Gintama°"));
    QCOMPARE(matchedTitle(matcher, QStringLiteral("Gintama'")), QStringLiteral("Gintama'"));
    QCOMPARE(matchedTitle(matcher, QStringLiteral("Gintama")), QStringLiteral("Gintama"));
}

void TestShowMatcher::carriesShowAndSeason()
{
    MatchCandidate candidate;
    candidate.show.value = 7;
    candidate.season.value = 9;
    candidate.title = QStringLiteral("Medalist Season 2");
    candidate.titles = {candidate.title};
    const ShowMatcher matcher({candidate});
    const std::optional<Match> match = readAndMatch(newsItem("Medalist Season 2 announced"), matcher).match;
    QVERIFY(match.has_value());
    QCOMPARE(match->show.value, 7);
    QCOMPARE(match->season.value, 9);
}

void TestShowMatcher::movesAndStaysEmpty()
{
    QVERIFY(!ShowMatcher().match(newsItem("Medalist Season 2"), {}));
    ShowMatcher first = matcherOf(QStringLiteral("Medalist"));
    const ShowMatcher second = std::move(first);
    QVERIFY(second.match(newsItem("Medalist Season 2"), {}).has_value());
}

RAIKI_TEST(TestShowMatcher)
#include "test_showmatcher.moc"
