// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/importwork.h"

namespace raiki {

ImportWork::ImportWork(ListTransfer &transfer, Watchlist &watchlist, QObject *parent)
    : QObject(parent)
    , m_watchlist(watchlist)
    , m_worker(transfer, watchlist)
{
    connect(&m_worker, &ListWorker::progressed, this, &ImportWork::progressed);
}

void ImportWork::plan(std::shared_ptr<const ListDocument> document, const QString &fileName,
                      const ConflictRules &rules, const Resolutions &resolutions)
{
    m_worker.run<ImportPlan>(
        ListWorker::Access::Read,
        [document = std::move(document), fileName, rules, resolutions](ListAtWork &at) {
            return at.transfer.planOf(*document, fileName, rules, resolutions, at.watch);
        },
        [this](const std::shared_ptr<Result<ImportPlan>> &plan) {
            const bool isWanted = *plan || plan->error().code != ErrorCode::Cancelled;
            if (isWanted)
                Q_EMIT planned(plan);
        });
}

void ImportWork::apply(std::function<ImportPlan()> plan)
{
    m_isApplying = true;
    m_worker.run<bool>(
        ListWorker::Access::Write,
        [plan = std::move(plan)](ListAtWork &at) -> Result<bool> {
            const Result<ChangeSet> changes = at.transfer.apply(plan(), at.watch);
            return changes ? Result<bool>(!changes->isEmpty()) : changes.error();
        },
        [this](const std::shared_ptr<Result<bool>> &changed) {
            m_isApplying = false;
            if (*changed && **changed)
                m_watchlist.noticeOtherProcesses();
            Q_EMIT applied(*changed);
        });
}

} // namespace raiki
