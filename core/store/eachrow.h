// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/statement.h"

#include <utility>

/** A table read through. Private to this room. */
namespace raiki {

/** Gives every row of @p sql, which binds nothing, to @p take. */
template <class Take>
[[nodiscard]] Result<void> forEachRow(Database &database, const char *sql, Take take)
{
    Statement statement(database, sql);
    statement.bind();
    while (statement.next())
        take(std::as_const(statement));
    return statement.finish();
}

} // namespace raiki
