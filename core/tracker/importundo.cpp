// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/importundo.h"

#include "core/store/changejournal.h"
#include "core/store/database.h"
#include "core/store/wholeliststore.h"

namespace raiki {

Result<std::vector<PastImport>> ImportUndo::imports() const
{
    const Result<std::vector<JournalTitle>> titles = ChangeJournal(m_database).titlesOf(ChangeKind::Import);
    if (!titles)
        return titles.error();
    std::vector<PastImport> imports;
    imports.reserve(titles->size());
    for (const JournalTitle &title : *titles)
        imports.push_back({title.number, title.subject, title.at});
    return imports;
}

Result<ImportReversal> ImportUndo::plan(qint64 number) const
{
    const Result<JournalRecord> record = ChangeJournal(m_database).record(number);
    if (!record)
        return record.error();
    const Result<WholeList> now = WholeListStore(m_database).read();
    if (!now)
        return now.error();
    return reversalOf(record->changes, now->rows);
}

Result<ChangeSet> ImportUndo::apply(const ImportReversal &reversal)
{
    if (reversal.changes.isEmpty())
        return reversal.changes;
    if (const Result<QString> copy = m_database.backUp(QStringLiteral("import")); !copy)
        return copy.error();
    return m_watchlist.apply(reversal.changes);
}

} // namespace raiki
