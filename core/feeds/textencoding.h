// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/**
 * The bytes of a document, whatever their encoding, as UTF-8. In order of trust: byte order mark, what
 * cannot be anything but UTF-8, the HTTP charset, the XML declaration, Windows-1252.
 */
namespace raiki {

/** The charset parameter of a Content-Type value, lower case; empty where there is none. */
[[nodiscard]] QByteArray charsetOf(QByteArrayView contentType);

/** @return valid UTF-8 without a byte order mark. Bytes that fit no encoding become U+FFFD. */
[[nodiscard]] QByteArray toUtf8(const QByteArray &bytes, QByteArrayView contentType);

} // namespace raiki
