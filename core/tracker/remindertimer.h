// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/reminders/reminderplanner.h"
#include "core/reminders/telltime.h"
#include "core/tracker/notifier.h"
#include "core/tracker/priorplan.h"
#include "core/tracker/watchlist.h"

#include <QElapsedTimer>
#include <QTimer>

/**
 * Fires reminders: looks at the wall clock each minute and when the next one is due (a QTimer sleeps through
 * suspends). What fires is written down before it is told and marked as soon as it is handed over, whether or
 * not the desktop takes its time to answer; what the desktop then does not show is told again, and what was
 * missed is caught up once at start. So each reminder is told exactly once, with one exception that errs on
 * the side of telling: if the program is killed in the instant between the handing over and our commit, the
 * next start tells it again, in the bubble of the first where the desktop lets one program's bubble take the
 * place of its earlier one (a tag; org.freedesktop.Notifications knows neither ids of our own nor a question
 * what was shown, and a stored id may be another program's by then). Store thread.
 */
namespace raiki {

class Preferences;

class ReminderTimer final : public QObject
{
    Q_OBJECT

public:
    ReminderTimer(Database &database, Watchlist &watchlist, Preferences &preferences, Notifier &notifier,
                  const Clock &clock, QObject *parent = nullptr);
    ~ReminderTimer() override;

    void start(); ///< catches up, then looks once a minute and at each due instant
    void stop();
    /** One look at the clock; tests call it in place of the timer. */
    void tick();
    /** What will be said and when, soonest first. */
    [[nodiscard]] Result<std::vector<ReminderNotice>> planned() const;
    /** What was said, newest first; what the desktop did not show too. */
    [[nodiscard]] Result<std::vector<ReminderNotice>> told(int most) const;
    /** The user has read what was said: nothing of it needs to be told again. */
    [[nodiscard]] Result<void> markRead();
    /** The same of @p reminders alone. */
    [[nodiscard]] Result<void> markRead(const std::vector<Reminder> &reminders);
    [[nodiscard]] Result<void> snooze(const Reminder &reminder, const QDateTime &until);
    [[nodiscard]] Result<void> snooze(const Reminder &reminder, SnoozeChoice choice)
    {
        return snooze(std::vector{reminder}, choice);
    }
    /** All until the same instant: what was told in one notice comes back in one. */
    [[nodiscard]] Result<void> snooze(const std::vector<Reminder> &reminders, SnoozeChoice choice);
    /** Nothing is told before @p until; an invalid time ends the pause. */
    [[nodiscard]] Result<void> pauseUntil(const QDateTime &until);
    /** Whether a bubble may come now: no pause, no quiet hours, no digest, and the desktop lets it. */
    [[nodiscard]] bool mayDisturb() const;
    /** The desktop can show notifications again: what it did not show is told once more, in one notice. */
    void tellAgain();
    /**
     * The user is told of this batch of news (Notifier::tellNews()): that its dates were set or moved is not
     * said a second time. Called in the same turn of the event loop as FeedIntake::tookIn(). @return what
     * would have been said, to be said with the news
     */
    std::vector<ReminderNotice> newsWasTold(const IntakeReport &report);

Q_SIGNALS:
    /** What was said has changed. */
    void toldChanged();
    /** One was told, for other programs to know: after it was written down. Not again in this run where the
     * desktop has not shown it. */
    void reminded(const raiki::ReminderNotice &notice);

private:
    /** Good for one day in one zone, until the list or the settings change. */
    struct Plan
    {
        std::vector<Reminder> reminders;
        QTimeZone zone;
        QDate day;
    };

    [[nodiscard]] const ReminderSettings &settings() const;
    [[nodiscard]] Result<void> putOff(const std::vector<Reminder> &reminders, const QDateTime &until);
    [[nodiscard]] bool isHeld(const QDateTime &now) const;
    [[nodiscard]] bool isQuietUntilNext(const QDateTime &now) const;
    void look(const QDateTime &now);
    void lookLater(const QDateTime &now);
    [[nodiscard]] Result<std::vector<Reminder>> currentPlan(const QDateTime &now) const;
    [[nodiscard]] Result<std::vector<Reminder>> planOf(const Result<std::vector<FollowedSeason>> &seasons,
                                                       const QDateTime &now) const;
    /** Zero, unless a plan was made just now. */
    [[nodiscard]] std::chrono::milliseconds untilNextPlan() const;
    /** What is due of the dates that this batch speaks of. */
    [[nodiscard]] Result<std::vector<Reminder>> dueNewsOf(const IntakeReport &report,
                                                          const QDateTime &now) const;
    [[nodiscard]] Result<DueReminders> dueAt(const QDateTime &now) const;
    [[nodiscard]] Result<DueReminders> dueOf(const std::vector<Reminder> &plan, const QDateTime &now) const;
    /** Ends waits for a day that is known by now: adds to @p due. */
    [[nodiscard]] Result<void> wake(DueReminders &due, const QDateTime &now);
    [[nodiscard]] Result<void> save(const std::vector<Reminder> &reminders, ReminderState state,
                                    const QDateTime &now);
    void tell(const DueReminders &due, const QDateTime &now);
    /** In one notice, or each its own where there is no group. */
    void tell(const std::vector<Reminder> &reminders, std::optional<NoticeGroup> group, const QDateTime &now);
    [[nodiscard]] Notifier::OnStep bookkeeper(const std::vector<Reminder> &reminders);
    /** Reminders whose season is gone are left out. */
    [[nodiscard]] Result<std::vector<ReminderNotice>> noticesOf(const std::vector<Reminder> &reminders) const;

    Database &m_database;
    Watchlist &m_watchlist;
    Preferences &m_preferences;
    Notifier &m_notifier;
    const Clock &m_clock;
    QTimer m_timer;
    QTimer m_soon;
    bool m_isRunning = false;
    bool m_wasHeld = false;  ///< something came due while everything waited
    bool m_hasLooked = true; ///< since the start: what came due before it came while nobody looked
    Untold m_untold = Untold::Wait;
    mutable std::optional<Plan> m_plan;
    mutable QElapsedTimer m_sincePlan;
    PriorPlan m_prior;
    QSet<ReminderKey> m_heard; ///< by other programs
    QDateTime m_lastLook;
    std::optional<QDateTime> m_nextLook;
};

} // namespace raiki
