// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;

namespace {

/** Two parts, the second with the first one's ids, as the set has had them; and once the set has seen it. */
const QByteArray exchangedIds = R"json({"items": [
  {"title": "進撃の巨人 The Final Season", "titleTranslate": {}, "type": "tv", "begin": "2020-12-06T15:10:00.000Z",
   "sites": [{"site": "bangumi", "id": "285666"}]},
  {"title": "進撃の巨人 The Final Season Part.2", "titleTranslate": {}, "type": "tv", "begin": "2022-01-09T15:05:00.000Z",
   "sites": [{"site": "bangumi", "id": "331752"}, {"site": "mal", "id": "40028"}, {"site": "anidb", "id": "14977"}]},
  {"title": "ストーンオーシャン", "titleTranslate": {}, "type": "tv", "begin": "2022-01-07T15:30:00.000Z",
   "sites": [{"site": "bangumi", "id": "332261"}, {"site": "mal", "id": "48661"}]},
  {"title": "日常", "titleTranslate": {"en": ["Nichijou"]}, "type": "tv", "begin": "2011-04-02T16:00:00.000Z",
   "sites": [{"site": "tmdb", "id": "tv/31724-nichijou/season/1"}]}]})json";

} // namespace

class CatalogueIdsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsIdsRight();
    void takesNamesOffNumbers();
};

void CatalogueIdsTest::putsIdsRight()
{
    const Result<Catalogue> opened = Catalogue::fromBangumiData(exchangedIds, QStringLiteral("1.2.3"));
    QVERIFY(opened);
    const Catalogue &catalogue = *opened;
    QStringList found;
    for (const auto &[site, id] : {std::pair(ExternalSite::Mal, "40028"),
                                   {ExternalSite::Mal, "48583"},
                                   {ExternalSite::AniList, "110277"},
                                   {ExternalSite::AniDb, "14977"},
                                   {ExternalSite::Mal, "48661"},
                                   {ExternalSite::Mal, "51367"}}) {
        const auto place = catalogue.findByExternalId(site, QString::fromLatin1(id));
        if (!place) {
            found << QStringLiteral("none");
            continue;
        }
        const CatalogueShow show = catalogue.show(place->first);
        found << show.seasons[static_cast<size_t>(place->second)].season.externalIds.value(
            ExternalSite::Bangumi);
    }
    const QStringList expected{QStringLiteral("285666"), QStringLiteral("331752"), QStringLiteral("285666"),
                               QStringLiteral("285666"), QStringLiteral("332261"), QStringLiteral("none")};
    QCOMPARE(found, expected);
}

/** An id that was copied with the show's name, as its address has it. */
void CatalogueIdsTest::takesNamesOffNumbers()
{
    const Result<Catalogue> catalogue = Catalogue::fromBangumiData(exchangedIds, QStringLiteral("1.2.3"));
    QVERIFY(catalogue);
    QVERIFY(catalogue->findByExternalId(ExternalSite::Tmdb, QStringLiteral("tv/31724/season/1")));
    QVERIFY(!catalogue->findByExternalId(ExternalSite::Tmdb, QStringLiteral("tv/31724-nichijou/season/1")));
}

RAIKI_TEST(CatalogueIdsTest)
#include "test_catalogueids.moc"
