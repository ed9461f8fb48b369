// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

/** Paints a find: cover or icon, title, what tells it from others; its group's heading above the first. */
namespace raiki {

class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace raiki
