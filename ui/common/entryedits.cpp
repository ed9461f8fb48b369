// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/entryedits.h"

#include "core/watchlist/watchrules.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace raiki {

namespace {

void append(ChangeSet &all, ChangeSet one)
{
    if (one.isEmpty())
        return;
    if (all.isEmpty()) {
        all = std::move(one);
        return;
    }
    all.changes.insert(all.changes.end(), std::make_move_iterator(one.changes.begin()),
                       std::make_move_iterator(one.changes.end()));
}

template <class Edit>
Result<ChangeSet> edited(const Watchlist &watchlist, const QSet<SeasonId> &seasons, const Clock &clock,
                         Edit edit)
{
    const Result<std::vector<WatchlistRow>> rows = watchlist.rowsOf(seasons);
    if (!rows)
        return rows.error();
    ChangeSet all;
    for (const WatchlistRow &row : *rows)
        append(all, editEntry(row.titles.preferred(), row.entry, edit(row), clock));
    return all;
}

bool removesAll(const ShowDetails &details, const QSet<SeasonId> &seasons)
{
    return std::all_of(details.seasons.begin(), details.seasons.end(), [&](const FollowedSeason &followed) {
        return !followed.entry || seasons.contains(followed.season.id);
    });
}

} // namespace

Result<ChangeSet> episodesAdded(const Watchlist &watchlist, const QSet<SeasonId> &seasons, int delta,
                                const Clock &clock)
{
    return edited(watchlist, seasons, clock, [&](const WatchlistRow &row) {
        return withEpisodesWatched(row.entry, row.entry.episodesWatched + delta, row.season, clock.today());
    });
}

Result<ChangeSet> statusChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons, WatchStatus status,
                                const Clock &clock)
{
    return edited(watchlist, seasons, clock, [&](const WatchlistRow &row) {
        return withStatus(row.entry, status, row.season, clock.today());
    });
}

Result<ChangeSet> scoreChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons,
                               std::optional<int> score, const Clock &clock)
{
    return edited(watchlist, seasons, clock, [score](const WatchlistRow &row) {
        WatchEntry entry = row.entry;
        entry.score = score;
        return entry;
    });
}

Result<ChangeSet> mutingChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons, bool isMuted,
                                const Clock &clock)
{
    return edited(watchlist, seasons, clock, [isMuted](const WatchlistRow &row) {
        WatchEntry entry = row.entry;
        if (isMuted)
            entry.reminders = ReminderChoice::Never;
        else if (entry.reminders == ReminderChoice::Never)
            entry.reminders = ReminderChoice::ByStatus;
        return entry;
    });
}

Result<ChangeSet> tagsChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons,
                              const QStringList &added, const QStringList &removed, const Clock &clock)
{
    return edited(watchlist, seasons, clock, [&](const WatchlistRow &row) {
        WatchEntry entry = row.entry;
        for (const QString &tag : removed)
            entry.tags.removeIf(
                [&tag](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
        entry.tags = normalisedTags(entry.tags + added);
        return entry;
    });
}

Result<ChangeSet> entriesRemoved(const Watchlist &watchlist, const QSet<SeasonId> &seasons)
{
    const Result<std::vector<WatchlistRow>> rows = watchlist.rowsOf(seasons);
    if (!rows)
        return rows.error();
    ChangeSet all;
    QSet<ShowId> wholeShows;
    for (const WatchlistRow &row : *rows) {
        if (wholeShows.contains(row.show))
            continue;
        const Result<ShowDetails> details = watchlist.details(row.show);
        if (!details)
            return details.error();
        if (removesAll(*details, seasons)) {
            wholeShows.insert(row.show);
            append(all, removeShow(*details));
        } else {
            append(all, removeEntry(*details, row.season.id));
        }
    }
    return all;
}

} // namespace raiki
