// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

/** Scoped enums and the stable names that files, JSON and the command line write for them: one table each. */
namespace raiki {

template <class Value>
struct NamedValue
{
    Value value;
    QLatin1StringView name;
};

template <class Value>
NamedValue(Value, QLatin1StringView) -> NamedValue<Value>; // clang 14 does not find it by itself

/** The name of @p value; empty for a value that is not in the table. */
template <class Value, size_t size>
[[nodiscard]] QString nameOf(const std::array<NamedValue<Value>, size> &table, Value value)
{
    for (const NamedValue<Value> &row : table) {
        if (row.value == value)
            return QString(row.name);
    }
    return {};
}

/** The value called @p name, exactly as written. */
template <class Value, size_t size>
[[nodiscard]] std::optional<Value> valueNamed(const std::array<NamedValue<Value>, size> &table,
                                              QStringView name)
{
    for (const NamedValue<Value> &row : table) {
        if (name == row.name)
            return row.value;
    }
    return {};
}

} // namespace raiki
