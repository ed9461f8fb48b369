// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coverpictures.h"
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
    /** @param covers borrowed, outlives this */
    explicit UpcomingDelegate(const CoverFiles &covers, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    CoverPictures m_covers;
};

} // namespace raiki
