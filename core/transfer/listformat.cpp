// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/listformat.h"

#include "core/transfer/archive.h"
#include "core/transfer/formats/formats.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

bool hasSuffix(const ListFormat &format, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix();
    return !suffix.isEmpty() && format.suffixes.contains(suffix, Qt::CaseInsensitive);
}

bool namesShow(ListField field)
{
    return field <= ListField::Native || (field >= ListField::Mal && field <= ListField::Bangumi);
}

/** By content, for names lie; by name only where the content says nothing. */
const ListFormat *formatOf(const ListFile &file)
{
    for (const ListFormat &format : listFormats()) {
        if (format.read && format.recognises && format.recognises(file))
            return &format;
    }
    const ListFormat *table = listFormatNamed(u"csv"_s);
    return hasSuffix(*table, file.name) ? table : nullptr;
}

Result<ListDocument> readFile(const ListFile &file, const ReadOptions &options)
{
    const ListFormat *format = options.format.isEmpty() ? formatOf(file) : listFormatNamed(options.format);
    if (!format || !format->read)
        return Error{ErrorCode::UnknownFormat, options.format.isEmpty() ? file.name : options.format};
    Result<ListDocument> document = format->read(file, options);
    // An empty list of that format is one; what is something else is not an empty list.
    const bool isNothing = document && !options.format.isEmpty() && document->rows.empty() &&
                           document->problems.empty() && !document->whole;
    if (isNothing && format->recognises && !format->recognises(file))
        return Error{ErrorCode::UnknownFormat,
                     QString("nothing of the format "_L1 + format->name + " is in it"_L1)};
    return document;
}

/** By what is in it; a table only where some column names the shows. Null: it is no list. */
const ListFormat *listIn(const ListFile &file, const ReadOptions &options)
{
    for (const ListFormat &format : listFormats()) {
        const bool isAsked = options.format.isEmpty() || format.name == options.format;
        if (isAsked && format.read && format.recognises && format.recognises(file))
            return &format;
    }
    return nullptr;
}

/** The rows of @p more behind those of @p document; lines stay told apart. */
void append(ListDocument &document, ListDocument more)
{
    const qint64 last = document.rows.empty() ? 0 : document.rows.back().line;
    for (ListRow &row : more.rows) {
        row.line += last;
        document.rows.push_back(std::move(row));
    }
    for (RowProblem &problem : more.problems) {
        problem.line += last;
        document.problems.push_back(std::move(problem));
    }
    for (const QString &column : more.unusedColumns) {
        if (!document.unusedColumns.contains(column))
            document.unusedColumns << column;
    }
    document.hasOpenDates = document.hasOpenDates || more.hasOpenDates;
    document.otherRows += more.otherRows;
    document.table.reset(); // the columns of several tables cannot be corrected as one
    document.mapping = {};
}

/** Every list in it; of several, those that the first one goes together with. */
Result<ListDocument> readMembers(const std::vector<ListFile> &files, const QString &fileName,
                                 const ReadOptions &options)
{
    std::optional<ListDocument> all;
    QStringList unread;
    Error problem{ErrorCode::UnknownFormat, fileName};
    for (const ListFile &file : files) {
        const ListFormat *format = listIn(file, options);
        Result<ListDocument> document = format ? format->read(file, options) : problem;
        const bool isTableOfOthers = document && document->table && !namesShows(document->mapping);
        if (!format || (isTableOfOthers && files.size() > 1))
            continue;
        const bool goesAlong =
            document && (!all || (document->isOwn == all->isOwn && !all->whole && !document->whole));
        if (!goesAlong) {
            unread << file.name;
            problem = document ? problem : document.error();
        } else if (all) {
            append(*all, *std::move(document));
        } else {
            all = *std::move(document);
        }
    }
    if (!all)
        return problem;
    all->unusedFiles = unread;
    return *std::move(all);
}

/** A service's files that belong together, else every list in it. */
Result<ListDocument> readArchive(const std::vector<ListFile> &files, const QString &fileName,
                                 const ReadOptions &options)
{
    for (const ListFormat &format : listFormats()) {
        const bool isAsked = options.format.isEmpty() || format.name == options.format;
        if (isAsked && format.recognisesAll && format.recognisesAll(files))
            return format.readAll(files, options);
    }
    return readMembers(files, fileName, options);
}

} // namespace

const std::vector<ListFormat> &listFormats()
{
    static const std::vector<ListFormat> formats{
        raikiJsonFormat(),
        malFormat(),
        taigaFormat(ExternalSite::Mal),
        taigaFormat(ExternalSite::AniList),
        taigaFormat(ExternalSite::Kitsu),
        taigaFormat({}),
        aniListFormat(),
        animePlanetFormat(),
        simklFormat(),
        traktFormat(),
        yamtrackFormat(),
        letterboxdFormat(),
        tvTimeFormat(),
        csvFormat(),
        markdownFormat(),
        textFormat(),
        icalendarFormat(),
    };
    return formats;
}

QString listFileName(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().dirName();
    return folder.contains(u'@') ? QString(folder + u'/' + file.fileName()) : file.fileName();
}

const ListFormat *listFormatNamed(const QString &name)
{
    const std::vector<ListFormat> &formats = listFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&name](const ListFormat &format) {
        return format.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

const ListFormat *listFormatToWrite(const QString &fileName)
{
    const ListFormat *best = nullptr;
    for (const ListFormat &format : listFormats()) {
        // Of several formats with one suffix ("csv") our own is meant.
        const bool isOurs = format.name == "csv"_L1 || format.name == "text"_L1;
        if (format.canBeWritten() && hasSuffix(format, fileName) && (!best || isOurs))
            best = &format;
    }
    return best;
}

Result<ListDocument> readList(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    switch (packingOf(bytes)) {
    case Packing::Gzip: {
        Result<QByteArray> unpacked = gunzipped(bytes);
        if (!unpacked)
            return unpacked.error();
        const QFileInfo name(fileName);
        Result<ListDocument> document = readFile({name.completeBaseName(), *std::move(unpacked)}, options);
        // A packed table that does not call itself packed is some mistake; services pack XML and JSON.
        const bool isNamedSo = name.suffix().compare("gz"_L1, Qt::CaseInsensitive) == 0;
        if (document && document->table && !isNamedSo)
            return Error{ErrorCode::UnknownFormat, fileName};
        return document;
    }
    case Packing::Zip: {
        const Result<std::vector<ListFile>> files = unzipped(bytes);
        return files ? readArchive(*files, fileName, options) : files.error();
    }
    case Packing::None:
        break;
    }
    return readFile({fileName, bytes}, options);
}

int ColumnMapping::columnOf(ListField field) const
{
    const auto column = std::find_if(fields.begin(), fields.end(),
                                     [field](const auto &each) { return each.second == field; });
    return column == fields.end() ? 0 : column->first + 1;
}

bool namesShows(const ColumnMapping &mapping)
{
    return std::any_of(mapping.fields.begin(), mapping.fields.end(),
                       [](const auto &column) { return namesShow(column.second); });
}

Result<WrittenList> writeList(const std::vector<ListRow> &rows, const QString &format)
{
    const ListFormat *found = listFormatNamed(format);
    if (!found || !found->write)
        return Error{ErrorCode::UnknownFormat, format};
    return found->write(rows);
}

} // namespace raiki
