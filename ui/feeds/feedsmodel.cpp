// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/feeds/feedsmodel.h"

#include "ui/common/language.h"
#include "ui/common/newstext.h"
#include "ui/common/spantext.h"

#include <QSet>
#include <QTextDocument>

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

namespace {

constexpr int runSeconds = 2 * 60;       ///< so long do the tries of one run follow each other
constexpr int soonAfterOffline = 4 * 60; ///< seconds; no network is looked for again a little later than that

/** The failures of a computer without a network, or whose network leads nowhere. */
bool isOfOffline(FetchFailure failure)
{
    return failure == FetchFailure::Offline || failure == FetchFailure::NameNotFound;
}

/** A suggested feed's address, or one under which it was read before, is not what is wrong. */
bool isAddressKnown(const Feed &feed)
{
    return !feed.siteUrl.isEmpty() || feed.health.lastSuccessAt.isValid();
}

/** What the try found: the same while it is the last one. */
QString reasonText(const Feed &feed, const FeedReading &reading)
{
    const PollHealth &health = feed.health;
    if (health.failure == FetchFailure::NameNotFound && isAddressKnown(feed))
        return FeedsModel::tr("Its server was not found.");
    if (health.failure == FetchFailure::Offline || (reading.isOffline && isOfOffline(health.failure)))
        return FeedsModel::tr("It was not reached.");
    const AfterFailure after =
        health.failure == FetchFailure::Gone ? AfterFailure::TriedAgain : AfterFailure::UpToTheUser;
    return fetchFailureText(health.failure, health.httpStatus, health.failureDetail, after);
}

/** Why it failed, what happens next, and since when. */
QString failureText(const Feed &feed, const FeedReading &reading)
{
    const PollHealth &health = feed.health;
    const bool isGone = health.failure == FetchFailure::Gone;
    QStringList sentences{reasonText(feed, reading)};
    if (!isGone && reading.consent == NetworkConsent::Given)
        sentences << (health.nextPollAt > reading.now
                          ? FeedsModel::tr("Next try: %1.").arg(momentText(health.nextPollAt, reading.style))
                          : FeedsModel::tr("It is tried again in a moment."));
    if (health.lastSuccessAt.isValid())
        sentences
            << FeedsModel::tr("Last read %1.").arg(agoText(health.lastSuccessAt, reading.now, reading.style));
    return sentences.join(u' ');
}

/** Where a row stands: who needs a look before the others, each by name. */
struct Placed
{
    int group = 0;
    QCollatorSortKey name;
    const SubscriptionRow *row = nullptr;
};

} // namespace

bool needsALook(const Feed &feed)
{
    return feed.health.failure != FetchFailure::None && feed.health.failure != FetchFailure::Offline &&
           !feed.paused;
}

bool seemsOffline(const std::vector<SubscriptionRow> &rows)
{
    QSet<QString> unknown;
    bool hadNoNetwork = false;
    QDateTime failed;
    QDateTime read;
    for (const SubscriptionRow &row : rows) {
        const PollHealth &health = row.feed.health;
        if (row.feed.paused)
            continue;
        if (health.failure == FetchFailure::None)
            read = std::max(read, health.lastSuccessAt);
        else if (health.failure == FetchFailure::Offline) { // nobody was asked: its next try tells when
            hadNoNetwork = true;
            failed = std::max(failed, health.nextPollAt.addSecs(-soonAfterOffline));
        } else if (health.failure == FetchFailure::NameNotFound) {
            unknown.insert(row.feed.url.host());
            failed = std::max(failed, health.lastPolledAt);
        }
    }
    return (hadNoNetwork || unknown.size() > 1) && (!read.isValid() || read < failed);
}

FeedReading feedReading(const Services &services)
{
    return {services.clock.now(), services.dateStyle(), services.preferences.values().consent};
}

