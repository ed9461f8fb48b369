// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/foldedtext.h"

#include <span>

/** Japanese in Latin letters: where spellings of long vowels differ. Private to this room. */
namespace raiki {

/** Whether the word can be read as Japanese syllables ("doukyuusei", not "could"). Linear. */
[[nodiscard]] bool isRomaji(std::span<const FoldedCharacter> word);

/** "oo", "ou" to "o" and "uu" to "u", each kept character covering what it stands for. @return the new length
 */
[[nodiscard]] size_t shortenLongVowels(std::span<FoldedCharacter> word);

} // namespace raiki
