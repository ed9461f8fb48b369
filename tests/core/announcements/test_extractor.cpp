// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using namespace raiki::tests;

/** Whole announcements: show, season, date, platforms, episode and the words that say them. */
class TestExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAutumnHeadline();
    void readsTheBroadcastNight();
    void readsAnnouncements_data();
    void readsAnnouncements();
    void ignoresTheStagePlay();
    void namesBlockAndBroadcaster();
    void everySpanLiesInItsText_data();
    void everySpanLiesInItsText();
    void announcesWorksWithoutAName();
    void leavesTheSeasonOfAFilmOut();
    void needsNoDateOfTheItem();
};

namespace {

Announcement onlyOne(const NewsText &item)
{
    const std::vector<Announcement> news = extractAnnouncements(item);
    return news.size() == 1 ? news.front() : Announcement{};
}

/** What an article of that autumn tells under its headline, in our own words. */
NewsText autumnItem()
{
    return newsItem(
        "Medalist Anime Season 2 Set to Premiere in January 2026",
        "Inori is back on the ice: Medalist returns for a second season in January 2026. Season 1 ran for 13 "
        "episodes and ended with her badge test in Episode 12. The manga's Volume 4 is where the story goes "
        "on. "
        "A teaser for Season 2 is out already. Season 2 will air on TV Asahi’s NUMAnimation block in January "
        "2026, and it streams on Hulu and Disney+. Tune In to the Midnight Heart starts at about the same "
        "time.");
}

} // namespace

void TestExtractor::readsTheAutumnHeadline()
{
    const Announcement news = onlyOne(autumnItem());
    QCOMPARE(news.kind, AnnouncementKind::Premiere);
    QCOMPARE(news.showWords, QStringLiteral("Medalist"));
    QCOMPARE(numberOrNone(news.season), 2);
    QCOMPARE(news.date, FuzzyDate::ofMonth(2026, 1));
    QCOMPARE(news.date.precision(), DatePrecision::Month);
    QCOMPARE(news.platforms,
             (QStringList{QStringLiteral("TV Asahi"), QStringLiteral("Hulu"), QStringLiteral("Disney+")}));
    QCOMPARE(news.releasePlatforms, (QStringList{QStringLiteral("NUMAnimation on TV Asahi"),
                                                 QStringLiteral("Hulu"), QStringLiteral("Disney+")}));
    QVERIFY(!news.episode);
    QVERIFY(!news.isCancelled);
}

void TestExtractor::readsTheBroadcastNight()
{
    const Announcement news =
        onlyOne(newsItem("Medalist Season 2 Premieres January 24 at 25:30 JST", "", "2025-11-20"));
    QCOMPARE(news.kind, AnnouncementKind::Premiere);
    QCOMPARE(news.date.toText(), QStringLiteral("2026-01-25T01:30+09:00"));
    QCOMPARE(numberOrNone(news.season), 2);
}

void TestExtractor::readsAnnouncements_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::addColumn<QString>("show");
    QTest::addColumn<int>("season");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("episode");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *title, const char *summary, const char *show, int season, int part,
                        int episode, const char *date) {
        QTest::newRow(title) << newsItem(title, summary) << QString::fromUtf8(show) << season << part
                             << episode << QString::fromLatin1(date);
    };
    row("Uma Musume: Cinderella Gray Part 2 Anime Premieres on October 5", "", "Uma Musume: Cinderella Gray",
        -1, 2, -1, "2025-10-05");
    row("Dr. Stone: Science Future Part 3 Reveals April 2026 Debut", "", "Dr. Stone: Science Future", -1, 3,
        -1, "2026-04");
    row("Attack on Titan Final Season Gets Release Year",
        "Its third season ended; the final season begins next year.", "Attack on Titan", -1, -1, -1, "2026");
    row("attack on titan final season airs in 2026", "The fourth and final season will be its last.",
        "attack on titan", 4, -1, -1, "2026");
    row("The Promised Neverland postponed to January 2026", "The awaited second season was postponed.",
        "The Promised Neverland", 2, -1, -1, "2026-01");
    row("One Piece Episode 1100 Airs October 12", "", "One Piece", -1, -1, 1100, "2025-10-12");
    row("『薬屋のひとりごと』第3期 2026年10月放送決定", "", "薬屋のひとりごと", 3, -1, -1, "2026-10");
    row("Kaguya-sama Season 3: October 9", "", "Kaguya-sama", 3, -1, -1, "2025-10-09");
    row("Spy x Family Season 3 Confirmed for Early 2026", "", "Spy x Family", 3, -1, -1, "2026");
}

