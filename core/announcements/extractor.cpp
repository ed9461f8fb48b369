// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/extractor.h"

#include "core/announcements/description.h"
#include "core/announcements/releasename.h"
#include "core/announcements/rules/rule.h"

namespace raiki {

namespace {

/** A file's name says everything by itself. */
Announcement announcementOf(const ReleaseName &release)
{
    Announcement news;
    news.kind = release.isMovie ? AnnouncementKind::Movie : AnnouncementKind::Episode;
    news.showWords = release.title;
    news.season = release.season;
    news.part = release.part;
    news.episode = release.episode;
    news.showEvidence = Evidence{TextField::Title, release.titleSpan};
    const bool namesEpisode = release.episodeSpan.length > 0;
    news.evidence = {TextField::Title, namesEpisode ? release.episodeSpan : release.titleSpan};
    return news;
}

} // namespace

std::vector<Announcement> extractAnnouncements(const NewsText &text)
{
    if (const std::optional<ReleaseName> release = readReleaseName(text.title)) {
        return {announcementOf(*release)};
    }
    const Reading reading = readNews(text);
    const std::optional<ShowWords> show = findShowWords(reading);
    const ChosenDate date = chooseDate(reading);
    const RuleInput input{reading, show, date};
    for (const Rule &rule : newsRules()) {
        const std::optional<RuleVerdict> verdict = rule.judge(input);
        if (!verdict) {
            continue;
        }
        return verdict->kind ? std::vector{describe(input, *verdict)} : std::vector<Announcement>{};
    }
    return {};
}

} // namespace raiki
