// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/subscriptions.h"

#include "core/feeds/opml.h"
#include "core/store/changejournal.h"
#include "core/store/database.h"
#include "core/store/feedstore.h"
#include "core/store/itemstore.h"
#include "core/store/newsstore.h"
#include "core/store/setupstore.h"
#include "core/tracker/intransaction.h"

#include <algorithm>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** The address as it is stored: without a fragment, the host in lower case; nothing where it cannot be
 * polled. */
std::optional<QUrl> pollableUrl(const QUrl &url)
{
    const QUrl adjusted = url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    const QString scheme = adjusted.scheme().toLower();
    if (!adjusted.isValid() || adjusted.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    return adjusted;
}

FeedPost storedPost(FeedItem item, const std::vector<NewsRow> &rows)
{
    FeedPost post;
    post.item = std::move(item);
    for (const NewsRow &row : rows) {
        const QString show = row.showTitles.preferred();
        if (post.showTitle.isEmpty())
            post.showTitle = show;
        post.news.push_back({row.news.announcement, row.news.decision, show});
    }
    return post;
}

/** Polls at the next look, whatever kept it from being polled. */
void makeDue(Feed &feed)
{
    feed.health.nextPollAt = {};
    feed.health.failuresInARow = 0;
    if (feed.health.failure == FetchFailure::Gone)
        feed.health.failure = FetchFailure::None;
}

} // namespace

QString feedName(const Feed &feed)
{
    return feed.title.isEmpty() ? feed.url.toDisplayString() : feed.title;
}

