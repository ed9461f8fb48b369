// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"

/**
 * Months by name: "January 2026", "January 24, 2026", "Jan. 24", "24th of January", "Saturday, 24 January
 * 2026", "late January", "next January". Of "January 27 and 28" the first day counts. "May" and "March"
 * are months only beside a number or a word that asks for a time.
 */
namespace raiki {

namespace {

bool isMonth(const DateText &text, qsizetype index)
{
    return text.has(index, WordRole::Month);
}

/** Passes "Saturday," or "Sat."; @return where the rest begins. */
qsizetype behindWeekday(const DateText &text, qsizetype index)
{
    if (!text.has(index, WordRole::Weekday))
        return index;
    ++index;
    if (text.is(index, u'.'))
        ++index;
    if (text.is(index, u','))
        ++index;
    if (text.has(index, WordRole::Article))
        ++index;
    return index;
}

/** Passes the second day of "27 and 28" or "16-22"; @return where the rest begins. */
qsizetype behindSecondDay(const DateText &text, qsizetype index, int firstDay)
{
    const bool goesOn = text.isDash(index) || text.has(index, WordRole::RangeWord) || text.is(index, u'&');
    const DateToken &second = text.at(index + 1);
    if (!goesOn || !text.isDayNumber(index + 1) || second.value <= firstDay)
        return index;
    const bool isNumberOfDay = text.isClosedAt(index + 2) || isMonth(text, index + 2);
    return isNumberOfDay ? index + 2 : index;
}

void readYear(const DateText &text, Finding &finding)
{
    if (const std::optional<ReadYear> year = readYearBehind(text, finding.end)) {
        finding.date->year = year->year;
        finding.date->yearWasSaid = year->wasSaid;
        finding.end = year->end;
    }
}

/** Whether a month that nothing follows is one: a short or doubtful name needs a word before it. */
bool standsAlone(const DateText &text, qsizetype index, bool hasPrefix)
{
    const DateToken &month = text.at(index);
    if (text.isField() || !month.has(WordRole::ShortMonth | WordRole::DoubtfulMonth))
        return true;
    const DateToken &before = text.at(index - 1);
    if (month.has(WordRole::ShortMonth))
        return hasPrefix || before.has(WordRole::InWord);
    const DateToken &after = text.at(index + 1);
    const bool isClosed = text.isClosedAt(index + 1) || text.isPlainNumber(index + 1);
    // "this may return" and "to march on" are verbs; a name goes on with a capital ("in March Comes In").
    if (before.has(WordRole::This) || before.has(WordRole::ToWord))
        return isClosed && (month.isCapitalised || after.kind != DateTokenKind::Word);
    if (before.has(WordRole::Report) && month.isCapitalised && after.has(WordRole::Release))
        return true; // "Reveals May Premiere"
    if (hasPrefix || before.has(WordRole::InWord))
        return isClosed || (month.isCapitalised && !after.isCapitalised);
    return false;
}

std::optional<Finding> readMonthFirst(const DateText &text, qsizetype first, qsizetype index, bool hasPrefix)
{
    Finding finding;
    finding.first = first;
    finding.date = SaidDate{};
    finding.date->month = text.at(index).value;
    finding.end = index + 1;
    const bool isShort = text.has(index, WordRole::ShortMonth);
    if (isShort && text.is(finding.end, u'.') && text.at(finding.end).isGlued)
        ++finding.end;
    const qsizetype behindName = finding.end;
    if (text.has(finding.end, WordRole::Article) && text.isDayNumber(finding.end + 1) &&
        text.at(finding.end + 1).isOrdinal)
        ++finding.end; // "June the 22nd"
    if (text.isDayNumber(finding.end)) {
        finding.date->day = text.at(finding.end).value;
        finding.end = behindSecondDay(text, finding.end + 1, finding.date->day);
    }
    readYear(text, finding);
    if (finding.end == behindName && !standsAlone(text, index, hasPrefix))
        return std::nullopt;
    return finding;
}

std::optional<Finding> readDayFirst(const DateText &text, qsizetype first, qsizetype index)
{
    if (!text.isDayNumber(index) || text.isNumbered(index)) // "season 2 January 2026"
        return std::nullopt;
    const DateToken &day = text.at(index);
    qsizetype month = behindSecondDay(text, index + 1, day.value);
    if (text.has(month, WordRole::OfWord))
        ++month;
    if (!isMonth(text, month))
        return std::nullopt;
    // In "part 12 July 5" and "86 July 5" the day stands behind the month.
    if (!day.isOrdinal && text.isDayNumber(month + 1))
        return std::nullopt;
    Finding finding;
    finding.first = first;
    finding.date = SaidDate{};
    finding.date->day = day.value;
    finding.date->month = text.at(month).value;
    finding.end = month + 1;
    if (text.has(month, WordRole::ShortMonth) && text.is(finding.end, u'.') && text.at(finding.end).isGlued)
        ++finding.end;
    readYear(text, finding);
    return finding;
}

/** "2026 January 24"; but in "in 2025 January 2026" the month has its own year. */
std::optional<Finding> readYearFirst(const DateText &text, qsizetype index)
{
    const qsizetype name = index + 1;
    if (!text.isYearNumber(index) || !text.isPlainNumber(index) || !isMonth(text, name))
        return std::nullopt;
    std::optional<Finding> finding = readMonthFirst(text, index, name, true);
    if (!finding || finding->date->year != 0)
        return std::nullopt;
    finding->date->year = text.at(index).value;
    finding->date->yearWasSaid = true;
    return finding;
}

} // namespace

std::optional<Finding> findEnglishDate(const DateText &text, qsizetype index)
{
    const DateToken &token = text.at(index);
    if (token.kind != DateTokenKind::Number && !token.roles)
        return std::nullopt;
    if (std::optional<Finding> finding = readYearFirst(text, index))
        return finding;
    const PhrasePrefix prefix = readPrefix(text, index);
    const qsizetype name = behindWeekday(text, prefix.next);
    std::optional<Finding> finding;
    if (text.at(name).kind == DateTokenKind::Number)
        finding = readDayFirst(text, index, name);
    else if (isMonth(text, name))
        finding = readMonthFirst(text, index, name, name > index);
    if (finding && prefix.which != Which::Nearest)
        finding->date->which = prefix.which;
    else if (finding)
        finding->date->which = whichBefore(text, index);
    return finding;
}

} // namespace raiki
