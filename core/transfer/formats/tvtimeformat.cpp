// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"

#include <QSet>

#include <algorithm>
#include <map>

/**
 * The archive that TV Time hands out on request: some fifty tables, told apart by their columns, since their
 * names have changed over the years. Used are the episodes and films that were seen (tracking-prod-records
 * and its second version, seen_episode), the series that are followed, and their ratings.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

struct Season
{
    QSet<int> episodes;
    QString first; ///< when the first one was seen
};

struct Series
{
    QString title;
    QString rating;
    std::map<int, Season> seasons;
    int seen = 0; ///< by the service's own count
    bool isFollowed = false;
};

struct Film
{
    QString year;
    QString seen;
    bool isWatched = false;
};

class TvTimeArchive final
{
public:
    [[nodiscard]] Result<void> take(const ListFile &file);
    [[nodiscard]] ListDocument document(const ReadOptions &options) const;

private:
    void takeEpisode(const NamedTable &source, const CsvRow &row);
    void takeFilm(const NamedTable &source, const CsvRow &row);
    void takeSeries(const NamedTable &source, const CsvRow &row);
    void takeRating(const NamedTable &source, const CsvRow &row);
    static void addSeries(const Series &series, EntryTable &table);
    /** By title: of the ids that the tables have, only some are everywhere. */
    Series &series(const QString &title);

    std::map<QString, Series> m_series;
    std::map<QString, Film> m_films;
    std::map<QString, QString> m_ratings; ///< by the series' id
    std::map<QString, QString> m_titles;  ///< likewise
};

Series &TvTimeArchive::series(const QString &title)
{
    Series &known = m_series[title];
    known.title = title;
    return known;
}

Result<void> TvTimeArchive::take(const ListFile &file)
{
    const auto has = [&file](std::initializer_list<QLatin1StringView> columns) {
        return hasColumns(file.bytes, columns);
    };
    void (TvTimeArchive::*takeRow)(const NamedTable &, const CsvRow &) = nullptr;
    if (has({"series_name"_L1, "episode_number"_L1, "season_number"_L1}) ||
        has({"tv_show_name"_L1, "episode_number"_L1, "created_at"_L1}))
        takeRow = &TvTimeArchive::takeEpisode;
    else if (has({"entity_type"_L1, "movie_name"_L1}))
        takeRow = &TvTimeArchive::takeFilm;
    else if (has({"tv_show_id"_L1, "rating"_L1}))
        takeRow = &TvTimeArchive::takeRating;
    else if (has({"tv_show_name"_L1, "nb_episodes_seen"_L1}) || has({"tv_show_name"_L1, "archived"_L1}))
        takeRow = &TvTimeArchive::takeSeries;
    if (!takeRow)
        return {};
    const Result<NamedTable> source = NamedTable::read(file.bytes);
    if (!source)
        return source.error();
    for (const CsvRow &row : source->rows())
        (this->*takeRow)(*source, row);
    return {};
}

void TvTimeArchive::takeEpisode(const NamedTable &source, const CsvRow &row)
{
    const QString title = source.cell(row, {"series_name"_L1, "tv_show_name"_L1});
    const QString key = source.cell(row, {"key"_L1});
    const bool isSeen =
        !source.has("key"_L1) || key.startsWith("watch-episode"_L1) || key.startsWith("rewatch-episode"_L1);
    if (title.isEmpty())
        return;
    if (!isSeen) { // "user-series-…": that it is followed
        series(title).isFollowed = true;
        return;
    }
    const int number = source.cell(row, {"episode_number"_L1}).toInt();
    if (number <= 0)
        return;
    Season &season =
        series(title).seasons[source.cell(row, {"season_number"_L1, "episode_season_number"_L1}).toInt()];
    season.episodes.insert(number);
    const QString seen = source.cell(row, {"created_at"_L1}).left(10);
    if (!seen.isEmpty() && (season.first.isEmpty() || seen < season.first))
        season.first = seen;
}

