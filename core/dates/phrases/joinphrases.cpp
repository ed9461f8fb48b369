// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/joinphrases.h"

#include <cstdlib>

namespace raiki {

namespace {

constexpr qsizetype wordsBetweenDayAndTime = 6;
constexpr qsizetype wordsToFarTime = 40;
constexpr qsizetype wordsOfRepetition = 6;

/** Whether every token of [first, end) only ties a day to its time. */
bool onlyTies(const DateText &text, qsizetype first, qsizetype end)
{
    if (end - first > wordsBetweenDayAndTime)
        return false;
    for (qsizetype index = first; index < end; ++index) {
        const DateToken &token = text.at(index);
        const bool isSign = token.is(u',') || token.is(u'(') || token.is(u')') || token.is(u'|') ||
                            token.is(u'@') || token.is(0xFF08) || token.is(0xFF09) || token.is(u'・') ||
                            token.is(u'の') || token.is(0x3001) || text.isDash(index);
        const bool isJapaneseWeekday = token.is(u'月') || token.is(u'火') || token.is(u'水') ||
                                       token.is(u'木') || token.is(u'金') || token.is(u'土') ||
                                       token.is(u'日') || token.is(u'曜');
        if (!isSign && !isJapaneseWeekday && !token.has(WordRole::AtWord | WordRole::Weekday))
            return false;
    }
    return true;
}

bool isDay(const Finding &finding)
{
    return finding.date && finding.date->day != 0 && !finding.time;
}

bool isYearAlone(const Finding &finding)
{
    return finding.date && finding.date->year != 0 && finding.date->month == 0 && !finding.date->quarter;
}

bool isTimeAlone(const Finding &finding)
{
    return finding.time && !finding.date;
}

/** An earlier day of the same sentence, with no other date between. */
bool isFarTime(const DateText &text, const Finding &day, const Finding &time)
{
    if (!time.time->isExact() || time.first - day.end > wordsToFarTime)
        return false;
    for (qsizetype index = day.end; index < time.first; ++index) {
        if (text.endsSentence(index))
            return false;
    }
    return true;
}

void give(Finding &day, const Finding &time)
{
    day.time = time.time;
    day.timeEnd = time.timeEnd;
}

/** Whether the words between a phrase and what stands in a bracket behind it say the same again. */
bool isRepetition(const DateText &text, qsizetype first, qsizetype end)
{
    if (end - first > wordsOfRepetition || !(text.is(first, u'(') || text.is(first, u'[')))
        return false;
    for (qsizetype index = first + 1; index < end; ++index) {
        const DateToken &token = text.at(index);
        if (!token.has(WordRole::Effectively | WordRole::Weekday) && !token.is(u',') && !token.is(u'.'))
            return false;
    }
    return true;
}

TextSpan spanOf(const DateText &text, const Finding &finding)
{
    const qsizetype start = text.at(finding.first).start;
    return {start, text.at(finding.end - 1).end() - start};
}

/** Passes "at 1:30 a.m." and the like up to the bracket's end; @return @p index where it says more. */
qsizetype behindBracket(const DateText &text, qsizetype index)
{
    return text.is(index, u')') || text.is(index, u']') ? index + 1 : index;
}

enum class TimeTie { None, Bracket, Other, Range };

/** How a second time of day hangs on the first: "(9:00 a.m. EST)", "/ 11:00 a.m. ET", "to 6:00 p.m.". */
TimeTie timeTie(const DateText &text, const Finding &first, const Finding &second)
{
    if (!isTimeAlone(first) || !isTimeAlone(second) || second.first - first.end > 2)
        return TimeTie::None;
    const qsizetype sign = first.end;
    const auto isList = [&text](qsizetype at) {
        return text.is(at, u'/') || text.is(at, u',') || text.is(at, u'|');
    };
    if (text.is(sign, u'(') || text.is(sign, u'[')) {
        // A bracket that goes on with a day of its own is another phrase.
        const qsizetype end = second.end;
        const bool isClosed = text.is(end, u')') || text.is(end, u']') || isList(end);
        return isClosed ? TimeTie::Bracket : TimeTie::None;
    }
    if (isList(sign))
        return TimeTie::Other;
    return text.isDash(sign) || text.has(sign, WordRole::RangeWord) ? TimeTie::Range : TimeTie::None;
}

} // namespace

void shareYears(const DateText &text, std::vector<Finding> &findings)
{
    for (size_t index = 1; index < findings.size(); ++index) {
        Finding &first = findings[index - 1];
        const Finding &second = findings[index];
        if (!first.date || !second.date || first.date->year != 0 || second.date->year == 0 ||
            second.first - first.end != 1)
            continue;
        const bool isRange = text.isDash(first.end) || text.is(first.end, u'/') || text.is(first.end, u'&') ||
                             text.is(first.end, u'〜') || text.has(first.end, WordRole::RangeWord);
        if (!isRange || first.date->quarter.has_value() != second.date->quarter.has_value())
            continue;
        const bool isAfter =
            first.date->month > second.date->month || first.date->quarter > second.date->quarter;
        first.date->year = second.date->year - (isAfter ? 1 : 0);
        first.date->yearWasSaid = second.date->yearWasSaid;
    }
}

std::vector<Finding> joinYears(const DateText &text, const std::vector<Finding> &findings)
{
    std::vector<Finding> joined;
    for (const Finding &finding : findings) {
        Finding *before = joined.empty() ? nullptr : &joined.back();
        const bool isBehindYear =
            before && isYearAlone(*before) && finding.date && finding.date->year == 0 &&
            (finding.first == before->end || (finding.first == before->end + 1 &&
                                              text.has(before->end, WordRole::InWord | WordRole::AtWord)));
        if (!isBehindYear) {
            joined.push_back(finding);
            continue;
        }
        const SaidDate year = *before->date;
        before->date = finding.date;
        before->date->year = year.year;
        before->date->yearWasSaid = year.yearWasSaid;
        before->end = finding.end;
    }
    return joined;
}

std::vector<Finding> mergeTimes(const DateText &text, const std::vector<Finding> &findings)
{
    std::vector<Finding> merged;
    bool isInBracket = false;
    for (const Finding &finding : findings) {
        Finding *before = merged.empty() ? nullptr : &merged.back();
        const TimeTie tie = before ? timeTie(text, *before, finding) : TimeTie::None;
        if (tie == TimeTie::None) {
            merged.push_back(finding);
            isInBracket = false;
            continue;
        }
        // "from 5:30 to 6:00 p.m. JST": the zone said last is that of both.
        if (tie == TimeTie::Range && before->time->zone.isEmpty())
            before->time->zone = finding.time->zone;
        isInBracket = isInBracket || tie == TimeTie::Bracket;
        before->end = isInBracket ? behindBracket(text, finding.end) : finding.end;
        before->timeEnd = before->end;
    }
    return merged;
}

std::vector<Finding> joinTimes(const DateText &text, const std::vector<Finding> &findings)
{
    std::vector<Finding> joined;
    for (size_t index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings[index];
        if (!isTimeAlone(finding)) {
            joined.push_back(finding);
            continue;
        }
        Finding *before = !joined.empty() && isDay(joined.back()) ? &joined.back() : nullptr;
        const bool isNextDay = index + 1 < findings.size() && isDay(findings[index + 1]) &&
                               onlyTies(text, finding.end, findings[index + 1].first);
        if (before && onlyTies(text, before->end, finding.first)) {
            give(*before, finding);
            before->end = finding.end;
        } else if (isNextDay) {
            joined.push_back(findings[++index]);
            joined.back().first = finding.first;
            give(joined.back(), finding);
        } else if (before && isFarTime(text, *before, finding)) {
            give(*before, finding);
        }
    }
    return joined;
}

std::vector<DatePhrase> makePhrases(const DateText &text, const std::vector<Finding> &findings)
{
    std::vector<DatePhrase> phrases;
    qsizetype minuteEnd = -1; // behind the words of the last phrase, where it is a minute
    for (const Finding &finding : findings) {
        if (!finding.date)
            continue;
        const FuzzyDate day = completed(*finding.date, text.context().published);
        const FuzzyDate date = finding.time ? withTime(day, *finding.time, text.context().zone) : day;
        if (!date.isKnown())
            continue;
        if (minuteEnd >= 0 && date.precision() >= DatePrecision::Day &&
            isRepetition(text, minuteEnd, finding.first) &&
            std::abs(phrases.back().date.firstDay().daysTo(date.firstDay())) <= 1) {
            const Finding bracket{.first = finding.first, .end = behindBracket(text, finding.end)};
            const TextSpan span = spanOf(text, bracket);
            TextSpan &before = phrases.back().span;
            if (before.end() == text.at(minuteEnd - 1).end())
                before.length = span.end() - before.start;
            continue;
        }
        phrases.push_back({date, spanOf(text, finding), finding.date->yearWasSaid});
        minuteEnd = date.precision() == DatePrecision::Minute ? std::max(finding.timeEnd, finding.end) : -1;
    }
    return phrases;
}

} // namespace raiki
