// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/csvexport.h"

#include "core/store/countedseasons.h"
#include "core/store/exporttexts.h"
#include "core/store/rowreading.h"
#include "core/store/singlevalue.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace raiki {
namespace {

/** The other titles of seasons, likewise. */
class OtherSeasonTitles final
{
public:
    explicit OtherSeasonTitles(Database &database)
        : m_rows(database, "SELECT season, kind = 'alias', title FROM season_title ORDER BY season, kind = "
                           "'alias', position")
    {
        m_rows.bind();
        m_hasRow = m_rows.next();
    }

    /** Appends those of @p season, which is later than the last one. */
    void appendTo(QByteArray &cell, qint64 season)
    {
        while (m_hasRow && m_rows.integer(0) <= season) {
            if (m_rows.integer(0) == season)
                appendTitle(cell, m_rows.integer(1) != 0 ? aliasTitleMark : synonymTitleMark, m_rows.view(2));
            m_hasRow = m_rows.next();
        }
    }
    [[nodiscard]] Result<void> finish() { return m_rows.finish(); }

private:
    Statement m_rows;
    bool m_hasRow = false;
};

/** Every other title, show after show: they are read beside the shows. */
class OtherTitles final
{
public:
    explicit OtherTitles(Database &database)
        : m_rows(database, "SELECT show, kind, title FROM show_title ORDER BY show, kind, position")
    {
        m_rows.bind();
        m_hasRow = m_rows.next();
    }

    /** Those of @p show, which is later than the last one. @param titles gets them where @p isWanted */
    void take(qint64 show, bool isWanted, Titles &titles)
    {
        m_synonyms.clear();
        m_aliases.clear();
        while (m_hasRow && m_rows.integer(0) <= show) {
            if (m_rows.integer(0) == show) {
                appendItem(m_rows.view(1) == synonymKind ? m_synonyms : m_aliases, m_rows.view(2));
                if (isWanted)
                    readTitleInto(titles, m_rows);
            }
            m_hasRow = m_rows.next();
        }
    }
    [[nodiscard]] QByteArrayView synonyms() const { return m_synonyms; } ///< appendItem()ed
    [[nodiscard]] QByteArrayView aliases() const { return m_aliases; }
    [[nodiscard]] Result<void> finish() { return m_rows.finish(); }

private:
    Statement m_rows;
    bool m_hasRow = false;
    QByteArray m_synonyms;
    QByteArray m_aliases;
};

/** What is there more than once, sorted. */
std::vector<size_t> repeatedValues(std::vector<size_t> values)
{
    std::sort(values.begin(), values.end());
    std::vector<size_t> repeated;
    for (size_t place = 1; place < values.size(); ++place) {
        if (values[place] == values[place - 1])
            repeated.push_back(values[place]);
    }
    return repeated;
}

std::optional<qint64> timeOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

} // namespace

