// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/listtransfer.h"
#include "core/tracker/watchedjob.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

/**
 * Plans and applies an import beside the window, on a worker with a connection of its own, so that neither a
 * long list nor its backup holds anything up. Store thread. To the list the worker is another process: what
 * it commits is told as Watchlist tells what others did.
 */
namespace raiki {

class ImportWork final : public QObject
{
    Q_OBJECT

public:
    /** Both borrowed; they outlive this. */
    ImportWork(ListTransfer &transfer, Watchlist &watchlist, QObject *parent = nullptr);
    ~ImportWork() override; ///< cancels and waits

    /** Ends with planned(), later; of several only the last one's answer comes. */
    void plan(std::shared_ptr<const ListDocument> document, const QString &fileName,
              const ConflictRules &rules, const Resolutions &resolutions);
    /** Ends with applied(), later. A list in memory is changed at once. */
    void apply(ImportPlan plan);
    /** What runs ends soon, with Cancelled and nothing changed, unless it is committed already. */
    void cancel();
    [[nodiscard]] bool isApplying() const { return m_isApplying; }

Q_SIGNALS:
    void planned(const std::shared_ptr<raiki::Result<raiki::ImportPlan>> &plan);
    /** Whether anything was changed; false: there was nothing to do. Errors as of ListTransfer::apply(). */
    void applied(const raiki::Result<bool> &changed);
    /** @param percent of what runs, 0 to 100; told a few times a second */
    void progressed(int percent);

private:
    std::shared_ptr<WatchedJob> startJob();
    void finish(const Result<bool> &changed);

    ListTransfer &m_transfer;
    Watchlist &m_watchlist;
    QThreadPool m_worker;
    QTimer m_tick;
    std::shared_ptr<WatchedJob> m_job;
    bool m_isApplying = false;
};

} // namespace raiki
