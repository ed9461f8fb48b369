// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/watchlist.h"

#include "core/base/logging.h"
#include "core/reminders/premierehistory.h"
#include "core/store/changejournal.h"
#include "core/store/changestore.h"
#include "core/store/database.h"
#include "core/store/historystore.h"
#include "core/store/liststore.h"
#include "core/store/newsstore.h"
#include "core/tracker/importtimes.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/newsofchanges.h"
#include "core/tracker/newstoread.h"
#include "core/watchlist/changesetwriter.h"
#include "core/watchlist/weekcount.h"

#include <algorithm>
#include <tuple>

namespace raiki {
namespace {

/** A change of so many rows is read again as a whole. */
constexpr size_t patchableChanges = 1000;

WatchlistRow rowOf(const FollowedSeason &season)
{
    WatchlistRow row;
    row.show = season.show.id;
    row.season = season.season;
    row.titles = season.show.titles;
    row.entry = season.entry.value_or(WatchEntry{});
    row.premiere = remindedPremiere(season);
    row.isCountedByWeeks = isCountedByWeeks(season);
    return row;
}

std::vector<WatchlistRow> rowsOfSeasons(const std::vector<FollowedSeason> &seasons)
{
    std::vector<WatchlistRow> rows;
    rows.reserve(seasons.size());
    for (const FollowedSeason &season : seasons) {
        if (season.entry)
            rows.push_back(rowOf(season));
    }
    return rows;
}

/** Numbered seasons by number, then the others by premiere. */
void sortSeasons(std::vector<FollowedSeason> &seasons)
{
    std::stable_sort(
        seasons.begin(), seasons.end(), [](const FollowedSeason &left, const FollowedSeason &right) {
            const std::optional<int> &leftNumber = left.season.number;
            const std::optional<int> &rightNumber = right.season.number;
            if (leftNumber && rightNumber)
                return std::tie(*leftNumber, left.season.part) < std::tie(*rightNumber, right.season.part);
            if (leftNumber || rightNumber)
                return leftNumber.has_value();
            return remindedPremiere(left).date < remindedPremiere(right).date;
        });
}

/** Notes the rows of one change. */
struct RowCollector
{
    ChangedRows &rows;

