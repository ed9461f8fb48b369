// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/raikistyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace raiki {

void RaikiStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const bool isTurned = painter->layoutDirection() == Qt::RightToLeft && !text.isRightToLeft();
    if (!isTurned) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    const Qt::Alignment side = visualAlignment(
        Qt::RightToLeft, Qt::Alignment(flags & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute)));
    flags &= ~(Qt::AlignHorizontal_Mask | Qt::TextForceRightToLeft);
    flags |= static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextForceLeftToRight;
    painter->setLayoutDirection(Qt::LeftToRight);
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    painter->setLayoutDirection(Qt::RightToLeft);
}

void RaikiStyle::drawHeaderLabel(const QStyleOptionHeader &header, QPainter *painter,
                                 const QWidget *widget) const
{
    QStyleOptionHeaderV2 label;
    if (const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&header))
        label = *whole;
    else
        static_cast<QStyleOptionHeader &>(label) = header;
    const int inset = widget ? widget->property(headerInsetProperty).toInt() : 0;
    const int more = qMax(0, inset - pixelMetric(PM_HeaderMargin, &header, widget));
    if (header.direction == Qt::RightToLeft)
        label.rect.adjust(0, 0, -more, 0);
    else
        label.rect.adjust(more, 0, 0, 0);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

} // namespace raiki
