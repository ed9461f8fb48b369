// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/feeds/feed.h"

#include <vector>

/** The feeds the user polls, with how polling them goes. */
namespace raiki {

class Database;

/** A feed that is removed stays as a mark, so its items remain history and are not new when it comes back. */
class FeedStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit FeedStore(Database &database)
        : m_database(database)
    {
    }

    /** All that are not removed, in the order they were added. */
    [[nodiscard]] Result<std::vector<Feed>> all() const;
    /** NotFound where it is gone or removed. */
    [[nodiscard]] Result<Feed> feed(FeedId feed) const;
    /** By its address, exactly; nothing where it is unknown or removed. */
    [[nodiscard]] Result<std::optional<Feed>> withUrl(const QUrl &url) const;

    /** Its id is not read. AlreadyExists; a removed one of the same address comes back under its old id. */
    [[nodiscard]] Result<FeedId> add(const Feed &feed);
    /** What the user sets: url, title, site, folder, paused, interval. NotFound; AlreadyExists for a url in
     * use. */
    [[nodiscard]] Result<void> update(const Feed &feed);
    /** What a poll leaves behind: validators, body hash and health, and nothing of update()'s. NotFound. */
    [[nodiscard]] Result<void> savePollState(const Feed &feed);
    /** NotFound. Its items and what they claimed stay. */
    [[nodiscard]] Result<void> remove(FeedId feed);

private:
    Database &m_database;
};

} // namespace raiki
