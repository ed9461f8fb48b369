// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/remindertimer.h"

#include "core/base/logging.h"
#include "core/reminders/premierehistory.h"
#include "core/store/database.h"
#include "core/store/liststore.h"
#include "core/store/reminderstore.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/preferences.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

constexpr std::chrono::seconds tickEvery{30};
/** So late a reminder still counts as on time: a tick, a slow start, a short nap of the machine. */
constexpr std::chrono::minutes grace{10};
/** More than so many at once are told in one notice. */
constexpr size_t mostSingleNotices = 3;

bool isNewsOfDate(ReminderKind kind)
{
    return kind == ReminderKind::DateSet || kind == ReminderKind::DateChanged;
}

/** Of what was missed of one season, only the last still says something. */
std::vector<Reminder> newestOfEachSeason(const std::vector<Reminder> &reminders)
{
    std::map<SeasonId, const Reminder *> newest;
    for (const Reminder &reminder : reminders) {
        const Reminder *&kept = newest[reminder.season];
        if (!kept || kept->dueAt <= reminder.dueAt)
            kept = &reminder;
    }
    std::vector<Reminder> kept;
    for (const Reminder &reminder : reminders) {
        if (newest.at(reminder.season) == &reminder)
            kept.push_back(reminder);
    }
    return kept;
}

} // namespace

ReminderTimer::ReminderTimer(Database &database, Watchlist &watchlist, Preferences &preferences,
                             Notifier &notifier, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_watchlist(watchlist)
    , m_preferences(preferences)
    , m_notifier(notifier)
    , m_clock(clock)
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &ReminderTimer::tick);
    // Looked at after whoever made the change has said all they have to say of it (newsWasTold()).
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ReminderTimer::tick);
    const auto planAgain = [this] {
        m_plan.reset();
        if (m_timer.isActive())
            m_soon.start();
    };
    connect(&m_watchlist, &Watchlist::changed, this, planAgain);
    connect(&m_preferences, &Preferences::changed, this, planAgain);
}

ReminderTimer::~ReminderTimer() = default;

void ReminderTimer::start()
{
    m_timer.start();
    tick();
}

void ReminderTimer::stop()
{
    m_timer.stop();
    m_soon.stop();
}

void ReminderTimer::tick()
{
    m_watchlist.noticeOtherProcesses();
    const QDateTime now = m_clock.now();
    if (isQuietUntilNext(now))
        return;
    const Result<DueReminders> due = dueAt(now);
    if (!due) {
        qCWarning(lcReminders) << "reminders cannot be planned:" << due.error().detail;
        return;
    }
    m_lastLook = now;
    m_nextLook = due->next;
    std::vector<Reminder> all = due->due;
    all.insert(all.end(), due->missed.begin(), due->missed.end());
    if (all.empty())
        return;
    // Written down first: a crash while telling costs one notice, the other order would tell it twice.
    if (const Result<void> saved = saveAsDelivered(all, now); !saved) {
        qCWarning(lcReminders) << "reminders cannot be written down:" << saved.error().detail;
        m_nextLook = now;
        return;
    }
    tell(*due);
}

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
        const DueReminders one = dueReminders(std::span(&reminder, 1), *known, longAgo, grace);
        if (!one.next)
            continue;
        open.push_back(reminder);
        open.back().dueAt = *one.next;
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const Reminder &left, const Reminder &right) { return left.dueAt < right.dueAt; });
    return noticesOf(open);
}

Result<void> ReminderTimer::snooze(const Reminder &reminder, const QDateTime &until)
{
    if (!until.isValid())
        return Error{ErrorCode::InvalidInput, {}};
    Reminder snoozed = reminder;
    snoozed.state = ReminderState::Snoozed;
    snoozed.dueAt = until.toUTC();
    const Result<ReminderId> saved =
        inTransaction(m_database, [&] { return ReminderStore(m_database).save(snoozed); });
    if (!saved)
        return saved.error();
    m_nextLook = m_nextLook ? std::min(*m_nextLook, snoozed.dueAt) : snoozed.dueAt;
    return {};
}

