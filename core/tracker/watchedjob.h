// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

#include <atomic>
#include <memory>

/** What the store thread and a worker both know of a piece of work: how far it is, and whether to stop. */
namespace raiki {

struct WatchedJob
{
    std::atomic<bool> isCancelled = false;
    std::atomic<int> percent = 0;
    std::atomic<qint64> size = 0; ///< how many changes it makes; 0: that is not known yet

    [[nodiscard]] static WorkWatch watching(const std::shared_ptr<WatchedJob> &job)
    {
        return [job](double part) {
            job->percent = static_cast<int>(part * 100);
            return !job->isCancelled;
        };
    }
};

} // namespace raiki
