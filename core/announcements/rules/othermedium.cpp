// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

constexpr Cues makes = Cue::Announce | Cue::Gets;

/** "Manga gets anime", "novel's anime adaptation": animation is named after what it is made from. */
bool animeFollows(const FieldReading &title, const CueHit &medium)
{
    for (const CueHit &hit : title.cues) {
        if (hit.span.start > medium.span.start && (hit.cues & (Cue::Anime | Cue::Movie)) &&
            !(hit.cues & (Cue::OtherMedium | Cue::OtherPrint))) {
            return true;
        }
    }
    return false;
}

/** "Anime gets a game": between the animation and the other medium somebody gets or announces something. */
bool isWhatTheAnimeGets(const FieldReading &title, const CueHit &medium)
{
    const CueHit *verb =
        title.lastBefore(medium.span.start, medium.sentence, makes | Cue::Report | Cue::Stream);
    return verb != nullptr;
}

/** The animation's own news may name its source: "anime based on the manga premieres in April". */
bool isOnlySource(const Reading &reading, const CueHit &medium)
{
    const FieldReading &title = reading.title;
    const bool animeFirst = title.lastBefore(medium.span.start, medium.sentence, Cue::Anime) != nullptr;
    const bool comesOut = title.has(Cue::Release) || !title.seasons.empty();
    return animeFirst && comesOut && !isWhatTheAnimeGets(title, medium);
}

} // namespace

/** Manga, novels, games, stage, live action, goods and discs: news of theirs is no news of an anime. */
std::optional<RuleVerdict> judgeOtherMedium(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    if (const CueHit *hit = title.first(Cue::OtherMedium)) {
        const bool inspires =
            title.lastBefore(title.words.text.size(), hit->sentence, Cue::Anime) != nullptr &&
            animeFollows(title, *hit) && title.has(makes);
        if (!inspires && !isOnlySource(input.reading, *hit)) {
            return RuleVerdict{std::nullopt, title.evidence(hit->span)};
        }
    }
    if (const CueHit *hit = title.first(Cue::OtherPrint)) {
        if (!animeFollows(title, *hit) && !isOnlySource(input.reading, *hit)) {
            return RuleVerdict{std::nullopt, title.evidence(hit->span)};
        }
    }
    return std::nullopt;
}

} // namespace raiki
