// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"
#include "core/catalogue/neartitles.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** A small document in bangumi-data's form, distilled, packed, opened and asked. */
class CatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distilsOneSeason();
    void distilsPlatforms();
    void packedIsEqual();
    void emptyCatalogue();
    void refusesDocuments_data();
    void refusesDocuments();
    void refusesDamagedSnapshots();
    void damagedSnapshotsNeverCrash();
    void searches_data();
    void searches();
    void searchKeepsItsLimit();
    void findsByTitle_data();
    void findsByTitle();
    void findsByStem_data();
    void findsByStem();
    void namesShowsNear_data();
    void namesShowsNear();
    void findsByExternalId();
    void premieresBetweenDays_data();
    void premieresBetweenDays();
};

namespace {

/** One season, written by hand from the facts. */
const QByteArray medalist =
    R"({"siteMeta": {"newflix": {"title": "Newflix", "regions": ["FR", "BE"], "type": "onair"},
    "fanindex": {"title": "Fan index", "type": "resource"}}, "items": [
  {"title": "メダリスト", "titleTranslate": {"en": ["Medalist"], "zh-Hans": ["金牌得主"]}, "type": "tv", "lang": "ja",
   "officialSite": "https://medalist-pr.com/", "begin": "2025-01-04T16:30:00.000Z",
   "broadcast": "R/2025-01-04T16:30:00.000Z/P7D", "end": "2025-03-29T17:00:00.000Z", "comment": "",
   "sites": [{"site": "mal", "id": "55318"}, {"site": "tmdb", "id": "tv/237529"},
    {"site": "disneyplus", "id": "x", "begin": "", "broadcast": ""},
    {"site": "danime", "id": "1", "begin": "2025-01-09T17:00:00.000Z", "broadcast": "R/2025-01-09T17:00:00.000Z/P7D"},
    {"site": "newflix", "id": "2", "begin": "2025-02-01T00:00:00.000Z"},
    {"site": "fanindex", "id": "3"}, {"site": "mikan", "id": "4"}]}]})";

const QByteArray several = R"json({"items": [
  {"title": "ダンダダン", "titleTranslate": {"en": ["DAN DA DAN"]}, "type": "tv", "begin": "2024-10-03T15:26:00.000Z",
   "sites": [{"site": "aniList", "id": "171018"}]},
  {"title": "ダンダダン(第2期)",
   "titleTranslate": {}, "type": "tv", "begin": "2025-07-03T15:26:00.000Z",
   "sites": [{"site": "aniList", "id": "185660"}]},
  {"title": "The Arc of Stars", "titleTranslate": {}, "lang": "en", "type": "tv", "begin": "2020-01-05T14:00:00.000Z", "sites": []},
  {"title": "Stars", "titleTranslate": {}, "lang": "en", "type": "movie", "begin": "1986-08-02T16:00:00.000Z", "sites": []},
  {"title": "日常", "titleTranslate": {"en": ["Nichijou"]}, "type": "tv", "begin": "2011-04-02T16:00:00.000Z", "sites": []},
  {"title": "Stars", "titleTranslate": {}, "lang": "en", "type": "tv", "begin": "2026-01-05T14:00:00.000Z", "sites": []},
  {"title": "", "begin": "2020-01-05T14:00:00.000Z"}, 7]})json";

const QByteArray subtitled = R"json({"items": [
  {"title": "旅路の歌", "titleTranslate": {"en": ["Wayfarer: Song of the Road"]}, "type": "tv", "begin": "2023-01-05T14:00:00.000Z", "sites": []},
  {"title": "月の港", "titleTranslate": {"en": ["Moonport: First Light"]}, "type": "tv", "begin": "2023-01-05T14:00:00.000Z", "sites": []},
  {"title": "月の灯", "titleTranslate": {"en": ["Moonport: Lanterns"]}, "type": "tv", "begin": "2024-01-05T14:00:00.000Z", "sites": []},
  {"title": "旅路の歌 編集版", "titleTranslate": {"en": ["Wayfarer: Song of the Road Again"]}, "type": "tv", "begin": "2025-01-05T14:00:00.000Z", "sites": []}]})json";

