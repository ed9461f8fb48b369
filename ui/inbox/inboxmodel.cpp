// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/inbox/inboxmodel.h"

#include "ui/common/newstext.h"

namespace raiki {

bool InboxItem::operator==(const InboxItem &other) const
{
    return row.id == other.row.id && row.state == other.row.state && row.decision == other.row.decision &&
           row.announcement == other.row.announcement && row.showTitle == other.row.showTitle &&
           row.season == other.row.season && row.itemTitle == other.row.itemTitle &&
           row.itemSummary == other.row.itemSummary;
}

AnnouncementId rowKey(const InboxItem &item)
{
    return item.row.id;
}

InboxModel::InboxModel(QObject *parent)
    : RowModel(parent)
{
}

void InboxModel::setReading(const QDateTime &now, const DateStyle &style)
{
    m_now = now;
    m_style = style;
}

void InboxModel::setRows(const std::vector<InboxRow> &rows)
{
    std::vector<InboxItem> items;
    items.reserve(rows.size());
    for (const InboxRow &row : rows)
        items.push_back({row});
    patchRows(std::move(items));
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    const InboxItem *item = rowAt(index);
    if (!item)
        return {};
    const InboxRow &row = item->row;
    switch (role) {
    case Qt::DisplayRole:
        return row.showTitle.isEmpty() ? row.itemTitle : row.showTitle;
    case Qt::AccessibleTextRole:
        //: %1 the show, %2 what was read, %3 the headline, %4 the feed
        return tr("%1: %2. %3, %4")
            .arg(row.showTitle, announcementText(row.announcement, m_style), row.itemTitle, row.feedTitle);
    case Qt::AccessibleDescriptionRole:
        return intakeReasonText(row.decision.reason);
    default:
        return {};
    }
}

} // namespace raiki
