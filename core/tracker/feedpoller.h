// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/pollschedule.h"
#include "core/tracker/feedintake.h"

#include <QObject>
#include <QTimer>

/** Polls what is due: fetches many at once, reads on a worker, commits about every second. Store thread. */
namespace raiki {

enum class PollResult { New, Unchanged, Failed };

struct FeedPollReport
{
    FeedId feed;
    QUrl url;
    PollResult result = PollResult::Unchanged;
    int items = 0;
    int newItems = 0;
    FetchFailure failure = FetchFailure::None;
    int httpStatus = 0;
    QString failureDetail;
    std::optional<ParseProblem> problem; ///< the document broke, what was read before it was kept
    QDateTime nextPollAt;
};

struct PollReport
{
    std::vector<FeedPollReport> feeds;
    IntakeReport intake;
    std::optional<Error> error; ///< the store failed; feeds not in the list were not taken in
};

class FeedPoller final : public QObject
{
    Q_OBJECT

public:
    FeedPoller(Database &database, FeedIntake &intake, HttpFetcher &fetcher, const Clock &clock,
               QObject *parent = nullptr);
    ~FeedPoller() override;

    /** Looks every minute for feeds that are due, from now on. Only with the user's consent (the caller's
     * duty). */
    void start();
    void stop();

    /** Each ends with finished(), later, also where nothing is due; asked for during a run, it follows that
     * run. */
    void pollDue();
    /** All but the paused and those that are gone. */
    void pollAll();
    /** These, paused or not. */
    void poll(const std::vector<FeedId> &feeds);
    /** Polls @p feed by an answer that is here already, as from its preview: nobody is asked. */
    void take(FeedId feed, const HttpBody &answer);
    /** Ends the run at once with finished(); what was not committed yet will be fetched again. */
    void cancel();
    [[nodiscard]] bool isPolling() const;
    /** How long to leave feeds alone that have no interval of their own; the schedule may leave them longer.
     */
    void setLeastInterval(std::chrono::minutes interval);

Q_SIGNALS:
    void started(int feeds);
    void progressed(int done, int total);
    void finished(const raiki::PollReport &report);

private:
    void look();

    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace raiki
