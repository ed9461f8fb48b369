// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/transfer/listformat.h"

/** How the user has said that a table is to be read, by its header. Store thread. */
namespace raiki {

class Database;

/** What the user said of a table. */
struct SaidReading
{
    ColumnMapping mapping;
    std::optional<NumericDateOrder> dateOrder = {}; ///< of "3/4/2026"; nothing: they never said

    /** Whether the table was read otherwise without it. */
    [[nodiscard]] bool changes(const ListDocument &document) const;
    bool operator==(const SaidReading &) const = default;
};

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
    [[nodiscard]] Result<std::optional<SaidReading>> of(const ListDocument &document) const;
    /**
     * Remembers the mapping of @p document in place of an earlier one; does nothing of what is no table.
     * @param dateOrder as the user said it, for this or an earlier file; not what a file told
     */
    [[nodiscard]] Result<void> remember(const ListDocument &document,
                                        std::optional<NumericDateOrder> dateOrder = {});

private:
    Database &m_database;
};

} // namespace raiki