Subscriptions::Subscriptions(Database &database, const Clock &clock, Defaults defaults, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_defaults(std::move(defaults))
{
}

Subscriptions::~Subscriptions() = default;

Result<std::vector<SubscriptionRow>> Subscriptions::rows() const
{
    const Result<std::vector<Feed>> feeds = FeedStore(m_database).all();
    if (!feeds)
        return feeds.error();
    const Result<QHash<FeedId, ItemCounts>> counts = ItemStore(m_database).counts();
    if (!counts)
        return counts.error();
    std::vector<SubscriptionRow> rows;
    rows.reserve(feeds->size());
    for (const Feed &feed : *feeds) {
        const ItemCounts count = counts->value(feed.id);
        rows.push_back({feed, count.items, count.flagged});
    }
    return rows;
}

bool Subscriptions::canBePolled(const QUrl &url)
{
    return pollableUrl(url).has_value();
}

Result<FeedId> Subscriptions::add(const QUrl &url, const QString &title, const QString &folder)
{
    const std::optional<QUrl> address = pollableUrl(url);
    if (!address)
        return Error{ErrorCode::InvalidInput, url.toDisplayString()};
    Feed feed;
    feed.url = *address;
    feed.title = title.simplified();
    feed.folder = folder.simplified();
    feed.addedAt = m_clock.now();
    Result<FeedId> added = inTransaction(m_database, [&]() -> Result<FeedId> {
        const Result<std::optional<Feed>> known = FeedStore(m_database).withUrl(feed.url);
        if (!known)
            return known.error();
        if (*known)
            return Error{ErrorCode::AlreadyExists, feed.url.toString(QUrl::FullyEncoded)};
        Result<FeedId> id = FeedStore(m_database).add(feed);
        if (!id)
            return id;
        const Result<void> noted = journal(ChangeKind::AddFeeds, feedName(feed), {}, {feed});
        return noted ? std::move(id) : noted.error();
    });
    if (added)
        Q_EMIT changed();
    return added;
}

Result<void> Subscriptions::remove(FeedId feed)
{
    const Result<void> removed = inTransaction(m_database, [&]() -> Result<void> {
        const Result<Feed> row = FeedStore(m_database).feed(feed);
        if (!row)
            return row.error();
        if (const Result<void> gone = FeedStore(m_database).remove(feed); !gone)
            return gone;
        return journal(ChangeKind::RemoveFeed, feedName(*row), {*row}, {});
    });
    if (removed)
        Q_EMIT changed();
    return removed;
}

Result<void> Subscriptions::setPaused(FeedId feed, bool paused)
{
    return edit(feed, [paused](Feed &row) {
        row.paused = paused;
        if (!paused)
            makeDue(row);
    });
}

Result<void> Subscriptions::setInterval(FeedId feed, std::optional<std::chrono::minutes> interval)
{
    if (interval && *interval < std::chrono::minutes{1})
        return Error{ErrorCode::InvalidInput, QString::number(interval->count())};
    return edit(feed, [interval](Feed &row) {
        row.interval = interval;
        if (!interval || !row.health.nextPollAt.isValid() || !row.health.lastPolledAt.isValid())
            return;
        const QDateTime wished = row.health.lastPolledAt.addSecs(std::chrono::seconds(*interval).count());
        row.health.nextPollAt = std::min(row.health.nextPollAt, wished);
    });
}

Result<void> Subscriptions::rename(FeedId feed, const QString &title)
{
    return edit(feed, [&title](Feed &row) { row.title = title.simplified(); });
}

Result<void> Subscriptions::edit(FeedId feed, const std::function<void(Feed &)> &change)
{
    FeedStore store(m_database);
    const Result<void> edited = inTransaction(m_database, [&]() -> Result<void> {
        const Result<Feed> before = store.feed(feed);
        if (!before)
            return before.error();
        Feed row = *before;
        change(row);
        if (const Result<void> updated = store.update(row); !updated)
            return updated;
        if (const Result<void> saved = store.savePollState(row); !saved)
            return saved;
        return journal(ChangeKind::EditFeed, feedName(*before), {*before}, {row});
    });
    if (edited)
        Q_EMIT changed();
    return edited;
}

Result<void> Subscriptions::journal(ChangeKind kind, const QString &subject, const std::vector<Feed> &before,
                                    const std::vector<Feed> &after)
{
    ChangeSet changes{kind, subject, {}};
    changes.setup = {{u"before"_s, SetupStore::side(before)}, {u"after"_s, SetupStore::side(after)}};
    if (before.size() == after.size() && changes.setup.value("before"_L1) == changes.setup.value("after"_L1))
        return {};
    const Result<qint64> written = ChangeJournal(m_database).append(changes, m_clock.now());
    return written ? Result<void>() : written.error();
}

Result<Feed> Subscriptions::feed(FeedId id) const
{
    return FeedStore(m_database).feed(id);
}

Result<FeedId> Subscriptions::find(const QString &urlOrTitle) const
{
    const QString wanted = urlOrTitle.trimmed();
    const Result<std::vector<Feed>> feeds = FeedStore(m_database).all();
    if (!feeds)
        return feeds.error();
    const std::optional<QUrl> address = pollableUrl(QUrl(wanted));
    std::vector<const Feed *> found;
    for (const Feed &feed : *feeds) {
        if (address && feed.url == *address)
            return feed.id;
        if (!wanted.isEmpty() && feed.title.compare(wanted, Qt::CaseInsensitive) == 0)
            found.push_back(&feed);
    }
    if (found.empty())
        return Error{ErrorCode::NotFound, urlOrTitle};
    if (found.size() == 1)
        return found.front()->id;
    QStringList lines;
    for (const Feed *feed : found)
        lines.append(feed->url.toDisplayString());
    return Error{ErrorCode::Ambiguous, lines.join(u'\n')};
}

Result<std::vector<FeedPost>> Subscriptions::newestPosts(FeedId feed, int most) const
{
    Result<std::vector<FeedItem>> items = ItemStore(m_database).newestOf(feed, most);
    if (!items)
        return items.error();
    std::vector<FeedPost> posts;
    for (FeedItem &item : *items) {
        const Result<std::vector<NewsRow>> rows = NewsStore(m_database).ofItem(item.id);
        if (!rows)
            return rows.error();
        posts.push_back(storedPost(std::move(item), *rows));
    }
    return posts;
}

Result<QHash<FeedItemId, QString>> Subscriptions::sourceNames() const
{
    return ItemStore(m_database).titlesOfSources();
}

Result<Subscriptions::ListReport> Subscriptions::importList(const QByteArray &bytes)
{
    const Result<std::vector<Feed>> feeds = readFeedList(bytes);
    return feeds ? addAll(*feeds) : Result<ListReport>(feeds.error());
}

Result<std::vector<DefaultFeed>> Subscriptions::offered() const
{
    Result<std::vector<DefaultFeed>> defaults =
        m_defaults ? m_defaults() : Result<std::vector<DefaultFeed>>(std::vector<DefaultFeed>{});
    if (!defaults)
        return defaults.error();
    std::vector<DefaultFeed> missing;
    for (DefaultFeed &feed : *defaults) {
        const Result<std::optional<Feed>> known =
            FeedStore(m_database).withUrl(pollableUrl(feed.url).value_or(feed.url));
        if (!known)
            return known.error();
        if (!*known)
            missing.push_back(std::move(feed));
    }
    return missing;
}

Result<Subscriptions::ListReport> Subscriptions::addOffered(const std::vector<DefaultFeed> &feeds)
{
    std::vector<Feed> rows;
    for (const DefaultFeed &offer : feeds) {
        Feed feed;
        feed.url = offer.url;
        feed.title = offer.title;
        feed.siteUrl = offer.siteUrl;
        rows.push_back(std::move(feed));
    }
    return addAll(rows);
}

Result<Subscriptions::ListReport> Subscriptions::addAll(const std::vector<Feed> &feeds)
{
    Result<ListReport> report = inTransaction(m_database, [&]() -> Result<ListReport> {
        ListReport counted;
        std::vector<Feed> added;
        for (const Feed &listed : feeds) {
            Feed feed = listed;
            feed.url = pollableUrl(listed.url).value_or(listed.url);
            feed.addedAt = m_clock.now();
            const Result<std::optional<Feed>> known = FeedStore(m_database).withUrl(feed.url);
            if (!known)
                return known.error();
            if (*known) {
                ++counted.alreadyThere;
                continue;
            }
            if (const Result<FeedId> id = FeedStore(m_database).add(feed); !id)
                return id.error();
            added.push_back(std::move(feed));
        }
        counted.added = static_cast<int>(added.size());
        const Result<void> noted =
            added.empty() ? Result<void>()
                          : journal(ChangeKind::AddFeeds,
                                    added.size() == 1 ? feedName(added.front()) : QString(), {}, added);
        return noted ? Result<ListReport>(counted) : noted.error();
    });
    if (report && report->added > 0)
        Q_EMIT changed();
    return report;
}

Result<QByteArray> Subscriptions::exportOpml() const
{
    const Result<std::vector<Feed>> feeds = FeedStore(m_database).all();
    if (!feeds)
        return feeds.error();
    return writeOpml(*feeds, m_clock.now());
}

} // namespace raiki
