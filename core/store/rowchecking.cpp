// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/rowchecking.h"

#include "core/store/rowreading.h"

namespace raiki {
namespace {

std::string select(const char *columns, const char *rest)
{
    return std::string("SELECT ") + columns + " FROM " + rest;
}

/** Every row of @p statement, bound to @p id, through @p read. */
template <class Read>
Result<void> readAll(Statement &statement, qint64 id, Read read)
{
    statement.bind(id);
    while (statement.next())
        read(statement);
    return statement.finish();
}

template <class Value, class Read>
Result<std::optional<Value>> readOne(Statement &statement, qint64 id, Read read)
{
    std::optional<Value> value;
    if (const Result<void> done = readAll(statement, id, [&](const Statement &row) { value = read(row); });
        !done)
        return done.error();
    return value;
}

template <class IdType>
Result<std::vector<IdType>> readIds(Database &database, const char *sql, qint64 owner)
{
    std::vector<IdType> ids;
    Statement statement(database, sql);
    if (const Result<void> done =
            readAll(statement, owner, [&](const Statement &row) { ids.push_back(row.id<IdType>(0)); });
        !done)
        return done.error();
    return ids;
}

} // namespace

RowChecker::RowChecker(Database &database)
    : m_database(database)
    , m_show(database, select(showColumns, "show WHERE id = ?"))
    , m_showTitles(database, select(titleColumns, "show_title WHERE show = ? ORDER BY kind, position"))
    , m_showIds(database, select(externalIdColumns, "show_external_id WHERE show = ?"))
    , m_season(database, select(seasonColumns, "season WHERE id = ?"))
    , m_seasonTitles(database, select(titleColumns, "season_title WHERE season = ? ORDER BY kind, position"))
    , m_seasonIds(database, select(externalIdColumns, "season_external_id WHERE season = ?"))
    , m_credits(database, select(creditColumns, "credit WHERE season = ? ORDER BY position"))
    , m_release(database, select(releaseColumns, "\"release\" WHERE id = ?"))
    , m_claim(database, select(claimColumns, "premiere_claim WHERE id = ?"))
    , m_entry(database, std::string("SELECT ") + entryColumns +
                            ", (SELECT is_flagged FROM season WHERE season.id = watch_entry.season) FROM "
                            "watch_entry WHERE id = ?")
    , m_tags(database, "SELECT name FROM tag WHERE entry = ? ORDER BY position")
{
}

Result<std::optional<Show>> RowChecker::current(ShowId id)
{
    Result<std::optional<Show>> show = readOne<Show>(m_show, id.value, readShow);
    if (!show || !*show)
        return show;
    Show &value = **show;
    const auto title = [&](const Statement &row) { readTitleInto(value.titles, row, 0); };
    if (const Result<void> done = readAll(m_showTitles, id.value, title); !done)
        return done.error();
    const auto externalId = [&](const Statement &row) { readExternalIdInto(value.externalIds, row, 0); };
    if (const Result<void> done = readAll(m_showIds, id.value, externalId); !done)
        return done.error();
    return show;
}

Result<std::optional<Season>> RowChecker::current(SeasonId id)
{
    Result<std::optional<Season>> season = readOne<Season>(m_season, id.value, readSeason);
    if (!season || !*season)
        return season;
    Season &value = **season;
    const auto title = [&](const Statement &row) { readTitleInto(value.titles, row, 0); };
    if (const Result<void> done = readAll(m_seasonTitles, id.value, title); !done)
        return done.error();
    const auto externalId = [&](const Statement &row) { readExternalIdInto(value.externalIds, row, 0); };
    if (const Result<void> done = readAll(m_seasonIds, id.value, externalId); !done)
        return done.error();
    const auto credit = [&](const Statement &row) { value.credits.push_back(readCredit(row, 0)); };
    if (const Result<void> done = readAll(m_credits, id.value, credit); !done)
        return done.error();
    return season;
}

Result<std::optional<Release>> RowChecker::current(ReleaseId id)
{
    return readOne<Release>(m_release, id.value, readRelease);
}

Result<std::optional<PremiereClaim>> RowChecker::current(ClaimId id)
{
    return readOne<PremiereClaim>(m_claim, id.value, readClaim);
}

Result<std::optional<WatchEntry>> RowChecker::current(WatchEntryId id)
{
    constexpr int flagColumn = 12;
    Result<std::optional<WatchEntry>> entry =
        readOne<WatchEntry>(m_entry, id.value, [](const Statement &row) {
            WatchEntry value = readEntry(row);
            value.isFlagged = row.boolean(flagColumn);
            return value;
        });
    if (!entry || !*entry)
        return entry;
    const auto tag = [&](const Statement &row) { (*entry)->tags.append(row.text(0)); };
    if (const Result<void> done = readAll(m_tags, id.value, tag); !done)
        return done.error();
    return entry;
}

Result<std::vector<SeasonId>> RowChecker::seasonsOf(ShowId show)
{
    return readIds<SeasonId>(m_database, "SELECT id FROM season WHERE show = ? ORDER BY id", show.value);
}

Result<std::vector<ReleaseId>> RowChecker::releasesOf(SeasonId season)
{
    return readIds<ReleaseId>(m_database, "SELECT id FROM \"release\" WHERE season = ? ORDER BY id",
                              season.value);
}

Result<std::vector<ClaimId>> RowChecker::claimsOf(SeasonId season)
{
    return readIds<ClaimId>(m_database, "SELECT id FROM premiere_claim WHERE season = ? ORDER BY id",
                            season.value);
}

Result<std::vector<ClaimId>> RowChecker::claimsOf(ReleaseId release)
{
    return readIds<ClaimId>(m_database, "SELECT id FROM premiere_claim WHERE \"release\" = ? ORDER BY id",
                            release.value);
}

Result<std::vector<WatchEntryId>> RowChecker::entriesOf(SeasonId season)
{
    return readIds<WatchEntryId>(m_database, "SELECT id FROM watch_entry WHERE season = ?", season.value);
}

} // namespace raiki
