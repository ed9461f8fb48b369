// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QSize>
#include <QString>

class QAbstractItemView;
class QPainter;
class QStyleOptionViewItem;
class QTableView;

/**
 * What a page lists, laid out on sheets: every row that its filter leaves, painted by the view's own delegate
 * in the light palette. Lengths are device-independent pixels, as on the screen.
 */
namespace raiki {

class GridView;

class ViewDocument final
{
public:
    /** @param view borrowed; when it is gone, so are the rows */
    ViewDocument(const QAbstractItemView &view, const QString &title);

    /** Paints the next sheet. */
    void paintSheet(QPainter &painter, QSize sheet);
    [[nodiscard]] bool isDone() const;
    /** The height that all the rows take in @p width. */
    [[nodiscard]] int heightOf(int width) const;

private:
    [[nodiscard]] QStyleOptionViewItem option() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int headHeight() const;
    void paintHead(QPainter &painter, int width) const;
    void paintTable(QPainter &painter, const QTableView &table, QSize sheet);
    void paintGrid(QPainter &painter, const GridView &grid, QSize sheet);
    void paintList(QPainter &painter, QSize sheet);
    /** Of the row, a table's or a list's. */
    [[nodiscard]] int rowHeight(int row, int width) const;

    QPointer<const QAbstractItemView> m_view;
    QString m_title;
    int m_next = 0; ///< the first row that is not painted yet
};

} // namespace raiki
