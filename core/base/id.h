// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

/**
 * A typed row id: a ShowId is not a SeasonId. Zero is "none". A negative id is a placeholder inside a
 * ChangeSet for a row that does not exist yet; the store gives it a real one on apply.
 */
namespace raiki {

template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    [[nodiscard]] constexpr bool isPlaceholder() const { return value < 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return std::hash<qint64>{}(id.value) ^ seed;
}

} // namespace raiki

template <class Tag>
struct std::hash<raiki::Id<Tag>>
{
    size_t operator()(raiki::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
