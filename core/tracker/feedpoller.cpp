// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/feedpoller.h"

#include "core/base/logging.h"
#include "core/base/minutetimer.h"
#include "core/store/database.h"
#include "core/store/feedstore.h"
#include "core/tracker/pollrun.h"

#include <algorithm>

namespace raiki {

/** The tick and the run that is under way; asking again meanwhile waits for the next run. */
class FeedPoller::Private final
{
public:
    Private(FeedPoller &owner, Database &database, FeedIntake &intake, HttpFetcher &fetcher,
            const Clock &clock)
        : timer(clock)
        , m_owner(owner)
        , m_database(database)
        , m_intake(intake)
        , m_fetcher(fetcher)
        , m_clock(clock)
    {
    }

    /** Fails with the store's error. */
    [[nodiscard]] Result<std::vector<Feed>> stored() const { return FeedStore(m_database).all(); }
    [[nodiscard]] std::vector<FeedId> due(const std::vector<Feed> &feeds) const
    {
        return dueFeeds(feeds, m_clock.now());
    }
    void begin(const std::vector<FeedId> &wanted, const Result<std::vector<Feed>> &feeds);
    void onFinished();

    MinuteTimer timer;
    std::unique_ptr<PollRun> run;
    std::vector<FeedId> waiting; ///< asked for while a run was under way
    PollRun::GivenAnswers given; ///< of feeds that the next run takes
    std::chrono::minutes leastInterval{0};

private:
    FeedPoller &m_owner;
    Database &m_database;
    FeedIntake &m_intake;
    HttpFetcher &m_fetcher;
    const Clock &m_clock;
};

void FeedPoller::Private::begin(const std::vector<FeedId> &wanted, const Result<std::vector<Feed>> &feeds)
{
    if (!feeds) {
        PollReport report;
        report.error = feeds.error();
        QMetaObject::invokeMethod(
            &m_owner, [this, report] { Q_EMIT m_owner.finished(report); }, Qt::QueuedConnection);
        return;
    }
    if (run) {
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(waiting),
                     [this](FeedId feed) { return !run->includes(feed); });
        return;
    }
    std::vector<Feed> chosen;
    for (const FeedId id : wanted) {
        const auto feed =
            std::find_if(feeds->begin(), feeds->end(), [id](const Feed &row) { return row.id == id; });
        const bool isTwice =
            std::any_of(chosen.begin(), chosen.end(), [id](const Feed &other) { return other.id == id; });
        if (feed != feeds->end() && !isTwice)
            chosen.push_back(*feed);
    }
    const int count = static_cast<int>(chosen.size());
    run = std::make_unique<PollRun>(m_intake, m_fetcher, m_clock, std::move(chosen), std::exchange(given, {}),
                                    leastInterval);
    QObject::connect(run.get(), &PollRun::progressed, &m_owner, &FeedPoller::progressed);
    QObject::connect(run.get(), &PollRun::finished, &m_owner, [this] { onFinished(); });
    Q_EMIT m_owner.started(count);
    run->start();
}

void FeedPoller::Private::onFinished()
{
    const PollReport report = run->report();
    run.release()->deleteLater(); // we stand in its signal
    if (const std::vector<FeedId> next = std::exchange(waiting, {}); !next.empty() && !report.error)
        begin(next, stored());
    Q_EMIT m_owner.finished(report);
}

FeedPoller::FeedPoller(Database &database, FeedIntake &intake, HttpFetcher &fetcher, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, database, intake, fetcher, clock))
{
    connect(&m_private->timer, &MinuteTimer::timeout, this, &FeedPoller::look);
}

FeedPoller::~FeedPoller() = default;

void FeedPoller::start()
{
    m_private->timer.start();
    look();
}

void FeedPoller::stop()
{
    m_private->timer.stop();
}

void FeedPoller::look()
{
    if (isPolling())
        return;
    const Result<std::vector<Feed>> feeds = m_private->stored();
    if (!feeds) {
        qCWarning(lcFeeds) << "cannot look for due feeds:" << feeds.error().detail;
        return;
    }
    const std::vector<FeedId> due = m_private->due(*feeds);
    if (!due.empty())
        m_private->begin(due, feeds);
}

void FeedPoller::pollDue()
{
    const Result<std::vector<Feed>> feeds = m_private->stored();
    m_private->begin(feeds ? m_private->due(*feeds) : std::vector<FeedId>{}, feeds);
}

void FeedPoller::pollAll()
{
    const Result<std::vector<Feed>> feeds = m_private->stored();
    std::vector<FeedId> all;
    if (feeds) {
        for (const Feed &feed : *feeds) {
            if (!feed.paused && feed.health.failure != FetchFailure::Gone)
                all.push_back(feed.id);
        }
    }
    m_private->begin(all, feeds);
}

void FeedPoller::poll(const std::vector<FeedId> &feeds)
{
    m_private->begin(feeds, m_private->stored());
}

void FeedPoller::take(FeedId feed, const HttpBody &answer)
{
    if (m_private->run && m_private->run->includes(feed))
        return; // it is being asked
    m_private->given.insert(feed, answer);
    poll({feed});
}

void FeedPoller::cancel()
{
    m_private->waiting.clear();
    m_private->given.clear();
    if (m_private->run)
        m_private->run->cancel();
}

bool FeedPoller::isPolling() const
{
    return m_private->run != nullptr;
}

void FeedPoller::setLeastInterval(std::chrono::minutes interval)
{
    m_private->leastInterval = interval;
}

} // namespace raiki
