// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/rowline.h"

#include <QPainter>

namespace raiki {

void paintRowLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const QString &text, const QFont &font, const QColor &colour, Qt::Alignment side)
{
    painter.setFont(font);
    painter.setPen(colour);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                     int(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace raiki
