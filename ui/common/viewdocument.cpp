// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/viewdocument.h"

#include "ui/common/gridview.h"
#include "ui/common/shapes.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace raiki {

namespace {

QFont headFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

struct Cell
{
    int column;
    QRect rect; ///< in the row
};

/** The columns that are seen, in their order; the widest takes what the sheet has more or less than the
 * window. */
std::vector<Cell> cellsOf(const QTableView &table, int width, int height)
{
    const QHeaderView &header = *table.horizontalHeader();
    std::vector<Cell> cells;
    int whole = 0;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        cells.push_back({column, QRect(0, 0, header.sectionSize(column), height)});
        whole += header.sectionSize(column);
    }
    const bool isEven = header.sectionResizeMode(0) == QHeaderView::Stretch && !cells.empty() &&
                        header.count() == 7; // the days of a week
    int left = 0;
    for (Cell &cell : cells) {
        if (isEven)
            cell.rect.setWidth(width / static_cast<int>(cells.size()));
        else if (header.sectionResizeMode(cell.column) == QHeaderView::Stretch)
            cell.rect.setWidth(qMax(120, cell.rect.width() + width - whole));
        cell.rect.moveLeft(left);
        left += cell.rect.width();
    }
    return cells;
}

} // namespace

ViewDocument::ViewDocument(const QAbstractItemView &view, const QString &title)
    : m_view(&view)
    , m_title(title)
{
}

int ViewDocument::rowCount() const
{
    return m_view && m_view->model() ? m_view->model()->rowCount() : 0;
}

bool ViewDocument::isDone() const
{
    return m_next >= rowCount();
}

QStyleOptionViewItem ViewDocument::option() const
{
    QStyleOptionViewItem option;
    option.palette = schemePalette(ColourScheme::Light);
    option.font = m_view->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.direction = m_view->layoutDirection();
    option.locale = m_view->locale();
    option.state = QStyle::State_Enabled;
    return option;
}

int ViewDocument::headHeight() const
{
    return QFontMetrics(headFont(m_view->font())).height() + space::m;
}

void ViewDocument::paintHead(QPainter &painter, int width) const
{
    painter.setFont(headFont(m_view->font()));
    painter.setPen(schemePalette(ColourScheme::Light).color(QPalette::Text));
    paintText(painter, QRect(0, 0, width, headHeight() - space::m), m_title, m_view->layoutDirection());
}

int ViewDocument::rowHeight(int row, int width) const
{
    if (const auto *table = qobject_cast<const QTableView *>(m_view.data()))
        return table->verticalHeader()->defaultSectionSize();
    QStyleOptionViewItem wanted = option();
    wanted.rect = QRect(0, 0, width, 1);
    return m_view->itemDelegate()->sizeHint(wanted, m_view->model()->index(row, 0)).height();
}

int ViewDocument::heightOf(int width) const
{
    if (!m_view)
        return 0;
    int height = headHeight();
    if (const auto *grid = qobject_cast<const GridView *>(m_view.data()))
        return height + grid->contentsHeight(width);
    const auto *table = qobject_cast<const QTableView *>(m_view.data());
    if (table)
        return height + table->horizontalHeader()->sizeHint().height() + rowCount() * rowHeight(0, width);
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row, width);
    return height;
}

int ViewDocument::nextHeight(int width) const
{
    if (!m_view || isDone())
        return 0;
    if (const auto *grid = qobject_cast<const GridView *>(m_view.data())) {
        const GridView::Cells cells = grid->cellsIn(width);
        return cells.size.height() + (isNewGroup(m_next) ? cells.headingHeight : 0);
    }
    return rowHeight(m_next, width);
}

void ViewDocument::paintSheet(QPainter &painter, QSize sheet)
{
    if (!m_view)
        return;
    painter.save();
    paintHead(painter, sheet.width());
    painter.translate(0, headHeight());
    paintRows(painter, QSize(sheet.width(), sheet.height() - headHeight()), Heads::Repeated);
    painter.restore();
}

int ViewDocument::paintStrip(QPainter &painter, QSize strip)
{
    if (!m_view)
        return 0;
    if (m_next > 0)
        return paintRows(painter, strip, Heads::GoOn);
    paintHead(painter, strip.width());
    painter.save();
    painter.translate(0, headHeight());
    const int used = paintRows(painter, strip - QSize(0, headHeight()), Heads::Repeated);
    painter.restore();
    return headHeight() + used;
}

