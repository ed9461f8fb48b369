// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/acceptednews.h"

#include "core/reminders/premierehistory.h"
#include "core/store/liststore.h"
#include "core/store/newsstore.h"

#include <algorithm>

namespace raiki {
namespace {

QSet<SeasonId> seasonsWithNews(const DueReminders &due)
{
    QSet<SeasonId> seasons;
    for (const auto *reminders : {&due.due, &due.missed}) {
        for (const Reminder &reminder : *reminders) {
            if (isNewsOfDate(reminder.kind))
                seasons.insert(reminder.season);
        }
    }
    return seasons;
}

/** Whether the claim that made @p season's date what it is came by the user's own decision. */
Result<bool> wasAccepted(const FollowedSeason &season, const ReleaseWish &wish, const NewsStore &news)
{
    const std::optional<PremiereClaim> claim = premiereHistory(season, wish).changedBy;
    if (!claim || claim->source.kind != ClaimSourceKind::FeedItem)
        return false;
    const Result<std::vector<NewsRow>> rows = news.ofItem(claim->source.item);
    if (!rows)
        return rows.error();
    return std::any_of(rows->begin(), rows->end(), [&season](const NewsRow &row) {
        return row.news.season == season.season.id && row.news.state == NewsState::Accepted;
    });
}

} // namespace

Result<std::vector<Reminder>> takeAccepted(DueReminders &due, const ReminderSettings &settings,
                                           Database &database)
{
    const QSet<SeasonId> asked = seasonsWithNews(due);
    if (asked.isEmpty())
        return std::vector<Reminder>{};
    const Result<std::vector<FollowedSeason>> seasons = ListStore(database).seasons(asked);
    if (!seasons)
        return seasons.error();
    QSet<SeasonId> accepted;
    for (const FollowedSeason &season : *seasons) {
        const Result<bool> was =
            wasAccepted(season, settings.releaseOf(season.season.show), NewsStore(database));
        if (!was)
            return was.error();
        if (*was)
            accepted.insert(season.season.id);
    }
    std::vector<Reminder> taken;
    for (auto *reminders : {&due.due, &due.missed}) {
        std::erase_if(*reminders, [&](const Reminder &reminder) {
            const bool isTaken = isNewsOfDate(reminder.kind) && accepted.contains(reminder.season);
            if (isTaken)
                taken.push_back(reminder);
            return isTaken;
        });
    }
    return taken;
}

} // namespace raiki
