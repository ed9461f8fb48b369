// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/feed.h"

#include <vector>

/**
 * What makes an item the same item at the next poll. A key never depends on where the item stands in the
 * document, so that a new item on top changes none below it.
 */
namespace raiki {

/** Items come with their guid or id as key, or with none. Then the link counts, then the content. */
void completeKeys(std::vector<FeedItem> &items);

/**
 * Completes the keys and makes them unique. Several items under one key get their content's hash added; true
 * repetitions are dropped.
 */
void giveKeys(std::vector<FeedItem> &items);

/** Whether two of the items come with one key or, where a key is missing, with one link. */
[[nodiscard]] bool repeatsKeys(const std::vector<FeedItem> &items);

} // namespace raiki
