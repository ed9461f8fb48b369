// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/store/exportreader.h"
#include "core/transfer/csvlistwriter.h"

#include <QSet>

/**
 * The list as Raiki's table, straight from the tables into the file's bytes: what writeList() makes of
 * ExportReader's rows, in half the time. Each table is read through once, in its own order: to look up the
 * other rows of each season takes twice as long. A long list is read by two threads.
 */
namespace raiki {

class CsvExportAside;
class Database;

/** Used once. */
class CsvExport final
{
public:
    /** @param database borrowed, must outlive this */
    explicit CsvExport(Database &database)
        : m_database(database)
    {
    }

    /**
     * The list as it is at one moment. A second connection does not see the same one for sure: where another
     * program has committed anything while both read, all is read once more by this one alone.
     * @param only these seasons; nothing: all
     */
    [[nodiscard]] Result<QByteArray> bytes(const std::optional<QSet<SeasonId>> &only = {});

private:
    struct ShowGroups
    {
        WrittenGroup names;
        WrittenGroup officialSite;
    };
    struct SeasonGroups
    {
        qint64 season = 0;
        qint64 show = 0;
        bool hasEntry = false;
        WrittenRow row; ///< but for what is the show's
    };

    enum class Threads { One, Two };
    [[nodiscard]] Result<QByteArray> bytes(const std::optional<QSet<SeasonId>> &only, Threads threads);
    [[nodiscard]] Result<void> read(size_t rows, Threads threads);
    [[nodiscard]] Result<void> readSeasonTables(size_t rows);
    void take(CsvExportAside &aside);
    [[nodiscard]] Result<void> readSeasons();
    [[nodiscard]] Result<void> readWatching();
    [[nodiscard]] Result<void> readTags();
    [[nodiscard]] QByteArray written(const std::optional<QSet<SeasonId>> &only);
    /** @param listed show after show */
    void numberNamesakes(const std::vector<SeasonGroups *> &listed);
    /** Null where there is no such season. */
    [[nodiscard]] SeasonGroups *seasonOf(qint64 season);

    Database &m_database;
    WrittenGroups m_groups;
    RowPlaces m_showPlaces;
    std::vector<ShowGroups> m_shows;
    RowPlaces m_seasonPlaces;
    std::vector<SeasonGroups> m_seasons;
};

} // namespace raiki
