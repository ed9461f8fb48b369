// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/namewords.h"
#include "core/announcements/rules/rule.h"

namespace raiki {

/** Questions and forum talk say nothing of a release unless a date answers them. */
std::optional<RuleVerdict> judgeOpinion(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    const CueHit *hit = title.cues.empty() ? nullptr : &title.cues.front();
    const bool asks =
        hit != nullptr && hit->firstToken == 0 && (hit->cues & Cue::Question) && endOfQuestion(title) == 0;
    const bool answers = input.date.isInTitle || (title.has(Cue::Announce) && !title.seasons.empty());
    if (!asks || answers) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(hit->span)};
}

} // namespace raiki
