// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/externalids.h"

#include "core/shows/namedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array siteNames{
    NamedValue{ExternalSite::Mal, "mal"_L1},     NamedValue{ExternalSite::AniList, "anilist"_L1},
    NamedValue{ExternalSite::AniDb, "anidb"_L1}, NamedValue{ExternalSite::Kitsu, "kitsu"_L1},
    NamedValue{ExternalSite::Tmdb, "tmdb"_L1},   NamedValue{ExternalSite::Bangumi, "bangumi"_L1},
};

} // namespace

QString externalSiteName(ExternalSite site)
{
    return nameOf(siteNames, site);
}

std::optional<ExternalSite> externalSiteFromName(QStringView name)
{
    return valueNamed(siteNames, name);
}

} // namespace raiki
