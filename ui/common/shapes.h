// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QFrame>
#include <QRectF>
#include <QString>

class QFontMetrics;
class QPainter;

/** The shapes that rows and pages are made of: chips, rounded grounds, progress bars, cards. */
namespace raiki {

/** How wide chip @p text is at most @p maximum, in device-independent pixels. */
[[nodiscard]] int chipWidth(const QString &text, const QFontMetrics &metrics, int maximum);
[[nodiscard]] int chipHeight(const QFontMetrics &metrics);
/** A small rounded label; the text is elided where it does not fit. */
void paintChip(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme);
/** What paintChips() will use of @p room. */
[[nodiscard]] int chipsWidth(const QStringList &texts, const QFontMetrics &metrics, int room);
/** Chips from the leading edge on, as many as fit; what is left out is told as "+2". @return the width used
 */
int paintChips(QPainter &painter, const QRect &rect, const QStringList &texts, const Theme &theme,
               Qt::LayoutDirection direction);
/**
 * One line in the painter's font and pen, elided where it does not fit, in the text's own direction: "7 / 12"
 * and "Bocchi the Rock!" stay as they are in a window that reads from right to left.
 * @param window the direction that @p alignment is mirrored in; @p rect is where it stands on the screen
 */
void paintText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection window,
               Qt::Alignment alignment = Qt::AlignLeft);
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &border = {});
/** The ring around what has the keyboard's focus. */
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &accent);
/** @param share 0 to 1 */
void paintProgress(QPainter &painter, const QRectF &rect, double share, const Theme &theme,
                   Qt::LayoutDirection direction);

/** A card: a rounded, hairline-bordered ground for a group of widgets. */
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace raiki
