// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderplanner.h"
#include "core/tracker/notifier.h"

/** Which reminders come each on its own and which in one notice. Pure. */
namespace raiki {

/** Several in one notice. */
struct ToldTogether
{
    std::vector<Reminder> reminders;
    NoticeGroup group = NoticeGroup::Many;
};

struct TellingOrder
{
    std::vector<ToldTogether> together; ///< none of them empty
    std::vector<Reminder> single;       ///< a bubble each
    std::vector<Reminder> overtaken;    ///< not said: a later one of the same season says more
};

/** Whether a pause, quiet hours or the desktop's wish for quiet have just ended, or nobody looked until now.
 */
enum class Waited { No, Yes, Away };

/** After either all that came due meanwhile is told at once, in one notice. */
[[nodiscard]] TellingOrder tellingOrder(const DueReminders &due, Digest digest, Waited waited);

} // namespace raiki
