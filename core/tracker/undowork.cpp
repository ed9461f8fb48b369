// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/undowork.h"

#include "core/store/changejournal.h"
#include "core/store/database.h"

#include <algorithm>
#include <utility>

namespace raiki {

namespace {

constexpr double writesOfChange = 1;

bool isNamedByItsFile(ChangeKind kind)
{
    return kind == ChangeKind::Import || kind == ChangeKind::TakeBackImport;
}

} // namespace

UndoWork::UndoWork(ListTransfer &transfer, Watchlist &watchlist, QObject *parent)
    : QObject(parent)
    , m_watchlist(watchlist)
    , m_worker(transfer, watchlist)
{
    connect(&m_worker, &ListWorker::progressed, this, &UndoWork::progressed);
}

/** The part that is done is told by what was written, since SQLite knows it alone. */
template <class T>
void UndoWork::run(ListWorker::Work<T> work, std::function<void(const Result<T> &)> ended)
{
    m_worker.run<T>(
        ListWorker::Access::Write,
        [work = std::move(work)](ListAtWork &at) {
            if (at.database)
                at.database->setWatch([&at] {
                    const double all = writesOfChange * static_cast<double>(at.job.size.load());
                    return at.watch(all > 0 ? std::min(1.0, at.database->writesCounted() / all) : 0);
                });
            Result<T> result = work(at);
            if (at.database)
                at.database->setWatch({});
            return result;
        },
        [ended = std::move(ended)](const std::shared_ptr<Result<T>> &result) { ended(*result); });
}

void UndoWork::start(Step step)
{
    if (isWorking())
        return;
    run<ChangeSet>(
        [step](ListAtWork &at) {
            const Watchlist::TellSize size = [&at](size_t changes) { at.job.size = qint64(changes); };
            Result<ChangeSet> change = step == Step::Undo ? at.watchlist.undo(size) : at.watchlist.redo(size);
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
        [import, before = std::exchange(m_plan, {})](ListAtWork &at) -> Result<Plan> {
            Result<ImportReversal> plan = at.transfer.pastImports().plan(import);
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
        [plan = std::exchange(m_plan, {})](ListAtWork &at) -> Result<bool> {
            at.job.size = qint64(plan->changes.changes.size());
            const Result<ChangeSet> change = at.transfer.pastImports().apply(*plan);
            return change ? Result<bool>(!change->isEmpty()) : change.error();
        },
        [this](const Result<bool> &changed) {
            m_watchlist.noticeOtherProcesses();
            Q_EMIT tookBack(changed);
        });
}

} // namespace raiki
