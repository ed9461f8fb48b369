// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/railbutton.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/shapes.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace raiki {

namespace {

constexpr int buttonHeight = 38;

} // namespace

RailButton::RailButton(const char *iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int RailButton::iconSize()
{
    return grown(20);
}

void RailButton::setCompact(bool compact)
{
    m_isCompact = compact;
    tellName();
    updateGeometry();
    update();
}

void RailButton::setName(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key;
    setText(name);
    tellName();
    update();
}

void RailButton::setCount(int count, const QString &told)
{
    m_count = count;
    m_isCounting = true;
    m_told = count > 0 ? told : QString();
    tellName();
    update();
}

void RailButton::tellName()
{
    setAccessibleName(m_told.isEmpty() ? m_name : QString(m_name + QLatin1String(", ") + m_told));
    setPlainToolTip(this, m_key.isEmpty()
                              ? accessibleName()
                              : QString(accessibleName() + QLatin1String(" (") + m_key + QLatin1Char(')')));
}

QSize RailButton::sizeHint() const
{
    const int height = qMax(buttonHeight, fontMetrics().height() + 2 * space::s);
    if (m_isCompact)
        return {height + space::s, height};
    QFont bold = font(); // as the page that is shown has it
    bold.setWeight(QFont::DemiBold);
    return {QFontMetrics(bold).horizontalAdvance(m_name) + iconSize() + 3 * space::m + countRoom(), height};
}

/** Whether it counts now or not: a width that came and went would move the pages. */
int RailButton::countRoom() const
{
    return m_isCounting ? QFontMetrics(font()).horizontalAdvance(QLatin1String("99+")) + 10 + space::s
                        : space::s;
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RailButton::paintCount(QPainter &painter, const QRect &within) const
{
    const Theme theme = Theme::of(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    const QString text = m_count > 99 ? QStringLiteral("99+") : locale().toString(m_count);
    const int height = QFontMetrics(small).height() + 2;
    const int width = qMax(height, QFontMetrics(small).horizontalAdvance(text) + 10);
    QRect badge(within.right() - width - space::s, within.center().y() - height / 2 + 1, width, height);
    if (m_isCompact)
        badge.moveTopRight(within.topRight() + QPoint(-2, 2));
    badge = QStyle::visualRect(layoutDirection(), within, badge);
    paintRounded(painter, QRectF(badge), height / 2.0, theme.accent);
    painter.setPen(theme.onAccent);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const QRect ground = rect();
    if (isChecked())
        paintRounded(painter, QRectF(ground), space::controlRadius + 2,
                     mixed(theme.rail, theme.accent, theme.isDark ? 0.26 : 0.14));
    else if (underMouse())
        paintRounded(painter, QRectF(ground), space::controlRadius + 2, mixed(theme.rail, theme.text, 0.06));
    if (hasFocus())
        paintFocusRing(painter, QRectF(ground), space::controlRadius + 2, theme.accent);

    const QColor colour = isChecked() ? mixed(theme.accent, theme.text, 0.3) : theme.text;
    QRect icon(ground.left() + space::m, ground.center().y() - iconSize() / 2 + 1, iconSize(), iconSize());
    if (m_isCompact)
        icon.moveCenter(ground.center());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), ground, icon).topLeft(),
                       lineIconPixmap(m_iconName, colour, iconSize(), devicePixelRatioF()));
    if (!m_isCompact) {
        QFont name = font();
        name.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(name);
        painter.setPen(colour);
        const QRect text(icon.right() + space::m, ground.top(),
                         ground.right() - icon.right() - space::m - countRoom(), ground.height());
        painter.drawText(
            QStyle::visualRect(layoutDirection(), ground, text),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            m_name);
    }
    if (m_count > 0)
        paintCount(painter, ground);
}

} // namespace raiki
