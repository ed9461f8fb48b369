// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlisttable.h"

#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistitem.h"

#include <QHeaderView>
#include <QHoverEvent>

namespace raiki {

WatchlistTable::WatchlistTable(QWidget *parent)
    : QTableView(parent)
    , m_cells(new WatchlistDelegate(this))
{
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(WatchlistDelegate::rowHeight(font()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
}

void WatchlistTable::layOutColumns()
{
    QHeaderView *header = horizontalHeader();
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const auto setWidth = [&](WatchlistColumn column, int characters) {
        header->resizeSection(static_cast<int>(column), characters * unit);
    };
    header->setMinimumSectionSize(8 * unit);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(static_cast<int>(WatchlistColumn::Title), QHeaderView::Stretch);
    setWidth(WatchlistColumn::Status, 18);
    setWidth(WatchlistColumn::Progress, 20);
    setWidth(WatchlistColumn::Score, 10);
    setWidth(WatchlistColumn::Premiere, 22);
}

void WatchlistTable::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        Q_EMIT typed(text);
}

void WatchlistTable::hover(int row)
{
    m_cells->setHoveredRow(row);
    viewport()->update();
}

bool WatchlistTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y())); // the type was checked
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void WatchlistTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(WatchlistDelegate::rowHeight(font()));
    QTableView::changeEvent(event);
}

} // namespace raiki
