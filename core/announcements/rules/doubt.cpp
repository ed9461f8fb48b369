// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** Reads one headline for the words that take its news back. */
class DoubtReader final
{
public:
    explicit DoubtReader(const FieldReading &title)
        : m_title(title)
        , m_count(title.count())
    {
    }

    /** The token with which the headline doubts or denies, or -1. */
    [[nodiscard]] qsizetype find() const
    {
        for (qsizetype i = 0; i < m_count; ++i) {
            const bool doubts = isRumour(i) || isDenial(i) || isMaybe(i) || isWish(i);
            if (doubts && !m_title.isQuoted(m_title.token(i).span) && !leadsToName(i)) {
                return i;
            }
        }
        return -1;
    }

private:
    /** "Reportedly", "Rumor:", "Insider Claims": who says so does not know. */
    [[nodiscard]] bool isRumour(qsizetype i) const
    {
        const bool isLabel =
            i == 0 && isOneOf(m_title.lowerAt(i), {u"rumor", u"rumors", u"rumour", u"rumours"});
        const bool isAtEnd = // "Title Season 2 Is in the Works: Rumor"
            i > 1 && isOneOf(m_title.lowerAt(i), {u"rumor", u"rumors", u"rumour", u"rumours"}) &&
            (i + 1 == m_count || (i + 2 == m_count && !m_title.words.markAt(i + 1).isNull())) &&
            !m_title.words.markAt(i - 1).isNull();
        return isLabel || isAtEnd ||
               isOneOf(m_title.lowerAt(i), {u"reportedly", u"allegedly", u"rumored", u"rumoured",
                                            u"supposedly", u"unlikely", u"speculated", u"jokingly"}) ||
               (m_title.lowerAt(i) == u"april" && m_title.lowerAt(i + 1).startsWith(u"fool")) ||
               (isOneOf(m_title.lowerAt(i), {u"insider", u"leaker", u"leakers", u"fans"}) &&
                isOneOf(m_title.lowerAt(i + 1),
                        {u"claims", u"claim", u"says", u"say", u"hints", u"think", u"hope", u"want",
                         u"demand", u"ask", u"beg", u"speculate", u"believe"}));
    }

    /** "Not Coming in 2027", "Won't Return", "No Plans for", "Denies": it does not come. */
    [[nodiscard]] bool isDenial(qsizetype i) const
    {
        if (isOneOf(m_title.lowerAt(i), {u"denies", u"deny", u"debunks", u"denied", u"debunked"})) {
            return i > 0;
        }
        if (m_title.lowerAt(i) == u"no" &&
            isOneOf(m_title.lowerAt(i + 1), {u"plans", u"plan", u"longer", u"chance", u"intention"})) {
            return true;
        }
        const bool isWithout = m_title.lowerAt(i) == u"no" ||
                               (m_title.lowerAt(i) == u"without" && m_title.lowerAt(i + 1) == u"a");
        const qsizetype date = m_title.lowerAt(i) == u"no" ? i + 1 : i + 2;
        if (isWithout && isOneOf(m_title.lowerAt(date), {u"release", u"premiere", u"air", u"official"}) &&
            isOneOf(m_title.lowerAt(date + 1), {u"date", u"window", u"announcement", u"release"})) {
            return true; // "Still Has No Release Date"
        }
        const bool refuses =
            isOneOf(m_title.lowerAt(i), {u"not", u"won't", u"won\u2019t", u"isn't", u"isn\u2019t", u"never"});
        return refuses && i > 0 && comesNext(i) && !isUntil(i);
    }

    /** "Could Come in 2027", "May Premiere Next Year"; "Gets May Premiere" is a month. */
    [[nodiscard]] bool isMaybe(qsizetype i) const
    {
        if (i == 0 || !isOneOf(m_title.lowerAt(i), {u"may", u"might", u"could"})) {
            return false;
        }
        if (m_title.lowerAt(i) != u"may") {
            return comesNext(i);
        }
        const bool isMonth = isOneOf(m_title.lowerAt(i + 1), {u"premiere", u"debut", u"release", u"start",
                                                              u"launch", u"broadcast", u"return"});
        const CueHit *before =
            m_title.lastBefore(m_title.token(i).span.start, m_title.token(i).sentence,
                               Cue::Gets | Cue::Report | Cue::Release | Cue::Announce | Cue::Promotion);
        const bool isTold = before != nullptr && before->lastToken + 2 >= i;
        const bool goesOn =
            isOneOf(m_title.lowerAt(i + 2), {u"in", u"on", u"next", u"this", u"by", u"as", u"sooner"});
        return comesNext(i) && (!isMonth || (!isTold && goesOn));
    }

