// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QPoint>

class QAbstractItemView;
class QMouseEvent;

/** What the mouse does on the "+" that a delegate draws into a row. */
namespace raiki {

class PlusClick final
{
public:
    /**
     * A press goes to the row as a press beside the "+" does: it becomes the current one and the selection.
     * What is selected already stays, with the rows beside it, and so does everything under a key that
     * selects more; nothing scrolls under the mouse.
     * @param event a press, a release or a double click on the "+" of @p index
     * @param view may be null: then no row is gone to
     * A quick second one is for the row of the first: where that has gone meanwhile (a season that is
     * complete leaves the tab of what is watched) it is for none, and not for the row that came under the
     * mouse.
     * @return whether it is a click: two quick ones are two, though the view tells of no second release
     */
    [[nodiscard]] bool take(const QMouseEvent &event, QAbstractItemView *view, const QModelIndex &index);

private:
    [[nodiscard]] bool isForAnotherRow(const QMouseEvent &press, const QModelIndex &index) const;

    QPersistentModelIndex m_pressed; ///< the row of the last press
    QPoint m_pressedAt;              ///< on the screen
    QElapsedTimer m_sincePress;
    bool m_isTaken =
        false; ///< the press was taken as a click or left out: its release, if it is told of, is none
};

} // namespace raiki
