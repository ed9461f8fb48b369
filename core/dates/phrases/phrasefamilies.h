// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/phrases/datetokens.h"
#include "core/dates/phrases/saiddate.h"

#include <optional>
#include <vector>

/**
 * The families of date phrases, one file each. A family is asked at a token whether a phrase begins there,
 * and looks at a bounded number of tokens around it. A new family is one file and one line in the list.
 */
namespace raiki {

using PhraseFamily = std::optional<Finding> (*)(const DateText &text, qsizetype index);

std::optional<Finding> findJapaneseDate(const DateText &text, qsizetype index);
std::optional<Finding> findNumericDate(const DateText &text, qsizetype index);
std::optional<Finding> findEnglishDate(const DateText &text, qsizetype index);
std::optional<Finding> findCour(const DateText &text, qsizetype index);
std::optional<Finding> findRelativeDate(const DateText &text, qsizetype index);
std::optional<Finding> findYear(const DateText &text, qsizetype index);
std::optional<Finding> findClockTime(const DateText &text, qsizetype index);

/** Every phrase of the text in its order; where families disagree the earlier in the list wins. */
[[nodiscard]] std::vector<Finding> findPhrases(const DateText &text);

// What several families share.

/** "early", "the first half of", "next" before a date; also where a date follows at once. */
struct PhrasePrefix
{
    qsizetype next = 0; ///< the first token behind the prefix
    bool saysPart = false;
    bool saysWhich = false;
    Which which = Which::Nearest;
};
[[nodiscard]] PhrasePrefix readPrefix(const DateText &text, qsizetype index);

/** A year behind a month, a day or a cour: "2026", ", 2026", "of 2026", "'26", "next year". */
struct ReadYear
{
    int year = 0;
    bool wasSaid = false;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<ReadYear> readYearBehind(const DateText &text, qsizetype index);

/** What the words before a date say of its direction: the nearest verb of the same sentence decides. */
enum class Direction { Unsaid, Ahead, Back, Reported };
[[nodiscard]] Direction directionBefore(const DateText &text, qsizetype index);
/** The direction as a choice of year. */
[[nodiscard]] Which whichBefore(const DateText &text, qsizetype index);

} // namespace raiki
