// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

/** Paints a show of the catalogue: cover, title, and the years, seasons and other title under it. */
namespace raiki {

class CatalogueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CatalogueDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace raiki
