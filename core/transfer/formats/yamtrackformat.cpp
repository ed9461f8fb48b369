// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/namedvalues.h"
#include "core/transfer/exportloss.h"
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"

#include <QSet>

#include <array>

/**
 * Yamtrack's table, which it writes and reads. Rows are anime (by MyAnimeList's number), films, series as
 * wholes, their seasons and single episodes; and books and games, which are counted and passed over.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

bool isWatched(const QString &type)
{
    const std::array types{"anime"_L1, "tv"_L1, "season"_L1, "movie"_L1};
    return std::find(types.begin(), types.end(), type) != types.end();
}

QString typeOf(const NamedTable &source, const CsvRow &row)
{
    return source.cell(row, {"media_type"_L1}).toLower();
}

/** Source and id: what the rows of one series have in common. */
QString seriesOf(const NamedTable &source, const CsvRow &row)
{
    return QString(source.cell(row, {"source"_L1}).toLower() + u'/' + source.cell(row, {"media_id"_L1}));
}

void addRow(const NamedTable &source, const CsvRow &row, EntryTable &table)
{
    const QString type = typeOf(source, row);
    const QString service = source.cell(row, {"source"_L1}).toLower();
    const QString id = source.cell(row, {"media_id"_L1});
    const bool isFilm = type == "movie"_L1;
    table.add(row.line);
    if (type != "anime"_L1)
        table.mayBeOther();
    table.set(ListField::Title, source.cell(row, {"title"_L1}));
    table.set(ListField::Kind, isFilm ? u"movie"_s : QString());
    const bool mayBeSeason = type == "season"_L1 || type == "anime"_L1;
    table.set(ListField::Season, mayBeSeason ? source.cell(row, {"season_number"_L1}) : QString());
    table.set(ListField::Score, scoreCell(source.cell(row, {"score"_L1}), 10));
    table.set(ListField::EpisodesWatched, isFilm ? QString() : source.cell(row, {"progress"_L1}));
    table.set(ListField::Status, source.cell(row, {"status"_L1}));
    table.set(ListField::Started, source.cell(row, {"start_date"_L1}).left(10));
    table.set(ListField::Finished, source.cell(row, {"end_date"_L1}).left(10));
    table.set(ListField::Notes, source.cell(row, {"notes"_L1}));
    if (service == "mal"_L1)
        table.set(ListField::Mal, id);
    else if (service == "anilist"_L1)
        table.set(ListField::AniList, id);
    else if (service == "tmdb"_L1)
        table.set(ListField::Tmdb,
                  isFilm ? tmdbFilm(id) : tmdbSeries(id, source.cell(row, {"season_number"_L1})));
}

Result<ListDocument> readYamtrack(const ListFile &file, const ReadOptions &options)
{
    const Result<NamedTable> source = NamedTable::read(file.bytes, options);
    if (!source)
        return source.error();
    EntryTable table{ListField::Title,           ListField::Kind,   ListField::Season,  ListField::Score,
                     ListField::EpisodesWatched, ListField::Status, ListField::Started, ListField::Finished,
                     ListField::Notes,           ListField::Mal,    ListField::AniList, ListField::Tmdb};
    QSet<QString> inSeasons; // a series whose seasons are rows is said by them
    for (const CsvRow &row : source->rows()) {
        if (typeOf(*source, row) == "season"_L1)
            inSeasons.insert(seriesOf(*source, row));
    }
    for (const CsvRow &row : source->rows()) {
        const QString type = typeOf(*source, row);
        const bool isSaidBySeasons = type == "tv"_L1 && inSeasons.contains(seriesOf(*source, row));
        if (isWatched(type) && !isSaidBySeasons)
            addRow(*source, row, table);
        else if (!isWatched(type) && type != "episode"_L1)
            table.passOver();
    }
    return std::move(table).document(u"yamtrack"_s, options, source->dialect());
}

constexpr std::array yamtrackStatuses{
    NamedValue{WatchStatus::PlanToWatch, "Planning"_L1}, NamedValue{WatchStatus::Watching, "In progress"_L1},
    NamedValue{WatchStatus::OnHold, "Paused"_L1},        NamedValue{WatchStatus::Completed, "Completed"_L1},
    NamedValue{WatchStatus::Dropped, "Dropped"_L1},
};

QStringList cellsOf(const ListRow &row)
{
    const std::optional<int> score = row.score.value_or(std::nullopt);
    return {row.externalIds.value(ExternalSite::Mal),
            u"mal"_s,
            u"anime"_s,
            row.title,
            QString(),
            QString(),
            QString(),
            score ? QString::number(*score / 10.0, 'f', 1) : QString(),
            QString::number(row.episodesWatched.value_or(0)),
            nameOf(yamtrackStatuses, row.status.value_or(WatchStatus::PlanToWatch)),
            dayText(row.started),
            dayText(row.finished),
            row.notes.value_or(QString()),
            QString()};
}

Result<WrittenList> writeYamtrack(const std::vector<ListRow> &rows)
{
    ExportLoss loss({ListField::Title, ListField::Mal, ListField::Score, ListField::EpisodesWatched,
                     ListField::Status, ListField::Started, ListField::Finished, ListField::Notes});
    std::vector<QStringList> table;
    for (const ListRow &row : rows) {
        if (row.externalIds.value(ExternalSite::Mal).isEmpty()) {
            loss.leaveOut(row, ListField::Mal);
            continue;
        }
        loss.count(row);
        loss.countUnlessDay(ListField::Started, row.started);
        loss.countUnlessDay(ListField::Finished, row.finished);
        loss.countTrimmedNotes(row);
        table.push_back(cellsOf(row));
    }
    const QStringList header{u"media_id"_s, u"source"_s,          u"media_type"_s,     u"title"_s,
                             u"image"_s,    u"season_number"_s,   u"episode_number"_s, u"score"_s,
                             u"progress"_s, u"status"_s,          u"start_date"_s,     u"end_date"_s,
                             u"notes"_s,    u"progress_changed"_s};
    return std::move(loss).written(writeCsv(header, table, CellGuard::None));
}

} // namespace

ListFormat yamtrackFormat()
{
    return {.name = u"yamtrack"_s,
            .suffixes = {u"csv"_s},
            .alternatives = {u"csv"_s},
            .recognises =
                [](const ListFile &file) {
                    return hasColumns(file.bytes, {"media_id"_L1, "source"_L1, "media_type"_L1});
                },
            .read = readYamtrack,
            .write = writeYamtrack};
}

} // namespace raiki
