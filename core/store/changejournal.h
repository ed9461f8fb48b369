// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/watchlist/changeset.h"
#include "core/watchlist/statistics.h"

/** Every change of the user in order, so that undo and redo outlive a restart. Kept for ever. */
namespace raiki {

class Database;

/** One change in the journal. */
struct JournalRecord
{
    qint64 number = 0; ///< rises with every change
    ChangeSet changes; ///< as applied; its inverse undoes it
    QDateTime at;      ///< UTC
};

/** A record without its changes: what a menu needs, read at once however large the change was. */
struct JournalTitle
{
    qint64 number = 0;
    ChangeKind kind = ChangeKind::EditEntry;
    QString subject;
    QDateTime at;     ///< UTC
    qint64 bytes = 0; ///< of what is written down of the change
};

/** Writes belong in the same Transaction as the change itself. */
class ChangeJournal final
{
public:
    /** @param database borrowed, must outlive this */
    explicit ChangeJournal(Database &database)
        : m_database(database)
    {
    }

    /** Writes down an applied change; what was undone before it can no longer be redone. @return its number
     */
    [[nodiscard]] Result<qint64> append(const ChangeSet &applied, const QDateTime &at);
    /** @param text changeSetToJournal(@p applied) */
    [[nodiscard]] Result<qint64> append(const ChangeSet &applied, const QByteArray &text,
                                        const QDateTime &at);
    /** The newest that is not undone; nothing where there is none. */
    [[nodiscard]] Result<std::optional<JournalRecord>> nextUndo() const;
    /** The oldest that is undone; nothing where there is none. */
    [[nodiscard]] Result<std::optional<JournalRecord>> nextRedo() const;
    [[nodiscard]] Result<std::optional<JournalTitle>> nextUndoTitle() const;
    [[nodiscard]] Result<std::optional<JournalTitle>> nextRedoTitle() const;
    /** Every change of a row's watched episodes that stands, oldest first; imports are none. */
    [[nodiscard]] Result<std::vector<WatchedStep>> watchedSteps() const;
    /** Of one kind, newest first, without those that are undone. */
    [[nodiscard]] Result<std::vector<JournalTitle>> titlesOf(ChangeKind kind) const;
    /** NotFound; also for one that is undone. */
    [[nodiscard]] Result<JournalRecord> record(qint64 number) const;
    /** @param redo what would do it again: the inverse of what apply() returned for the undo */
    [[nodiscard]] Result<void> markUndone(qint64 number, const ChangeSet &redo);
    /** @param applied what apply() returned for the redo */
    [[nodiscard]] Result<void> markRedone(qint64 number, const ChangeSet &applied);

private:
    Database &m_database;
};

} // namespace raiki
