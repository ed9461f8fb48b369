// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QString>

/** Statements that answer with one value; private to this room. */
namespace raiki {

class Database;

/** The first column of the first row; 0 where there is no row. */
[[nodiscard]] Result<qint64> readNumber(Database &database, const char *sql);
/** The first column of the first row; empty where there is no row. */
[[nodiscard]] Result<QString> readText(Database &database, const char *sql);

} // namespace raiki