int ViewDocument::paintRows(QPainter &painter, QSize room, Heads heads)
{
    if (const auto *grid = qobject_cast<const GridView *>(m_view.data()))
        return paintGrid(painter, *grid, room, heads);
    if (const auto *table = qobject_cast<const QTableView *>(m_view.data()))
        return paintTable(painter, *table, room, heads);
    return paintList(painter, room);
}

void ViewDocument::paintTableHead(QPainter &painter, const QTableView &table, int width) const
{
    const QStyleOptionViewItem cell = option();
    const QRect header(0, 0, width, table.horizontalHeader()->sizeHint().height());
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(QPalette::PlaceholderText));
    for (const Cell &one : cellsOf(table, width, 0))
        paintText(painter,
                  QStyle::visualRect(
                      cell.direction, header,
                      QRect(one.rect.left() + space::s, 0, one.rect.width() - space::s, header.height())),
                  m_view->model()->headerData(one.column, Qt::Horizontal).toString(), cell.direction);
}

int ViewDocument::paintTable(QPainter &painter, const QTableView &table, QSize room, Heads heads)
{
    const int height = rowHeight(0, room.width());
    const std::vector<Cell> cells = cellsOf(table, room.width(), height);
    QStyleOptionViewItem cell = option();
    int top = 0;
    if (heads == Heads::Repeated) {
        paintTableHead(painter, table, room.width());
        top = table.horizontalHeader()->sizeHint().height();
    }
    const int first = m_next;
    while (!isDone() && (m_next == first || top + height <= room.height())) {
        const QRect row(0, top, room.width(), height);
        for (const Cell &one : cells) {
            cell.rect = QStyle::visualRect(cell.direction, row, one.rect.translated(0, top));
            m_view->itemDelegate()->paint(&painter, cell, m_view->model()->index(m_next, one.column));
        }
        top += height;
        ++m_next;
    }
    return top;
}

int ViewDocument::paintList(QPainter &painter, QSize room)
{
    QStyleOptionViewItem row = option();
    int top = 0;
    const int first = m_next;
    while (!isDone()) {
        const int height = rowHeight(m_next, room.width());
        if (m_next > first && top + height > room.height())
            break;
        row.rect = QRect(0, top, room.width(), height);
        m_view->itemDelegate()->paint(&painter, row, m_view->model()->index(m_next, 0));
        top += height;
        ++m_next;
    }
    return top;
}

QString ViewDocument::headingOf(int row) const
{
    return m_view->model()->index(row, 0).data(GridView::GroupRole).toString();
}

bool ViewDocument::isNewGroup(int row) const
{
    return row == 0 || headingOf(row) != headingOf(row - 1);
}

void ViewDocument::paintHeading(QPainter &painter, const QRect &line) const
{
    const QStyleOptionViewItem card = option();
    QFont bold = card.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(card.palette.color(QPalette::PlaceholderText));
    paintText(painter, line, headingOf(m_next), card.direction);
}

int ViewDocument::paintGrid(QPainter &painter, const GridView &grid, QSize room, Heads heads)
{
    QStyleOptionViewItem card = option();
    const GridView::Cells cells = grid.cellsIn(room.width());
    const QRect whole(0, 0, room.width(), room.height());
    const int line = cells.size.height() + GridView::cellGap;
    int top = 0;
    int place = 0;
    const int first = m_next;
    while (!isDone()) {
        const bool hasHeading =
            cells.headingHeight > 0 && (isNewGroup(m_next) || (m_next == first && heads == Heads::Repeated));
        if (place > 0 && (hasHeading || place == cells.columns)) {
            top += line;
            place = 0;
        }
        const int needed = (hasHeading ? cells.headingHeight : 0) + cells.size.height();
        if (m_next > first && place == 0 && top + needed > room.height())
            return top;
        if (hasHeading) {
            paintHeading(painter, QRect(0, top, room.width(), cells.headingHeight - space::s));
            top += cells.headingHeight;
        }
        card.rect = QStyle::visualRect(
            card.direction, whole,
            QRect(QPoint(place * (cells.size.width() + GridView::cellGap), top), cells.size));
        m_view->itemDelegate()->paint(&painter, card, m_view->model()->index(m_next, 0));
        ++place;
        ++m_next;
    }
    return place > 0 ? top + line : top;
}

} // namespace raiki
