// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/keptplace.h"

#include "ui/watchlist/watchlistmodel.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QScrollBar>

#include <utility>

namespace raiki {

QSet<SeasonId> selectedSeasons(const WatchlistModel &model, const QItemSelectionModel &selection)
{
    QSet<SeasonId> seasons;
    for (const QModelIndex &index : selection.selectedRows()) {
        if (const WatchlistItem *item = model.itemAt(index))
            seasons.insert(item->season);
    }
    return seasons;
}

void goToRow(QAbstractItemView &view, const QModelIndex &index)
{
    view.selectionModel()->setCurrentIndex(index,
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

KeptPlace::KeptPlace(const WatchlistModel &model, QAbstractItemView &view)
    : m_model(model)
    , m_view(view)
    , m_column(view.currentIndex().column())
    , m_selected(selectedSeasons(model, *view.selectionModel()))
    , m_scrolled(view.verticalScrollBar()->value())
{
    if (const WatchlistItem *current = model.itemAt(view.currentIndex()))
        m_current = current->season;
    const QRect place = view.visualRect(view.currentIndex());
    if (m_current.isValid() && place.intersects(view.viewport()->rect()))
        m_currentTop = place.top();
}

void KeptPlace::restoreRows() const
{
    QItemSelection rows; // one range for rows that follow each other: all of a long list may be selected
    int first = -1;
    for (int row = 0; !m_selected.isEmpty() && row <= m_model.rowCount(); ++row) {
        const WatchlistItem *item = m_model.itemAt(m_model.index(row, 0)); // null after the last
        const bool isSelected = item && m_selected.contains(item->season);
        if (isSelected && first < 0)
            first = row;
        if (!isSelected && first >= 0)
            rows.select(m_model.index(std::exchange(first, -1), 0), m_model.index(row - 1, 0));
    }
    QItemSelectionModel &selection = *m_view.selectionModel();
    selection.select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex current = m_model.indexOf(m_current); current.isValid())
        selection.setCurrentIndex(current.siblingAtColumn(m_column), QItemSelectionModel::NoUpdate);
}

void KeptPlace::restore() const
{
    if (!m_current.isValid() && m_scrolled == 0)
        return;
    restoreRows();
    m_view.doItemsLayout(); // how far it scrolls is known then
    QScrollBar &bar = *m_view.verticalScrollBar();
    bar.setValue(m_scrolled);
    if (const QModelIndex current = m_view.currentIndex(); m_currentTop && current.isValid())
        bar.setValue(bar.value() + m_view.visualRect(current).top() - *m_currentTop);
}

} // namespace raiki