    /** "Deserves a Season 2", "Needs a Sequel": somebody would like one. */
    [[nodiscard]] bool isWish(qsizetype i) const
    {
        constexpr qsizetype reach = 3;
        if (i == 0 || !isOneOf(m_title.lowerAt(i), {u"deserves", u"deserve", u"needs", u"need"})) {
            return false;
        }
        qsizetype wished = i + 1;
        while (wished < i + reach && isOneOf(m_title.lowerAt(wished), {u"a", u"an", u"another", u"more"})) {
            ++wished;
        }
        const CueHit *work = m_title.startingAt(wished);
        return (work != nullptr && (work->cues & (Cue::Sequel | Cue::Anime))) ||
               std::any_of(m_title.seasons.begin(), m_title.seasons.end(),
                           [wished](const SeasonPhrase &one) { return one.firstToken == wished; });
    }

    /** A verb in its plain form, or "coming", within two words: what may, or does not, happen. */
    [[nodiscard]] bool comesNext(qsizetype i) const
    {
        constexpr qsizetype reach = 3;
        for (qsizetype j = i + 1; j <= i + reach; ++j) {
            if (isOneOf(m_title.lowerAt(j),
                        {u"come",  u"coming",     u"return",    u"returning", u"premiere", u"debut",
                         u"air",   u"airing",     u"release",   u"releasing", u"get",      u"getting",
                         u"begin", u"start",      u"arrive",    u"drop",      u"happen",   u"happening",
                         u"in",    u"premiering", u"streaming", u"stream",    u"planned",  u"launch",
                         u"land",  u"see",        u"continue",  u"confirmed", u"announced"})) {
                return m_title.lowerAt(j) != u"in" ||
                       isOneOf(m_title.lowerAt(j + 1), {u"production", u"development", u"the"});
            }
            if (!isOneOf(m_title.lowerAt(j), {u"be", u"have", u"finally", u"even", u"still", u"yet", u"ever",
                                              u"also", u"never", u"not", u"officially", u"actually"})) {
                return false;
            }
        }
        return false;
    }

    /** "Won't Premiere Until October" tells when it does. */
    [[nodiscard]] bool isUntil(qsizetype i) const
    {
        for (qsizetype j = i + 1; j < m_count; ++j) {
            if (isOneOf(m_title.lowerAt(j), {u"until", u"till", u"before"})) {
                return true;
            }
        }
        return false;
    }

    /** "She Might Be Coming Anime": plain words up to the medium or the season are a name. */
    [[nodiscard]] bool leadsToName(qsizetype i) const
    {
        constexpr qsizetype farthest = 12;
        for (qsizetype j = i + 1; j < std::min(m_count, i + farthest); ++j) {
            if (isOneOf(m_title.lowerAt(j), {u"get", u"getting", u"receive", u"have"})) {
                return false;
            }
            const CueHit *hit = m_title.startingAt(j);
            const bool isMedium = hit != nullptr && (hit->cues & Cue::Anime) && (hit->cues & Cue::Trail);
            const bool isSeason =
                std::any_of(m_title.seasons.begin(), m_title.seasons.end(),
                            [j](const SeasonPhrase &phrase) { return phrase.firstToken == j; });
            if (isMedium || isSeason) {
                return j > i + 2 && i > 0;
            }
        }
        return false;
    }

    const FieldReading &m_title;
    qsizetype m_count;
};

