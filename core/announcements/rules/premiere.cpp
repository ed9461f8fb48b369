// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

/** The words that say it starts: in the date's field and sentence, else in the headline. */
Evidence saysStart(const RuleInput &input)
{
    const FieldReading &field =
        input.date.evidence.field == TextField::Title ? input.reading.title : input.reading.summary;
    const CueHit *hit = field.firstIn(input.date.sentence, Cue::Release | Cue::Gets | Cue::Stream);
    if (hit == nullptr) {
        hit = input.reading.title.first(Cue::Release | Cue::Gets | Cue::Stream);
        return hit == nullptr ? input.date.evidence : input.reading.title.evidence(hit->span);
    }
    return field.evidence(hit->span);
}

} // namespace

/** A season starts, and a date, if only a year, is given. */
std::optional<RuleVerdict> judgePremiere(const RuleInput &input)
{
    if (!input.date.isKnown() || (!input.show && !input.reading.title.has(Cue::NewWork))) {
        return std::nullopt;
    }
    const FieldReading &title = input.reading.title;
    const bool comesOut = title.has(Cue::Release | Cue::Announce | Cue::Gets | Cue::NewWork | Cue::Stream) ||
                          !title.seasons.empty() || input.date.evidence.field == TextField::Summary ||
                          input.reading.summary.has(Cue::Release | Cue::Anime);
    if (!comesOut || !speaksOfAnime(input.reading)) {
        return std::nullopt;
    }
    return RuleVerdict{AnnouncementKind::Premiere, saysStart(input)};
}

} // namespace raiki
