// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/words.h"

#include "app/commands/command.h"

namespace raiki {

DateStyle terminalDates(const Clock &clock, const PreferenceValues &preferences)
{
    return {QLocale(), clock.zone(), preferences.lateNightTimes};
}

QString reminderText(const ReminderNotice &notice, const DateStyle &style)
{
    const Reminder &reminder = notice.reminder;
    const QString date = dateText(notice.when, style);
    switch (reminder.kind) {
    case ReminderKind::DateSet:
        return CommandText::tr("the date is known: %1").arg(date);
    case ReminderKind::DateChanged:
        return CommandText::tr("the date moved: %1").arg(date);
    case ReminderKind::Announced:
        return CommandText::tr("announced, without a date yet");
    case ReminderKind::LeadTime:
        if (reminder.lead.count() % (24 * 60) == 0)
            return CommandText::tr("%n day(s) before the start", nullptr,
                                   int(reminder.lead.count() / (24 * 60)));
        return CommandText::tr("%n minute(s) before the start", nullptr, int(reminder.lead.count()));
    case ReminderKind::Start:
        return CommandText::tr("starts: %1").arg(date);
    case ReminderKind::StartsWithin:
        return CommandText::tr("starts some time in %1").arg(date);
    case ReminderKind::DubStart:
        return CommandText::tr("the dub starts: %1").arg(date);
    case ReminderKind::Finale:
        return CommandText::tr("the last episode: %1").arg(date);
    case ReminderKind::Episode:
        return CommandText::tr("episode %1: %2").arg(QString::number(reminder.episode), date);
    case ReminderKind::ExpectedEpisode:
        return CommandText::tr("episode %1 is to be expected about %2")
            .arg(QString::number(reminder.episode), date);
    }
    Q_UNREACHABLE();
}

} // namespace raiki
