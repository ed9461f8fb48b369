// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** "English-dubbed trailer": the trailer is dubbed, nothing is released. */
bool isOfTrailer(const FieldReading &title, const CueHit &dub)
{
    const CueHit *next = title.startingAt(dub.lastToken + 1);
    const bool isOfCast = // "English Dub Cast, Staff for Title"
        title.lowerIn(dub.span).contains(u"cast");
    return !isOfCast && next != nullptr && (next->cues & Cue::Promotion);
}

/** "English Version Launches": games have such versions, too. */
bool isVersion(const FieldReading &title, const CueHit &dub)
{
    return title.lowerIn(dub.span).endsWith(u"version") && title.seasons.empty() &&
           !title.has(Cue::Anime | Cue::Movie | Cue::Episode | Cue::Stream);
}

/** "Unveils January 9 Premiere, English Dub": the day is the anime's, the dub comes beside it. */
bool isBesidePremiere(const RuleInput &input, const CueHit &dub)
{
    const FieldReading &title = input.reading.title;
    const qsizetype behind = title.tokenAt(input.date.evidence.span.end());
    return input.date.isInTitle && behind < dub.firstToken && dub.lastToken + 1 >= title.count() &&
           isOneOf(title.lowerAt(behind), {u"premiere", u"debut"});
}

/** "Title: May 2 at 10:00 p.m.", and below: "SimulDub schedule": a line of a list of dubs. */
const CueHit *dubBelow(const RuleInput &input)
{
    const CueHit *hit = input.reading.summary.firstIn(0, Cue::Dub);
    const std::vector<CueHit> &cues = input.reading.title.cues;
    const bool isPlain = std::none_of(cues.begin(), cues.end(), [](const CueHit &one) {
        return bool(one.cues & ~Cues(Cue::Lead | Cue::Trail));
    });
    return input.date.isInTitle && isPlain ? hit : nullptr;
}

/** "In Theaters on September 14 (Subbed) and 18 (Dubbed)": a film's showings, whatever they are heard in. */
bool isOfShowings(const RuleInput &input, const CueHit &dub)
{
    const FieldReading &title = input.reading.title;
    return input.date.isInTitle && title.words.markAt(dub.lastToken + 1) == u')' &&
           title.first(Cue::Movie) != nullptr && title.words.markAt(dub.firstToken - 1) == u'(';
}

} // namespace

/** A dubbed version comes, with a date or without. */
std::optional<RuleVerdict> judgeDub(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Dub);
    if (const CueHit *below = hit == nullptr && input.show ? dubBelow(input) : nullptr) {
        return RuleVerdict{AnnouncementKind::Dub, input.reading.summary.evidence(below->span)};
    }
    if (hit == nullptr || !input.show || isOfTrailer(title, *hit) || isBesidePremiere(input, *hit) ||
        isOfShowings(input, *hit)) {
        return std::nullopt;
    }
    if (isVersion(title, *hit)) {
        return RuleVerdict{std::nullopt, title.evidence(hit->span)};
    }
    return RuleVerdict{AnnouncementKind::Dub, title.evidence(hit->span)};
}

} // namespace raiki
