// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/dates/datephrases.h"
#include "core/transfer/csv.h"
#include "core/transfer/listrow.h"

#include <functional>
#include <map>
#include <memory>
#include <span>

/** File formats of watchlists: one file each under formats/, one line each in listformat.cpp. */
namespace raiki {

/** Which column feeds which field; guessed from the header, corrected by the user. */
struct ColumnMapping
{
    std::map<int, ListField> fields; ///< column index (from 0) to field

    /** From 1, as problems count them; 0: no column has it. */
    [[nodiscard]] int columnOf(ListField field) const;

    bool operator==(const ColumnMapping &) const = default;
};

struct WholeList;

/** A file in memory. */
struct ListFile
{
    QString name; ///< as listFileName() gives it
    QByteArray bytes;
    QByteArray log = {}; ///< of a database: what is committed and not in its file yet (logBeside())
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
    std::shared_ptr<const WholeList> whole =
        {}; ///< all that Raiki's JSON or another database holds; else null
    std::optional<NumericDateOrder> dateOrder = {}; ///< how "3/4/2026" was read; nothing: nobody knows
    bool hasOpenDates = false;                      ///< there are such, and they were not understood
    /** Columns with something in them that no field takes, by their names, or numbers where they have none,
     * as those beyond the header; at most 100. */
    QStringList unusedColumns = {};
    QStringList unusedFiles = {}; ///< of an archive: lists that could not be read beside the others
    int otherRows = 0;            ///< that are no anime for certain, such as manga: they are not in rows
};

struct ReadOptions
{
    QString format; ///< empty: by name and content
    std::optional<CsvDialect> dialect;
    std::optional<ColumnMapping> mapping;                ///< empty: guessed
    std::optional<NumericDateOrder> dateOrder;           ///< empty: worked out from all dates of the file
    std::optional<NumericDateOrder> usualDateOrder = {}; ///< where none of its dates tells
};

/** A row that a format has no place for, since it lacks what the format knows shows by. */
struct LeftOutRow
{
    QString title;
    ListField missing = ListField::Title;

    bool operator==(const LeftOutRow &) const = default;
};

/** A list as a file, and what is not in it: said to the user, who may choose another format. */
struct WrittenList
{
    QByteArray bytes;
    std::vector<LeftOutRow> leftOut;
    std::map<ListField, int> lost; ///< fields that the format has no place for, and in how many rows
    /** What it was made of: of a long list, to give it back takes a tenth of the whole; the owner says when.
     */
    std::shared_ptr<const std::vector<ListRow>> rows = {};
};

struct ListFormat
{
    QString name;                                          ///< "csv"
    QStringList suffixes;                                  ///< "csv", "tsv"
    QStringList alternatives = {};                         ///< formats that the user may have meant instead
    std::function<bool(const ListFile &)> recognises = {}; ///< by content; its name only where that is silent
    std::function<Result<ListDocument>(const ListFile &, const ReadOptions &)> read =
        {}; ///< empty: cannot be read
    /** For services that hand out an archive of several files that belong together. */
    std::function<bool(std::span<const ListFile>)> recognisesAll = {};
    std::function<Result<ListDocument>(std::span<const ListFile>, const ReadOptions &)> readAll = {};
    std::function<Result<WrittenList>(const std::vector<ListRow> &)> write = {}; ///< empty: cannot be written
    bool isWhole = false; ///< it holds the whole list, so that not rows but ListTransfer writes it

    [[nodiscard]] bool canBeWritten() const { return write || isWhole; }
};

/** The name of a file without its folder, but for folders that say whose list it is ("me@anilist/anime.xml").
 */
[[nodiscard]] QString listFileName(const QString &path);

/** In the order in which a file's content is asked for. */
[[nodiscard]] const std::vector<ListFormat> &listFormats();
/** By name, without regard to case; null: there is none. */
[[nodiscard]] const ListFormat *listFormatNamed(const QString &name);
/** The format to write a file of this name in; null: none is written under this suffix. */
[[nodiscard]] const ListFormat *listFormatToWrite(const QString &fileName);
/**
 * A file, a gzip of one or a zip with one or several in it, of any format: by what is in it, then by its
 * name.
 * @return UnknownFormat where nothing fits, TooLarge where more than 64 MiB is packed in it
 */
[[nodiscard]] Result<ListDocument> readList(const QByteArray &bytes, const QString &fileName,
                                            const ReadOptions &options = {});
[[nodiscard]] Result<WrittenList> writeList(const std::vector<ListRow> &rows, const QString &format);

/** What another database or Raiki's JSON holds, as a document to be planned like any other. */
[[nodiscard]] ListDocument documentOf(std::shared_ptr<const WholeList> list, const QString &format);

/** Whether some column says which show a row is about; without one nothing can be planned. */
[[nodiscard]] bool namesShows(const ColumnMapping &mapping);

/** Guesses columns by their names, in English and the languages that trackers export. */
[[nodiscard]] ColumnMapping guessMapping(const QStringList &header, const std::vector<CsvRow> &sample);

} // namespace raiki
