// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

constexpr Cues comesOut = Cue::Release | Cue::Stream | Cue::Gets | Cue::Announce | Cue::Delay | Cue::End;

/** "Opening Song Streams on July 5": the verb's subject is the song, and there is no other verb. */
const CueHit *promotedItself(const FieldReading &title)
{
    const CueHit *verb = title.first(comesOut);
    if (verb == nullptr || !(verb->cues & (Cue::Release | Cue::Stream)) || verb->firstToken == 0) {
        return nullptr;
    }
    const QStringView words = QStringView(title.words.lower).mid(verb->span.start, verb->span.length);
    if (!words.endsWith(u's') && !words.startsWith(u"to ")) {
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
        const bool owns = (hit.cues & Cue::Anime) && mark + 2 < date &&
                          title.words.tokens[static_cast<size_t>(mark)].kind == TokenKind::Possessive;
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

/** "Launches Anime Academy": the word only tells of which kind something is. */
const CueHit *animeAsKind(const FieldReading &title)
{
    const CueHit *hit = title.first(Cue::Anime | Cue::NewWork);
    if (hit == nullptr || hit->firstToken == 0 || hit->firstToken != hit->lastToken || title.words.isSlug) {
        return nullptr;
    }
    const auto next = static_cast<size_t>(hit->lastToken) + 1;
    const CueHit *verb = title.lastBefore(hit->span.start, hit->sentence,
                                          Cue::Release | Cue::Report | Cue::Stream | Cue::Announce);
    const QStringView before =
        title.words.lowerOf(title.words.tokens[static_cast<size_t>(hit->firstToken) - 1]);
    const bool isAfterVerb =
        (verb != nullptr && verb->lastToken + 1 == hit->firstToken) ||
        isOneOf(before, {u"brings", u"serves", u"hosts", u"sells", u"builds", u"restructures", u"trains"});
    const bool isBeforeNoun =
        next < title.words.tokens.size() && title.words.tokens[next].kind == TokenKind::Word &&
        title.words.tokens[next].isCapital && title.startingAt(static_cast<qsizetype>(next)) == nullptr;
    return isAfterVerb && isBeforeNoun ? hit : nullptr;
}

} // namespace

/** What comes out is a song, a trailer, or a thing with the anime's name on it. */
std::optional<RuleVerdict> judgePromotion(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = promotedItself(title);
    if (hit == nullptr && input.date.isInTitle) {
        hit = ownedThing(input);
    }
    if (hit == nullptr) {
        hit = animeAsKind(title);
    }
    return hit == nullptr ? std::nullopt
                          : std::optional(RuleVerdict{std::nullopt, title.evidence(hit->span)});
}

} // namespace raiki
