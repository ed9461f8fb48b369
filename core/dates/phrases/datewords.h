// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QStringView>

/**
 * The English words that make up dates, or tell by standing beside a number that it is one (or none). One
 * table; the families of phrases ask for roles, never for spellings.
 */
namespace raiki {

enum class WordRole : quint32 {
    Month = 1U << 0,         ///< value 1 to 12
    ShortMonth = 1U << 1,    ///< "Jan": no date by itself; also a Month
    DoubtfulMonth = 1U << 2, ///< "may", "march" are verbs too; also a Month
    Season = 1U << 3,        ///< value of Quarter
    Weekday = 1U << 4,       ///< value 1 (Monday) to 7
    This = 1U << 5,          ///< "this", "coming"
    Next = 1U << 6,
    Last = 1U << 7,
    Part = 1U << 8,             ///< "early", "late": a part of a year or month
    Counted = 1U << 9,          ///< "first", "second"; value 1 to 4
    Edge = 1U << 10,            ///< "beginning", "end": a part where "of" follows, else a verb
    Fraction = 1U << 11,        ///< "half" 2, "quarter" 4
    NumberedQuarter = 1U << 12, ///< "Q1"; value of Quarter
    YearNoun = 1U << 13,
    MonthNoun = 1U << 14,
    SeasonNoun = 1U << 15, ///< "season", "cour", as in "fall season"
    DayWord = 1U << 16,    ///< "tomorrow"; value in days from today
    InWord = 1U << 17,     ///< "in", "by": what follows is a time when it can be one
    ToWord = 1U << 18,     ///< "for", "to", "from": what follows may be a time
    SmallWord = 1U << 19,  ///< a word that ends a date rather than going on with a name
    Article = 1U << 20,
    OfWord = 1U << 21,
    RangeWord = 1U << 22,   ///< "to", "and": the date goes on
    AtWord = 1U << 23,      ///< stands between a day and its time
    Future = 1U << 24,      ///< a verb that looks ahead: "premieres", "will"
    Past = 1U << 25,        ///< a verb that looks back: "premiered"
    Report = 1U << 26,      ///< a verb of saying: its "on Friday" is the announcement's day
    Numbering = 1U << 27,   ///< "episode", "season": the number behind it is no day
    Thing = 1U << 28,       ///< "copies", "episodes": the number before it is a count
    Release = 1U << 29,     ///< "anime", "premiere": a year beside it is a date
    Effectively = 1U << 30, ///< "effectively": says the same time again
    Meridiem = 1U << 31,    ///< "am", "pm"; value 0 or 12 hours
};
Q_DECLARE_FLAGS(WordRoles, WordRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordRoles)

struct WordMeaning
{
    WordRoles roles;
    int value = 0;
};

/** No roles for a word that is not in the table. Case does not matter. */
[[nodiscard]] WordMeaning meaningOf(QStringView word);

} // namespace raiki
