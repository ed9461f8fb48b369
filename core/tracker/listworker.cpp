// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/listworker.h"

#include "core/store/database.h"

#include <utility>

namespace raiki {

namespace {

constexpr std::chrono::milliseconds progressTick{100};
constexpr DatabaseOptions besideTheWindow{.startCheck = StartCheck::Later, .folders = MissingFolders::Refuse};

Result<std::unique_ptr<Database>> opened(const QString &path, ListWorker::Access access)
{
    return access == ListWorker::Access::Read ? Database::openReadOnly(path, besideTheWindow)
                                              : Database::open(path, besideTheWindow);
}

} // namespace

ListWorker::ListWorker(ListTransfer &transfer, Watchlist &watchlist)
    : m_transfer(transfer)
    , m_watchlist(watchlist)
{
    m_worker.setMaxThreadCount(1);
    m_tick.setInterval(progressTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_job)
            Q_EMIT progressed(m_job->percent);
    });
}

ListWorker::~ListWorker()
{
    cancel();
    m_worker.clear();
    m_worker.waitForDone(); // what it posts to us afterwards is dropped with us
}

void ListWorker::cancel()
{
    if (m_job)
        m_job->isCancelled = true;
}

void ListWorker::start(Access access, std::function<void(ListAtWork &)> work,
                       std::function<void(const Error &)> fail, std::function<void()> ended)
{
    const TransferPlace place = m_transfer.place();
    if (place.database.isEmpty()) {
        WatchedJob atOnce;
        ListAtWork at{m_transfer, m_watchlist, atOnce, {}};
        work(at);
        ended();
        return;
    }
    cancel();
    m_worker.clear();
    m_job = std::make_shared<WatchedJob>();
    m_tick.start();
    m_worker.start([this, place, access, job = m_job, work = std::move(work), fail = std::move(fail),
                    ended = std::move(ended)] {
        if (const Result<std::unique_ptr<Database>> database = opened(place.database, access)) {
            Watchlist list(**database, *place.clock);
            ListTransfer transfer(**database, list, place.catalogue, *place.clock);
            ListAtWork at{transfer, list, *job, WatchedJob::watching(job), database->get()};
            work(at);
        } else {
            fail(database.error());
        }
        const auto deliver = [this, job, ended] {
            if (job != m_job)
                return; // another one was asked for meanwhile
            m_job.reset();
            m_tick.stop();
            ended();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

} // namespace raiki
