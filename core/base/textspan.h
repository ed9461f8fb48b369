// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/** A stretch of a text, in UTF-16 code units as QString counts them. */
namespace raiki {

struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length == 0; }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const
    {
        return start < other.end() && other.start < end();
    }
    bool operator==(const TextSpan &) const = default;
};

} // namespace raiki
