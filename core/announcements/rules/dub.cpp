// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

/** A dubbed version comes, with a date or without. */
std::optional<RuleVerdict> judgeDub(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::Dub);
    if (hit == nullptr || !input.show) {
        return std::nullopt;
    }
    return RuleVerdict{AnnouncementKind::Dub, title.evidence(hit->span)};
}

} // namespace raiki
