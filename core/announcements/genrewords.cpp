// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/genrewords.h"

#include <QString>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

// Sorted, so that a word is found by halving.
constexpr auto words = std::to_array<QStringView>({
    u"action",     u"adult",         u"badminton",     u"baseball", u"basketball",   u"boxing",
    u"comedy",     u"cooking",       u"crime",         u"culinary", u"cyberpunk",    u"cycling",
    u"ecchi",      u"fantasy",       u"fencing",       u"gag",      u"golf",         u"gourmet",
    u"gymnastics", u"harem",         u"historical",    u"hitman",   u"horror",       u"isekai",
    u"jazz",       u"mafia",         u"mahjong",       u"mecha",    u"medical",      u"military",
    u"mystery",    u"psychological", u"romantic",      u"romcom",   u"rugby",        u"seinen",
    u"shojo",      u"shonen",        u"skateboarding", u"skating",  u"snowboarding", u"soccer",
    u"sports",     u"supernatural",  u"surfing",       u"suspense", u"tennis",       u"thriller",
    u"volleyball", u"workplace",     u"wrestling",     u"yuri",
});

} // namespace

bool isGenreWord(QStringView lower)
{
    QString plain = lower.toString();
    plain.replace(u'\u014d', u'o'); // "shōnen"
    return std::binary_search(words.begin(), words.end(), QStringView(plain));
}

} // namespace raiki
