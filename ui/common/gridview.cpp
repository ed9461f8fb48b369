// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/gridview.h"

#include "ui/common/theme.h"

#include <QHoverEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace raiki {

GridView::GridView(int leastCellWidth, QWidget *parent)
    : QListView(parent)
    , m_leastCellWidth(leastCellWidth)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
}

void GridView::setGrouped(bool isGrouped)
{
    m_isGrouped = isGrouped;
    scheduleDelayedItemsLayout();
}

QStyleOptionViewItem GridView::cellOption() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, m_cell.width(), m_cell.height());
    option.widget = this;
    return option;
}

int GridView::headingHeight() const
{
    return m_isGrouped ? fontMetrics().height() + space::m + space::l : 0;
}

void GridView::readSections()
{
    m_sections.clear();
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (!m_isGrouped) {
        if (rows > 0)
            m_sections.push_back({0, rows, 0, {}});
        return;
    }
    for (int row = 0; row < rows; ++row) {
        const QString heading = model()->index(row, modelColumn(), rootIndex()).data(GroupRole).toString();
        if (m_sections.empty() || m_sections.back().heading != heading)
            m_sections.push_back({row, 0, 0, heading});
        ++m_sections.back().count;
    }
}

void GridView::measureCells()
{
    const Cells cells = cellsIn(qMax(1, viewport()->width() - space::xs));
    m_columns = cells.columns;
    m_cell = cells.size;
    m_height = 0;
    for (Section &section : m_sections) {
        section.top = m_height + headingHeight();
        m_height = section.top + linesOf(section) * (m_cell.height() + cellGap);
    }
}

int GridView::linesOf(const Section &section) const
{
    return (section.count + m_columns - 1) / m_columns;
}

void GridView::doItemsLayout()
{
    readSections();
    measureCells();
    QAbstractItemView::doItemsLayout(); // not QListView's: it lays out lines of its own
}

const GridView::Section *GridView::sectionOf(int row) const
{
    const auto after =
        std::upper_bound(m_sections.begin(), m_sections.end(), row,
                         [](int wanted, const Section &section) { return wanted < section.first; });
    if (row < 0 || after == m_sections.begin())
        return nullptr;
    const Section &section = *(after - 1);
    return row < section.first + section.count ? &section : nullptr;
}

/** In the contents, left to right. */
QRect GridView::cellRect(int row) const
{
    const Section *section = sectionOf(row);
    if (!section)
        return {};
    const int place = row - section->first;
    return {QPoint((place % m_columns) * (m_cell.width() + cellGap),
                   section->top + (place / m_columns) * (m_cell.height() + cellGap)),
            m_cell};
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    const QRect rect = index.isValid() ? cellRect(index.row()) : QRect();
    if (rect.isNull())
        return {};
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect.translated(0, -verticalOffset()));
}

QModelIndex GridView::indexAt(const QPoint &point) const
{
    const QPoint at =
        QStyle::visualPos(layoutDirection(), viewport()->rect(), point) + QPoint(0, verticalOffset());
    const int column = at.x() / (m_cell.width() + cellGap);
    if (at.x() < 0 || column >= m_columns)
        return {};
    for (const Section &section : m_sections) {
        const int line = (at.y() - section.top) / (m_cell.height() + cellGap);
        const int place = line * m_columns + column;
        if (at.y() < section.top || place >= section.count || line >= linesOf(section))
            continue;
        const int row = section.first + place;
        return cellRect(row).contains(at) ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
    }
    return {};
}

int GridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    QRect cell = cellRect(index.row());
    const Section *section = sectionOf(index.row());
    if (section && index.row() - section->first < m_columns)
        cell.setTop(cell.top() - headingHeight()); // the first line is seen with what it stands under
    const int height = viewport()->height();
    const int top = verticalOffset();
    int wanted = top;
    if (hint == PositionAtCenter)
        wanted = cell.center().y() - height / 2;
    else if (hint == PositionAtTop || cell.top() < top)
        wanted = cell.top();
    else if (hint == PositionAtBottom || cell.bottom() > top + height)
        wanted = cell.bottom() - height + 1;
    verticalScrollBar()->setValue(wanted);
}

