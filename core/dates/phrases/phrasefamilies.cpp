// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr std::array<PhraseFamily, 7> families{
    findJapaneseDate, findNumericDate, findEnglishDate, findCour, findRelativeDate, findYear, findClockTime,
};

constexpr qsizetype wordsLookedBack = 8;
constexpr int century = 2000;

bool saysHalf(const DateText &text, qsizetype index)
{
    const bool isCounted = text.has(index, WordRole::Counted | WordRole::Last) || text.at(index).isOrdinal;
    return isCounted && text.has(index + 1, WordRole::Fraction) && text.at(index + 1).value == 2;
}

/** Verbs in "-ed" look ahead behind "be": "will be released on", "is streamed from". */
bool isPassiveAhead(const DateText &text, qsizetype index)
{
    if (text.at(index - 1).kind != DateTokenKind::Word)
        return false;
    const QStringView before = text.words(index - 1, index);
    for (const auto be : {QLatin1String("be"), QLatin1String("is"), QLatin1String("are")}) {
        if (before.compare(be, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/** "finished airing", "was streaming": the verb before decides. */
bool isEndedCourse(const DateText &text, qsizetype index)
{
    const bool isCourse = text.words(index, index + 1).endsWith(QLatin1String("ing"), Qt::CaseInsensitive);
    return isCourse && text.has(index - 1, WordRole::Past);
}

/** Most tokens begin no phrase of any family: a word without a role, and every sign that is not Japanese. */
bool canBegin(const DateToken &token)
{
    if (token.kind == DateTokenKind::Word)
        return bool(token.roles);
    return token.kind != DateTokenKind::Sign || token.value >= 0x3000;
}

} // namespace

std::vector<Finding> findPhrases(const DateText &text)
{
    std::vector<Finding> findings;
    for (qsizetype index = 0; index < text.size();) {
        if (!canBegin(text.at(index))) {
            ++index;
            continue;
        }
        std::optional<Finding> finding;
        for (const PhraseFamily family : families) {
            finding = family(text, index);
            if (finding)
                break;
        }
        if (finding) {
            index = std::max(finding->end, index + 1);
            findings.push_back(std::move(*finding));
        } else {
            ++index;
        }
    }
    return findings;
}

PhrasePrefix readPrefix(const DateText &text, qsizetype index)
{
    PhrasePrefix prefix;
    prefix.next = index;
    const bool isEdge = text.has(index, WordRole::Edge) && text.has(index + 1, WordRole::OfWord);
    if (isEdge || text.has(index, WordRole::Part) || saysHalf(text, index)) {
        prefix.saysPart = true;
        prefix.next += saysHalf(text, index) ? 2 : 1;
        if (text.is(prefix.next, u'-'))
            ++prefix.next;
        if (text.has(prefix.next, WordRole::OfWord | WordRole::InWord))
            ++prefix.next;
        if (text.has(prefix.next, WordRole::Article))
            ++prefix.next;
    }
    // "this coming Friday", "this past spring": the last word decides.
    for (int count = 0; count < 2; ++count) {
        const DateToken &word = text.at(prefix.next);
        if (!word.has(WordRole::This | WordRole::Next | WordRole::Last))
            break;
        prefix.saysWhich = true;
        ++prefix.next;
        if (word.has(WordRole::Next))
            prefix.which = Which::Next;
        else if (word.has(WordRole::Last))
            prefix.which = Which::Last;
    }
    return prefix;
}

std::optional<ReadYear> readYearBehind(const DateText &text, qsizetype index)
{
    const bool isBehindComma = text.is(index, u',');
    if (isBehindComma || text.has(index, WordRole::OfWord))
        ++index;
    const bool isCount = isBehindComma && text.has(index + 1, WordRole::Thing);
    if (text.isYearNumber(index) && text.isPlainNumber(index) && !isCount)
        return ReadYear{text.at(index).value, true, index + 1};
    const bool isApostrophe = text.is(index, u'\'') || text.is(index, 0x2019);
    if (isApostrophe && text.at(index + 1).isGlued && text.isPlainNumber(index + 1) &&
        text.at(index + 1).digits == 2)
        return ReadYear{century + text.at(index + 1).value, true, index + 2};
    const QDate published = text.context().published;
    if (!text.has(index + 1, WordRole::YearNoun) || !published.isValid())
        return std::nullopt;
    if (text.has(index, WordRole::Next))
        return ReadYear{published.year() + 1, false, index + 2};
    if (text.has(index, WordRole::This))
        return ReadYear{published.year(), false, index + 2};
    if (text.has(index, WordRole::Last))
        return ReadYear{published.year() - 1, false, index + 2};
    return std::nullopt;
}

Direction directionBefore(const DateText &text, qsizetype index)
{
    for (qsizetype back = index - 1; back >= 0 && back >= index - wordsLookedBack; --back) {
        if (text.endsSentence(back))
            break;
        const DateToken &token = text.at(back);
        if (token.has(WordRole::Future))
            return isEndedCourse(text, back) ? Direction::Back : Direction::Ahead;
        if (token.has(WordRole::Past))
            return isPassiveAhead(text, back) ? Direction::Ahead : Direction::Back;
        if (token.has(WordRole::Report))
            return Direction::Reported;
    }
    return Direction::Unsaid;
}

Which whichBefore(const DateText &text, qsizetype index)
{
    switch (directionBefore(text, index)) {
    case Direction::Ahead:
        return Which::Future;
    case Direction::Back:
        return Which::Last;
    case Direction::Unsaid:
    case Direction::Reported:
        break;
    }
    return Which::Nearest;
}

} // namespace raiki
