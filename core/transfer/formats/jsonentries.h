// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <initializer_list>

/** JSON lists, within the bounds of all list files. Private to this room. */
namespace raiki {

/** The object that the document is; BadDocument, TooLarge. */
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray &bytes);

/** Whether the text is a JSON object and has all these words in quotes somewhere. */
[[nodiscard]] bool hasJsonKeys(const QByteArray &bytes, std::initializer_list<const char *> keys);

/** A string, or a number as it is written; empty for anything else. */
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace raiki
