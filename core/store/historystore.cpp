// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/historystore.h"

#include "core/store/statement.h"

namespace raiki {
namespace {

constexpr const char *addTime =
    "INSERT OR REPLACE INTO field_time (kind, \"row\", field, at) VALUES (?, ?, ?, ?)";

/** Times and keys of rows that went wait for an undo here; elsewhere their ids would be another row's. */
constexpr const char *ofRowsThatAreThere =
    " WHERE CASE kind WHEN 'show' THEN EXISTS (SELECT 1 FROM show WHERE id = \"row\") WHEN 'season' THEN "
    "EXISTS (SELECT 1 FROM season WHERE id = \"row\") ELSE EXISTS (SELECT 1 FROM watch_entry WHERE season "
    "= \"row\") END ORDER BY kind, \"row\"";

/** A row of a kind that this program does not know is passed over. */
template <class Take>
Result<void> forEach(Database &database, const std::string &sql, Take take)
{
    Statement rows(database, sql);
    rows.bind();
    while (rows.next()) {
        if (const std::optional<HistoryKind> kind = historyKindFromName(rows.text(0)))
            take(*kind, std::as_const(rows));
    }
    return rows.finish();
}

} // namespace

Result<ListHistory> HistoryStore::read() const
{
    ListHistory history;
    Result<void> done = forEach(
        m_database,
        std::string("SELECT kind, \"row\", field, at FROM field_time") + ofRowsThatAreThere + ", field",
        [&history](HistoryKind kind, const Statement &row) {
            history.times.push_back({kind, row.integer(1), row.text(2), row.integer(3)});
        });
    if (!done)
        return done.error();
    done = forEach(m_database, std::string("SELECT kind, \"row\", key FROM stable_key") + ofRowsThatAreThere,
                   [&history](HistoryKind kind, const Statement &row) {
                       history.keys.push_back({kind, row.integer(1), row.text(2)});
                   });
    if (!done)
        return done.error();
    done = forEach(m_database, "SELECT kind, key, at, state FROM removed_row ORDER BY kind, key",
                   [&history](HistoryKind kind, const Statement &row) {
                       history.removed.push_back({kind, row.text(1), row.integer(2), row.bytes(3)});
                   });
    if (!done)
        return done.error();
    return history;
}

Result<void> HistoryStore::take(const ListHistory &history)
{
    Statement time(m_database, addTime);
    for (const FieldTime &each : history.times) {
        if (const Result<void> done = time.run(historyKindName(each.kind), each.row, each.field, each.at);
            !done)
            return done;
    }
    if (const Result<void> done = writeKeys(history.keys); !done)
        return done;
    return writeRemoved(history.removed);
}

Result<void> HistoryStore::correctTimes(const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    for (const char *const sql :
         {"UPDATE field_time SET at = ? WHERE at > ?", "UPDATE removed_row SET at = ? WHERE at > ?",
          "INSERT OR IGNORE INTO field_time (kind, \"row\", field, at) SELECT 'entry', season, '', ? FROM "
          "watch_entry WHERE changed_at > ?"}) {
        if (const Result<void> done = Statement(m_database, sql).run(at, latestHonest(at)); !done)
            return done;
    }
    return {};
}

Result<void> HistoryStore::write(const MergeChanges &changes)
{
    Statement forget(m_database, "DELETE FROM field_time WHERE kind = ? AND \"row\" = ?");
    Statement time(m_database, addTime);
    for (const RowTimes &row : changes.times) {
        const QString kind = historyKindName(row.kind);
        if (const Result<void> done = forget.run(kind, row.row); !done)
            return done;
        if (const Result<void> done = time.run(kind, row.row, QString(), row.base); !done)
            return done;
        for (const auto &[field, at] : row.times) {
            if (const Result<void> done = time.run(kind, row.row, field, at); !done)
                return done;
        }
    }
    if (const Result<void> done = writeKeys(changes.keys); !done)
        return done;
    return writeRemoved(changes.removed);
}

Result<void> HistoryStore::writeKeys(const std::vector<StableKey> &keys)
{
    Statement key(m_database, "INSERT OR REPLACE INTO stable_key (kind, \"row\", key) VALUES (?, ?, ?)");
    for (const StableKey &each : keys) {
        if (const Result<void> done = key.run(historyKindName(each.kind), each.row, each.key); !done)
            return done;
    }
    return {};
}

Result<void> HistoryStore::writeRemoved(const std::vector<RemovedRow> &removed)
{
    Statement row(m_database,
                  "INSERT OR REPLACE INTO removed_row (kind, key, at, state) VALUES (?, ?, ?, ?)");
    for (const RemovedRow &each : removed) {
        if (const Result<void> done = row.run(historyKindName(each.kind), each.key, each.at, each.state);
            !done)
            return done;
    }
    return {};
}

} // namespace raiki
