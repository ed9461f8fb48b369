// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"

/**
 * Schema 3: what two copies of a list need to be merged. Rows that nobody touched have nothing here: their
 * key follows from what they say, so copies that parted before this schema have equal ones. Nothing refers to
 * rows by a foreign key: what was removed and comes back by an undo finds its times.
 */
namespace raiki {
namespace {

constexpr const char *history[] = {
    // When a field was last said; field '': all that are not named. An entry goes by its season's id.
    R"sql(CREATE TABLE field_time (
    kind TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    field TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, "row", field)
) STRICT, WITHOUT ROWID)sql",
    // The key of a row that no longer says what it is known by.
    R"sql(CREATE TABLE stable_key (
    kind TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (kind, "row")
) STRICT, WITHOUT ROWID)sql",
    // What the user removed, by key, with what it was.
    R"sql(CREATE TABLE removed_row (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT)sql",
};

} // namespace

constinit const Migration schema3{3, "when what was said and removed, so that two lists can be merged",
                                  history};

} // namespace raiki
