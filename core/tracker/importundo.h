// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/watchlist.h"
#include "core/watchlist/rowhistory.h"

#include <QSet>

/** Takes back an import, however much came after it; what the user has changed since stays, and is told. */
namespace raiki {

/** What would take an import back. */
struct ImportReversal
{
    qint64 import = 0;                      ///< its number in the journal
    ChangeSet changes;                      ///< to be applied like any other, so that it can be undone itself
    QStringList changedSince;               ///< titles of what stays in whole or in part, each once
    std::optional<ListHistory> timesBefore; ///< see HistoryStore::noteTakenBack()
    QDateTime importedAt;                   ///< UTC
};

/**
 * Rows that are as the import left them go back; a watch entry goes back field by field. What news added
 * under a row that goes, goes along; what the user added keeps it. Pure.
 * @param now every row of the list as additions (WholeList::rows)
 */
[[nodiscard]] ImportReversal reversalOf(const ChangeSet &import, const ChangeSet &now);

struct PastImport
{
    qint64 number = 0; ///< in the journal
    QString file;
    QDateTime at;             ///< UTC
    bool isTakenBack = false; ///< and that stands: not undone since
};

/** Store thread. */
class ImportUndo final
{
public:
    /** Both borrowed. */
    ImportUndo(Database &database, Watchlist &watchlist)
        : m_database(database)
        , m_watchlist(watchlist)
    {
    }

    /** Newest first; those that were undone are not among them. */
    [[nodiscard]] Result<std::vector<PastImport>> imports() const;
    /** NotFound; NothingToUndo where it is taken back already: what the user has said since is theirs. Writes
     * nothing. */
    [[nodiscard]] Result<ImportReversal> plan(qint64 number) const;
    /** After a backup. @return what was applied; empty where nothing of the import is left; plan()'s errors
     */
    [[nodiscard]] Result<ChangeSet> apply(const ImportReversal &reversal);

private:
    /** The imports that are taken back. */
    [[nodiscard]] Result<QSet<qint64>> takenBack() const;
    [[nodiscard]] Result<ChangeSet> applyInside(const ImportReversal &reversal);

    Database &m_database;
    Watchlist &m_watchlist;
};

} // namespace raiki
