// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/genrewords.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

// Sorted, so that a word is found by halving.
constexpr auto words = std::to_array<QStringView>({
    u"badminton", u"baseball",     u"basketball", u"boxing",     u"comedy",     u"cooking",   u"cyberpunk",
    u"fantasy",   u"gag",          u"gourmet",    u"historical", u"hitman",     u"horror",    u"isekai",
    u"jazz",      u"mahjong",      u"mecha",      u"mystery",    u"romcom",     u"skating",   u"soccer",
    u"sports",    u"supernatural", u"suspense",   u"thriller",   u"volleyball", u"workplace", u"yuri",
});

} // namespace

bool isGenreWord(QStringView lower)
{
    return std::binary_search(words.begin(), words.end(), lower);
}

} // namespace raiki
