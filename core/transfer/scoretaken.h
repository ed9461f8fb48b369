// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

#include <optional>

/** Which scale a table's scores were taken to be of. Pure. */
namespace raiki {

/** The highest score of the scale that was worked out of the column, 100, 10 or 5, where its scores may be of
 * several: of stars, or some over ten and some not. Nothing where it is plain, and of a file that Raiki
 * wrote. */
[[nodiscard]] std::optional<int> topScoreTaken(const ListDocument &document);

} // namespace raiki
