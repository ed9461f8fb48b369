// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/rowcopy.h"

#include "core/transfer/csv.h"

#include <QMimeData>

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

} // namespace

QString rowsAsText(const std::vector<const WatchlistItem *> &rows,
                   const std::vector<WatchlistColumn> &columns, const ListStyle &style)
{
    QStringList lines;
    for (const WatchlistItem *row : rows) {
        QStringList cells = cellsOf(*row, columns, style);
        for (QString &cell : cells)
            cell = cell.simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray rowsAsCsv(const std::vector<const WatchlistItem *> &rows,
                     const std::vector<WatchlistColumn> &columns, const ListStyle &style)
{
    QStringList header;
    for (const WatchlistColumn column : columns) {
        header << columnTitle(column);
        if (column == WatchlistColumn::Title)
            header << instalmentTitle();
    }
    std::vector<QStringList> cells;
    for (const WatchlistItem *row : rows)
        cells.push_back(cellsOf(*row, columns, style));
    return writeCsv(header, cells);
}

std::unique_ptr<QMimeData> rowsToCopy(const std::vector<const WatchlistItem *> &rows,
                                      const std::vector<WatchlistColumn> &columns, const ListStyle &style,
                                      bool asTable)
{
    auto copied = std::make_unique<QMimeData>();
    const QByteArray csv = rowsAsCsv(rows, columns, style);
    copied->setData(QStringLiteral("text/csv"), csv);
    copied->setText(asTable ? QString::fromUtf8(csv) : rowsAsText(rows, columns, style));
    return copied;
}

} // namespace raiki