Catalogue open(const QByteArray &json)
{
    Result<Catalogue> catalogue = Catalogue::fromBangumiData(json, QStringLiteral("1.2.3"));
    Q_ASSERT(catalogue.hasValue());
    return std::move(catalogue).value();
}

QString nameOf(const Catalogue &catalogue, qint32 number)
{
    return catalogue.show(number).show.titles.preferred();
}

} // namespace

void CatalogueTest::distilsOneSeason()
{
    const Catalogue catalogue = open(medalist);
    QCOMPARE(catalogue.showCount(), 1);
    QCOMPARE(catalogue.seasonCount(), 1);
    QCOMPARE(catalogue.version(), QStringLiteral("1.2.3"));
    const CatalogueShow show = catalogue.show(0);
    QCOMPARE(show.show.titles.english, QStringLiteral("Medalist"));
    QCOMPARE(show.show.titles.native, QStringLiteral("メダリスト"));
    QCOMPARE(show.show.titles.synonyms, QStringList{QStringLiteral("金牌得主")});
    QCOMPARE(show.show.officialSite, QUrl(QStringLiteral("https://medalist-pr.com/")));
    const CatalogueSeason &season = show.seasons.front();
    QCOMPARE(season.season.number, std::optional(1));
    QCOMPARE(season.season.episodes, std::optional(13));
    QCOMPARE(season.premiere.toText(), QStringLiteral("2025-01-05T01:30+09:00"));
    QCOMPARE(season.season.end.toText(), QStringLiteral("2025-03-30T02:00+09:00"));
    QCOMPARE(season.season.externalIds.value(ExternalSite::Mal), QStringLiteral("55318"));
}

void CatalogueTest::distilsPlatforms()
{
    const CatalogueShow show = open(medalist).show(0);
    QStringList written;
    for (const CatalogueRelease &release : show.seasons.front().releases) {
        const Release &value = release.release;
        written.append(QStringList{releaseTrackName(value.track), value.platform, value.region,
                                   release.premiere.toText(), value.rule ? value.rule->toText() : QString()}
                           .join(u'|'));
    }
    const QStringList expected{
        QStringLiteral("broadcast||JP|2025-01-05T01:30+09:00|R/2025-01-04T16:30:00Z/P7D"),
        QStringLiteral("stream|Disney+|||"),
        QStringLiteral("stream|d Anime Store|JP|2025-01-10T02:00+09:00|R/2025-01-09T17:00:00Z/P7D"),
        QStringLiteral(
            "stream|Newflix|FR|2025-02-01|"), // not known to us; the document says that it is a platform
    };
    QCOMPARE(written, expected);
}

void CatalogueTest::packedIsEqual()
{
    for (const QByteArray &json : {medalist, several}) {
        const Catalogue catalogue = open(json);
        const QByteArray packed = catalogue.toSnapshot();
        const Result<Catalogue> opened = Catalogue::fromSnapshot(packed);
        QVERIFY(opened);
        QCOMPARE(opened->showCount(), catalogue.showCount());
        QCOMPARE(opened->seasonCount(), catalogue.seasonCount());
        QCOMPARE(opened->version(), catalogue.version());
        for (qint32 i = 0; i < catalogue.showCount(); ++i) {
            const CatalogueShow left = opened->show(i);
            const CatalogueShow right = catalogue.show(i);
            QVERIFY(left.show == right.show);
            QCOMPARE(left.number, i);
            QCOMPARE(left.seasons.size(), right.seasons.size());
            for (size_t j = 0; j < left.seasons.size(); ++j) {
                QVERIFY(left.seasons[j].season == right.seasons[j].season);
                QVERIFY(left.seasons[j].premiere == right.seasons[j].premiere);
                QCOMPARE(left.seasons[j].releases.size(), right.seasons[j].releases.size());
            }
        }
        QCOMPARE(opened->toSnapshot(), packed);
    }
}

void CatalogueTest::emptyCatalogue()
{
    const Catalogue empty;
    QCOMPARE(empty.showCount(), 0);
    QVERIFY(empty.search(u"a").empty());
    QVERIFY(empty.findByTitle(u"a").empty());
    QVERIFY(!empty.findByExternalId(ExternalSite::Mal, QStringLiteral("1")));
    QVERIFY(empty.premieresBetween(QDate(2000, 1, 1), QDate(2030, 1, 1)).empty());
    const Catalogue none = open(R"({"items": []})");
    QCOMPARE(none.showCount(), 0);
    QVERIFY(Catalogue::fromSnapshot(none.toSnapshot()));
    QVERIFY(Catalogue::fromSnapshot(empty.toSnapshot()));
}

