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
    const FieldReading &summary = input.reading.summary; // a question that is a name, and below what it gets
    const CueHit *told = summary.first(Cue::Gets | Cue::Announce);
    const bool isName = isBareName(input) && told != nullptr && told->sentence < leadingSentences &&
                        summary.firstIn(told->sentence, Cue::Anime | Cue::NewWork) != nullptr;
    if (!asks || answers || isName) {
        return std::nullopt;
    }
    return RuleVerdict{std::nullopt, title.evidence(hit->span)};
}

} // namespace raiki
