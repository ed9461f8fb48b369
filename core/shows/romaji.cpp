// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/romaji.h"

#include <string_view>

namespace raiki {
namespace {

bool isVowel(char16_t unit)
{
    return std::u16string_view(u"aeiou").find(unit) != std::u16string_view::npos;
}

/** Length of the consonants that open a syllable at the start of @p word; 0: it opens with a vowel. */
size_t onsetLength(std::u16string_view word)
{
    for (const std::u16string_view onset : {u"ky", u"sh", u"ch", u"ts", u"ny", u"hy", u"my", u"ry", u"gy",
                                            u"by", u"py", u"dz", u"jy", u"zy", u"ty", u"sy"}) {
        if (word.starts_with(onset))
            return 2;
    }
    const bool isSingle =
        std::u16string_view(u"kstnhmyrwgzdbpjfv").find(word.front()) != std::u16string_view::npos;
    return isSingle ? 1 : 0;
}

/** Length of one syllable at the start of @p word, 0 where none stands there. */
size_t syllableLength(std::u16string_view word)
{
    const size_t onset = onsetLength(word);
    if (onset < word.size() && isVowel(word[onset]))
        return onset + 1;
    const bool isFinalN = word.front() == u'n';
    const bool isDoubled = word.size() > 1 && (word[0] == word[1] || word.starts_with(u"tc")) &&
                           std::u16string_view(u"kstpgdbzj").find(word.front()) != std::u16string_view::npos;
    return isFinalN || isDoubled ? 1 : 0;
}

} // namespace

bool isRomaji(std::span<const FoldedCharacter> word)
{
    constexpr size_t window = 4; // the longest syllable and one more to look at
    for (size_t place = 0; place < word.size();) {
        char16_t units[window];
        const size_t count = std::min(window, word.size() - place);
        for (size_t i = 0; i < count; ++i)
            units[i] = word[place + i].unit;
        const size_t length = syllableLength(std::u16string_view(units, count));
        if (length == 0)
            return false;
        place += length;
    }
    return true;
}

size_t shortenLongVowels(std::span<FoldedCharacter> word)
{
    size_t kept = 0;
    for (const FoldedCharacter &character : word) {
        const char16_t before = kept > 0 ? word[kept - 1].unit : u'\0';
        const bool isLong = (before == u'o' && (character.unit == u'o' || character.unit == u'u')) ||
                            (before == u'u' && character.unit == u'u');
        if (isLong)
            word[kept - 1].end = character.end;
        else
            word[kept++] = character;
    }
    return kept;
}

} // namespace raiki
