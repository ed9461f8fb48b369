// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/statistics.h"
#include "ui/common/scoretext.h"
#include "ui/statistics/barchart.h"

/** The bars of each picture. Years and months without anything between those with something are bars too. */
namespace raiki {

[[nodiscard]] std::vector<ChartBar> statusBars(const ListStatistics &sums);
/** By the scores of the scale; of the scales with a hundred by tens. */
[[nodiscard]] std::vector<ChartBar> scoreBars(const ListStatistics &sums, ShownScores scale,
                                              const QLocale &locale);
[[nodiscard]] std::vector<ChartBar> yearBars(const ListStatistics &sums);
/** The last three years at most. */
[[nodiscard]] std::vector<ChartBar> monthBars(const ListStatistics &sums, const QLocale &locale);
[[nodiscard]] std::vector<ChartBar> leadBars(const ListStatistics &sums);
[[nodiscard]] std::vector<ChartBar> moveBars(const ListStatistics &sums);

} // namespace raiki
