// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/plusclick.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QStyleHints>

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

bool PlusClick::isForAnotherRow(const QMouseEvent &press, const QModelIndex &index) const
{
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const bool isQuick = m_sincePress.isValid() && m_sincePress.elapsed() < hints.mouseDoubleClickInterval();
    const bool isSamePlace =
        (press.globalPosition().toPoint() - m_pressedAt).manhattanLength() < hints.startDragDistance();
    return isQuick && isSamePlace && m_pressed != index;
}

bool PlusClick::take(const QMouseEvent &event, QAbstractItemView *view, const QModelIndex &index)
{
    if (event.type() == QEvent::MouseButtonRelease)
        return !std::exchange(m_isTaken, false);
    const bool isOther = isForAnotherRow(event, index);
    const bool isDouble = event.type() == QEvent::MouseButtonDblClick;
    m_isTaken = isDouble || isOther;
    m_sincePress.start();
    if (isOther)
        return false;
    m_pressed = index;
    m_pressedAt = event.globalPosition().toPoint();
    if (!isDouble && view)
        goTo(*view, index, event.modifiers());
    return isDouble;
}

} // namespace raiki
