// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <numeric>

namespace raiki {

FlowLayout::FlowLayout(int spacing)
{
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setColumns(int columns, int gap)
{
    m_columns = columns;
    m_columnGap = gap;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<size_t>(index)].get();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

/** The widest item alone in a line. */
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

/** All in one line. */
QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    if (m_columns > 0) {
        for (const int width : columnWidths())
            size.rwidth() += width + (size.width() > 0 ? m_columnGap : 0);
        size.setHeight(heightForWidth(size.width()));
        return size;
    }
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

/** Of all its items in one line; 0: there is none, or all are hidden. */
int FlowLayout::tailWidth() const
{
    int width = 0;
    for (int i = qMax(m_tail, 0); m_tail >= 0 && i < count(); ++i) {
        if (!m_items[static_cast<size_t>(i)]->isEmpty())
            width += m_items[static_cast<size_t>(i)]->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    return width;
}

std::vector<int> FlowLayout::columnWidths() const
{
    std::vector<int> widths(static_cast<size_t>(m_columns), 0);
    size_t place = 0;
    for (const auto &item : m_items) {
        int &width = widths[place++ % widths.size()];
        width = qMax(width, item->sizeHint().width());
    }
    return widths;
}

int FlowLayout::arrangeColumns(const QRect &rect, Pass pass) const
{
    std::vector<int> widths = columnWidths();
    const int wanted = std::accumulate(widths.begin(), widths.end(), m_columnGap * (m_columns - 1));
    if (wanted > rect.width())
        widths = {rect.width()};
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    int top = rect.top();
    int lineHeight = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const size_t column = i % widths.size();
        if (column == 0 && i > 0) {
            left = rect.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        const QSize size(qMin(m_items[i]->sizeHint().width(), rect.width()), m_items[i]->sizeHint().height());
        if (pass == Pass::Place)
            m_items[i]->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(left, top), size)));
        left += widths[column] + m_columnGap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return top + lineHeight - rect.top();
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    if (m_columns > 0)
        return arrangeColumns(rect, pass);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    int top = rect.top();
    int lineHeight = 0;
    const int tail = tailWidth();
    for (int i = 0; i < count(); ++i) {
        const auto &item = m_items[static_cast<size_t>(i)];
        if (i == m_tail && tail > 0) {
            const int end = rect.right() + 1 - tail;
            left = left <= end ? end : rect.right() + 2; // past the end: the next line
        }
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().boundedTo(QSize(rect.width(), QLAYOUTSIZE_MAX));
        if (left > rect.left() && left + wanted.width() > rect.right() + 1) {
            left = rect.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (pass == Pass::Place)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(left, top), wanted)));
        left += wanted.width() + spacing();
        lineHeight = qMax(lineHeight, wanted.height());
    }
    return top + lineHeight - rect.top();
}

} // namespace raiki
