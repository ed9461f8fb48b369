// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/watchlist/watchlistitem.h"

#include <memory>
#include <vector>

class QMimeData;

/** Rows for the clipboard, with the columns that are shown. */
namespace raiki {

/** A line a row, with tabs between the cells: text, and what spreadsheets paste into cells. */
[[nodiscard]] QString rowsAsText(const std::vector<const WatchlistItem *> &rows,
                                 const std::vector<WatchlistColumn> &columns, const ListStyle &style);
/** With a header; cells that a spreadsheet would run are neutralised. */
[[nodiscard]] QByteArray rowsAsCsv(const std::vector<const WatchlistItem *> &rows,
                                   const std::vector<WatchlistColumn> &columns, const ListStyle &style);

/** Both at once, for a paste into either: the text is the CSV where @p asTable is. */
[[nodiscard]] std::unique_ptr<QMimeData> rowsToCopy(const std::vector<const WatchlistItem *> &rows,
                                                    const std::vector<WatchlistColumn> &columns,
                                                    const ListStyle &style, bool asTable);

} // namespace raiki
