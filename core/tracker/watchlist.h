// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/tracker/changedrows.h"
#include "core/tracker/listedits.h"
#include "core/tracker/listsearch.h"
#include "core/watchlist/statistics.h"
#include "core/watchlist/upcoming.h"

#include <QObject>

/** The user's list: reads it as snapshots, changes it by change sets, undoes and redoes them. Store thread.
 */
namespace raiki {

class Database;

/** One row of the watchlist page: an entry with what is shown beside it. */
struct WatchlistRow
{
    ShowId show;
    Season season;
    Titles titles; ///< of the show
    WatchEntry entry;
    Premiere premiere;
    bool isCountedByWeeks = false; ///< nobody stated season.episodes: see core/watchlist/weekcount.h

    /** As the rules of watching take it: without a number that nobody stated. */
    [[nodiscard]] Season statedSeason() const;
};

/** What undo would undo: for the menu's words. */
struct JournalEntry
{
    qint64 number = 0;
    ChangeSet changes;
    QDateTime at;        ///< UTC
    bool isLong = false; ///< to undo it may take longer than a window may stand still: see UndoWork
};

/** What comes, soonest first, and the seasons of the shows that it was made of. */
struct UpcomingList
{
    std::vector<UpcomingRow> rows;
    std::vector<FollowedSeason> seasons;
};

/** Whether the fields that a change says are noted as said now; a merge brings their times with it. */
enum class Noting { AsSaidNow, ByCaller };

class Watchlist final : public QObject
{
    Q_OBJECT

public:
    /** Both borrowed; they outlive this. */
    Watchlist(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~Watchlist() override;

    [[nodiscard]] Result<std::vector<WatchlistRow>> rows() const;
    /** The rows of all seasons of these shows. */
    [[nodiscard]] Result<std::vector<WatchlistRow>> rowsOfShows(const QSet<ShowId> &shows) const;
    /** The rows of these seasons that still exist. */
    [[nodiscard]] Result<std::vector<WatchlistRow>> rowsOf(const QSet<SeasonId> &seasons) const;
    /** What every show of the list is called, by show. */
    [[nodiscard]] Result<std::vector<ListedTitles>> titles() const;
    /** NotFound where it is gone. */
    [[nodiscard]] Result<ShowDetails> details(ShowId show) const;
    /** Every season of every followed show (one that has an entry), for upcoming, matching and reminders. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> followedSeasons() const;
    /** The shows of these, by id: to read a long list slice by slice, with followedSeasonsOf() or
     * rowsOfShows(). @param most at most so many; nothing: all */
    [[nodiscard]] Result<std::vector<ShowId>> followedShows(std::optional<int> most = {}) const;
    /** After such a reading: what it left in the database's cache is given back. */
    void releaseCache() const;
    /** Of those, every season of the shows of which something may have started, moved or been cancelled after
     * @p since, or may still start: what upcoming and reminders look at. Quick however long the list is. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> openSeasons(const QDateTime &since) const;
    /** What every list of what comes shows. Parameters as of upcomingRows(). */
    [[nodiscard]] Result<UpcomingList> upcoming(const QDateTime &now, const QTimeZone &zone,
                                                const PremiereCount &count,
                                                std::optional<int> horizon = {}) const;
    /** openSeasons() with what reminders want beside: what is being watched and may still have episodes, and
     * @p alsoShows. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> remindedSeasons(const QDateTime &since,
                                                                      const QSet<ShowId> &alsoShows) const;
    [[nodiscard]] Result<std::vector<FollowedSeason>> followedSeasonsOf(const QSet<ShowId> &shows) const;
    /**
     * The list's own show that @p known is: by another service's id on the show or any season, else by an
     * equal title in normal form; nothing where it is not in the list.
     */
    [[nodiscard]] Result<std::optional<ShowDetails>> holding(const CatalogueShow &known) const;
    /** "s12", or a title in any spelling ("Medalist Season 2" names season 2 too). NotFound or Ambiguous
     * (detail: the candidates). */
    struct Found
    {
        ShowId show;
        SeasonId season; ///< the named season, else the one a bare title means: being watched, else the
                         ///< newest with an entry
        bool isSeasonNamed = false; ///< by its id, its own title or season words, not by the show's title
    };
    [[nodiscard]] Result<Found> find(const QString &what) const;

    /**
     * One transaction: checks every "before", writes, journals, then signals. Conflict where a row changed
     * meanwhile: nothing is written. @return what was applied, with real ids
     */
    [[nodiscard]] Result<ChangeSet> apply(ChangeSet changes) { return apply(std::move(changes), {}); }
    /** The same of what is still being made: @p changes, at least one, and what @p more gives after them. */
    [[nodiscard]] Result<ChangeSet> apply(ChangeSet changes, const MoreChanges &more);
    /** The same inside the caller's open Transaction, without the signal: tellChanged() after the commit. */
    [[nodiscard]] Result<ChangeSet> applyInside(ChangeSet changes, Noting noting = Noting::AsSaidNow,
                                                const MoreChanges &more = {});
    /** Told how many rows a step changes, before it changes them. */
    using TellSize = std::function<void(size_t)>;
    /** Undoes the newest change that is not undone; NothingToUndo. @return the change that was undone */
    [[nodiscard]] Result<ChangeSet> undo(const TellSize &tellSize = {});
    [[nodiscard]] Result<ChangeSet> redo(const TellSize &tellSize = {});
    [[nodiscard]] std::optional<JournalEntry> nextUndo() const;
    [[nodiscard]] std::optional<JournalEntry> nextRedo() const;

    /** Episodes as they were marked, oldest first: for the statistics. */
    [[nodiscard]] Result<std::vector<WatchedStep>> watchedSteps() const;

    /** The user has looked at the news of this season: its flag goes. Not journalled. */
    [[nodiscard]] Result<void> clearFlag(SeasonId season);

    /** The rows @p changes touched, with the shows of its seasons. */
    [[nodiscard]] ChangedRows rowsTouchedBy(const ChangeSet &changes) const;
    /** For services that commit changes of the list themselves: signals, after their commit. */
    void tellChanged(const ChangedRows &rows);
    /** Signals "everything" where another process has committed since the last call. */
    void noticeOtherProcesses();

Q_SIGNALS:
    /** After commit only. */
    void changed(const raiki::ChangedRows &rows);

private:
    /** The records behind nextUndo() and nextRedo(), since menus ask at every change. */
    struct JournalCache
    {
        std::optional<JournalEntry> undo;
        std::optional<JournalEntry> redo;
    };

    Database &m_database;
    const Clock &m_clock;
    mutable JournalCache m_journalCache;
    qint64 m_dataVersion = 0;
};

} // namespace raiki
