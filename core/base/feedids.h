// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

/**
 * Ids of feeds, their items and what was read of them, here because claims (core/shows, above core/feeds)
 * name their source and changes (core/watchlist) the news that they decide.
 */
namespace raiki {

using FeedId = Id<struct FeedTag>;
using FeedItemId = Id<struct FeedItemTag>;
using AnnouncementId = Id<struct AnnouncementTag>;

} // namespace raiki
