// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/remindertimer.h"

#include "core/base/logging.h"
#include "core/base/minutetimer.h"
#include "core/reminders/premierehistory.h"
#include "core/store/database.h"
#include "core/store/liststore.h"
#include "core/store/newsstore.h"
#include "core/store/reminderstore.h"
#include "core/tracker/acceptednews.h"
#include "core/tracker/intransaction.h"
#include "core/tracker/preferences.h"
#include "core/tracker/tellingorder.h"

#include <QPointer>

#include <algorithm>

namespace raiki {
namespace {

/** The plan is made of all that is open: not once for each of the many small changes that a poll makes. */
constexpr std::chrono::milliseconds plannedAtMostEvery{1000};
/** So late a reminder still counts as on time: a tick, a slow start, a short nap of the machine. */
constexpr std::chrono::minutes grace{10};

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
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderTimer::tick);
    // Looked at after whoever made the change has said all they have to say of it (newsWasTold()).
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReminderTimer::tick);
    const auto planAgain = [this] {
        m_plan.reset();
        if (m_isRunning && !m_soon.isActive())
            m_soon.start(untilNextPlan());
    };
    connect(&m_watchlist, &Watchlist::changed, this, planAgain);
    connect(&m_preferences, &Preferences::changed, this, planAgain);
}

ReminderTimer::~ReminderTimer() = default;

const ReminderSettings &ReminderTimer::settings() const
{
    return m_preferences.values().reminders;
}

void ReminderTimer::start()
{
    m_isRunning = true;
    m_hasLooked = false;
    tellAgain();
    m_soon.stop();
    tick();
}

void ReminderTimer::stop()
{
    m_isRunning = false;
    m_timer.stop();
    m_soon.stop();
}

void ReminderTimer::tellAgain()
{
    m_untold = Untold::TellAgain;
    m_lastLook = {};
    if (m_isRunning)
        m_soon.start(0);
}

void ReminderTimer::tick()
{
    m_watchlist.noticeOtherProcesses();
    const QDateTime now = m_clock.now();
    if (isQuietUntilNext(now))
        m_prior.stillHolds(now);
    else if (isHeld(now))
        m_wasHeld = true;
    else
        look(now);
    if (m_isRunning)
        lookLater(now);
}

/** At the next minute of the wall clock, as the clock may be set and the machine may have slept; or at the
 * next one's very second. */
void ReminderTimer::lookLater(const QDateTime &now)
{
    std::chrono::milliseconds wait = untilNextFull(std::chrono::minutes{1}, now);
    if (m_nextLook && *m_nextLook > now)
        wait = std::min(wait, std::chrono::milliseconds(now.msecsTo(*m_nextLook) + 1));
    m_timer.start(wait);
}

void ReminderTimer::look(const QDateTime &now)
{
    Result<DueReminders> due = dueAt(now);
    if (!due) {
        qCWarning(lcReminders) << "reminders cannot be planned:" << due.error().detail;
        return;
    }
    if (const Result<void> woken = wake(*due, now); !woken)
        qCWarning(lcReminders) << "what waits for a day cannot be read:" << woken.error().detail;
    std::vector<Reminder> unsaid = m_prior.takeBelated(*due);
    if (const auto accepted = takeAccepted(*due, settings(), m_database))
        unsaid.insert(unsaid.end(), accepted->begin(), accepted->end());
    else
        qCWarning(lcReminders) << "what the user accepted cannot be read:" << accepted.error().detail;
    m_lastLook = now;
    m_nextLook = due->next;
    std::vector<Reminder> all = due->due;
    all.insert(all.end(), due->missed.begin(), due->missed.end());
    // Written down first: told twice is worse than told late, and what was not confirmed is told at the next
    // start.
    Result<void> saved = save(unsaid, ReminderState::Dismissed, now);
    if (saved)
        saved = save(all, ReminderState::Telling, now);
    if (!saved) {
        qCWarning(lcReminders) << "reminders cannot be written down:" << saved.error().detail;
        m_nextLook = now;
        return;
    }
    m_prior.remember(m_plan->reminders, now);
    m_untold = Untold::Wait;
    if (!all.empty())
        tell(*due, now);
    m_wasHeld = false;
    m_hasLooked = true;
}

Result<void> ReminderTimer::snooze(const Reminder &reminder, const QDateTime &until)
{
    return until.isValid() ? putOff({reminder}, until) : Error{ErrorCode::InvalidInput, {}};
}

Result<void> ReminderTimer::snooze(const std::vector<Reminder> &reminders, SnoozeChoice choice)
{
    return putOff(reminders, snoozeTime(choice, m_clock.now(), settings(), m_clock.zone()));
}

