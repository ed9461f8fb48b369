// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/csvexport.h"

#include "core/base/logging.h"
#include "core/store/countedseasons.h"
#include "core/store/csvexportaside.h"
#include "core/store/database.h"
#include "core/store/eachrow.h"
#include "core/store/exporttexts.h"
#include "core/store/rowreading.h"
#include "core/store/singlevalue.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <atomic>
#include <future>

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

/** Below, a thread takes longer than it helps. */
constexpr size_t worthAThread = 2000;

/** By a connection of this thread's own; see CsvExport::bytes() for how it is of the same moment. */
Result<void> readAside(const QString &path, CsvExportAside &aside, const std::atomic<bool> &isGivenUp)
{
    const Result<std::unique_ptr<Database>> beside =
        Database::openReadOnly(path, {.startCheck = StartCheck::Later});
    if (!beside)
        return beside.error();
    (*beside)->setWatch([&isGivenUp] { return !isGivenUp; });
    const Result<Transaction> oneMoment = Transaction::beginReading(**beside);
    return oneMoment ? aside.read(**beside) : oneMoment.error();
}

} // namespace

Result<QByteArray> CsvExport::bytes(const std::optional<QSet<SeasonId>> &only)
{
    const bool hasFile = !m_database.path().isEmpty() && !m_database.isReadOnly();
    if (hasFile && !Transaction::isOpen(m_database)) {
        const Result<qint64> before = m_database.dataVersion();
        Result<QByteArray> bytes = CsvExport(m_database).bytes(only, Threads::Two);
        const Result<qint64> after = m_database.dataVersion();
        if (!bytes || (before && after && *before == *after))
            return bytes;
        qCInfo(lcStore) << "another program has written meanwhile: exporting once more";
    }
    return bytes(only, Threads::One);
}

Result<QByteArray> CsvExport::bytes(const std::optional<QSet<SeasonId>> &only, Threads threads)
{
    const Result<Transaction> oneMoment = Transaction::beginReading(m_database);
    if (!oneMoment)
        return oneMoment.error();
    const Result<qint64> count = readNumber(m_database, "SELECT count(*) FROM watch_entry");
    if (!count)
        return count.error();
    const auto rows = static_cast<size_t>(*count);
    if (const Result<void> done = read(rows, rows < worthAThread ? Threads::One : threads); !done)
        return done.error();
    return written(only);
}

/** What fails aside, or where the file cannot be opened once more, is read here: so it is said here why. */
Result<void> CsvExport::read(size_t rows, Threads threads)
{
    std::atomic<bool> isGivenUp = false;
    auto aside = std::make_unique<CsvExportAside>(rows);
    std::future<Result<void>> reading;
    if (threads == Threads::Two)
        reading = std::async(std::launch::async, readAside, m_database.path(), std::ref(*aside),
                             std::cref(isGivenUp));
    const Result<void> done = readSeasonTables(rows);
    isGivenUp = !done;
    const bool isRead = reading.valid() && reading.get().hasValue();
    if (!done)
        return done;
    if (!isRead) {
        aside = std::make_unique<CsvExportAside>(rows);
        if (const Result<void> here = aside->read(m_database); !here)
            return here;
    }
    take(*aside);
    return {};
}

Result<void> CsvExport::readSeasonTables(size_t rows)
{
    constexpr size_t usualBytes = 120; // of a row
    m_groups.reserve(static_cast<qsizetype>(rows * usualBytes));
    m_seasonPlaces.reserve(rows);
    m_seasons.reserve(rows);
    for (const auto step : {&CsvExport::readSeasons, &CsvExport::readWatching, &CsvExport::readTags}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done;
    }
    return {};
}

void CsvExport::take(CsvExportAside &aside)
{
    const auto start = static_cast<quint32>(m_groups.take(std::move(aside.groups())));
    const auto moved = [start](WrittenGroup group) { return WrittenGroup{start + group.start, group.size}; };
    m_showPlaces.reserve(aside.shows().size());
    m_shows.reserve(aside.shows().size());
    for (const CsvExportAside::Show &show : aside.shows()) {
        m_showPlaces.add(show.show, m_shows.size());
        m_shows.push_back({moved(show.names), moved(show.officialSite)});
    }
    for (const auto &[season, cells] : aside.ids()) {
        if (SeasonGroups *const groups = seasonOf(season))
            groups->row.ids = moved(cells);
    }
    for (const auto &[season, cell] : aside.premieres()) {
        if (SeasonGroups *const groups = seasonOf(season))
            groups->row.premiere = moved(cell);
    }
    for (const auto &[season, cell] : aside.platforms()) {
        if (SeasonGroups *const groups = seasonOf(season))
            groups->row.platforms = moved(cell);
    }
}

CsvExport::SeasonGroups *CsvExport::seasonOf(qint64 season)
{
    const std::optional<size_t> place = m_seasonPlaces.of(season);
    return place ? &m_seasons[*place] : nullptr;
}

Result<void> CsvExport::readSeasons()
{
    const Result<QSet<qint64>> counted = seasonsCountedByWeeks(m_database);
    if (!counted)
        return counted.error();
    const WrittenGroup noIds = m_groups.add(IdCells());
    OtherSeasonTitles others(m_database);
    QByteArray titles;
    const Result<void> done = forEachRow(
        m_database,
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
    return forEachRow(m_database,
                      "SELECT season, status, episodes_watched, score, started, finished, rewatches, notes, "
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

Result<void> CsvExport::readTags()
{
    QByteArray cell;
    qint64 ofSeason = 0;
    const auto keep = [&] {
        if (SeasonGroups *const season = cell.isEmpty() ? nullptr : seasonOf(ofSeason))
            season->row.tags = m_groups.add(cell);
        cell.clear();
    };
    const Result<void> done = forEachRow(m_database,
                                         "SELECT season, name FROM tag JOIN watch_entry ON watch_entry.id = "
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
    m_database.releaseCache(); // the file takes its room: new memory would have to be cleared first
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
