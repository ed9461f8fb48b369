// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"

#include <algorithm>
#include <cstdlib>
#include <map>

/**
 * Trakt's table: one row a film, series, season or episode that was watched, put on the list or rated, or a
 * table of each. Old ones have nothing but IMDb's ids, which nobody else here has: such a row is called by
 * its id.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** Rows of one season, or of one film. */
struct Watched
{
    qint64 line = 0;
    QString title;
    QString season;
    QString year;
    QString tmdb;
    QString id; ///< Trakt's own, of what is no episode: those have ids of their own
    QString rating;
    QString lastWatched;
    int episodes = 0; ///< the highest number
    bool isFilm = false;
    bool isWhole = false; ///< the row was about all of it, not about an episode
    bool isPlanned = false;
};

void takeRow(const NamedTable &source, const CsvRow &row, Watched &watched)
{
    const QString type = source.cell(row, {"type"_L1}).toLower();
    const QString watchedAt = source.cell(row, {"watched_at"_L1});
    const QString rating = source.cell(row, {"rating"_L1});
    const bool isEpisode = type == "episode"_L1;
    if (!watchedAt.isEmpty()) {
        watched.lastWatched = std::max(watched.lastWatched, watchedAt);
        watched.isWhole = watched.isWhole || !isEpisode;
    }
    const bool isRatedAlone = !rating.isEmpty() && !source.has("watched_at"_L1); // a table of ratings
    if (isEpisode && (!watchedAt.isEmpty() || isRatedAlone))
        watched.episodes =
            std::max(watched.episodes, source.cell(row, {"episode"_L1, "episode_number"_L1}).toInt());
    watched.isWhole = watched.isWhole || (isRatedAlone && watched.isFilm); // who rates a film has seen it
    watched.isPlanned =
        watched.isPlanned || !source.cell(row, {"watchlisted_at"_L1, "listed_at"_L1}).isEmpty();
    if (!isEpisode && !rating.isEmpty())
        watched.rating = rating;
}

Watched started(const NamedTable &source, const CsvRow &row)
{
    Watched watched;
    watched.line = row.line;
    watched.isFilm = source.cell(row, {"type"_L1}).compare("movie"_L1, Qt::CaseInsensitive) == 0;
    watched.title = source.cell(row, {"show_title"_L1, "title"_L1, "name"_L1});
    if (watched.title.isEmpty() && source.cell(row, {"tmdb_id"_L1}).isEmpty())
        watched.title = source.cell(row, {"imdb_id"_L1});
    watched.season = source.cell(row, {"season"_L1, "season_number"_L1});
    watched.year = source.cell(row, {"year"_L1});
    watched.tmdb = watched.season.isEmpty() ? source.cell(row, {"tmdb_id"_L1}) : QString();
    if (source.cell(row, {"type"_L1}).compare("episode"_L1, Qt::CaseInsensitive) != 0)
        watched.id = source.cell(row, {"trakt_id"_L1, "tmdb_id"_L1, "imdb_id"_L1});
    return watched;
}

/** Whether two of one name and season are one work: Fruits Basket was made in 2001 and in 2019. A season's
 * episodes may have the years of their own days. */
bool areOneWork(const Watched &one, const Watched &other)
{
    if (!one.id.isEmpty() && !other.id.isEmpty())
        return one.id == other.id;
    return one.year.isEmpty() || other.year.isEmpty() || std::abs(one.year.toInt() - other.year.toInt()) <= 1;
}

/** Films and series by what names them; the seasons of a series apart. */
QString keyOf(const NamedTable &source, const CsvRow &row)
{
    const QString name =
        source.cell(row, {"show_title"_L1, "title"_L1, "name"_L1, "tmdb_id"_L1, "imdb_id"_L1});
    const QString type = source.cell(row, {"type"_L1}).toLower();
    return QString((type == "movie"_L1 ? "film "_L1 : "series "_L1) + name + u'/' +
                   source.cell(row, {"season"_L1, "season_number"_L1}));
}

void addWatched(const Watched &watched, EntryTable &table)
{
    table.add(watched.line);
    table.mayBeOther();
    table.set(ListField::Title, watched.title);
    table.set(ListField::Kind, watched.isFilm ? u"movie"_s : QString());
    table.set(ListField::Season, watched.season);
    table.set(ListField::Premiere, watched.year);
    table.set(ListField::Score, scoreCell(watched.rating, 10));
    table.set(ListField::Tmdb, watched.isFilm ? tmdbFilm(watched.tmdb) : tmdbSeries(watched.tmdb, QString()));
    if (watched.episodes > 0)
        table.set(ListField::EpisodesWatched, QString::number(watched.episodes));
    if (watched.isWhole) {
        table.set(ListField::Status, u"completed"_s);
        table.set(ListField::Finished, watched.lastWatched.left(10));
    } else if (watched.isPlanned && watched.episodes == 0) {
        table.set(ListField::Status, u"plan"_s);
    }
}

Result<ListDocument> readTrakt(const ListFile &file, const ReadOptions &options)
{
    const Result<NamedTable> source = NamedTable::read(file.bytes, options);
    if (!source)
        return source.error();
    EntryTable table{ListField::Title,           ListField::Kind,   ListField::Season,
                     ListField::Premiere,        ListField::Score,  ListField::Tmdb,
                     ListField::EpisodesWatched, ListField::Status, ListField::Finished};
    std::vector<Watched> all;
    std::map<QString, std::vector<size_t>> places;
    for (const CsvRow &row : source->rows()) {
        const Watched next = started(*source, row);
        std::vector<size_t> &known = places[keyOf(*source, row)];
        auto place = std::find_if(known.begin(), known.end(),
                                  [&](size_t each) { return areOneWork(all[each], next); });
        if (place == known.end()) {
            place = known.insert(known.end(), all.size());
            all.push_back(next);
        }
        takeRow(*source, row, all[*place]);
    }
    for (const Watched &watched : all)
        addWatched(watched, table);
    return std::move(table).document(u"trakt"_s, options, source->dialect());
}

} // namespace

ListFormat traktFormat()
{
    return {.name = u"trakt"_s,
            .suffixes = {u"csv"_s},
            .alternatives = {u"csv"_s},
            .recognises =
                [](const ListFile &file) {
                    const auto has = [&file](QLatin1StringView what, QLatin1StringView other) {
                        return hasColumns(file.bytes, {"type"_L1, what, other});
                    };
                    return has("watched_at"_L1, "rated_at"_L1) || has("trakt_id"_L1, "rated_at"_L1) ||
                           has("trakt_id"_L1, "watched_at"_L1) || has("trakt_id"_L1, "listed_at"_L1);
                },
            .read = readTrakt};
}

} // namespace raiki
