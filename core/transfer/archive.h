// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

/** Packed list files: unpacked in memory, within bounds. Private to this room. */
namespace raiki {

/** Of all that one packed file may hold, unpacked. */
inline constexpr qint64 maxUnpackedBytes = 64LL * 1024 * 1024;

enum class Packing { None, Gzip, Zip };
[[nodiscard]] Packing packingOf(const QByteArray &bytes);

/** BadDocument, TooLarge. */
[[nodiscard]] Result<QByteArray> gunzipped(const QByteArray &bytes);

/**
 * The members of a zip that may be lists (tables, XML, JSON), in its order; folders and pictures are passed
 * over unread. What it says of its sizes is not believed. @return BadDocument, with lockedArchive for
 * encrypted members; TooLarge past maxUnpackedBytes or 10 000 members
 */
[[nodiscard]] Result<std::vector<ListFile>> unzipped(const QByteArray &bytes);

} // namespace raiki
