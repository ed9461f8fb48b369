// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/exportreader.h"

#include "core/store/countedseasons.h"
#include "core/store/eachrow.h"
#include "core/store/exportcolumns.h"
#include "core/store/liststore.h"
#include "core/store/rowreading.h"
#include "core/store/singlevalue.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <utility>

namespace raiki {
namespace {

/** Show after show in the order of their ids, with their other titles, which are read alongside. */
class ShowsInOrder final
{
public:
    explicit ShowsInOrder(Database &database)
        : m_titles(database, "SELECT show, kind, title FROM show_title ORDER BY show, kind, position")
    {
        m_titles.bind();
        m_hasTitle = m_titles.next();
    }

    /** What @p row says of its show, into @p to; the work is done once a show. */
    void take(const Statement &row, ListRow &to)
    {
        if (const qint64 id = row.integer(exportShowColumn); id != m_id)
            read(id, row);
        to.title = m_title;
        to.titles = m_all;
        to.officialSite = m_site;
    }
    [[nodiscard]] Result<void> finish() { return m_titles.finish(); }

private:
    void read(qint64 id, const Statement &row)
    {
        m_id = id;
        m_all = Titles{row.text(exportRomajiColumn),
                       row.text(exportEnglishColumn),
                       row.text(exportNativeColumn),
                       {},
                       {}};
        m_site = row.url(exportSiteColumn);
        while (m_hasTitle && m_titles.integer(0) <= id) {
            if (m_titles.integer(0) == id)
                readTitleInto(m_all, m_titles);
            m_hasTitle = m_titles.next();
        }
        m_title = m_all.preferred();
    }

