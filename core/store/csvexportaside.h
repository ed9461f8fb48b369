// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/store/exportreader.h"
#include "core/transfer/csvlistwriter.h"

#include <span>
#include <vector>

/** What of a CsvExport can be read beside the rest, by a second thread. Private to this room. */
namespace raiki {

class Database;

/** The names of the shows, the ids, the premieres and the platforms, as cells. Used once, by one thread at a
 * time. */
class CsvExportAside final
{
public:
    struct Show
    {
        qint64 show = 0;
        WrittenGroup names;
        WrittenGroup officialSite;
    };
    struct SeasonCell
    {
        qint64 season = 0;
        WrittenGroup cell;
    };

    /** @param rows that are to be expected */
    explicit CsvExportAside(size_t rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] Result<void> read(Database &database);

    /** Where the cells stand; to be taken. */
    [[nodiscard]] WrittenGroups &groups() { return m_groups; }
    [[nodiscard]] std::span<const Show> shows() const { return m_shows; } ///< by their ids
    [[nodiscard]] std::span<const SeasonCell> ids() const { return m_ids; }
    [[nodiscard]] std::span<const SeasonCell> premieres() const { return m_premieres; }
    [[nodiscard]] std::span<const SeasonCell> platforms() const { return m_platforms; }

private:
    [[nodiscard]] Result<void> readShows(Database &database);
    [[nodiscard]] Result<void> readIds(Database &database);
    [[nodiscard]] Result<void> readPremieres(Database &database);
    [[nodiscard]] Result<void> readPlatforms(Database &database);

    size_t m_rows;
    WrittenGroups m_groups;
    std::vector<Show> m_shows;
    std::vector<SeasonCell> m_ids;
    std::vector<SeasonCell> m_premieres;
    std::vector<SeasonCell> m_platforms;
};

} // namespace raiki