    void operator()(const Show &show) const { rows.shows.insert(show.id); }
    void operator()(const Season &season) const
    {
        rows.seasons.insert(season.id);
        rows.shows.insert(season.show);
    }
    void operator()(const Release &release) const { rows.seasons.insert(release.season); }
    void operator()(const PremiereClaim &claim) const { rows.seasons.insert(claim.season); }
    void operator()(const WatchEntry &entry) const { rows.seasons.insert(entry.season); }
};

/** An import that is taken back was never there; what the user removes is gone in every copy. */
Removals removalsOf(ChangeKind kind)
{
    return kind == ChangeKind::TakeBackImport ? Removals::Forget : Removals::Mark;
}

} // namespace

Season WatchlistRow::statedSeason() const
{
    Season stated = season;
    if (isCountedByWeeks)
        stated.episodes.reset();
    return stated;
}

Watchlist::Watchlist(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_dataVersion(database.dataVersion().valueOr(0))
{
}

Watchlist::~Watchlist() = default;

Result<std::vector<WatchlistRow>> Watchlist::rows() const
{
    const Result<std::vector<FollowedSeason>> seasons = ListStore(m_database).seasonsWithEntry();
    if (!seasons)
        return seasons.error();
    return rowsOfSeasons(*seasons);
}

Result<std::vector<WatchlistRow>> Watchlist::rowsOfShows(const QSet<ShowId> &shows) const
{
    const Result<std::vector<FollowedSeason>> found = ListStore(m_database).followedSeasonsOf(shows);
    if (!found)
        return found.error();
    return rowsOfSeasons(*found);
}

Result<std::vector<ShowId>> Watchlist::followedShows(std::optional<int> most) const
{
    return ListStore(m_database).followedShows(most);
}

Result<std::vector<WatchlistRow>> Watchlist::rowsOf(const QSet<SeasonId> &seasons) const
{
    const Result<std::vector<FollowedSeason>> found = ListStore(m_database).seasons(seasons);
    if (!found)
        return found.error();
    return rowsOfSeasons(*found);
}

Result<ShowDetails> Watchlist::details(ShowId show) const
{
    Result<StoredShow> stored = ListStore(m_database).show(show);
    if (!stored)
        return stored.error();
    sortSeasons(stored->seasons);
    return ShowDetails{std::move(stored->show), std::move(stored->seasons)};
}

Result<std::vector<FollowedSeason>> Watchlist::followedSeasons() const
{
    return ListStore(m_database).followedSeasons();
}

void Watchlist::releaseCache() const
{
    m_database.releaseCache();
}

Result<std::vector<FollowedSeason>> Watchlist::openSeasons(const QDateTime &since) const
{
    return ListStore(m_database).openSeasons(since);
}

Result<UpcomingList> Watchlist::upcoming(const QDateTime &now, const QTimeZone &zone,
                                         const PremiereCount &count, std::optional<int> horizon) const
{
    Result<std::vector<FollowedSeason>> seasons = openSeasons(now.addDays(-upcomingLookBack));
    if (!seasons)
        return seasons.error();
    UpcomingList list;
    list.seasons = *std::move(seasons);
    list.rows = upcomingRows(list.seasons, now, horizon, count, zone);
    return list;
}

Result<std::vector<FollowedSeason>> Watchlist::remindedSeasons(const QDateTime &since,
                                                               const QSet<ShowId> &alsoShows) const
{
    return ListStore(m_database).openSeasons(since, {.watched = true, .shows = alsoShows});
}

Result<std::vector<FollowedSeason>> Watchlist::followedSeasonsOf(const QSet<ShowId> &shows) const
{
    return ListStore(m_database).followedSeasonsOf(shows);
}

Result<ChangeSet> Watchlist::apply(ChangeSet changes, const MoreChanges &more)
{
    if (changes.isEmpty())
        return changes;
    Result<ChangeSet> applied =
        inTransaction(m_database, [&] { return applyInside(std::move(changes), Noting::AsSaidNow, more); });
    if (applied)
        tellChanged(rowsTouchedBy(*applied));
    return applied;
}

Result<ChangeSet> Watchlist::applyInside(ChangeSet changes, Noting noting, const MoreChanges &more)
{
    if (changes.isEmpty())
        return changes;
    ChangeSetWriter text;
    Result<ChangeSet> applied =
        ChangeStore(m_database).apply(std::move(changes), Dependents::Refuse, &text, more);
    if (!applied)
        return applied;
    const QDateTime now = m_clock.now();
    if (noting == Noting::AsSaidNow) {
        if (const Result<void> kept = keepTimes(m_database, *applied); !kept)
            return kept.error();
    }
    if (const Result<qint64> number =
            ChangeJournal(m_database).append(*applied, text.finishForJournal(*applied), now);
        !number)
        return number.error();
    if (const Result<void> awaited = awaitNewsOf(*applied, m_database); !awaited)
        return awaited.error();
    if (noting == Noting::ByCaller)
        return applied;
    if (const Result<void> noted = HistoryStore(m_database).note(*applied, now, removalsOf(applied->kind));
        !noted)
        return noted.error();
    return applied;
}

Result<ChangeSet> Watchlist::undo(const TellSize &tellSize)
{
    ChangedRows rows;
    Result<ChangeSet> undone = inTransaction(m_database, [&]() -> Result<ChangeSet> {
        ChangeJournal journal(m_database);
        Result<std::optional<JournalRecord>> record = journal.nextUndo();
        if (!record)
            return record.error();
        if (!*record)
            return Error{ErrorCode::NothingToUndo, {}};
        if (tellSize)
            tellSize((*record)->changes.changes.size());
        // What news added since hangs on rows that go: it goes along, and comes back with a redo.
        ChangeSet inverse = (*record)->changes.inverted();
        const Result<ChangeSet> applied =
            ChangeStore(m_database).apply(std::move(inverse), Dependents::TakeAlong);
        if (!applied)
            return applied.error();
        ChangeSet again = applied->inverted();
        if (keepsTimes((*record)->changes)) // and so once it is redone
            again.setup.insert(timesBefore, QJsonObject());
        if (const Result<void> marked = journal.markUndone((*record)->number, again); !marked)
            return marked.error();
        if (const Result<void> noted = noteUndone(m_database, *applied, timesKeptBy((*record)->changes),
                                                  madeAt(**record), m_clock.now());
            !noted)
            return noted.error();
        rows = rowsTouchedBy(*applied);
        if (const Result<void> news = markNewsOf((*record)->changes, NewsStep::Undone, m_database, rows);
            !news)
            return news.error();
        if (const Result<void> flagged = flagAgain(*applied, m_database); !flagged)
            return flagged.error();
        // While it was away its news was nobody's.
        const bool isBack = (*record)->changes.kind == ChangeKind::RemoveShow;
        const Result<void> awaited = isBack ? awaitNewsOf(*applied, m_database) : Result<void>();
        if (!awaited)
            return awaited.error();
        return std::move((*record)->changes);
    });
    if (undone)
        tellChanged(rows);
    return undone;
}

Result<ChangeSet> Watchlist::redo(const TellSize &tellSize)
{
    ChangedRows rows;
    Result<ChangeSet> redone = inTransaction(m_database, [&]() -> Result<ChangeSet> {
        ChangeJournal journal(m_database);
        Result<std::optional<JournalRecord>> record = journal.nextRedo();
        if (!record)
            return record.error();
        if (!*record)
            return Error{ErrorCode::NothingToUndo, {}};
        if (tellSize)
            tellSize((*record)->changes.changes.size());
        Result<ChangeSet> applied =
            ChangeStore(m_database).apply(std::move((*record)->changes), Dependents::TakeAlong);
        if (!applied)
            return applied.error();
        const QDateTime now = m_clock.now();
        if (const Result<void> kept = keepTimesOfRedo(m_database, *applied, now); !kept)
            return kept.error();
        if (const Result<void> marked = journal.markRedone((*record)->number, *applied); !marked)
            return marked.error();
        if (const Result<void> noted =
                HistoryStore(m_database).note(*applied, now, removalsOf(applied->kind));
            !noted)
            return noted.error();
        rows = rowsTouchedBy(*applied);
        if (const Result<void> news = markNewsOf(*applied, NewsStep::Redone, m_database, rows); !news)
            return news.error();
        if (const Result<void> flagged = flagAgain(*applied, m_database); !flagged)
            return flagged.error();
        return applied;
    });
    if (redone)
        tellChanged(rows);
    return redone;
}

Result<void> Watchlist::clearFlag(SeasonId season)
{
    const Result<void> cleared = inTransaction(m_database, [&]() -> Result<void> {
        if (const Result<void> unflagged = ListStore(m_database).setFlagged(season, false); !unflagged)
            return unflagged;
        if (const Result<int> seen = NewsStore(m_database).markSeasonSeen(season); !seen)
            return seen.error();
        return {};
    });
    if (!cleared)
        return cleared;
    ChangedRows rows;
    rows.seasons.insert(season);
    if (const Result<ShowId> show = ListStore(m_database).showOf(season))
        rows.shows.insert(*show);
    tellChanged(rows);
    return {};
}

ChangedRows Watchlist::rowsTouchedBy(const ChangeSet &changes) const
{
    ChangedRows rows;
    rows.setup = !changes.setup.isEmpty();
    if (changes.changes.size() > patchableChanges) {
        rows.everything = true;
        return rows;
    }
    const RowCollector collect{rows};
    for (const AnyChange &change : changes.changes) {
        std::visit(
            [&collect](const auto &pair) {
                if (pair.before)
                    collect(*pair.before);
                if (pair.after)
                    collect(*pair.after);
            },
            change);
    }
    for (const AnyChange &change : changes.changes) {
        const auto *show = std::get_if<Change<Show>>(&change);
        if (!show || (show->before && show->after))
            continue;
        // Its news comes and goes with it.
        if (const auto news =
                NewsStore(m_database).ofShow(show->after ? show->after->id : show->before->id)) {
            for (const NewsRow &row : *news)
                rows.announcements.insert(row.news.id);
        }
    }
    for (const SeasonId season : std::as_const(rows.seasons)) {
        // A season that is gone named its show in its own change.
        if (const Result<ShowId> show = ListStore(m_database).showOf(season))
            rows.shows.insert(*show);
    }
    return rows;
}

void Watchlist::tellChanged(const ChangedRows &rows)
{
    Q_EMIT changed(rows);
}

void Watchlist::noticeOtherProcesses()
{
    const Result<qint64> version = m_database.dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    ChangedRows rows;
    rows.everything = true;
    rows.setup = true;
    tellChanged(rows);
}

} // namespace raiki
