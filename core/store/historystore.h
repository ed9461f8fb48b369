// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/mergechanges.h"

/**
 * What the list knows beside its rows, so that copies of it can be merged. Written in the Transaction of the
 * change itself, by whoever writes the journal; an undo is a later word itself, but for that of a merge.
 */
namespace raiki {

class Database;
class Statement;

/** Whether rows that a change takes away were removed by the user, or go back to never having been. */
enum class Removals { Mark, Forget };

/** Where ChangeSet::setup of an import has what timesOfEdited() said before it, for its undo. */
inline constexpr QLatin1StringView timesBefore("times");
/** And when it was redone, in milliseconds since 1970; nothing: it was not, its record's time counts. */
inline constexpr QLatin1StringView redoneAt("redoneAt");

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
    /** The times of the rows that @p changes would edit, for noteTakenBack(). */
    [[nodiscard]] Result<ListHistory> timesOfEdited(const ChangeSet &changes) const;
    /**
     * An import is taken back, and was never there: rows that @p undone edits have their times of before it
     * again, but for those of which something was said since. What else there is to say is noted as ever.
     * @param before timesOfEdited() of the import; @param imported when that was
     */
    [[nodiscard]] Result<void> noteTakenBack(const ChangeSet &undone, const ListHistory &before,
                                             const QDateTime &imported, const QDateTime &now);
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
