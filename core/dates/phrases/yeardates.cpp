// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"

/**
 * Years: "in 2026", "early 2026" (a year and no more), "the second half of 2026", "2026 anime", "postponed
 * to 2026". A bare number is a year only where the words beside it make it one.
 */
namespace raiki {

namespace {

bool isCounted(const DateText &text, qsizetype index)
{
    const DateToken &after = text.at(index + 1);
    return after.has(WordRole::Thing) && !after.has(WordRole::Release);
}

/** "Release: 2026", "Season 2 2026 anime", "postponed 2026": what stands before allows a year. */
bool isAllowedBehind(const DateText &text, qsizetype index)
{
    const DateToken &before = text.at(index - 1);
    if (before.kind == DateTokenKind::Number)
        return text.has(index - 2, WordRole::Numbering);
    if (before.is(u':'))
        return text.has(index - 2, WordRole::Release);
    if (before.has(WordRole::Thing)) // "in Japanese theaters 2026", not "800 theaters 2026"
        return text.at(index - 2).kind == DateTokenKind::Word && !text.has(index - 2, WordRole::Thing);
    return before.has(WordRole::Release | WordRole::Future);
}

/** "Tokyo 2020 Anime's Trailer": behind a name and before what owns something, the year ends the name. */
bool endsName(const DateText &text, qsizetype index)
{
    const DateToken &before = text.at(index - 1);
    const bool isNameWord = before.isCapitalised && !before.roles;
    const bool owns =
        (text.is(index + 2, u'\'') || text.is(index + 2, u'\u2019')) && text.at(index + 3).isGlued;
    return isNameWord && owns && !text.has(index + 1, WordRole::SeasonNoun);
}

/** In "2024 Award" or "(2016)" it names something; in "for 2026" and "2026 premiere" it is a time. */
bool isYearHere(const DateText &text, qsizetype index)
{
    const DateToken &before = text.at(index - 1);
    const DateToken &after = text.at(index + 1);
    if (text.isField())
        return true;
    if (text.isDash(index - 1) && text.at(index - 2).kind == DateTokenKind::Number)
        return false; // "the 2025-2026 season" is no year
    if (before.has(WordRole::InWord | WordRole::ToWord | WordRole::OfWord))
        return !after.isCapitalised || after.has(WordRole::Release | WordRole::SmallWord);
    if (before.has(WordRole::This | WordRole::YearNoun))
        return true;
    if (after.has(WordRole::Release))
        return !before.has(WordRole::Numbering) && !endsName(text, index);
    return isAllowedBehind(text, index) && text.isClosedAt(index + 1) && !text.is(index + 1, u')');
}

} // namespace

std::optional<Finding> findYear(const DateText &text, qsizetype index)
{
    const PhrasePrefix prefix = readPrefix(text, index);
    const qsizetype year = prefix.next;
    if (!text.isYearNumber(year) || !text.isPlainNumber(year) || isCounted(text, year))
        return std::nullopt;
    if (!prefix.saysPart && !prefix.saysWhich && !isYearHere(text, year))
        return std::nullopt;
    Finding finding;
    finding.first = index;
    finding.end = year + 1;
    finding.date = SaidDate{.year = text.at(year).value, .yearWasSaid = true};
    return finding;
}

} // namespace raiki
