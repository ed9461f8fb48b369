// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/watchlist/upcoming.h"

#include <QHash>
#include <QSet>

#include <vector>

/** Reads the list (shows, seasons, releases, claims, entries) in a handful of queries, whatever its size. */
namespace raiki {

class Database;

/** Everything stored of one show. */
struct StoredShow
{
    Show show;
    std::vector<FollowedSeason> seasons; ///< by number, then part, then id; unnumbered ones last
};

/** What a show and its seasons are called, for finding. */
struct StoredTitles
{
    ShowId show;
    SeasonId season; ///< none: the show's own
    Titles titles;
};

/** What else openSeasons() reads. */
struct AlsoOpen
{
    /** Shows with a watched season that may still have episodes: by a rule, by news, or before its end. */
    bool watched = false;
    QSet<ShowId> shows; ///< these, if they are followed
};

/**
 * Every FollowedSeason comes complete, ordered by show id, then as in StoredShow; releases and claims by id.
 * Changes go through ChangeStore; only the flag, which is no part of a change, is set here.
 */
class ListStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit ListStore(Database &database)
        : m_database(database)
    {
    }

    /** Every season of every show that has an entry on some season. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> followedSeasons() const;
    /** The shows of followedSeasons() in its order, to read them slice by slice. */
    [[nodiscard]] Result<std::vector<ShowId>> followedShows(std::optional<int> most = {}) const;
    /** The same for @p shows; those that are gone or have no entry are left out. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> followedSeasonsOf(const QSet<ShowId> &shows) const;
    /**
     * Every season of the followed shows of which something may have started or moved after @p since, or may
     * still: a claim of some season is undated, or its date does not end before the month of @p since, or it
     * delays or cancels and was learned after it. All others have long begun, and of a list of 40 000 shows
     * these are nearly all.
     */
    [[nodiscard]] Result<std::vector<FollowedSeason>> openSeasons(const QDateTime &since,
                                                                  const AlsoOpen &also = {}) const;
    /** The seasons that have an entry: the rows of the watchlist. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> seasonsWithEntry() const;
    /** These seasons, with an entry or without; those that are gone are left out. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> seasons(const QSet<SeasonId> &seasons) const;
    /** NotFound where it is gone. */
    [[nodiscard]] Result<StoredShow> show(ShowId show) const;
    /** The shows alone, with all their titles; those that are gone are left out. */
    [[nodiscard]] Result<QHash<ShowId, Show>> shows(const QSet<ShowId> &shows) const;
    /** NotFound where it is gone. */
    [[nodiscard]] Result<ShowId> showOf(SeasonId season) const;
    /** Those of the shows from @p first to @p last that are there, followed or not. */
    [[nodiscard]] Result<std::vector<ShowId>> showsBetween(ShowId first, ShowId last) const;

    /** All titles of all shows and seasons. */
    [[nodiscard]] Result<std::vector<StoredTitles>> titles() const;
    /** The shows and seasons with a title of this titleKey(); a season's row names its show too. */
    [[nodiscard]] Result<std::vector<StoredTitles>> withTitleKey(const QString &key) const;

    /** "News waits to be looked at", on a season with or without an entry. NotFound. */
    [[nodiscard]] Result<void> setFlagged(SeasonId season, bool isFlagged);

private:
    Database &m_database;
};

} // namespace raiki