Result<QByteArray> CsvExport::bytes(const std::optional<QSet<SeasonId>> &only)
{
    constexpr qsizetype usualBytes = 280; // of a row
    const Result<Transaction> oneMoment = Transaction::beginReading(m_database);
    if (!oneMoment)
        return oneMoment.error();
    const Result<qint64> count = readNumber(m_database, "SELECT count(*) FROM watch_entry");
    if (!count)
        return count.error();
    const auto rows = static_cast<size_t>(*count);
    m_groups.reserve(*count * usualBytes);
    m_showPlaces.reserve(rows);
    m_shows.reserve(rows);
    m_seasonPlaces.reserve(rows);
    m_seasons.reserve(rows);
    for (const auto step :
         {&CsvExport::readShows, &CsvExport::readSeasons, &CsvExport::readWatching, &CsvExport::readIds,
          &CsvExport::readPremieres, &CsvExport::readPlatforms, &CsvExport::readTags}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    return written(only);
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

CsvExport::SeasonGroups *CsvExport::seasonOf(qint64 season)
{
    const std::optional<size_t> place = m_seasonPlaces.of(season);
    return place ? &m_seasons[*place] : nullptr;
}

Result<void> CsvExport::readShows()
{
    OtherTitles others(m_database);
    QByteArray room;
    const Result<void> done = forEach(
        "SELECT id, english, romaji, native, official_site FROM show ORDER BY id", [&](const Statement &row) {
            NameCells cells{{}, row.view(1), row.view(2), row.view(3), {}, {}};
            const bool hasEnglish = !cells.english.isEmpty();
            Titles titles;
            others.take(row.integer(0), !hasEnglish, titles);
            cells.synonyms = others.synonyms();
            cells.aliases = others.aliases();
            QByteArray preferred;
            if (!hasEnglish) {
                titles.romaji = QString::fromUtf8(cells.romaji);
                titles.native = QString::fromUtf8(cells.native);
                preferred = titles.preferred().toUtf8();
            }
            cells.title = hasEnglish ? cells.english : QByteArrayView(preferred);
            m_showPlaces.add(row.integer(0), m_shows.size());
            m_shows.push_back({m_groups.add(cells), m_groups.add(urlCell(row.view(4), room))});
        });
    return done ? others.finish() : done;
}

Result<void> CsvExport::readSeasons()
{
    const Result<QSet<qint64>> counted = seasonsCountedByWeeks(m_database);
    if (!counted)
        return counted.error();
    const WrittenGroup noIds = m_groups.add(IdCells());
    OtherSeasonTitles others(m_database);
    QByteArray titles;
    const Result<void> done = forEach(
        "SELECT id, show, kind, number, part, subtitle, episodes, english, romaji, native FROM season "
        "ORDER BY id",
        [&](const Statement &row) {
            m_seasonPlaces.add(row.integer(0), m_seasons.size());
            SeasonGroups &season = m_seasons.emplace_back();
            season.season = row.integer(0);
            season.show = row.integer(1);
            titles.resize(0);
            appendTitle(titles, englishTitleMark, row.view(7));
            appendTitle(titles, romajiTitleMark, row.view(8));
            appendTitle(titles, nativeTitleMark, row.view(9));
            others.appendTo(titles, season.season);
            const bool isStated = !counted->contains(season.season);
            season.row.season = m_groups.add(SeasonCells{
                seasonKindNames().spelt(row.view(2)), row.optionalNumber(3), row.optionalNumber(4),
                row.view(5), titles, isStated ? row.optionalNumber(6) : std::nullopt});
            season.row.ids = noIds;
        });
    return done ? others.finish() : done;
}

Result<void> CsvExport::readWatching()
{
    QByteArray started;
    QByteArray finished;
    return forEach("SELECT season, status, episodes_watched, score, started, finished, rewatches, notes, "
                   "reminders, added_at, changed_at FROM watch_entry ORDER BY id",
                   [&](const Statement &row) {
                       SeasonGroups *const season = seasonOf(row.integer(0));
                       if (!season)
                           return;
                       season->hasEntry = true;
                       season->row.watching = m_groups.add(
                           WatchCells{watchStatusNames().spelt(row.view(1)), row.number(2),
                                      row.optionalNumber(3), dateCell(row.view(4), started),
                                      dateCell(row.view(5), finished), row.number(6), row.view(7)});
                       season->row.reminders = m_groups.addPlain(reminderChoiceNames().spelt(row.view(8)));
                       season->row.times = m_groups.add(TimeCells{timeOf(row, 9), timeOf(row, 10)});
                   });
}

Result<void> CsvExport::readIds()
{
    std::array<QByteArray, std::tuple_size_v<IdCells>> ids;
    qint64 ofSeason = 0;
    const auto keep = [&] {
        if (SeasonGroups *const season = seasonOf(ofSeason)) {
            IdCells cells;
            std::copy(ids.begin(), ids.end(), cells.begin());
            season->row.ids = m_groups.add(cells);
        }
        for (QByteArray &id : ids)
            id.resize(0);
    };
    const Result<void> done =
        forEach("SELECT season, site, value FROM season_external_id ORDER BY season, site",
                [&](const Statement &row) {
                    if (row.integer(0) != ofSeason)
                        keep();
                    ofSeason = row.integer(0);
                    if (const std::optional<ExternalSite> site = externalSiteNames().known(row.view(1)))
                        ids.at(static_cast<size_t>(*site)).append(row.view(2));
                });
    keep();
    return done;
}

/** Of a season with one claim that one is the premiere; only where there are more they are weighed. */
Result<void> CsvExport::readPremieres()
{
    QByteArray room;
    std::vector<SeasonId> manifold;
    const Result<void> done = forEach("SELECT season, date FROM premiere_claim", [&](const Statement &row) {
        SeasonGroups *const season = seasonOf(row.integer(0));
        if (!season)
            return;
        if (std::exchange(season->hasClaim, true))
            manifold.push_back(SeasonId{season->season});
        else
            season->row.premiere = m_groups.addPlain(dateCell(row.view(1), room));
    });
    return done ? ExportReader(m_database)
                      .weighClaims(manifold,
                                   [this](SeasonId season, const FuzzyDate &date) {
                                       seasonOf(season.value)->row.premiere =
                                           m_groups.addPlain(date.toText().toLatin1());
                                   })
                : done;
}

/** Each once, in the order of the releases. */
Result<void> CsvExport::readPlatforms()
{
    QHash<qint64, QByteArrayList> platforms;
    const Result<void> done =
        forEach("SELECT season, platform FROM \"release\" WHERE platform <> '' ORDER BY id",
                [&platforms](const Statement &row) {
                    QByteArrayList &ofSeason = platforms[row.integer(0)];
                    if (!ofSeason.contains(row.view(1)))
                        ofSeason.append(row.bytes(1));
                });
    for (auto each = platforms.cbegin(); done && each != platforms.cend(); ++each) {
        SeasonGroups *const season = seasonOf(each.key());
        if (!season)
            continue;
        QByteArray cell;
        for (const QByteArray &platform : each.value())
            appendItem(cell, platform);
        season->row.platforms = m_groups.add(cell);
    }
    return done;
}

Result<void> CsvExport::readTags()
{
    QByteArray cell;
    qint64 ofSeason = 0;
    const auto keep = [&] {
        if (SeasonGroups *const season = cell.isEmpty() ? nullptr : seasonOf(ofSeason))
            season->row.tags = m_groups.add(cell);
        cell.clear();
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

/** By the ids of shows and seasons. */
QByteArray CsvExport::written(const std::optional<QSet<SeasonId>> &only)
{
    std::vector<SeasonGroups *> listed;
    listed.reserve(m_seasons.size());
    for (SeasonGroups &season : m_seasons) {
        if (!m_showPlaces.of(season.show) || !season.hasEntry ||
            (only && !only->contains(SeasonId{season.season})))
            continue;
        listed.push_back(&season);
    }
    const auto isBefore = [](const SeasonGroups *left, const SeasonGroups *right) {
        return std::pair(left->show, left->season) < std::pair(right->show, right->season);
    };
    if (!std::is_sorted(listed.begin(), listed.end(), isBefore))
        std::sort(listed.begin(), listed.end(), isBefore);
    numberNamesakes(listed);
    qsizetype bytes = 0;
    for (SeasonGroups *season : listed) {
        const ShowGroups &show = m_shows[*m_showPlaces.of(season->show)];
        season->row.names = show.names;
        season->row.officialSite = show.officialSite;
        bytes += season->row.size();
    }
    CsvListWriter writer(bytes);
    for (const SeasonGroups *season : listed)
        writer.add(season->row, m_groups);
    return writer.take();
}

void CsvExport::numberNamesakes(const std::vector<SeasonGroups *> &listed)
{
    const auto namesOf = [this](const ShowGroups *show) {
        const QByteArrayView names = m_groups.text(show->names);
        return QByteArray::fromRawData(names.data(), names.size());
    };
    std::vector<ShowGroups *> shows;
    shows.reserve(m_shows.size());
    qint64 last = 0;
    for (const SeasonGroups *season : listed) {
        if (std::exchange(last, season->show) != season->show)
            shows.push_back(&m_shows[*m_showPlaces.of(season->show)]);
    }
    const std::vector<size_t> repeated = repeatedValues([&] {
        std::vector<size_t> hashes(shows.size());
        std::transform(shows.begin(), shows.end(), hashes.begin(),
                       [&namesOf](const ShowGroups *show) { return qHash(namesOf(show)); });
        return hashes;
    }());
    Namesakes namesakes;
    std::vector<std::pair<ShowGroups *, int>> later; // no group is written while they are looked at
    for (ShowGroups *show : shows) {
        if (repeated.empty() ||
            !std::binary_search(repeated.begin(), repeated.end(), qHash(namesOf(show)))) // nearly all
            continue;
        if (const int number = namesakes.add(namesOf(show)); number > 1)
            later.emplace_back(show, number);
    }
    for (const auto &[show, number] : later)
        show->names = m_groups.numbered(show->names, number);
}

} // namespace raiki
