// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"

#include <QHash>

#include <algorithm>

namespace raiki {
namespace {

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
        knownByKey.insert(reminderKey(reminder), &reminder);
    DueReminders result;
    const QDateTime missedBefore = now.addSecs(-std::chrono::seconds(grace).count());
    for (const Reminder &plan : planned) {
        Reminder reminder = plan;
        if (const Reminder *earlier = knownByKey.value(reminderKey(plan))) {
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
