// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"
#include "core/tracker/feedpoller.h"

#include <QJsonObject>

#include <functional>

/** A poll that the terminal waits for, and what it says of it: `poll` and `feed add`. */
namespace raiki {

struct TrackerServices;

/** @param start asks the poller for one run. @return its report, once it has ended; progress is shown
 * meanwhile */
[[nodiscard]] PollReport pollNow(const CommandContext &context, TrackerServices &tracker,
                                 const std::function<void()> &start);

/** {"feeds", "flagged", "review"} of the command line's promise. */
[[nodiscard]] QJsonObject pollJson(const PollReport &report);

/** The flagged, then what waits for a decision, a headline each; nothing where there is neither. */
void printNews(const CommandContext &context, const TrackerServices &tracker, const IntakeReport &intake);

} // namespace raiki
