// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/showmatcher.h"
#include "core/store/itemstore.h"
#include "core/tracker/feedintake.h"
#include "core/transfer/importplan.h"

#include <QSet>

/**
 * Reads the kept posts for shows that are new in the list, as a poll would have: only reads, on any thread,
 * with that thread's connection. Linear in the posts: each headline is looked at once, and only what names
 * one of the shows is read.
 */
namespace raiki {

class StoredNewsReading final
{
public:
    /** Finds the posts whose headline names one of @p shows. @param watch says whether to go on; Cancelled */
    [[nodiscard]] static Result<std::shared_ptr<StoredNewsReading>>
    begin(Database &database, const QSet<ShowId> &shows, const WorkWatch &watch);

    /** Reads on: what is of one of the shows, oldest first; a part of it at a time. Cancelled. */
    [[nodiscard]] Result<std::vector<ReadItem>> readMore(Database &database, const WorkWatch &watch);
    [[nodiscard]] bool isAtEnd() const { return m_next == m_posts.size(); }

private:
    [[nodiscard]] Result<void> find(Database &database, const ShowMatcher &wanted, const WorkWatch &watch);

    QSet<ShowId> m_shows;
    ShowMatcher m_matcher;           ///< over the whole list: the most specific title wins
    std::vector<FeedItemId> m_posts; ///< oldest first
    size_t m_next = 0;
};

} // namespace raiki
