// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/historystore.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

/** Times of before an import, which stand again once it is taken back. */
namespace raiki {
namespace {

using RowName = std::pair<HistoryKind, qint64>;

/** The row that a change edits, where its fields have times. */
template <class Row>
std::optional<RowName> editedRow(const Change<Row> &change)
{
    if (!change.before || !change.after)
        return {};
    if constexpr (std::same_as<Row, Show>)
        return RowName(HistoryKind::Show, change.before->id.value);
    else if constexpr (std::same_as<Row, Season>)
        return RowName(HistoryKind::Season, change.before->id.value);
    else if constexpr (std::same_as<Row, WatchEntry>)
        return RowName(HistoryKind::Entry, change.before->season.value);
    else
        return {};
}

std::optional<RowName> editedRow(const AnyChange &change)
{
    return std::visit([](const auto &pair) { return editedRow(pair); }, change);
}

Result<std::vector<FieldTime>> timesOf(Statement &select, const RowName &row)
{
    std::vector<FieldTime> times;
    select.bind(historyKindName(row.first), row.second);
    while (select.next())
        times.push_back({row.first, row.second, select.text(0), select.integer(1)});
    const Result<void> done = select.finish();
    return done ? Result<std::vector<FieldTime>>(std::move(times)) : done.error();
}

constexpr const char *selectTimes = "SELECT field, at FROM field_time WHERE kind = ? AND \"row\" = ?";

} // namespace

Result<ListHistory> HistoryStore::timesOfEdited(const ChangeSet &changes) const
{
    ListHistory history;
    Statement select(m_database, selectTimes);
    for (const AnyChange &change : changes.changes) {
        const std::optional<RowName> row = editedRow(change);
        if (!row)
            continue;
        const Result<std::vector<FieldTime>> times = timesOf(select, *row);
        if (!times)
            return times.error();
        history.times.insert(history.times.end(), times->begin(), times->end());
    }
    return history;
}

Result<void> HistoryStore::noteTakenBack(const ChangeSet &undone, const ListHistory &before,
                                         const QDateTime &imported, const QDateTime &now)
{
    std::map<RowName, std::vector<FieldTime>> formerly;
    for (const FieldTime &time : before.times)
        formerly[{time.kind, time.row}].push_back(time);
    Statement select(m_database, selectTimes);
    Statement forget(m_database, "DELETE FROM field_time WHERE kind = ? AND \"row\" = ?");
    Statement write(m_database, "INSERT INTO field_time (kind, \"row\", field, at) VALUES (?, ?, ?, ?)");
    ChangeSet rest{undone.kind, undone.subject, {}};
    for (const AnyChange &change : undone.changes) {
        const std::optional<RowName> row = editedRow(change);
        if (!row) {
            rest.changes.push_back(change);
            continue;
        }
        const Result<std::vector<FieldTime>> times = timesOf(select, *row);
        if (!times)
            return times.error();
        const bool wasSaidSince =
            std::any_of(times->begin(), times->end(), [&imported](const FieldTime &time) {
                return time.at > imported.toMSecsSinceEpoch();
            });
        if (wasSaidSince) {
            rest.changes.push_back(change);
            continue;
        }
        if (const Result<void> done = forget.run(historyKindName(row->first), row->second); !done)
            return done;
        for (const FieldTime &time : formerly[*row]) {
            const Result<void> done = write.run(historyKindName(time.kind), time.row, time.field, time.at);
            if (!done)
                return done;
        }
    }
    return note(rest, now, Removals::Forget);
}

} // namespace raiki