    Statement m_titles;
    bool m_hasTitle = false;
    qint64 m_id = 0;
    Titles m_all;
    QString m_title;
    QUrl m_site;
};

void readWatching(const Statement &row, ListRow &to)
{
    to.status = watchStatusNames().value(row.view(exportStatusColumn));
    to.episodesWatched = row.number(exportWatchedColumn);
    to.score = row.optionalNumber(exportScoreColumn);
    to.started = row.date(exportStartedColumn);
    to.finished = row.date(exportFinishedColumn);
    to.rewatches = row.number(exportRewatchesColumn);
    to.notes = row.text(exportNotesColumn);
    to.tags = QStringList();
    to.reminders = reminderChoiceNames().value(row.view(exportRemindersColumn));
    to.addedAt = row.dateTime(exportAddedColumn);
    to.changedAt = row.dateTime(exportChangedColumn);
}

ListRow seasonRow(const Statement &row)
{
    ListRow read;
    read.listed = row.id<SeasonId>(exportSeasonColumn);
    read.listedShow = row.id<ShowId>(exportShowColumn);
    read.kind = seasonKindNames().value(row.view(exportKindColumn));
    read.kindWasSaid = true;
    read.season = row.optionalNumber(exportNumberColumn);
    read.part = row.optionalNumber(exportPartColumn);
    read.subtitle = row.text(exportSubtitleColumn);
    read.seasonTitles = titleItems(Titles{row.text(exportSeasonRomajiColumn),
                                          row.text(exportSeasonEnglishColumn),
                                          row.text(exportSeasonNativeColumn),
                                          {},
                                          {}});
    read.episodes = row.optionalNumber(exportEpisodesColumn);
    read.premiere = FuzzyDate();
    readWatching(row, read);
    return read;
}

} // namespace

void RowPlaces::reserve(size_t rows)
{
    constexpr size_t leastDense = 1024;
    m_dense.resize(std::max(4 * rows, leastDense));
    m_denseEnd = std::ssize(m_dense);
}

void RowPlaces::add(qint64 season, size_t place)
{
    if (season >= 0 && season < m_denseEnd)
        m_dense[static_cast<size_t>(season)] = static_cast<quint32>(place + 1);
    else
        m_others.insert(season, place);
}

std::optional<size_t> RowPlaces::of(qint64 season) const
{
    if (season >= 0 && season < m_denseEnd) {
        const quint32 next = m_dense[static_cast<size_t>(season)];
        return next > 0 ? std::optional<size_t>(next - 1) : std::nullopt;
    }
    const auto place = m_others.constFind(season);
    return place == m_others.cend() ? std::nullopt : std::optional<size_t>(*place);
}

Result<std::vector<ListRow>> ExportReader::rows()
{
    const Result<Transaction> oneMoment = Transaction::beginReading(m_database);
    if (!oneMoment)
        return oneMoment.error();
    for (const auto step :
         {&ExportReader::readRows, &ExportReader::readSeasonTitles, &ExportReader::readIds,
          &ExportReader::readPlatforms, &ExportReader::readTags, &ExportReader::readPremieres}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    return std::move(m_rows);
}

ListRow *ExportReader::rowOf(qint64 season)
{
    const std::optional<size_t> place = m_places.of(season);
    return place ? &m_rows[*place] : nullptr;
}

Result<void> ExportReader::readRows()
{
    const Result<qint64> count = readNumber(m_database, "SELECT count(*) FROM watch_entry");
    if (!count)
        return count.error();
    m_rows.reserve(static_cast<size_t>(*count));
    m_places.reserve(m_rows.capacity());
    const Result<QSet<qint64>> counted = seasonsCountedByWeeks(m_database);
    if (!counted)
        return counted.error();
    ShowsInOrder shows(m_database);
    const auto take = [&](const Statement &row) {
        m_places.add(row.integer(exportSeasonColumn), m_rows.size());
        ListRow &read = m_rows.emplace_back(seasonRow(row));
        if (counted->contains(read.listed.value))
            read.episodes.reset();
        shows.take(row, read);
    };
    if (const Result<void> done = forEachRow(m_database, exportRowQuery, take); !done)
        return done;
    return shows.finish();
}

Result<void> ExportReader::readSeasonTitles()
{
    return forEachRow(
        m_database,
        "SELECT season, kind = 'alias', title FROM season_title ORDER BY season, kind = 'alias', "
        "position",
        [this](const Statement &row) {
            if (ListRow *const to = rowOf(row.integer(0)))
                to->seasonTitles->append((row.integer(1) != 0 ? aliasTitleMark : synonymTitleMark) +
                                         row.text(2));
        });
}

Result<void> ExportReader::readIds()
{
    return forEachRow(m_database, "SELECT season, site, value FROM season_external_id",
                      [this](const Statement &row) {
                          if (ListRow *const to = rowOf(row.integer(0)))
                              readExternalIdInto(to->externalIds, row);
                      });
}

/** Each once, in the order of the releases. */
Result<void> ExportReader::readPlatforms()
{
    return forEachRow(m_database, "SELECT season, platform FROM \"release\" WHERE platform <> '' ORDER BY id",
                      [this](const Statement &row) {
                          ListRow *const to = rowOf(row.integer(0));
                          const QString platform = row.text(1);
                          if (to && !to->platforms.contains(platform))
                              to->platforms.append(platform);
                      });
}

Result<void> ExportReader::readTags()
{
    return forEachRow(m_database,
                      "SELECT season, name FROM tag JOIN watch_entry ON watch_entry.id = tag.entry "
                      "ORDER BY entry, position",
                      [this](const Statement &row) {
                          if (ListRow *const to = rowOf(row.integer(0)))
                              to->tags->append(row.text(1));
                      });
}

Result<void> ExportReader::readPremieres()
{
    std::vector<SeasonId> manifold;
    std::vector<bool> hasClaim(m_rows.size());
    const auto take = [&](const Statement &row) {
        ListRow *const to = rowOf(row.integer(0));
        if (!to)
            return;
        const auto place = static_cast<size_t>(to - m_rows.data());
        if (hasClaim[place])
            manifold.push_back(to->listed);
        else
            to->premiere = row.date(1);
        hasClaim[place] = true;
    };
    if (const Result<void> done = forEachRow(m_database, "SELECT season, date FROM premiere_claim", take);
        !done)
        return done;
    return weighClaims(std::move(manifold), [this](SeasonId season, const FuzzyDate &date) {
        if (ListRow *const to = rowOf(season.value))
            to->premiere = date;
    });
}

/** What a claim quotes has no weight, and is not read. */
Result<void> ExportReader::weighClaims(std::vector<SeasonId> seasons,
                                       const std::function<void(SeasonId, const FuzzyDate &)> &take)
{
    std::sort(seasons.begin(), seasons.end());
    seasons.erase(std::unique(seasons.begin(), seasons.end()), seasons.end());
    Statement claims(m_database, "SELECT id, season, \"release\", date, certainty, source_kind, source_item, "
                                 "'', '', '', learned_at FROM premiere_claim WHERE season = ? ORDER BY id");
    FollowedSeason weighed;
    for (const SeasonId season : seasons) {
        weighed.claims.clear();
        claims.bind(season);
        while (claims.next())
            weighed.claims.push_back(readClaim(claims));
        if (const Result<void> done = claims.finish(); !done)
            return done;
        take(season, seasonPremiere(weighed).date);
    }
    return {};
}

} // namespace raiki
