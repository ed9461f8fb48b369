// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <span>
#include <vector>

/** Which automatic backups are kept, by their age. Pure. */
namespace raiki {

inline constexpr int keptDailyBackups = 7;
inline constexpr int keptWeeklyBackups = 8;
inline constexpr int keptMonthlyBackups = 12;

/**
 * The places in @p times (UTC, in any order) of those that may go: what is neither the newest of one of the
 * last 7 days that have one, nor of one of the last 8 weeks, nor of one of the last 12 months.
 */
[[nodiscard]] std::vector<size_t> backupsToDrop(std::span<const QDateTime> times);

} // namespace raiki
