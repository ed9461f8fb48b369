// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csvlistwriter.h"
#include "core/transfer/formats/formats.h"
#include "core/transfer/rowreading.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** A header that we wrote: only our names, and the last column, which nobody else has. */
bool isOwnHeader(const QStringList &header)
{
    const auto isOurs = [](const QString &name) { return listFieldFromName(name).has_value(); };
    return header.contains(listFieldName(ListField::ChangedAt)) &&
           header.contains(listFieldName(ListField::Title)) &&
           std::all_of(header.begin(), header.end(), isOurs);
}

void restoreCells(CsvTable &table)
{
    for (CsvRow &row : table.rows) {
        for (QString &cell : row.cells) {
            if (cell.startsWith(u'\''))
                cell = restoredCell(cell);
        }
    }
}

constexpr qsizetype mostUnusedColumns = 100;

QStringList unusedColumns(const CsvTable &table, const ColumnMapping &mapping)
{
    QStringList unused;
    qsizetype columns = table.header.size();
    for (const CsvRow &row : table.rows)
        columns = std::max(columns, row.cells.size());
    for (int column = 0; column < columns && unused.size() < mostUnusedColumns; ++column) {
        const bool isUsed =
            mapping.fields.contains(column) ||
            std::none_of(table.rows.begin(), table.rows.end(), [column](const CsvRow &row) {
                return column < row.cells.size() && !QStringView(row.cells[column]).trimmed().isEmpty();
            });
        const QString name = table.header.value(column).trimmed();
        if (!isUsed)
            unused << (name.isEmpty() ? QString::number(column + 1) : name);
    }
    return unused;
}

Result<ListDocument> readCsvList(const ListFile &file, const ReadOptions &options)
{
    Result<CsvTable> table = readCsv(file.bytes, options.dialect);
    if (!table)
        return table.error();
    ListDocument document;
    document.format = u"csv"_s;
    const bool isOwn = isOwnHeader(table->header);
    if (isOwn)
        restoreCells(*table);
    document.table = *std::move(table);
    document.mapping =
        options.mapping ? *options.mapping : guessMapping(document.table->header, document.table->rows);
    RowReader(*document.table, document.mapping, isOwn, options).readInto(document);
    document.unusedColumns = unusedColumns(*document.table, document.mapping);
    return document;
}

Result<WrittenList> writeCsvList(const std::vector<ListRow> &rows)
{
    return WrittenList{csvOf(rows), {}, {}};
}

/** Any text with a header whose columns say something. */
bool looksLikeTable(const ListFile &file)
{
    const Result<CsvTable> table = readCsv(file.bytes.left(64 * 1024));
    return table && !guessMapping(table->header, table->rows).fields.empty();
}

} // namespace

ListFormat csvFormat()
{
    return {.name = u"csv"_s,
            .suffixes = {u"csv"_s, u"tsv"_s, u"txt"_s},
            .recognises = looksLikeTable,
            .read = readCsvList,
            .write = writeCsvList};
}

} // namespace raiki
