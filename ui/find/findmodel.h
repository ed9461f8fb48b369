// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/find/finditem.h"

#include <QAbstractListModel>

/** What was found, in groups, the group with the best find first. */
namespace raiki {

class FindModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<FindItem> items);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** Null where there is no such row. */
    [[nodiscard]] const FindItem *itemAt(const QModelIndex &index) const;
    /** Whether the row's heading stands above it. */
    [[nodiscard]] bool isFirstOfGroup(const QModelIndex &index) const;

private:
    std::vector<FindItem> m_items;
};

} // namespace raiki
