// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/bytebuffer.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/** Delimited text in and out: RFC 4180 and what is really found. */
namespace raiki {

struct CsvDialect
{
    QChar delimiter = u',';
    QString encoding; ///< as QStringDecoder or uchardet name it: "UTF-8", "Shift_JIS"…; empty: guess

    bool operator==(const CsvDialect &) const = default;
};

struct CsvRow
{
    QStringList cells;
    qint64 line = 0; ///< line of the file at which the row begins, from 1
};

struct CsvTable
{
    CsvDialect dialect; ///< what was used
    QStringList header;
    std::vector<CsvRow> rows;
};

/**
 * Guesses what is not given, skips a "sep=;" line and remarks above the header. Bounds: 64 MiB, 250 000 rows
 * (TooLarge), 1 000 columns, 1 MiB a cell. BadDocument tells line and column; nothing is ever replaced or
 * cut.
 */
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, std::optional<CsvDialect> dialect = {});

enum class CellGuard { ForSpreadsheets, None };

/**
 * RFC 4180 lines (CRLF), UTF-8 without BOM. With the guard for spreadsheets, cells that a spreadsheet would
 * run (= + - @ tab CR LF at the start, full width too) get a leading apostrophe; services read their own
 * files and need none.
 */
[[nodiscard]] QByteArray writeCsv(const QStringList &header, const std::vector<QStringList> &rows,
                                  CellGuard guard = CellGuard::ForSpreadsheets);

/** The same row by row, straight into bytes: a long list as strings in a table would cost several times it.
 */
class CsvWriter final
{
public:
    explicit CsvWriter(CellGuard guard = CellGuard::ForSpreadsheets)
        : m_guard(guard)
    {
    }

    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    void cell(QStringView text);
    /** What is no text of anybody's: a number, a date, one of our names. Letters, digits and "-:+.". */
    void plainCell(std::optional<int> number);
    /** cell() and plainCell() of what is UTF-8 already. */
    void utf8Cell(QByteArrayView text);
    void plainUtf8Cell(QByteArrayView text);
    /** Cells as another writer wrote them, behind its first row. */
    void writtenCells(QByteArrayView cells) { plainUtf8Cell(cells); }
    void endRow();
    [[nodiscard]] QByteArray take() { return m_bytes.take(); }

    /** So many bytes are written; view() shows them. For cells that come into a file later, by another
     * writer. */
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] QByteArrayView view() const { return m_bytes.view(); }
    void clear() { m_bytes.clear(); }
    /** The next cell stands first, whatever is before it. */
    void startAgain() { m_isFirst = true; }

private:
    void separate();
    void quotedCell(QByteArrayView text);

    ByteBuffer m_bytes;
    CellGuard m_guard;
    bool m_isFirst = true;
};

/** With the apostrophe that keeps a spreadsheet from running the cell, where one is needed. */
[[nodiscard]] QString neutralisedCell(const QString &cell);
/** Undoes neutralisedCell() exactly; for cells of files that we wrote, others keep their apostrophes. */
[[nodiscard]] QString restoredCell(const QString &cell);

} // namespace raiki
