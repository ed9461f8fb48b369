// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"

#include <QHash>

#include <algorithm>

namespace raiki {
namespace {

/** What makes two reminders the same one. */
struct ReminderKey
{
    SeasonId season;
    ReminderKind kind = ReminderKind::Start;
    std::chrono::minutes lead{0};
    int episode = 0;
    FuzzyDate premiere;

    bool operator==(const ReminderKey &) const = default;
};

size_t qHash(const ReminderKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.season, static_cast<int>(key.kind), key.lead.count(), key.episode,
                      key.premiere.firstDay().toJulianDay());
}

ReminderKey keyOf(const Reminder &reminder)
{
    return {reminder.season, reminder.kind, reminder.lead, reminder.episode, reminder.premiere};
}

bool isOver(ReminderState state, Untold untold)
{
    return state == ReminderState::Delivered || state == ReminderState::Dismissed ||
           (state == ReminderState::Telling && untold == Untold::Wait);
}

} // namespace

DueReminders dueReminders(std::span<const Reminder> planned, std::span<const Reminder> known,
                          const QDateTime &now, std::chrono::minutes grace, Untold untold)
{
    QHash<ReminderKey, const Reminder *> knownByKey;
    for (const Reminder &reminder : known)
        knownByKey.insert(keyOf(reminder), &reminder);
    DueReminders result;
    const QDateTime missedBefore = now.addSecs(-std::chrono::seconds(grace).count());
    for (const Reminder &plan : planned) {
        Reminder reminder = plan;
        if (const Reminder *earlier = knownByKey.value(keyOf(plan))) {
            if (isOver(earlier->state, untold))
                continue;
            reminder.id = earlier->id;
            reminder.state = earlier->state;
            if (earlier->state == ReminderState::Snoozed)
                reminder.dueAt = earlier->dueAt;
        }
        if (!reminder.dueAt.isValid()) // snoozed until the day is known
            continue;
        const bool wasBeingTold = reminder.state == ReminderState::Telling;
        if (!wasBeingTold && reminder.dueAt > now)
            result.next = result.next ? std::min(*result.next, reminder.dueAt) : reminder.dueAt;
        else if (wasBeingTold || (!isNewsOfDate(reminder.kind) && reminder.dueAt < missedBefore))
            result.missed.push_back(std::move(reminder));
        else
            result.due.push_back(std::move(reminder));
    }
    return result;
}

} // namespace raiki
