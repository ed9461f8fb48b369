// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/wholelist.h"

#include <QSet>

/** The whole list out of a database, and what of it is no row of the list into an empty one. */
namespace raiki {

class Database;

class WholeListStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit WholeListStore(Database &database)
        : m_database(database)
    {
    }

    /** @param only these seasons, with the posts they quote, without settings; nothing: everything */
    [[nodiscard]] Result<WholeList> read(const std::optional<QSet<SeasonId>> &only = {}) const;
    /** Whether there is not one show: a whole list can be taken in under its own ids. */
    [[nodiscard]] Result<bool> hasNoShows() const;
    /**
     * Inside the caller's open Transaction: feeds and posts under their own ids, and settings. Where a feed's
     * number is taken it comes under another, without posts.
     * @return whether the posts are in, so that claims can name them
     */
    [[nodiscard]] Result<bool> takeFeedsAndSettings(const WholeList &list);

    /** Inside the caller's open Transaction: feeds whose address was never known here; none comes back that
     * the user removed. */
    [[nodiscard]] Result<void> addNewFeeds(const WholeList &list);

private:
    [[nodiscard]] Result<void> readFeeds(WholeList &list, const std::string &whereKept) const;
    [[nodiscard]] Result<void> readItems(WholeList &list) const;

    Database &m_database;
};

} // namespace raiki
