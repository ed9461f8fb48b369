// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr Cues comesOut = Cue::Release | Cue::Stream | Cue::Gets | Cue::Announce | Cue::Delay | Cue::End;

/** "Opening Song Streams on July 5": the verb's subject is the song, and there is no other verb. */
const CueHit *promotedItself(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *verb = title.first(comesOut);
    if (verb == nullptr || !(verb->cues & (Cue::Release | Cue::Stream)) || verb->firstToken == 0) {
        return nullptr;
    }
    const QStringView words = title.lowerIn(verb->span);
    const bool isOutcome = isOneOf(words, {u"released", u"launched", u"now streaming", u"is now streaming",
                                           u"coming", u"coming on", u"coming in"});
    if (!words.endsWith(u's') && !words.startsWith(u"to ") && !isOutcome) {
        return nullptr; // "trailer, release date" are two nouns
    }
    const CueHit *subject = title.lastBefore(verb->span.start, verb->sentence, Cue::Promotion);
    const bool isSubject =
        subject != nullptr && subject->lastToken + 1 == verb->firstToken && !(subject->cues & Cue::Release);
    if (subject != nullptr &&
        std::any_of(title.platforms.begin(), title.platforms.end(),
                    [subject](const PlatformMention &one) { return one.span.overlaps(subject->span); })) {
        return nullptr; // "Prime Video Streams …"
    }
    const bool isOfAnime = // "Trailer Released", and below when the anime starts
        subject != nullptr && input.date.isKnown() && !input.date.isInTitle &&
        isOneOf(title.lowerAt(subject->lastToken),
                {u"trailer", u"teaser", u"pv", u"visual", u"video", u"poster", u"promo"});
    if (isOfAnime) {
        return nullptr;
    }
    const bool isOnlyVerb = std::none_of(title.cues.begin(), title.cues.end(), [verb](const CueHit &hit) {
        return hit.firstToken > verb->lastToken && (hit.cues & (comesOut | Cue::Report));
    });
    return isSubject && isOnlyVerb ? subject : nullptr;
}

/** "Anime's Toilet Paper Ships in July": plain words between what the anime owns and the date. */
const CueHit *ownedThing(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const qsizetype date = title.tokenAt(input.date.evidence.span.start);
    for (const CueHit &hit : title.cues) {
        const qsizetype mark = hit.lastToken + 1;
        const bool owns =
            (hit.cues & Cue::Anime) && mark + 2 < date && title.token(mark).kind == TokenKind::Possessive;
        if (!owns) {
            continue;
        }
        const auto isTold = [&](const CueHit &one) {
            return one.firstToken > mark && one.firstToken < date &&
                   (one.cues & ~Cues(Cue::Lead | Cue::Trail));
        };
        const bool hasSeason = std::any_of(title.seasons.begin(), title.seasons.end(),
                                           [&](const SeasonPhrase &one) { return one.firstToken > mark; });
        return hasSeason || std::any_of(title.cues.begin(), title.cues.end(), isTold) ? nullptr : &hit;
    }
    return nullptr;
}

/** What of a series may stand between its "'s" and a verb: "Anime's Final Arc Premieres". */
bool isPartOfSeries(QStringView word)
{
    return isOneOf(word,
                   {u"arc",        u"saga",        u"cour",       u"half",       u"part",    u"chapter",
                    u"run",        u"story",       u"broadcast",  u"conclusion", u"special", u"specials",
                    u"batch",      u"installment", u"instalment", u"entry",      u"dub",     u"project",
                    u"adaptation", u"anime",       u"film",       u"ova",        u"episode"});
}

