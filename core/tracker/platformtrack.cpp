// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/platformtrack.h"

#include "core/shows/titlekey.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Words of stations' and networks' names, in the form of titleKey(). */
constexpr std::array stationWords{
    "tv"_L1,     "mx"_L1,  "nhk"_L1,        "bs"_L1,           "bs11"_L1,   "bs4"_L1,
    "bsp"_L1,    "tbs"_L1, "mbs"_L1,        "cbc"_L1,          "ktv"_L1,    "ytv"_L1,
    "ntv"_L1,    "rkb"_L1, "hbc"_L1,        "wowow"_L1,        "asahi"_L1,  "fuji"_L1,
    "kansai"_L1, "tvk"_L1, "television"_L1, "broadcasting"_L1, "animax"_L1, "kids station"_L1,
};
/** Services whose names hold such a word all the same. */
constexpr std::array streamingNames{"apple tv"_L1, "google tv"_L1, "tver"_L1,
                                    "fod"_L1,      "pluto tv"_L1,  "youtube tv"_L1};
/** Japanese spellings, found as fragments. */
constexpr std::array stationFragments{u"テレビ", u"放送", u"ＮＨＫ"};

bool holdsWord(const QString &key, QLatin1StringView word)
{
    const QString padded = u' ' + key + u' ';
    const QString wanted = u' ' + QString(word) + u' ';
    return padded.contains(wanted);
}

} // namespace

ReleaseTrack platformTrack(QStringView platform)
{
    const QString key = titleKey(platform);
    const auto isInKey = [&key](QLatin1StringView word) { return holdsWord(key, word); };
    if (std::any_of(streamingNames.begin(), streamingNames.end(), isInKey))
        return ReleaseTrack::Stream;
    const bool isStation =
        std::any_of(stationWords.begin(), stationWords.end(), isInKey) ||
        std::any_of(stationFragments.begin(), stationFragments.end(),
                    [platform](const char16_t *word) { return platform.contains(QStringView(word)); }) ||
        key == "at x"_L1 || key == "atx"_L1;
    return isStation ? ReleaseTrack::Broadcast : ReleaseTrack::Stream;
}

} // namespace raiki
