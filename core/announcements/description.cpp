// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/description.h"

#include <algorithm>

namespace raiki {

namespace {

/** Words for what was: "the first season won hearts" is not the season announced. */
bool isOfThePast(const FieldReading &field, const SeasonPhrase &phrase)
{
    const qsizetype next = phrase.lastToken + 1;
    const CueHit *after = field.startingAt(next);
    const CueHit *before = field.lastBefore(phrase.span.start, phrase.sentence, Cue::Past | Cue::End);
    return (after != nullptr && (after->cues & Cue::Past)) || before != nullptr;
}

/** The season of the summary that its news is about: in a sentence that says something comes. */
const SeasonPhrase *seasonBelow(const FieldReading &summary, bool onlyFinal)
{
    for (const SeasonPhrase &phrase : summary.seasons) {
        const bool counts = onlyFinal ? phrase.isFinal && phrase.season : !isOfThePast(summary, phrase);
        const bool isNews =
            summary.firstIn(phrase.sentence, Cue::Release | Cue::Gets | Cue::Announce | Cue::Delay |
                                                 Cue::Stream | Cue::Dub) != nullptr;
        if (counts && (isNews || onlyFinal) && phrase.season != 1) {
            return &phrase;
        }
    }
    return nullptr;
}

void describeSeason(Announcement &news, const RuleInput &input)
{
    for (const SeasonPhrase &phrase : input.reading.title.seasons) {
        news.season = news.season ? news.season : phrase.season;
        news.part = news.part ? news.part : phrase.part;
        news.isFinalSeason = news.isFinalSeason || phrase.isFinal;
    }
    if (!news.season && input.show) {
        news.season = input.show->season;
    }
    if (news.season || news.kind == AnnouncementKind::Episode || news.kind == AnnouncementKind::Movie) {
        return;
    }
    if (const SeasonPhrase *phrase = seasonBelow(input.reading.summary, news.isFinalSeason)) {
        news.season = phrase->season;
        news.part = news.part ? news.part : phrase->part;
        news.isFinalSeason = news.isFinalSeason || phrase->isFinal;
    }
}

void addPlatform(QStringList &platforms, const QString &name)
{
    if (!platforms.contains(name, Qt::CaseInsensitive)) {
        platforms.append(name);
    }
}

/** The broadcaster that shows the block: the one said nearest to it in the same sentence. */
const PlatformMention *broadcasterOf(const FieldReading &field, const PlatformMention &block)
{
    const PlatformMention *nearest = nullptr;
    qsizetype best = 12;
    for (const PlatformMention &mention : field.platforms) {
        const qsizetype distance = std::abs(mention.firstToken - block.firstToken);
        if (mention.kind == PlatformKind::Broadcaster && mention.sentence == block.sentence &&
            distance < best) {
            nearest = &mention;
            best = distance;
        }
    }
    return nearest;
}

void describePlatforms(Announcement &news, const FieldReading &field)
{
    std::vector<const PlatformMention *> inBlock;
    for (const PlatformMention &mention : field.platforms) {
        if (mention.kind == PlatformKind::Block) {
            const PlatformMention *broadcaster = broadcasterOf(field, mention);
            if (broadcaster == nullptr) {
                addPlatform(news.platforms, mention.name);
                addPlatform(news.releasePlatforms, mention.name);
                continue;
            }
            inBlock.push_back(broadcaster);
            addPlatform(news.releasePlatforms,
                        QString(mention.name + QStringLiteral(" on ") + broadcaster->name));
        }
    }
    for (const PlatformMention &mention : field.platforms) {
        if (mention.kind == PlatformKind::Block) {
            continue;
        }
        addPlatform(news.platforms, mention.name);
        const bool isShownInBlock =
            std::any_of(inBlock.begin(), inBlock.end(),
                        [&mention](const PlatformMention *one) { return one->name == mention.name; });
        if (!isShownInBlock) {
            addPlatform(news.releasePlatforms, mention.name);
        }
    }
}

void describeDate(Announcement &news, const ChosenDate &date)
{
    news.date = date.date;
    if (news.kind == AnnouncementKind::Delay) {
        news.previousDate = date.previous;
    }
    if (date.isKnown()) {
        news.dateEvidence = date.evidence;
    }
}

} // namespace

Announcement describe(const RuleInput &input, const RuleVerdict &verdict)
{
    Announcement news;
    news.kind = *verdict.kind;
    if (input.show) {
        news.showWords = input.show->words;
        news.showEvidence = input.show->evidence;
    }
    news.evidence = verdict.evidence;
    news.isCancelled = verdict.isCancelled;
    describeSeason(news, input);
    describeDate(news, input.date);
    describePlatforms(news, input.reading.title);
    describePlatforms(news, input.reading.summary);
    std::optional<EpisodeNumber> episode = input.reading.title.episode;
    if (!episode && news.kind == AnnouncementKind::Episode) {
        episode = input.reading.summary.episode;
    }
    if (episode) {
        news.episode = episode->number;
    }
    return news;
}

} // namespace raiki
