// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/raikistyle.h"

#include "ui/common/compactchoice.h"
#include "ui/common/controlpaint.h"
#include "ui/common/icons.h"
#include "ui/common/shapes.h"
#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

namespace raiki {

namespace {

constexpr int controlHeight = 32;
constexpr int scrollBarExtent = 12;
constexpr int indicatorSize = 16;
constexpr int buttonIconSize = 18;
constexpr int chevronSize = 16;

/** As large as the letters of what is drawn. */
int grownFor(int size, const QStyleOption *option, const QWidget *widget)
{
    return widget   ? grown(size, widget->fontMetrics())
           : option ? grown(size, option->fontMetrics)
                    : grown(size);
}

/** It opens and closes what is below it; its arrow says which, so it does not look pressed while that is
 * open. */
bool isDisclosure(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button && button->isCheckable() && button->arrowType() != Qt::NoArrow;
}

void paintButtonGround(QPainter &painter, const QStyleOption *option, const QWidget *widget, bool isFlat)
{
    const Theme theme = Theme::of(option->palette);
    const bool isDown =
        has(option, QStyle::State_Sunken) || (has(option, QStyle::State_On) && !isDisclosure(widget));
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

/** Whether a chevron has to say so: an icon alone has three dots. */
bool opensMenu(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::HasMenu) && !button.text.isEmpty();
}

/** The chevron of a button that opens a menu. @return what is left of @p label for its words */
QRect paintMenuChevron(QPainter &painter, const QStyleOptionButton &button, const QRect &label)
{
    const int size = grownFor(chevronSize, &button, nullptr);
    const QRect place(label.right() - size + 1, label.center().y() - size / 2 + 1, size, size);
    painter.drawPixmap(QStyle::visualRect(button.direction, label, place).topLeft(),
                       lineIconPixmap("chevron-down", Theme::of(button.palette).mutedText, size,
                                      painter.device()->devicePixelRatioF()));
    return QStyle::visualRect(button.direction, label, label.adjusted(0, 0, -size, 0));
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox *option, const QRect &arrow)
{
    if (option->editable) {
        paintField(painter, option);
    } else {
        paintButtonGround(painter, option, nullptr, !option->frame);
    }
    const Theme theme = Theme::of(option->palette);
    const int size = grownFor(chevronSize, option, nullptr);
    const QPixmap drawn =
        lineIconPixmap("chevron-down", theme.mutedText, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(arrow.center() - QPoint(size / 2 - 1, size / 2 - 1), drawn);
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

/** A row of a plain list or table is selected as softly as those our own delegates paint, and what is checked
 * in it stays visible. The list of a combo box is a menu. */
QStyleOptionViewItem softlySelected(const QStyleOptionViewItem &item, const QWidget *widget)
{
    QStyleOptionViewItem soft(item);
    const QWidget *window = widget ? widget->window() : nullptr;
    if (!window || window->windowType() == Qt::Popup)
        return soft;
    const Theme theme = Theme::of(item.palette);
    soft.palette.setColor(QPalette::Highlight, theme.accentSoft);
    soft.palette.setColor(QPalette::HighlightedText, theme.text);
    if (item.state.testFlag(QStyle::State_Selected) && !item.icon.isNull()) { // not in a strong row's white
        const QPixmap plain = item.icon.pixmap(item.decorationSize, widget->devicePixelRatioF());
        soft.icon = QIcon(plain);
        soft.icon.addPixmap(plain, QIcon::Selected);
    }
    return soft;
}

} // namespace

RaikiStyle::RaikiStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

/** The wheel scrolls what lies under a choice or a number on its way, and changes neither: where every change
 * is saved at once, a scroll past one would save it. */
void RaikiStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool RaikiStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fitChoiceLater(qobject_cast<QComboBox *>(watched));
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // goes on to what scrolls
    return true;
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
    case PE_Frame: // of lists and texts: Fusion's is darker than a dark ground, which swallows it
        painter->setPen(Theme::of(option->palette).hairline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, QRectF(option->rect), space::controlRadius,
                       Theme::of(option->palette).accent);
        return;
    case PE_IndicatorCheckBox:
        paintIndicator(*painter, option, false);
        return;
    case PE_IndicatorItemViewItemCheck: { // in a selected row the box keeps its colours
        QStyleOption box(*option);
        box.palette = widget ? widget->palette() : option->palette;
        paintIndicator(*painter, &box, false);
        return;
    }
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
        if (label.text.isEmpty() && !label.icon.isNull())
            paintIconAlone(*painter, label); // in the middle, also of one with a menu: its three dots say so
        else {
            if (opensMenu(label))
                label.rect = paintMenuChevron(*painter, label, label.rect);
            label.features.setFlag(QStyleOptionButton::HasMenu, false); // its chevron is there
            if (label.icon.isNull())
                QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
            else
                paintIconLabel(*painter, label, *this, widget);
        }
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
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        drawHeaderLabel(*header, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem) {
        const QStyleOptionViewItem soft = softlySelected(*item, widget);
        QProxyStyle::drawControl(element, &soft, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBar) // how far it goes is seen in high contrast too
        paintRounded(*painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, {},
                     Theme::of(option->palette).hairline);
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
        wanted.setWidth(wanted.width() + grownFor(space::s, option, widget));
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && type == CT_PushButton && opensMenu(*button)) // in place of Qt's room for an arrow
        wanted.setWidth(wanted.width() + grownFor(chevronSize, option, widget) -
                        pixelMetric(PM_MenuButtonIndicator, option, widget));
    if (type == CT_ComboBox)
        wanted.setWidth(wanted.width() + grownFor(chevronSize, option, widget) - chevronSize);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        wanted.setHeight(qMax(wanted.height(), grownFor(controlHeight, option, widget)));
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
        return grownFor(indicatorSize, option, widget);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return grownFor(buttonIconSize, option, widget);
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

/** The cross that empties a field is ours; Qt's own is a picture of one colour. */
QIcon RaikiStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return lineIcon("close", QPalette::PlaceholderText);
    return QProxyStyle::standardIcon(which, option, widget);
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
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const int more = grownFor(chevronSize, option, widget) - chevronSize;
        const QRect leftToRight = visualRect(option->direction, option->rect, rect);
        const QRect wider = part == SC_ComboBoxArrow ? leftToRight.adjusted(-more, 0, 0, 0)
                                                     : leftToRight.adjusted(0, 0, -more, 0);
        return visualRect(option->direction, option->rect, wider);
    }
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
