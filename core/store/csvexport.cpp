// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/csvexport.h"

#include "core/store/exporttexts.h"
#include "core/store/rowreading.h"
#include "core/store/singlevalue.h"
#include "core/store/statement.h"

#include <algorithm>

namespace raiki {
namespace {

/** Show after show in the order of their ids, with their cells, which are made once a show. */
class ShowCells final
{
public:
    explicit ShowCells(Database &database)
        : m_titles(database, "SELECT show, kind, title FROM show_title ORDER BY show, kind, position")
    {
        m_titles.bind();
        m_hasTitle = m_titles.next();
    }

    void take(const Statement &row, ListCells &to)
    {
        if (const qint64 id = row.integer(exportShowColumn); id != m_id)
            read(id, row);
        to.title = m_title;
        to.english = m_english;
        to.romaji = m_romaji;
        to.native = m_native;
        to.synonyms = m_synonyms;
        to.aliases = m_aliases;
        to.officialSite = m_site;
    }
    [[nodiscard]] Result<void> finish() { return m_titles.finish(); }

private:
    void read(qint64 id, const Statement &row)
    {
        m_id = id;
        m_romaji = row.bytes(exportRomajiColumn);
        m_english = row.bytes(exportEnglishColumn);
        m_native = row.bytes(exportNativeColumn);
        m_site = urlCell(row.view(exportSiteColumn), m_room).toByteArray();
        m_synonyms.clear();
        m_aliases.clear();
        m_others = {};
        while (m_hasTitle && m_titles.integer(0) <= id) {
            if (m_titles.integer(0) == id)
                addTitle();
            m_hasTitle = m_titles.next();
        }
        m_title = preferred();
    }

    void addTitle()
    {
        const bool isSynonym = m_titles.view(1) == synonymKind;
        appendItem(isSynonym ? m_synonyms : m_aliases, m_titles.view(2));
        if (m_english.isEmpty())
            readTitleInto(m_others, m_titles);
    }

    [[nodiscard]] QByteArray preferred()
    {
        if (!m_english.isEmpty())
            return m_english;
        m_others.romaji = QString::fromUtf8(m_romaji);
        m_others.native = QString::fromUtf8(m_native);
        return m_others.preferred().toUtf8();
    }

