// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/catalogue/bangumisites.h"

#include "core/catalogue/bangumidates.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

struct DatabaseSite
{
    QLatin1StringView name;
    ExternalSite site;
};

constexpr std::array databases{
    DatabaseSite{"mal"_L1, ExternalSite::Mal},         DatabaseSite{"anidb"_L1, ExternalSite::AniDb},
    DatabaseSite{"aniList"_L1, ExternalSite::AniList}, DatabaseSite{"bangumi"_L1, ExternalSite::Bangumi},
    DatabaseSite{"tmdb"_L1, ExternalSite::Tmdb},       DatabaseSite{"kitsu"_L1, ExternalSite::Kitsu},
};

/** An id that the set has at another part of the season, or not at all. */
struct IdCorrection
{
    QLatin1StringView bangumi; ///< the record
    ExternalSite site;
    QLatin1StringView said; ///< what is wrong; where the set says anything else, it knows better by now
    QLatin1StringView right;
};

/** Found by what the services themselves call these numbers. */
constexpr std::array idCorrections{
    // Attack on Titan: The Final Season, whose second part has its ids
    IdCorrection{"285666"_L1, ExternalSite::Mal, ""_L1, "40028"_L1},
    IdCorrection{"285666"_L1, ExternalSite::AniList, ""_L1, "110277"_L1},
    IdCorrection{"285666"_L1, ExternalSite::AniDb, ""_L1, "14977"_L1},
    IdCorrection{"331752"_L1, ExternalSite::Mal, "40028"_L1, "48583"_L1},
    IdCorrection{"331752"_L1, ExternalSite::AniList, "110277"_L1, "131681"_L1},
    IdCorrection{"331752"_L1, ExternalSite::AniDb, "14977"_L1, ""_L1},
    // JoJo's Bizarre Adventure: Stone Ocean, whose first two parts have each other's
    IdCorrection{"332261"_L1, ExternalSite::Mal, "51367"_L1, "48661"_L1},
    IdCorrection{"332261"_L1, ExternalSite::AniList, "146722"_L1, "131942"_L1},
    IdCorrection{"332261"_L1, ExternalSite::AniDb, "17286"_L1, "16187"_L1},
    IdCorrection{"375913"_L1, ExternalSite::Mal, "48661"_L1, "51367"_L1},
    IdCorrection{"375913"_L1, ExternalSite::AniList, "131942"_L1, "146722"_L1},
    IdCorrection{"375913"_L1, ExternalSite::AniDb, "16187"_L1, "17286"_L1},
};

/** A platform: its name, and its region where it serves one. */
struct Platform
{
    QLatin1StringView site;
    QLatin1StringView name;
    QLatin1StringView region;
};

constexpr std::array platforms{
    Platform{"crunchyroll"_L1, "Crunchyroll"_L1, ""_L1},
    Platform{"netflix"_L1, "Netflix"_L1, ""_L1},
    Platform{"disneyplus"_L1, "Disney+"_L1, ""_L1},
    Platform{"prime"_L1, "Prime Video"_L1, ""_L1},
    Platform{"youtube"_L1, "YouTube"_L1, ""_L1},
    Platform{"unext"_L1, "U-NEXT"_L1, "JP"_L1},
    Platform{"danime"_L1, "d Anime Store"_L1, "JP"_L1},
    Platform{"abema"_L1, "ABEMA"_L1, "JP"_L1},
    Platform{"nicovideo"_L1, "Niconico"_L1, "JP"_L1},
    Platform{"bilibili"_L1, "bilibili"_L1, "CN"_L1},
    Platform{"bilibili_hk_mo_tw"_L1, "bilibili"_L1, "HK"_L1},
    Platform{"bilibili_hk_mo"_L1, "bilibili"_L1, "HK"_L1},
    Platform{"bilibili_tw"_L1, "bilibili"_L1, "TW"_L1},
    Platform{"acfun"_L1, "AcFun"_L1, "CN"_L1},
    Platform{"youku"_L1, "Youku"_L1, "CN"_L1},
    Platform{"qq"_L1, "Tencent Video"_L1, "CN"_L1},
    Platform{"iqiyi"_L1, "iQIYI"_L1, "CN"_L1},
    Platform{"letv"_L1, "LeTV"_L1, "CN"_L1},
    Platform{"mgtv"_L1, "Mango TV"_L1, "CN"_L1},
    Platform{"gamer"_L1, "Bahamut Anime"_L1, "TW"_L1},
    Platform{"gamer_hk"_L1, "Bahamut Anime"_L1, "HK"_L1},
    Platform{"muse_tw"_L1, "Muse"_L1, "TW"_L1},
    Platform{"muse_hk"_L1, "Muse"_L1, "HK"_L1},
    Platform{"ani_one"_L1, "Ani-One"_L1, "HK"_L1},
    Platform{"ani_one_asia"_L1, "Ani-One Asia"_L1, "HK"_L1},
    Platform{"viu"_L1, "Viu"_L1, "HK"_L1},
    Platform{"mytv"_L1, "myTV SUPER"_L1, "HK"_L1},
    Platform{"tropics"_L1, "Tropics"_L1, "HK"_L1},
};

