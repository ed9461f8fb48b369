// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/rowline.h"

#include "ui/common/shapes.h"

#include <QPainter>

namespace raiki {

void paintRowLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const QString &text, const QFont &font, const QColor &colour, Qt::Alignment side)
{
    painter.setFont(font);
    painter.setPen(colour);
    const bool isTrailing = side.testFlag(Qt::AlignTrailing);
    paintText(painter, QStyle::visualRect(option.direction, option.rect, rect), text, option.direction,
              isTrailing ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace raiki
