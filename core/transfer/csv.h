// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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

/** Guesses what is not given. Bounds: 64 MiB, 1 000 columns, 1 MiB a cell. BadDocument tells line and column. */
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, std::optional<CsvDialect> dialect = {});

/**
 * RFC 4180 lines (CRLF), UTF-8 without BOM. Cells a spreadsheet would run (= + - @ tab CR at the start) get a
 * leading apostrophe; readCsv() of our own files takes it off again.
 */
[[nodiscard]] QByteArray writeCsv(const QStringList &header, const std::vector<QStringList> &rows);

} // namespace raiki