    Statement m_titles;
    bool m_hasTitle = false;
    qint64 m_id = 0;
    Titles m_others;
    QByteArray m_room;
    QByteArray m_title;
    QByteArray m_english;
    QByteArray m_romaji;
    QByteArray m_native;
    QByteArray m_synonyms;
    QByteArray m_aliases;
    QByteArray m_site;
};

std::optional<qint64> timeOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/** What is borrowed while a row is written. */
struct Rooms
{
    QByteArray started;
    QByteArray finished;
};

void takeSeason(const Statement &row, ListCells &to, Rooms &rooms)
{
    to.kind = seasonKindNames().spelt(row.view(exportKindColumn));
    to.season = row.optionalNumber(exportNumberColumn);
    to.part = row.optionalNumber(exportPartColumn);
    to.subtitle = row.view(exportSubtitleColumn);
    to.episodes = row.optionalNumber(exportEpisodesColumn);
    to.status = watchStatusNames().spelt(row.view(exportStatusColumn));
    to.episodesWatched = row.number(exportWatchedColumn);
    to.score = row.optionalNumber(exportScoreColumn);
    to.started = dateCell(row.view(exportStartedColumn), rooms.started);
    to.finished = dateCell(row.view(exportFinishedColumn), rooms.finished);
    to.rewatches = row.number(exportRewatchesColumn);
    to.notes = row.view(exportNotesColumn);
    to.reminders = reminderChoiceNames().spelt(row.view(exportRemindersColumn));
    to.addedAt = timeOf(row, exportAddedColumn);
    to.changedAt = timeOf(row, exportChangedColumn);
}

} // namespace

Result<QByteArray> CsvExport::bytes(const std::optional<QSet<SeasonId>> &only)
{
    const Result<qint64> count = readNumber(m_database, "SELECT count(*) FROM watch_entry");
    if (!count)
        return count.error();
    m_places.reserve(static_cast<size_t>(*count));
    m_beside.reserve(static_cast<size_t>(*count));
    for (const auto step :
         {&CsvExport::readIds, &CsvExport::readPremieres, &CsvExport::readPlatforms, &CsvExport::readTags}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    CsvListWriter writer(static_cast<qsizetype>(*count));
    if (const Result<void> done = writeRows(only, writer); !done)
        return done.error();
    return writer.take();
}

template <class Take>
Result<void> CsvExport::forEach(const char *sql, Take take)
{
    Statement statement(m_database, sql);
    statement.bind();
    while (statement.next())
        take(std::as_const(statement));
    return statement.finish();
}

CsvExport::Beside &CsvExport::beside(qint64 season)
{
    if (const std::optional<size_t> place = m_places.of(season))
        return m_beside[*place];
    m_places.add(season, m_beside.size());
    return m_beside.emplace_back();
}

CsvExport::Piece CsvExport::kept(QByteArrayView text)
{
    const Piece piece{static_cast<quint32>(m_texts.size()), static_cast<quint32>(text.size())};
    m_texts += text;
    return piece;
}

Result<void> CsvExport::readIds()
{
    return forEach("SELECT season, site, value FROM season_external_id", [this](const Statement &row) {
        if (const std::optional<ExternalSite> site = externalSiteNames().known(row.view(1)))
            beside(row.integer(0)).ids.at(static_cast<size_t>(*site)) = kept(row.view(2));
    });
}

/** Of a season with one claim that one is the premiere; only where there are more they are weighed. */
Result<void> CsvExport::readPremieres()
{
    bool isManifold = false;
    QByteArray room;
    const Result<void> done = forEach("SELECT season, date FROM premiere_claim", [&](const Statement &row) {
        Beside &to = beside(row.integer(0));
        isManifold = isManifold || to.hasClaim;
        if (!std::exchange(to.hasClaim, true))
            to.premiere = kept(dateCell(row.view(1), room));
    });
    if (!done || !isManifold)
        return done;
    return ExportReader(m_database).weighClaims([this](SeasonId season, const FuzzyDate &date) {
        beside(season.value).premiere = kept(date.toText().toLatin1());
    });
}

/** Each once and sorted: their order among the rows is nobody's statement. */
Result<void> CsvExport::readPlatforms()
{
    QHash<qint64, QStringList> platforms;
    const Result<void> done =
        forEach("SELECT season, platform FROM \"release\" WHERE platform <> ''",
                [&](const Statement &row) { platforms[row.integer(0)].append(row.text(1)); });
    for (auto each = platforms.begin(); done && each != platforms.end(); ++each) {
        QByteArray cell;
        each->sort();
        each->removeDuplicates();
        for (const QString &platform : std::as_const(*each))
            appendItem(cell, platform.toUtf8());
        beside(each.key()).platforms = kept(cell);
    }
    return done;
}

Result<void> CsvExport::readTags()
{
    QByteArray cell;
    qint64 ofSeason = 0;
    const auto keep = [&] {
        if (!cell.isEmpty())
            beside(ofSeason).tags = kept(std::exchange(cell, {}));
    };
    const Result<void> done = forEach("SELECT season, name FROM tag JOIN watch_entry ON watch_entry.id = "
                                      "tag.entry ORDER BY entry, position",
                                      [&](const Statement &row) {
                                          if (row.integer(0) != ofSeason)
                                              keep();
                                          ofSeason = row.integer(0);
                                          appendItem(cell, row.view(1));
                                      });
    keep();
    return done;
}

void CsvExport::addBeside(qint64 season, ListCells &cells) const
{
    const std::optional<size_t> place = m_places.of(season);
    if (!place) {
        cells.ids = {};
        cells.premiere = cells.platforms = cells.tags = {};
        return;
    }
    const Beside &said = m_beside[*place];
    for (size_t site = 0; site < said.ids.size(); ++site)
        cells.ids.at(site) = text(said.ids.at(site));
    cells.premiere = text(said.premiere);
    cells.platforms = text(said.platforms);
    cells.tags = text(said.tags);
}

Result<void> CsvExport::writeRows(const std::optional<QSet<SeasonId>> &only, CsvListWriter &to)
{
    ShowCells shows(m_database);
    ListCells cells;
    Rooms rooms;
    const Result<void> done = forEach(exportRowQuery, [&](const Statement &row) {
        const auto season = row.id<SeasonId>(exportSeasonColumn);
        if (only && !only->contains(season))
            return;
        shows.take(row, cells);
        takeSeason(row, cells, rooms);
        addBeside(season.value, cells);
        to.add(cells);
    });
    return done ? shows.finish() : done;
}

} // namespace raiki
