// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

/** The last episode is near. */
std::optional<RuleVerdict> judgeEnding(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.first(Cue::End);
    if (hit == nullptr || !input.show) {
        return std::nullopt;
    }
    return RuleVerdict{AnnouncementKind::End, title.evidence(hit->span)};
}

} // namespace raiki
