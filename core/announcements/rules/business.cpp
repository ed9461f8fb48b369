// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

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

} // namespace

/** Prizes, sales, people and quarrels, unless the same headline also gives a season. */
std::optional<RuleVerdict> judgeBusiness(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Business);
    if (hit == nullptr || (!title.seasons.empty() && title.has(Cue::Announce | Cue::Gets | Cue::Release)) ||
        isSaidBesides(title, *hit)) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(hit->span)};
}

} // namespace raiki
