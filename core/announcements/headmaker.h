// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/headborders.h"
#include "core/announcements/headtrimmer.h"

namespace raiki {

/** The head without who made the work, where that stands behind its name: "suzume makoto shinkai". */
[[nodiscard]] TokenRange withoutMaker(const FieldReading &field, const HeadBorders &borders,
                                      TokenRange range);

/** The head without the studio before it, where nothing parts them: in an address "madhouse lantern road". */
[[nodiscard]] TokenRange withoutStudio(const HeadBorders &borders, TokenRange range);

/** The head without which of its episodes come: "Title's last two". @p cut is the token that ends the head.
 */
[[nodiscard]] TokenRange withoutOwned(const FieldReading &field, const HeadBorders &borders, TokenRange range,
                                      qsizetype cut);

} // namespace raiki
