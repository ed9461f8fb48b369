// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QString>

/** A database as text, the same for the same rows: how tests say "nothing was lost". */
namespace raiki {

class Database;

enum class DumpScope {
    List, ///< shows, seasons, releases, claims, entries and what hangs on them
    AllButJournal,
    Everything, ///< the journal too
};

/** One line a row: "table|column=value|…", tables and rows sorted. */
[[nodiscard]] Result<QString> dump(Database &database, DumpScope scope = DumpScope::AllButJournal);

} // namespace raiki
