// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/entryedits.h"

#include "core/watchlist/watchrules.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace raiki {

namespace {

/** The translation context of this file. */
class EntryEdits final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::EntryEdits)
};

constexpr int mostEpisodes = 99999;

/** Nothing: it is no number, or too great. */
std::optional<int> numberIn(QStringView text)
{
    int number = 0;
    if (text.isEmpty())
        return {};
    for (const QChar character : text) {
        if (character.digitValue() < 0)
            return {};
        number = number * 10 + character.digitValue();
        if (number > mostEpisodes)
            return {};
    }
    return number;
}

Season withTotal(Season season, const std::optional<int> &total)
{
    if (total)
        season.episodes = *total > 0 ? total : std::nullopt;
    return season;
}

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
        return withEpisodesWatched(row.entry, row.entry.episodesWatched + delta, row.statedSeason(),
                                   clock.today());
    });
}

std::optional<SaidProgress> progressFromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView total = slash < 0 ? QStringView() : text.sliced(slash + 1).trimmed();
    SaidProgress said{numberIn((slash < 0 ? text : text.first(slash)).trimmed()), numberIn(total)};
    if (total == u"?")
        said.total = 0;
    const bool isTotalSaid = slash < 0 || said.total;
    return said.watched && isTotalSaid ? std::optional(said) : std::nullopt;
}

QString progressProblem(const WatchlistRow &row, const SaidProgress &said)
{
    const int before = row.entry.episodesWatched;
    const int watched = said.watched.value_or(before);
    const std::optional<int> stated = withTotal(row.statedSeason(), said.total).episodes;
    if (!stated || watched <= *stated || (!said.total && watched <= before))
        return {};
    const QLocale locale;
    if (said.total && stated != row.statedSeason().episodes)
        return EntryEdits::tr("%1 watched of %2 cannot be. Nothing was changed.")
            .arg(locale.toString(watched), locale.toString(*stated));
    //: %3 for example "28/28": what to write
    return EntryEdits::tr("The season has %1 episodes, so %2 cannot be watched. If it has more, write %3.")
        .arg(locale.toString(*stated), locale.toString(watched),
             QString(locale.toString(watched) + u'/' + locale.toString(watched)));
}

std::vector<AnyChange> totalSaid(const Season &season, const std::optional<int> &total, bool isCountedByWeeks)
{
    Season after = season;
    after.episodes = total;
    if (after != season)
        return {Change<Season>{season, after}};
    if (!isCountedByWeeks)
        return {};
    Season unknown = season; // what weeks gave becomes the user's word, which only a change is
    unknown.episodes.reset();
    return {Change<Season>{season, unknown}, Change<Season>{unknown, after}};
}

ChangeSet progressChanged(const WatchlistRow &row, const SaidProgress &said, const Clock &clock)
{
    const Season stated = withTotal(row.statedSeason(), said.total);
    const QString title = row.titles.preferred();
    ChangeSet changes{ChangeKind::EditEntry, title, {}};
    if (said.watched && *said.watched != row.entry.episodesWatched)
        changes = editEntry(title, row.entry,
                            withEpisodesWatched(row.entry, *said.watched, stated, clock.today()), clock);
    if (said.total) {
        const std::vector<AnyChange> ofSeason =
            totalSaid(row.season, withTotal(row.season, said.total).episodes, row.isCountedByWeeks);
        changes.changes.insert(changes.changes.begin(), ofSeason.begin(), ofSeason.end());
    }
    return changes;
}

Result<ChangeSet> statusChanged(const Watchlist &watchlist, const QSet<SeasonId> &seasons, WatchStatus status,
                                const Clock &clock)
{
    return edited(watchlist, seasons, clock, [&](const WatchlistRow &row) {
        if (row.entry.status == status)
            return row.entry; // nobody said that it was finished today
        return withStatus(row.entry, status, row.statedSeason(), clock.today());
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