Result<void> ReminderTimer::pauseUntil(const QDateTime &until)
{
    PreferenceValues values = m_preferences.values();
    values.reminders.pausedUntil = until.isValid() ? until.toUTC() : QDateTime();
    return m_preferences.save(values);
}

void ReminderTimer::newsWasTold(const IntakeReport &report)
{
    QSet<SeasonId> seasons;
    for (const InboxRow &row : report.flagged)
        seasons.insert(row.season);
    const QDateTime now = m_clock.now();
    const Result<DueReminders> due = dueAt(now);
    if (!due)
        return;
    std::vector<Reminder> told;
    std::copy_if(due->due.begin(), due->due.end(), std::back_inserter(told),
                 [&seasons](const Reminder &reminder) {
                     return isNewsOfDate(reminder.kind) && seasons.contains(reminder.season);
                 });
    if (const Result<void> saved = saveAsDelivered(told, now); !saved)
        qCWarning(lcReminders) << "reminders cannot be written down:" << saved.error().detail;
}

bool ReminderTimer::isQuietUntilNext(const QDateTime &now) const
{
    const ReminderSettings &settings = m_preferences.values().reminders;
    if (settings.pausedUntil.isValid() && now < settings.pausedUntil)
        return true;
    const bool isPlanned = m_plan && m_plan->zone == m_clock.zone() && m_plan->day == m_clock.today();
    const bool wentBack = m_lastLook.isValid() && now < m_lastLook;
    return isPlanned && !wentBack && m_lastLook.isValid() && (!m_nextLook || now < *m_nextLook);
}

Result<std::vector<Reminder>> ReminderTimer::currentPlan(const QDateTime &now) const
{
    if (m_plan && m_plan->zone == m_clock.zone() && m_plan->day == m_clock.today())
        return m_plan->reminders;
    const Result<std::vector<FollowedSeason>> seasons =
        m_watchlist.openSeasons(now.addDays(-remindersLookBack));
    if (!seasons)
        return seasons.error();
    m_plan = Plan{planReminders(*seasons, m_preferences.values().reminders, now, m_clock.zone()),
                  m_clock.zone(), m_clock.today()};
    return m_plan->reminders;
}

Result<DueReminders> ReminderTimer::dueAt(const QDateTime &now) const
{
    const Result<std::vector<Reminder>> plan = currentPlan(now);
    if (!plan)
        return plan.error();
    const Result<std::vector<Reminder>> known = ReminderStore(m_database).known();
    if (!known)
        return known.error();
    return dueReminders(*plan, *known, now, grace);
}

Result<void> ReminderTimer::saveAsDelivered(const std::vector<Reminder> &reminders, const QDateTime &now)
{
    if (reminders.empty())
        return {};
    return inTransaction(m_database, [&]() -> Result<void> {
        ReminderStore store(m_database);
        for (Reminder reminder : reminders) {
            reminder.state = ReminderState::Delivered;
            reminder.deliveredAt = now;
            if (const Result<ReminderId> saved = store.save(reminder); !saved)
                return saved.error();
        }
        return {};
    });
}

void ReminderTimer::tell(const DueReminders &due)
{
    std::vector<Reminder> together = newestOfEachSeason(due.missed);
    const bool areMany = due.due.size() > mostSingleNotices;
    if (areMany)
        together.insert(together.end(), due.due.begin(), due.due.end());
    if (const Result<std::vector<ReminderNotice>> notices = noticesOf(together); notices && !notices->empty())
        m_notifier.remindMissed(*notices);
    if (areMany)
        return;
    if (const Result<std::vector<ReminderNotice>> notices = noticesOf(due.due)) {
        for (const ReminderNotice &notice : *notices)
            m_notifier.remind(notice);
    }
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
        if (const FollowedSeason *season = byId.value(reminder.season)) {
            notices.push_back({reminder, season->show, season->season, remindedPremiere(*season),
                               shownPlatforms(season->releases)});
        }
    }
    return notices;
}

} // namespace raiki