void CatalogueTest::refusesDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "x", "[]", "{}", R"({"items": {}})", R"({"items": [)", "<html></html>"})
        QTest::newRow(json) << QByteArray(json);
}

void CatalogueTest::refusesDocuments()
{
    QFETCH(QByteArray, json);
    const Result<Catalogue> catalogue = Catalogue::fromBangumiData(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::BadDocument);
}

void CatalogueTest::refusesDamagedSnapshots()
{
    const QByteArray sound = open(several).toSnapshot();
    QByteArray newer = sound;
    newer[8] = 99;
    QByteArray flipped = sound;
    flipped[sound.size() / 2] = static_cast<char>(flipped[sound.size() / 2] ^ 0x55);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("RAIKICAT"), sound.first(sound.size() - 3),
                                    sound.sliced(1), newer, flipped}) {
        const Result<Catalogue> catalogue = Catalogue::fromSnapshot(bytes);
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().code, ErrorCode::BadDocument);
    }
    QByteArray huge = sound;
    huge.replace(9, 4, QByteArray(4, '\x7F'));
    QCOMPARE(Catalogue::fromSnapshot(huge).error().code, ErrorCode::TooLarge);
}

/** Bytes that were damaged before they were packed: the checksum is right, the content is not. */
void CatalogueTest::damagedSnapshotsNeverCrash()
{
    const QByteArray sound = open(several).toSnapshot();
    const QByteArray content = qUncompress(sound.sliced(9));
    for (qsizetype place = 0; place < content.size(); ++place) {
        QByteArray damaged = content;
        damaged[place] = static_cast<char>(damaged[place] ^ (place % 2 ? 0xFF : 0x80));
        const Result<Catalogue> catalogue = Catalogue::fromSnapshot(sound.first(9) + qCompress(damaged));
        if (!catalogue)
            continue;
        for (qint32 i = 0; i < catalogue->showCount(); ++i)
            QVERIFY(catalogue->show(i).seasons.size() <= size_t(content.size()));
    }
}

void CatalogueTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hits"); // "score title", best first
    const auto row = [](const char *text, const char *hits) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(hits);
    };
    row("ダンダダン", "100 ダンダダン");
    row("dandadan", "100 DAN DA DAN");
    row("dan da", "80 DAN DA DAN");
    row("日常", "100 日常");
    row("ダダ", "40 ダンダダン");
    row("stars", "100 Stars, 100 Stars, 60 The Arc of Stars");
    row("arc of", "60 The Arc of Stars");
    row("ichijo", "40 Nichijou");
    row("Nichijō", "100 Nichijou");
    row("hear", "");
    row("nothing", "");
    row("", "");
    row("!", "");
    row("s", "80 Stars, 80 Stars, 60 The Arc of Stars");
}

void CatalogueTest::searches()
{
    QFETCH(QString, text);
    const Catalogue catalogue = open(several);
    QStringList written;
    for (const CatalogueHit &hit : catalogue.search(text)) {
        written.append(QString(QString::number(hit.score) + u' ' + hit.title));
        QVERIFY(hit.show >= 0 && hit.show < catalogue.showCount());
    }
    QTEST(written.join(u", "), "hits");
}

void CatalogueTest::searchKeepsItsLimit()
{
    const Catalogue catalogue = open(several);
    QCOMPARE(catalogue.search(u"stars", 2).size(), size_t(2));
    QCOMPARE(catalogue.search(u"stars", 0).size(), size_t(0));
    QVERIFY(!catalogue.show(catalogue.search(u"stars", 1).front().show).seasons.empty());
}

void CatalogueTest::findsByTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("found");
    QTest::newRow("as written") << "DAN DA DAN"
                                << "DAN DA DAN";
    QTest::newRow("otherwise spelled") << "Dandadan"
                                       << "DAN DA DAN";
    QTest::newRow("with its season") << "Dandadan Season 2"
                                     << "DAN DA DAN";
    QTest::newRow("a season's own title") << "ダンダダン 第2期"
                                          << "DAN DA DAN";
    QTest::newRow("part of a title") << "Dan Da"
                                     << "";
    QTest::newRow("two of that name") << "stars"
                                      << "Stars,Stars";
    QTest::newRow("none") << "Medalist"
                          << "";
    QTest::newRow("empty") << ""
                           << "";
}

