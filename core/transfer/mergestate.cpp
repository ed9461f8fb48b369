// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/mergestate.h"

#include <algorithm>

/** Reading the times of a state, and joining two. Making one of a list has a file of its own. */
namespace raiki {
namespace {

template <class Row>
bool isThereAt(const MergedRow<Row> &row, qint64 newest)
{
    return row.row && (row.removedAt == 0 || newest > row.removedAt);
}

template <class Row>
MergedRow<Row> mergedRows(const MergedRow<Row> &left, const MergedRow<Row> &right)
{
    MergedRow<Row> result = left;
    result.removedAt = std::max(left.removedAt, right.removedAt);
    if (left.row && right.row)
        result.row = joined(*left.row, *right.row);
    else if (right.row)
        result.row = right.row;
    return result;
}

template <class Row>
MergedContent<Row> mergedContents(const MergedContent<Row> &left, const MergedContent<Row> &right)
{
    MergedContent<Row> result = left;
    result.removedAt = std::max(left.removedAt, right.removedAt);
    result.saidAt = std::max(left.saidAt, right.saidAt);
    if (!result.row) {
        result.row = right.row;
        result.release = right.release;
    }
    if (!result.isThere()) { // its key says all of it
        result.row.reset();
        result.release.clear();
        result.saidAt = 0;
    }
    return result;
}

/** What only the other one has loses its numbers: they mean nothing here. */
template <class Row>
void forgetNumbers(MergedContent<Row> &content)
{
    content.id = {};
    content.item = {};
    content.under = {};
    content.twins = {};
}
void forgetNumbers(MergedSeason &season)
{
    season.season.id = {};
    season.season.raised = {};
    season.entry.id = {};
    season.entry.raised = {};
    for (auto &[key, release] : season.releases)
        forgetNumbers(release);
    for (auto &[key, claim] : season.claims)
        forgetNumbers(claim);
}
void forgetNumbers(MergedShow &show)
{
    show.show.id = {};
    show.show.raised = {};
    for (auto &[key, season] : show.seasons)
        forgetNumbers(season);
}

template <class Value, class Merge>
void mergeInto(std::map<QString, Value> &into, const std::map<QString, Value> &from, Merge merge)
{
    auto place = into.begin();
    for (const auto &[key, value] : from) {
        while (place != into.end() && place->first < key)
            ++place;
        if (place != into.end() && place->first == key) {
            if (place->second != value)
                place->second = merge(place->second, value);
            continue;
        }
        place = into.emplace_hint(place, key, value);
        forgetNumbers(place->second);
    }
}

} // namespace

qint64 MergedSeason::newest() const
{
    qint64 newest = season.row ? season.row->newest() : 0;
    if (isEntryThere())
        newest = std::max(newest, entry.row->newest());
    for (const auto &[key, claim] : claims) {
        if (claim.isThere() && claim.row->source.kind == ClaimSourceKind::User &&
            claim.row->learnedAt.isValid())
            newest = std::max(newest, claim.row->learnedAt.toMSecsSinceEpoch());
    }
    return newest;
}

bool MergedSeason::isThere() const
{
    return isThereAt(season, newest());
}

bool MergedSeason::isEntryThere() const
{
    return entry.row && isThereAt(entry, entry.row->newest());
}

bool MergedSeason::isThere(const MergedContent<PremiereClaim> &claim) const
{
    if (!claim.isThere() || claim.release.isEmpty())
        return claim.isThere();
    const auto release = releases.find(claim.release);
    return release != releases.end() && release->second.isThere();
}

qint64 MergedShow::newest() const
{
    qint64 newest = show.row ? show.row->newest() : 0;
    for (const auto &[key, season] : seasons) {
        if (season.isThere())
            newest = std::max(newest, season.newest());
    }
    return newest;
}

bool MergedShow::isThere() const
{
    return isThereAt(show, newest());
}

MergedSeason merged(const MergedSeason &left, const MergedSeason &right)
{
    MergedSeason result = left;
    result.season = mergedRows(left.season, right.season);
    result.entry = mergedRows(left.entry, right.entry);
    mergeInto(result.releases, right.releases, mergedContents<Release>);
    mergeInto(result.claims, right.claims, mergedContents<PremiereClaim>);
    return result;
}

MergedShow merged(const MergedShow &left, const MergedShow &right)
{
    MergedShow result = left;
    result.show = mergedRows(left.show, right.show);
    mergeInto(result.seasons, right.seasons,
              [](const MergedSeason &one, const MergedSeason &other) { return merged(one, other); });
    return result;
}

MergeState merged(const MergeState &left, const MergeState &right)
{
    MergeState result = left;
    mergeInto(result, right,
              [](const MergedShow &one, const MergedShow &other) { return merged(one, other); });
    return result;
}

FollowedSeason followedSeasonOf(const MergedShow &show, const MergedSeason &season)
{
    FollowedSeason followed;
    followed.show = show.show.row->row;
    followed.season = season.season.row->row;
    if (season.isEntryThere())
        followed.entry = season.entry.row->row;
    std::map<QString, ReleaseId> numbers;
    for (const auto &[key, release] : season.releases) {
        if (!release.isThere())
            continue;
        followed.releases.push_back(*release.row);
        followed.releases.back().id.value = static_cast<qint64>(followed.releases.size());
        numbers.emplace(key, followed.releases.back().id);
    }
    for (const auto &[key, claim] : season.claims) {
        if (!season.isThere(claim))
            continue;
        followed.claims.push_back(*claim.row);
        followed.claims.back().id.value = static_cast<qint64>(followed.claims.size());
        if (!claim.release.isEmpty())
            followed.claims.back().release = numbers[claim.release];
    }
    return followed;
}

} // namespace raiki
