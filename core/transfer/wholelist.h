// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/feeds/feed.h"
#include "core/watchlist/changeset.h"
#include "core/watchlist/rowhistory.h"
#include "core/watchlist/upcoming.h"

#include <QJsonValue>

#include <map>

/** Everything in a database but what can be had again: what Raiki's JSON holds. Values; pure. */
namespace raiki {

/** A feed as the user set it up; how polling it goes is not kept. */
struct KeptFeed
{
    Feed feed;
    bool isRemoved = false; ///< only a mark: a claim quotes one of its posts

    bool operator==(const KeptFeed &) const = default;
};

struct WholeList
{
    /** All rows as additions under their own ids, parents before children, each kind by id. No flags. */
    ChangeSet rows{ChangeKind::Import, {}, {}};
    std::vector<KeptFeed> feeds;            ///< by id
    std::vector<FeedItem> items;            ///< the posts that claims quote, by id
    std::map<QString, QJsonValue> settings; ///< of the list; nobody's consent is among them

    ListHistory history; ///< so that it can be merged with another copy

    bool operator==(const WholeList &) const = default;
};

/** Whether a setting belongs to the list, and not to one machine, its consents or its caches. */
[[nodiscard]] bool isListSetting(const QString &key);

/** The seasons with all that hangs on them, by show and season id; rows without their parent are left out. */
[[nodiscard]] std::vector<FollowedSeason> seasonsOf(const WholeList &list);

/** The same list writes the same bytes. */
[[nodiscard]] QByteArray wholeListToJson(const WholeList &list);
/** @return BadDocument; UnknownFormat for one of a newer Raiki; TooLarge over 256 MiB */
[[nodiscard]] Result<WholeList> wholeListFromJson(const QByteArray &json);

} // namespace raiki
