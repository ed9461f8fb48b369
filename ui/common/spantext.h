// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <span>

/** Spans of time that settings offer, in the user's words. */
namespace raiki {

/** What one can choose from for polling, shortest first. */
[[nodiscard]] std::span<const std::chrono::minutes> pollIntervals();
/** "15 minutes", "an hour", "2 hours", "a day" */
[[nodiscard]] QString pollIntervalText(std::chrono::minutes interval);
/** What one can be reminded before a premiere, longest first. */
[[nodiscard]] std::span<const std::chrono::minutes> reminderLeads();
/** "A week before" */
[[nodiscard]] QString reminderLeadText(std::chrono::minutes lead);

} // namespace raiki
