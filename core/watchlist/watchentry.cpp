// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/watchentry.h"

#include "core/shows/namedvalues.h"

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array statusNames{
    NamedValue{WatchStatus::PlanToWatch, "plan"_L1}, NamedValue{WatchStatus::Watching, "watching"_L1},
    NamedValue{WatchStatus::OnHold, "onhold"_L1},    NamedValue{WatchStatus::Completed, "completed"_L1},
    NamedValue{WatchStatus::Dropped, "dropped"_L1},
};

/** What other trackers and people write, lower case, without blanks and hyphens; digits are MyAnimeList's
 * codes. */
constexpr std::array otherWords{
    NamedValue{WatchStatus::PlanToWatch, "plantowatch"_L1},
    NamedValue{WatchStatus::PlanToWatch, "ptw"_L1},
    NamedValue{WatchStatus::PlanToWatch, "planning"_L1},
    NamedValue{WatchStatus::PlanToWatch, "planned"_L1},
    NamedValue{WatchStatus::PlanToWatch, "wanttowatch"_L1},
    NamedValue{WatchStatus::PlanToWatch, "wishlist"_L1},
    NamedValue{WatchStatus::PlanToWatch, "watchlist"_L1},
    NamedValue{WatchStatus::PlanToWatch, "backlog"_L1},
    NamedValue{WatchStatus::PlanToWatch, "6"_L1},
    NamedValue{WatchStatus::Watching, "current"_L1},
    NamedValue{WatchStatus::Watching, "currentlywatching"_L1},
    NamedValue{WatchStatus::Watching, "inprogress"_L1},
    NamedValue{WatchStatus::Watching, "repeating"_L1},
    NamedValue{WatchStatus::Watching, "rewatching"_L1},
    NamedValue{WatchStatus::Watching, "1"_L1},
    NamedValue{WatchStatus::OnHold, "hold"_L1},
    NamedValue{WatchStatus::OnHold, "paused"_L1},
    NamedValue{WatchStatus::OnHold, "stalled"_L1},
    NamedValue{WatchStatus::OnHold, "3"_L1},
    NamedValue{WatchStatus::Completed, "complete"_L1},
    NamedValue{WatchStatus::Completed, "finished"_L1},
    NamedValue{WatchStatus::Completed, "watched"_L1},
    NamedValue{WatchStatus::Completed, "seen"_L1},
    NamedValue{WatchStatus::Completed, "done"_L1},
    NamedValue{WatchStatus::Completed, "2"_L1},
    NamedValue{WatchStatus::Dropped, "drop"_L1},
    NamedValue{WatchStatus::Dropped, "abandoned"_L1},
    NamedValue{WatchStatus::Dropped, "quit"_L1},
    NamedValue{WatchStatus::Dropped, "wontwatch"_L1},
    NamedValue{WatchStatus::Dropped, "4"_L1},
};

constexpr std::array reminderChoiceNames{
    NamedValue{ReminderChoice::ByStatus, "bystatus"_L1},
    NamedValue{ReminderChoice::Always, "always"_L1},
    NamedValue{ReminderChoice::Never, "never"_L1},
};

} // namespace

QString watchStatusName(WatchStatus status)
{
    return nameOf(statusNames, status);
}

std::optional<WatchStatus> watchStatusFromName(QStringView name)
{
    QString word;
    for (const QChar character : name.toString().toLower()) {
        if (character.isLetterOrNumber())
            word.append(character);
    }
    const std::optional<WatchStatus> own = valueNamed(statusNames, word);
    return own ? own : valueNamed(otherWords, word);
}

QString reminderChoiceName(ReminderChoice choice)
{
    return nameOf(reminderChoiceNames, choice);
}

std::optional<ReminderChoice> reminderChoiceFromName(QStringView name)
{
    return valueNamed(reminderChoiceNames, name);
}

} // namespace raiki
