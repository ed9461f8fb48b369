// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/importundo.h"

#include "core/store/changejournal.h"
#include "core/store/database.h"
#include "core/store/preferencestore.h"
#include "core/store/wholeliststore.h"
#include "core/tracker/importtimes.h"
#include "core/tracker/intransaction.h"

namespace raiki {

using namespace Qt::StringLiterals;

namespace {

/** Kept with the settings: under an import's number that of the change that took it back. */
const QString takenBackPrefix = u"imports/takenBack/"_s;

} // namespace

Result<QSet<qint64>> ImportUndo::takenBack() const
{
    const Result<std::vector<JournalTitle>> titles =
        ChangeJournal(m_database).titlesOf(ChangeKind::TakeBackImport); // those that stand
    const Result<QHash<QString, QJsonValue>> notes = PreferenceStore(m_database).under(takenBackPrefix);
    if (!titles || !notes)
        return titles ? notes.error() : titles.error();
    QSet<qint64> standing;
    for (const JournalTitle &title : *titles)
        standing.insert(title.number);
    QSet<qint64> imports;
    for (auto note = notes->cbegin(); note != notes->cend(); ++note) {
        if (standing.contains(note.value().toInteger()))
            imports.insert(note.key().sliced(takenBackPrefix.size()).toLongLong());
    }
    return imports;
}

Result<std::vector<PastImport>> ImportUndo::imports() const
{
    const Result<std::vector<JournalTitle>> titles = ChangeJournal(m_database).titlesOf(ChangeKind::Import);
    const Result<QSet<qint64>> back = takenBack();
    if (!titles || !back)
        return titles ? back.error() : titles.error();
    std::vector<PastImport> imports;
    imports.reserve(titles->size());
    for (const JournalTitle &title : *titles)
        imports.push_back({title.number, title.subject, title.at, back->contains(title.number)});
    return imports;
}

Result<ImportReversal> ImportUndo::plan(qint64 number) const
{
    const Result<QSet<qint64>> back = takenBack();
    if (!back)
        return back.error();
    const Result<JournalRecord> record = ChangeJournal(m_database).record(number);
    if (!record)
        return record.error();
    if (back->contains(number))
        return Error{ErrorCode::NothingToUndo, record->changes.subject};
    const Result<WholeList> now = WholeListStore(m_database).read();
    if (!now)
        return now.error();
    ImportReversal reversal = reversalOf(record->changes, now->rows);
    reversal.import = number;
    reversal.importedAt = madeAt(*record);
    reversal.timesBefore = timesKeptBy(record->changes);
    return reversal;
}

Result<ChangeSet> ImportUndo::applyInside(const ImportReversal &reversal)
{
    const Result<QSet<qint64>> back = takenBack();
    if (!back)
        return back.error();
    if (back->contains(reversal.import)) // by another process meanwhile
        return Error{ErrorCode::NothingToUndo, reversal.changes.subject};
    Result<ChangeSet> applied = m_watchlist.applyInside(reversal.changes, Noting::ByCaller);
    if (!applied)
        return applied;
    const Result<std::optional<JournalTitle>> written = ChangeJournal(m_database).nextUndoTitle();
    if (!written || !*written)
        return written ? Error{ErrorCode::NotFound, u"change_journal"_s} : written.error();
    const Result<void> timed =
        noteUndone(m_database, *applied, reversal.timesBefore, reversal.importedAt, (*written)->at);
    if (!timed)
        return timed.error();
    const Result<void> noted =
        PreferenceStore(m_database)
            .setValue(takenBackPrefix + QString::number(reversal.import), (*written)->number);
    return noted ? std::move(applied) : noted.error();
}

Result<ChangeSet> ImportUndo::apply(const ImportReversal &reversal)
{
    if (reversal.changes.isEmpty())
        return reversal.changes;
    if (const Result<QString> copy = m_database.backUp(u"takeback"_s); !copy)
        return copy.error();
    Result<ChangeSet> applied = inTransaction(m_database, [&] { return applyInside(reversal); });
    if (applied)
        m_watchlist.tellChanged(m_watchlist.rowsTouchedBy(*applied));
    return applied;
}

} // namespace raiki
