// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

/** "Episode 7 Sets a New Bar", "Episode 3 Proves That": what an episode does is no news that it is out. */
bool tellsOfContent(const FieldReading &title)
{
    if (!title.episode || title.words.isSlug) {
        return false;
    }
    const auto next = (title.episode->lastToken) + 1;
    if (next + 1 >= title.count() || title.token(next).kind != TokenKind::Word) {
        return false;
    }
    if (isOneOf(title.lowerAt(next), {u"is", u"was"}) && title.startingAt(next + 1) == nullptr &&
        !isOneOf(title.lowerAt(next + 1),
                 {u"now", u"out", u"live", u"up", u"here", u"available", u"finally", u"on", u"in", u"the"})) {
        return true; // "Episode 5 Is Breathtaking"
    }
    const QStringView verb = title.lowerAt(next);
    const CueHit *hit = title.startingAt(next);
    const bool isNews = hit != nullptr && (hit->cues & (Cue::Release | Cue::Stream | Cue::Talk | Cue::Delay |
                                                        Cue::End | Cue::Promotion | Cue::Episode));
    if (hit == nullptr && verb.size() > 4 && verb.endsWith(u"ed") && verb != u"subbed") {
        return true; // "3rd episode reuploaded"
    }
    return title.token(next).isCapital && !isNews && verb.size() > 3 && verb.endsWith(u's') &&
           !verb.endsWith(u"ss") && !isOneOf(verb, {u"links", u"english", u"raws", u"subs", u"spoilers"});
}

/** 第5話の先行カット: pictures of what has not been shown yet. */
bool showsPictures(const RuleInput &input)
{
    const FieldReading &title = input.reading.title;
    return title.words.hasCjk && title.has(Cue::Promotion) && !input.date.isKnown() &&
           !title.has(Cue::Release | Cue::Stream);
}

} // namespace

/** One numbered episode is out, dated or talked about. */
std::optional<RuleVerdict> judgeEpisode(const RuleInput &input)
{
    if (!input.show) {
        return std::nullopt;
    }
    const FieldReading &title = input.reading.title;
    if (showsPictures(input) || (!input.date.isKnown() && tellsOfContent(title))) {
        return std::nullopt;
    }
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
