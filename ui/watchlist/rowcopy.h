// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/watchlist/copiedrows.h"

#include <QModelIndexList>
#include <QObject>

class QAbstractItemView;

/** Rows for the clipboard and for a drag into another program, with the columns that are shown. */
namespace raiki {

class ListTransfer;
class WatchlistModel;
class WatchlistTable;

/** A line a row, with tabs between the cells: text, and what spreadsheets paste into cells. */
[[nodiscard]] QString rowsAsText(const std::vector<WatchlistItem> &rows,
                                 const std::vector<WatchlistColumn> &columns, const ListStyle &style);
/** With a header; cells that a spreadsheet would run are neutralised. */
[[nodiscard]] QByteArray rowsAsCsv(const std::vector<WatchlistItem> &rows,
                                   const std::vector<WatchlistColumn> &columns, const ListStyle &style);

/**
 * Copies the selected rows and lets them be dragged out of views of the list. Who presses on a row that is
 * not chosen and moves still chooses rows by it; a drag begins on one that is.
 */
class RowCopy final : public QObject
{
    Q_OBJECT

public:
    /** All borrowed; they outlive this. @param table says which columns are shown @param transfer writes
     * what is dragged out as a file */
    RowCopy(WatchlistModel &model, WatchlistTable &table, const ListTransfer &transfer,
            QObject *parent = nullptr);

    void addTo(QAbstractItemView *view);
    /** The selected rows onto the clipboard. @return how many */
    int toClipboard(CopiedText text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Way { Copied, Dragged };
    [[nodiscard]] std::unique_ptr<CopiedRows> rowsOf(QModelIndexList indexes, CopiedText text, Way way) const;
    [[nodiscard]] std::vector<WatchlistColumn> columns() const;

    WatchlistModel &m_model;
    WatchlistTable &m_table;
    const ListTransfer &m_transfer;
    std::shared_ptr<QTemporaryDir> m_folder; ///< of files that were dragged out; made at the first drag
};

} // namespace raiki
