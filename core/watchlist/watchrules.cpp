// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/watchrules.h"

#include "core/base/controlcharacters.h"

#include <algorithm>

namespace raiki {
namespace {

void setIfUnset(FuzzyDate &date, QDate today)
{
    if (!date.isKnown())
        date = FuzzyDate::ofDay(today);
}

} // namespace

WatchEntry withEpisodesWatched(WatchEntry entry, int episodes, const Season &season, QDate today)
{
    const int bounded = std::max(episodes, 0);
    entry.episodesWatched =
        season.episodes ? std::min(bounded, std::max(*season.episodes, entry.episodesWatched)) : bounded;
    if (entry.status == WatchStatus::PlanToWatch && entry.episodesWatched > 0)
        entry = withStatus(std::move(entry), WatchStatus::Watching, season, today);
    const bool isLast = season.episodes && *season.episodes > 0 && entry.episodesWatched == *season.episodes;
    if (entry.status == WatchStatus::Watching && isLast)
        entry = withStatus(std::move(entry), WatchStatus::Completed, season, today);
    return entry;
}

WatchEntry withStatus(WatchEntry entry, WatchStatus status, const Season &season, QDate today)
{
    entry.status = status;
    if (status == WatchStatus::Watching)
        setIfUnset(entry.started, today);
    if (status == WatchStatus::Completed) {
        if (season.episodes)
            entry.episodesWatched = *season.episodes;
        setIfUnset(entry.finished, today);
    }
    return entry;
}

QStringList normalisedTags(const QStringList &tags)
{
    QStringList kept;
    for (const QString &tag : tags) {
        const QString trimmed = withoutControls(tag).simplified();
        if (!trimmed.isEmpty() && !kept.contains(trimmed, Qt::CaseInsensitive))
            kept.append(trimmed);
    }
    std::sort(kept.begin(), kept.end(), [](const QString &left, const QString &right) {
        const int order = left.compare(right, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left < right;
    });
    return kept;
}

} // namespace raiki
