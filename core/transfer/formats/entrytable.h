// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

#include <QHash>
#include <QSet>

#include <initializer_list>

/** Entries of another service's file, on their way to rows. Private to this room. */
namespace raiki {

/**
 * A table under our own column names, so that every format's values are checked by the one reader of cells.
 * A format says only which of its fields is which of ours.
 */
class EntryTable final
{
public:
    explicit EntryTable(std::initializer_list<ListField> fields);

    /** The entry that set() fills. @param line made unique: at least one more than the last one's */
    void add(qint64 line = 0);
    /** Of the entry that set() fills. */
    [[nodiscard]] qint64 line() const { return m_table.rows.back().line; }
    /** Of a field that the constructor named. */
    void set(ListField field, const QString &text);
    /** The current entry may be no anime (ListRow::mayBeOther). */
    void mayBeOther() { m_others.insert(m_table.rows.back().line); }
    /** An entry that is no anime for certain; it is counted, so that it can be said. */
    void passOver() { ++m_passedOver; }
    [[nodiscard]] bool isEmpty() const { return m_table.rows.empty(); }

    /** @param dialect of the table that it was made from, whose columns can be corrected; nothing: of none */
    [[nodiscard]] ListDocument document(const QString &format, const ReadOptions &options,
                                        const std::optional<CsvDialect> &dialect = {}) &&;

private:
    CsvTable m_table;
    ColumnMapping m_mapping;
    QHash<ListField, int> m_columns;
    QSet<qint64> m_others;
    int m_passedOver = 0;
};

/** "8" of 10 as "8/10", so that no scale is guessed; empty stays empty. */
[[nodiscard]] QString scoreCell(const QString &score, int top);

/** 1 to 100 in steps of ten as 1 to 10: the lowest score is one, too. 0 stays 0. */
[[nodiscard]] int scoreOfTen(int score);

/** A service's table, its cells by the names of their columns without regard to case. */
class NamedTable final
{
public:
    [[nodiscard]] static Result<NamedTable> read(const QByteArray &bytes, const ReadOptions &options = {});

    [[nodiscard]] const std::vector<CsvRow> &rows() const { return m_table.rows; }
    [[nodiscard]] const CsvDialect &dialect() const { return m_table.dialect; }
    [[nodiscard]] bool has(QLatin1StringView column) const { return m_places.contains(QString(column)); }
    /** Of the first of these columns that is there and filled, trimmed. */
    [[nodiscard]] QString cell(const CsvRow &row, std::initializer_list<QLatin1StringView> columns) const;
    /** The same as it stands: of texts of several lines, the blank ones at their ends too. */
    [[nodiscard]] QString text(const CsvRow &row, std::initializer_list<QLatin1StringView> columns) const;

private:
    CsvTable m_table;
    QHash<QString, int> m_places;
};

/** Whether the first line of a table names all these columns. */
[[nodiscard]] bool hasColumns(const QByteArray &bytes, std::initializer_list<QLatin1StringView> columns);

/** The id of a film at TMDB as the catalogue writes it: "movie/123". */
[[nodiscard]] QString tmdbFilm(const QString &id);
/** Of a series, "tv/123", or its later season: "tv/123/season/2". */
[[nodiscard]] QString tmdbSeries(const QString &id, const QString &season);

} // namespace raiki
