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
    DateSet,         ///< a date became known
    DateChanged,     ///< it moved, or was delayed
    Announced,       ///< a new season was announced, without a date
    LeadTime,        ///< so long before the start
    Start,           ///< it starts now (at its minute) or today (at the hour the user reads such things)
    StartsWithin,    ///< known only to the month or cour: once, when that span begins
    DubStart,        ///< its dub starts
    Finale,          ///< its last episode, where a source dates it
    Episode,         ///< an episode that a source dates
    ExpectedEpisode, ///< an episode that follows from the weekly rule: nobody said it, so only on request
};
/** "dateSet", "dateChanged", "announced", "leadTime", "start", "startsWithin", "dubStart", "finale",
 * "episode", "expectedEpisode". */
[[nodiscard]] QString reminderKindName(ReminderKind kind);
[[nodiscard]] std::optional<ReminderKind> reminderKindFromName(QStringView name);
/** News of a date is as new as the moment we tell it, however long ago its source was written. */
[[nodiscard]] bool isNewsOfDate(ReminderKind kind);

/**
 * Telling: written down, and not handed to the desktop yet or not shown by it; told once more in the notice
 * at the next start, since the program may have ended in between. Delivered: handed over, and not refused.
 */
enum class ReminderState { Planned, Delivered, Snoozed, Dismissed, Telling };

struct Reminder
{
    ReminderId id;
    SeasonId season;
    ReminderKind kind = ReminderKind::Start;
    std::chrono::minutes lead{0}; ///< of LeadTime
    int episode = 0;              ///< of Episode and ExpectedEpisode
    FuzzyDate
        premiere;    ///< the date it speaks of; a reminder is one (season, kind, lead or episode, premiere)
    QDateTime dueAt; ///< UTC; of a snoozed one: invalid until the day is known
    ReminderState state = ReminderState::Planned;
    QDateTime deliveredAt; ///< UTC

    bool operator==(const Reminder &) const = default;
};

/** What makes two reminders the same one, whatever happened to them. */
struct ReminderKey
{
    SeasonId season;
    ReminderKind kind = ReminderKind::Start;
    std::chrono::minutes lead{0};
    int episode = 0;
    FuzzyDate premiere;

    bool operator==(const ReminderKey &) const = default;
};
[[nodiscard]] size_t qHash(const ReminderKey &key, size_t seed = 0);
[[nodiscard]] ReminderKey reminderKey(const Reminder &reminder);

} // namespace raiki
