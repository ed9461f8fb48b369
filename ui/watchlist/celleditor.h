// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "ui/watchlist/watchlistitem.h"

#include <QVariant>

class QWidget;

/** Cells of the list that are changed where they stand: the field for each column, and what follows from it.
 */
namespace raiki {

/** What the user wrote into a cell. */
struct CellEdit
{
    SeasonId season;
    WatchlistColumn column = WatchlistColumn::Title;
    QVariant value; ///< int of a status (in the order of WatchStatus), score (1 to 100; 0: none), rewatches;
                    ///< QString of progress ("5", "5/28"), a date, tags with commas, notes
};

[[nodiscard]] bool isEditable(WatchlistColumn column);
/** Holds what the cell has; owned by @p parent. Null where isEditable() is false. */
[[nodiscard]] QWidget *createCellEditor(const WatchlistItem &item, WatchlistColumn column,
                                        const ListStyle &style, QWidget *parent);
/** Nothing where the user left the field as it was. @param editor of createCellEditor() */
[[nodiscard]] std::optional<QVariant> editedValue(const QWidget &editor);
/** The change, by the rules that the show's page follows. InvalidInput: the text is no date, or no progress.
 */
[[nodiscard]] Result<ChangeSet> cellEdited(const Watchlist &watchlist, const CellEdit &edit,
                                           const Clock &clock);
/** The sentence where cellEdited() has InvalidInput. */
[[nodiscard]] QString cellRefusedText(const Watchlist &watchlist, const CellEdit &edit);

} // namespace raiki
