// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/seasonchart.h"
#include "ui/common/datetext.h"

/** One card of the chart: the row, where it stands, and its words. */
namespace raiki {

enum class ChartGrouping { ByFormat, ByDay };

struct ChartItem
{
    ChartRow row;
    QString title; ///< in the user's language of titles
    int group = 0; ///< groups stand in this order
    QString heading;
};

/** Sorted by group, in it by time or premiere, then title; but what runs for years stands last, and by format
 * what is on the list first. @param cour whose chart it is */
[[nodiscard]] std::vector<ChartItem> chartItems(std::vector<ChartRow> rows, ChartGrouping grouping, Cour cour,
                                                TitleLanguage language, const DateStyle &style);
/** "Sun 4 Jan, 01:30", "January 2026": when it starts; of what goes on, "Sundays, 01:30". */
[[nodiscard]] QString chartTimeText(const ChartRow &row, const DateStyle &style);
/** How it stands to the list: "Watching", "Follows a show on your list"; empty where it does not. */
[[nodiscard]] QString chartMarkText(const ChartRow &row);
/** All of a card in one text: for screen readers, tool tips and copying. */
[[nodiscard]] QString chartSentence(const ChartItem &item, const DateStyle &style);

} // namespace raiki