QString feedStateText(const Feed &feed, const FeedReading &reading)
{
    const PollHealth &health = feed.health;
    const bool wasRead = health.lastSuccessAt.isValid();
    const QString ago = agoText(health.lastSuccessAt, reading.now, reading.style);
    if (feed.paused)
        return wasRead ? FeedsModel::tr("Paused. Last read %1.").arg(ago) : FeedsModel::tr("Paused");
    if (health.failure != FetchFailure::None)
        return failureText(feed, reading);
    if (!wasRead)
        return FeedsModel::tr("Not read yet");
    const QString last = FeedsModel::tr("Read %1").arg(ago);
    if (health.nextPollAt <= reading.now || reading.consent != NetworkConsent::Given)
        return last;
    //: %1 "Read 5 minutes ago", %2 a date and time
    return FeedsModel::tr("%1, next %2").arg(last, momentText(health.nextPollAt, reading.style));
}

QString feedFactsText(const SubscriptionRow &row, const FeedReading &reading)
{
    const Feed &feed = row.feed;
    QStringList brought{FeedsModel::tr("%n item(s)", nullptr, row.items),
                        FeedsModel::tr("%n flagged, seen or not", nullptr, row.flagged)};
    if (feed.health.lastChangeAt.isValid())
        brought << FeedsModel::tr("something new last came %1")
                       .arg(agoText(feed.health.lastChangeAt, reading.now, reading.style));
    const QString interval =
        feed.interval ? FeedsModel::tr("Interval, as you chose: %1").arg(pollIntervalText(*feed.interval))
                      : FeedsModel::tr("Interval: as the feed asks, and longer where little comes");
    return brought.join(QStringLiteral(" · ")) + u'\n' + interval;
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

void FeedsModel::setReading(const FeedReading &reading)
{
    m_reading = reading;
}

FeedReading FeedsModel::readingOf(const Feed &feed) const
{
    FeedReading reading = m_reading;
    reading.isOffline = reading.isOffline || m_tries.value(feed.id).wasOffline;
    return reading;
}

/** While a run goes on, the next name that is not found tells that the first was no bad address. */
void FeedsModel::noteTries(const std::vector<SubscriptionRow> &rows)
{
    const bool isOffline = seemsOffline(rows);
    QHash<FeedId, Try> tries;
    for (const SubscriptionRow &row : rows) {
        const QDateTime at = row.feed.health.lastPolledAt;
        const auto before = m_tries.constFind(row.feed.id);
        const bool isKnown = before != m_tries.cend() && before->at == at;
        const bool isOfThisRun = at.isValid() && at.secsTo(m_reading.now) < runSeconds;
        const bool wasOffline =
            isKnown && (before->wasOffline || !isOfThisRun) ? before->wasOffline : isOffline;
        tries.insert(row.feed.id, {at, wasOffline});
    }
    m_tries = std::move(tries);
}

void FeedsModel::touch()
{
    if (!rows().empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FeedsModel::setRows(const std::vector<SubscriptionRow> &rows)
{
    const QCollator collator = nameCollator();
    std::vector<Placed> placed;
    placed.reserve(rows.size());
    for (const SubscriptionRow &row : rows)
        placed.push_back({needsALook(row.feed) ? 0 : 1, collator.sortKey(feedName(row.feed)), &row});
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return a.group != b.group ? a.group < b.group : a.name.compare(b.name) < 0;
    });
    std::vector<FeedsItem> items;
    items.reserve(rows.size());
    for (const Placed &each : placed)
        items.push_back({*each.row});
    noteTries(rows);
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
        return Qt::convertFromPlainText(QStringList{feed.url.toDisplayString(),
                                                    feedStateText(feed, readingOf(feed)),
                                                    feedFactsText(item->row, m_reading)}
                                            .join(u'\n'));
    case Qt::AccessibleTextRole:
        return QString(feedName(feed) + QStringLiteral(". ") + feedStateText(feed, readingOf(feed)));
    case Qt::AccessibleDescriptionRole:
        return QString(tr("%n item(s)", nullptr, item->row.items) + QStringLiteral(", ") +
                       tr("%n flagged", nullptr, item->row.flagged));
    default:
        return {};
    }
}

} // namespace raiki