void GridView::updateGeometries()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(qMax(20, m_cell.height() / 3));
    verticalScrollBar()->setRange(0, qMax(0, m_height - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    measureCells();
    updateGeometries();
    viewport()->update();
}

void GridView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void GridView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void GridView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_hoveredRow = -1;
    scheduleDelayedItemsLayout();
}

void GridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (m_isGrouped)
        scheduleDelayedItemsLayout();
    viewport()->update();
}

int GridView::rowUp(int row) const
{
    const Section *section = sectionOf(row);
    if (!section)
        return row;
    const int place = row - section->first;
    if (place >= m_columns)
        return row - m_columns;
    if (section == &m_sections.front())
        return row;
    const Section &above = *(section - 1);
    const int last = (linesOf(above) - 1) * m_columns + place % m_columns;
    return above.first + qMin(last, above.count - 1);
}

int GridView::rowDown(int row) const
{
    const Section *section = sectionOf(row);
    if (!section)
        return row;
    const int place = row - section->first;
    if (place / m_columns + 1 < linesOf(*section))
        return section->first + qMin(place + m_columns, section->count - 1);
    if (section == &m_sections.back())
        return row;
    const Section &below = *(section + 1);
    return below.first + qMin(place % m_columns, below.count - 1);
}

int GridView::rowAPageOn(int row, bool isDown) const
{
    const int start = cellRect(row).top();
    for (int next = row;; row = next) {
        next = isDown ? rowDown(row) : rowUp(row);
        if (next == row || qAbs(cellRect(next).top() - start) > viewport()->height() - m_cell.height() / 2)
            return row;
    }
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows == 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto at = [&](int wanted) {
        return model()->index(qBound(0, wanted, rows - 1), modelColumn(), rootIndex());
    };
    if (row < 0)
        return at(0);
    switch (action) {
    case MoveUp:
        return at(rowUp(row));
    case MoveDown:
        return at(rowDown(row));
    case MoveLeft:
        return at(row - forwards);
    case MoveRight:
        return at(row + forwards);
    case MoveNext:
        return at(row + 1);
    case MovePrevious:
        return at(row - 1);
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(rows - 1);
    case MovePageUp:
        return at(rowAPageOn(row, false));
    case MovePageDown:
        return at(rowAPageOn(row, true));
    }
    return {};
}

/** From the first to the last cell of the rectangle, as text is selected. */
void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    int first = -1;
    int last = -1;
    for (const QPoint &corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()}) {
        const QModelIndex index = indexAt(corner);
        if (!index.isValid())
            continue;
        first = first < 0 ? index.row() : qMin(first, index.row());
        last = qMax(last, index.row());
    }
    QItemSelection selection;
    if (first >= 0)
        selection.select(model()->index(first, modelColumn(), rootIndex()),
                         model()->index(last, modelColumn(), rootIndex()));
    selectionModel()->select(selection, command);
}

QRegion GridView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect(); // cells are painted whole; what is seen is little
}

void GridView::paintHeading(QPainter &painter, const Section &section) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(Theme::of(palette()).mutedText);
    const QRect line(space::xs, section.top - headingHeight() - verticalOffset(),
                     viewport()->width() - space::s, headingHeight() - space::s);
    painter.drawText(
        line, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignBottom)),
        section.heading);
}

void GridView::paintCells(QPainter &painter, const Section &section, const QRect &exposed)
{
    const int step = m_cell.height() + cellGap;
    const int firstLine = qMax(0, (exposed.top() + verticalOffset() - section.top) / step);
    const int lastLine =
        qMin(linesOf(section) - 1, (exposed.bottom() + verticalOffset() - section.top) / step);
    const int end = qMin(section.count, (lastLine + 1) * m_columns);
    QStyleOptionViewItem option = cellOption();
    const QStyle::State state = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    for (int place = firstLine * m_columns; place < end; ++place) {
        const QModelIndex index = model()->index(section.first + place, modelColumn(), rootIndex());
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void GridView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    for (const Section &section : m_sections) {
        const int top = section.top - headingHeight() - verticalOffset();
        const int bottom = section.top + linesOf(section) * (m_cell.height() + cellGap) - verticalOffset();
        if (top > exposed.bottom() || bottom < exposed.top())
            continue;
        if (m_isGrouped)
            paintHeading(painter, section);
        paintCells(painter, section, exposed);
    }
}

void GridView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) // the type was checked
        hover(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QListView::viewportEvent(event);
}

void GridView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace raiki
