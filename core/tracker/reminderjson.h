// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/remindersettings.h"

#include <QHash>
#include <QJsonValue>

/** What is set of reminders as the database keeps it; what is missing or strange is the default. */
namespace raiki {

/** Adds the keys of @p reminders; a show with something of its own has a key of its own. */
void addReminders(QHash<QString, QJsonValue> &stored, const ReminderSettings &reminders);
[[nodiscard]] ReminderSettings remindersFrom(const QHash<QString, QJsonValue> &stored);

} // namespace raiki
