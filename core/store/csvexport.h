// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/store/exportreader.h"
#include "core/transfer/csvlistwriter.h"

#include <QSet>

/**
 * The list as Raiki's table, straight from the tables into the file's bytes: what writeList() makes of
 * ExportReader's rows, in half the time.
 */
namespace raiki {

/** Used once. */
class CsvExport final
{
public:
    /** @param database borrowed, must outlive this */
    explicit CsvExport(Database &database)
        : m_database(database)
    {
    }

    /** @param only these seasons; nothing: all */
    [[nodiscard]] Result<QByteArray> bytes(const std::optional<QSet<SeasonId>> &only = {});

private:
    /** Part of m_texts. */
    struct Piece
    {
        quint32 start = 0;
        quint32 size = 0;
    };
    /** What other tables say of a season. */
    struct Beside
    {
        std::array<Piece, 6> ids;
        Piece premiere;
        Piece platforms;
        Piece tags;
        bool hasClaim = false;
    };

    [[nodiscard]] Result<void> readIds();
    [[nodiscard]] Result<void> readPremieres();
    [[nodiscard]] Result<void> readPlatforms();
    [[nodiscard]] Result<void> readTags();
    [[nodiscard]] Result<void> writeRows(const std::optional<QSet<SeasonId>> &only, CsvListWriter &to);
    void addBeside(qint64 season, ListCells &cells) const;
    [[nodiscard]] Beside &beside(qint64 season);
    [[nodiscard]] Piece kept(QByteArrayView text);
    [[nodiscard]] QByteArrayView text(Piece piece) const
    {
        return QByteArrayView(m_texts).sliced(piece.start, piece.size);
    }
    template <class Take>
    [[nodiscard]] Result<void> forEach(const char *sql, Take take);

    Database &m_database;
    RowPlaces m_places;
    std::vector<Beside> m_beside;
    QByteArray m_texts;
};

} // namespace raiki
