// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"
#include "core/transfer/formats/formats.h"
#include "core/transfer/rowreading.h"

#include <algorithm>
#include <future>
#include <span>

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
    for (int column = 0; column < table.header.size() && unused.size() < mostUnusedColumns; ++column) {
        const bool isUsed =
            mapping.fields.contains(column) ||
            std::none_of(table.rows.begin(), table.rows.end(), [column](const CsvRow &row) {
                return column < row.cells.size() && !QStringView(row.cells[column]).trimmed().isEmpty();
            });
        const QString name = table.header[column].trimmed();
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
    RowReader(*document.table, document.mapping, isOwn, options.dateOrder).readInto(document);
    document.unusedColumns = unusedColumns(*document.table, document.mapping);
    return document;
}

void writeDate(const std::optional<FuzzyDate> &date, CsvWriter &to)
{
    to.plainCell(date && date->isKnown() ? date->toText() : QString());
}

void writeItems(const QStringList &items, CsvWriter &to)
{
    to.cell(items.isEmpty() ? QString() : itemsText(items));
}

void writeIdentity(const ListRow &row, CsvWriter &to)
{
    to.cell(row.title);
    to.cell(row.titles.english);
    to.cell(row.titles.romaji);
    to.cell(row.titles.native);
    writeItems(row.titles.synonyms, to);
    writeItems(row.titles.aliases, to);
    to.plainCell(seasonKindName(row.kind));
    to.plainCell(row.season);
    to.plainCell(row.part);
    to.cell(row.subtitle);
    to.plainCell(row.episodes);
}

void writeWatching(const ListRow &row, CsvWriter &to)
{
    to.plainCell(row.status ? watchStatusName(*row.status) : QString());
    to.plainCell(row.episodesWatched);
    to.plainCell(row.score.value_or(std::nullopt));
    writeDate(row.started, to);
    writeDate(row.finished, to);
    to.plainCell(row.rewatches);
    to.cell(row.notes ? QStringView(*row.notes) : QStringView());
    writeItems(row.tags.value_or(QStringList()), to);
}

void writeOutside(const ListRow &row, CsvWriter &to)
{
    writeDate(row.premiere, to);
    writeItems(row.platforms, to);
    to.plainCell(reminderChoiceName(row.reminders.value_or(ReminderChoice::ByStatus)));
    for (const ExternalSite site : {ExternalSite::Mal, ExternalSite::AniList, ExternalSite::AniDb,
                                    ExternalSite::Kitsu, ExternalSite::Tmdb, ExternalSite::Bangumi})
        to.cell(row.externalIds.value(site));
    to.cell(row.officialSite.isEmpty() ? QString() : row.officialSite.toString(QUrl::FullyEncoded));
    to.plainCell(timeStampText(row.addedAt));
    to.plainCell(timeStampText(row.changedAt));
}

QByteArray headerText()
{
    CsvWriter writer;
    for (const ListField field : allListFields())
        writer.plainCell(listFieldName(field));
    writer.endRow();
    return writer.take();
}

/** After @p head, which holds the header or an empty line: a row is no start of a table, where other cells
 * need quotes. */
QByteArray rowsText(QByteArray head, std::span<const ListRow> rows, qsizetype allRows)
{
    constexpr qsizetype usualBytes = 256;
    head.reserve(allRows * usualBytes);
    CsvWriter writer(std::move(head));
    for (const ListRow &row : rows) {
        writeIdentity(row, writer);
        writeWatching(row, writer);
        writeOutside(row, writer);
        writer.endRow();
    }
    return writer.take();
}

/** A long list in two halves at once. */
Result<WrittenList> writeCsvList(const std::vector<ListRow> &rows)
{
    constexpr size_t worthTwo = 2000;
    const QByteArray lineEnd = "\r\n"_ba;
    const std::span all(rows);
    const size_t half = rows.size() < worthTwo ? rows.size() : rows.size() / 2;
    std::future<QByteArray> rest;
    if (half < rows.size())
        rest = std::async(std::launch::async, [all, half, lineEnd] {
            return rowsText(lineEnd, all.subspan(half), std::ssize(all) - static_cast<qsizetype>(half));
        });
    QByteArray text = rowsText(headerText(), all.first(half), std::ssize(all));
    if (rest.valid())
        text += QByteArrayView(rest.get()).sliced(lineEnd.size());
    return WrittenList{std::move(text), {}, {}};
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
