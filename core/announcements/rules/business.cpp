// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

#include <algorithm>

namespace raiki {

namespace {

/** "Announces New Series 'Title', Passes 5 Million": what comes after the comma is told besides. */
bool isSaidBesides(const FieldReading &title, const CueHit &business)
{
    const CueHit *work = title.lastBefore(business.span.start, business.sentence, Cue::NewWork | Cue::Sequel);
    if (work == nullptr || !title.has(Cue::Announce | Cue::Gets | Cue::Report)) {
        return false;
    }
    const qsizetype start = work->span.end();
    return title.words.textOf({start, business.span.start - start}).contains(u',');
}

/** "Adult Swim Festival Returns This November": what comes is an event. */
bool isOfEvent(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const bool isOfWork =
        input.show && std::any_of(title.cues.begin(), title.cues.end(), [&](const CueHit &one) {
            return (one.cues & (Cue::Anime | Cue::Movie)) && !one.span.overlaps(input.show->evidence.span);
        });
    if (!input.show || input.show->isQuoted || input.show->evidence.field != TextField::Title || isOfWork ||
        !title.seasons.empty()) {
        return false;
    }
    const qsizetype behind = title.tokenAt(input.show->evidence.span.end());
    return behind > 1 &&
           isOneOf(title.words.lowerOf(title.words.tokens[static_cast<size_t>(behind) - 1]),
                   {u"festival", u"fest",       u"expo",         u"convention", u"con",       u"fair",
                    u"showcase", u"awards",     u"event",        u"panel",      u"marathon",  u"campaign",
                    u"sale",     u"tournament", u"championship", u"workshop",   u"auction",   u"lottery",
                    u"exam",     u"seminar",    u"symposium",    u"ceremony",   u"screening", u"screenings",
                    u"gallery",  u"service",    u"app",          u"store",      u"shop"});
}

} // namespace

/** Prizes, sales, people and quarrels, unless the same headline also gives a season. */
std::optional<RuleVerdict> judgeBusiness(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Business);
    if (hit == nullptr && isOfEvent(input)) {
        return RuleVerdict{std::nullopt, input.show->evidence};
    }
    if (hit == nullptr || (!title.seasons.empty() && title.has(Cue::Announce | Cue::Gets | Cue::Release)) ||
        isSaidBesides(title, *hit)) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(hit->span)};
}

} // namespace raiki
