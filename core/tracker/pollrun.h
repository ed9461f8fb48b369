// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/feedpoller.h"

#include <QThreadPool>

#include <deque>
#include <unordered_map>

/**
 * One run over some feeds, from the first request to the last commit. Answers are read on a worker thread;
 * what was read waits here and is committed in slices, so that the event loop goes on in between.
 */
namespace raiki {

class PollRun final : public QObject
{
    Q_OBJECT

public:
    using GivenAnswers = QHash<FeedId, HttpBody>;

    /** All borrowed. @param feeds as stored; each once. @param given answers that are here already: their
     * feeds are asked for none */
    PollRun(FeedIntake &intake, HttpFetcher &fetcher, const Clock &clock, std::vector<Feed> feeds,
            GivenAnswers given, std::chrono::minutes leastInterval);
    ~PollRun() override; ///< waits for the document that is being read

    void start();
    /** No more answers are taken; what was committed stays. */
    void cancel();
    [[nodiscard]] const PollReport &report() const { return m_report; }
    [[nodiscard]] bool includes(FeedId feed) const { return m_open.contains(feed); }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    /** A feed whose answer is known: waits for its commit. */
    struct Settled
    {
        Feed state;
        std::optional<ReadFeed> read;
        FeedPollReport report;
        QDateTime quietPollAt; ///< as in ReadFeed
    };

    void fetchMore();
    [[nodiscard]] bool takeGiven(const Feed &feed);
    void onAnswer(const Feed &feed, HttpAnswer answer);
    void settleOffline(const Feed &feed);
    void readOnWorker(const Feed &feed, const HttpBody &body);
    void onRead(const Feed &feed, const HttpBody &body, Result<ReadFeed> read);
    void settle(const Feed &before, Feed after, FeedPollReport report, std::optional<ReadFeed> read);
    void scheduleCommit();
    void commitSlice();
    [[nodiscard]] std::vector<Settled> takeSlice();
    void fitSlices(std::chrono::nanoseconds took);
    void addToReport(std::vector<Settled> slice, IntakeReport taken);
    void finishSoon();
    [[nodiscard]] struct PollMoment moment() const;

    FeedIntake &m_intake;
    HttpFetcher &m_fetcher;
    const Clock &m_clock;
    std::chrono::minutes m_leastInterval;
    std::deque<Feed> m_toFetch;
    GivenAnswers m_given;
    QSet<FeedId> m_open; ///< asked for and not committed
    std::shared_ptr<const ShowMatcher> m_matcher;
    int m_inFlight = 0;
    int m_total = 0;
    bool m_isOver = false;
    bool m_isOffline = false; ///< this machine has no network
    std::deque<Settled> m_settled;
    size_t m_itemsSettled = 0; ///< what m_settled holds
    size_t m_itemsASlice;      ///< a slice ends with the feed that fills it
    QTimer m_commitTimer;
    PollReport m_report;
    QThreadPool m_workers;
};

} // namespace raiki
