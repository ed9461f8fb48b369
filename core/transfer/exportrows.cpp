// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"

#include "core/watchlist/weekcount.h"

#include <algorithm>

namespace raiki {
namespace {

/** Each once, in the order of the releases: so they are made again. */
QStringList platformsOf(const FollowedSeason &season)
{
    QStringList platforms;
    for (const Release &release : season.releases) {
        if (!release.platform.isEmpty() && !platforms.contains(release.platform))
            platforms.append(release.platform);
    }
    return platforms;
}

ListRow rowOf(const FollowedSeason &followed)
{
    const WatchEntry &entry = *followed.entry;
    ListRow row;
    row.listed = followed.season.id;
    row.listedShow = followed.show.id;
    row.title = followed.show.titles.preferred();
    row.titles = followed.show.titles;
    row.kind = followed.season.kind;
    row.kindWasSaid = true;
    row.season = followed.season.number;
    row.part = followed.season.part;
    row.subtitle = followed.season.subtitle;
    row.seasonTitles = titleItems(followed.season.titles);
    row.episodes = withStatedEpisodes(followed).episodes; // a guess is nobody's word
    row.status = entry.status;
    row.episodesWatched = entry.episodesWatched;
    row.score = entry.score;
    row.started = entry.started;
    row.finished = entry.finished;
    row.rewatches = entry.rewatches;
    row.notes = entry.notes;
    row.tags = entry.tags;
    row.premiere = seasonPremiere(followed).date;
    row.platforms = platformsOf(followed);
    row.reminders = entry.reminders;
    row.externalIds = followed.season.externalIds;
    row.officialSite = followed.show.officialSite;
    row.addedAt = entry.addedAt;
    row.changedAt = entry.changedAt;
    return row;
}

} // namespace

std::vector<ListRow> exportRows(std::span<const FollowedSeason> seasons)
{
    std::vector<const FollowedSeason *> listed;
    listed.reserve(seasons.size());
    for (const FollowedSeason &season : seasons) {
        if (season.entry)
            listed.push_back(&season);
    }
    std::sort(listed.begin(), listed.end(), [](const FollowedSeason *left, const FollowedSeason *right) {
        return std::pair(left->show.id, left->season.id) < std::pair(right->show.id, right->season.id);
    });
    std::vector<ListRow> rows;
    rows.reserve(listed.size());
    for (const FollowedSeason *season : listed)
        rows.push_back(rowOf(*season));
    return rows;
}

} // namespace raiki
