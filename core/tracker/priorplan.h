// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderplanner.h"

/**
 * What was to be said before a change of the list or of a wish. A change plans anew: what it makes due in the
 * past (a lead time asked for after it had passed, a show unmuted or taken up again after its start) nobody
 * wanted when it was time, so it is not told afterwards. Pure; any thread.
 */
namespace raiki {

class PriorPlan final
{
public:
    /** @p plan is what is planned at @p now, UTC. */
    void remember(const std::vector<Reminder> &plan, const QDateTime &now);
    /** It still is at @p now. */
    void stillHolds(const QDateTime &now);
    /**
     * Takes out of @p due what came due before the plan last held, was not in it, and was not told before.
     * News of dates stays: it is as new as the moment we tell it. Nothing is taken out before the first plan.
     */
    [[nodiscard]] std::vector<Reminder> takeBelated(DueReminders &due) const;

private:
    QSet<ReminderKey> m_planned;
    QDateTime m_held;
};

} // namespace raiki
