// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/listtransfer.h"
#include "core/tracker/watchedjob.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

/**
 * Does what is long to the list beside the window: on a worker with a connection of its own, one piece of
 * work at a time. To the list the worker is another process: what it commits is told as Watchlist tells what
 * others did. A list in memory, which no other thread can reach, is worked on at once. Store thread.
 */
namespace raiki {

/** The list as a piece of work sees it, on the worker. */
struct ListAtWork
{
    ListTransfer &transfer;
    Watchlist &watchlist;
    WatchedJob &job;
    WorkWatch watch;              ///< tells the part that is done, and says whether to go on
    Database *database = nullptr; ///< null: of a list in memory
};

class ListWorker final : public QObject
{
    Q_OBJECT

public:
    enum class Access { Read, Write };
    template <class T>
    using Work = std::function<Result<T>(ListAtWork &)>;
    template <class T>
    using Ended = std::function<void(const std::shared_ptr<Result<T>> &)>;

    /** Both borrowed; they outlive this. */
    ListWorker(ListTransfer &transfer, Watchlist &watchlist);
    ~ListWorker() override; ///< cancels and waits

    /**
     * Ends with @p ended, later and on this thread: what @p work gave, Cancelled, or why the list was not
     * opened. What runs already is cancelled, and its end is not told.
     */
    template <class T>
    void run(Access access, Work<T> work, Ended<T> ended)
    {
        const auto result = std::make_shared<Result<T>>(Error{ErrorCode::Cancelled, {}});
        start(
            access, [result, work = std::move(work)](ListAtWork &at) { *result = work(at); },
            [result](const Error &error) { *result = error; },
            [result, ended = std::move(ended)] { ended(result); });
    }
    /** What runs ends soon, with Cancelled and nothing changed, unless it is committed already. */
    void cancel();
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }

Q_SIGNALS:
    /** @param percent of what runs, 0 to 100; told a few times a second */
    void progressed(int percent);

private:
    void start(Access access, std::function<void(ListAtWork &)> work, std::function<void(const Error &)> fail,
               std::function<void()> ended);

    ListTransfer &m_transfer;
    Watchlist &m_watchlist;
    QThreadPool m_worker;
    QTimer m_tick;
    std::shared_ptr<WatchedJob> m_job; ///< of what runs; else null
};

} // namespace raiki
