// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <span>

/** The steps from an empty file to the current schema; private to this room. */
namespace raiki {

class Database;

/**
 * One step. What is released is never edited again: a change is a new step, a line in the list of
 * migrations.cpp and a frozen file of the new schema under tests/data/databases.
 */
struct Migration
{
    int version = 0;                         ///< the schema it leads to; steps rise by one
    const char *reason;                      ///< for the log
    std::span<const char *const> statements; ///< one statement each: SQLite runs only the first of a string
};

[[nodiscard]] std::span<const Migration> allMigrations();

/**
 * Runs the steps above the file's version, one transaction each with user_version inside; stops at the first
 * failure, the file is then at the last whole step. Another process may migrate at the same time.
 */
[[nodiscard]] Result<void> runMigrations(Database &database, std::span<const Migration> steps);

/**
 * SHA-256, in hex, of what the current schema says of itself (Database::identify()): a file of that hash is
 * ours. Where it is not up to date that is found out in a slower way.
 */
inline constexpr char currentSchemaHash[] =
    "546be9af3de26d1712135c68ee07200d1e81b2f7674e274aeb99df02eb39a71e";

/** "RAIK", as `file` and SQLite's header know us. */
inline constexpr qint64 applicationId = 0x5241494B;

extern const Migration schema1;
extern const Migration schema2;
extern const Migration schema3;
extern const Migration schema4;

} // namespace raiki
