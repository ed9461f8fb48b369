// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminder.h"
#include "core/watchlist/upcoming.h"

#include <QTimeZone>

#include <span>

/** Claims, settings and the clock in, reminders out: pure, so it survives every jump of the clock. */
namespace raiki {

/** So many days after a premiere what came due while we were off is still worth telling. */
inline constexpr int remindersLookBack = 31;

/**
 * Every reminder for premieres that have not passed, whatever was delivered already; due instants in UTC. A
 * reminder whose due instant lay before the premiere became known (PremiereClaim::learnedAt) is not made up
 * afterwards.
 * @param zone where the user lives: day-precision reminders come at dayHour there
 */
[[nodiscard]] std::vector<Reminder> planReminders(std::span<const FollowedSeason> seasons,
                                                  const ReminderSettings &settings, const QDateTime &now,
                                                  const QTimeZone &zone);

/** What is to be done now: of the planned ones minus the delivered ones (same season, kind, lead, premiere).
 */
struct DueReminders
{
    std::vector<Reminder> due;     ///< to tell now
    std::vector<Reminder> missed;  ///< came due more than @p grace ago (we were off): told in one notice
    std::optional<QDateTime> next; ///< when to look again at the latest
};
[[nodiscard]] DueReminders dueReminders(std::span<const Reminder> planned, std::span<const Reminder> known,
                                        const QDateTime &now, std::chrono::minutes grace);

} // namespace raiki
