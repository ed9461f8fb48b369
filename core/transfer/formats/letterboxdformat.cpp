// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"

#include <map>

/**
 * Letterboxd's tables of films: watched, ratings, diary, reviews and watchlist, one alone or all in the
 * archive it hands out. Only the name tells the watchlist from the films that were watched.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

struct Film
{
    qint64 line = 0;
    QString title;
    QString year;
    QString rating;
    QString seen;
    QString tags;
    QString notes;
    int viewings = 0;
    int repeats = 0; ///< of them those that are called so
    bool isWatched = false;
};

bool isTable(const ListFile &file)
{
    return hasColumns(file.bytes, {"name"_L1, "year"_L1, "letterboxd uri"_L1});
}

/** Keeps what is filled. */
void keep(QString &value, const QString &said)
{
    if (!said.isEmpty())
        value = said;
}

using Films = std::map<std::pair<QString, QString>, Film>; ///< by title and year

Result<CsvDialect> takeTable(const ListFile &file, const ReadOptions &options, Films &films)
{
    const Result<NamedTable> source = NamedTable::read(file.bytes, options);
    if (!source)
        return source.error();
    const bool isWatchlist = file.name.contains("watchlist"_L1, Qt::CaseInsensitive);
    for (const CsvRow &row : source->rows()) {
        const QString title = source->cell(row, {"name"_L1});
        const QString year = source->cell(row, {"year"_L1});
        Film &film = films[{title, year}];
        if (film.line == 0)
            film.line = row.line;
        film.title = title;
        film.year = year;
        film.isWatched = film.isWatched || !isWatchlist;
        const QString watchedOn = source->cell(row, {"watched date"_L1});
        film.viewings += watchedOn.isEmpty() ? 0 : 1;
        const QString repeat = source->cell(row, {"rewatch"_L1}).toLower();
        film.repeats += repeat == "yes"_L1 || repeat == "true"_L1 ? 1 : 0;
        film.seen = std::max(film.seen, watchedOn);
        keep(film.rating, source->cell(row, {"rating"_L1}));
        keep(film.tags, source->cell(row, {"tags"_L1}));
        keep(film.notes, source->cell(row, {"review"_L1}));
    }
    return source->dialect();
}

ListDocument documentOf(const Films &films, const ReadOptions &options,
                        const std::optional<CsvDialect> &dialect)
{
    EntryTable table{ListField::Title,     ListField::Kind,  ListField::Premiere,
                     ListField::Status,    ListField::Score, ListField::Finished,
                     ListField::Rewatches, ListField::Tags,  ListField::Notes};
    std::vector<const Film *> inOrder;
    for (const auto &[name, film] : films)
        inOrder.push_back(&film);
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Film *left, const Film *right) { return left->line < right->line; });
    for (const Film *film : inOrder) {
        table.add(film->line);
        table.mayBeOther();
        table.set(ListField::Title, film->title);
        table.set(ListField::Kind, u"movie"_s);
        table.set(ListField::Premiere, film->year);
        table.set(ListField::Status, film->isWatched ? u"completed"_s : u"plan"_s);
        table.set(ListField::Score, scoreCell(film->rating, 5));
        table.set(ListField::Finished, film->seen);
        const int rewatches = std::max(film->viewings - 1, film->repeats);
        table.set(ListField::Rewatches, rewatches > 0 ? QString::number(rewatches) : QString());
        table.set(ListField::Tags, film->tags);
        table.set(ListField::Notes, film->notes);
    }
    return std::move(table).document(u"letterboxd"_s, options, dialect);
}

Result<ListDocument> readOne(const ListFile &file, const ReadOptions &options)
{
    Films films;
    const Result<CsvDialect> dialect = takeTable(file, options, films);
    if (!dialect)
        return dialect.error();
    return documentOf(films, options, *dialect);
}

Result<ListDocument> readAll(std::span<const ListFile> files, const ReadOptions &options)
{
    Films films;
    for (const ListFile &file : files) {
        if (!isTable(file))
            continue;
        if (const Result<CsvDialect> dialect = takeTable(file, {}, films); !dialect)
            return dialect.error();
    }
    return documentOf(films, options, {});
}

} // namespace

ListFormat letterboxdFormat()
{
    return {
        .name = u"letterboxd"_s,
        .suffixes = {u"csv"_s, u"zip"_s},
        .alternatives = {u"csv"_s},
        .recognises = isTable,
        .read = readOne,
        .recognisesAll =
            [](std::span<const ListFile> files) { return std::any_of(files.begin(), files.end(), isTable); },
        .readAll = readAll};
}

} // namespace raiki
