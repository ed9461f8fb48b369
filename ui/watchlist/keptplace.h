// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/shows/show.h"

#include <QSet>

#include <optional>

class QAbstractItemView;
class QItemSelectionModel;
class QModelIndex;

/** Where one is in the watchlist, over a reading of all its rows: what another program writes moves nobody.
 */
namespace raiki {

class WatchlistModel;

/** The seasons of the selected rows. */
[[nodiscard]] QSet<SeasonId> selectedSeasons(const WatchlistModel &model,
                                             const QItemSelectionModel &selection);

/** Makes @p index the current cell and its row the selection, also under the Ctrl of a key that leads there.
 */
void goToRow(QAbstractItemView &view, const QModelIndex &index);

class KeptPlace final
{
public:
    /** @param view shows @p model; both borrowed, they outlive this */
    KeptPlace(const WatchlistModel &model, QAbstractItemView &view);

    /** The current cell and the selection, as far as their rows are there; the current one is in sight. */
    void restoreRows() const;
    /** The same, and the current row is where it was in sight; out of sight, the list is scrolled as it was.
     */
    void restore() const;

private:
    const WatchlistModel &m_model;
    QAbstractItemView &m_view;
    SeasonId m_current;
    int m_column = 0;
    QSet<SeasonId> m_selected;
    int m_scrolled = 0;
    std::optional<int> m_currentTop; ///< in the viewport; nothing where it was out of sight
};

} // namespace raiki
