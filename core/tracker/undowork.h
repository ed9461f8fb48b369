// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/listworker.h"

/** Undoes, redoes and takes back what is long, such as an import, beside the window. Store thread. */
namespace raiki {

class UndoWork final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Undo, Redo };

    /** Both borrowed; they outlive this. */
    UndoWork(ListTransfer &transfer, Watchlist &watchlist, QObject *parent = nullptr);

    // One at a time: while one runs, others do nothing.
    void start(Step step);    ///< ends with stepped()
    void plan(qint64 import); ///< ends with planned()
    void takeBack();          ///< what was planned last; ends with tookBack()
    /** What runs ends soon, with Cancelled and nothing changed, unless it is committed already. */
    void cancel() { m_worker.cancel(); }
    [[nodiscard]] bool isWorking() const { return m_worker.isWorking(); }

Q_SIGNALS:
    /** @param change what was undone or done again, of an import without its rows; errors as of
     * Watchlist::undo() */
    void stepped(raiki::UndoWork::Step step, const raiki::Result<raiki::ChangeSet> &change);
    /** Errors as of ImportUndo::plan(). @param changedSince see ImportReversal */
    void planned(const raiki::Result<QStringList> &changedSince);
    /** Whether anything of the import was left. */
    void tookBack(const raiki::Result<bool> &changed);
    /** @param percent of what runs, 0 to 100; told a few times a second; not while one plans */
    void progressed(int percent);

private:
    template <class T>
    void run(ListWorker::Work<T> work, std::function<void(const Result<T> &)> ended);

    Watchlist &m_watchlist;
    /** Of a long import; made, used and cleared away on the worker. */
    std::shared_ptr<const ImportReversal> m_plan;
    ListWorker m_worker;
};

} // namespace raiki
