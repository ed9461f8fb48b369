// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

/** Prizes, sales, people and quarrels, unless the same headline also gives a season. */
std::optional<RuleVerdict> judgeBusiness(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Business);
    if (hit == nullptr || (!title.seasons.empty() && title.has(Cue::Announce | Cue::Gets | Cue::Release))) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(hit->span)};
}

} // namespace raiki