/** @param until invalid: until the day is known */
Result<void> ReminderTimer::putOff(const std::vector<Reminder> &reminders, const QDateTime &until)
{
    const QDateTime dueAt = until.isValid() ? until.toUTC() : QDateTime();
    const Result<void> saved = inTransaction(m_database, [&]() -> Result<void> {
        for (Reminder reminder : reminders) {
            reminder.state = ReminderState::Snoozed;
            reminder.dueAt = dueAt;
            if (const Result<ReminderId> kept = ReminderStore(m_database).save(reminder); !kept)
                return kept.error();
        }
        return {};
    });
    if (!saved)
        return saved;
    if (dueAt.isValid()) {
        m_nextLook = m_nextLook ? std::min(*m_nextLook, dueAt) : dueAt;
        if (m_isRunning)
            lookLater(m_clock.now());
    }
    Q_EMIT toldChanged();
    return {};
}

Result<void> ReminderTimer::pauseUntil(const QDateTime &until)
{
    PreferenceValues values = m_preferences.values();
    values.reminders.pausedUntil = until.isValid() ? until.toUTC() : QDateTime();
    return m_preferences.save(values);
}

Result<std::vector<Reminder>> ReminderTimer::dueNewsOf(const IntakeReport &report, const QDateTime &now) const
{
    QSet<SeasonId> seasons;
    QSet<ShowId> shows;
    for (const InboxRow &row : report.flagged) {
        seasons.insert(row.season);
        shows.insert(row.show);
    }
    const Result<std::vector<Reminder>> plan = planOf(m_watchlist.followedSeasonsOf(shows), now);
    if (!plan)
        return plan.error();
    const Result<DueReminders> due = dueOf(*plan, now);
    if (!due)
        return due.error();
    std::vector<Reminder> news;
    std::copy_if(due->due.begin(), due->due.end(), std::back_inserter(news),
                 [&seasons](const Reminder &reminder) {
                     return isNewsOfDate(reminder.kind) && seasons.contains(reminder.season);
                 });
    return news;
}

std::vector<ReminderNotice> ReminderTimer::newsWasTold(const IntakeReport &report)
{
    const QDateTime now = m_clock.now();
    const Result<std::vector<Reminder>> news =
        report.flagged.empty() ? std::vector<Reminder>() : dueNewsOf(report, now);
    const Result<void> saved = news ? save(*news, ReminderState::Delivered, now) : news.error();
    Result<std::vector<ReminderNotice>> notices = saved ? noticesOf(*news) : saved.error();
    if (!notices) {
        qCWarning(lcReminders) << "what news says of dates is not kept:" << notices.error().detail;
        return {};
    }
    if (!news->empty())
        Q_EMIT toldChanged();
    for (ReminderNotice &notice : *notices) {
        notice.reminder.deliveredAt = now;
        Q_EMIT reminded(notice);
    }
    return *std::move(notices);
}

bool ReminderTimer::mayDisturb() const
{
    const QDateTime now = m_clock.now();
    return !isHeld(now) && settings().digest == Digest::Off &&
           !isQuietAt(now, settings().quiet, m_clock.zone());
}

/** Whether everything waits: what comes due meanwhile is told when it ends. */
bool ReminderTimer::isHeld(const QDateTime &now) const
{
    const bool isPaused = settings().pausedUntil.isValid() && now < settings().pausedUntil;
    return isPaused || (settings().heedsDesktop && !m_notifier.mayDisturb());
}

bool ReminderTimer::isQuietUntilNext(const QDateTime &now) const
{
    const bool isPlanned = m_plan && m_plan->zone == m_clock.zone() && m_plan->day == m_clock.today();
    const bool wentBack = m_lastLook.isValid() && now < m_lastLook;
    return isPlanned && !wentBack && m_lastLook.isValid() && (!m_nextLook || now < *m_nextLook);
}

Result<std::vector<Reminder>> ReminderTimer::currentPlan(const QDateTime &now) const
{
    if (m_plan && m_plan->zone == m_clock.zone() && m_plan->day == m_clock.today())
        return m_plan->reminders;
    QSet<ShowId> ownWishes;
    for (const auto &[show, wishes] : settings().shows)
        ownWishes.insert(show);
    Result<std::vector<Reminder>> plan =
        planOf(m_watchlist.remindedSeasons(now.addDays(-remindersLookBack), ownWishes), now);
    if (!plan)
        return plan.error();
    m_sincePlan.start();
    m_plan = Plan{*std::move(plan), m_clock.zone(), m_clock.today()};
    return m_plan->reminders;
}

