// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/raikistyle.h"

#include <QPainter>

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

} // namespace raiki
