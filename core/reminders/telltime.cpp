// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/telltime.h"

#include "core/dates/localinstant.h"

#include <algorithm>

namespace raiki {
namespace {

constexpr int snoozeSeconds = 10 * 60;
constexpr int daysInWeek = 7;

QTime evening()
{
    return {20, 0};
}

QDateTime digestAt(QDate day, const ReminderSettings &settings, const QTimeZone &zone)
{
    return instantAt(day, QTime(std::clamp(settings.dayHour, 0, 23), 0), zone);
}

bool isDigestDay(QDate day, const ReminderSettings &settings)
{
    return settings.digest == Digest::Daily ||
           day.dayOfWeek() == std::clamp(settings.digestDay, 1, daysInWeek);
}

/** The first digest at or after @p instant. */
QDateTime digestAfter(const QDateTime &instant, const ReminderSettings &settings, const QTimeZone &zone)
{
    QDate day = instant.toTimeZone(zone).date();
    while (!isDigestDay(day, settings) || digestAt(day, settings, zone) < instant)
        day = day.addDays(1);
    return digestAt(day, settings, zone);
}

/** The last digest at or before @p instant. */
QDateTime digestBefore(const QDateTime &instant, const ReminderSettings &settings, const QTimeZone &zone)
{
    QDate day = instant.toTimeZone(zone).date();
    while (!isDigestDay(day, settings) || digestAt(day, settings, zone) > instant)
        day = day.addDays(-1);
    return digestAt(day, settings, zone);
}

QDateTime leadInDigest(const DueMoment &moment, const ReminderSettings &settings, const QTimeZone &zone)
{
    const QDateTime before = digestBefore(moment.dueAt, settings, zone);
    if (before >= moment.learnedAt)
        return before;
    const QDateTime next = digestAfter(moment.dueAt, settings, zone);
    const bool isInTime =
        moment.startsAt.isValid() && afterQuietHours(next, settings.quiet, zone) < moment.startsAt;
    return isInTime ? next : moment.dueAt;
}

QDateTime inDigest(const DueMoment &moment, const ReminderSettings &settings, const QTimeZone &zone)
{
    if (settings.digest == Digest::Off)
        return moment.dueAt;
    if (isNewsOfDate(moment.kind))
        return digestAfter(moment.dueAt, settings, zone);
    return moment.kind == ReminderKind::LeadTime ? leadInDigest(moment, settings, zone) : moment.dueAt;
}

} // namespace

bool isQuietAt(const QDateTime &now, const QuietHours &hours, const QTimeZone &zone)
{
    if (!hours.from.isValid() || !hours.to.isValid() || hours.from == hours.to)
        return false;
    const QTime time = (zone.isValid() ? now.toTimeZone(zone) : now.toUTC()).time();
    return hours.from < hours.to ? time >= hours.from && time < hours.to
                                 : time >= hours.from || time < hours.to;
}

QDateTime afterQuietHours(const QDateTime &instant, const QuietHours &hours, const QTimeZone &zone)
{
    if (!isQuietAt(instant, hours, zone))
        return instant;
    const QDateTime local = instant.toTimeZone(zone);
    const QDate day = local.time() < hours.to ? local.date() : local.date().addDays(1);
    return std::max(instant, instantAt(day, hours.to, zone)).toUTC();
}

QDateTime tellTime(const DueMoment &moment, const ReminderSettings &settings, const QTimeZone &zone)
{
    return afterQuietHours(inDigest(moment, settings, zone), settings.quiet, zone).toUTC();
}

std::vector<SnoozeChoice> snoozeChoices(const Reminder &reminder, const QDateTime &now, const QTimeZone &zone)
{
    std::vector<SnoozeChoice> choices{SnoozeChoice::TenMinutes};
    if (now.toTimeZone(zone).time() < evening().addSecs(-snoozeSeconds))
        choices.push_back(SnoozeChoice::Tonight);
    choices.push_back(SnoozeChoice::Tomorrow);
    if (reminder.premiere.precision() < DatePrecision::Day)
        choices.push_back(SnoozeChoice::UntilDayIsKnown);
    return choices;
}

QDateTime snoozeTime(SnoozeChoice choice, const QDateTime &now, const ReminderSettings &settings,
                     const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    switch (choice) {
    case SnoozeChoice::TenMinutes:
        return now.addSecs(snoozeSeconds);
    case SnoozeChoice::Tonight:
        return std::max(instantAt(today, evening(), zone), now.addSecs(snoozeSeconds));
    case SnoozeChoice::Tomorrow:
        return afterQuietHours(digestAt(today.addDays(1), settings, zone), settings.quiet, zone);
    case SnoozeChoice::UntilDayIsKnown:
        break;
    }
    return {};
}

} // namespace raiki
