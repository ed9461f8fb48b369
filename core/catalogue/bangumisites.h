// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/bangumiitem.h"
#include "core/catalogue/catalogue.h"

/** The set's sites: ids at other databases, and platforms by the names people know. Private to this room. */
namespace raiki {

[[nodiscard]] ExternalIds externalIdsOf(const BangumiItem &item);

/** The number of a TMDB series, "237529" of "tv/237529/season/2"; empty where there is none. */
[[nodiscard]] QString tmdbSeries(const BangumiItem &item);
/** 2 of "tv/237529/season/2"; 0 for specials; nothing where the id names the series alone. */
[[nodiscard]] std::optional<int> tmdbSeason(const BangumiItem &item);

/** How the record itself comes out, then each platform. File indexes and databases are left out. */
[[nodiscard]] std::vector<CatalogueRelease> releasesOf(const BangumiItem &item,
                                                       const QHash<QString, BangumiSiteMeta> &siteMeta);

} // namespace raiki
