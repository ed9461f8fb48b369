// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

/** The character references of HTML 4 (section 24) and what people write in their place. */
namespace raiki {

/** Characters, all ASCII, of the longest reference, from the & to the semicolon: "&thetasym;",
 * "&#x0010FFFF;". */
inline constexpr qsizetype longestReference = 12;

/** "eacute" to é; 0 for a name that HTML 4 does not have. Names are case-sensitive. */
[[nodiscard]] char16_t namedEntity(QByteArrayView name);

/** "233" or "xE9" to é; 128 to 159 are read as Windows-1252. 0 for what is no character. */
[[nodiscard]] char32_t numericEntity(QByteArrayView digits);

/** One byte of Windows-1252, of which Latin-1 is the part that never differs in practice. */
[[nodiscard]] char16_t windows1252Character(uchar byte);

} // namespace raiki
