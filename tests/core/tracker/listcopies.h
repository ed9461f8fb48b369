// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/wholeliststore.h"
#include "core/tracker/listtransfer.h"
#include "core/transfer/mergeplan.h"
#include "core/transfer/wholelist.h"
#include "tests/core/tracker/trackerfixtures.h"

/** Copies of one list, for tests of merging them. */
namespace raiki::test {

/** The services on a database, in memory unless one is given. */
struct Copy
{
    explicit Copy(std::unique_ptr<Database> opened = must(Database::openInMemory()))
        : database(std::move(opened))
    {
    }

    [[nodiscard]] WholeList whole() const { return must(WholeListStore(*database).read()); }
    [[nodiscard]] MergeState state() const
    {
        const WholeList list = whole();
        return mergeStateOf(list.rows, list.history, clock.now());
    }
    [[nodiscard]] QByteArray json() const { return must(transfer.exportList(QStringLiteral("json"))).bytes; }
    [[nodiscard]] ImportPlan planFrom(const QByteArray &other,
                                      ConflictPolicy policy = ConflictPolicy::Newer) const
    {
        return must(transfer.plan(other, QStringLiteral("other.json"), {}, policy));
    }
    /** A show with a first season and its entry. @return the season */
    SeasonId add(const Titles &titles, const QStringList &tags = {});
    ChangeSet mergeFrom(const QByteArray &other) { return must(transfer.apply(planFrom(other))); }
    ChangeSet apply(ChangeKind kind, std::vector<AnyChange> changes)
    {
        return must(watchlist.apply(ChangeSet{kind, QStringLiteral("x"), std::move(changes)}));
    }

    std::unique_ptr<Database> database;
    ManualClock clock{"2026-03-01T12:00:00Z"};
    ReferenceCatalogue catalogue{QString(), {}};
    Watchlist watchlist{*database, clock};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
};

/** Every row without its numbers, sorted: what both ends must say. */
[[nodiscard]] QStringList contentsOf(const Copy &copy);

} // namespace raiki::test
