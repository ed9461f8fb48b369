// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

/** Paints one piece of news: cover, show, what was read, the headline, and whether it asks for a decision. */
namespace raiki {

class InboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit InboxDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace raiki
