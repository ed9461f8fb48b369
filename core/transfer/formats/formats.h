// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

/** One function a format; listformat.cpp lists them. Each one's own file says where its shape is from. */
namespace raiki {

[[nodiscard]] ListFormat raikiJsonFormat(); ///< "json": Raiki's own, everything
[[nodiscard]] ListFormat malFormat(); ///< "mal": MyAnimeList's XML, which Kitsu and AniList's tools write too
/** "taiga-mal", "taiga-anilist", "taiga-kitsu": the library in Taiga's own folder, which says whose ids it
 * has; "taiga" where that is not known, and then nothing is found by them. */
[[nodiscard]] ListFormat taigaFormat(std::optional<ExternalSite> service);
[[nodiscard]] ListFormat
aniListFormat(); ///< "anilist": its data export, and lists as its interface gives them
[[nodiscard]] ListFormat animePlanetFormat(); ///< "animeplanet"
[[nodiscard]] ListFormat simklFormat();       ///< "simkl"
[[nodiscard]] ListFormat traktFormat();       ///< "trakt"
[[nodiscard]] ListFormat yamtrackFormat();    ///< "yamtrack"
[[nodiscard]] ListFormat letterboxdFormat();  ///< "letterboxd": one of its tables, or the archive of them
[[nodiscard]] ListFormat tvTimeFormat();      ///< "tvtime": the archive it hands out on request
[[nodiscard]] ListFormat csvFormat();         ///< "csv": any other table; Raiki's own
[[nodiscard]] ListFormat markdownFormat();    ///< "markdown": only out
[[nodiscard]] ListFormat textFormat();        ///< "text": only out
[[nodiscard]] ListFormat icalendarFormat();   ///< "ics": only out, the dates

} // namespace raiki
