// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/preferences.h"

#include <QHash>
#include <QJsonValue>

/** Preferences as the database keeps them: one JSON value a key; what is missing or strange is the default.
 */
namespace raiki {

[[nodiscard]] QHash<QString, QJsonValue> preferencesToJson(const PreferenceValues &values);
[[nodiscard]] PreferenceValues preferencesFromJson(const QHash<QString, QJsonValue> &stored);

} // namespace raiki
