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

void ViewDocument::paintSheet(QPainter &painter, QSize sheet)
{
    if (!m_view)
        return;
    painter.save();
    paintHead(painter, sheet.width());
    painter.translate(0, headHeight());
    const QSize rest(sheet.width(), sheet.height() - headHeight());
    if (const auto *grid = qobject_cast<const GridView *>(m_view.data()))
        paintGrid(painter, *grid, rest);
    else if (const auto *table = qobject_cast<const QTableView *>(m_view.data()))
        paintTable(painter, *table, rest);
    else
        paintList(painter, rest);
    painter.restore();
}

void ViewDocument::paintTable(QPainter &painter, const QTableView &table, QSize sheet)
{
    const int headerHeight = table.horizontalHeader()->sizeHint().height();
    const int height = rowHeight(0, sheet.width());
    const std::vector<Cell> cells = cellsOf(table, sheet.width(), height);
    QStyleOptionViewItem cell = option();
    const QRect header(0, 0, sheet.width(), headerHeight);
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(QPalette::PlaceholderText));
    for (const Cell &one : cells)
        paintText(painter,
                  QStyle::visualRect(
                      cell.direction, header,
                      QRect(one.rect.left() + space::s, 0, one.rect.width() - space::s, headerHeight)),
                  m_view->model()->headerData(one.column, Qt::Horizontal).toString(), cell.direction);
    int top = headerHeight;
    const int first = m_next;
    while (!isDone() && (m_next == first || top + height <= sheet.height())) {
        const QRect row(0, top, sheet.width(), height);
        for (const Cell &one : cells) {
            cell.rect = QStyle::visualRect(cell.direction, row, one.rect.translated(0, top));
            m_view->itemDelegate()->paint(&painter, cell, m_view->model()->index(m_next, one.column));
        }
        top += height;
        ++m_next;
    }
}

void ViewDocument::paintList(QPainter &painter, QSize sheet)
{
    QStyleOptionViewItem row = option();
    int top = 0;
    const int first = m_next;
    while (!isDone()) {
        const int height = rowHeight(m_next, sheet.width());
        if (m_next > first && top + height > sheet.height())
            return;
        row.rect = QRect(0, top, sheet.width(), height);
        m_view->itemDelegate()->paint(&painter, row, m_view->model()->index(m_next, 0));
        top += height;
        ++m_next;
    }
}

void ViewDocument::paintGrid(QPainter &painter, const GridView &grid, QSize sheet)
{
    QStyleOptionViewItem card = option();
    const auto headingOf = [this](int row) {
        return m_view->model()->index(row, 0).data(GridView::GroupRole).toString();
    };
    const GridView::Cells cells = grid.cellsIn(sheet.width());
    const QRect whole(0, 0, sheet.width(), sheet.height());
    int top = 0;
    int place = 0;
    const int first = m_next;
    while (!isDone()) {
        const bool isNewGroup =
            cells.headingHeight > 0 && (m_next == first || headingOf(m_next) != headingOf(m_next - 1));
        if (place > 0 && (isNewGroup || place == cells.columns)) {
            top += cells.size.height() + GridView::cellGap;
            place = 0;
        }
        const int needed = (isNewGroup ? cells.headingHeight : 0) + cells.size.height();
        if (m_next > first && place == 0 && top + needed > sheet.height())
            return;
        if (isNewGroup) {
            QFont bold = card.font;
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            painter.setPen(card.palette.color(QPalette::PlaceholderText));
            paintText(painter, QRect(0, top, sheet.width(), cells.headingHeight - space::s),
                      headingOf(m_next), card.direction);
            top += cells.headingHeight;
        }
        card.rect = QStyle::visualRect(
            card.direction, whole,
            QRect(QPoint(place * (cells.size.width() + GridView::cellGap), top), cells.size));
        m_view->itemDelegate()->paint(&painter, card, m_view->model()->index(m_next, 0));
        ++place;
        ++m_next;
    }
}

} // namespace raiki
