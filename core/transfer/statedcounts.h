// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listrow.h"

/** What a row's counts of episodes say against a count that weeks gave. Private to this room; pure. */
namespace raiki {

/** How many episodes who has completed @p season has seen; 0: nobody knows. A film is one, unless more are
 * stated. */
[[nodiscard]] int partsOf(const Season &season);
/** Who has completed a season has counted it: what they saw is how many there are, by a night's more. */
[[nodiscard]] std::optional<int> countOfCompleted(const ListRow &row, std::optional<int> known);
/** Who has seen more than the weeks give, and says how many there are, knows better than the weeks. */
[[nodiscard]] bool countsBetter(const ListRow &row, std::optional<int> known);

} // namespace raiki
