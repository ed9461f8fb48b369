// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/rowchecking.h"

/**
 * Releases and claims are what they say: two of one season that say the same are one statement, which is only
 * taken back where the last of them goes. Private to this room.
 */
namespace raiki {

/** Whether a release of the same season still says what @p gone said. */
[[nodiscard]] Result<bool> isStillSaid(const Release &gone, RowChecker &rows);
/** @param said contentKey() of @p gone, with its release */
[[nodiscard]] Result<bool> isStillSaid(const PremiereClaim &gone, const QString &said, RowChecker &rows);

} // namespace raiki
