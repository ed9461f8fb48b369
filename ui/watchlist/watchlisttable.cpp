// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/watchlisttable.h"

#include "ui/watchlist/watchlistdelegate.h"
#include "ui/watchlist/watchlistitem.h"

#include <QHeaderView>
#include <QHoverEvent>

namespace raiki {

namespace {

constexpr int narrowBelow = 95; ///< digits of the font

} // namespace

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
    header->setMinimumSectionSize(8 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
    header->setStretchLastSection(false);
    header->setSectionResizeMode(static_cast<int>(WatchlistColumn::Title), QHeaderView::Stretch);
    giveWidths();
}

/** The title keeps most of a narrow table: the score goes, the others shrink. */
void WatchlistTable::giveWidths()
{
    QHeaderView *header = horizontalHeader();
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const auto setWidth = [&](WatchlistColumn column, int characters) {
        header->resizeSection(static_cast<int>(column), characters * unit);
    };
    setColumnHidden(static_cast<int>(WatchlistColumn::Score), m_isNarrow);
    setWidth(WatchlistColumn::Status, m_isNarrow ? 15 : 18);
    setWidth(WatchlistColumn::Progress, m_isNarrow ? 15 : 20);
    setWidth(WatchlistColumn::Score, 10);
    setWidth(WatchlistColumn::Premiere, m_isNarrow ? 16 : 22);
}

void WatchlistTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const bool isNarrow = width() < narrowBelow * fontMetrics().horizontalAdvance(QLatin1Char('0'));
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    giveWidths();
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
