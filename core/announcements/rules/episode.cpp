// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

/** One numbered episode is out, dated or talked about. */
std::optional<RuleVerdict> judgeEpisode(const RuleInput &input)
{
    if (!input.show) {
        return std::nullopt;
    }
    const FieldReading &title = input.reading.title;
    // "Starts on April 3 with episodes 1 and 2" tells of the start.
    const bool isStart = input.date.isInTitle && title.has(Cue::Release);
    if (const std::optional<EpisodeNumber> &episode = title.episode;
        episode && (episode->number > 1 || !isStart)) {
        return RuleVerdict{AnnouncementKind::Episode, title.evidence(episode->span)};
    }
    const bool datedBelow = input.date.isKnown() && input.date.evidence.field == TextField::Summary;
    if (!datedBelow || !title.seasons.empty() || title.has(Cue::Broadcast)) {
        return std::nullopt;
    }
    const std::optional<EpisodeNumber> &episode = input.reading.summary.episode;
    if (episode && episode->number != 1 && episode->sentence == input.date.sentence) {
        return RuleVerdict{AnnouncementKind::Episode, input.reading.summary.evidence(episode->span)};
    }
    return std::nullopt;
}

} // namespace raiki
