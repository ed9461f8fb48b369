// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/mergechanges.h"

/**
 * What the list knows beside its rows, so that copies of it can be merged. Written in the Transaction of the
 * change itself, by whoever writes the journal; no part of undo, since an undo is a later word itself.
 */
namespace raiki {

class Database;
class Statement;

/** Whether rows that a change takes away were removed by the user, or go back to never having been. */
enum class Removals { Mark, Forget };

class HistoryStore final
{
public:
    /** @param database borrowed, must outlive this */
    explicit HistoryStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<ListHistory> read() const;
    /**
     * Notes what @p applied says: the time of each field that it changes, the key of a row that it renames,
     * what it removes. Rows that are only added cost next to nothing.
     * @param at UTC; a field that has a later time already gets one still later
     */
    [[nodiscard]] Result<void> note(const ChangeSet &applied, const QDateTime &at,
                                    Removals removals = Removals::Mark);
    /** Into a list that holds the rows under the same ids and had none before. */
    [[nodiscard]] Result<void> take(const ListHistory &history);
    /** Times that only a wrong clock can have written become @p now, so that they do not win for years. */
    [[nodiscard]] Result<void> correctTimes(const QDateTime &now);
    /** What stands beside the rows of a merge, with real ids. */
    [[nodiscard]] Result<void> write(const MergeChanges &changes);

private:
    [[nodiscard]] Result<void> noteAdded(const ChangeSet &applied);
    [[nodiscard]] Result<void> writeKeys(const std::vector<StableKey> &keys);
    [[nodiscard]] Result<void> writeRemoved(const std::vector<RemovedRow> &removed);

    Database &m_database;
};

} // namespace raiki
