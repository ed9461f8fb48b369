// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coverpictures.h"

#include <QStyledItemDelegate>

/** Paints a card of the chart: cover, title, what it is, when, where, how it stands to the list, and a "+".
 */
namespace raiki {

class ChartDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** @param covers borrowed, outlives this */
    explicit ChartDelegate(const CoverFiles &covers, QObject *parent = nullptr);

    /** The "+" of card @p cell; mirrored where the text runs from right to left. */
    [[nodiscard]] static QRect plusRect(const QRect &cell, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /** The "+" of a card that is not on the list was clicked. */
    void addRequested(const QModelIndex &index);

private:
    CoverPictures m_covers;
};

} // namespace raiki
