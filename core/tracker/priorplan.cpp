// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/priorplan.h"

#include <algorithm>

namespace raiki {

void PriorPlan::remember(const std::vector<Reminder> &plan, const QDateTime &now)
{
    m_planned.clear();
    m_planned.reserve(qsizetype(plan.size()));
    for (const Reminder &reminder : plan)
        m_planned.insert(reminderKey(reminder));
    m_held = now;
}

void PriorPlan::stillHolds(const QDateTime &now)
{
    m_held = now;
}

std::vector<Reminder> PriorPlan::takeBelated(DueReminders &due) const
{
    std::vector<Reminder> belated;
    if (!m_held.isValid())
        return belated;
    for (std::vector<Reminder> *reminders : {&due.due, &due.missed}) {
        const auto stays = [this](const Reminder &reminder) {
            return reminder.id.isValid() || isNewsOfDate(reminder.kind) || reminder.dueAt > m_held ||
                   m_planned.contains(reminderKey(reminder));
        };
        const auto first = std::stable_partition(reminders->begin(), reminders->end(), stays);
        std::move(first, reminders->end(), std::back_inserter(belated));
        reminders->erase(first, reminders->end());
    }
    return belated;
}

} // namespace raiki
