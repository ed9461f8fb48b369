// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** What a writer or a forum calls a post that is no news. */
bool isLabelWord(QStringView word)
{
    return isOneOf(word, {u"opinion",
                          u"editorial",
                          u"review",
                          u"feature",
                          u"features",
                          u"interview",
                          u"column",
                          u"quiz",
                          u"poll",
                          u"podcast",
                          u"guide",
                          u"recap",
                          u"analysis",
                          u"essay",
                          u"theory",
                          u"list",
                          u"listicle",
                          u"gallery",
                          u"photos",
                          u"cosplay",
                          u"giveaway",
                          u"contest",
                          u"rewatch",
                          u"retrospective",
                          u"fanart",
                          u"oc",
                          u"art",
                          u"meme",
                          u"rant",
                          u"question",
                          u"recommendation",
                          u"recommendations",
                          u"wt",
                          u"help",
                          u"request",
                          u"satire",
                          u"humor",
                          u"answerman",
                          u"critique",
                          u"commentary",
                          u"discussion",
                          u"survey",
                          u"explainer",
                          u"roundtable",
                          u"misc",
                          u"writing",
                          u"infographic",
                          u"clip",
                          u"aftershow",
                          u"anncast"});
}

/** "OPINION: …", "[Rewatch] …", "Review - …": up to three words at the front, the label the first or the
 * last. */
qsizetype labelAtFront(const FieldReading &title)
{
    constexpr qsizetype longest = 3;
    const QChar first = title.words.markAt(0);
    const bool isBracket = first == u'[' || first == u'(' || first == u'\u3010';
    const qsizetype start = isBracket ? 1 : 0;
    for (qsizetype i = start + 1; i <= start + longest + 1; ++i) {
        const QChar mark = title.words.markAt(i);
        const bool ends = isBracket ? mark == u']' || mark == u')' || mark == u'\u3011'
                                    : mark == u':' || mark == u'|' || mark == u'!';
        const qsizetype last = i - (isBracket && title.words.markAt(i - 1) == u'!' ? 2 : 1); // "[WT!]"
        if (ends && isLabelWord(title.lowerAt(last))) {
            return last;
        }
        if (ends) {
            return -1;
        }
    }
    return -1;
}

/** "Understanding the Reasons", "Ranking Every": somebody does something with shows. */
bool isDoneWithShows(const FieldReading &title)
{
    return !title.words.isSlug &&
           isOneOf(title.lowerAt(0),
                   {u"understanding", u"ranking",      u"remembering", u"revisiting", u"exploring",
                    u"analyzing",     u"analysing",    u"examining",   u"unpacking",  u"comparing",
                    u"celebrating",   u"appreciating", u"defending",   u"rating",     u"reviewing",
                    u"explaining",    u"discussing",   u"breaking",    u"looking",    u"talking"}) &&
           isOneOf(title.lowerAt(1), {u"the", u"a", u"every", u"all", u"some", u"my", u"our", u"why", u"how",
                                      u"down", u"back", u"at", u"about", u"what", u"10", u"5", u"each"});
}

/** "So Many Anime Are Delayed": an amount of shows and none of them. */
qsizetype amountOfShows(const FieldReading &title)
{
    const auto count = title.count();
    for (qsizetype i = 0; i + 1 < count && title.quotes.empty() && title.seasons.empty(); ++i) {
        // "Puts Many 2020 Anime on Hold"
        const qsizetype year = title.token(i + 1).kind == TokenKind::Number ? 1 : 0;
        const bool isAmount = isOneOf(title.lowerAt(i), {u"many", u"numerous", u"countless"}) &&
                              isOneOf(title.lowerAt(i + 1 + year), {u"anime", u"animes", u"shows", u"series",
                                                                    u"films", u"movies", u"other"});
        if (isAmount) {
            return i;
        }
    }
    return -1;
}

/** "Slow Days Rewatch - Episode 3": seen again together, nothing new. */
qsizetype rewatch(const FieldReading &title)
{
    const auto &tokens = title.words.tokens;
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&title](const Token &one) {
        return isOneOf(title.words.lowerOf(one), {u"rewatch", u"rewatching", u"rewatched"}) &&
               !title.isQuoted(one.span);
    });
    return found == tokens.end() ? -1 : found - tokens.begin();
}

/** "Title Episode 5 Thoughts": what somebody thinks of it. */
qsizetype thoughtsOfEpisode(const FieldReading &title)
{
    const qsizetype last = title.count() - 1;
    const bool isThought =
        title.episode && isOneOf(title.lowerAt(last), {u"thoughts", u"reaction", u"reactions", u"breakdown"});
    return isThought && last - title.episode->lastToken <= 2 && last > title.episode->lastToken ? last : -1;
}

} // namespace

/** Posts that say at their front what they are: opinions, reviews, questions, pictures. */
std::optional<RuleVerdict> judgeLabel(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    qsizetype told = labelAtFront(title);
    if (told >= 0 && title.episode && title.lowerAt(told) == u"discussion") {
        told = -1; // "Discussion: Title Episode 5"
    }
    told = told < 0 && isDoneWithShows(title) ? 0 : told;
    told = told < 0 ? amountOfShows(title) : told;
    told = told < 0 ? rewatch(title) : told;
    told = told < 0 ? thoughtsOfEpisode(title) : told;
    return told < 0 ? std::nullopt
                    : std::optional(RuleVerdict{std::nullopt, title.evidence(title.token(told).span)});
}

} // namespace raiki
