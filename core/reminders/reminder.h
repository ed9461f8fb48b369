// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/premiere.h"
#include "core/watchlist/watchentry.h"

#include <chrono>
#include <optional>
#include <vector>

/** When to tell the user what. A reminder is planned, comes due, is delivered, may be snoozed. */
namespace raiki {

using ReminderId = Id<struct ReminderTag>;

enum class ReminderKind {
    DateSet,      ///< a date became known
    DateChanged,  ///< it moved, or was delayed
    LeadTime,     ///< so long before the start
    Start,        ///< it starts now (at its minute) or today (at the hour the user reads such things)
    StartsWithin, ///< known only to the month or cour: once, when that span begins
};
[[nodiscard]] QString
reminderKindName(ReminderKind kind); ///< "dateSet", "dateChanged", "leadTime", "start", "startsWithin"
[[nodiscard]] std::optional<ReminderKind> reminderKindFromName(QStringView name);

enum class ReminderState { Planned, Delivered, Snoozed, Dismissed };

struct Reminder
{
    ReminderId id;
    SeasonId season;
    ReminderKind kind = ReminderKind::Start;
    std::chrono::minutes lead{0}; ///< of LeadTime
    FuzzyDate premiere;           ///< the date it speaks of; a reminder is one (season, kind, lead, premiere)
    QDateTime dueAt;              ///< UTC
    ReminderState state = ReminderState::Planned;
    QDateTime deliveredAt; ///< UTC

    bool operator==(const Reminder &) const = default;
};

/** What the user wants to hear, for the list as a whole. */
struct ReminderSettings
{
    bool enabled = true;
    std::vector<std::chrono::minutes> leads{std::chrono::minutes{24 * 60}};
    bool atStart = true;
    bool onDateSet = true;
    bool onDateChanged = true;
    int dayHour = 9; ///< local hour at which day-precision and coarser reminders come
    bool forPlanToWatch = true;
    bool forWatching = true;
    bool forOnHold = false;
    bool forCompleted = true; ///< a new season of a completed show
    QDateTime pausedUntil;    ///< UTC; invalid: not paused

    bool operator==(const ReminderSettings &) const = default;
};

} // namespace raiki
