// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/listworker.h"

#include <functional>
#include <memory>

/** Plans and applies an import beside the window, so that neither a long list nor its backup holds anything
 * up. Store thread. */
namespace raiki {

class ImportWork final : public QObject
{
    Q_OBJECT

public:
    /** Both borrowed; they outlive this. */
    ImportWork(ListTransfer &transfer, Watchlist &watchlist, QObject *parent = nullptr);

    /** Ends with planned(), later; of several only the last one's answer comes, and none where it was
     * cancelled. */
    void plan(std::shared_ptr<const ListDocument> document, const QString &fileName,
              const ConflictRules &rules, const Resolutions &resolutions);
    /** Ends with applied(), later. A list in memory is changed at once.
     * @param plan makes the plan; called once, on the worker */
    void apply(std::function<ImportPlan()> plan);
    /** What runs ends soon, with Cancelled and nothing changed, unless it is committed already. */
    void cancel() { m_worker.cancel(); }
    [[nodiscard]] bool isApplying() const { return m_isApplying; }

Q_SIGNALS:
    void planned(const std::shared_ptr<raiki::Result<raiki::ImportPlan>> &plan);
    /** Whether anything was changed; false: there was nothing to do. Errors as of ListTransfer::apply(). */
    void applied(const raiki::Result<bool> &changed);
    /** @param percent of what runs, 0 to 100; told a few times a second */
    void progressed(int percent);

private:
    Watchlist &m_watchlist;
    bool m_isApplying = false;
    ListWorker m_worker;
};

} // namespace raiki