Result<std::vector<Reminder>> ReminderTimer::planOf(const Result<std::vector<FollowedSeason>> &seasons,
                                                    const QDateTime &now) const
{
    if (!seasons)
        return seasons.error();
    const Result<std::vector<DatedEpisode>> episodes = NewsStore(m_database).datedEpisodes();
    if (!episodes)
        return episodes.error();
    return planReminders(*seasons, settings(), now, m_clock.zone(), *episodes);
}

std::chrono::milliseconds ReminderTimer::untilNextPlan() const
{
    if (!m_sincePlan.isValid())
        return std::chrono::milliseconds{0};
    return std::max(plannedAtMostEvery - std::chrono::milliseconds(m_sincePlan.elapsed()),
                    std::chrono::milliseconds{0});
}

Result<DueReminders> ReminderTimer::dueAt(const QDateTime &now) const
{
    const Result<std::vector<Reminder>> plan = currentPlan(now);
    if (!plan)
        return plan.error();
    return dueOf(*plan, now);
}

Result<DueReminders> ReminderTimer::dueOf(const std::vector<Reminder> &plan, const QDateTime &now) const
{
    const Result<std::vector<Reminder>> known = ReminderStore(m_database).known();
    if (!known)
        return known.error();
    return dueReminders(plan, *known, now, grace, m_untold);
}

Result<void> ReminderTimer::save(const std::vector<Reminder> &reminders, ReminderState state,
                                 const QDateTime &now)
{
    if (reminders.empty())
        return {};
    return inTransaction(m_database, [&]() -> Result<void> {
        ReminderStore store(m_database);
        for (Reminder reminder : reminders) {
            reminder.state = state;
            reminder.deliveredAt = now;
            if (const Result<ReminderId> saved = store.save(reminder); !saved)
                return saved.error();
        }
        return {};
    });
}

void ReminderTimer::tell(const DueReminders &due, const QDateTime &now)
{
    const bool isAfterQuiet = std::any_of(due.due.begin(), due.due.end(), [this](const Reminder &reminder) {
        return isQuietAt(reminder.dueAt.addSecs(-1), settings().quiet, m_clock.zone());
    });
    const Waited unheld = m_hasLooked ? Waited::No : Waited::Away;
    const Waited waited = m_wasHeld || isAfterQuiet ? Waited::Yes : unheld;
    const TellingOrder order = tellingOrder(due, settings().digest, waited);
    for (const ToldTogether &each : order.together)
        tell(each.reminders, each.group, now);
    for (const Reminder &reminder : order.single)
        tell({reminder}, {}, now);
    // What a later one of the same premiere made idle words is told with it.
    bookkeeper(order.overtaken)(NoticeStep::Shown);
    Q_EMIT toldChanged();
}

void ReminderTimer::tell(const std::vector<Reminder> &reminders, std::optional<NoticeGroup> group,
                         const QDateTime &now)
{
    if (reminders.empty())
        return;
    const Notifier::OnStep onStep = bookkeeper(reminders);
    Result<std::vector<ReminderNotice>> notices = noticesOf(reminders);
    if (!notices) {
        qCWarning(lcReminders) << "what is to be said cannot be read:" << notices.error().detail;
        return;
    }
    for (ReminderNotice &notice : *notices)
        notice.reminder.deliveredAt = now;
    if (notices->empty())
        onStep(NoticeStep::Shown);
    else if (!group || (notices->size() == 1 && *group != NoticeGroup::Digest))
        m_notifier.remind(notices->front(), onStep);
    else
        m_notifier.remindTogether(*notices, *group, onStep);
    for (const ReminderNotice &notice : *notices) {
        const ReminderKey key = reminderKey(notice.reminder);
        if (notice.reminder.state != ReminderState::Telling || !m_heard.contains(key))
            Q_EMIT reminded(notice);
        m_heard.insert(key);
    }
}

/** Delivered from the handing over on, unless the desktop then does not show it. */
Notifier::OnStep ReminderTimer::bookkeeper(const std::vector<Reminder> &reminders)
{
    return [self = QPointer(this), reminders](NoticeStep step) {
        if (!self || reminders.empty())
            return;
        const Result<void> saved = inTransaction(self->m_database, [&]() -> Result<void> {
            ReminderStore store(self->m_database);
            for (const Reminder &reminder : reminders) {
                const Result<void> done =
                    step == NoticeStep::NotShown ? store.takeBack(reminder) : store.confirm(reminder);
                if (!done)
                    return done;
            }
            return {};
        });
        if (!saved)
            qCWarning(lcReminders) << "whether reminders were shown is not kept:" << saved.error().detail;
    };
}

} // namespace raiki
