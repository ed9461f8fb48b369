// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderplanner.h"

/** Which reminders come each on its own and which in one notice. Pure. */
namespace raiki {

struct TellingOrder
{
    std::vector<Reminder> missed;    ///< in one notice
    std::vector<Reminder> digest;    ///< in one notice
    std::vector<Reminder> together;  ///< too many at once for a bubble each
    std::vector<Reminder> single;    ///< a bubble each
    std::vector<Reminder> overtaken; ///< not said: a later one of the same season says more
};

[[nodiscard]] TellingOrder tellingOrder(const DueReminders &due, Digest digest);

} // namespace raiki
