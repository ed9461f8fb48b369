// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/newstext.h"

#include "ui/common/listtext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

struct NewsWords
{
    Q_DECLARE_TR_FUNCTIONS(NewsWords)
};

QString statusText(int httpStatus)
{
    if (httpStatus == 404)
        return NewsWords::tr("The server has nothing at this address (404). Check it for mistakes.");
    if (httpStatus == 401 || httpStatus == 403)
        return NewsWords::tr("The server does not let Raiki read this (%1).").arg(httpStatus);
    if (httpStatus == 429)
        return NewsWords::tr("The server asks for a pause (429).");
    if (httpStatus >= 500)
        return NewsWords::tr("The server has trouble of its own (%1).").arg(httpStatus);
    return NewsWords::tr("The server answered %1.").arg(httpStatus);
}

QString failureReason(FetchFailure failure, int httpStatus, const QString &detail)
{
    switch (failure) {
    case FetchFailure::None:
        return {};
    case FetchFailure::BadAddress:
        return NewsWords::tr("This is not an http or https address.");
    case FetchFailure::NameNotFound:
        return NewsWords::tr("There is no server of that name. Check the address.");
    case FetchFailure::ConnectionRefused:
        return NewsWords::tr("The server refused the connection.");
    case FetchFailure::Timeout:
        return NewsWords::tr("The server did not answer in time.");
    case FetchFailure::TlsFailed:
        return NewsWords::tr("The server's certificate could not be trusted (%1).").arg(detail);
    case FetchFailure::TooManyRedirects:
        return NewsWords::tr("The address leads from one place to the next without end.");
    case FetchFailure::UnsafeRedirect:
        return NewsWords::tr("The server sent us to an unsafe address.");
    case FetchFailure::HttpStatus:
        return statusText(httpStatus);
    case FetchFailure::TooLarge:
        return NewsWords::tr("The answer is larger than a feed may be.");
    case FetchFailure::BadEncoding:
        return NewsWords::tr("The answer's compression is damaged.");
    case FetchFailure::BrokenAnswer:
        return NewsWords::tr("The server's answer broke off or made no sense (%1).").arg(detail);
    case FetchFailure::NotAFeed:
        return NewsWords::tr("There is no feed at this address. Look for the site's own RSS or Atom link.");
    case FetchFailure::BrokenDocument:
        return NewsWords::tr("The feed is damaged before its first post (%1).").arg(detail);
    case FetchFailure::Gone:
        return NewsWords::tr("The feed is gone for good; its site may name a new address.");
    case FetchFailure::Offline:
        return NewsWords::tr("This machine is offline.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString announcementKindText(AnnouncementKind kind)
{
    switch (kind) {
    case AnnouncementKind::Premiere:
        return NewsWords::tr("Premiere");
    case AnnouncementKind::Announcement:
        return NewsWords::tr("Announcement");
    case AnnouncementKind::Delay:
        return NewsWords::tr("Delay");
    case AnnouncementKind::Movie:
        return NewsWords::tr("Film");
    case AnnouncementKind::Stream:
        return NewsWords::tr("Streaming");
    case AnnouncementKind::Dub:
        return NewsWords::tr("Dub");
    case AnnouncementKind::End:
        return NewsWords::tr("Finale");
    case AnnouncementKind::Episode:
        return NewsWords::tr("Episode");
    }
    Q_UNREACHABLE();
}

QString announcementText(const Announcement &announcement, const DateStyle &style)
{
    QStringList facts{announcementKindText(announcement.kind)};
    if (announcement.season)
        facts << NewsWords::tr("season %1").arg(*announcement.season);
    if (announcement.part)
        facts << NewsWords::tr("part %1").arg(*announcement.part);
    if (announcement.episode)
        facts << NewsWords::tr("episode %1").arg(*announcement.episode);
    if (announcement.date.isKnown())
        facts << dateText(announcement.date, style);
    if (!announcement.platforms.isEmpty())
        facts << platformsText(announcement.platforms, style.locale);
    return facts.join(QStringLiteral(" · "));
}

QString intakeReasonText(IntakeReason reason)
{
    switch (reason) {
    case IntakeReason::NoAnnouncement:
        return NewsWords::tr("announces no release");
    case IntakeReason::NoMatch:
        return NewsWords::tr("is about no show of the list");
    case IntakeReason::PremiereOfFollowed:
        return NewsWords::tr("a date for a season of a show you follow");
    case IntakeReason::NewSeason:
        return NewsWords::tr("a new season of a show you follow");
    case IntakeReason::DateChanged:
        return NewsWords::tr("the date moved");
    case IntakeReason::MorePrecise:
        return NewsWords::tr("the date is known more exactly");
    case IntakeReason::AlreadyKnown:
        return NewsWords::tr("says nothing new");
    case IntakeReason::Contradicts:
        return NewsWords::tr("another source says otherwise");
    case IntakeReason::UnsureMatch:
        return NewsWords::tr("it is not sure which show is meant");
    case IntakeReason::SeasonDropped:
        return NewsWords::tr("you dropped it");
    case IntakeReason::EpisodeOfFollowed:
        return NewsWords::tr("an episode of a show you follow");
    case IntakeReason::StreamOfFollowed:
        return NewsWords::tr("where a show you follow comes out");
    case IntakeReason::EndOfFollowed:
        return NewsWords::tr("the end of a show you follow");
    case IntakeReason::MovieOfFollowed:
        return NewsWords::tr("a film of a show you follow");
    }
    Q_UNREACHABLE();
}

QString fetchFailureText(FetchFailure failure, int httpStatus, const QString &detail, AfterFailure after)
{
    if (failure == FetchFailure::Gone && after == AfterFailure::TriedAgain)
        return NewsWords::tr(
            "The feed is gone for good. Polling has stopped; remove it, or add its new address.");
    const QString why = failureReason(failure, httpStatus, detail);
    const bool mayPass = failure == FetchFailure::ConnectionRefused || failure == FetchFailure::Timeout ||
                         failure == FetchFailure::HttpStatus;
    if (!mayPass || after == AfterFailure::UpToTheUser)
        return why;
    //: %1 a sentence: why a feed could not be read
    return NewsWords::tr("%1 It will be tried again later.").arg(why);
}

} // namespace raiki
