// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/liststore.h"

#include "core/shows/titlekey.h"
#include "core/store/listreader.h"
#include "core/store/rowreading.h"
#include "core/store/statement.h"

#include <algorithm>

namespace raiki {
namespace {

/** Leaves out the seasons of shows that have no entry at all. */
std::vector<FollowedSeason> onlyFollowed(std::vector<FollowedSeason> seasons)
{
    QSet<ShowId> followed;
    for (const FollowedSeason &season : seasons) {
        if (season.entry)
            followed.insert(season.show.id);
    }
    std::erase_if(seasons, [&](const FollowedSeason &season) { return !followed.contains(season.show.id); });
    return seasons;
}

/** Titles of one kind of owner: the main ones from its row, the others from the table beside it. */
Result<std::vector<StoredTitles>> readTitles(Database &database, const char *mainSql, const char *otherSql)
{
    std::vector<StoredTitles> all;
    QHash<qint64, size_t> placeOf;
    Statement main(database, mainSql);
    main.bind();
    while (main.next()) {
        placeOf.insert(main.integer(0), all.size());
        all.push_back(
            {main.id<ShowId>(1), main.id<SeasonId>(2), {main.text(3), main.text(4), main.text(5), {}, {}}});
    }
    if (const Result<void> done = main.finish(); !done)
        return done.error();
    Statement others(database, otherSql);
    others.bind();
    while (others.next()) {
        if (const auto place = placeOf.constFind(others.integer(0)); place != placeOf.cend())
            readTitleInto(all[*place].titles, others);
    }
    if (const Result<void> done = others.finish(); !done)
        return done.error();
    return all;
}

} // namespace

Result<std::vector<FollowedSeason>> ListStore::followedSeasons() const
{
    Result<std::vector<FollowedSeason>> seasons = ListReader(m_database, ListScope::all()).read();
    return seasons ? onlyFollowed(*std::move(seasons)) : seasons;
}

Result<std::vector<ShowId>> ListStore::followedShows(std::optional<int> most) const
{
    std::vector<ShowId> shows;
    Statement statement(m_database, "SELECT DISTINCT show FROM season WHERE id IN "
                                    "(SELECT season FROM watch_entry) ORDER BY show LIMIT ?");
    statement.bind(most.value_or(-1));
    while (statement.next())
        shows.push_back(statement.id<ShowId>(0));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return shows;
}

Result<std::vector<FollowedSeason>> ListStore::followedSeasonsOf(const QSet<ShowId> &shows) const
{
    Result<std::vector<FollowedSeason>> seasons = ListReader(m_database, ListScope::ofShows(shows)).read();
    return seasons ? onlyFollowed(*std::move(seasons)) : seasons;
}

Result<std::vector<FollowedSeason>> ListStore::openSeasons(const QDateTime &since, const AlsoOpen &also) const
{
    // The texts of dates sort as their first moments do, but for two: the unknown one is empty, and a year
    // stands before its months. A day of slack: a minute's text is in the source's time.
    const QDate day = since.toUTC().date().addDays(-1);
    // Each part has an index of its own; the names stand as in that of the claims which turned.
    QSet<ShowId> shows = also.shows;
    Statement open(m_database,
                   "SELECT show FROM season WHERE id IN ("
                   "SELECT season FROM premiere_claim WHERE date IN ('', ?) UNION "
                   "SELECT season FROM premiere_claim WHERE date >= ? UNION "
                   "SELECT season FROM premiere_claim WHERE certainty IN ('delayed', 'cancelled') "
                   "AND learned_at >= ?)");
    open.bind(day.toString(u"yyyy"), day.toString(u"yyyy-MM"), since);
    while (open.next())
        shows.insert(open.id<ShowId>(0));
    if (const Result<void> done = open.finish(); !done)
        return done.error();
    if (also.watched) {
        Statement watched(
            m_database,
            "SELECT show FROM season WHERE id IN (SELECT season FROM watch_entry WHERE status = ?) "
            "AND (end_date >= ? OR id IN (SELECT season FROM \"release\" WHERE rule <> '') "
            "OR id IN (SELECT season FROM announcement WHERE kind IN ('episode', 'end')))");
        watched.bind(watchStatusName(WatchStatus::Watching), day.toString(u"yyyy-MM"));
        while (watched.next())
            shows.insert(watched.id<ShowId>(0));
        if (const Result<void> done = watched.finish(); !done)
            return done.error();
    }
    return followedSeasonsOf(shows);
}

Result<std::vector<FollowedSeason>> ListStore::seasonsWithEntry() const
{
    Result<std::vector<FollowedSeason>> seasons = ListReader(m_database, ListScope::all()).read();
    if (seasons)
        std::erase_if(*seasons, [](const FollowedSeason &season) { return !season.entry; });
    return seasons;
}

Result<std::vector<FollowedSeason>> ListStore::seasons(const QSet<SeasonId> &seasons) const
{
    return ListReader(m_database, ListScope::ofSeasons(seasons)).read();
}

Result<StoredShow> ListStore::show(ShowId show) const
{
    ListReader reader(m_database, ListScope::ofShows({show}));
    Result<std::vector<FollowedSeason>> seasons = reader.read();
    if (!seasons)
        return seasons.error();
    if (!reader.shows().contains(show))
        return Error{ErrorCode::NotFound, QStringLiteral("show %1").arg(show.value)};
    return StoredShow{reader.shows().value(show), *std::move(seasons)};
}

Result<QHash<ShowId, Show>> ListStore::shows(const QSet<ShowId> &shows) const
{
    if (shows.isEmpty())
        return QHash<ShowId, Show>();
    ListReader reader(m_database, ListScope::ofShows(shows));
    if (const Result<void> done = reader.readShows(); !done)
        return done.error();
    return reader.shows();
}

Result<ShowId> ListStore::showOf(SeasonId season) const
{
    Statement statement(m_database, "SELECT show FROM season WHERE id = ?");
    const ShowId show = statement.bind(season).next() ? statement.id<ShowId>(0) : ShowId();
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    if (!show.isValid())
        return Error{ErrorCode::NotFound, QStringLiteral("season %1").arg(season.value)};
    return show;
}

Result<std::vector<ShowId>> ListStore::showsBetween(ShowId first, ShowId last) const
{
    std::vector<ShowId> shows;
    Statement statement(m_database, "SELECT id FROM show WHERE id BETWEEN ? AND ?");
    statement.bind(first, last);
    while (statement.next())
        shows.push_back(statement.id<ShowId>(0));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return shows;
}

Result<std::vector<StoredTitles>> ListStore::titles() const
{
    Result<std::vector<StoredTitles>> shows =
        readTitles(m_database, "SELECT id, id, NULL, romaji, english, native FROM show ORDER BY id",
                   "SELECT show, kind, title FROM show_title ORDER BY show, kind, position");
    if (!shows)
        return shows;
    Result<std::vector<StoredTitles>> seasons =
        readTitles(m_database, "SELECT id, show, id, romaji, english, native FROM season ORDER BY id",
                   "SELECT season, kind, title FROM season_title ORDER BY season, kind, position");
    if (!seasons)
        return seasons;
    std::move(seasons->begin(), seasons->end(), std::back_inserter(*shows));
    return shows;
}

Result<std::vector<StoredTitles>> ListStore::withTitleKey(const QString &key) const
{
    Result<std::vector<StoredTitles>> titles = this->titles();
    if (titles) {
        std::erase_if(*titles, [&](const StoredTitles &owner) {
            const QStringList all = owner.titles.all();
            return std::none_of(all.begin(), all.end(),
                                [&](const QString &title) { return titleKey(title) == key; });
        });
    }
    return titles;
}

Result<void> ListStore::setFlagged(SeasonId season, bool isFlagged)
{
    Statement statement(m_database, "UPDATE season SET is_flagged = ? WHERE id = ?");
    if (const Result<void> done = statement.run(isFlagged, season); !done)
        return done;
    if (statement.changedRows() != 1)
        return Error{ErrorCode::NotFound, QStringLiteral("season %1").arg(season.value)};
    return {};
}

} // namespace raiki
