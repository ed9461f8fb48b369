// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/subscriptions.h"
#include "ui/common/datetext.h"
#include "ui/common/rowmodel.h"

#include <QAbstractListModel>

/** The feeds and how they do: snapshots, by title. */
namespace raiki {

struct FeedsItem
{
    SubscriptionRow row;

    bool operator==(const FeedsItem &other) const;
};
[[nodiscard]] FeedId rowKey(const FeedsItem &item);

/** What a feed is called: the user's or the document's title, else its address. */
[[nodiscard]] QString feedName(const Feed &feed);
/** "Read 5 minutes ago, again in 55 minutes", or why it failed and what happens next, or that it is paused.
 */
[[nodiscard]] QString feedStateText(const Feed &feed, const QDateTime &now, const DateStyle &style);
/** The name of the icon that stands beside the state. */
[[nodiscard]] const char *feedStateIcon(const Feed &feed);

class FeedsModel final : public RowModel<QAbstractListModel, FeedsItem>
{
    Q_OBJECT

public:
    explicit FeedsModel(QObject *parent = nullptr);

    void setRows(const std::vector<SubscriptionRow> &rows);
    void setReading(const QDateTime &now, const DateStyle &style);
    /** Times moved on: every row is painted anew. */
    void touch();
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const DateStyle &style() const { return m_style; }

private:
    QDateTime m_now;
    DateStyle m_style;
};

} // namespace raiki
