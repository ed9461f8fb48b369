// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/feeds/defaultfeeds.h"
#include "core/tracker/feedpost.h"
#include "core/watchlist/changeset.h"

#include <QObject>

#include <functional>
#include <vector>

/** The feeds the user polls. What changes them can be undone (Watchlist::undo). Store thread. */
namespace raiki {

class Database;

/** What the user knows it by: its title, else its address. */
[[nodiscard]] QString feedName(const Feed &feed);

/** A feed with what it brought. */
struct SubscriptionRow
{
    Feed feed;
    int items = 0;
    int flagged = 0;
};

class Subscriptions final : public QObject
{
    Q_OBJECT

public:
    using Defaults = std::function<Result<std::vector<DefaultFeed>>()>;

    /** @param defaults the feeds to offer, read at the first question; empty: none */
    Subscriptions(Database &database, const Clock &clock, Defaults defaults = {}, QObject *parent = nullptr);
    ~Subscriptions() override;

    [[nodiscard]] Result<std::vector<SubscriptionRow>> rows() const;
    /** Whether add() takes it: http(s), with a host. */
    [[nodiscard]] static bool canBePolled(const QUrl &url);
    /** InvalidInput where it cannot be polled; AlreadyExists (detail: the address as it is in the list). */
    [[nodiscard]] Result<FeedId> add(const QUrl &url, const QString &title = {}, const QString &folder = {});
    /** Its items and claims stay: they are history. */
    [[nodiscard]] Result<void> remove(FeedId feed);
    [[nodiscard]] Result<void> setPaused(FeedId feed, bool paused);
    [[nodiscard]] Result<void> setInterval(FeedId feed, std::optional<std::chrono::minutes> interval);
    [[nodiscard]] Result<void> rename(FeedId feed, const QString &title);
    [[nodiscard]] Result<Feed> feed(FeedId id) const; ///< NotFound
    [[nodiscard]] Result<FeedId> find(const QString &urlOrTitle) const;
    /** Its stored posts, newest first, at most @p most, with what was read in them and became of it. */
    [[nodiscard]] Result<std::vector<FeedPost>> newestPosts(FeedId feed, int most) const;

    /** The title of the feed that each post which dates come from was in (ItemStore::titlesOfSources()). */
    [[nodiscard]] Result<QHash<FeedItemId, QString>> sourceNames() const;

    struct ListReport
    {
        int added = 0;
        int alreadyThere = 0;
    };
    /** The default feeds that are not in the list. */
    [[nodiscard]] Result<std::vector<DefaultFeed>> offered() const;
    /** Adds those of @p feeds that are not there yet; one transaction. */
    [[nodiscard]] Result<ListReport> addOffered(const std::vector<DefaultFeed> &feeds);
    /** OPML or one URL a line; one transaction. */
    [[nodiscard]] Result<ListReport> importList(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> exportOpml() const;

    /** For those who changed the feeds themselves: signals, after their commit. */
    void tellChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<ListReport> addAll(const std::vector<Feed> &feeds);
    /** Inside the transaction that changed them: a line of the journal, so that undo takes it back. */
    [[nodiscard]] Result<void> journal(ChangeKind kind, const QString &subject,
                                       const std::vector<Feed> &before, const std::vector<Feed> &after);
    /** One transaction: reads the feed, lets @p change edit it, writes it back; then signals. */
    [[nodiscard]] Result<void> edit(FeedId feed, const std::function<void(Feed &)> &change);

    Database &m_database;
    const Clock &m_clock;
    Defaults m_defaults;
};

} // namespace raiki
