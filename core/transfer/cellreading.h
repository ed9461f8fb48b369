// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/columnfacts.h"

/** One cell as a value. Private to this room; every reader takes the text as it stands in the file. */
namespace raiki {

/** Bounds of what a list holds. */
inline constexpr int maxTitleLength = 500;
inline constexpr int maxCount = 100'000; ///< episodes, rewatches
inline constexpr int maxSeasonNumber = 1000;
inline constexpr int maxListItems = 500;

/** A whole number in any script's digits; "12.0" is one, "1e9" and "1,000" are none. Nothing where it is none
 * or over 10^9. */
[[nodiscard]] std::optional<int> readNumber(QStringView text);
/** How far somebody is: "5", "5/12", "5 / ?", "5話". */
struct Progress
{
    int watched = 0;
    std::optional<int> all; ///< only where it is said
};
[[nodiscard]] std::optional<Progress> readProgress(QStringView text);
/** "2", "S2", "Season 2", 第2期, "II". */
[[nodiscard]] std::optional<int> readSeasonNumber(QStringView text);

/**
 * 1 to 100; inner nothing for 0 and "-". "8/10", "4/5", "85%" and stars carry their own scale.
 * @return nothing where it is no score of @p scale
 */
[[nodiscard]] std::optional<std::optional<int>> readScore(QStringView text, ScoreScale scale);

/**
 * readDate(), and the forms of files: "2026-01-00", "0000-00-00", "20260109", instants with seconds; a clock
 * time without a zone leaves the day.
 */
[[nodiscard]] std::optional<FuzzyDate> readCellDate(QStringView text, NumericDateOrder order);

/** "3. Januar 2026", "enero de 2026", "1/2026", "4.4.26", 令和8年1月24日: what readDate() does not know. */
[[nodiscard]] std::optional<FuzzyDate> readLocalDate(QStringView text, NumericDateOrder order);

/** An instant as toText() of a time stamp; also a date, at its first moment. Invalid where it is none. */
[[nodiscard]] QDateTime readTimeStamp(QStringView text);
[[nodiscard]] QString timeStampText(const QDateTime &instant); ///< ISO 8601 in UTC with milliseconds

/** Many values in one cell: "a; b", else "a|b", else "a, b". A backslash guards ; , | and blanks at the ends.
 */
[[nodiscard]] QStringList readItems(QStringView text);
/** What readItems() reads back exactly; empty items are left out. */
[[nodiscard]] QString itemsText(const QStringList &items);

} // namespace raiki