void TvTimeArchive::takeFilm(const NamedTable &source, const CsvRow &row)
{
    const QString title = source.cell(row, {"movie_name"_L1});
    const QString type = source.cell(row, {"type"_L1});
    const bool isWatched = type == "watch"_L1;
    const bool isOther = !isWatched && type != "follow"_L1 && type != "towatch"_L1;
    if (title.isEmpty() || isOther || source.cell(row, {"entity_type"_L1}) != "movie"_L1)
        return;
    Film &film = m_films[title];
    film.isWatched = film.isWatched || isWatched;
    if (isWatched)
        film.seen = source.cell(row, {"watch_date"_L1, "created_at"_L1}).left(10);
    const QString year = source.cell(row, {"release_date"_L1}).left(4);
    if (year != "0001"_L1) // how it writes that it does not know
        film.year = year;
}

void TvTimeArchive::takeSeries(const NamedTable &source, const CsvRow &row)
{
    const QString title = source.cell(row, {"tv_show_name"_L1});
    if (title.isEmpty())
        return;
    Series &known = series(title);
    known.seen = std::max(known.seen, source.cell(row, {"nb_episodes_seen"_L1}).toInt());
    known.isFollowed = known.isFollowed || source.cell(row, {"is_followed"_L1}) != "0"_L1;
    m_titles[source.cell(row, {"tv_show_id"_L1})] = title;
}

void TvTimeArchive::takeRating(const NamedTable &source, const CsvRow &row)
{
    m_ratings[source.cell(row, {"tv_show_id"_L1})] = source.cell(row, {"rating"_L1});
}

void TvTimeArchive::addSeries(const Series &series, EntryTable &table)
{
    const auto add = [&](int number) {
        table.add();
        table.mayBeOther();
        table.set(ListField::Title, series.title);
        if (number > 0)
            table.set(ListField::Season, QString::number(number));
        if (series.seasons.size() <= 1) // a mark of a whole series is none of each season
            table.set(ListField::Score, scoreCell(series.rating, 5));
    };
    for (const auto &[number, season] : series.seasons) {
        if (number == 0)
            continue; // specials, whose numbers mean nothing elsewhere
        add(number);
        table.set(ListField::EpisodesWatched, QString::number(season.episodes.size()));
        table.set(ListField::Started, season.first);
    }
    if (!series.seasons.empty())
        return;
    add(0);
    // How many episodes were seen in all does not say of which season they were.
    table.set(ListField::Status, series.seen > 0 ? u"watching"_s : u"plan"_s);
}

ListDocument TvTimeArchive::document(const ReadOptions &options) const
{
    EntryTable table{ListField::Title,           ListField::Kind,   ListField::Season, ListField::Premiere,
                     ListField::EpisodesWatched, ListField::Status, ListField::Score,  ListField::Started,
                     ListField::Finished};
    for (const auto &[title, known] : m_series) {
        Series series = known;
        for (const auto &[id, rating] : m_ratings) {
            const auto named = m_titles.find(id);
            if (named != m_titles.end() && named->second == title)
                series.rating = rating;
        }
        if (series.isFollowed || !series.seasons.empty() || series.seen > 0)
            addSeries(series, table);
    }
    for (const auto &[title, film] : m_films) {
        table.add();
        table.mayBeOther();
        table.set(ListField::Title, title);
        table.set(ListField::Kind, u"movie"_s);
        table.set(ListField::Premiere, film.year);
        table.set(ListField::Status, film.isWatched ? u"completed"_s : u"plan"_s);
        table.set(ListField::Finished, film.seen);
    }
    return std::move(table).document(u"tvtime"_s, options);
}

Result<ListDocument> readAll(std::span<const ListFile> files, const ReadOptions &options)
{
    TvTimeArchive archive;
    for (const ListFile &file : files) {
        if (const Result<void> taken = archive.take(file); !taken)
            return taken.error();
    }
    return archive.document(options);
}

bool isOfTvTime(const ListFile &file)
{
    return hasColumns(file.bytes, {"series_name"_L1, "s_id"_L1, "key"_L1}) ||
           hasColumns(file.bytes, {"entity_type"_L1, "movie_name"_L1}) ||
           hasColumns(file.bytes, {"tv_show_id"_L1, "tv_show_name"_L1});
}

} // namespace

ListFormat tvTimeFormat()
{
    return {.name = u"tvtime"_s,
            .suffixes = {u"zip"_s},
            .recognises = isOfTvTime,
            .read = [](const ListFile &file,
                       const ReadOptions &options) { return readAll(std::span(&file, 1), options); },
            .recognisesAll =
                [](std::span<const ListFile> files) {
                    return std::any_of(files.begin(), files.end(), isOfTvTime);
                },
            .readAll = readAll};
}

} // namespace raiki
