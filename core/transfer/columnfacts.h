// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

/** What only a whole column tells: the scale of its scores, the order of its dates. Private to this room. */
namespace raiki {

enum class ScoreScale { Hundred, Ten, FiveStars };

/** The scale that holds a column's numbers: of 100 where most are over 10; half steps up
 * to 5, or stars, are of 5; else of 10. */
[[nodiscard]] ScoreScale scoreScaleOf(const std::vector<CsvRow> &rows, int column, QStringView header);

/**
 * Which of 3/4/2026's numbers is the month: a first number over 12 somewhere says day first, a second one
 * month first. @return nothing where the dates of these columns leave it open or contradict each other
 */
[[nodiscard]] std::optional<NumericDateOrder> dateOrderOf(const std::vector<CsvRow> &rows,
                                                          const std::vector<int> &columns);

/** Whether @p text is a date whose day and month could be either way round: "3/4/2026", not "3/3/2026" or
 * "3/14/2026". */
[[nodiscard]] bool isOpenDate(QStringView text);

} // namespace raiki
