// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/** Encodings that Qt's decoders do not know, read by the C library where it has iconv. */
namespace raiki {

/** @return UTF-8; nothing where the label is not known, or the bytes are not of that encoding */
[[nodiscard]] std::optional<QByteArray> iconvDecoded(const QByteArray &bytes, const QByteArray &label);

/** The label that decoders know for one that only Python writes, "maclatin2"; any other as it is. */
[[nodiscard]] QByteArray usualLabel(const QByteArray &label);

/** Whether a document begins as "<?xml" does in EBCDIC (XML 1.0, appendix F.1). */
[[nodiscard]] bool startsAsEbcdic(const QByteArray &bytes);

/** Labels of encodings whose bytes are all ASCII to look at, and so valid UTF-8 that says something else. */
[[nodiscard]] bool isSevenBitLabel(const QByteArray &label);

} // namespace raiki
