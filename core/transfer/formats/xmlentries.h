// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/feeds/xmldocument.h"

#include <QHash>

#include <functional>

/** XML lists through the feeds' reader, with its bounds and its repairs. Private to this room. */
namespace raiki {

/** Whether the first element is this one. */
[[nodiscard]] bool startsWithElement(const QByteArray &bytes, QByteArrayView name);

/** The texts of an element's children by their names, lower case. */
using EntryTexts = QHash<QByteArray, QString>;

/**
 * Calls @p take for every element of this name below the root, with its line.
 * @return BadDocument where the document breaks off: a list is read whole or not at all
 */
[[nodiscard]] Result<void> forEachEntry(const QByteArray &bytes, QByteArrayView root, QByteArrayView entry,
                                        const std::function<void(qint64 line, const EntryTexts &)> &take);

} // namespace raiki