QString siteId(const BangumiItem &item, QLatin1StringView name)
{
    for (const BangumiSite &site : item.sites) {
        if (site.site == name)
            return site.id;
    }
    return {};
}

/** "tv/12" of an id that was copied with the show's name from TMDB's address: "tv/12-foo". */
QString withoutName(const QString &id)
{
    if (!id.contains(u'-'))
        return id;
    QStringList steps = id.split(u'/');
    for (QString &step : steps)
        step = step.section(u'-', 0, 0);
    return steps.join(u'/');
}

ReleaseTrack trackOf(BangumiType type)
{
    switch (type) {
    case BangumiType::Movie:
        return ReleaseTrack::Theatrical;
    case BangumiType::Ova:
        return ReleaseTrack::Disc;
    case BangumiType::Web:
        return ReleaseTrack::Stream;
    case BangumiType::Tv:
        break;
    }
    return ReleaseTrack::Broadcast;
}

/** The platform as people call it; one that is new to us by the name that the document gives it. */
std::optional<std::pair<QString, QString>> platformOf(const QString &site,
                                                      const QHash<QString, BangumiSiteMeta> &siteMeta)
{
    for (const Platform &platform : platforms) {
        if (site == platform.site)
            return std::pair(QString(platform.name), QString(platform.region));
    }
    const auto meta = siteMeta.find(site);
    if (meta == siteMeta.end() || !meta->isPlatform || meta->title.isEmpty())
        return {};
    return std::pair(meta->title, meta->region);
}

} // namespace

ExternalIds externalIdsOf(const BangumiItem &item)
{
    ExternalIds ids;
    for (const DatabaseSite &database : databases) {
        const QString id = siteId(item, database.name);
        if (!id.isEmpty())
            ids.insert(database.site, database.site == ExternalSite::Tmdb ? withoutName(id) : id);
    }
    for (const IdCorrection &correction : idCorrections) {
        if (ids.value(ExternalSite::Bangumi) != correction.bangumi ||
            ids.value(correction.site) != correction.said)
            continue;
        if (correction.right.isEmpty())
            ids.remove(correction.site);
        else
            ids.insert(correction.site, correction.right);
    }
    return ids;
}

QString tmdbSeries(const BangumiItem &item)
{
    const QString id = siteId(item, "tmdb"_L1);
    return id.startsWith("tv/"_L1) ? id.section(u'/', 1, 1).section(u'-', 0, 0) : QString();
}

std::optional<int> tmdbSeason(const BangumiItem &item)
{
    const QStringList parts = siteId(item, "tmdb"_L1).split(u'/');
    if (parts.size() < 4 || parts[0] != "tv"_L1 || parts[2] != "season"_L1)
        return {};
    bool isNumber = false;
    const int season = parts[3].toInt(&isNumber);
    return isNumber ? std::optional(season) : std::nullopt;
}

std::vector<CatalogueRelease> releasesOf(const BangumiItem &item,
                                         const QHash<QString, BangumiSiteMeta> &siteMeta)
{
    std::vector<CatalogueRelease> releases;
    CatalogueRelease &own = releases.emplace_back();
    own.release.track = trackOf(item.type);
    own.release.region = item.language == "ja"_L1 ? u"JP"_s : QString();
    own.release.rule = ruleFrom(item.broadcast);
    own.premiere = premiereOf(item);
    for (const BangumiSite &site : item.sites) {
        const auto platform = platformOf(site.site, siteMeta);
        if (!platform)
            continue;
        CatalogueRelease stream;
        stream.release.track = ReleaseTrack::Stream;
        std::tie(stream.release.platform, stream.release.region) = *platform;
        stream.release.rule = ruleFrom(site.broadcast);
        stream.premiere = premiereOf(site);
        releases.push_back(std::move(stream));
    }
    return releases;
}

} // namespace raiki
