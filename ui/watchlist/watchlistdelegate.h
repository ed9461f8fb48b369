// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coverpictures.h"
#include "ui/watchlist/celleditor.h"
#include "ui/watchlist/plusclick.h"

#include <QStyledItemDelegate>

/** Paints the cells of the list: cover and titles, status, progress with its "+", score, premiere. */
namespace raiki {

class WatchlistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** @param covers borrowed, outlives this */
    explicit WatchlistDelegate(const CoverFiles &covers, QObject *parent = nullptr);

    /** The row's height in @p font. */
    [[nodiscard]] static int rowHeight(const QFont &font);
    /** The "+" of the progress cell @p cell; mirrored where the text runs from right to left. */
    [[nodiscard]] static QRect plusRect(const QRect &cell, Qt::LayoutDirection direction);
    /** What the "+" takes, grown with the letters. */
    [[nodiscard]] static int plusWidth();
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /** The whole text of a cell that cuts it. */
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** The "+" of a row was clicked. */
    void oneMoreRequested(raiki::SeasonId season);
    /** The user wrote something else into a cell. */
    void edited(const raiki::CellEdit &edit) const;

private:
    CoverPictures m_covers;
    PlusClick m_plus;
    int m_hoveredRow = -1;
};

} // namespace raiki
