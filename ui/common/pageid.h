// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

/** Names of the pages and of what only the window can do: pages ask for these and never include each other.
 */
namespace raiki {

/** The first ones have the keys Ctrl+1, Ctrl+2… in this order. */
enum class PageId { Upcoming, Watchlist, Inbox, Feeds, SeasonChart, Calendar, Statistics, Settings, Show };

enum class WindowCommand {
    AddShow,
    ImportList,
    ExportList,
    ExportSelection, ///< the seasons that are chosen on the page
    SavePage,
    PollFeeds,
    Undo,
    ShowTold
};

/** Done: offers to undo the newest change. Told: says so and goes. Problem: stays until it is closed. */
enum class NoticeKind { Done, Told, Problem };

} // namespace raiki
