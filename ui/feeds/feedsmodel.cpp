// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedsmodel.h"

#include "ui/common/newstext.h"

#include <algorithm>

namespace raiki {

bool FeedsItem::operator==(const FeedsItem &other) const
{
    return row.feed == other.row.feed && row.items == other.row.items && row.flagged == other.row.flagged;
}

FeedId rowKey(const FeedsItem &item)
{
    return item.row.feed.id;
}

QString feedName(const Feed &feed)
{
    return feed.title.isEmpty() ? feed.url.toDisplayString() : feed.title;
}

QString feedStateText(const Feed &feed, const QDateTime &now, const DateStyle &style)
{
    const PollHealth &health = feed.health;
    if (feed.paused)
        return FeedsModel::tr("Paused");
    if (health.failure == FetchFailure::Gone)
        return fetchFailureText(health.failure, health.httpStatus, health.failureDetail);
    const QString next = health.nextPollAt > now
                             ? FeedsModel::tr("Next try: %1.").arg(momentText(health.nextPollAt, style))
                             : QString();
    if (health.failure != FetchFailure::None)
        return QString(fetchFailureText(health.failure, health.httpStatus, health.failureDetail) + u' ' +
                       next)
            .trimmed();
    if (!health.lastSuccessAt.isValid())
        return FeedsModel::tr("Not read yet");
    const QString last = FeedsModel::tr("Read %1").arg(agoText(health.lastSuccessAt, now, style));
    if (health.nextPollAt <= now)
        return last;
    //: %1 "Read 5 minutes ago", %2 a date and time
    return FeedsModel::tr("%1, next %2").arg(last, momentText(health.nextPollAt, style));
}

const char *feedStateIcon(const Feed &feed)
{
    if (feed.paused)
        return "pause";
    if (feed.health.failure != FetchFailure::None)
        return "warning";
    return feed.health.lastSuccessAt.isValid() ? "check" : "feeds";
}

FeedsModel::FeedsModel(QObject *parent)
    : RowModel(parent)
{
}

void FeedsModel::setReading(const QDateTime &now, const DateStyle &style)
{
    m_now = now;
    m_style = style;
}

void FeedsModel::touch()
{
    if (!rows().empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FeedsModel::setRows(const std::vector<SubscriptionRow> &rows)
{
    std::vector<FeedsItem> items;
    items.reserve(rows.size());
    for (const SubscriptionRow &row : rows)
        items.push_back({row});
    std::stable_sort(items.begin(), items.end(), [](const FeedsItem &a, const FeedsItem &b) {
        return feedName(a.row.feed).localeAwareCompare(feedName(b.row.feed)) < 0;
    });
    patchRows(std::move(items));
}

QVariant FeedsModel::data(const QModelIndex &index, int role) const
{
    const FeedsItem *item = rowAt(index);
    if (!item)
        return {};
    const Feed &feed = item->row.feed;
    switch (role) {
    case Qt::DisplayRole:
        return feedName(feed);
    case Qt::ToolTipRole:
        return feed.url.toDisplayString().toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QString(feedName(feed) + QStringLiteral(". ") + feedStateText(feed, m_now, m_style));
    case Qt::AccessibleDescriptionRole:
        return QString(tr("%n item(s)", nullptr, item->row.items) + QStringLiteral(", ") +
                       tr("%n flagged", nullptr, item->row.flagged));
    default:
        return {};
    }
}

} // namespace raiki
