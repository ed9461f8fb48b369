// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"

#include <cstdlib>

/** Any bytes as a table: what was read, written and read again is the same; cells keep their text in
 * spreadsheets. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace raiki;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<CsvTable> read = readCsv(bytes);
    if (!read)
        return 0;
    std::vector<QStringList> rows;
    for (const CsvRow &row : read->rows) {
        rows.push_back(row.cells);
        for (const QString &cell : row.cells) {
            if (restoredCell(neutralisedCell(cell)) != cell)
                std::abort();
        }
    }
    const Result<CsvTable> again = readCsv(writeCsv(read->header, rows), CsvDialect{});
    if (read->header.isEmpty())
        return 0;
    if (!again || again->rows.size() != read->rows.size())
        std::abort();
    for (size_t i = 0; i < rows.size(); ++i) {
        QStringList cells = again->rows[i].cells; // guarded against spreadsheets when written
        for (QString &cell : cells)
            cell = restoredCell(cell);
        if (cells != rows[i])
            std::abort();
    }
    return 0;
}
