// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderaudience.h"

#include <algorithm>
#include <array>

namespace raiki {
namespace {

/** A show that is being watched, and whose first season was completed, is one that is being watched. */
constexpr std::array liveliestFirst{WatchStatus::Watching, WatchStatus::PlanToWatch, WatchStatus::OnHold,
                                    WatchStatus::Completed, WatchStatus::Dropped};

bool isLivelier(WatchStatus status, WatchStatus other)
{
    const auto place = [](WatchStatus each) {
        return std::find(liveliestFirst.begin(), liveliestFirst.end(), each);
    };
    return place(status) < place(other);
}

} // namespace

ReminderAudience::ReminderAudience(std::span<const FollowedSeason> seasons, const ReminderSettings &settings)
    : m_settings(settings)
{
    for (const FollowedSeason &season : seasons) {
        if (!season.entry)
            continue;
        ShowWish &wish = m_wishes[season.season.show];
        if (!wish.status || isLivelier(season.entry->status, *wish.status))
            wish.status = season.entry->status;
        switch (season.entry->reminders) {
        case ReminderChoice::Never:
            wish.isMuted = true;
            break;
        case ReminderChoice::Always:
            wish.isAlways = true;
            break;
        case ReminderChoice::ByStatus:
            wish.byStatus = wish.byStatus || wantsStatusOfShow(season.entry->status);
            break;
        }
    }
}

bool ReminderAudience::wants(const FollowedSeason &season) const
{
    if (season.entry) {
        if (season.entry->reminders == ReminderChoice::ByStatus)
            return wantsStatusOfSeason(season.entry->status);
        return season.entry->reminders == ReminderChoice::Always;
    }
    const ShowWish wish = m_wishes.value(season.season.show);
    return !wish.isMuted && (wish.isAlways || wish.byStatus);
}

std::optional<WatchStatus> ReminderAudience::statusOf(const FollowedSeason &season) const
{
    return season.entry ? season.entry->status : statusOf(season.season.show);
}

std::optional<WatchStatus> ReminderAudience::statusOf(ShowId show) const
{
    return m_wishes.value(show).status;
}

bool ReminderAudience::wantsStatusOfShow(WatchStatus status) const
{
    return status == WatchStatus::Completed ? m_settings.forCompleted : wantsStatusOfSeason(status);
}

bool ReminderAudience::wantsStatusOfSeason(WatchStatus status) const
{
    switch (status) {
    case WatchStatus::PlanToWatch:
        return m_settings.forPlanToWatch;
    case WatchStatus::Watching:
        return m_settings.forWatching;
    case WatchStatus::OnHold:
        return m_settings.forOnHold;
    case WatchStatus::Completed: // seen to its end: its own start is no news
    case WatchStatus::Dropped:
        return false;
    }
    return false;
}

} // namespace raiki
