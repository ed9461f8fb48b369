// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

/**
 * What a fallible function returns: its value or an Error. Absence that is no failure is std::optional.
 * (GCC 12 has no std::expected; the names follow it.)
 */
namespace raiki {

template <class T>
class [[nodiscard]] Result final
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;`
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{...};`
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    /** The value; only after hasValue(). */
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] T valueOr(T fallback) const { return hasValue() ? value() : std::move(fallback); }

    /** The error; only after !hasValue(). */
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{...};`
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return hasValue(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace raiki
