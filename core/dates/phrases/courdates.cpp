// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"

#include <algorithm>
#include <initializer_list>

/**
 * Cours: "Winter 2026", "2026 Winter", "Winter 2025-2026" (which begins in January 2026), "fall 2025 cour",
 * "summer of 2026", "next spring", "this fall", "the winter season", "Q1 2026", "first quarter of 2026".
 * A season's name alone is none: things fall, and a title may say summer.
 */
namespace raiki {

namespace {

Finding courFinding(qsizetype first, qsizetype end, int quarter)
{
    Finding finding;
    finding.first = first;
    finding.end = end;
    finding.date = SaidDate{};
    finding.date->quarter = static_cast<Quarter>(quarter);
    return finding;
}

/** The second year of "2025-2026" or "2025/26" at @p index, or 0; @p first is the year before the sign. */
int secondYear(const DateText &text, qsizetype index, int first)
{
    const DateToken &number = text.at(index + 1);
    if (!(text.isDash(index) || text.is(index, u'/')) || number.kind != DateTokenKind::Number)
        return 0;
    const bool isNext = (number.digits == 4 && number.value == first + 1) ||
                        (number.digits == 2 && number.value == (first + 1) % 100);
    return isNext ? first + 1 : 0;
}

/** Passes "anime season", "cour" behind the season's name. */
qsizetype behindNouns(const DateText &text, qsizetype index)
{
    const qsizetype noun =
        text.has(index, WordRole::Release) && !text.has(index, WordRole::SeasonNoun) ? index + 1 : index;
    return text.has(noun, WordRole::SeasonNoun) ? noun + 1 : index;
}

bool readYear(const DateText &text, Finding &finding)
{
    qsizetype index = finding.end;
    if (text.is(index, u',') || text.has(index, WordRole::OfWord | WordRole::Release))
        ++index; // "Winter, 2026", "winter of 2026", "Winter anime 2026"
    if (text.isYearNumber(index)) {
        const int year = text.at(index).value;
        const int second = secondYear(text, index + 1, year);
        const bool isWinter = finding.date->quarter == Quarter::Winter;
        finding.date->year = isWinter && second != 0 ? second : year;
        finding.date->yearWasSaid = true;
        finding.end = second != 0 ? index + 3 : index + 1;
        return true;
    }
    const std::optional<ReadYear> year = readYearBehind(text, finding.end);
    if (!year)
        return false;
    finding.date->year = year->year;
    finding.date->yearWasSaid = year->wasSaid;
    finding.end = year->end;
    return true;
}

/** "Spring/Summer 2026" says neither: only the year is sure. */
std::optional<Finding> readTwoSeasons(const DateText &text, qsizetype first, qsizetype season)
{
    const bool isEither = text.is(season + 1, u'/') || text.has(season + 1, WordRole::RangeWord);
    if (!isEither || !text.has(season + 2, WordRole::Season))
        return std::nullopt;
    Finding finding = courFinding(first, season + 3, text.at(season + 2).value);
    if (!readYear(text, finding))
        return std::nullopt;
    if (!text.is(season + 1, u'/'))
        return std::nullopt;
    finding.date->quarter.reset();
    return finding;
}

bool isWordOf(const DateText &text, qsizetype index, std::initializer_list<QStringView> words)
{
    const QStringView word = text.words(index, index + 1);
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

/** "Summer premiere", "fall TV debut", "spring air date": what comes out then is named right behind it. */
bool isBeforeStart(const DateText &text, qsizetype index)
{
    const qsizetype noun =
        index +
        (isWordOf(text, index, {u"tv", u"streaming", u"world", u"netflix", u"theatrical", u"simulcast"}) ? 1
                                                                                                         : 0);
    return isWordOf(text, noun,
                    {u"premiere", u"debut", u"broadcast", u"launch", u"start", u"release", u"return",
                     u"arrival", u"airing", u"bow", u"kickoff", u"rollout", u"airdate", u"opening"}) ||
           (isWordOf(text, noun, {u"air", u"airing"}) && isWordOf(text, noun + 1, {u"date", u"window"}));
}

/** "Pushed Back to Fall", "Delayed to Spring": what is moved goes to a time. */
bool isMovedTo(const DateText &text, qsizetype to, qsizetype end)
{
    const bool isClosed = text.at(end).kind != DateTokenKind::Word || // "to fall in love" is none
                          isWordOf(text, end, {u"due", u"after", u"because", u"amid", u"over"});
    return isWordOf(text, to, {u"to", u"until", u"till"}) && isClosed &&
           isWordOf(text, to - 1,
                    {u"back", u"delayed", u"postponed", u"pushed", u"moved", u"rescheduled", u"delays",
                     u"moves", u"slips"});
}

/** Whether "fall" without a year is a time: the words around it must say so. */
bool isSeasonHere(const DateText &text, const PhrasePrefix &prefix, qsizetype end, bool hasNoun)
{
    if (isBeforeStart(text, end))
        return true;
    if (text.isField() || prefix.saysWhich)
        return text.isField() || hasNoun || !text.has(end, WordRole::OfWord);
    qsizetype before = prefix.next - 1;
    if (isMovedTo(text, before, end))
        return true;
    if (text.has(before, WordRole::Article))
        --before;
    const bool isAsked = text.has(before, WordRole::InWord) || prefix.saysPart;
    if (hasNoun)
        return isAsked || text.has(prefix.next - 1, WordRole::Article) || text.has(before, WordRole::ToWord);
    return isAsked && text.isClosedAt(end) && !text.has(end, WordRole::OfWord);
}

std::optional<Finding> readSeason(const DateText &text, qsizetype first)
{
    const PhrasePrefix prefix = readPrefix(text, first);
    const qsizetype season = prefix.next;
    if (!text.has(season, WordRole::Season))
        return std::nullopt;
    if (std::optional<Finding> either = readTwoSeasons(text, first, season))
        return either;
    const qsizetype behind = behindNouns(text, season + 1);
    Finding finding = courFinding(first, behind, text.at(season).value);
    if (readYear(text, finding)) {
        finding.end = text.has(finding.end, WordRole::SeasonNoun) ? finding.end + 1 : finding.end;
        return finding;
    }
    if (!isSeasonHere(text, prefix, behind, behind > season + 1))
        return std::nullopt;
    finding.date->which = prefix.saysWhich ? prefix.which : whichBefore(text, first);
    return finding;
}

bool isQuarterNoun(const DateToken &token)
{
    return token.has(WordRole::Fraction) && token.value == 4;
}

std::optional<Finding> readQuarter(const DateText &text, qsizetype first)
{
    Finding finding;
    if (text.has(first, WordRole::NumberedQuarter))
        finding = courFinding(first, first + 1, text.at(first).value);
    else if (text.has(first, WordRole::Counted) && isQuarterNoun(text.at(first + 1)))
        finding = courFinding(first, first + 2, text.at(first).value - 1);
    else
        return std::nullopt;
    return readYear(text, finding) ? std::optional(finding) : std::nullopt;
}

std::optional<Finding> readYearFirst(const DateText &text, qsizetype first)
{
    const DateToken &name = text.at(first + 1);
    if (!text.isYearNumber(first) || !text.isPlainNumber(first) ||
        !name.has(WordRole::Season | WordRole::NumberedQuarter))
        return std::nullopt;
    // "Summer 2026 Winter 2027": the second season has its own year.
    if (text.isYearNumber(first + 2))
        return std::nullopt;
    Finding finding = courFinding(first, behindNouns(text, first + 2), name.value);
    finding.date->year = text.at(first).value;
    finding.date->yearWasSaid = true;
    return finding;
}

} // namespace

std::optional<Finding> findCour(const DateText &text, qsizetype index)
{
    const DateToken &token = text.at(index);
    if (token.kind == DateTokenKind::Number)
        return readYearFirst(text, index);
    if (token.kind != DateTokenKind::Word || !token.roles)
        return std::nullopt;
    if (std::optional<Finding> quarter = readQuarter(text, index))
        return quarter;
    return readSeason(text, index);
}

} // namespace raiki
