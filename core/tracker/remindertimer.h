// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/reminders/reminderplanner.h"
#include "core/tracker/notifier.h"
#include "core/tracker/watchlist.h"

#include <QTimer>

/**
 * Fires reminders: a short tick compares the wall clock with due instants (a QTimer sleeps through suspends),
 * what fired is committed before it is told, missed ones are caught up once at start. Store thread.
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

    void start(); ///< catches up, then ticks twice a minute
    void stop();
    /** One look at the clock; tests call it in place of the tick. */
    void tick();
    /** What will be said and when, soonest first. */
    [[nodiscard]] Result<std::vector<ReminderNotice>> planned() const;
    [[nodiscard]] Result<void> snooze(const Reminder &reminder, const QDateTime &until);
    /** Nothing is told before @p until; an invalid time ends the pause. */
    [[nodiscard]] Result<void> pauseUntil(const QDateTime &until);
    /**
     * The user has just been told of this batch of news (Notifier::tellNews()): that its dates were set or
     * moved is not said a second time. Called in the same turn of the event loop as FeedIntake::tookIn().
     */
    void newsWasTold(const IntakeReport &report);

private:
    /** Good for one day in one zone, until the list or the settings change. */
    struct Plan
    {
        std::vector<Reminder> reminders;
        QTimeZone zone;
        QDate day;
    };

    [[nodiscard]] bool isQuietUntilNext(const QDateTime &now) const;
    [[nodiscard]] Result<std::vector<Reminder>> currentPlan(const QDateTime &now) const;
    [[nodiscard]] Result<DueReminders> dueAt(const QDateTime &now) const;
    [[nodiscard]] Result<void> saveAsDelivered(const std::vector<Reminder> &reminders, const QDateTime &now);
    void tell(const DueReminders &due);
    /** Reminders whose season is gone are left out. */
    [[nodiscard]] Result<std::vector<ReminderNotice>> noticesOf(const std::vector<Reminder> &reminders) const;

    Database &m_database;
    Watchlist &m_watchlist;
    Preferences &m_preferences;
    Notifier &m_notifier;
    const Clock &m_clock;
    QTimer m_timer;
    QTimer m_soon;
    mutable std::optional<Plan> m_plan;
    QDateTime m_lastLook;
    std::optional<QDateTime> m_nextLook;
};

} // namespace raiki
