// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changejournal.h"
#include "core/tracker/watchlist.h"

namespace raiki {
namespace {

/** Some dozens of rows. */
constexpr qint64 longBytes = 16 * 1024;

/** Imports can hold many thousand rows and are named by their file alone. */
bool isNamedByItsRows(ChangeKind kind)
{
    return kind != ChangeKind::Import && kind != ChangeKind::TakeBackImport;
}

template <class ReadRecord>
std::optional<JournalEntry> entryFor(const Result<std::optional<JournalTitle>> &title,
                                     std::optional<JournalEntry> &cache, ReadRecord &&readRecord)
{
    if (!title || !*title)
        return {};
    if (cache && cache->number == (*title)->number)
        return cache;
    JournalEntry entry{(*title)->number, ChangeSet{(*title)->kind, (*title)->subject, {}}, (*title)->at,
                       (*title)->bytes > longBytes};
    if (isNamedByItsRows((*title)->kind)) {
        const Result<std::optional<JournalRecord>> record = readRecord();
        if (!record || !*record)
            return {};
        entry.changes = (*record)->changes;
    }
    cache = entry;
    return entry;
}

} // namespace

std::optional<JournalEntry> Watchlist::nextUndo() const
{
    const ChangeJournal journal(m_database);
    return entryFor(journal.nextUndoTitle(), m_journalCache.undo, [&journal] { return journal.nextUndo(); });
}

std::optional<JournalEntry> Watchlist::nextRedo() const
{
    const ChangeJournal journal(m_database);
    return entryFor(journal.nextRedoTitle(), m_journalCache.redo, [&journal] { return journal.nextRedo(); });
}

Result<std::vector<WatchedStep>> Watchlist::watchedSteps() const
{
    return ChangeJournal(m_database).watchedSteps();
}

} // namespace raiki
