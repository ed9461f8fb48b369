// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/controlpaint.h"

#include "ui/common/shapes.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace raiki {

namespace {

constexpr int indicatorRadius = 4;

} // namespace

void paintField(QPainter &painter, const QStyleOption *option)
{
    const Theme theme = Theme::of(option->palette);
    const bool hasFocus = has(option, QStyle::State_HasFocus);
    const QColor fill = has(option, QStyle::State_Enabled) ? theme.card : theme.window;
    paintRounded(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, fill,
                 theme.hairline);
    if (hasFocus)
        paintFocusRing(painter, QRectF(option->rect), space::controlRadius, theme.accent);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider *option, const QRect &slider)
{
    const Theme theme = Theme::of(option->palette);
    if (option->maximum <= option->minimum)
        return;
    const bool isHot = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool isVertical = option->orientation == Qt::Vertical;
    const qreal inset = isHot ? 2.5 : 3.5;
    const QRectF handle = isVertical ? QRectF(slider).adjusted(inset, 2, -inset, -2)
                                     : QRectF(slider).adjusted(2, inset, -2, -inset);
    const double plain = theme.isContrast ? 0.7 : isHot ? 0.45 : 0.25;
    const QColor colour = mixed(theme.window, theme.text, theme.isContrast && isHot ? 1 : plain);
    paintRounded(painter, handle, qMin(handle.width(), handle.height()) / 2, colour);
}

void paintTab(QPainter &painter, const QStyleOptionTab *tab)
{
    const Theme theme = Theme::of(tab->palette);
    const bool isSelected = has(tab, QStyle::State_Selected);
    if (has(tab, QStyle::State_MouseOver) && !isSelected)
        paintRounded(painter, QRectF(tab->rect).adjusted(2, 2, -2, -4), space::controlRadius, theme.hover);
    if (isSelected)
        paintRounded(painter, QRectF(tab->rect.left() + 8, tab->rect.bottom() - 2, tab->rect.width() - 16, 3),
                     1.5, theme.accent);
    if (has(tab, QStyle::State_HasFocus) && isSelected)
        paintFocusRing(painter, QRectF(tab->rect).adjusted(2, 1, -2, -4), space::controlRadius, theme.accent);
}

void paintHeaderSection(QPainter &painter, const QStyleOption *option)
{
    const Theme theme = Theme::of(option->palette);
    painter.fillRect(option->rect, has(option, QStyle::State_MouseOver) ? theme.hover : theme.card);
    painter.fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                     theme.hairline);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down)
{
    const Theme theme = Theme::of(option->palette);
    paintField(painter, option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto chevron = [&](const QRect &button, int direction, QAbstractSpinBox::StepEnabledFlag step) {
        const bool isHot =
            option->activeSubControls == (direction < 0 ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown);
        const bool isEnabled = option->stepEnabled.testFlag(step) && has(option, QStyle::State_Enabled);
        const QColor colour = !isEnabled ? theme.hairline : isHot ? theme.accent : theme.mutedText;
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = QRectF(button).center();
        const qreal size = grown(100, option->fontMetrics) / 100.0;
        const auto at = [&](qreal x, qreal y) { return middle + QPointF(x, y * direction) * size; };
        painter.drawPolyline(QPolygonF({at(-3.5, -1.5), at(0, 2), at(3.5, -1.5)}));
    };
    chevron(up, -1, QAbstractSpinBox::StepUpEnabled);
    chevron(down, 1, QAbstractSpinBox::StepDownEnabled);
    painter.restore();
}

void paintIndicator(QPainter &painter, const QStyleOption *option, bool isRound)
{
    const Theme theme = Theme::of(option->palette);
    const bool isPartial = has(option, QStyle::State_NoChange);
    const bool isMarked = has(option, QStyle::State_On) || isPartial;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const int size = qMin(option->rect.width(), option->rect.height());
    QRectF box(0, 0, size - 1, size - 1);
    box.moveCenter(QRectF(option->rect).center());
    QColor fill = isMarked ? theme.accent : theme.card;
    QColor border = isMarked ? theme.accent : theme.mutedText;
    if (!isEnabled) {
        border = mixed(theme.window, theme.mutedText, 0.5);
        fill = isMarked ? border : theme.window;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, box, isRound ? box.width() / 2 : indicatorRadius, fill, border);
    painter.setPen(QPen(theme.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isMarked && isRound)
        paintRounded(painter, QRectF(at(0.3, 0.3), at(0.7, 0.7)), box.width() / 4, theme.onAccent);
    else if (isPartial)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (isMarked)
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)}));
    painter.restore();
}

void paintIconAlone(QPainter &painter, const QStyleOptionButton &button)
{
    QRect place(QPoint(0, 0), button.iconSize);
    place.moveCenter(button.rect.center());
    button.icon.paint(&painter, place, Qt::AlignCenter,
                      button.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

} // namespace raiki
