// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/** Bytes of a text file to UTF-8, by its mark, by what it can only be, or by a guess. Private to this room.
 */
namespace raiki {

struct DecodedText
{
    QByteArray utf8;  ///< without a byte order mark; holds no NUL
    QString encoding; ///< what was read: "UTF-8", "UTF-16LE", "Shift_JIS", "windows-1252"…
};

/**
 * Nothing is replaced on the way: bytes that the encoding does not have are BadDocument with their line.
 * @param encoding empty: guessed. InvalidInput where it is not one we can read.
 */
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding);

/** BadDocument that says where: "line 3, column 2: …". */
[[nodiscard]] Error placedError(qint64 line, qint64 column, QLatin1StringView what);

/** The line of @p offset, from 1; CRLF, LF and a lone CR each end one. */
[[nodiscard]] qint64 lineAt(QByteArrayView text, qsizetype offset);

} // namespace raiki
