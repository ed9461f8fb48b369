// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/rowcopy.h"

#include "core/tracker/listtransfer.h"
#include "core/transfer/csv.h"
#include "ui/watchlist/watchlistmodel.h"
#include "ui/watchlist/watchlisttable.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace raiki {

namespace {

/** The title and what it is are two cells. */
QStringList cellsOf(const WatchlistItem &item, const std::vector<WatchlistColumn> &columns,
                    const ListStyle &style)
{
    QStringList cells;
    for (const WatchlistColumn column : columns) {
        if (column == WatchlistColumn::Title)
            cells << item.title << item.instalment;
        else
            cells << cellText(item, column, style);
    }
    return cells;
}

/** What is dragged out is what an export of it writes; empty where it cannot be read. */
QByteArray listOf(const ListTransfer &transfer, const QSet<SeasonId> &seasons)
{
    const Result<WrittenList> list = transfer.exportList(QStringLiteral("csv"), seasons);
    return list ? list->bytes : QByteArray();
}

} // namespace

QString rowsAsText(const std::vector<WatchlistItem> &rows, const std::vector<WatchlistColumn> &columns,
                   const ListStyle &style)
{
    QStringList lines;
    for (const WatchlistItem &row : rows) {
        QStringList cells = cellsOf(row, columns, style);
        for (QString &cell : cells)
            cell = cell.simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray rowsAsCsv(const std::vector<WatchlistItem> &rows, const std::vector<WatchlistColumn> &columns,
                     const ListStyle &style)
{
    QStringList header;
    for (const WatchlistColumn column : columns) {
        header << columnTitle(column);
        if (column == WatchlistColumn::Title)
            header << instalmentTitle();
    }
    std::vector<QStringList> cells;
    for (const WatchlistItem &row : rows)
        cells.push_back(cellsOf(row, columns, style));
    return writeCsv(header, cells);
}

RowCopy::RowCopy(WatchlistModel &model, WatchlistTable &table, const ListTransfer &transfer, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_transfer(transfer)
{
    m_model.setDragging([this](const QModelIndexList &indexes) -> QMimeData * {
        if (!m_folder)
            m_folder = std::make_shared<QTemporaryDir>();
        return rowsOf(indexes, CopiedText::Lines, Way::Dragged).release(); // the drag owns it
    });
}

void RowCopy::addTo(QAbstractItemView *view)
{
    view->viewport()->installEventFilter(this);
}

bool RowCopy::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
    if (view && event->type() == QEvent::MouseButtonPress) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint(); // the type was checked
        view->setDragEnabled(view->selectionModel()->isSelected(view->indexAt(at)));
    }
    return QObject::eventFilter(watched, event);
}

int RowCopy::toClipboard(CopiedText text)
{
    const QModelIndexList selected = m_table.selectionModel()->selectedRows();
    if (!selected.isEmpty())
        QGuiApplication::clipboard()->setMimeData(
            rowsOf(selected, text, Way::Copied).release()); // owned by it
    return static_cast<int>(selected.size());
}

std::unique_ptr<CopiedRows> RowCopy::rowsOf(QModelIndexList indexes, CopiedText text, Way way) const
{
    std::sort(indexes.begin(), indexes.end());
    std::vector<WatchlistItem> rows;
    QSet<SeasonId> seasons;
    int last = -1;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const WatchlistItem *item = m_model.itemAt(index);
        if (item && index.row() != std::exchange(last, index.row())) { // one index a cell
            rows.push_back(*item);
            seasons.insert(item->season);
        }
    }
    RowsAsFile asFile;
    if (way == Way::Dragged)
        asFile = {m_folder, [&transfer = m_transfer, seasons] { return listOf(transfer, seasons); }};
    return std::make_unique<CopiedRows>(std::move(rows), columns(), m_model.style(), text, std::move(asFile));
}

std::vector<WatchlistColumn> RowCopy::columns() const
{
    std::vector<WatchlistColumn> shown;
    for (int column = 0; column < watchlistColumnCount; ++column) {
        if (m_table.isColumnWanted(column))
            shown.push_back(static_cast<WatchlistColumn>(column));
    }
    return shown;
}

} // namespace raiki
