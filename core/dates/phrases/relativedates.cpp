// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/phrasefamilies.h"

/**
 * Dates counted from the item's own: "next year", "later this month", "this Friday", "next Friday" (of the
 * week after), "tomorrow". "On Friday", "starts Friday" and "today" alone count only behind a verb that looks
 * ahead: most of them are the day of the announcement.
 */
namespace raiki {

namespace {

constexpr int daysPerWeek = 7;

Finding dayFinding(qsizetype first, qsizetype end, QDate day)
{
    Finding finding;
    finding.first = first;
    finding.end = end;
    finding.date = SaidDate{.year = day.year(), .month = day.month(), .day = day.day()};
    return finding;
}

std::optional<Finding> readYearOrMonth(const DateText &text, qsizetype first, const PhrasePrefix &prefix)
{
    const DateToken &noun = text.at(prefix.next);
    const bool isEndOfThe = prefix.saysPart && text.has(prefix.next - 1, WordRole::Article);
    if (!(prefix.saysWhich || isEndOfThe) || !noun.has(WordRole::YearNoun | WordRole::MonthNoun))
        return std::nullopt;
    int steps = 0;
    if (prefix.which == Which::Next)
        steps = 1;
    else if (prefix.which == Which::Last)
        steps = -1;
    Finding finding;
    finding.first = first;
    finding.end = prefix.next + 1;
    const QDate published = text.context().published;
    if (noun.has(WordRole::YearNoun)) {
        finding.date = SaidDate{.year = published.year() + steps};
    } else {
        const QDate month = QDate(published.year(), published.month(), 1).addMonths(steps);
        finding.date = SaidDate{.year = month.year(), .month = month.month()};
    }
    return finding;
}

QDate weekdayFrom(QDate published, int weekday, Which which)
{
    int ahead = (weekday - published.dayOfWeek() + daysPerWeek) % daysPerWeek;
    if (which == Which::Last)
        ahead = ahead == 0 ? -daysPerWeek : ahead - daysPerWeek;
    else if (which == Which::Next)
        ahead = weekday - published.dayOfWeek() + daysPerWeek;
    return published.addDays(ahead);
}

/** "Will begin streaming the dub for Title, the anime of Name's manga, on Saturday": far back, what is told
 * will be. */
bool willBe(const DateText &text, qsizetype index)
{
    constexpr qsizetype farthest = 40;
    for (qsizetype back = index - 1; back >= 0 && back >= index - farthest; --back) {
        if (text.endsSentence(back) || text.has(back, WordRole::Report | WordRole::Past))
            return false;
        if (text.words(back, back + 1).compare(u"will", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/** "streams on Friday", but not "announced on Friday" nor "on Friday that". */
bool looksAhead(const DateText &text, qsizetype index)
{
    const Direction direction = directionBefore(text, index);
    if (direction != Direction::Ahead && !(direction == Direction::Unsaid && willBe(text, index)))
        return false;
    const DateToken &after = text.at(index + 1);
    return after.kind != DateTokenKind::Word || after.has(WordRole::SmallWord) || after.has(WordRole::AtWord);
}

std::optional<Finding> readWeekday(const DateText &text, qsizetype first, const PhrasePrefix &prefix)
{
    const DateToken &weekday = text.at(prefix.next);
    if (!weekday.has(WordRole::Weekday) || prefix.saysPart || weekday.length <= 4)
        return std::nullopt;
    // "Starts Wednesday": an English verb needs no "on".
    const bool isAsked =
        text.has(first - 1, WordRole::AtWord) ||
        (first > 1 && text.has(first - 1, WordRole::Future) &&
         text.words(first - 1, first).endsWith(u's', Qt::CaseInsensitive) &&
         text.words(first - 1, first).compare(u"comes", Qt::CaseInsensitive) != 0); // "word comes Tuesday"
    if (!prefix.saysWhich && !(isAsked && looksAhead(text, prefix.next)))
        return std::nullopt;
    const QDate day = weekdayFrom(text.context().published, weekday.value, prefix.which);
    return dayFinding(first, prefix.next + 1, day);
}

std::optional<Finding> readDayWord(const DateText &text, qsizetype index)
{
    const DateToken &word = text.at(index);
    if (!word.has(WordRole::DayWord))
        return std::nullopt;
    // A capital is a headline's or a title's; in a title the name goes on ("Tomorrow's", "Today's Menu").
    const bool isPossessive = text.is(index + 1, u'\'') || text.is(index + 1, 0x2019);
    if (isPossessive || (word.isCapitalised && !text.isClosedAt(index + 1)))
        return std::nullopt;
    if (word.value == 0 && !looksAhead(text, index))
        return std::nullopt;
    return dayFinding(index, index + 1, text.context().published.addDays(word.value));
}

} // namespace

std::optional<Finding> findRelativeDate(const DateText &text, qsizetype index)
{
    if (!text.at(index).roles || !text.context().published.isValid())
        return std::nullopt;
    if (std::optional<Finding> day = readDayWord(text, index))
        return day;
    const PhrasePrefix prefix = readPrefix(text, index);
    if (std::optional<Finding> finding = readYearOrMonth(text, index, prefix))
        return finding;
    return readWeekday(text, index, prefix);
}

} // namespace raiki
