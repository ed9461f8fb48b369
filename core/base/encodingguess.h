// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

/** Which encoding a text without a byte order mark is in. */
namespace raiki {

/**
 * UTF-16 by its zero bytes, UTF-8 where it is valid or nearly so, then uchardet for the old ones, and
 * windows-1252 (which reads Latin-1 too) where nothing speaks for another. Names as QStringDecoder takes
 * them.
 */
[[nodiscard]] QString guessEncoding(QByteArrayView bytes);

/** UTF-8 with a few broken bytes: to be reported as such, never read as another encoding. */
[[nodiscard]] bool isDamagedUtf8(QByteArrayView bytes);

/** The bytes of the UTF-8 sequence that starts at @p place (RFC 3629, section 4); 0 where there is none. */
[[nodiscard]] qsizetype utf8LengthAt(QByteArrayView bytes, qsizetype place);

} // namespace raiki
