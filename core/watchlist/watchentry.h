// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/shows/show.h"

#include <QStringList>

#include <array>
#include <optional>

/** The user's row for a Season. */
namespace raiki {

using WatchEntryId = Id<struct WatchEntryTag>;

enum class WatchStatus { PlanToWatch, Watching, OnHold, Completed, Dropped };
/** In the order in which people see them. */
inline constexpr std::array allWatchStatuses{WatchStatus::PlanToWatch, WatchStatus::Watching,
                                             WatchStatus::OnHold, WatchStatus::Completed,
                                             WatchStatus::Dropped};
/** "plan", "watching", "onhold", "completed", "dropped": what the command line and CSV write. */
[[nodiscard]] QString watchStatusName(WatchStatus status);
/** The names above and everyone's words for them ("Plan to Watch", "ptw", "PLANNING", "on-hold",
 * "finished"…). */
[[nodiscard]] std::optional<WatchStatus> watchStatusFromName(QStringView name);

/** Whether Raiki tells the user of this season: as their settings say for the status, always, or never. */
enum class ReminderChoice { ByStatus, Always, Never };
[[nodiscard]] QString reminderChoiceName(ReminderChoice choice); ///< "bystatus", "always", "never"
[[nodiscard]] std::optional<ReminderChoice> reminderChoiceFromName(QStringView name);

struct WatchEntry
{
    WatchEntryId id;
    SeasonId season;
    WatchStatus status = WatchStatus::PlanToWatch;
    int episodesWatched = 0;  ///< 0 and up
    std::optional<int> score; ///< 1 to 100, whatever scale is shown
    FuzzyDate started;
    FuzzyDate finished;
    int rewatches = 0;
    QString notes;
    QStringList tags; ///< sorted, distinct without regard to case
    ReminderChoice reminders = ReminderChoice::ByStatus;
    bool isFlagged = false; ///< news came in that the user has not looked at
    QDateTime addedAt;      ///< UTC
    QDateTime changedAt;    ///< UTC

    bool operator==(const WatchEntry &) const = default;
};

} // namespace raiki
