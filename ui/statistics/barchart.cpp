// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/statistics/barchart.h"

#include "ui/common/shapes.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace raiki {

namespace {

int barThickness()
{
    return grown(10);
}

} // namespace

BarChart::BarChart(BarDirection direction, QWidget *parent)
    : QWidget(parent)
    , m_direction(direction)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void BarChart::setBars(std::vector<ChartBar> bars, const QLocale &locale)
{
    m_bars = std::move(bars);
    m_locale = locale;
    m_current = qMin(m_current, static_cast<int>(m_bars.size()) - 1);
    tell();
    updateGeometry();
    update();
}

QString BarChart::sentence(int bar) const
{
    const ChartBar &one = m_bars[static_cast<size_t>(bar)];
    //: %1 what is counted, %2 how many
    return tr("%1: %2").arg(one.spoken.isEmpty() ? one.label : one.spoken, m_locale.toString(one.amount));
}

/** All bars, or the one that the keyboard is on, in words. */
void BarChart::tell()
{
    QStringList lines;
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        if (m_current < 0 || m_current == bar)
            lines.append(sentence(bar));
    }
    setAccessibleDescription(lines.join(QLatin1String("; ")));
}

int BarChart::rowHeight() const
{
    return qMax(26, fontMetrics().height() + 10);
}

int BarChart::labelWidth() const
{
    int widest = 0;
    for (const ChartBar &bar : m_bars)
        widest = qMax(widest, fontMetrics().horizontalAdvance(bar.label));
    return qMin(widest + 2, width() / 2) + space::m + space::xs;
}

int BarChart::most() const
{
    int most = 1;
    for (const ChartBar &bar : m_bars)
        most = qMax(most, bar.amount);
    return most;
}

QSize BarChart::sizeHint() const
{
    if (m_direction == BarDirection::Rows)
        return {320, qMax(1, static_cast<int>(m_bars.size())) * rowHeight()};
    return {320, grown(150) + 2 * fontMetrics().height()};
}

QSize BarChart::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRect BarChart::place(int bar) const
{
    const int count = qMax(1, static_cast<int>(m_bars.size()));
    if (m_direction == BarDirection::Rows)
        return {0, bar * rowHeight(), width(), rowHeight()};
    const double step = qMin(double(width()) / count, double(grown(64)));
    const int left = static_cast<int>(bar * step);
    return {left, 0, qMax(2, static_cast<int>((bar + 1) * step) - left), height()};
}

int BarChart::barAt(const QPoint &point) const
{
    const QPoint at = QStyle::visualPos(layoutDirection(), rect(), point);
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        if (place(bar).contains(at))
            return bar;
    }
    return -1;
}

/** Each how many columns have a label, so that labels do not touch. */
int BarChart::labelStep() const
{
    int widest = 1;
    for (const ChartBar &bar : m_bars)
        widest = qMax(widest, fontMetrics().horizontalAdvance(bar.label) + space::s);
    return m_bars.empty() ? 1 : (widest + place(0).width() - 1) / qMax(1, place(0).width());
}

void BarChart::paintRow(QPainter &painter, int bar) const
{
    const Theme theme = Theme::of(palette());
    const ChartBar &one = m_bars[static_cast<size_t>(bar)];
    const QRect row = place(bar);
    const auto visual = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const auto text = [&](const QRect &rect, const QString &words, const QColor &colour) {
        painter.setPen(colour);
        paintText(painter, visual(rect), words, layoutDirection());
    };
    const int left = labelWidth();
    text(QRect(space::xs, row.top(), left - space::m - space::xs, row.height()), one.label, theme.text);
    const QString amount = m_locale.toString(one.amount);
    const int amountWidth = fontMetrics().horizontalAdvance(m_locale.toString(most())) + space::m;
    const int room = qMax(1, width() - left - amountWidth - space::s);
    const int length = one.amount > 0 ? qMax(barThickness(), room * one.amount / most()) : 0;
    const QRect ground(left, row.center().y() - barThickness() / 2, room, barThickness());
    paintRounded(painter, QRectF(visual(ground)), barThickness() / 2.0, theme.hover);
    if (length > 0)
        paintRounded(painter, QRectF(visual(QRect(ground.topLeft(), QSize(length, barThickness())))),
                     barThickness() / 2.0,
                     bar == m_hovered ? mixed(theme.accent, theme.text, 0.25) : theme.accent);
    text(QRect(left + room + space::s, row.top(), amountWidth, row.height()), amount, theme.mutedText);
}

void BarChart::paintColumn(QPainter &painter, int bar) const
{
    const Theme theme = Theme::of(palette());
    const ChartBar &one = m_bars[static_cast<size_t>(bar)];
    const QRect column = place(bar);
    const auto visual = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const int line = fontMetrics().height();
    const int room = height() - 2 * line - space::xs;
    const int length = one.amount > 0 ? qMax(3, room * one.amount / most()) : 1;
    const int gap = column.width() > 8 ? qMin(6, column.width() / 5) : 1;
    const QRect drawn(column.left() + gap / 2, line + room - length, column.width() - gap, length);
    const QColor fill = one.amount == 0    ? theme.hairline
                        : bar == m_hovered ? mixed(theme.accent, theme.text, 0.25)
                                           : theme.accent;
    paintRounded(painter, QRectF(visual(drawn)), qMin(4.0, drawn.width() / 2.0), fill);
    painter.setPen(theme.mutedText);
    const QString amount = m_locale.toString(one.amount);
    if (one.amount > 0 && fontMetrics().horizontalAdvance(amount) <= column.width() + 2)
        painter.drawText(visual(QRect(column.left() - 4, drawn.top() - line, column.width() + 8, line)),
                         Qt::AlignCenter | Qt::TextSingleLine, amount);
    const int step = labelStep();
    if (bar % step != 0 || (step > 1 && column.left() + fontMetrics().horizontalAdvance(one.label) > width()))
        return;
    const int wide = step * column.width();
    const QRect label = step == 1 ? QRect(column.left(), height() - line, column.width(), line)
                                  : QRect(column.left(), height() - line, wide, line);
    const Qt::Alignment side =
        step == 1 ? Qt::AlignHCenter : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(visual(label), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     one.label);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        if (m_direction == BarDirection::Rows)
            paintRow(painter, bar);
        else
            paintColumn(painter, bar);
    }
    if (!hasFocus() || m_current < 0) // the card around it shows the focus of the whole
        return;
    const QRect ring = QStyle::visualRect(layoutDirection(), rect(), place(m_current));
    paintFocusRing(painter, QRectF(ring), space::controlRadius, Theme::of(palette()).accent);
}

void BarChart::setCurrent(int bar)
{
    m_current = qBound(0, bar, static_cast<int>(m_bars.size()) - 1);
    tell();
    const QRect at = QStyle::visualRect(layoutDirection(), rect(), place(m_current));
    QToolTip::showText(mapToGlobal(at.center()), sentence(m_current).toHtmlEscaped(), this);
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int forwards =
        layoutDirection() == Qt::RightToLeft && m_direction == BarDirection::Columns ? -1 : 1;
    if (m_bars.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current < 0 ? 0 : m_current - (event->key() == Qt::Key_Left ? forwards : 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current < 0 ? 0 : m_current + (event->key() == Qt::Key_Right ? forwards : 1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_bars.size()) - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focusChanged();
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    tell();
    Q_EMIT focusChanged();
    update();
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave) { // the type was checked
        m_hovered = event->type() == QEvent::HoverLeave
                        ? -1
                        : barAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bar = barAt(help->pos()); bar >= 0)
            QToolTip::showText(help->globalPos(), sentence(bar).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace raiki
