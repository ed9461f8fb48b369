// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/gridview.h"
#include "ui/common/theme.h"

/** How the cells of a GridView stand in a width, on the screen and on paper. */
namespace raiki {

namespace {

constexpr double usualFontHeight = 18; ///< cells are meant for it

} // namespace

GridView::Cells GridView::cellsIn(int width) const
{
    Cells cells;
    const double growth = qMax(1.0, fontMetrics().height() / usualFontHeight);
    cells.columns = qMax(1, (width + cellGap) / (static_cast<int>(m_leastCellWidth * growth) + cellGap));
    cells.headingHeight = headingHeight();
    cells.size.setWidth((width - (cells.columns - 1) * cellGap) / cells.columns);
    cells.size.setHeight(cells.size.width());
    if (!m_sections.empty()) {
        QStyleOptionViewItem option = cellOption();
        option.rect = QRect(QPoint(0, 0), cells.size);
        const QModelIndex first = model()->index(0, modelColumn(), rootIndex());
        cells.size.setHeight(qMax(1, itemDelegate()->sizeHint(option, first).height()));
    }
    return cells;
}

int GridView::contentsHeight(int width) const
{
    const Cells cells = cellsIn(width);
    int height = 0;
    for (const Section &section : m_sections)
        height += cells.headingHeight +
                  (section.count + cells.columns - 1) / cells.columns * (cells.size.height() + cellGap);
    return height;
}

} // namespace raiki
