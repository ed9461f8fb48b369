// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

/** Ids of feeds and their items, here because claims (core/shows, above core/feeds) name their source. */
namespace raiki {

using FeedId = Id<struct FeedTag>;
using FeedItemId = Id<struct FeedItemTag>;

} // namespace raiki
