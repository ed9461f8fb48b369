// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/showassembly.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace raiki;

/**
 * Which records make one show, and what its seasons are. A record is "year type tmdb title[/English]"; a show
 * is written "title: season season", a season by kind, number, part and subtitle.
 */
class ShowGroupingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void titlesAndIds();
    void theCrossOfATitleStays();
    void theOrderOfTheRecordsDoesNotMatter();
};

namespace {

BangumiItem itemFrom(const QString &text)
{
    const QStringList words = text.trimmed().split(u' ');
    BangumiItem item;
    item.begin =
        QDateTime(QDate(words[0].section(u'.', 0, 0).toInt(), words[0].section(u'.', 1).toInt() + 1, 5),
                  QTime(14, 0), Qt::UTC);
    item.type = words[1] == QStringLiteral("movie") ? BangumiType::Movie
                : words[1] == QStringLiteral("ova") ? BangumiType::Ova
                : words[1] == QStringLiteral("web") ? BangumiType::Web
                                                    : BangumiType::Tv;
    // "once": on television, on one day
    item.end = words[1] == QStringLiteral("once") ? item.begin.addSecs(3600) : item.begin.addDays(80);
    item.language = QStringLiteral("ja");
    if (words[2] != QStringLiteral("-"))
        item.sites.push_back({QStringLiteral("tmdb"), words[2], {}, {}});
    const QString titles = words.sliced(3).join(u' ');
    item.title = titles.section(u'|', 0, 0);
    if (titles.contains(u'|'))
        item.english.append(titles.section(u'|', 1));
    return item;
}

BangumiDocument documentFrom(const QString &records)
{
    BangumiDocument document;
    for (const QString &record : records.split(u';'))
        document.items.push_back(itemFrom(record));
    return document;
}

QString written(const CatalogueSeason &season)
{
    QString text = seasonKindName(season.season.kind);
    if (season.season.number)
        text += QString::number(*season.season.number);
    if (season.season.part)
        text += u'p' + QString::number(*season.season.part);
    if (!season.season.subtitle.isEmpty())
        text += u'(' + season.season.subtitle + u')';
    return text;
}

QString written(const std::vector<CatalogueShow> &shows)
{
    QStringList lines;
    for (const CatalogueShow &show : shows) {
        QStringList words{QString(show.show.titles.native + u':')};
        for (const CatalogueSeason &season : show.seasons)
            words.append(written(season));
        lines.append(words.join(u' '));
    }
    return lines.join(u"; ");
}

} // namespace

