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
    /** Paints what comes next below what was painted, at least one row: one sheet in parts, with one head.
     * @return the height used */
    int paintStrip(QPainter &painter, QSize strip);
    [[nodiscard]] bool isDone() const;
    /** The height that all the rows take in @p width. */
    [[nodiscard]] int heightOf(int width) const;
    /** The height that the next row, or the next line of cells, takes. */
    [[nodiscard]] int nextHeight(int width) const;

private:
    /** What stands over the first row of a part, a table's header or a group's heading. */
    enum class Heads { Repeated, GoOn };

    [[nodiscard]] QStyleOptionViewItem option() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int headHeight() const;
    void paintHead(QPainter &painter, int width) const;
    /** Each: rows as far as they fit, at least one. @return the height used */
    int paintRows(QPainter &painter, QSize room, Heads heads);
    int paintTable(QPainter &painter, const QTableView &table, QSize room, Heads heads);
    int paintGrid(QPainter &painter, const GridView &grid, QSize room, Heads heads);
    int paintList(QPainter &painter, QSize room);
    void paintTableHead(QPainter &painter, const QTableView &table, int width) const;
    [[nodiscard]] QString headingOf(int row) const;
    [[nodiscard]] bool isNewGroup(int row) const;
    void paintHeading(QPainter &painter, const QRect &line) const;
    /** Of the row, a table's or a list's. */
    [[nodiscard]] int rowHeight(int row, int width) const;

    QPointer<const QAbstractItemView> m_view;
    QString m_title;
    int m_next = 0; ///< the first row that is not painted yet
};

} // namespace raiki
