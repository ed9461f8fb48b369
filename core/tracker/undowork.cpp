// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/undowork.h"

#include "core/store/changejournal.h"
#include "core/store/database.h"

#include <algorithm>
#include <utility>

namespace raiki {

namespace {

constexpr std::chrono::milliseconds undoTick{100};
constexpr double writesOfChange = 1;

bool isNamedByItsFile(ChangeKind kind)
{
    return kind == ChangeKind::Import || kind == ChangeKind::TakeBackImport;
}

constexpr DatabaseOptions undoOptions{.startCheck = StartCheck::Later, .folders = MissingFolders::Refuse};

} // namespace

UndoWork::UndoWork(ListTransfer &transfer, Watchlist &watchlist, QObject *parent)
    : QObject(parent)
    , m_transfer(transfer)
    , m_watchlist(watchlist)
{
    m_worker.setMaxThreadCount(1);
    m_tick.setInterval(undoTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_job)
            Q_EMIT progressed(m_job->percent);
    });
}

UndoWork::~UndoWork()
{
    cancel();
    m_worker.waitForDone(); // what it posts to us afterwards is dropped with us
}

void UndoWork::cancel()
{
    if (m_job)
        m_job->isCancelled = true;
}

template <class T>
void UndoWork::run(Work<T> work, std::function<void(const Result<T> &)> ended)
{
    const TransferPlace place = m_transfer.place();
    if (place.database.isEmpty()) {
        WatchedJob atOnce;
        ended(work(m_transfer, m_watchlist, atOnce));
        return;
    }
    m_job = std::make_shared<WatchedJob>();
    m_tick.start();
    m_worker.start([this, place, job = m_job, work = std::move(work), ended = std::move(ended)] {
        const auto result = std::make_shared<Result<T>>(Error{ErrorCode::Cancelled, {}});
        if (Result<std::unique_ptr<Database>> database = Database::open(place.database, undoOptions)) {
            (*database)->setWatch([&database = **database, watch = WatchedJob::watching(job), job] {
                const double all = writesOfChange * static_cast<double>(job->size.load());
                return watch(all > 0 ? std::min(1.0, database.writesCounted() / all) : 0);
            });
            Watchlist list(**database, *place.clock);
            ListTransfer transfer(**database, list, place.catalogue, *place.clock);
            *result = work(transfer, list, *job);
            (*database)->setWatch({});
        } else {
            *result = database.error();
        }
        const auto deliver = [this, result, ended] {
            m_job.reset();
            m_tick.stop();
            ended(*result);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void UndoWork::start(Step step)
{
    if (isWorking())
        return;
    run<ChangeSet>(
        [step](ListTransfer &, Watchlist &list, WatchedJob &job) {
            const Watchlist::TellSize size = [&job](size_t changes) { job.size = qint64(changes); };
            Result<ChangeSet> change = step == Step::Undo ? list.undo(size) : list.redo(size);
            if (change && isNamedByItsFile(change->kind))
                change->changes = {}; // to clear them away would hold the window up
            return change;
        },
        [this, step](const Result<ChangeSet> &change) {
            m_watchlist.noticeOtherProcesses();
            Q_EMIT stepped(step, change);
        });
}

void UndoWork::plan(qint64 import)
{
    if (isWorking())
        return;
    using Plan = std::shared_ptr<const ImportReversal>;
    run<Plan>(
        [import, before = std::exchange(m_plan, {})](ListTransfer &transfer, Watchlist &,
                                                     WatchedJob &) -> Result<Plan> {
            Result<ImportReversal> plan = transfer.pastImports().plan(import);
            return plan ? Result<Plan>(std::make_shared<const ImportReversal>(*std::move(plan)))
                        : plan.error();
        },
        [this](const Result<Plan> &plan) {
            m_plan = plan ? *plan : nullptr;
            Q_EMIT planned(plan ? Result<QStringList>(m_plan->changedSince) : plan.error());
        });
}

void UndoWork::takeBack()
{
    if (isWorking() || !m_plan)
        return;
    run<bool>(
        [plan = std::exchange(m_plan, {})](ListTransfer &transfer, Watchlist &,
                                           WatchedJob &job) -> Result<bool> {
            job.size = qint64(plan->changes.changes.size());
            const Result<ChangeSet> change = transfer.pastImports().apply(*plan);
            return change ? Result<bool>(!change->isEmpty()) : change.error();
        },
        [this](const Result<bool> &changed) {
            m_watchlist.noticeOtherProcesses();
            Q_EMIT tookBack(changed);
        });
}

} // namespace raiki
