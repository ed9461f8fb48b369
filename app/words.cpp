// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/words.h"

#include "app/commands/command.h"

namespace raiki {

DateStyle terminalDates(const Clock &clock, const PreferenceValues &preferences)
{
    return {QLocale(), clock.zone(), preferences.lateNightTimes};
}

QString reminderText(const Reminder &reminder, const DateStyle &style)
{
    const QString date = dateText(reminder.premiere, style);
    switch (reminder.kind) {
    case ReminderKind::DateSet:
        return CommandText::tr("the date is known: %1").arg(date);
    case ReminderKind::DateChanged:
        return CommandText::tr("the date moved: %1").arg(date);
    case ReminderKind::LeadTime:
        if (reminder.lead.count() % (24 * 60) == 0)
            return CommandText::tr("%n day(s) before the start", nullptr,
                                   int(reminder.lead.count() / (24 * 60)));
        return CommandText::tr("%n minute(s) before the start", nullptr, int(reminder.lead.count()));
    case ReminderKind::Start:
        return CommandText::tr("starts: %1").arg(date);
    case ReminderKind::StartsWithin:
        return CommandText::tr("starts some time in %1").arg(date);
    }
    Q_UNREACHABLE();
}

QString intakeReasonText(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::NoAnnouncement:
        return CommandText::tr("announces no release");
    case IntakeReason::NoMatch:
        return CommandText::tr("is about no show of the list");
    case IntakeReason::PremiereOfFollowed:
        return CommandText::tr("a date for a season of a show you follow");
    case IntakeReason::NewSeason:
        return CommandText::tr("a new season of a show you follow");
    case IntakeReason::DateChanged:
        return CommandText::tr("the date moved");
    case IntakeReason::MorePrecise:
        return CommandText::tr("the date is known more exactly");
    case IntakeReason::AlreadyKnown:
        return CommandText::tr("says nothing new");
    case IntakeReason::Contradicts:
        return CommandText::tr("another source says otherwise");
    case IntakeReason::UnsureMatch:
        return CommandText::tr("it is not sure which show is meant");
    case IntakeReason::SeasonDropped:
        return CommandText::tr("you dropped it");
    case IntakeReason::EpisodeOfFollowed:
        return CommandText::tr("an episode of a show you follow");
    case IntakeReason::StreamOfFollowed:
        return CommandText::tr("where a show you follow comes out");
    case IntakeReason::EndOfFollowed:
        return CommandText::tr("the end of a show you follow");
    case IntakeReason::MovieOfFollowed:
        return CommandText::tr("a film of a show you follow");
    }
    Q_UNREACHABLE();
}

QString fetchFailureText(FetchFailure failure, int httpStatus, const QString &detail)
{
    switch (failure) {
    case FetchFailure::None:
        return {};
    case FetchFailure::BadAddress:
        return CommandText::tr("This is not an http or https address.");
    case FetchFailure::NameNotFound:
        return CommandText::tr("There is no server of that name. Check the address.");
    case FetchFailure::ConnectionRefused:
        return CommandText::tr("The server refused the connection. It will be tried again later.");
    case FetchFailure::Timeout:
        return CommandText::tr("The server did not answer in time. It will be tried again later.");
    case FetchFailure::TlsFailed:
        return CommandText::tr("The server's certificate could not be trusted (%1).").arg(detail);
    case FetchFailure::TooManyRedirects:
        return CommandText::tr("The address leads from one place to the next without end.");
    case FetchFailure::UnsafeRedirect:
        return CommandText::tr("The server sent us to an unsafe address.");
    case FetchFailure::HttpStatus:
        return CommandText::tr("The server answered %1. It will be tried again later.").arg(httpStatus);
    case FetchFailure::TooLarge:
        return CommandText::tr("The answer is larger than a feed may be.");
    case FetchFailure::BadEncoding:
        return CommandText::tr("The answer's compression is damaged.");
    case FetchFailure::BrokenAnswer:
        return CommandText::tr("The server's answer broke off or made no sense (%1).").arg(detail);
    case FetchFailure::NotAFeed:
        return CommandText::tr("There is no feed at this address. Look for the site's own RSS or Atom link.");
    case FetchFailure::BrokenDocument:
        return CommandText::tr("The feed is damaged before its first post (%1).").arg(detail);
    case FetchFailure::Gone:
        return CommandText::tr(
            "The feed is gone for good. Polling has stopped; remove it or give its new address.");
    case FetchFailure::Offline:
        return CommandText::tr("This machine is offline.");
    }
    Q_UNREACHABLE();
}

} // namespace raiki
