// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/feeds/feed.h"

#include <QHash>

#include <chrono>
#include <span>
#include <vector>

/** What feeds have brought: enough of every post to know it again, all of those that matter. */
namespace raiki {

class Database;

/** What is known of an item of a fetched document. */
struct ItemStanding
{
    FeedItemId id;          ///< none: never seen
    bool isChanged = false; ///< seen, with another title, link or text
    bool isStale = false;   ///< seen and still there after a week: to be named in markSeen()
};

/** How much of an item is kept. */
enum class ItemDetail {
    KeyOnly, ///< key, title, link and dates: it concerns no watched show
    Full,
};

/** A post's headline and place in time, to see whether its news is worth reading. */
struct ItemHead
{
    FeedItemId id;
    QString title;
    QDateTime saidAt; ///< UTC; when it was published, else when it was fetched
};

struct ItemCounts
{
    int items = 0;
    int flagged = 0; ///< announcements that were flagged, whatever became of them
};

class ItemStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit ItemStore(Database &database)
        : m_database(database)
    {
    }

    /** One standing for each of @p items, in order. Their keys count within @p feed; their ids are not read.
     */
    [[nodiscard]] Result<std::vector<ItemStanding>> standings(FeedId feed,
                                                              std::span<const FeedItem> items) const;
    /** Takes a new item in; its `feed` must be set, its id is not read. AlreadyExists for a key of that feed.
     */
    [[nodiscard]] Result<FeedItemId> insert(const FeedItem &item, ItemDetail detail);
    /**
     * Writes a changed item's texts and dates; key and fetchedAt stay. With KeyOnly the texts that were kept
     * stay, too: news of a show that was taken off the list may come back with it. NotFound.
     */
    [[nodiscard]] Result<void> update(const FeedItem &item, ItemDetail detail);
    /** The items were in their feed's document at @p at. */
    [[nodiscard]] Result<void> markSeen(std::span<const FeedItemId> items, const QDateTime &at);
    /** NotFound. */
    [[nodiscard]] Result<FeedItem> item(FeedItemId item) const;
    /** The feed's newest first, at most @p limit. */
    [[nodiscard]] Result<std::vector<FeedItem>> newestOf(FeedId feed, int limit) const;

    /** Heads of the posts of feeds that are not removed, by id, from the first after @p after, at most @p
     * limit: all of them are read in pages. */
    [[nodiscard]] Result<std::vector<ItemHead>> heads(FeedItemId after, int limit) const;
    /** Whether any post is kept. */
    [[nodiscard]] Result<bool> hasAny() const;

    /** By feed; feeds without items are not in it. */
    [[nodiscard]] Result<QHash<FeedId, ItemCounts>> counts() const;
    /** How the user knows the source of each claim that a post made: its feed's title, also of one that was
     * removed; what has none is left out. */
    [[nodiscard]] Result<QHash<FeedItemId, QString>> titlesOfSources() const;
    /**
     * Forgets items that no announcement and no claim speaks of and that have been missing from their feed
     * for
     * @p absence while others of it were seen: a feed that has not changed since keeps all of them, since an
     * item forgotten too early would be new again. At least a month, as being seen is written once a week.
     * @return how many
     */
    [[nodiscard]] Result<int> prune(std::chrono::days absence);

private:
    Database &m_database;
};

} // namespace raiki
