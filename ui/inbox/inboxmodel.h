// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/inbox.h"
#include "ui/common/datetext.h"
#include "ui/common/rowmodel.h"

#include <QAbstractListModel>

/** The news that waits, newest first: snapshots, patched by their ids. */
namespace raiki {

struct InboxItem
{
    InboxRow row;

    bool operator==(const InboxItem &other) const;
};
[[nodiscard]] AnnouncementId rowKey(const InboxItem &item);

class InboxModel final : public RowModel<QAbstractListModel, InboxItem>
{
    Q_OBJECT

public:
    explicit InboxModel(QObject *parent = nullptr);

    void setRows(const std::vector<InboxRow> &rows);
    void setReading(const QDateTime &now, const DateStyle &style);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const DateStyle &style() const { return m_style; }

private:
    QDateTime m_now;
    DateStyle m_style;
};

} // namespace raiki
