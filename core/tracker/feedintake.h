// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/intakedecision.h"
#include "core/base/clock.h"
#include "core/feeds/feedparser.h"
#include "core/feeds/httpfetcher.h"
#include "core/tracker/inbox.h"

#include <memory>

/**
 * Takes what a poll brought into the list, in one transaction: items, announcements, claims, flags and the
 * feed's validators and hash together. Reading (parse, extract, match) is pure and runs on a worker; only
 * commit() touches the store, on its thread.
 */
namespace raiki {

/** One item as read: pure values, made on any thread. */
struct ReadItem
{
    FeedItem item;
    std::vector<Announcement> announcements;
    std::optional<Match> match;
};

/** One polled feed as read. */
struct ReadFeed
{
    FeedId feed;
    HttpBody answer;
    QByteArray bodyHash;
    FeedChannel channel;
    std::vector<ReadItem> items;
    std::optional<ParseProblem> problem;
    QDateTime
        quietPollAt; ///< UTC; when it is polled next if nothing in it proves new; invalid: as its state says
};

/** Parses, extracts and matches: pure. @param matcher borrowed for the call */
[[nodiscard]] Result<ReadFeed> readPolledFeed(FeedId feed, const HttpBody &answer, const ShowMatcher &matcher,
                                              const QDateTime &fetchedAt);

struct IntakeReport
{
    int items = 0;
    int newItems = 0;
    std::vector<InboxRow> flagged;
    std::vector<InboxRow> review;
    QHash<FeedId, int> newItemsByFeed;
};

class FeedIntake final : public QObject
{
    Q_OBJECT

public:
    FeedIntake(Database &database, Watchlist &watchlist, const Clock &clock, QObject *parent = nullptr);
    ~FeedIntake() override;

    /** The matcher over the list as it is now; built again only after the list changed. Shared with workers.
     */
    [[nodiscard]] Result<std::shared_ptr<const ShowMatcher>> matcher();
    /** What the list knows of the matched show and of the season @p announcement speaks of. NotFound: the
     * show is gone. */
    [[nodiscard]] Result<MatchedShowState> stateOf(const Match &match,
                                                   const std::optional<Announcement> &announcement) const;
    /**
     * What commit() would do with it: decideIntake() on stateOf(), and Review where the text leaves open
     * which season it means.
     */
    [[nodiscard]] Result<IntakeDecision> decide(const Match &match, const Announcement &announcement) const;
    /**
     * One transaction for all of @p feeds and for every new feed state (validators, hash, health); signals
     * after it. A feed that was removed meanwhile is left out. Only one of the list's shows a news item
     * concerns is changed, by the same door as the user's changes but without a line in their journal. Once a
     * day it forgets posts that have left their feed long ago and concern nothing.
     */
    [[nodiscard]] Result<IntakeReport> commit(const std::vector<ReadFeed> &feeds,
                                              const std::vector<Feed> &newFeedStates);

Q_SIGNALS:
    /** After commit: one batch, for one bubble. */
    void tookIn(const raiki::IntakeReport &report);

private:
    Database &m_database;
    Watchlist &m_watchlist;
    const Clock &m_clock;
    std::shared_ptr<const ShowMatcher> m_matcher;
    QDateTime m_nextPrune; ///< UTC; invalid: with the next commit that brings something
};

} // namespace raiki
