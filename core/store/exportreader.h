// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/listrow.h"
#include "core/watchlist/upcoming.h"

#include <QHash>

#include <vector>

/**
 * The list as rows of a file, straight from the tables: what no column of a list file holds (credits, titles
 * of seasons, the words of claims) is not read. The same rows as exportRows() makes of
 * ListStore::followedSeasons().
 */
namespace raiki {

class Database;
class Statement;

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

private:
    [[nodiscard]] Result<void> readRows();
    [[nodiscard]] Result<void> readIds();
    [[nodiscard]] Result<void> readPlatforms();
    [[nodiscard]] Result<void> readTags();
    /** Of a season with one claim that one is the premiere; only where there are more they are weighed. */
    [[nodiscard]] Result<void> readPremieres();
    [[nodiscard]] Result<void> weighClaims(const QSet<SeasonId> &seasons);
    [[nodiscard]] ListRow *rowOf(qint64 season);
    /** Binds nothing and gives every row to @p take. */
    template <class Take>
    [[nodiscard]] Result<void> forEach(const char *sql, Take take);

    Database &m_database;
    std::vector<ListRow> m_rows;
    QHash<qint64, size_t> m_placeOfSeason;
};

} // namespace raiki