void TestExtractor::readsAnnouncements()
{
    QFETCH(NewsText, item);
    QFETCH(QString, show);
    QFETCH(int, season);
    QFETCH(int, part);
    QFETCH(int, episode);
    QFETCH(QString, date);
    const Announcement news = onlyOne(item);
    QCOMPARE(news.showWords, show);
    QCOMPARE(numberOrNone(news.season), season);
    QCOMPARE(numberOrNone(news.part), part);
    QCOMPARE(numberOrNone(news.episode), episode);
    QCOMPARE(news.date.toText(), date);
}

void TestExtractor::ignoresTheStagePlay()
{
    QVERIFY(
        extractAnnouncements(newsItem("Medalist Stage Play Opens in March 2026", "The play runs in Tokyo."))
            .empty());
}

void TestExtractor::namesBlockAndBroadcaster()
{
    const Announcement alone =
        onlyOne(newsItem("Pluto Season 2 premieres in April 2026", "It airs in the Noitamina block."));
    QCOMPARE(alone.releasePlatforms, QStringList{QStringLiteral("Noitamina")});
    const Announcement both = onlyOne(newsItem("Pluto Season 2 premieres in April 2026",
                                               "It airs on Fuji TV's Noitamina block and on BS Fuji."));
    QCOMPARE(both.platforms, (QStringList{QStringLiteral("Fuji TV"), QStringLiteral("BS Fuji")}));
    QCOMPARE(both.releasePlatforms,
             (QStringList{QStringLiteral("Noitamina on Fuji TV"), QStringLiteral("BS Fuji")}));
}

void TestExtractor::everySpanLiesInItsText_data()
{
    QTest::addColumn<NewsText>("item");
    QTest::newRow("article") << autumnItem();
    QTest::newRow("release name") << newsItem("[Group] Medalist - 08 (1080p) [ABCDEF12].mkv");
    QTest::newRow("Japanese") << newsItem("TVアニメ『メダリスト』第2期、2026年1月24日放送開始");
    QTest::newRow("date below") << newsItem("Blue Lock Season 3 Trailer",
                                            "The anime premieres on October 2 on Tokyo MX.");
}

void TestExtractor::everySpanLiesInItsText()
{
    QFETCH(NewsText, item);
    const Announcement news = onlyOne(item);
    QVERIFY(!news.showWords.isEmpty());
    for (const std::optional<Evidence> &evidence :
         {std::optional(news.evidence), news.showEvidence, news.dateEvidence}) {
        if (evidence) {
            const QString &text = evidence->field == TextField::Title ? item.title : item.summary;
            QVERIFY(evidence->span.start >= 0 && evidence->span.length > 0);
            QVERIFY(evidence->span.end() <= text.size());
        }
    }
}

void TestExtractor::announcesWorksWithoutAName()
{
    const Announcement news =
        onlyOne(newsItem("mappa teases new original anime starring kensho ono october 3 2026"));
    QCOMPARE(news.kind, AnnouncementKind::Premiere);
    QVERIFY(news.showWords.isEmpty());
    QVERIFY(!news.showEvidence);
}

void TestExtractor::leavesTheSeasonOfAFilmOut()
{
    const Announcement news = onlyOne(
        newsItem("medalist anime film announced for 2027", "It goes on after Season 2, which airs now."));
    QCOMPARE(news.kind, AnnouncementKind::Movie);
    QVERIFY(!news.season);
}

void TestExtractor::needsNoDateOfTheItem()
{
    NewsText item{QStringLiteral("Frieren Season 2 premieres in January 2026"), QString(), QDateTime()};
    QCOMPARE(onlyOne(item).date, FuzzyDate::ofMonth(2026, 1));
    item.title = QStringLiteral("Frieren Season 2 premieres this Friday");
    for (const Announcement &news : extractAnnouncements(item)) {
        QVERIFY(!news.date.isKnown());
    }
}

RAIKI_TEST(TestExtractor)
#include "test_extractor.moc"
