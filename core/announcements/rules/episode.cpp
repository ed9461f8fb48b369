// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/episodenumber.h"
#include "core/announcements/rules/rule.h"

namespace raiki {

/** One numbered episode is out, dated or talked about. */
std::optional<RuleVerdict> judgeEpisode(const RuleInput &input)
{
    if (!input.show) {
        return std::nullopt;
    }
    if (const std::optional<EpisodeNumber> episode = findEpisodeNumber(input.reading.title)) {
        return RuleVerdict{AnnouncementKind::Episode, input.reading.title.evidence(episode->span)};
    }
    const bool datedBelow = input.date.isKnown() && input.date.evidence.field == TextField::Summary;
    if (!datedBelow || !input.reading.title.seasons.empty() || input.reading.title.has(Cue::Broadcast)) {
        return std::nullopt;
    }
    const std::optional<EpisodeNumber> episode = findEpisodeNumber(input.reading.summary);
    if (episode && episode->number > 1 && episode->sentence == input.date.sentence) {
        return RuleVerdict{AnnouncementKind::Episode, input.reading.summary.evidence(episode->span)};
    }
    return std::nullopt;
}

} // namespace raiki
