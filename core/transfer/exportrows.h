// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listrow.h"
#include "core/watchlist/upcoming.h"

#include <span>

/** The list as rows of a file. Pure. */
namespace raiki {

/** One row a season with an entry, in the order of the shows' and seasons' ids, so that the same list always
 * writes the same bytes. */
[[nodiscard]] std::vector<ListRow> exportRows(std::span<const FollowedSeason> seasons);

} // namespace raiki
