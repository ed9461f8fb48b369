// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"

#include <algorithm>
#include <array>
#include <utility>

namespace raiki {

namespace {

// Sorted, so that a word is found by halving.
constexpr auto words = std::to_array<QStringView>({
    u"adn",         u"akita",      u"amazon",      u"animeigo",   u"aniplex",
    u"avex",        u"bandai",     u"bones",       u"bushiroad",  u"clamp",
    u"cloverworks", u"comikey",    u"crunchyroll", u"cygames",    u"cygamespictures",
    u"diomedea",    u"discotek",   u"disney",      u"doga",       u"eleven",
    u"fanworks",    u"fathom",     u"funimation",  u"futabasha",  u"gaga",
    u"gkids",       u"gonzo",      u"hakusensha",  u"hbo",        u"hidive",
    u"houbunsha",   u"hoyoverse",  u"hulu",        u"ichijinsha", u"kadokawa",
    u"kodansha",    u"konami",     u"kyoani",      u"lantis",     u"lerche",
    u"lezhin",      u"lidenfilms", u"madhouse",    u"mappa",      u"media",
    u"medialink",   u"mihoyo",     u"muse",        u"naver",      u"netflix",
    u"nhk",         u"nis",        u"nozomi",      u"odex",       u"olm",
    u"ordet",       u"paramount",  u"passione",    u"pierrot",    u"polygon",
    u"ponycan",     u"remow",      u"satelight",   u"sentai",     u"shaft",
    u"shochiku",    u"shogakukan", u"shueisha",    u"sony",       u"square",
    u"studio",      u"sunrise",    u"takeshobo",   u"telecom",    u"tencent",
    u"tms",         u"toei",       u"toho",        u"tokyopop",   u"trigger",
    u"troyca",      u"tubi",       u"ufotable",    u"viz",        u"warner",
    u"webtoon",     u"wit",        u"yen",
});

/** Companies whose first word alone is an ordinary one. */
constexpr auto pairs = std::to_array<std::pair<QStringView, QStringView>>({
    {u"science", u"saru"},
    {u"kinema", u"citrus"},
    {u"production", u"i"},
    {u"comix", u"wave"},
    {u"white", u"fox"},
    {u"silver", u"link"},
    {u"twin", u"engine"},
    {u"frontier", u"works"},
    {u"seven", u"seas"},
    {u"kaka", u"creation"},
    {u"nippon", u"animation"},
    {u"anime", u"limited"},
    {u"good", u"smile"},
    {u"shout", u"factory"},
    {u"shin", u"ei"},
    {u"brain", u"s"},
    {u"a", u"1"},
    {u"crunchyroll", u"games"},
    {u"kyoto", u"animation"},
    {u"pony", u"canyon"},
    {u"david", u"production"},
    {u"ishimori", u"production"},
    {u"tezuka", u"productions"},
    {u"rooster", u"teeth"},
    {u"manga", u"entertainment"},
    {u"red", u"dog"},
});

} // namespace

bool isCompanyName(QStringView first, QStringView second)
{
    return isCompanyWord(first) || std::any_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
               return pair.first == first && pair.second == second;
           });
}

bool isCompanyWord(QStringView lower)
{
    return std::binary_search(words.begin(), words.end(), lower);
}

} // namespace raiki