/** "Anime's Event Streams With Subtitles": plain words that the anime owns, then what happens to them. */
const CueHit *ownedThingStreams(const FieldReading &title)
{
    for (const CueHit &hit : title.cues) {
        const qsizetype mark = hit.lastToken + 1;
        if (!(hit.cues & Cue::Anime) || mark + 1 >= title.count() ||
            title.token(mark).kind != TokenKind::Possessive) {
            continue;
        }
        const auto isNews = [mark](const CueHit &one) {
            return one.firstToken > mark && (one.cues & ~Cues(Cue::Lead | Cue::Trail | Cue::InNames));
        };
        const auto next = std::find_if(title.cues.begin(), title.cues.end(), isNews);
        const bool isVerb = next != title.cues.end() && (next->cues & (Cue::Stream | Cue::Release)) &&
                            next->firstToken > mark + 1;
        if (!isVerb) {
            continue;
        }
        const auto isBetween = [&](TextSpan span) {
            return title.tokenAt(span.start) > mark && span.start < next->span.start;
        };
        const bool isOfSeries = isPartOfSeries(title.lowerAt(next->firstToken - 1)) ||
                                std::any_of(title.seasons.begin(), title.seasons.end(),
                                            [&](const SeasonPhrase &one) { return isBetween(one.span); }) ||
                                std::any_of(title.dates.begin(), title.dates.end(),
                                            [&](const DatePhrase &one) { return isBetween(one.span); }) ||
                                std::any_of(title.platforms.begin(), title.platforms.end(),
                                            [&](const PlatformMention &one) { return isBetween(one.span); });
        if (!isOfSeries) {
            return &hit;
        }
    }
    return nullptr;
}

/** "More Info on December 20", "News Coming December 20": the day on which something will be told. */
const Token *toldThen(const RuleInput &input)
{
    constexpr qsizetype reach = 6;
    const FieldReading &title = input.reading.title;
    if (!input.date.isInTitle || title.words.isSlug) {
        return nullptr;
    }
    const qsizetype date = title.tokenAt(input.date.evidence.span.start);
    for (qsizetype i = date - 1; i > 0 && i >= date - reach; --i) {
        const Token &token = title.token(i);
        const QStringView word = title.words.lowerOf(token);
        if (isOneOf(word, {u"info", u"information", u"details", u"news", u"announcement", u"announcements",
                           u"updates", u"presentation", u"showcase"})) {
            return &token;
        }
        const bool leadsOn = isOneOf(word, {u"on",        u"in",        u"at",     u"coming",   u"to",
                                            u"be",        u"revealed",  u"reveal", u"arrive",   u"arrives",
                                            u"drop",      u"drops",     u"will",   u"set",      u"for",
                                            u"scheduled", u"announced", u"shared", u"unveiled", u"during"});
        const bool isPlace = i > 1 && token.isCapital && title.startingAt(i) == nullptr;
        if (!leadsOn && !isPlace) {
            return nullptr;
        }
    }
    return nullptr;
}

/** "Launches Anime Academy": the word only tells of which kind something is. */
const CueHit *animeAsKind(const FieldReading &title)
{
    const CueHit *hit = title.first(Cue::Anime | Cue::NewWork);
    if (hit == nullptr || hit->firstToken == 0 || hit->firstToken != hit->lastToken || title.words.isSlug) {
        return nullptr;
    }
    const auto next = (hit->lastToken) + 1;
    const CueHit *verb = title.lastBefore(hit->span.start, hit->sentence,
                                          Cue::Release | Cue::Report | Cue::Stream | Cue::Announce);
    const QStringView before = title.lowerAt(hit->firstToken - 1);
    const bool isAfterVerb =
        (verb != nullptr && verb->lastToken + 1 == hit->firstToken) ||
        isOneOf(before, {u"brings", u"serves", u"hosts", u"sells", u"builds", u"restructures", u"trains"});
    const bool isBeforeNoun = next < title.count() && title.token(next).kind == TokenKind::Word &&
                              title.token(next).isCapital && title.startingAt(next) == nullptr;
    return isAfterVerb && isBeforeNoun ? hit : nullptr;
}

} // namespace

/** What comes out is a song, a trailer, or a thing with the anime's name on it. */
std::optional<RuleVerdict> judgePromotion(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = promotedItself(input);
    if (const CueHit *first = title.first(Cue::Promotion); hit == nullptr && first != nullptr &&
                                                           first->firstToken <= 1 && !input.date.isKnown() &&
                                                           title.lowerAt(first->lastToken) == u"footage") {
        hit = first; // "Unseen Footage of Title Shown at the Movie's Screening"
    }
    if (hit == nullptr && input.date.isInTitle) {
        hit = ownedThing(input);
    }
    if (const Token *told = toldThen(input); hit == nullptr && told != nullptr) {
        return RuleVerdict{std::nullopt, title.evidence(told->span)};
    }
    if (hit == nullptr) {
        hit = ownedThingStreams(title);
    }
    if (hit == nullptr) {
        hit = animeAsKind(title);
    }
    return hit == nullptr ? std::nullopt
                          : std::optional(RuleVerdict{std::nullopt, title.evidence(hit->span)});
}

} // namespace raiki