void ShowGroupingTest::groups_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("shows");
    const auto row = [](const char *name, const char *records, const char *shows) {
        QTest::newRow(name) << QString::fromUtf8(records) << QString::fromUtf8(shows);
    };
    row("alone", "2025 tv - 星の歌", "星の歌: tv1");
    row("by title", "2025 tv - 星の歌; 2026 tv - 星の歌(第2期)", "星の歌: tv1 tv2");
    row("by title, other forms",
        "2025 tv - 星の歌; 2026 tv - 星の歌 2nd Season; 2027 web - 星の歌 Season3 Part.2",
        "星の歌: tv1 tv2 ona3p2");
    row("by title, against different ids", "2025 tv tv/1 星の歌; 2026 tv tv/2 星の歌II", "星の歌: tv1 tv2");
    row("a later cour", "2025 tv - 星の歌; 2025.6 tv - 星の歌(第2クール)", "星の歌: tv1 tv1p2");
    row("a remake is another show", "1985 tv tv/1 星の歌; 2025 tv tv/2 星の歌; 2026 tv - 星の歌 第2期",
        "星の歌: tv1; 星の歌: tv1 tv2");
    row("sequels without the first", "2025 tv - 星の歌 第2期; 2026 tv - 星の歌 第3期", "星の歌: tv2 tv3");
    row("a number in a name", "1977 tv - 無敵ロボ3", "無敵ロボ3: tv1");
    row("a number in a name, and its sequel", "1977 tv - 無敵ロボ3; 1978 tv - 無敵ロボ3 第2期",
        "無敵ロボ: tv3 tv2");
    row("by TMDB, subtitled", "2025 tv tv/1 星の歌; 2026 tv tv/1/season/2 星の歌 夜明け編",
        "星の歌: tv1 tv2(夜明け編)");
    row("by TMDB, the season before the subtitle",
        "2025 tv tv/1 星の歌; 2026 tv tv/1 星の歌 4th season 喪失編", "星の歌: tv1 tv4(喪失編)");
    row("by TMDB, in another script", "2025 tv tv/1 メジャー; 2026 tv tv/1/season/2 MAJOR 2nd season",
        "メジャー: tv1 tv2");
    row("TMDB's specials of another name", "2025 tv tv/1 星の歌; 2026 web tv/1/season/0/episode/3 ぷれぷれ",
        "星の歌: tv1; ぷれぷれ: ona1");
    row("TMDB's season of another name", "2025 tv tv/1 化け話; 2026 tv tv/1/season/2 偽り話",
        "化け話: tv1; 偽り話: tv2");
    row("a film", "2025 tv - 星の歌; 2026 movie - 劇場版 星の歌", "星の歌: tv1 movie");
    row("a film with a subtitle", "2025 tv - 星の歌; 2026 movie - 劇場版「星の歌」海へ",
        "星の歌: tv1 movie(海へ)");
    row("a film with a subtitle, in Latin", "2025 tv - STAR×SONG; 2026 movie - 劇場版 STAR×SONG CODE: Blue",
        "STAR×SONG: tv1 movie(CODE: Blue)");
    row("a film that only begins alike", "2025 tv - 星の歌; 2026 movie - 星の歌声",
        "星の歌: tv1; 星の歌声: movie");
    row("a short title begins many", "2025 tv - K; 2026 movie - K MISSING", "K: tv1; K MISSING: movie");
    row("two kanji and a border are a name", "2025 tv - 星歌; 2026 movie - 星歌 海へ; 2027 movie - 星歌声",
        "星歌: tv1 movie(海へ); 星歌声: movie");
    row("a film before the series", "2024 movie - 星の歌 序章; 2025 tv - 星の歌",
        "星の歌 序章: movie; 星の歌: tv1");
    row("an OVA", "2025 tv - 星の歌; 2026 ova - 星の歌 OVA; 2027 ova - 星の歌 海辺の日",
        "星の歌: tv1 ova ova(海辺の日)");
    row("a special on television", "2025 tv - 星の歌; 2026 once - 星の歌 海へ", "星の歌: tv1 special(海へ)");
    row("a series of like name is a spin-off", "2025 tv - 星の歌; 2026 tv - 星の歌 ミニ",
        "星の歌: tv1; 星の歌 ミニ: tv1");
    row("a later arc of the series",
        "2020 tv tv/1 星の歌; 2022 tv tv/1 星の歌 夜明け編; 2024 tv tv/1 星の歌 海辺 前編; "
        "2024.5 tv tv/1 星の歌 海辺 後編",
        "星の歌: tv1 tv2(夜明け編) tv3p1(海辺) tv3p2(海辺)");
    row("an arc after a film and a numbered season",
        "2020 tv tv/1 星の歌; 2021 movie - 劇場版 星の歌 0; 2023 tv tv/1 星の歌 夜明け(第2期); 2026 tv tv/1 "
        "星の歌 海辺 前編",
        "星の歌: tv1 movie(0) tv2(夜明け) tv3p1(海辺)");
    row("an arc soon after is a cour of unknown place", "2020 tv tv/1 星の歌; 2020.5 tv tv/1 星の歌 夜明け編",
        "星の歌: tv1 tv(夜明け編)");
    row("an arc after one of unknown place",
        "2020 tv tv/1 星の歌; 2020.5 tv tv/1 星の歌 夜明け編; 2022 tv tv/1 星の歌 海辺編",
        "星の歌: tv1 tv(夜明け編) tv(海辺編)");
    row("an arc whose number another season has",
        "2020 tv tv/1 星の歌; 2022 tv tv/1 星の歌 承; 2023 tv tv/1/season/2 星の歌 転",
        "星の歌: tv1 tv(承) tv2(転)");
    row("an edition", "2020 tv tv/1 星の歌; 2022 tv tv/1 星の歌 新編集版", "星の歌: tv1 tv(新編集版)");
    row("a special, an OVA and a film stay without numbers",
        "2020 tv tv/1 星の歌; 2022 once tv/1 星の歌 海へ; 2023 ova tv/1 星の歌 山へ; 2024 movie tv/1 星の歌 "
        "空へ",
        "星の歌: tv1 special(海へ) ova(山へ) movie(空へ)");
    row("a remake's arc", "2023 tv tv/1 星の歌(2023); 2025 tv tv/1 星の歌 夜明け編",
        "星の歌(2023): tv1 tv2(夜明け編)");
    row("films alone", "2025 movie - 劇場版 海の声", "海の声: movie");
}

