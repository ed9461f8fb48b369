// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/** Files read and written whole, with every write checked: QSaveFile alone commits a truncated file on a full
 * disk. A database that is open (isHeldFile()) is neither read nor replaced: the error's detail is its path
 * alone. */
namespace raiki {

/** TooLarge past @p maxBytes; NotFound, NotReadable. */
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes = 256LL * 1024 * 1024);
/** Replaces the file or leaves it as it was; DiskFull, NotWritable. */
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace raiki
