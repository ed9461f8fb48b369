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

/** @p instant, or where that lies in the quiet hours their end; UTC. */
[[nodiscard]] QDateTime afterQuietHours(const QDateTime &instant, const QuietHours &hours,
                                        const QTimeZone &zone);

/** When something comes due; all in UTC. */
struct DueMoment
{
    ReminderKind kind = ReminderKind::Start;
    QDateTime dueAt;
    QDateTime learnedAt;     ///< when its date became known
    QDateTime startsAt = {}; ///< of a lead time: the start that it lies before
};

/**
 * The instant at which it is told, in UTC: moved out of the quiet hours, and to a digest. Of a lead time that
 * is the digest before it; where that was before its date became known, the next one before the start; where
 * there is none, its own time.
 */
[[nodiscard]] QDateTime tellTime(const DueMoment &moment, const ReminderSettings &settings,
                                 const QTimeZone &zone);

enum class SnoozeChoice { TenMinutes, Tonight, Tomorrow, UntilDayIsKnown };
/** Which of them make sense now: tonight is over late in the evening, and a known day needs no waiting for.
 */
[[nodiscard]] std::vector<SnoozeChoice> snoozeChoices(const Reminder &reminder, const QDateTime &now,
                                                      const QTimeZone &zone);
/** UTC; invalid for UntilDayIsKnown. Tonight is at eight, tomorrow at the user's hour or when their quiet
 * hours end. Ten minutes and tonight are within them too: the user asked for just that. */
[[nodiscard]] QDateTime snoozeTime(SnoozeChoice choice, const QDateTime &now,
                                   const ReminderSettings &settings, const QTimeZone &zone);

} // namespace raiki
