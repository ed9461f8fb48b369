// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/raikistyle.h"

#include "ui/common/icons.h"
#include "ui/common/shapes.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace raiki {

namespace {

constexpr int controlHeight = 32;
constexpr int scrollBarExtent = 12;
constexpr int indicatorSize = 16;
constexpr int indicatorRadius = 4;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintButtonGround(QPainter &painter, const QStyleOption *option, const QWidget *widget, bool isFlat)
{
    const Theme theme = Theme::of(option->palette);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isHot = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = option->palette.color(QPalette::Button);
    QColor border = theme.hairline;
    if (isPrimary(widget) && has(option, QStyle::State_Enabled)) {
        fill = border = theme.accent;
    } else if (isFlat && !isDown && !isHot) {
        fill = border = QColor();
    } else if (isFlat) {
        fill = theme.hover;
        border = QColor();
    }
    if (fill.isValid() && (isDown || isHot))
        fill = mixed(fill, theme.text, isDown ? 0.14 : 0.05);
    if (fill.isValid())
        paintRounded(painter, rect, space::controlRadius, fill, border);
    if (has(option, QStyle::State_HasFocus)) {
        const QColor ring = isPrimary(widget) ? mixed(theme.accent, theme.text, 0.55) : theme.accent;
        paintFocusRing(painter, QRectF(option->rect), space::controlRadius, ring);
    }
}

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
    const QColor colour = mixed(theme.window, theme.text, isHot ? 0.45 : 0.25);
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

void paintComboBox(QPainter &painter, const QStyleOptionComboBox *option, const QRect &arrow)
{
    if (option->editable) {
        paintField(painter, option);
    } else {
        paintButtonGround(painter, option, nullptr, !option->frame);
    }
    const Theme theme = Theme::of(option->palette);
    const int size = 16;
    const QPixmap drawn =
        lineIconPixmap("chevron-down", theme.mutedText, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(arrow.center() - QPoint(size / 2 - 1, size / 2 - 1), drawn);
}

/** A field with a chevron up and one down; Fusion draws a darker box of its own. */
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
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-3.5, -1.5 * direction), middle + QPointF(0, 2 * direction),
                       middle + QPointF(3.5, -1.5 * direction)}));
    };
    chevron(up, -1, QAbstractSpinBox::StepUpEnabled);
    chevron(down, 1, QAbstractSpinBox::StepDownEnabled);
    painter.restore();
}

/** A check box's square or a radio button's ring: Fusion draws both darker than the ground, which a dark one
 * swallows. */
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

/** An icon and a text, in the middle together. Qt's own leaves the text at the border from right to left. */
void paintIconLabel(QPainter &painter, const QStyleOptionButton &button, const QStyle &style,
                    const QWidget *widget)
{
    const int flags =
        Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::AlignVCenter |
        (style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? 0 : Qt::TextHideMnemonic);
    const int textWidth = button.fontMetrics.size(flags, button.text).width();
    const QSize icon = button.iconSize;
    const int width = qMin(icon.width() + space::xs + textWidth, button.rect.width());
    const QRect place(button.rect.left() + (button.rect.width() - width) / 2, button.rect.top(), width,
                      button.rect.height());
    const QRect iconPlace(place.left(), place.center().y() - icon.height() / 2, icon.width(), icon.height());
    const QRect textPlace = place.adjusted(icon.width() + space::xs, 0, 0, 0);
    button.icon.paint(&painter, QStyle::visualRect(button.direction, place, iconPlace), Qt::AlignCenter,
                      button.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    style.drawItemText(&painter, QStyle::visualRect(button.direction, place, textPlace),
                       flags | static_cast<int>(QStyle::visualAlignment(button.direction, Qt::AlignLeft)),
                       button.palette, button.state.testFlag(QStyle::State_Enabled), button.text,
                       QPalette::ButtonText);
}

} // namespace

RaikiStyle::RaikiStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void RaikiStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: // inside a spin or combo box the frame is theirs
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintField(*painter, option);
        return;
    case PE_PanelButtonTool:
        paintButtonGround(*painter, option, widget, true);
        return;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, QRectF(option->rect), space::controlRadius,
                       Theme::of(option->palette).accent);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintIndicator(*painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, option, true);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::of(option->palette).hairline);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RaikiStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
        paintButtonGround(*painter, option, widget, isFlat);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButton) {
        drawControl(CE_PushButtonBevel, option, painter,
                    widget); // without Fusion's own focus frame: the ground has the ring
        QStyleOptionButton label(*button);
        if (isPrimary(widget) && has(option, State_Enabled))
            label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        label.rect = subElementRect(SE_PushButtonContents, option, widget);
        if (label.icon.isNull() || label.text.isEmpty() ||
            label.features.testFlag(QStyleOptionButton::HasMenu))
            QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
        else
            paintIconLabel(*painter, label, *this, widget);
        return;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && element == CE_TabBarTabShape) {
        paintTab(*painter, tab);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*painter, option);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RaikiStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar) {
        paintScrollBar(*painter, slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        paintSpinBox(*painter, spin, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                     subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        paintComboBox(*painter, combo, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize RaikiStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        wanted.setWidth(wanted.width() + space::s);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        wanted.setHeight(qMax(wanted.height(), controlHeight));
    return wanted;
}

int RaikiStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RaikiStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QRect RaikiStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A bar without arrow buttons: the groove is all of it.
    const QRect bar = option->rect;
    const bool isVertical = slider->orientation == Qt::Vertical;
    const int length = isVertical ? bar.height() : bar.width();
    const int range = slider->maximum - slider->minimum;
    const int wanted =
        range > 0 ? static_cast<int>(qint64(slider->pageStep) * length / (qint64(range) + slider->pageStep))
                  : length;
    const int handle = qMin(length, qMax(wanted, 28));
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - handle, slider->upsideDown);
    const auto stretch = [&](int from, int size) {
        return isVertical ? QRect(bar.left(), bar.top() + from, bar.width(), size)
                          : QRect(bar.left() + from, bar.top(), size, bar.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar;
    case SC_ScrollBarSlider:
        return stretch(start, handle);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace raiki
