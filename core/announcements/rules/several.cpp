// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/companies.h"
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** The token behind the company or the platform that is the headline's subject, or 0. */
qsizetype behindCompany(const FieldReading &title)
{
    constexpr qsizetype longest = 3;
    if (!title.platforms.empty() && title.platforms.front().firstToken == 0) {
        return title.platforms.front().lastToken + 1;
    }
    if (!isCompanyName(title.lowerAt(0), title.lowerAt(1))) {
        return 0;
    }
    for (qsizetype i = 1; i <= longest; ++i) { // "Discotek Media Adds"
        const CueHit *hit = title.startingAt(i);
        if (hit != nullptr && (hit->cues & (Cue::Stream | Cue::Delay | Cue::Announce | Cue::Report))) {
            return i;
        }
    }
    return 0;
}

/** "Company Licenses Title, Other, Third": names between commas, and nothing is told behind them. */
const CueHit *listsNames(const FieldReading &title, qsizetype verb)
{
    const CueHit *hit = title.startingAt(verb);
    if (hit == nullptr || !(hit->cues & Cue::Stream) || !title.quotes.empty() || title.words.isSlug) {
        return nullptr;
    }
    int commas = 0;
    for (qsizetype i = hit->lastToken + 1; i < title.count(); ++i) {
        if (title.words.markAt(i) != u',') {
            continue;
        }
        const CueHit *next = title.startingAt(i + 1);
        const bool isNews =
            next != nullptr && (next->cues & ~Cues(Cue::Neutral | Cue::InNames | Cue::Lead | Cue::Trail));
        const bool isName = i + 1 < title.count() && !isNews &&
                            (title.token(i + 1).isCapital || title.lowerAt(i + 1).front().isDigit());
        if (!isName) {
            return nullptr;
        }
        ++commas;
    }
    return commas > 1 ? hit : nullptr;
}

/** "Company Postpones Dubs", "Delays Episodes Due to Storm": of which shows is not said. */
const CueHit *delaysAny(const FieldReading &title, qsizetype verb)
{
    const CueHit *hit = title.startingAt(verb);
    if (hit == nullptr || !(hit->cues & Cue::Delay) || !title.quotes.empty()) {
        return nullptr;
    }
    const qsizetype many = hit->lastToken + 1;
    const qsizetype next = many + 1;
    const bool isMany = isOneOf(title.lowerAt(many), {u"dubs", u"simuldubs", u"simulcasts", u"episodes",
                                                      u"shows", u"titles", u"releases", u"premieres"});
    return isMany && (next >= title.count() ||
                      isOneOf(title.lowerAt(next), {u"due", u"because", u"amid", u"after", u"as", u"over"}))
               ? hit
               : nullptr;
}

/** "Five Light Novels Get Anime": the number and the plural before a verb of many. */
const CueHit *manyGet(const FieldReading &title)
{
    constexpr qsizetype farthest = 8;
    if (!isOneOf(title.lowerAt(0), {u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine",
                                    u"ten", u"several", u"multiple"})) {
        return nullptr;
    }
    const CueHit *verb = title.first(Cue::Gets);
    const bool isPlural = verb != nullptr && verb->firstToken > 1 && verb->firstToken < farthest &&
                          isOneOf(title.lowerAt(verb->firstToken), {u"get", u"receive", u"land"});
    return isPlural && isOneOf(title.lowerAt(verb->firstToken - 1),
                               {u"novels", u"series", u"works", u"titles", u"webtoons", u"stories",
                                u"projects", u"games", u"comics", u"manhwa", u"manga"})
               ? verb
               : nullptr;
}

/** "New Episodes of Title, Other and More Delayed": the verb's subject is a list. */
const CueHit *andMoreDelayed(const FieldReading &title)
{
    const CueHit *hit = title.first(Cue::Delay);
    return hit != nullptr && hit->firstToken > 3 && title.lowerAt(hit->firstToken - 1) == u"more" &&
                   title.lowerAt(hit->firstToken - 2) == u"and"
               ? hit
               : nullptr;
}

} // namespace

/** Headlines of several shows at once, whose one date or name would be somebody else's. */
std::optional<RuleVerdict> judgeSeveral(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const qsizetype verb = behindCompany(title);
    const CueHit *hit = verb > 0 ? listsNames(title, verb) : nullptr;
    hit = hit == nullptr && verb > 0 ? delaysAny(title, verb) : hit;
    hit = hit == nullptr ? manyGet(title) : hit;
    hit = hit == nullptr ? andMoreDelayed(title) : hit;
    return hit == nullptr ? std::nullopt
                          : std::optional(RuleVerdict{std::nullopt, title.evidence(hit->span)});
}

} // namespace raiki
