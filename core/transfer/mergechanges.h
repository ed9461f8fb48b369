// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/mergestate.h"

/** From a merged state to what has to be written, rows and what stands beside them. Pure. */
namespace raiki {

/** The times of a row as a whole, in place of those it had. */
struct RowTimes
{
    HistoryKind kind = HistoryKind::Show;
    qint64 row = 0; ///< a placeholder where the row is new; an entry goes by its season's
    qint64 base = 0;
    std::map<QString, qint64> times;
};

struct MergeChanges
{
    ChangeSet changes{ChangeKind::Import, {}, {}}; ///< new rows have placeholder ids
    std::vector<RowTimes> times;
    std::vector<StableKey> keys; ///< with placeholders, as times
    std::vector<RemovedRow> removed;

    [[nodiscard]] bool isEmpty() const
    {
        return changes.isEmpty() && times.empty() && keys.empty() && removed.empty();
    }
};

/** @param mine the list as it is @param target merged() of it, as a whole or in some seasons */
[[nodiscard]] MergeChanges changesTo(const MergeState &mine, const MergeState &target);

/** The real ids of what was new. @param applied what became of MergeChanges::changes, in their order */
void resolvePlaceholders(MergeChanges &changes, const ChangeSet &applied);

} // namespace raiki
