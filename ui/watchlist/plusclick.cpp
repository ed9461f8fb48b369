// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/plusclick.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QMouseEvent>

#include <utility>

namespace raiki {

namespace {

void goTo(QAbstractItemView &view, const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    QItemSelectionModel *selection = view.selectionModel();
    if (!selection)
        return;
    const bool isMore = (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::NoUpdate;
    if (!isMore && !selection->isSelected(index))
        how = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    const bool scrolls = view.hasAutoScroll();
    view.setAutoScroll(false);
    selection->setCurrentIndex(index, how);
    view.setAutoScroll(scrolls);
}

} // namespace

bool PlusClick::take(const QMouseEvent &event, QAbstractItemView *view, const QModelIndex &index)
{
    if (event.type() == QEvent::MouseButtonRelease)
        return !std::exchange(m_isDouble, false);
    m_isDouble = event.type() == QEvent::MouseButtonDblClick;
    if (!m_isDouble && view)
        goTo(*view, index, event.modifiers());
    return m_isDouble;
}

} // namespace raiki
