// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"

#include "core/reminders/reminderaudience.h"
#include "core/reminders/seasonplan.h"

#include <QHash>

#include <algorithm>

namespace raiki {
namespace {

using EpisodesBySeason = QHash<SeasonId, std::vector<DatedEpisode>>;

EpisodesBySeason bySeason(std::span<const DatedEpisode> episodes)
{
    EpisodesBySeason sorted;
    for (const DatedEpisode &episode : episodes)
        sorted[episode.season].push_back(episode);
    return sorted;
}

} // namespace

std::vector<Reminder> planReminders(std::span<const FollowedSeason> seasons, const ReminderSettings &settings,
                                    const QDateTime &now, const QTimeZone &zone,
                                    std::span<const DatedEpisode> episodes)
{
    std::vector<Reminder> reminders;
    if (!settings.enabled)
        return reminders;
    const ReminderAudience audience(seasons, settings);
    const EpisodesBySeason dated = bySeason(episodes);
    for (const FollowedSeason &season : seasons) {
        if (audience.wants(season))
            SeasonPlan(season, settings, audience.statusOf(season), now, zone)
                .addTo(reminders, dated.value(season.season.id));
    }
    std::sort(reminders.begin(), reminders.end(), [](const Reminder &left, const Reminder &right) {
        return std::tie(left.dueAt, left.season, left.kind, left.lead, left.episode) <
               std::tie(right.dueAt, right.season, right.kind, right.lead, right.episode);
    });
    return reminders;
}

std::optional<Reminder> wokenBy(const Reminder &snoozed, const FollowedSeason &season,
                                const ReminderSettings &settings, const QDateTime &now)
{
    if (snoozed.state != ReminderState::Snoozed || snoozed.dueAt.isValid())
        return {};
    const Premiere premiere = remindedPremiere(season, settings.releaseOf(season.season.show));
    if (premiere.date.precision() < DatePrecision::Day)
        return {};
    Reminder woken;
    woken.season = snoozed.season;
    woken.kind = ReminderKind::DateSet;
    woken.premiere = premiere.date;
    woken.dueAt = now;
    return woken;
}

} // namespace raiki
