// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

/** Paints a row of Upcoming: cover, title and what it is, platforms, date and countdown; the group's heading
 * above its first row. */
namespace raiki {

struct UpcomingItem;

class UpcomingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit UpcomingDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace raiki
