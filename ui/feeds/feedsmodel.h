// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/common/services.h"

#include <QAbstractListModel>

/** The feeds and how they do: snapshots, by title. */
namespace raiki {

struct FeedsItem
{
    SubscriptionRow row;

    bool operator==(const FeedsItem &other) const;
};
[[nodiscard]] FeedId rowKey(const FeedsItem &item);

/** It failed, which is not this computer's doing, and nobody wants it to rest. */
[[nodiscard]] bool needsALook(const Feed &feed);

/**
 * Whether this computer looks as if it were off-line: since a feed was last read, it had no network, or the
 * names of several servers, not of one, were not found.
 */
[[nodiscard]] bool seemsOffline(const std::vector<SubscriptionRow> &rows);

/** When, by whom and how the state of a feed is read. */
struct FeedReading
{
    QDateTime now;
    DateStyle style;
    NetworkConsent consent = NetworkConsent::Given; ///< without it nothing happens next
    bool isOffline = false; ///< seemsOffline() when the feed was tried: no address is blamed
};
[[nodiscard]] FeedReading feedReading(const Services &services);

/** "Read 5 minutes ago, next …", or why it failed and what happens next, or that it is paused. */
[[nodiscard]] QString feedStateText(const Feed &feed, const FeedReading &reading);
/** What it brought, when something new last came, and how often it is read; a line each. */
[[nodiscard]] QString feedFactsText(const SubscriptionRow &row, const FeedReading &reading);
/** The name of the icon that stands beside the state. */
[[nodiscard]] const char *feedStateIcon(const Feed &feed);

class FeedsModel final : public RowModel<QAbstractListModel, FeedsItem>
{
    Q_OBJECT

public:
    explicit FeedsModel(QObject *parent = nullptr);

    /** Those who need a look first, then by name, numbers as numbers. */
    void setRows(const std::vector<SubscriptionRow> &rows);
    void setReading(const FeedReading &reading);
    /** Times moved on: every row is painted anew. */
    void touch();
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const FeedReading &reading() const { return m_reading; }
    /** reading() of @p feed: what its last try found stays so, whatever others find later. */
    [[nodiscard]] FeedReading readingOf(const Feed &feed) const;

private:
    struct Try
    {
        QDateTime at;
        bool wasOffline = false;
    };
    void noteTries(const std::vector<SubscriptionRow> &rows);

    FeedReading m_reading;
    QHash<FeedId, Try> m_tries;
};

} // namespace raiki
