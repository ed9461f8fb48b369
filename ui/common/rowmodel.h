// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

/**
 * A model over a vector of snapshots that is patched, not reset: what is gone is removed, what moved is
 * moved, what is new is inserted, what differs is signalled, so that the view keeps its selection and its
 * place.
 */
namespace raiki {

/**
 * @tparam Base QAbstractListModel or QAbstractTableModel
 * @tparam Row a snapshot with operator== and a free function `rowKey(const Row &)` whose value has qHash()
 */
template <class Base, class Row>
class RowModel : public Base
{
public:
    using Base::Base;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /** Null where there is no such row. */
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const
    {
        const bool exists = index.isValid() && index.row() < static_cast<int>(m_rows.size());
        return exists ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
    }

protected:
    /** Linear where little changes; the rows' keys are distinct. */
    void patchRows(std::vector<Row> fresh)
    {
        removeGone(fresh);
        for (size_t i = 0; i < fresh.size(); ++i)
            settle(i, std::move(fresh[i]));
    }

private:
    void removeGone(const std::vector<Row> &fresh)
    {
        QSet<decltype(rowKey(std::declval<Row>()))> kept;
        for (const Row &row : fresh)
            kept.insert(rowKey(row));
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (kept.contains(rowKey(m_rows[static_cast<size_t>(i)])))
                continue;
            Base::beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            Base::endRemoveRows();
        }
    }

    /** Brings @p row to place @p i, where everything before is settled. */
    void settle(size_t i, Row row)
    {
        const auto here = m_rows.begin() + static_cast<std::ptrdiff_t>(i);
        const auto key = rowKey(row);
        const auto found =
            std::find_if(here, m_rows.end(), [&](const Row &other) { return rowKey(other) == key; });
        const int place = static_cast<int>(i);
        if (found == m_rows.end()) {
            Base::beginInsertRows({}, place, place);
            m_rows.insert(here, std::move(row));
            Base::endInsertRows();
            return;
        }
        if (found != here) {
            const int from = static_cast<int>(found - m_rows.begin());
            Base::beginMoveRows({}, from, from, {}, place);
            std::rotate(here, found, found + 1);
            Base::endMoveRows();
        }
        if (m_rows[i] == row)
            return;
        m_rows[i] = std::move(row);
        Q_EMIT Base::dataChanged(Base::index(place, 0), Base::index(place, lastColumn()));
    }

    [[nodiscard]] int lastColumn() const
    {
        // A list's columnCount() is private in QAbstractListModel, public in the interface.
        return static_cast<const QAbstractItemModel *>(this)->columnCount({}) - 1;
    }

    std::vector<Row> m_rows;
};

} // namespace raiki
