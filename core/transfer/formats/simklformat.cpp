// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/namedvalues.h"
#include "core/shows/titlekey.h"
#include "core/transfer/exportloss.h"
#include "core/transfer/formats/entrytable.h"
#include "core/transfer/formats/formats.h"

#include <QRegularExpression>

/**
 * Simkl's table, as its backup has it and its import reads it (https://simkl.com/apps/import/csv/). The
 * import has a column for MyAnimeList's number, which the backup lacks; the ids' columns are named in two
 * ways.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

struct LastEpisode
{
    QString season;
    QString episode;
};

/** "S01E12", "s1e12", "E12", "12" */
LastEpisode lastEpisode(const QString &text)
{
    static const QRegularExpression form(u"^(?:s(\\d+))?\\s*e?p?(\\d+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? LastEpisode{match.captured(1), match.captured(2)} : LastEpisode{{}, text};
}

/**
 * The season that the last episode counts in. An anime's entry is one season under a title of its own, whose
 * episodes are counted from "S01": only a later number says that the entry is a whole series.
 */
QString seasonCell(const QString &type, const LastEpisode &last)
{
    const bool isCounted = type == "tv"_L1 || (type == "anime"_L1 && last.season.toInt() > 1);
    return isCounted ? last.season : QString();
}

/** The series' id, or its season's unless the title names another one. */
QString seriesId(const QString &tmdb, const QString &title, const QString &season)
{
    const std::optional<int> named = splitSeasonWords(title).season;
    return tmdbSeries(tmdb, named && *named != season.toInt() ? QString() : season);
}

QString statusCell(const QString &watchlist)
{
    return watchlist.compare("notinteresting"_L1, Qt::CaseInsensitive) == 0 ? u"dropped"_s : watchlist;
}

/** "Foo Season 2 Part 2: Bar", as titleOf() writes it: a row that no id tells is told by these. */
void setNamed(const QString &title, EntryTable &table)
{
    static const QRegularExpression form(
        u"^(.+?)(?: Season (\\d+))?(?: Part (\\d+))?(?: (OVA|Special))?: (.+)$"_s);
    const QRegularExpressionMatch match = form.match(title);
    const bool saysMore =
        match.hasMatch() && match.capturedLength(2) + match.capturedLength(3) + match.capturedLength(4) > 0;
    table.set(ListField::Title, saysMore ? match.captured(1) : title);
    if (!saysMore)
        return;
    table.set(ListField::Season, match.captured(2));
    table.set(ListField::Part, match.captured(3));
    table.set(ListField::Kind, match.captured(4).toLower());
    table.set(ListField::Subtitle, match.captured(5));
}

void addRow(const NamedTable &source, const CsvRow &row, EntryTable &table)
{
    const QString type = source.cell(row, {"type"_L1}).toLower();
    const QString status = statusCell(source.cell(row, {"watchlist"_L1}));
    const LastEpisode last = lastEpisode(source.cell(row, {"lastepwatched"_L1}));
    const bool isFilm = type == "movie"_L1;
    const QString title = source.cell(row, {"title"_L1});
    const QString season = seasonCell(type, last);
    table.add(row.line);
    if (type != "anime"_L1)
        table.mayBeOther();
    const QString mal = source.cell(row, {"mal_id"_L1, "mal"_L1});
    table.set(ListField::Title, title);
    table.set(ListField::Kind, isFilm ? u"movie"_s : QString());
    table.set(ListField::Season, season);
    if (mal.isEmpty() && type == "anime"_L1 && season.isEmpty())
        setNamed(title, table);
    table.set(ListField::Premiere, source.cell(row, {"year"_L1}));
    table.set(ListField::Status, status);
    table.set(ListField::EpisodesWatched, last.episode);
    if (status.compare("completed"_L1, Qt::CaseInsensitive) == 0)
        table.set(ListField::Finished, source.cell(row, {"watcheddate"_L1}));
    table.set(ListField::Score, scoreCell(source.cell(row, {"rating"_L1}), 10));
    table.set(ListField::Notes, source.text(row, {"memo"_L1}));
    table.set(ListField::Mal, mal);
    const QString tmdb = source.cell(row, {"tmdb"_L1, "tmdb_id"_L1});
    table.set(ListField::Tmdb, isFilm ? tmdbFilm(tmdb) : seriesId(tmdb, title, season));
}

Result<ListDocument> readSimkl(const ListFile &file, const ReadOptions &options)
{
    const Result<NamedTable> source = NamedTable::read(file.bytes, options);
    if (!source)
        return source.error();
    EntryTable table{ListField::Title,    ListField::Kind,   ListField::Season,
                     ListField::Premiere, ListField::Status, ListField::EpisodesWatched,
                     ListField::Finished, ListField::Score,  ListField::Notes,
                     ListField::Mal,      ListField::Tmdb,   ListField::Part,
                     ListField::Subtitle};
    for (const CsvRow &row : source->rows())
        addRow(*source, row, table);
    return std::move(table).document(u"simkl"_s, options, source->dialect());
}

constexpr std::array simklWatchlists{
    NamedValue{WatchStatus::PlanToWatch, "plantowatch"_L1},
    NamedValue{WatchStatus::Watching, "watching"_L1},
    NamedValue{WatchStatus::OnHold, "hold"_L1},
    NamedValue{WatchStatus::Completed, "completed"_L1},
    NamedValue{WatchStatus::Dropped, "dropped"_L1},
};

/** Whether only its title says which row of the list it is. */
bool isToldByTitle(const ListRow &row)
{
    return row.externalIds.value(ExternalSite::Mal).isEmpty();
}

/** Simkl knows each season under a title of its own. */
QString titleOf(const ListRow &row)
{
    QString title = row.title;
    if (row.season.value_or(1) > 1)
        title += " Season "_L1 + QString::number(*row.season);
    if (row.part.value_or(1) > 1)
        title += " Part "_L1 + QString::number(*row.part);
    if (isToldByTitle(row) && (row.kind == SeasonKind::Ova || row.kind == SeasonKind::Special))
        title += row.kind == SeasonKind::Ova ? " OVA"_L1 : " Special"_L1;
    return row.subtitle.isEmpty() ? title : QString(title + ": "_L1 + row.subtitle);
}

QStringList cellsOf(const ListRow &row)
{
    const WatchStatus status = row.status.value_or(WatchStatus::PlanToWatch);
    const int watched = row.episodesWatched.value_or(0);
    const int score = row.score.value_or(std::nullopt).value_or(0);
    const bool hasYear = row.premiere && row.premiere->isKnown();
    return {QString(),
            QString(),
            row.externalIds.value(ExternalSite::Tmdb).section(u'/', 1, 1),
            QString(),
            row.externalIds.value(ExternalSite::Mal),
            isToldByTitle(row) && row.kind == SeasonKind::Movie ? u"movie"_s : u"anime"_s,
            titleOf(row),
            hasYear ? QString::number(row.premiere->year()) : QString(),
            watched > 0 ? "s1e"_L1 + QString::number(watched) : QString(),
            nameOf(simklWatchlists, status),
            status == WatchStatus::Completed ? dayText(row.finished) : QString(),
            score > 0 ? QString::number(scoreOfTen(score)) : QString(),
            row.notes.value_or(QString())};
}

Result<WrittenList> writeSimkl(const std::vector<ListRow> &rows)
{
    ExportLoss loss({ListField::Title, ListField::Season, ListField::Part, ListField::Subtitle,
                     ListField::Mal, ListField::Status, ListField::EpisodesWatched, ListField::Finished,
                     ListField::Score, ListField::Notes});
    std::vector<QStringList> table;
    for (const ListRow &row : rows) {
        loss.count(row);
        loss.countCoarseScore(row, 10);
        loss.countUnlessDay(ListField::Finished, row.finished);
        table.push_back(cellsOf(row));
    }
    const QStringList header{u"simkl_id"_s,    u"TVDB_ID"_s, u"TMDB"_s, u"IMDB_ID"_s,       u"MAL_ID"_s,
                             u"Type"_s,        u"Title"_s,   u"Year"_s, u"LastEpWatched"_s, u"Watchlist"_s,
                             u"WatchedDate"_s, u"Rating"_s,  u"Memo"_s};
    return std::move(loss).written(writeCsv(header, table, CellGuard::None));
}

} // namespace

ListFormat simklFormat()
{
    return {.name = u"simkl"_s,
            .suffixes = {u"csv"_s},
            .alternatives = {u"csv"_s},
            .recognises =
                [](const ListFile &file) {
                    return hasColumns(file.bytes, {"title"_L1, "watchlist"_L1, "lastepwatched"_L1});
                },
            .read = readSimkl,
            .write = writeSimkl};
}

} // namespace raiki
