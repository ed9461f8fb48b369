// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/newstokens.h"

#include <optional>
#include <vector>

/** Finds the words that name an instalment inside a sentence: "Season 2", "third season", "2nd Cour", 第2期.
 */
namespace raiki {

struct SeasonPhrase
{
    std::optional<int> season; ///< 1 to 99
    std::optional<int> part;   ///< part or cour, 1 to 99
    bool isFinal = false;
    qsizetype firstToken = 0;
    qsizetype lastToken = 0; ///< inclusive
    TextSpan span;
    int sentence = 0;
};

/** In the order of the text; "3rd Season Part 2" is one phrase. Linear. */
[[nodiscard]] std::vector<SeasonPhrase> findSeasonPhrases(const TokenText &text);

/** "two", "second", "ii", "2", "2nd" to 2; nothing above 99, for a bare I, or for another word. */
[[nodiscard]] std::optional<int> smallNumber(QStringView lowerWord);

} // namespace raiki