void CatalogueTest::findsByTitle()
{
    QFETCH(QString, title);
    const Catalogue catalogue = open(several);
    QStringList names;
    const std::vector<qint32> found = catalogue.findByTitle(title);
    for (const qint32 number : found)
        names.append(nameOf(catalogue, number));
    QTEST(names.join(u','), "found");
    if (found.size() == 2)
        QVERIFY(catalogue.show(found[1]).seasons.front().premiere <
                catalogue.show(found[0]).seasons.front().premiere);
}

void CatalogueTest::findsByStem_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("found");
    QTest::newRow("before the subtitle") << u"wayfarer"_s << u"旅路の歌"_s;
    QTest::newRow("with a season") << u"Wayfarer Season 2"_s << u"旅路の歌"_s;
    QTest::newRow("of two shows") << u"Moonport"_s << QString();
    QTest::newRow("of none") << u"Way"_s << QString();
    QTest::newRow("the subtitle") << u"Song of the Road"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void CatalogueTest::findsByStem()
{
    QFETCH(QString, title);
    const Catalogue catalogue = open(subtitled);
    const std::optional<qint32> found = catalogue.findByStem(title);
    QTEST(found ? catalogue.show(*found).show.titles.native : QString(), "found");
}

void CatalogueTest::namesShowsNear_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("near");
    QTest::newRow("a beginning") << u"Moonp"_s << u"月の灯,月の港"_s;
    QTest::newRow("a word of a longer title") << u"Tabiji no Wayfarer"_s << u"旅路の歌,旅路の歌 編集版"_s;
    QTest::newRow("short words say nothing") << u"Song on the Road"_s << QString();
    QTest::newRow("a shorter word is there by chance") << u"Lanterns of the Harbourmaster"_s << QString();
    QTest::newRow("none") << u"Harbour Lights"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void CatalogueTest::namesShowsNear()
{
    QFETCH(QString, title);
    const Catalogue catalogue = open(subtitled);
    QStringList near;
    for (const qint32 show : showsNear(catalogue, title))
        near.append(catalogue.show(show).show.titles.native);
    QTEST(near.join(u','), "near");
}

void CatalogueTest::findsByExternalId()
{
    const Catalogue catalogue = open(several);
    const auto found = catalogue.findByExternalId(ExternalSite::AniList, QStringLiteral("185660"));
    QVERIFY(found);
    QCOMPARE(nameOf(catalogue, found->first), QStringLiteral("DAN DA DAN"));
    QCOMPARE(found->second, 1);
    QVERIFY(!catalogue.findByExternalId(ExternalSite::Mal, QStringLiteral("185660")));
    const auto series = open(medalist).findByExternalId(ExternalSite::Tmdb, QStringLiteral("tv/237529"));
    QVERIFY(series && series->second == 0);
}

void CatalogueTest::premieresBetweenDays_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("found"); // "title season"
    QTest::newRow("a day") << QDate(2025, 7, 4) << QDate(2025, 7, 4) << "DAN DA DAN 2";
    QTest::newRow("the day before") << QDate(2025, 7, 3) << QDate(2025, 7, 3) << "";
    QTest::newRow("a month that may hold it") << QDate(2011, 4, 20) << QDate(2011, 4, 21) << "Nichijou 1";
    QTest::newRow("two years") << QDate(2024, 1, 1) << QDate(2025, 12, 31) << "DAN DA DAN 1,DAN DA DAN 2";
    QTest::newRow("turned round") << QDate(2025, 12, 31) << QDate(2024, 1, 1) << "";
}

void CatalogueTest::premieresBetweenDays()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Catalogue catalogue = open(several);
    QStringList found;
    for (const auto &[show, season] : catalogue.premieresBetween(first, last))
        found.append(QString(nameOf(catalogue, show) + u' ' + QString::number(season + 1)));
    QTEST(found.join(u','), "found");
}

RAIKI_TEST(CatalogueTest)
#include "test_catalogue.moc"
