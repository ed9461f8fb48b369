// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/headborders.h"

/** What stands at a name's ends and is not the name's: years, ordinals, praise, genres, small words, verbs.
 */
namespace raiki {

/** A stretch of tokens, the end not included. */
struct TokenRange
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/** @p range ends at a cut; what is left may be empty. */
[[nodiscard]] TokenRange trimmedHead(const FieldReading &field, const HeadBorders &borders, TokenRange range);

} // namespace raiki