void ShowGroupingTest::groups()
{
    QFETCH(QString, records);
    QTEST(written(assembleShows(documentFrom(records))), "shows");
}

void ShowGroupingTest::titlesAndIds()
{
    const std::vector<CatalogueShow> shows = assembleShows(documentFrom(QStringLiteral(
        "2025 tv tv/7 星の歌|star song; 2026 tv tv/7/season/2 星の歌(第2期)|Star Song Season 2; 2027 movie - "
        "劇場版 星の歌 海|Star Song: The Sea")));
    QCOMPARE(shows.size(), size_t(1));
    const CatalogueShow &show = shows.front();
    QCOMPARE(show.number, 0);
    QCOMPARE(show.show.titles.native, QStringLiteral("星の歌"));
    QCOMPARE(show.show.titles.english, QStringLiteral("Star Song")); // the better cased of the two
    QCOMPARE(show.show.externalIds.value(ExternalSite::Tmdb), QStringLiteral("tv/7"));
    QCOMPARE(show.seasons[1].season.externalIds.value(ExternalSite::Tmdb), QStringLiteral("tv/7/season/2"));
    QCOMPARE(show.seasons[0].season.titles.native, QString()); // the show's
    QCOMPARE(show.seasons[1].season.titles.native, QStringLiteral("星の歌(第2期)"));
    QCOMPARE(show.seasons[2].season.titles.english, QStringLiteral("Star Song: The Sea"));
    QVERIFY(!show.show.titles.all().contains(QStringLiteral("Star Song: The Sea")));
}

void ShowGroupingTest::theCrossOfATitleStays()
{
    const std::vector<CatalogueShow> shows = assembleShows(documentFrom(QStringLiteral(
        "2025 tv - STAR×SONG|Star Song; 2026 tv - STAR×SONG(第2期)|STAR SONG; 2027 tv - MOON×SUN|Sun Moon")));
    QCOMPARE(shows.front().show.titles.english, QStringLiteral("Star×Song"));
    QVERIFY(shows.front().show.titles.synonyms.contains(QStringLiteral("Star Song")));
    QCOMPARE(shows.back().show.titles.english, QStringLiteral("Sun Moon"));
}

void ShowGroupingTest::theOrderOfTheRecordsDoesNotMatter()
{
    BangumiDocument document =
        documentFrom(QStringLiteral("2023 tv - 星の歌; 2024 movie - 劇場版 星の歌; 2025 tv - 星の歌(第2期); "
                                    "2026 tv - 別の話; 2027 ova - 星の歌 OVA"));
    const QString expected = written(assembleShows(document));
    std::reverse(document.items.begin(), document.items.end());
    QCOMPARE(written(assembleShows(document)), expected);
}

RAIKI_TEST(ShowGroupingTest)
#include "test_showgrouping.moc"
