// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/newsstore.h"

#include "core/store/liststore.h"
#include "core/store/newsrow.h"
#include "core/store/statement.h"
#include "core/store/storable.h"

#include <QHash>

namespace raiki {
namespace {

constexpr const char *newestFirst = " ORDER BY ifnull(published, fetched_at) DESC, announcement.id DESC";
/** News of a show that is gone waits for nobody, and again once it is back. */
constexpr const char *isWaiting =
    "state = 'waiting' AND action <> 'ignore' AND (announcement.show IS NULL OR EXISTS "
    "(SELECT 1 FROM show AS listed WHERE listed.id = announcement.show))";

Error noAnnouncement(AnnouncementId id)
{
    return Error{ErrorCode::NotFound, QStringLiteral("announcement %1").arg(id.value)};
}

/** What the shows are called now. */
Result<void> addShowTitles(Database &database, std::vector<NewsRow> &rows)
{
    QSet<ShowId> shows;
    for (const NewsRow &row : rows) {
        if (row.news.show.isValid())
            shows.insert(row.news.show);
    }
    const Result<QHash<ShowId, Show>> found = ListStore(database).shows(shows);
    if (!found)
        return found.error();
    for (NewsRow &row : rows)
        row.showTitles = found->value(row.news.show).titles;
    return {};
}

template <class... Values>
Result<std::vector<NewsRow>> readRows(Database &database, const std::string &where, const Values &...values)
{
    std::vector<NewsRow> rows;
    Statement statement(database, std::string(selectNews) + " WHERE " + where + newestFirst);
    statement.bind(values...);
    while (statement.next())
        rows.push_back(readNewsRow(statement));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    if (const Result<void> done = addShowTitles(database, rows); !done)
        return done.error();
    return rows;
}

} // namespace

Result<AnnouncementId> NewsStore::insert(const NewsRecord &news)
{
    const Result<qint64> id = insertAnnouncement(m_database, news);
    if (!id)
        return id.error();
    if (news.match) {
        if (const Result<void> done = insertMatch(m_database, AnnouncementId{*id}, *news.match); !done)
            return done.error();
    }
    return AnnouncementId{*id};
}

Result<void> NewsStore::update(const NewsRecord &news)
{
    Statement statement(m_database,
                        "UPDATE announcement SET show = ?, season = ?, action = ?, reason = ?, state = ? "
                        "WHERE id = ?");
    if (const Result<void> done =
            statement.run(news.show, news.season, intakeActionName(news.decision.action),
                          intakeReasonName(news.decision.reason), newsStateNames().name(news.state), news.id);
        !done)
        return done;
    if (statement.changedRows() != 1)
        return noAnnouncement(news.id);
    return {};
}

Result<void> NewsStore::removeUndecidedOf(FeedItemId item)
{
    return Statement(m_database, "DELETE FROM announcement WHERE item = ? AND state = 'waiting'").run(item);
}

Result<int> NewsStore::markSeasonSeen(SeasonId season)
{
    Statement statement(m_database,
                        "UPDATE announcement SET state = 'seen' WHERE season = ? AND state = 'waiting' "
                        "AND action = 'flag'");
    if (const Result<void> done = statement.run(season); !done)
        return done.error();
    return static_cast<int>(statement.changedRows());
}

Result<std::vector<NewsRow>> NewsStore::waiting() const
{
    return readRows(m_database, isWaiting);
}

Result<int> NewsStore::waitingCount(AnnouncementId seen) const
{
    Statement statement(m_database,
                        std::string("SELECT count(*) FROM announcement WHERE id > ? AND ") + isWaiting);
    const int count = statement.bind(seen.value).next() ? statement.number(0) : 0;
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return count;
}

Result<std::vector<NewsRow>> NewsStore::ofShow(ShowId show) const
{
    return readRows(m_database, "announcement.show = ?", show);
}

Result<std::vector<NewsRow>> NewsStore::ofItem(FeedItemId item) const
{
    return readRows(m_database, "item = ?", item);
}

Result<std::vector<DatedEpisode>> NewsStore::datedEpisodes() const
{
    std::vector<DatedEpisode> episodes;
    Statement row(
        m_database,
        "SELECT announcement.season, ifnull(episode, 0), date, kind = 'end', "
        "ifnull(published, fetched_at) FROM announcement JOIN feed_item ON feed_item.id = item "
        "WHERE kind IN ('episode', 'end') AND announcement.season IS NOT NULL AND length(date) >= 10 "
        "AND state <> 'dismissed' AND is_cancelled = 0 ORDER BY announcement.id");
    row.bind();
    while (row.next()) {
        DatedEpisode episode;
        episode.season = row.id<SeasonId>(0);
        episode.episode = row.number(1);
        episode.date = row.date(2);
        episode.isLast = row.number(3) != 0;
        episode.learnedAt = row.dateTime(4);
        episodes.push_back(episode);
    }
    if (const Result<void> done = row.finish(); !done)
        return done.error();
    return episodes;
}

Result<NewsRow> NewsStore::row(AnnouncementId id) const
{
    Result<std::vector<NewsRow>> rows = readRows(m_database, "announcement.id = ?", id);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return noAnnouncement(id);
    return std::move(rows->front());
}

} // namespace raiki
