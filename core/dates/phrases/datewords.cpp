// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/datewords.h"

#include "core/dates/cour.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace raiki {

namespace {

using Words = std::unordered_map<std::string_view, WordMeaning>;

constexpr size_t longestWord = 14;

/** Adds roles to every word of a list; a word may stand in several lists. */
void add(Words &words, WordRoles roles, std::initializer_list<std::string_view> list)
{
    for (const std::string_view word : list)
        words[word].roles |= roles;
}

/** Like add(), and gives the words the values first, first + 1, … */
void addCounted(Words &words, WordRoles roles, int first, std::initializer_list<std::string_view> list)
{
    for (const std::string_view word : list) {
        words[word].roles |= roles;
        words[word].value = first++;
    }
}

void addCalendar(Words &words)
{
    addCounted(words, WordRole::Month, 1,
               {"january", "february", "march", "april", "may", "june", "july", "august", "september",
                "october", "november", "december"});
    addCounted(words, WordRole::Month | WordRole::ShortMonth, 1, {"jan", "feb", "mar", "apr"});
    addCounted(words, WordRole::Month | WordRole::ShortMonth, 6,
               {"jun", "jul", "aug", "sep", "oct", "nov", "dec"});
    addCounted(words, WordRole::Month | WordRole::ShortMonth, 9, {"sept"});
    add(words, WordRole::DoubtfulMonth, {"may", "march"});
    addCounted(words, WordRole::Weekday, 1,
               {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
    addCounted(words, WordRole::Weekday, 1, {"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
    addCounted(words, WordRole::Weekday, 2, {"tues"});
    addCounted(words, WordRole::Weekday, 4, {"thurs"});
    addCounted(words, WordRole::Season, static_cast<int>(Quarter::Winter),
               {"winter", "spring", "summer", "fall"});
    addCounted(words, WordRole::Season, static_cast<int>(Quarter::Fall), {"autumn"});
    addCounted(words, WordRole::NumberedQuarter, 0, {"q1", "q2", "q3", "q4"});
}

void addFrame(Words &words)
{
    add(words, WordRole::This, {"this", "coming", "upcoming"});
    add(words, WordRole::Next, {"next"});
    add(words, WordRole::Last, {"last", "past"});
    add(words, WordRole::Part, {"early", "mid", "middle", "late", "later", "h1", "h2"});
    add(words, WordRole::Edge, {"beginning", "start", "end", "middle"});
    addCounted(words, WordRole::Counted, 1, {"first", "second", "third", "fourth"});
    addCounted(words, WordRole::Counted, 2, {"latter"});
    addCounted(words, WordRole::Fraction, 2, {"half"});
    addCounted(words, WordRole::Fraction, 4, {"quarter"});
    add(words, WordRole::YearNoun, {"year"});
    add(words, WordRole::MonthNoun, {"month"});
    add(words, WordRole::SeasonNoun, {"season", "cour", "lineup"});
    addCounted(words, WordRole::DayWord, -1, {"yesterday", "today", "tomorrow"});
    addCounted(words, WordRole::DayWord, 0, {"tonight"});
    addCounted(words, WordRole::Meridiem, 0, {"am"});
    addCounted(words, WordRole::Meridiem, 12, {"pm"});
    add(words, WordRole::Article, {"the", "a", "an"});
    add(words, WordRole::OfWord, {"of"});
    add(words, WordRole::InWord,
        {"in", "by", "for", "until", "till", "since", "during", "around", "before", "after", "sometime"});
    add(words, WordRole::ToWord, {"to", "from", "starting", "beginning", "on", "and", "through"});
    add(words, WordRole::RangeWord, {"to", "through", "until", "till", "and", "or"});
    add(words, WordRole::AtWord, {"at", "on", "from", "starting", "beginning", "of", "the", "t"});
    add(words, WordRole::SmallWord,
        {"in", "on", "at",  "by",    "to",        "from",    "for",    "with",    "and",       "or",
         "of", "as", "via", "after", "but",       "until",   "before", "through", "the",       "a",
         "an", "is", "was", "will",  "following", "instead", "when",   "while",   "alongside", "due"});
    add(words, WordRole::Effectively,
        {"effectively", "effective", "technically", "actually", "i", "e", "or", "early", "the", "on", "at",
         "in", "which", "is", "that"});
}

void addVerbs(Words &words)
{
    add(words, WordRole::Future,
        {"will",      "premiere",  "premieres", "premiering",  "debut",     "debuts",    "debuting",
         "air",       "airs",      "airing",    "stream",      "streams",   "streaming", "launch",
         "launches",  "launching", "begin",     "begins",      "beginning", "start",     "starts",
         "starting",  "release",   "releases",  "releasing",   "return",    "returns",   "returning",
         "arrive",    "arrives",   "arriving",  "hit",         "hits",      "open",      "opens",
         "opening",   "drop",      "drops",     "scheduled",   "slated",    "set",       "delayed",
         "postponed", "coming",    "comes",     "lands",       "going",     "resumes",   "joins",
         "hitting",   "moved",     "moves",     "rescheduled", "pushed",    "kicks",     "kicking",
         "kick",      "commences", "commence",  "dropping",    "landing",   "due",       "expected",
         "planned",   "bows",      "broadcasts"});
    add(words, WordRole::Past,
        {"premiered", "debuted", "aired", "launched", "began", "started", "opened", "ended", "concluded",
         "finished", "ran", "was", "were", "earlier", "dropped", "streamed", "arrived", "returned"});
    add(words, WordRole::Report,
        {"announce", "announced", "announces", "reveal",    "revealed", "reveals", "confirmed", "confirms",
         "posted",   "posts",     "unveiled",  "unveils",   "reported", "reports", "gets",      "sets",
         "previews", "said",      "stated",    "published", "tweeted",  "updated", "listed",    "told"});
}

void addNeighbours(Words &words)
{
    add(words, WordRole::Numbering,
        {"season",  "seasons", "episode", "episodes", "ep",      "eps",  "part",   "parts", "volume",
         "volumes", "vol",     "chapter", "chapters", "cour",    "no",   "number", "film",  "movie",
         "issue",   "act",     "arc",     "level",    "lv",      "rank", "top",    "disc",  "page",
         "stage",   "ova",     "sp",      "ver",      "version", "v",    "update", "patch"});
    add(words, WordRole::Thing,
        {"copies",   "copy",     "episode", "episodes", "eps",      "volume",     "volumes",
         "chapter",  "chapters", "people",  "fans",     "users",    "members",    "minutes",
         "minute",   "seconds",  "hours",   "hour",     "days",     "day",        "weeks",
         "week",     "months",   "years",   "times",    "theaters", "theatres",   "screens",
         "pages",    "yen",      "dollars", "euros",    "million",  "billion",    "thousand",
         "percent",  "units",    "tickets", "stars",    "points",   "characters", "channels",
         "stations", "seats",    "votes",   "shows",    "games",    "items",      "countries"});
    add(words, WordRole::Release,
        {"anime",     "premiere",  "premieres",  "release",  "releases", "debut",   "debuts",
         "launch",    "launches",  "broadcast",  "season",   "film",     "movie",   "tv",
         "series",    "start",     "adaptation", "coming",   "sequel",   "slated",  "scheduled",
         "set",       "postponed", "delayed",    "arrives",  "airs",     "project", "theatrical",
         "streaming", "streams",   "cour",       "ova",      "special",  "run",     "date",
         "airing",    "releasing", "premiering", "arriving", "year",     "tba",     "tbd"});
}

Words makeWords()
{
    Words words;
    addCalendar(words);
    addFrame(words);
    addVerbs(words);
    addNeighbours(words);
    return words;
}

} // namespace

WordMeaning meaningOf(QStringView word)
{
    static const Words words = makeWords();
    if (size_t(word.size()) > longestWord)
        return {};
    std::array<char, longestWord> lower{};
    size_t length = 0;
    for (const QChar character : word) {
        const char16_t code = character.unicode();
        if (code >= 0x80)
            return {};
        lower[length++] = static_cast<char>(code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code);
    }
    const auto found = words.find(std::string_view(lower.data(), length));
    return found == words.end() ? WordMeaning{} : found->second;
}

} // namespace raiki
