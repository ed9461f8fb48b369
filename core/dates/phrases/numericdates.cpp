// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"

#include <array>

/**
 * Dates in figures: "2026-01-24", "2026/1/24", "2026.01.24", "24.1.2026", "1/24/2026", "2026-01", "2026/1",
 * and "1/24", which is also how fractions and ratings look. Where the year is last, dots put the day first;
 * slashes follow the outlet's habit unless the figures allow one reading only.
 */
namespace raiki {

namespace {

constexpr int monthsPerYear = 12;
constexpr int century = 2000;

/** Up to three numbers with one and the same sign between them, without blanks. */
struct NumberChain
{
    std::array<const DateToken *, 3> numbers{};
    int count = 0;
    char16_t sign = 0;
    qsizetype end = 0;
};

bool isChainSign(const DateToken &token)
{
    return token.is(u'-') || token.is(u'/') || token.is(u'.');
}

/** Nothing where the chain is longer, hangs on a word, or has no second number. */
std::optional<NumberChain> readChain(const DateText &text, qsizetype index)
{
    if (text.at(index).isGlued && isChainSign(text.at(index - 1)) && text.at(index - 1).isGlued)
        return std::nullopt;
    if (text.at(index).isGlued && text.at(index - 1).kind != DateTokenKind::Sign)
        return std::nullopt;
    NumberChain chain;
    chain.numbers[0] = &text.at(index);
    chain.count = 1;
    chain.end = index + 1;
    while (isChainSign(text.at(chain.end)) && text.at(chain.end).isGlued) {
        const DateToken &sign = text.at(chain.end);
        const DateToken &number = text.at(chain.end + 1);
        if (number.kind != DateTokenKind::Number || !number.isGlued || number.isOrdinal)
            break;
        if (chain.count == 3 || (chain.sign != 0 && !sign.is(chain.sign)))
            return std::nullopt;
        chain.sign = static_cast<char16_t>(sign.value);
        chain.numbers[size_t(chain.count++)] = &number;
        chain.end += 2;
    }
    return chain.count > 1 ? std::optional(chain) : std::nullopt;
}

bool isMonthAndDay(const DateToken &month, const DateToken &day)
{
    return month.digits <= 2 && day.digits <= 2 && month.value >= 1 && month.value <= monthsPerYear &&
           day.value >= 1 && day.value <= 31;
}

/** Which of two numbers is the month; nothing where neither reading is a day. */
std::optional<SaidDate> monthAndDay(const DateToken &first, const DateToken &second, NumericDateOrder order)
{
    const bool monthFirst = isMonthAndDay(first, second);
    const bool dayFirst = isMonthAndDay(second, first);
    if (monthFirst && (order == NumericDateOrder::MonthFirst || !dayFirst))
        return SaidDate{.month = first.value, .day = second.value};
    if (dayFirst)
        return SaidDate{.month = second.value, .day = first.value};
    return std::nullopt;
}

std::optional<SaidDate> readThree(const DateText &text, const NumberChain &chain)
{
    const auto &[first, second, third] = chain.numbers;
    if (first->digits == 4) {
        if (!isMonthAndDay(*second, *third))
            return std::nullopt;
        return SaidDate{
            .year = first->value, .yearWasSaid = true, .month = second->value, .day = third->value};
    }
    const bool isShortYear = third->digits == 2 && chain.sign == u'/';
    if (third->digits != 4 && !isShortYear)
        return std::nullopt;
    const bool isDotted = chain.sign == u'.';
    const auto order = isDotted ? NumericDateOrder::DayFirst : text.context().order;
    std::optional<SaidDate> said = monthAndDay(*first, *second, order);
    if (said) {
        said->year = isShortYear ? century + third->value : third->value;
        said->yearWasSaid = true;
    }
    return said;
}

/** "2026-01" and "2026/1"; not "2025-26", nor "2026-10 episodes". */
std::optional<SaidDate> readYearAndMonth(const DateText &text, const NumberChain &chain, qsizetype index)
{
    const DateToken &month = *chain.numbers[1];
    const bool isMonth = month.digits <= 2 && month.value >= 1 && month.value <= monthsPerYear;
    const bool isVersion = chain.sign == u'.' && text.isNumbered(index);
    if (!isMonth || isVersion || !text.isYearNumber(index) || text.has(chain.end, WordRole::Thing))
        return std::nullopt;
    return SaidDate{.year = chain.numbers[0]->value, .yearWasSaid = true, .month = month.value};
}

bool hasWeekdayBehind(const DateText &text, qsizetype index)
{
    return text.is(index, u'(') && text.has(index + 1, WordRole::Weekday);
}

/** "1/24" as a date rather than half of something, a rating, or a part's number. */
std::optional<SaidDate> readSlashed(const DateText &text, const NumberChain &chain, qsizetype index)
{
    if (chain.sign != u'/')
        return std::nullopt;
    const DateToken &first = *chain.numbers[0];
    const DateToken &second = *chain.numbers[1];
    const NumericDateOrder order = text.context().order;
    const bool isMonthFirst = order == NumericDateOrder::MonthFirst;
    if (!isMonthAndDay(isMonthFirst ? first : second, isMonthFirst ? second : first))
        return std::nullopt;
    const bool isAsked = text.isField() ||
                         text.has(index - 1, WordRole::InWord | WordRole::ToWord | WordRole::Future) ||
                         hasWeekdayBehind(text, chain.end) || text.at(chain.end).kind == DateTokenKind::Clock;
    const bool isRatio = second.value <= 5 || second.value == 10 || (first.value == 24 && second.value == 7);
    if (!isAsked &&
        (isRatio || text.isNumbered(index) || text.has(chain.end, WordRole::Thing | WordRole::OfWord)))
        return std::nullopt;
    return monthAndDay(first, second, order);
}

} // namespace

std::optional<Finding> findNumericDate(const DateText &text, qsizetype index)
{
    if (text.at(index).kind != DateTokenKind::Number || text.at(index).isOrdinal)
        return std::nullopt;
    const std::optional<NumberChain> chain = readChain(text, index);
    if (!chain)
        return std::nullopt;
    std::optional<SaidDate> said;
    if (chain->count == 3)
        said = readThree(text, *chain);
    else if (chain->numbers[0]->digits == 4)
        said = readYearAndMonth(text, *chain, index);
    else
        said = readSlashed(text, *chain, index);
    if (!said)
        return std::nullopt;
    said->which = whichBefore(text, index);
    Finding finding;
    finding.first = index;
    finding.end = chain->end;
    finding.date = said;
    return finding;
}

} // namespace raiki
