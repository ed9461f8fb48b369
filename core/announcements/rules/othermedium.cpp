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
    const bool seasonFirst = !title.seasons.empty() && title.seasons.front().span.start < medium.span.start;
    const bool animeFirst =
        seasonFirst || title.lastBefore(medium.span.start, medium.sentence, Cue::Anime) != nullptr;
    const bool comesOut = title.has(Cue::Release) || !title.seasons.empty();
    return animeFirst && comesOut && !isWhatTheAnimeGets(title, medium);
}

/** "Darwin's Game Season 2", "Comic Girls anime": season words or "anime" right after make it a name's word.
 */
bool isPartOfName(const FieldReading &title, const CueHit &medium)
{
    const bool isWeak = medium.firstToken == medium.lastToken && (medium.cues & Cue::OtherMedium);
    for (const SeasonPhrase &season : title.seasons) {
        if (isWeak && season.firstToken == medium.lastToken + 1) {
            return true;
        }
    }
    return false;
}

} // namespace

/** Manga, novels, games, stage, live action, goods and discs: news of theirs is no news of an anime. */
std::optional<RuleVerdict> judgeOtherMedium(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    for (const CueHit &hit : title.cues) {
        if (!(hit.cues & (Cue::OtherMedium | Cue::OtherPrint)) || isPartOfName(title, hit)) {
            continue;
        }
        const bool isPrint = bool(hit.cues & Cue::OtherPrint);
        const bool inspires = animeFollows(title, hit) && (isPrint || title.has(makes));
        if (!inspires && !isOnlySource(input.reading, hit)) {
            return RuleVerdict{std::nullopt, title.evidence(hit.span)};
        }
    }
    return std::nullopt;
}

} // namespace raiki
