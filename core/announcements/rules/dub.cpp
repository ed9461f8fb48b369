// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

/** "English-dubbed trailer": the trailer is dubbed, nothing is released. */
bool isOfTrailer(const FieldReading &title, const CueHit &dub)
{
    const CueHit *next = title.startingAt(dub.lastToken + 1);
    return next != nullptr && (next->cues & Cue::Promotion);
}

} // namespace

/** A dubbed version comes, with a date or without. */
std::optional<RuleVerdict> judgeDub(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Dub);
    if (hit == nullptr || !input.show || isOfTrailer(title, *hit)) {
        return std::nullopt;
    }
    return RuleVerdict{AnnouncementKind::Dub, title.evidence(hit->span)};
}

} // namespace raiki
