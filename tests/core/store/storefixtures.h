// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/changestore.h"
#include "core/store/database.h"
#include "core/store/liststore.h"

#include <memory>

/** Databases and values for the store's tests: real files, real migrations, no shortcuts. */
namespace raiki::test {

[[noreturn]] void stopOn(const Error &error, const char *where);

/** The value, or the end of the test program with the reason. */
template <class Value>
Value must(Result<Value> result, const char *where = "")
{
    if (!result)
        stopOn(result.error(), where);
    return *std::move(result);
}
inline void must(const Result<void> &result, const char *where = "")
{
    if (!result)
        stopOn(result.error(), where);
}

[[nodiscard]] std::unique_ptr<Database> memoryDatabase();

/** Applied in a transaction of its own and committed; an error leaves nothing behind. */
[[nodiscard]] Result<ChangeSet> tryApply(Database &database, const ChangeSet &changes,
                                         Dependents dependents = Dependents::Refuse);
ChangeSet applied(Database &database, const ChangeSet &changes, Dependents dependents = Dependents::Refuse);

/** Adds one show with two seasons, a release, two claims and an entry, every field filled; placeholder ids.
 */
[[nodiscard]] ChangeSet addMedalist();
/** Adds a show with one season and one entry, called @p title. */
[[nodiscard]] ChangeSet addPlain(const QString &title);

/** The nth change's "after" side. */
template <class Value>
const Value &added(const ChangeSet &changes, size_t index)
{
    return *std::get<Change<Value>>(changes.changes.at(index)).after;
}

/** One row changed. */
template <class Value>
ChangeSet edited(const Value &before, const Value &after)
{
    return ChangeSet{ChangeKind::EditEntry, QStringLiteral("an edit"), {Change<Value>{before, after}}};
}

[[nodiscard]] QString allRows(Database &database); ///< dump without the journal
[[nodiscard]] QDateTime instant(const char *iso);  ///< "2025-10-01T09:00:00Z"
[[nodiscard]] FuzzyDate fuzzy(const char *text);

} // namespace raiki::test
