// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/itemstore.h"

#include "core/store/statement.h"
#include "core/store/storable.h"

namespace raiki {
namespace {

constexpr const char *selectItem =
    "SELECT id, feed, item_key, title, link, published, updated, summary, content, fetched_at FROM feed_item";
constexpr qint64 staleAfterDays = 7; // so that an unchanged feed costs a write a week, not one a poll

/** FNV-1a over what a reader of the headline sees; the content counts only where there is no summary. */
qint64 fingerprintOf(const FeedItem &item)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    const auto mix = [&hash](QStringView text) {
        for (const QChar unit : text)
            hash = (hash ^ unit.unicode()) * 0x100000001b3ULL;
        hash = (hash ^ 0x1f) * 0x100000001b3ULL;
    };
    mix(item.title);
    mix(item.link.toString(QUrl::FullyEncoded));
    mix(item.summary.isEmpty() ? item.content : item.summary);
    return static_cast<qint64>(hash);
}

FeedItem readItem(const Statement &row)
{
    FeedItem item;
    item.id = row.id<FeedItemId>(0);
    item.feed = row.id<FeedId>(1);
    item.itemKey = row.text(2);
    item.title = row.text(3);
    item.link = row.url(4);
    item.published = row.dateTime(5);
    item.updated = row.dateTime(6);
    item.summary = row.text(7);
    item.content = row.text(8);
    item.fetchedAt = row.dateTime(9);
    return item;
}

Error noItem(FeedItemId item)
{
    return Error{ErrorCode::NotFound, QStringLiteral("item %1").arg(item.value)};
}

} // namespace

Result<std::vector<ItemStanding>> ItemStore::standings(FeedId feed, std::span<const FeedItem> items) const
{
    std::vector<ItemStanding> standings;
    standings.reserve(items.size());
    Statement statement(m_database,
                        "SELECT id, fingerprint, seen_at FROM feed_item WHERE feed = ? AND item_key = ?");
    for (const FeedItem &item : items) {
        ItemStanding standing;
        if (statement.bind(feed, storable(item.itemKey)).next()) {
            standing.id = statement.id<FeedItemId>(0);
            standing.isChanged = statement.integer(1) != fingerprintOf(item);
            const QDateTime seen = statement.dateTime(2);
            standing.isStale = !seen.isValid() || seen.daysTo(item.fetchedAt) >= staleAfterDays;
        }
        if (const Result<void> done = statement.finish(); !done)
            return done.error();
        standings.push_back(standing);
    }
    return standings;
}

Result<FeedItemId> ItemStore::insert(const FeedItem &item, ItemDetail detail)
{
    const bool isFull = detail == ItemDetail::Full;
    Statement statement(m_database,
                        "INSERT INTO feed_item (feed, item_key, title, link, published, updated, summary, "
                        "content, fetched_at, seen_at, fingerprint) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const Result<qint64> id = statement.insert(
        item.feed, storable(item.itemKey), storableTitle(item.title), item.link, item.published, item.updated,
        isFull ? storable(item.summary) : QString(), isFull ? storable(item.content) : QString(),
        item.fetchedAt, item.fetchedAt, fingerprintOf(item));
    if (!id)
        return id.error();
    return FeedItemId{*id};
}

Result<void> ItemStore::update(const FeedItem &item, ItemDetail detail)
{
    const int isFull = detail == ItemDetail::Full ? 1 : 0;
    Statement statement(m_database, "UPDATE feed_item SET title = ?, link = ?, published = ?, updated = ?, "
                                    "summary = CASE WHEN ? THEN ? ELSE summary END, "
                                    "content = CASE WHEN ? THEN ? ELSE content END, "
                                    "seen_at = ?, fingerprint = ? WHERE id = ?");
    if (const Result<void> done =
            statement.run(storableTitle(item.title), item.link, item.published, item.updated, isFull,
                          storable(item.summary), isFull, storable(item.content), item.fetchedAt,
                          fingerprintOf(item), item.id);
        !done)
        return done;
    if (statement.changedRows() != 1)
        return noItem(item.id);
    return {};
}

