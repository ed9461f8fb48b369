// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/numberwords.h"

#include <QString>

#include <array>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array cardinals{"one"_L1, "two"_L1,   "three"_L1, "four"_L1, "five"_L1,
                               "six"_L1, "seven"_L1, "eight"_L1, "nine"_L1, "ten"_L1};
constexpr std::array ordinals{"first"_L1, "second"_L1,  "third"_L1,  "fourth"_L1, "fifth"_L1,
                              "sixth"_L1, "seventh"_L1, "eighth"_L1, "ninth"_L1,  "tenth"_L1};
constexpr std::array romans{"II"_L1,  "III"_L1,  "IV"_L1,    "V"_L1,   "VI"_L1,   "VII"_L1, "VIII"_L1,
                            "IX"_L1,  "X"_L1,    "XI"_L1,    "XII"_L1, "XIII"_L1, "XIV"_L1, "XV"_L1,
                            "XVI"_L1, "XVII"_L1, "XVIII"_L1, "XIX"_L1, "XX"_L1};
constexpr QStringView kanjiDigits = u"一二三四五六七八九";

template <size_t size>
std::optional<int> placeIn(const std::array<QLatin1StringView, size> &words, QStringView word, int first,
                           Qt::CaseSensitivity sensitivity)
{
    for (size_t i = 0; i < size; ++i) {
        if (word.size() == words[i].size() && word.compare(words[i], sensitivity) == 0)
            return static_cast<int>(i) + first;
    }
    return {};
}

} // namespace

std::optional<int> digitsNumber(QStringView word)
{
    if (word.isEmpty() || word.size() > 2)
        return {};
    int number = 0;
    for (const QChar character : word) {
        if (character.digitValue() < 0)
            return {};
        number = number * 10 + character.digitValue();
    }
    return number;
}

std::optional<int> romanNumber(QStringView word)
{
    if (word.size() == 1) {
        const int place = word[0].unicode() - 0x2160;
        return place >= 0 && place < 12 ? std::optional(place + 1) : std::nullopt;
    }
    return placeIn(romans, word, 2, Qt::CaseSensitive);
}

std::optional<int> countingNumber(QStringView word)
{
    if (const std::optional<int> digits = digitsNumber(word))
        return digits;
    if (const std::optional<int> single = romanNumber(word))
        return single;
    if (const std::optional<int> roman = placeIn(romans, word, 2, Qt::CaseSensitive))
        return roman;
    if (const std::optional<int> spelled = placeIn(cardinals, word, 1, Qt::CaseInsensitive))
        return spelled;
    const auto kanji = kanjiNumberAtEnd(word);
    return kanji && kanji->second == word.size() ? std::optional(kanji->first) : std::nullopt;
}

std::optional<int> ordinalNumber(QStringView word)
{
    if (const std::optional<int> spelled = placeIn(ordinals, word, 1, Qt::CaseInsensitive))
        return spelled;
    if (word.size() < 3)
        return {};
    const std::optional<int> number = digitsNumber(word.chopped(2));
    const QStringView ending = word.last(2);
    for (const QLatin1StringView known : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1}) {
        if (ending.compare(known, Qt::CaseInsensitive) == 0)
            return number;
    }
    return {};
}

std::optional<std::pair<int, qsizetype>> kanjiNumberAtEnd(QStringView text)
{
    if (text.isEmpty())
        return {};
    const qsizetype unit = kanjiDigits.indexOf(text.back());
    const QStringView before = unit >= 0 ? text.chopped(1) : text;
    const int ones = static_cast<int>(unit + 1);
    if (!before.endsWith(u'十'))
        return ones > 0 ? std::optional(std::pair(ones, qsizetype(1))) : std::nullopt;
    const bool isTwenty = before.endsWith(u"二十");
    const qsizetype length = (unit >= 0 ? 1 : 0) + (isTwenty ? 2 : 1);
    return std::pair((isTwenty ? 20 : 10) + ones, length);
}

} // namespace raiki
