// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/dates/datephrases.h"
#include "core/transfer/csv.h"
#include "core/transfer/listrow.h"

#include <functional>
#include <map>

/** File formats of watchlists: one file each under formats/, one line each in listformat.cpp. */
namespace raiki {

/** Which column feeds which field; guessed from the header, corrected by the user. */
struct ColumnMapping
{
    std::map<int, ListField> fields; ///< column index (from 0) to field

    bool operator==(const ColumnMapping &) const = default;
};

/** What a reader made of the file. */
struct ListDocument
{
    QString format; ///< "csv"
    std::vector<ListRow> rows;
    std::vector<RowProblem> problems;
    std::optional<CsvTable> table; ///< for tabular formats: so that the mapping can be corrected
    ColumnMapping mapping;
    bool isOwn = false; ///< Raiki wrote it: every cell is exact, and an empty one says "empty"
    NumericDateOrder dateOrder = NumericDateOrder::MonthFirst; ///< how "3/4/2026" was read
};

struct ReadOptions
{
    QString format; ///< empty: by name and content
    std::optional<CsvDialect> dialect;
    std::optional<ColumnMapping> mapping;      ///< empty: guessed
    std::optional<NumericDateOrder> dateOrder; ///< empty: worked out from all dates of the file
};

struct ListFormat
{
    QString name;         ///< "csv"
    QStringList suffixes; ///< "csv", "tsv"
    std::function<bool(const QByteArray &)> recognises;
    std::function<Result<ListDocument>(const QByteArray &, const ReadOptions &)>
        read;                                                              ///< empty: cannot be read
    std::function<Result<QByteArray>(const std::vector<ListRow> &)> write; ///< empty: cannot be written
};

[[nodiscard]] const std::vector<ListFormat> &listFormats();
/** @param fileName for its suffix; UnknownFormat where nothing fits */
[[nodiscard]] Result<ListDocument> readList(const QByteArray &bytes, const QString &fileName,
                                            const ReadOptions &options = {});
[[nodiscard]] Result<QByteArray> writeList(const std::vector<ListRow> &rows, const QString &format);

/** Guesses columns by their names, in English and the languages that trackers export. */
[[nodiscard]] ColumnMapping guessMapping(const QStringList &header, const std::vector<CsvRow> &sample);

} // namespace raiki