Result<void> ItemStore::markSeen(std::span<const FeedItemId> items, const QDateTime &at)
{
    Statement statement(m_database, "UPDATE feed_item SET seen_at = ? WHERE id = ?");
    for (const FeedItemId item : items) {
        if (const Result<void> done = statement.run(at, item); !done)
            return done;
    }
    return {};
}

Result<FeedItem> ItemStore::item(FeedItemId item) const
{
    Statement statement(m_database, std::string(selectItem) + " WHERE id = ?");
    const std::optional<FeedItem> found =
        statement.bind(item).next() ? std::optional(readItem(statement)) : std::nullopt;
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    if (!found)
        return noItem(item);
    return *found;
}

Result<std::vector<FeedItem>> ItemStore::newestOf(FeedId feed, int limit) const
{
    std::vector<FeedItem> items;
    Statement statement(m_database, std::string(selectItem) +
                                        " WHERE feed = ? ORDER BY ifnull(published, fetched_at) "
                                        "DESC, id DESC LIMIT ?");
    statement.bind(feed, limit);
    while (statement.next())
        items.push_back(readItem(statement));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return items;
}

Result<std::vector<ItemHead>> ItemStore::heads(FeedItemId after, int limit) const
{
    std::vector<ItemHead> heads;
    Statement statement(m_database, "SELECT feed_item.id, feed_item.title, ifnull(published, fetched_at) "
                                    "FROM feed_item JOIN feed ON feed.id = feed AND is_removed = 0 "
                                    "WHERE feed_item.id > ? ORDER BY feed_item.id LIMIT ?");
    statement.bind(after.value, limit); // none is before all, and no NULL
    while (statement.next())
        heads.push_back({statement.id<FeedItemId>(0), statement.text(1), statement.dateTime(2)});
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return heads;
}

Result<bool> ItemStore::hasAny() const
{
    Statement statement(m_database, "SELECT EXISTS (SELECT 1 FROM feed_item)");
    const bool isThere = statement.bind().next() && statement.number(0) != 0;
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return isThere;
}

Result<QHash<FeedItemId, QString>> ItemStore::titlesOfSources() const
{
    QHash<FeedItemId, QString> titles;
    Statement statement(m_database,
                        "SELECT DISTINCT source_item, feed.title FROM premiere_claim JOIN feed_item ON "
                        "feed_item.id = source_item JOIN feed ON feed.id = feed AND feed.title <> ''");
    statement.bind();
    while (statement.next())
        titles.insert(statement.id<FeedItemId>(0), statement.text(1));
    if (const Result<void> done = statement.finish(); !done)
        return done.error();
    return titles;
}

Result<QHash<FeedId, ItemCounts>> ItemStore::counts() const
{
    QHash<FeedId, ItemCounts> counts;
    Statement items(m_database, "SELECT feed, count(*) FROM feed_item GROUP BY feed");
    items.bind();
    while (items.next())
        counts[items.id<FeedId>(0)].items = items.number(1);
    if (const Result<void> done = items.finish(); !done)
        return done.error();
    Statement flagged(m_database,
                      "SELECT feed, count(*) FROM announcement JOIN feed_item ON feed_item.id = item "
                      "WHERE action = 'flag' GROUP BY feed");
    flagged.bind();
    while (flagged.next())
        counts[flagged.id<FeedId>(0)].flagged = flagged.number(1);
    if (const Result<void> done = flagged.finish(); !done)
        return done.error();
    return counts;
}

Result<int> ItemStore::prune(std::chrono::days absence)
{
    Statement statement(m_database,
                        "WITH last AS (SELECT feed, max(seen_at) AS read_at FROM feed_item GROUP BY feed) "
                        "DELETE FROM feed_item WHERE seen_at < "
                        "(SELECT read_at FROM last WHERE last.feed = feed_item.feed) - ? "
                        "AND id NOT IN (SELECT item FROM announcement) "
                        "AND id NOT IN (SELECT source_item FROM premiere_claim "
                        "WHERE source_item IS NOT NULL)");
    if (const Result<void> done = statement.run(qint64(std::chrono::milliseconds(absence).count())); !done)
        return done.error();
    return static_cast<int>(statement.changedRows());
}

} // namespace raiki
