// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/listformat.h"

/** How the user has said that the columns of a table are to be read, by its header. Store thread. */
namespace raiki {

class Database;

class MappingMemory final
{
public:
    static constexpr int mostHeaders = 50; ///< the newest; each some hundred bytes

    /** @param database borrowed, must outlive this */
    explicit MappingMemory(Database &database)
        : m_database(database)
    {
    }

    /** What was said last of such a table; nothing where it never was, and of what is none. */
    [[nodiscard]] Result<std::optional<ColumnMapping>> of(const ListDocument &document) const;
    /** Remembers the mapping of @p document in place of an earlier one; does nothing of what is no table. */
    [[nodiscard]] Result<void> remember(const ListDocument &document);

private:
    Database &m_database;
};

} // namespace raiki
