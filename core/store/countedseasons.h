// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QSet>

/** Which seasons have a number of episodes that weeks gave (core/watchlist/weekcount). Private to this room.
 */
namespace raiki {

class Database;

/** The ids of those seasons: no file that goes out says such a number as if somebody had stated it. */
[[nodiscard]] Result<QSet<qint64>> seasonsCountedByWeeks(Database &database);

} // namespace raiki
