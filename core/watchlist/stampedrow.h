// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"
#include "core/watchlist/watchentry.h"

#include <map>

/**
 * A row with the times at which its fields were last said, and how two copies of it become one: of each field
 * the later word stays, of equally late ones the greater. Texts of a list (tags, synonyms, aliases) and ids
 * at other services are taken one by one, each there or not there since its own time. Pure; joining is
 * commutative, associative and idempotent. Times are milliseconds since 1970 in UTC.
 */
namespace raiki {

template <class Row>
struct Stamped
{
    Row row; ///< without ids of rows and without the flag
    /** Of every field that is not as in a new row, and every element that is there, that times does not name;
     * what is as in a new row without a time of its own was never said, and any word is later. */
    qint64 base = 0;
    std::map<QString, qint64> times; ///< by field, "titles.english", or element, "tags:word"; never the base

    bool operator==(const Stamped &) const = default;
    /** When anything of it was last said. */
    [[nodiscard]] qint64 newest() const
    {
        qint64 newest = base;
        for (const auto &[field, at] : times)
            newest = std::max(newest, at);
        return newest;
    }
};

[[nodiscard]] Stamped<Show> joined(const Stamped<Show> &left, const Stamped<Show> &right);
[[nodiscard]] Stamped<Season> joined(const Stamped<Season> &left, const Stamped<Season> &right);
[[nodiscard]] Stamped<WatchEntry> joined(const Stamped<WatchEntry> &left, const Stamped<WatchEntry> &right);

/** The fields and elements in which two states of a row differ, but for ids of rows, the flag and changedAt.
 */
[[nodiscard]] QStringList changedFields(const Show &before, const Show &after);
[[nodiscard]] QStringList changedFields(const Season &before, const Season &after);
[[nodiscard]] QStringList changedFields(const WatchEntry &before, const WatchEntry &after);

/** The fields that differ and were said at the same time, so that no time decides. */
[[nodiscard]] QStringList undecidedFields(const Stamped<WatchEntry> &left, const Stamped<WatchEntry> &right);

/** Takes out of its times what its base says already. */
[[nodiscard]] Stamped<Show> tidied(Stamped<Show> row);
[[nodiscard]] Stamped<Season> tidied(Stamped<Season> row);
[[nodiscard]] Stamped<WatchEntry> tidied(Stamped<WatchEntry> row);

} // namespace raiki
