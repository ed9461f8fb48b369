// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

struct sqlite3;

/** SQLite's result codes as our errors; private to this room. */
namespace raiki {

/** @param code an (extended) result code @param detail SQLite's message, or the path where nothing is open
 * yet */
[[nodiscard]] Error sqliteError(int code, const QString &detail);
/** The connection's last failure. */
[[nodiscard]] Error sqliteError(sqlite3 *handle);

} // namespace raiki
