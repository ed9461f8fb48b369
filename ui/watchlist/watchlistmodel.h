// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/datetext.h"
#include "ui/watchlist/watchlistrows.h"

#include <QAbstractTableModel>

#include <functional>

/**
 * The table of the list: the rows, and the vector of those that are shown, in order. Filtering and sorting
 * only rebuild the second (QSortFilterProxyModel takes some hundred times as long over 40 000 rows).
 */
namespace raiki {

class WatchlistModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WatchlistModel(QObject *parent = nullptr);

    /** For the rows that come. @return whether those that are shown are written in another way */
    bool setReading(const ListStyle &style, TitleLanguage language);
    void setRows(const std::vector<WatchlistRow> &rows);
    /** The same in parts: what was shown stays until the last has come. */
    void beginRows();
    void addRows(const std::vector<WatchlistRow> &rows);
    void endRows();
    /** Rows of @p seasons as they are now; those of them not in @p rows are gone. */
    void patch(const QSet<SeasonId> &seasons, const std::vector<WatchlistRow> &rows);
    void setFilter(const QString &text);
    /** Only this status; nothing: all. */
    void setStatus(std::optional<WatchStatus> status);
    /** Only rows with this tag; empty: all. */
    void setTag(const QString &tag);
    /** Every tag of the list and how many rows have it, whatever is filtered; by name. */
    [[nodiscard]] std::map<QString, int> tags() const { return m_rows.tags(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /** What a drag of rows takes along; the caller of mimeData() owns what @p make returns. */
    using MakeMimeData = std::function<QMimeData *(const QModelIndexList &)>;
    void setDragging(MakeMimeData make) { m_makeMimeData = std::move(make); }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /** Null where there is no such row. */
    [[nodiscard]] const WatchlistItem *itemAt(const QModelIndex &index) const;
    /** Invalid where it is not shown. */
    [[nodiscard]] QModelIndex indexOf(SeasonId season) const;
    /** How many rows the filter's text leaves; nothing: of every status. */
    [[nodiscard]] int count(std::optional<WatchStatus> status) const;
    [[nodiscard]] int total() const { return m_rows.rowCount(); }
    [[nodiscard]] const ListStyle &style() const { return m_style; }

Q_SIGNALS:
    void countsChanged();

private:
    using Order = WatchlistRows::Order;

    /** By filter and tag, of any status. */
    [[nodiscard]] bool isMatched(int slot) const;
    [[nodiscard]] bool isShown(int slot) const;
    [[nodiscard]] Order shownOrder();
    [[nodiscard]] int placeAmongShown(int slot, const QSet<int> &pending) const;
    void settle(int slot, const QSet<int> &pending);
    void countRows();
    void rebuild();

    MakeMimeData m_makeMimeData;
    WatchlistRows m_rows;
    WatchlistRows m_nextRows; ///< while they come in parts
    Order m_shown;
    std::vector<bool> m_matches; ///< the filter's text, by slot
    QString m_filter;
    std::optional<WatchStatus> m_status;
    QString m_tag;
    std::array<int, 5> m_counts{};
    WatchlistColumn m_sortColumn = WatchlistColumn::Title;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    ListStyle m_style;
    TitleLanguage m_language = TitleLanguage::English;
};

} // namespace raiki
