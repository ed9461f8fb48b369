// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/listrow.h"
#include "core/watchlist/upcoming.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

/**
 * The list as rows of a file, straight from the tables: what no column of a list file holds (credits,
 * the words of claims) is not read. The same rows as exportRows() makes of
 * ListStore::followedSeasons().
 */
namespace raiki {

class Database;
class Statement;

/** Where the row of a season stands. The ids of a list are dense, so mostly it is looked up in a table. */
class RowPlaces final
{
public:
    void reserve(size_t rows);
    void add(qint64 season, size_t place);
    [[nodiscard]] std::optional<size_t> of(qint64 season) const;

private:
    std::vector<quint32> m_dense; ///< place + 1 by the season's id
    QHash<qint64, size_t> m_others;
    qint64 m_denseEnd = 0; ///< ids from here on are looked up in the hash
};

/** Used once. */
class ExportReader final
{
public:
    /** @param database borrowed, must outlive this */
    explicit ExportReader(Database &database)
        : m_database(database)
    {
    }

    /** One row a season with an entry, by the ids of shows and seasons. */
    [[nodiscard]] Result<std::vector<ListRow>> rows();
    /** The premieres of @p seasons, of which more than one claim is made. */
    [[nodiscard]] Result<void> weighClaims(std::vector<SeasonId> seasons,
                                           const std::function<void(SeasonId, const FuzzyDate &)> &take);

private:
    [[nodiscard]] Result<void> readRows();
    [[nodiscard]] Result<void> readSeasonTitles();
    [[nodiscard]] Result<void> readIds();
    [[nodiscard]] Result<void> readPlatforms();
    [[nodiscard]] Result<void> readTags();
    /** Of a season with one claim that one is the premiere; only where there are more they are weighed. */
    [[nodiscard]] Result<void> readPremieres();
    [[nodiscard]] ListRow *rowOf(qint64 season);

    Database &m_database;
    std::vector<ListRow> m_rows;
    RowPlaces m_places;
};

} // namespace raiki
