// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/importtimes.h"

#include "core/store/historystore.h"

#include <algorithm>

namespace raiki {

Result<void> keepTimes(Database &database, ChangeSet &import)
{
    const bool hasEdits = std::any_of(import.changes.begin(), import.changes.end(), [](const auto &change) {
        return std::visit([](const auto &pair) { return pair.before && pair.after; }, change);
    });
    if (import.kind != ChangeKind::Import || !hasEdits)
        return {};
    const Result<ListHistory> times = HistoryStore(database).timesOfEdited(import);
    if (!times)
        return times.error();
    import.setup.insert(timesBefore, historyToJson(*times));
    return {};
}

bool keepsTimes(const ChangeSet &import)
{
    return import.setup.contains(timesBefore);
}

Result<void> keepTimesOfRedo(Database &database, ChangeSet &import, const QDateTime &now)
{
    if (!keepsTimes(import))
        return {};
    import.setup.insert(redoneAt, now.toMSecsSinceEpoch());
    return keepTimes(database, import);
}

std::optional<ListHistory> timesKeptBy(const ChangeSet &import)
{
    const QJsonValue kept = import.setup.value(timesBefore);
    return kept.isObject() ? historyFromJson(kept.toObject()) : std::nullopt;
}

Result<void> noteUndone(Database &database, const ChangeSet &undone, const std::optional<ListHistory> &before,
                        const QDateTime &doneAt, const QDateTime &now)
{
    HistoryStore history(database);
    return before ? history.noteTakenBack(undone, *before, doneAt, now)
                  : history.note(undone, now, Removals::Forget);
}

QDateTime madeAt(const JournalRecord &record)
{
    const QJsonValue again = record.changes.setup.value(redoneAt);
    return again.isDouble() ? QDateTime::fromMSecsSinceEpoch(again.toInteger(), Qt::UTC) : record.at;
}

} // namespace raiki
