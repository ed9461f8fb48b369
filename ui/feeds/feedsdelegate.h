// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

/** Paints one feed: its health, name, address, state in words, and what it brought. */
namespace raiki {

class FeedsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FeedsDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace raiki
