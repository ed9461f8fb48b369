// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <optional>

/** Ids of the same show or season at other services, as those services write them. */
namespace raiki {

enum class ExternalSite { Mal, AniList, AniDb, Kitsu, Tmdb, Bangumi };

/** "mal", "anilist", "anidb", "kitsu", "tmdb", "bangumi". */
[[nodiscard]] QString externalSiteName(ExternalSite site);
[[nodiscard]] std::optional<ExternalSite> externalSiteFromName(QStringView name);

using ExternalIds = QMap<ExternalSite, QString>;

} // namespace raiki
