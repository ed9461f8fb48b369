// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/find/findmodel.h"

#include <algorithm>
#include <array>

namespace raiki {

void FindModel::setItems(std::vector<FindItem> items)
{
    std::array<int, 3> best{};
    for (const FindItem &item : items)
        best[static_cast<size_t>(item.kind)] = qMax(best[static_cast<size_t>(item.kind)], item.score);
    // One's own shows before others, where both are found as well.
    const auto rank = [&best](FindKind kind) {
        const int score = best[static_cast<size_t>(kind)];
        const int own = kind == FindKind::Listed ? 2 : kind == FindKind::Command ? 1 : 0;
        return std::pair(-score, -own);
    };
    std::stable_sort(items.begin(), items.end(), [&rank](const FindItem &left, const FindItem &right) {
        return rank(left.kind) < rank(right.kind);
    });
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

const FindItem *FindModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_items[static_cast<size_t>(index.row())] : nullptr;
}

bool FindModel::isFirstOfGroup(const QModelIndex &index) const
{
    const FindItem *item = itemAt(index);
    return item && (index.row() == 0 || m_items[static_cast<size_t>(index.row() - 1)].kind != item->kind);
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    const FindItem *item = itemAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->title;
    case Qt::AccessibleTextRole: {
        QStringList parts{item->title, item->detail, findHeading(item->kind)};
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

} // namespace raiki
