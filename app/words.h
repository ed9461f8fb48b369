// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/announcements/intakedecision.h"
#include "core/feeds/httpfetcher.h"
#include "core/reminders/reminder.h"
#include "core/tracker/preferences.h"
#include "ui/common/datetext.h"

/** Words that only the command line says. */
namespace raiki {

/** Dates in the terminal: the user's locale and zone, and their wish for late-night times. */
[[nodiscard]] DateStyle terminalDates(const Clock &clock, const PreferenceValues &preferences);
/** "starts", "1 day before the start", "the date became known"… */
[[nodiscard]] QString reminderText(const Reminder &reminder, const DateStyle &style);
/** Why an announcement was flagged, put to review or left alone. */
[[nodiscard]] QString intakeReasonText(IntakeReason reason);
/** Why a feed could not be read, and what to do. */
[[nodiscard]] QString fetchFailureText(FetchFailure failure, int httpStatus, const QString &detail);

} // namespace raiki
