// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminder.h"
#include "core/reminders/remindersettings.h"

#include <QTimeZone>

/** When the user is told what came due: not in their quiet hours, together where they wish, later on request.
 */
namespace raiki {

/** Whether @p now (UTC) lies in the quiet hours of @p zone. */
[[nodiscard]] bool isQuietAt(const QDateTime &now, const QuietHours &hours, const QTimeZone &zone);

/**
 * The instant at which a reminder that comes due at @p dueAt is told. Moved to the digest (what lies before a
 * start to the digest before it, unless that was before @p learnedAt) and out of the quiet hours. UTC.
 */
[[nodiscard]] QDateTime tellTime(ReminderKind kind, const QDateTime &dueAt, const QDateTime &learnedAt,
                                 const ReminderSettings &settings, const QTimeZone &zone);

enum class SnoozeChoice { TenMinutes, Tonight, Tomorrow, UntilDayIsKnown };
/** Which of them make sense now: tonight is over late in the evening, and a known day needs no waiting for.
 */
[[nodiscard]] std::vector<SnoozeChoice> snoozeChoices(const Reminder &reminder, const QDateTime &now,
                                                      const QTimeZone &zone);
/** UTC; invalid for UntilDayIsKnown. Tonight is at eight, tomorrow at the user's hour. */
[[nodiscard]] QDateTime snoozeTime(SnoozeChoice choice, const QDateTime &now,
                                   const ReminderSettings &settings, const QTimeZone &zone);

} // namespace raiki
