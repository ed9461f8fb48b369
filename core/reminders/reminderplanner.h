// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminder.h"
#include "core/reminders/remindersettings.h"
#include "core/watchlist/upcoming.h"

#include <QTimeZone>

#include <span>

/** Claims, settings and the clock in, reminders out: pure, so it survives every jump of the clock. */
namespace raiki {

/**
 * So many days after a premiere what came due while we were off is still worth telling. Seasons whose dates
 * all lie before that need not be given, but for those being watched and those of shows with wishes of their
 * own (ReminderSettings::shows), whose episodes may still come.
 */
inline constexpr int remindersLookBack = 31;

/** An episode that a source dates. */
struct DatedEpisode
{
    SeasonId season;
    int episode = 0; ///< 0: not said
    FuzzyDate date;  ///< to the day or minute
    bool isLast = false;
    QDateTime learnedAt; ///< UTC
};

/**
 * Every reminder for premieres that have not passed, whatever was delivered already; due instants in UTC,
 * moved out of quiet hours and to the digest. A reminder whose due instant lay before its date became known
 * (PremiereClaim::learnedAt) is not made up afterwards. Of a weekly rule only what comes within nine days is
 * planned.
 * @param zone where the user lives: day-precision reminders come at dayHour there
 */
[[nodiscard]] std::vector<Reminder> planReminders(std::span<const FollowedSeason> seasons,
                                                  const ReminderSettings &settings, const QDateTime &now,
                                                  const QTimeZone &zone,
                                                  std::span<const DatedEpisode> episodes = {});

/** What to do with one that was being told when the program ended, or that the desktop did not show. */
enum class Untold { Wait, TellAgain };

/** What is to be done now: of the planned ones minus the delivered ones (same season, kind, lead, premiere).
 */
struct DueReminders
{
    std::vector<Reminder> due;     ///< to tell now
    std::vector<Reminder> missed;  ///< came due more than @p grace ago (we were off): told in one notice
    std::optional<QDateTime> next; ///< when to look again at the latest
};
[[nodiscard]] DueReminders dueReminders(std::span<const Reminder> planned, std::span<const Reminder> known,
                                        const QDateTime &now, std::chrono::minutes grace,
                                        Untold untold = Untold::Wait);

/**
 * The reminder that ends @p snoozed, which waits until the day is known: nothing where it is not known yet.
 * Due at @p now.
 */
[[nodiscard]] std::optional<Reminder> wokenBy(const Reminder &snoozed, const FollowedSeason &season,
                                              const ReminderSettings &settings, const QDateTime &now);

} // namespace raiki
