// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/watchlist/watchlistitem.h"

#include <QTableView>

#include <array>

/** The table of the list: whole rows, no grid, and typing goes to the filter, but for numbers on a number. */
namespace raiki {

class CoverFiles;
class WatchlistDelegate;

class WatchlistTable final : public QTableView
{
    Q_OBJECT

public:
    /** @param covers borrowed, outlives this */
    explicit WatchlistTable(const CoverFiles &covers, QWidget *parent = nullptr);

    /** Widths of the columns, once there is a model. */
    void layOutColumns();
    /** Whether the user wants to see @p column; kept over a restart. The title is always seen. */
    [[nodiscard]] bool isColumnWanted(int column) const { return m_isWanted[static_cast<size_t>(column)]; }
    void setColumnWanted(int column, bool isWanted);
    /** Sorts as the user had it last, and keeps what they choose from now on. */
    void restoreSort();
    /** The cell that the keyboard is on, or the first of its row that can be written into. */
    void editCurrent();
    void keyboardSearch(const QString &text) override;
    [[nodiscard]] WatchlistDelegate &cells() const { return *m_cells; }

    /** No cell opens to be written into: what is typed could not be kept. */
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    using QTableView::edit;

Q_SIGNALS:
    void typed(const QString &text);
    /** The user wants to write into a cell of a list that can only be read. */
    void editRefused();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    /** A digit on a cell that holds a number or a date begins to write it. */
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void giveWidths();
    void fitTitle();
    void readColumns();
    void readWidths();
    void keepWidth(int column, int width);
    [[nodiscard]] int widthOf(WatchlistColumn column) const;
    void hover(int row);

    WatchlistDelegate *m_cells = nullptr;
    bool m_isReadOnly = false;
    bool m_isNarrow = false;
    bool m_isGivingWidths = false;
    std::array<bool, watchlistColumnCount> m_isWanted{};
    std::array<double, watchlistColumnCount> m_keptWidths{}; ///< digits of the font; 0: nobody drew it
};

} // namespace raiki
