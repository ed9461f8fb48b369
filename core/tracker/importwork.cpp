// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/importwork.h"

#include "core/store/database.h"

namespace raiki {

namespace {

constexpr std::chrono::milliseconds progressTick{100};
constexpr DatabaseOptions besideTheWindow{.startCheck = StartCheck::Later, .folders = MissingFolders::Refuse};

} // namespace

ImportWork::ImportWork(ListTransfer &transfer, Watchlist &watchlist, QObject *parent)
    : QObject(parent)
    , m_transfer(transfer)
    , m_watchlist(watchlist)
{
    m_worker.setMaxThreadCount(1);
    m_tick.setInterval(progressTick);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_job ? m_job->percent.load() : 0); });
}

ImportWork::~ImportWork()
{
    cancel();
    m_worker.clear();
    m_worker.waitForDone(); // what it posts to us afterwards is dropped with us
}

void ImportWork::cancel()
{
    if (m_job)
        m_job->isCancelled = true;
}

std::shared_ptr<WatchedJob> ImportWork::startJob()
{
    cancel();
    m_worker.clear();
    m_job = std::make_shared<WatchedJob>();
    m_tick.start();
    return m_job;
}

void ImportWork::plan(std::shared_ptr<const ListDocument> document, const QString &fileName,
                      const ConflictRules &rules, const Resolutions &resolutions)
{
    const TransferPlace place = m_transfer.place();
    if (place.database.isEmpty()) {
        Q_EMIT planned(
            std::make_shared<Result<ImportPlan>>(m_transfer.planOf(*document, fileName, rules, resolutions)));
        return;
    }
    m_worker.start(
        [this, place, document = std::move(document), fileName, rules, resolutions, job = startJob()] {
            const auto plan = std::make_shared<Result<ImportPlan>>(Error{ErrorCode::Cancelled, {}});
            if (Result<std::unique_ptr<Database>> database =
                    Database::openReadOnly(place.database, besideTheWindow)) {
                Watchlist list(**database, *place.clock);
                *plan = ListTransfer(**database, list, place.catalogue, *place.clock)
                            .planOf(*document, fileName, rules, resolutions, WatchedJob::watching(job));
            } else {
                *plan = database.error();
            }
            const auto deliver = [this, plan, job] {
                if (job != m_job || job->isCancelled)
                    return; // another one was asked for meanwhile
                m_tick.stop();
                Q_EMIT planned(plan);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
}

void ImportWork::apply(ImportPlan plan)
{
    const TransferPlace place = m_transfer.place();
    if (place.database.isEmpty()) {
        const Result<ChangeSet> changes = m_transfer.apply(plan);
        Q_EMIT applied(changes ? Result<bool>(!changes->isEmpty()) : changes.error());
        return;
    }
    m_isApplying = true;
    m_worker.start([this, place, plan = std::make_shared<const ImportPlan>(std::move(plan)),
                    job = startJob()] {
        const auto changed = std::make_shared<Result<bool>>(false);
        if (Result<std::unique_ptr<Database>> database = Database::open(place.database, besideTheWindow)) {
            Watchlist list(**database, *place.clock);
            const Result<ChangeSet> changes = ListTransfer(**database, list, place.catalogue, *place.clock)
                                                  .apply(*plan, WatchedJob::watching(job));
            *changed = changes ? Result<bool>(!changes->isEmpty()) : changes.error();
        } else {
            *changed = database.error();
        }
        QMetaObject::invokeMethod(
            this, [this, changed] { finish(*changed); }, Qt::QueuedConnection);
    });
}

void ImportWork::finish(const Result<bool> &changed)
{
    m_isApplying = false;
    m_tick.stop();
    if (changed && *changed)
        m_watchlist.noticeOtherProcesses();
    Q_EMIT applied(changed);
}

} // namespace raiki
