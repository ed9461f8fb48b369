// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/reminders/reminderplanner.h"

/** Dates that the user took into the list themselves: nobody has to tell them. */
namespace raiki {

class Database;

/**
 * Takes out of @p due the news of dates that stand on a post which the user has accepted or corrected. What
 * follows from such a date (a lead time, the start) stays. Store thread. @param database borrowed for the
 * call
 */
[[nodiscard]] Result<std::vector<Reminder>> takeAccepted(DueReminders &due, const ReminderSettings &settings,
                                                         Database &database);

} // namespace raiki
