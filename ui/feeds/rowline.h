// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

/** What the rows of feeds and of posts are painted with. */
namespace raiki {

/** One line of text at @p side of @p rect in the reading direction, elided. */
void paintRowLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const QString &text, const QFont &font, const QColor &colour,
                  Qt::Alignment side = Qt::AlignLeading);

} // namespace raiki
