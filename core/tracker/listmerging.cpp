// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/historystore.h"
#include "core/store/setupstore.h"
#include "core/store/wholeliststore.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/listtransfer.h"
#include "core/transfer/mergeplan.h"

/** Applying what another copy of the list brings: rows by the journal's door, then what stands beside them.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

/** The feeds that are new here, with the change's way to take them back. */
Result<void> takeFeeds(Database &database, const WholeList &other, ChangeSet &changes)
{
    WholeList feeds;
    feeds.feeds = other.feeds;
    const Result<QJsonObject> before = SetupStore(database).now(feeds);
    const Result<void> added = WholeListStore(database).addNewFeeds(feeds);
    const Result<QJsonObject> after = SetupStore(database).now(feeds);
    if (!before || !added || !after)
        return !before ? before.error() : !added ? added.error() : after.error();
    if (*before != *after)
        changes.setup = {{u"before"_s, *before}, {u"after"_s, *after}};
    return {};
}

/** So that the same file brings the same again once this is undone. */
Result<void> keepTimes(Database &database, ChangeSet &changes)
{
    if (changes.isEmpty())
        return {};
    const Result<ListHistory> times = HistoryStore(database).timesOfEdited(changes);
    if (!times)
        return times.error();
    changes.setup.insert(timesBefore, historyToJson(*times));
    return {};
}

} // namespace

Result<ChangeSet> ListTransfer::applyMerge(const ImportPlan &plan, const QString &occasion)
{
    MergeChanges changes = changesOfMerge(plan);
    if (!changes.changes.isEmpty()) {
        if (const Result<QString> copy = m_database.backUp(occasion); !copy)
            return copy.error();
    }
    const Result<ChangeSet> applied = inTransaction(m_database, [&]() -> Result<ChangeSet> {
        const Result<WholeList> current = WholeListStore(m_database).read();
        if (!current)
            return current.error();
        if (mergeStateOf(current->rows, current->history, plan.merge->readAt) != plan.merge->mine)
            return Error{ErrorCode::Conflict, u"the list has changed"_s};
        if (const Result<void> honest = HistoryStore(m_database).correctTimes(plan.merge->readAt); !honest)
            return honest.error();
        if (const Result<void> feeds = takeFeeds(m_database, *plan.whole, changes.changes); !feeds)
            return feeds.error();
        // Undone, a file that the user chose was never there; a shared folder brings its files again by
        // itself, so there the undo is a later word.
        const bool isChosen = occasion != u"merge"_s;
        if (const Result<void> times = isChosen ? keepTimes(m_database, changes.changes) : Result<void>();
            !times)
            return times.error();
        Result<ChangeSet> rows = m_watchlist.applyInside(changes.changes, Noting::ByCaller);
        if (!rows)
            return rows;
        resolvePlaceholders(changes, *rows);
        if (const Result<void> written = HistoryStore(m_database).write(changes); !written)
            return written.error();
        return rows;
    });
    if (applied && !applied->isEmpty())
        m_watchlist.tellChanged(m_watchlist.rowsTouchedBy(*applied));
    return applied;
}

} // namespace raiki
