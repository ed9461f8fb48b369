// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/namedseason.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** What a title says of the season, and what stands before its subtitle. */
class NamedSeasonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesASeason_data();
    void namesASeason();
    void signsTell();
    void aWholeName();
    void stems_data();
    void stems();
};

namespace {

CatalogueSeason seasonOf(int number, const QString &english, std::optional<int> part = {})
{
    CatalogueSeason season;
    if (number > 0)
        season.season.number = number;
    else
        season.season.kind = SeasonKind::Movie;
    season.season.part = part;
    season.season.titles.english = english;
    return season;
}

CatalogueShow starSong()
{
    CatalogueShow show;
    show.show.titles.english = u"Star Song"_s;
    show.show.titles.synonyms = {u"Star×Song"_s};
    show.seasons = {seasonOf(1, {}),
                    seasonOf(1, u"Star x Song"_s, 2),
                    seasonOf(0, u"Star Song: The Sea"_s),
                    seasonOf(2, u"Star Song: War of Stars"_s),
                    seasonOf(3, u"Star Song 3"_s),
                    seasonOf(3, {}, 2)};
    return show;
}

} // namespace

void NamedSeasonTest::namesASeason_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("place"); // -1: none
    QTest::newRow("the show") << u"STAR SONG"_s << -1;
    QTest::newRow("the show, though a part is called so too") << u"Star x Song"_s << -1;
    QTest::newRow("a season of its own title") << u"star song - war of stars"_s << 3;
    QTest::newRow("a film") << u"Star Song: The Sea"_s << 2;
    QTest::newRow("a number may be of a season not known yet") << u"Star Song Season 4"_s << -1;
    QTest::newRow("a part") << u"Star Song Season 3 Part 2"_s << 5;
    QTest::newRow("a part of the first") << u"Star Song Part 2"_s << 1;
    QTest::newRow("a part that is not known") << u"Star Song Season 2 Part 2"_s << -1;
    QTest::newRow("the final one") << u"Star Song The Final Season"_s << 4;
    QTest::newRow("the final one's second part") << u"Star Song The Final Season Part 2"_s << 5;
    QTest::newRow("empty") << QString() << -1;
}

void NamedSeasonTest::namesASeason()
{
    QFETCH(QString, title);
    QFETCH(int, place);
    const std::optional<size_t> named = seasonNamedBy(starSong(), title);
    QCOMPARE(named ? static_cast<int>(*named) : -1, place);
}

void NamedSeasonTest::signsTell()
{
    CatalogueShow show;
    show.show.titles.english = u"Star Club!"_s;
    show.show.titles.synonyms = {u"Star Club!!"_s, u"スター！"_s};
    show.seasons = {seasonOf(1, u"Star Club!"_s), seasonOf(2, u"スター！！"_s)};
    QCOMPARE(seasonNamedBy(show, u"star club!"), std::nullopt);
    QCOMPARE(seasonNamedBy(show, u"Star Club"), std::nullopt);
    QCOMPARE(seasonNamedBy(show, u"STAR CLUB!!"), std::optional<size_t>(1));
    QCOMPARE(seasonNamedBy(show, u"Star Club!!!"), std::nullopt);
    show.seasons.push_back(seasonOf(3, u"Star Club: Third!!"_s));
    QCOMPARE(seasonNamedBy(show, u"Star Club!!"), std::nullopt); // nobody can tell which
    show.seasons.pop_back();
    show.show.titles.native = u"スター！！"_s;
    QCOMPARE(seasonNamedBy(show, u"Star Club!!"), std::nullopt); // all of it is called so
}

void NamedSeasonTest::aWholeName()
{
    CatalogueShow show;
    show.show.titles.english = u"Lupin III"_s;
    QVERIFY(isCalledAsAWhole(show, u"LUPIN III"));
    QVERIFY(!isCalledAsAWhole(show, u"Lupin 3"));
    show.show.titles.synonyms = {u"Lupin"_s};
    QVERIFY(!isCalledAsAWhole(show, u"Lupin III"));
}

void NamedSeasonTest::stems_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stems");
    const auto row = [](const char *title, const char *stems) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(stems);
    };
    row("Frieren: Beyond Journey's End", "frieren");
    row("Mushi-Shi -Next Passage-", "mushishi");
    row("Re: ZERO -Starting Life in Another World-", "re zero");
    row("Star Song: The Sea – Part One", "starsong|starsongthesea");
    row("コンクリート・レボルティオ～超人幻想～",
        "コンクリートレボルティオ|コンクリートレボルティオ超人幻想");
    row("Hi: There", "");
    row("Medalist", "");
    row("K-On! and Others", "");
    row(": A Subtitle Alone", "");
    row("", "");
}

void NamedSeasonTest::stems()
{
    QFETCH(QString, title);
    QTEST(stemKeysOf(title).join(u'|'), "stems");
}

RAIKI_TEST(NamedSeasonTest)
#include "test_namedseason.moc"