/** "Is Pluto Season 2 Happening?": a question all through, though it names no date. */
bool asks(const FieldReading &title)
{
    if (title.words.isSlug) { // "is title season 2 coming out"; "is it wrong" is a name
        const CueHit *front = title.startingAt(0);
        const bool isName = front != nullptr && (front->cues & Cue::Neutral);
        return !isName && !title.seasons.empty() && title.dates.empty() &&
               !title.has(Cue::Announce | Cue::Gets) &&
               isOneOf(title.lowerAt(0), {u"is", u"will", u"when", u"does", u"did"});
    }
    if (title.count() < 3) {
        return false;
    }
    const auto last = title.count() - 1;
    constexpr qsizetype longestLabel = 8;
    qsizetype first = 0;
    for (qsizetype i = 1; i < std::min(last, longestLabel); ++i) {
        first = title.words.markAt(i) == u':' ? i + 1 : first; // "Reader Mail: Is Title Returning?"
    }
    first += isOneOf(title.lowerAt(first), {u"so", u"and", u"but", u"wait", u"ok", u"okay"}); // "So Is Title"
    return title.words.markAt(last) == u'?' &&
           isOneOf(title.lowerAt(first), {u"is",     u"are",   u"will", u"could", u"can",   u"does", u"do",
                                          u"should", u"would", u"has",  u"when",  u"where", u"what", u"which",
                                          u"who",    u"why",   u"how",  u"was",   u"were",  u"did"}) &&
           (title.has(Cue::Release | Cue::Announce | Cue::Gets | Cue::Stream | Cue::Delay | Cue::End |
                      Cue::Dub | Cue::Promotion | Cue::Movie) ||
            !title.seasons.empty());
}

/** "Season 2 Canceled?", in an address "season 2 renewed or canceled". */
bool asksWhetherCancelled(const FieldReading &title)
{
    const CueHit *cancel = title.first(Cue::Cancel);
    if (cancel == nullptr) {
        return false;
    }
    const bool isEither = // "Season 2: Renewed or Canceled"
        title.lowerAt(cancel->firstToken - 1) == u"or" && cancel->lastToken + 2 >= title.count();
    return isEither ||
           (title.words.markAt(cancel->lastToken + 1) == u'?' && cancel->lastToken + 2 == title.count());
}

/** "Title Season 2 in the Works?", "New Title Movie in 2027?": the mark stands right behind the news. */
bool asksForNews(const RuleInput &input)
{
    static constexpr Cues news =
        Cue::Announce | Cue::Gets | Cue::Release | Cue::Movie | Cue::Sequel | Cue::Stream;
    const FieldReading &title = input.reading.title;
    const auto mark = title.count() - 1;
    if (mark < 2 || title.words.markAt(mark) != u'?' || !title.quotes.empty() || title.episode ||
        input.reading.summary.has(Cue::Announce | Cue::Gets)) {
        return false;
    }
    const bool isTold = std::any_of(title.cues.begin(), title.cues.end(), [mark](const CueHit &one) {
        return one.lastToken + 1 == mark && (one.cues & news) && !(one.cues & Cue::Neutral);
    });
    const bool isSeason = std::any_of(title.seasons.begin(), title.seasons.end(),
                                      [mark](const SeasonPhrase &one) { return one.lastToken + 1 == mark; });
    return isTold || isSeason ||
           (input.date.isInTitle && title.tokenAt(input.date.evidence.span.end()) == mark);
}

} // namespace

/** Rumours, denials, what may be and what is only asked: nobody has announced it. */
std::optional<RuleVerdict> judgeDoubt(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (title.has(Cue::Delay) && !asksWhetherCancelled(title)) {
        return std::nullopt; // "May Not Air in Time, Delayed": that is told by the delay
    }
    if (asksWhetherCancelled(title)) {
        return RuleVerdict{std::nullopt, title.evidence(title.first(Cue::Cancel)->span)};
    }
    const bool isAnswered = input.date.isKnown() && !input.date.isInTitle; // the summary gives the date
    if (!isAnswered && !isBareName(input) && (asks(title) || asksForNews(input))) {
        return RuleVerdict{std::nullopt, title.evidence(title.words.tokens.front().span)};
    }
    const qsizetype doubt = DoubtReader(title).find();
    return doubt < 0 ? std::nullopt
                     : std::optional(RuleVerdict{std::nullopt, title.evidence(title.token(doubt).span)});
}

} // namespace raiki
