// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/columnfacts.h"

#include "core/transfer/columnwords.h"

#include <algorithm>
#include <cmath>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** The two leading numbers of "3/4/2026", "03-04-26" or "3/4"; dots always put the day first. */
struct LeadingNumbers
{
    int first = 0;
    int second = 0;
    bool hasDots = false;
};

std::optional<int> takeNumber(QStringView &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 3 && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 2)
        return {};
    const int number = text.first(digits).toInt();
    text = text.sliced(digits);
    return number;
}

std::optional<LeadingNumbers> leadingNumbers(QStringView text)
{
    text = text.trimmed();
    const std::optional<int> first = takeNumber(text);
    if (!first || text.isEmpty() || (text.front() != u'/' && text.front() != u'-' && text.front() != u'.'))
        return {};
    const QChar separator = text.front();
    text = text.sliced(1);
    const std::optional<int> second = takeNumber(text);
    const bool ends = text.isEmpty() || text.front() == separator || text.front().isSpace();
    if (!second || !ends || (text.isEmpty() && separator == u'.'))
        return {};
    return LeadingNumbers{*first, *second, separator == u'.'};
}

QStringView cellAt(const CsvRow &row, int column)
{
    return column < row.cells.size() ? QStringView(row.cells[column]) : QStringView();
}

} // namespace

ScoreScale scoreScaleOf(const std::vector<CsvRow> &rows, int column, QStringView header)
{
    double highest = 0; // of those up to ten
    int upToTen = 0;
    int overTen = 0;
    bool hasHalves = false;
    bool hasFinerSteps = false;
    for (const CsvRow &row : rows) {
        bool isNumber = false;
        const double score =
            QString(cellAt(row, column).trimmed().toString()).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || !std::isfinite(score))
            continue;
        if (score > 10) {
            ++overTen;
            continue;
        }
        upToTen += score > 0 ? 1 : 0;
        highest = std::max(highest, score);
        const bool isWhole = score == std::trunc(score); // a cell may be any number, also beyond an integer
        const bool isHalf = !isWhole && score * 2 == std::trunc(score * 2);
        hasHalves = hasHalves || isHalf;
        hasFinerSteps = hasFinerSteps || (!isWhole && !isHalf);
    }
    // Else those over ten are slips of their rows.
    if (overTen > upToTen || (overTen > 0 && overTen == upToTen && !hasHalves && !hasFinerSteps))
        return ScoreScale::Hundred;
    const bool saysStars = plainWord(header).contains("star"_L1);
    if (highest <= 5 && highest > 0 && (saysStars || (hasHalves && !hasFinerSteps)))
        return ScoreScale::FiveStars;
    return ScoreScale::Ten;
}

std::optional<NumericDateOrder> dateOrderOf(const std::vector<CsvRow> &rows, const std::vector<int> &columns)
{
    bool isDayFirst = false;
    bool isMonthFirst = false;
    bool hasDots = false; // which put the day first whatever other dates of the file do
    for (const CsvRow &row : rows) {
        for (const int column : columns) {
            const std::optional<LeadingNumbers> numbers = leadingNumbers(cellAt(row, column));
            if (!numbers)
                continue;
            hasDots = hasDots || numbers->hasDots;
            if (numbers->hasDots)
                continue;
            isDayFirst = isDayFirst || (numbers->first > 12 && numbers->first <= 31);
            isMonthFirst = isMonthFirst || (numbers->second > 12 && numbers->second <= 31);
        }
    }
    if (!isDayFirst && !isMonthFirst && hasDots)
        return NumericDateOrder::DayFirst;
    if (isDayFirst == isMonthFirst)
        return {};
    return isDayFirst ? NumericDateOrder::DayFirst : NumericDateOrder::MonthFirst;
}

bool isOpenDate(QStringView text)
{
    const std::optional<LeadingNumbers> numbers = leadingNumbers(text);
    return numbers && !numbers->hasDots && numbers->first <= 12 && numbers->second <= 12 &&
           numbers->first != numbers->second;
}

} // namespace raiki
