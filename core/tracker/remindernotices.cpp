// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/broadcastnight.h"
#include "core/reminders/premierehistory.h"
#include "core/reminders/telltime.h"
#include "core/store/database.h"
#include "core/store/liststore.h"
#include "core/store/reminderstore.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/preferences.h"
#include "core/tracker/remindertimer.h"

#include <algorithm>

/** What the timer says of reminders: planned ones, told ones, and those that wait for a day. */
namespace raiki {
namespace {

bool wasTold(const Reminder &reminder)
{
    return reminder.deliveredAt.isValid() &&
           (reminder.state == ReminderState::Delivered || reminder.state == ReminderState::Telling ||
            reminder.state == ReminderState::Snoozed);
}

/** Also where nobody spoke of a delay, and another date was simply said. */
FuzzyDate movedFrom(const Reminder &reminder, const PremiereHistory &history)
{
    const FuzzyDate &before = history.before.date;
    const bool isOther = reminder.kind == ReminderKind::DateChanged && before.isKnown() &&
                         !mayBeSameStart(before, history.premiere.date);
    return history.premiere.movedFrom.isKnown() || !isOther ? history.premiere.movedFrom : before;
}

} // namespace

Result<std::vector<ReminderNotice>> ReminderTimer::planned() const
{
    const Result<std::vector<Reminder>> plan = currentPlan(m_clock.now());
    if (!plan)
        return plan.error();
    const Result<std::vector<Reminder>> known = ReminderStore(m_database).known();
    if (!known)
        return known.error();
    // As seen from the beginning of time nothing is due: what is left is what will be said, snoozes included.
    const QDateTime longAgo = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    std::vector<Reminder> open;
    for (const Reminder &reminder : *plan) {
        const DueReminders one = dueReminders(std::span(&reminder, 1), *known, longAgo, {});
        if (!one.next)
            continue;
        open.push_back(reminder);
        open.back().dueAt = *one.next;
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const Reminder &left, const Reminder &right) { return left.dueAt < right.dueAt; });
    return noticesOf(open);
}

Result<std::vector<ReminderNotice>> ReminderTimer::told(int most) const
{
    Result<std::vector<Reminder>> known = ReminderStore(m_database).known();
    if (!known)
        return known.error();
    std::erase_if(*known, [](const Reminder &reminder) { return !wasTold(reminder); });
    std::stable_sort(known->begin(), known->end(), [](const Reminder &left, const Reminder &right) {
        return left.deliveredAt > right.deliveredAt;
    });
    if (known->size() > static_cast<size_t>(std::max(0, most)))
        known->resize(static_cast<size_t>(std::max(0, most)));
    return noticesOf(*known);
}

Result<void> ReminderTimer::markRead()
{
    const Result<void> saved =
        inTransaction(m_database, [this] { return ReminderStore(m_database).confirmAll(); });
    if (saved)
        Q_EMIT toldChanged();
    return saved;
}

Result<void> ReminderTimer::markRead(const std::vector<Reminder> &reminders)
{
    if (reminders.empty())
        return {};
    const Result<void> saved = inTransaction(m_database, [&]() -> Result<void> {
        for (const Reminder &reminder : reminders) {
            if (const Result<void> done = ReminderStore(m_database).confirm(reminder); !done)
                return done;
        }
        return {};
    });
    if (saved)
        Q_EMIT toldChanged();
    return saved;
}

Result<void> ReminderTimer::wake(DueReminders &due, const QDateTime &now)
{
    const Result<std::vector<Reminder>> known = ReminderStore(m_database).known();
    if (!known)
        return known.error();
    QSet<SeasonId> waiting;
    for (const Reminder &reminder : *known) {
        if (reminder.state == ReminderState::Snoozed && !reminder.dueAt.isValid())
            waiting.insert(reminder.season);
    }
    if (waiting.isEmpty())
        return {};
    // As a start would: news come by itself waits for the end of quiet hours.
    const QDateTime tellAt = tellTime({ReminderKind::Start, now, now}, settings(), m_clock.zone());
    if (tellAt > now) {
        due.next = due.next ? std::min(*due.next, tellAt) : tellAt;
        return {};
    }
    const Result<std::vector<FollowedSeason>> seasons = ListStore(m_database).seasons(waiting);
    if (!seasons)
        return seasons.error();
    std::vector<Reminder> ended;
    for (const Reminder &reminder : *known) {
        const auto season =
            std::find_if(seasons->begin(), seasons->end(), [&reminder](const FollowedSeason &each) {
                return each.season.id == reminder.season;
            });
        const std::optional<Reminder> woken =
            season == seasons->end() ? std::nullopt : wokenBy(reminder, *season, settings(), now);
        if (!woken)
            continue;
        ended.push_back(reminder);
        const auto isWoken = [&woken](const Reminder &other) {
            return reminderKey(other) == reminderKey(*woken);
        };
        if (std::none_of(known->begin(), known->end(), isWoken) &&
            std::none_of(due.due.begin(), due.due.end(), isWoken))
            due.due.push_back(*woken);
    }
    return save(ended, ReminderState::Dismissed, now);
}

Result<std::vector<ReminderNotice>> ReminderTimer::noticesOf(const std::vector<Reminder> &reminders) const
{
    QSet<SeasonId> ids;
    for (const Reminder &reminder : reminders)
        ids.insert(reminder.season);
    const Result<std::vector<FollowedSeason>> seasons = ListStore(m_database).seasons(ids);
    if (!seasons)
        return seasons.error();
    QHash<SeasonId, const FollowedSeason *> byId;
    for (const FollowedSeason &season : *seasons)
        byId.insert(season.season.id, &season);
    std::vector<ReminderNotice> notices;
    for (const Reminder &reminder : reminders) {
        const FollowedSeason *season = byId.value(reminder.season);
        if (!season)
            continue;
        const ReleaseWish &wish = settings().releaseOf(season->season.show);
        PremiereHistory history = premiereHistory(*season, wish);
        history.premiere.movedFrom = countedDate(movedFrom(reminder, history), history.offset);
        const bool isPremiere = reminder.premiere == history.premiere.date;
        notices.push_back({reminder, season->show, season->season, history.premiere,
                           shownPlatforms(season->releases),
                           countedDate(reminder.premiere, isPremiere ? history.offset : wish.offset)});
    }
    return notices;
}

} // namespace raiki
