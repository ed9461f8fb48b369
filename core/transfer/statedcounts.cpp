// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/statedcounts.h"

namespace raiki {
namespace {

/** Weeks count too few where a season began with several episodes in one night. */
constexpr int mostInOneNight = 4;

} // namespace

int partsOf(const Season &season)
{
    return season.episodes.value_or(season.kind == SeasonKind::Movie ? 1 : 0);
}

std::optional<int> countOfCompleted(const ListRow &row, std::optional<int> known)
{
    if (row.status != WatchStatus::Completed || row.episodes || !row.episodesWatched || !known)
        return {};
    const int more = *row.episodesWatched - *known;
    return more > 0 && more < mostInOneNight ? row.episodesWatched : std::nullopt;
}

bool countsBetter(const ListRow &row, std::optional<int> known)
{
    return known && row.episodes.value_or(0) > *known && row.episodesWatched.value_or(0) > *known;
}

} // namespace raiki
