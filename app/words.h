// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/notifier.h"
#include "core/tracker/preferences.h"
#include "ui/common/datetext.h"
#include "ui/common/newstext.h"

/** Words that only the command line says. */
namespace raiki {

/** Dates in the terminal: the user's locale and zone, and their wish for late-night times. */
[[nodiscard]] DateStyle terminalDates(const Clock &clock, const PreferenceValues &preferences);
/** "starts", "1 day before the start", "the date became known"… */
[[nodiscard]] QString reminderText(const ReminderNotice &notice, const DateStyle &style);

} // namespace raiki
