// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/listreader.h"

#include "core/store/rowreading.h"
#include "core/store/singlevalue.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace raiki {
namespace {

template <class IdType>
QString jsonOf(const QSet<IdType> &ids)
{
    QJsonArray array;
    for (const IdType id : ids)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::string select(const char *columns, const char *table, const std::string &where, const char *order = "")
{
    return std::string("SELECT ") + columns + " FROM " + table + where + order;
}

/** @p columns with the owner's id before them, as readTitleInto() and its like expect. */
std::string withOwner(const char *owner, const char *columns)
{
    return std::string(owner) + ", " + columns;
}

} // namespace

ListScope ListScope::ofShows(const QSet<ShowId> &shows)
{
    return {" WHERE id IN (SELECT value FROM json_each(?))",
            " WHERE show IN (SELECT value FROM json_each(?))",
            " WHERE season IN (SELECT id FROM season WHERE show IN (SELECT value FROM json_each(?)))",
            jsonOf(shows)};
}

ListScope ListScope::ofSeasons(const QSet<SeasonId> &seasons)
{
    return {" WHERE id IN (SELECT show FROM season WHERE id IN (SELECT value FROM json_each(?)))",
            " WHERE id IN (SELECT value FROM json_each(?))",
            " WHERE season IN (SELECT value FROM json_each(?))", jsonOf(seasons)};
}

ListReader::ListReader(Database &database, ListScope scope)
    : m_database(database)
    , m_scope(std::move(scope))
{
}

Result<std::vector<FollowedSeason>> ListReader::read()
{
    for (const auto step : {&ListReader::reserve, &ListReader::readShows, &ListReader::readSeasons,
                            &ListReader::readSeasonParts, &ListReader::readReleasesAndClaims,
                            &ListReader::readEntries, &ListReader::readSaidTotals}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    return std::move(m_seasons);
}

template <class Take>
Result<void> ListReader::forEach(const std::string &sql, Take take)
{
    Statement statement(m_database, sql);
    m_scope.ids.isEmpty() ? statement.bind() : statement.bind(m_scope.ids);
    while (statement.next())
        take(std::as_const(statement));
    return statement.finish();
}

FollowedSeason *ListReader::seasonOf(qint64 id)
{
    const auto place = m_placeOfSeason.constFind(id);
    return place == m_placeOfSeason.cend() ? nullptr : &m_seasons[*place];
}

Result<void> ListReader::readShows()
{
    const auto takeShow = [this](const Statement &row) {
        Show show = readShow(row);
        const ShowId id = show.id;
        m_shows.insert(id, std::move(show));
    };
    if (const Result<void> done = forEach(select(showColumns, "show", m_scope.shows), takeShow); !done)
        return done;
    // The tables beside show name it "show", not "id".
    std::string ofShow = m_scope.shows;
    if (const size_t id = ofShow.find("WHERE id"); id != std::string::npos)
        ofShow.replace(id, 8, "WHERE show");
    const auto owner = [this](const Statement &row) { return m_shows.find(row.id<ShowId>(0)); };
    const auto takeTitle = [&](const Statement &row) {
        if (const auto show = owner(row); show != m_shows.end())
            readTitleInto(show->titles, row);
    };
    if (const Result<void> done = forEach(select(withOwner("show", titleColumns).c_str(), "show_title",
                                                 ofShow, " ORDER BY show, kind, position"),
                                          takeTitle);
        !done)
        return done;
    const auto takeId = [&](const Statement &row) {
        if (const auto show = owner(row); show != m_shows.end())
            readExternalIdInto(show->externalIds, row);
    };
    return forEach(select(withOwner("show", externalIdColumns).c_str(), "show_external_id", ofShow), takeId);
}

Result<void> ListReader::reserve()
{
    if (!m_scope.ids.isEmpty())
        return {};
    const Result<qint64> shows = readNumber(m_database, "SELECT count(*) FROM show");
    const Result<qint64> seasons = readNumber(m_database, "SELECT count(*) FROM season");
    if (!shows || !seasons)
        return shows ? seasons.error() : shows.error();
    m_shows.reserve(*shows);
    m_seasons.reserve(static_cast<size_t>(*seasons));
    m_placeOfSeason.reserve(*seasons);
    return {};
}

Result<void> ListReader::readSeasons()
{
    const auto take = [this](const Statement &row) {
        FollowedSeason season;
        season.season = readSeason(row);
        season.isFlagged = row.boolean(seasonFlagColumn);
        if (const auto show = m_shows.constFind(season.season.show); show != m_shows.cend())
            season.show = *show;
        m_placeOfSeason.insert(season.season.id.value, m_seasons.size());
        m_seasons.push_back(std::move(season));
    };
    return forEach(
        select(seasonColumns, "season", m_scope.seasons, " ORDER BY show, number IS NULL, number, part, id"),
        take);
}

Result<void> ListReader::readSeasonParts()
{
    const auto takeTitle = [this](const Statement &row) {
        if (FollowedSeason *season = seasonOf(row.integer(0)))
            readTitleInto(season->season.titles, row);
    };
    if (const Result<void> done = forEach(select(withOwner("season", titleColumns).c_str(), "season_title",
                                                 m_scope.ofSeason, " ORDER BY season, kind, position"),
                                          takeTitle);
        !done)
        return done;
    const auto takeId = [this](const Statement &row) {
        if (FollowedSeason *season = seasonOf(row.integer(0)))
            readExternalIdInto(season->season.externalIds, row);
    };
    if (const Result<void> done = forEach(
            select(withOwner("season", externalIdColumns).c_str(), "season_external_id", m_scope.ofSeason),
            takeId);
        !done)
        return done;
    const auto takeCredit = [this](const Statement &row) {
        if (FollowedSeason *season = seasonOf(row.integer(0)))
            season->season.credits.push_back(readCredit(row));
    };
    return forEach(select(withOwner("season", creditColumns).c_str(), "credit", m_scope.ofSeason,
                          " ORDER BY season, position"),
                   takeCredit);
}

Result<void> ListReader::readReleasesAndClaims()
{
    const auto takeRelease = [this](const Statement &row) {
        Release release = readRelease(row);
        if (FollowedSeason *season = seasonOf(release.season.value))
            season->releases.push_back(std::move(release));
    };
    if (const Result<void> done =
            forEach(select(releaseColumns, "\"release\"", m_scope.ofSeason, " ORDER BY id"), takeRelease);
        !done)
        return done;
    const auto takeClaim = [this](const Statement &row) {
        PremiereClaim claim = readClaim(row);
        if (FollowedSeason *season = seasonOf(claim.season.value))
            season->claims.push_back(std::move(claim));
    };
    return forEach(select(claimColumns, "premiere_claim", m_scope.ofSeason, " ORDER BY id"), takeClaim);
}

Result<void> ListReader::readSaidTotals()
{
    const auto take = [this](const Statement &row) {
        if (FollowedSeason *season = seasonOf(row.integer(0)))
            season->isTotalSaid = true;
    };
    return forEach(select("season",
                          "(SELECT \"row\" AS season FROM field_time WHERE kind = 'season' AND field = "
                          "'episodes')",
                          m_scope.ofSeason),
                   take);
}

Result<void> ListReader::readEntries()
{
    const auto takeEntry = [this](const Statement &row) {
        WatchEntry entry = readEntry(row);
        if (FollowedSeason *season = seasonOf(entry.season.value)) {
            entry.isFlagged = season->isFlagged;
            season->entry = std::move(entry);
        }
    };
    if (const Result<void> done = forEach(select(entryColumns, "watch_entry", m_scope.ofSeason), takeEntry);
        !done)
        return done;
    const auto takeTag = [this](const Statement &row) {
        if (FollowedSeason *season = seasonOf(row.integer(0)); season && season->entry)
            season->entry->tags.append(row.text(1));
    };
    return forEach(select("season, name", "tag JOIN watch_entry ON watch_entry.id = tag.entry",
                          m_scope.ofSeason, " ORDER BY entry, position"),
                   takeTag);
}

} // namespace raiki
