// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/store/liststore.h"

#include <QHash>

#include <string>

/** Reads many seasons with everything under them in one query a table; private to this room. */
namespace raiki {

class Statement;

/** Which rows: WHERE clauses for the shows, the seasons and what hangs on a season; each has one `?` or none.
 */
struct ListScope
{
    std::string shows;
    std::string seasons;
    std::string ofSeason; ///< condition on a column "season"
    QString ids;          ///< JSON array for the `?`; empty: there is none

    [[nodiscard]] static ListScope all() { return {}; }
    [[nodiscard]] static ListScope ofShows(const QSet<ShowId> &shows);
    [[nodiscard]] static ListScope ofSeasons(const QSet<SeasonId> &seasons);
};

/** Used once. */
class ListReader final
{
public:
    ListReader(Database &database, ListScope scope);

    /** Ordered by show, number (none last), part, id. */
    [[nodiscard]] Result<std::vector<FollowedSeason>> read();
    /** The shows alone. */
    [[nodiscard]] Result<void> readShows();
    /** The shows read, by id. A show without seasons is among them. */
    [[nodiscard]] const QHash<ShowId, Show> &shows() const { return m_shows; }

private:
    /** Room for the whole list, so that nothing is moved while it is read. */
    [[nodiscard]] Result<void> reserve();
    [[nodiscard]] Result<void> readSeasons();
    [[nodiscard]] Result<void> readSeasonParts();
    [[nodiscard]] Result<void> readReleasesAndClaims();
    [[nodiscard]] Result<void> readEntries();
    [[nodiscard]] Result<void> readSaidTotals();
    /** Binds the scope and gives every row to @p take. */
    template <class Take>
    [[nodiscard]] Result<void> forEach(const std::string &sql, Take take);
    [[nodiscard]] FollowedSeason *seasonOf(qint64 id);

    Database &m_database;
    ListScope m_scope;
    QHash<ShowId, Show> m_shows;
    std::vector<FollowedSeason> m_seasons;
    QHash<qint64, size_t> m_placeOfSeason;
};

} // namespace raiki
