// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/tellingorder.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

/** More than so many at once are told in one notice. */
constexpr size_t mostSingleNotices = 3;

bool isOfDigest(ReminderKind kind)
{
    return isNewsOfDate(kind) || kind == ReminderKind::LeadTime;
}

/** Of what was missed of one season, only the last still says something. */
void keepNewest(std::vector<Reminder> &reminders, std::vector<Reminder> &overtaken)
{
    std::map<SeasonId, const Reminder *> newest;
    for (const Reminder &reminder : reminders) {
        const Reminder *&kept = newest[reminder.season];
        if (!kept || kept->dueAt <= reminder.dueAt)
            kept = &reminder;
    }
    std::vector<Reminder> kept;
    for (const Reminder &reminder : reminders)
        (newest.at(reminder.season) == &reminder ? kept : overtaken).push_back(reminder);
    reminders = std::move(kept);
}

/** "Starts in an hour" beside "starts now", as after quiet hours. */
bool isOvertaken(const Reminder &reminder, const std::vector<Reminder> &due)
{
    return reminder.kind == ReminderKind::LeadTime &&
           std::any_of(due.begin(), due.end(), [&reminder](const Reminder &other) {
               const bool isLater = other.kind == ReminderKind::Start ||
                                    (other.kind == ReminderKind::LeadTime && other.lead < reminder.lead);
               return other.season == reminder.season && other.premiere == reminder.premiere && isLater;
           });
}

NoticeGroup groupOf(const std::vector<Reminder> &missed, Waited waited)
{
    const bool isAgain = std::any_of(missed.begin(), missed.end(), [](const Reminder &reminder) {
        return reminder.state == ReminderState::Telling;
    });
    if (isAgain)
        return NoticeGroup::Unshown;
    return waited == Waited::Yes ? NoticeGroup::Waited : NoticeGroup::Missed;
}

} // namespace

TellingOrder tellingOrder(const DueReminders &due, Digest digest, Waited waited)
{
    TellingOrder order;
    std::vector<Reminder> missed = due.missed;
    keepNewest(missed, order.overtaken);
    std::vector<Reminder> inDigest;
    for (const Reminder &reminder : due.due) {
        if (isOvertaken(reminder, due.due))
            order.overtaken.push_back(reminder);
        else if (digest != Digest::Off && isOfDigest(reminder.kind))
            inDigest.push_back(reminder);
        else
            order.single.push_back(reminder);
    }
    std::vector<Reminder> many;
    if (waited != Waited::No && missed.size() + order.single.size() > 1) {
        missed.insert(missed.end(), order.single.begin(), order.single.end());
        order.single.clear();
    } else if (order.single.size() > mostSingleNotices)
        std::swap(many, order.single);
    for (const ToldTogether &each :
         {ToldTogether{missed, groupOf(missed, waited)}, ToldTogether{inDigest, NoticeGroup::Digest},
          ToldTogether{many, NoticeGroup::Many}}) {
        if (!each.reminders.empty())
            order.together.push_back(each);
    }
    return order;
}

} // namespace raiki
