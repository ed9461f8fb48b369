// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace raiki {

/**
 * One side of a Change: a row or nothing, as std::optional has it, but apart from the change. An import makes
 * a hundred thousand changes with one side each, and in place each would be as large as two of the largest
 * row. Copies are deep.
 */
template <class T>
class ChangeSide final
{
public:
    ChangeSide() = default;
    ChangeSide(std::nullopt_t) {} // NOLINT(google-explicit-constructor): as std::optional
    ChangeSide(T row)             // NOLINT(google-explicit-constructor)
        : m_row(std::make_unique<T>(std::move(row)))
    {
    }
    ChangeSide(std::optional<T> row) // NOLINT(google-explicit-constructor)
        : m_row(row ? std::make_unique<T>(*std::move(row)) : nullptr)
    {
    }
    ChangeSide(const ChangeSide &other)
        : m_row(other.m_row ? std::make_unique<T>(*other.m_row) : nullptr)
    {
    }
    ChangeSide(ChangeSide &&) noexcept = default;
    ChangeSide &operator=(const ChangeSide &other) { return *this = ChangeSide(other); }
    ChangeSide &operator=(ChangeSide &&) noexcept = default;
    ~ChangeSide() = default;

    [[nodiscard]] explicit operator bool() const { return m_row != nullptr; }
    [[nodiscard]] bool has_value() const { return m_row != nullptr; }
    void reset() { m_row.reset(); }

    [[nodiscard]] T *operator->() { return m_row.get(); }
    [[nodiscard]] const T *operator->() const { return m_row.get(); }
    [[nodiscard]] T &operator*() & { return *m_row; }
    [[nodiscard]] const T &operator*() const & { return *m_row; }
    [[nodiscard]] T &&operator*() && { return std::move(*m_row); }

    bool operator==(const ChangeSide &other) const
    {
        return m_row && other.m_row ? *m_row == *other.m_row : !m_row && !other.m_row;
    }
    bool operator==(const T &row) const { return m_row && *m_row == row; }

private:
    std::unique_ptr<T> m_row;
};

} // namespace raiki
