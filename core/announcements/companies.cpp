// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

// Sorted, so that a word is found by halving.
constexpr auto words = std::to_array<QStringView>({
    u"adn",
    u"akita",
    u"amazon",
    u"animeigo",
    u"aniplex",
    u"bandai",
    u"bones",
    u"bushiroad",
    u"clamp",
    u"cloverworks",
    u"comikey",
    u"crunchyroll",
    u"cygamespictures",
    u"discotek",
    u"disney",
    u"eleven",
    u"funimation",
    u"futabasha",
    u"gkids",
    u"hakusensha",
    u"hbo",
    u"hidive",
    u"houbunsha",
    u"hulu",
    u"ichijinsha",
    u"kadokawa",
    u"kodansha",
    u"konami",
    u"kyoani",
    u"lerche",
    u"lezhin",
    u"lidenfilms",
    u"madhouse",
    u"mappa",
    u"media",
    u"medialink",
    u"muse",
    u"naver",
    u"netflix",
    u"nhk",
    u"nis",
    u"nozomi",
    u"paramount",
    u"pierrot",
    u"polygon",
    u"ponycan",
    u"remow",
    u"satelight",
    u"sentai",
    u"shaft",
    u"shogakukan",
    u"shueisha",
    u"sony",
    u"square",
    u"studio",
    u"sunrise",
    u"takeshobo",
    u"toei",
    u"toho",
    u"tokyopop",
    u"trigger",
    u"tubi",
    u"ufotable",
    u"viz",
    u"warner",
    u"webtoon",
    u"wit",
    u"yen",
});

} // namespace

bool isCompanyWord(QStringView lower)
{
    return std::binary_search(words.begin(), words.end(), lower);
}

} // namespace raiki
