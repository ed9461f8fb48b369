// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"
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
    return document;
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString dateText(const std::optional<FuzzyDate> &date)
{
    return date ? date->toText() : QString();
}

QString idText(const ListRow &row, ExternalSite site)
{
    return row.externalIds.value(site);
}

QStringList identityCells(const ListRow &row)
{
    return {row.title,
            row.titles.english,
            row.titles.romaji,
            row.titles.native,
            itemsText(row.titles.synonyms),
            itemsText(row.titles.aliases),
            seasonKindName(row.kind),
            numberText(row.season),
            numberText(row.part),
            row.subtitle,
            numberText(row.episodes)};
}

QStringList watchingCells(const ListRow &row)
{
    return {row.status ? watchStatusName(*row.status) : QString(),
            numberText(row.episodesWatched),
            numberText(row.score.value_or(std::nullopt)),
            dateText(row.started),
            dateText(row.finished),
            numberText(row.rewatches),
            row.notes.value_or(QString()),
            itemsText(row.tags.value_or(QStringList()))};
}

QStringList outsideCells(const ListRow &row)
{
    return {dateText(row.premiere),
            itemsText(row.platforms),
            reminderChoiceName(row.reminders.value_or(ReminderChoice::ByStatus)),
            idText(row, ExternalSite::Mal),
            idText(row, ExternalSite::AniList),
            idText(row, ExternalSite::AniDb),
            idText(row, ExternalSite::Kitsu),
            idText(row, ExternalSite::Tmdb),
            idText(row, ExternalSite::Bangumi),
            row.officialSite.toString(QUrl::FullyEncoded),
            timeStampText(row.addedAt),
            timeStampText(row.changedAt)};
}

Result<WrittenList> writeCsvList(const std::vector<ListRow> &rows)
{
    QStringList header;
    for (const ListField field : allListFields())
        header.append(listFieldName(field));
    std::vector<QStringList> table;
    table.reserve(rows.size());
    for (const ListRow &row : rows)
        table.push_back(identityCells(row) + watchingCells(row) + outsideCells(row));
    return WrittenList{writeCsv(header, table), {}, {}};
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
