// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>

/**
 * changesOf() of a long plan on a second thread, piece by piece, while the first pieces are written: the rows
 * of an import are made and stored at once. A short one is made where it is asked for.
 */
namespace raiki {

class ChangesAhead final
{
public:
    /** All borrowed, must outlive this. */
    ChangesAhead(const ImportPlan &plan, const ListState &current, const Catalogue &catalogue,
                 const QDateTime &now, const TrackOfPlatform &trackOf);
    ChangesAhead(const ChangesAhead &) = delete;
    ChangesAhead &operator=(const ChangesAhead &) = delete;
    ~ChangesAhead(); ///< ends the thread

    /** The first of them, with room for all; empty where the plan changes nothing. Asked once, before next().
     */
    [[nodiscard]] ChangeSet first();
    /** Those that follow, waited for; empty at the end. From one thread. */
    [[nodiscard]] std::vector<AnyChange> next();

private:
    bool give(std::vector<AnyChange> piece);
    void end();

    const ImportPlan &m_plan;
    std::mutex m_mutex;
    std::condition_variable m_told;
    std::deque<std::vector<AnyChange>> m_pieces; ///< guarded by m_mutex, as what follows
    bool m_isAtEnd = false;
    bool m_isOver = false;
    std::future<void> m_work;
};

} // namespace raiki
