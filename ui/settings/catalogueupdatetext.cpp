// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/catalogueupdatetext.h"

#include "ui/common/errortext.h"
#include "ui/common/newstext.h"

#include <QCoreApplication>

namespace raiki {
namespace {

/** The translation context of this file. */
class CatalogueWords final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::CatalogueWords)
};

QString showsText(int count)
{
    return CatalogueWords::tr("%Ln show(s)", nullptr, count);
}

QString takenText(const CatalogueUpdateReport &report)
{
    //: %1 "12,000 shows"
    const QString all = report.newShows == 0 ? CatalogueWords::tr("The catalogue has %1, none of them new.")
                                             //: %1 "12,000 shows", %2 "40 new"
                                             : CatalogueWords::tr("The catalogue has %1, %2.");
    const QString withShows = all.arg(showsText(report.shows));
    return report.newShows == 0
               ? withShows
               : withShows.arg(CatalogueWords::tr("%Ln new", "shows of the catalogue", report.newShows));
}

/** Most failures are alike whatever was fetched; these are not. */
QString notFetchedText(const HttpFailure &failure)
{
    switch (failure.kind) {
    case FetchFailure::Gone:
        return CatalogueWords::tr("It is no longer at its address. A newer Raiki may know the new one.");
    case FetchFailure::TooLarge:
        return CatalogueWords::tr("The answer is far larger than the catalogue is.");
    case FetchFailure::Offline:
        return CatalogueWords::tr("This machine is offline.");
    case FetchFailure::HttpStatus:
        return CatalogueWords::tr("The server answered %1.").arg(failure.httpStatus);
    case FetchFailure::ConnectionRefused:
        return CatalogueWords::tr("The server refused the connection.");
    case FetchFailure::Timeout:
        return CatalogueWords::tr("The server did not answer in time.");
    case FetchFailure::NameNotFound:
        return CatalogueWords::tr("The server was not found.");
    default:
        return fetchFailureText(failure.kind, failure.httpStatus, failure.detail);
    }
}

QString notDoneText(const CatalogueUpdateReport &report, const CatalogueReading &reading)
{
    switch (report.result) {
    case CatalogueUpdateResult::NotFetched:
        return CatalogueWords::tr("The catalogue was not updated.") + u' ' +
               notFetchedText(report.fetchFailure.value_or(HttpFailure()));
    case CatalogueUpdateResult::NotReadable:
        return CatalogueWords::tr("What came is no sound catalogue (%1). The one in use stays.")
            .arg(report.error ? report.error->detail : QString());
    case CatalogueUpdateResult::TooSmall:
        //: %1 "12 shows", %2 "12,000 shows"
        return CatalogueWords::tr("What came has only %1, the one in use %2. It was not taken.")
            .arg(showsText(report.shows), showsText(reading.showsInUse));
    case CatalogueUpdateResult::NotSaved:
        return errorText(report.error.value_or(Error()),
                         CatalogueWords::tr("The newer catalogue was not kept."));
    case CatalogueUpdateResult::Cancelled:
        return CatalogueWords::tr("The update was cancelled. The catalogue in use stays.");
    default:
        return {};
    }
}

bool isRepeatable(CatalogueUpdateResult result)
{
    return result == CatalogueUpdateResult::NotFetched || result == CatalogueUpdateResult::NotSaved ||
           result == CatalogueUpdateResult::Cancelled;
}

/** What happens next, by itself or by the user. */
QString nextText(const CatalogueUpdateReport &report, const CatalogueReading &reading)
{
    if (reading.looksByItself && report.nextLookAt.isValid())
        return CatalogueWords::tr("Raiki looks again on %1.")
            .arg(momentText(report.nextLookAt, reading.style));
    if (reading.looksByItself && report.fetchFailure)
        return CatalogueWords::tr("Raiki looks again when there is a network.");
    return isRepeatable(report.result) ? CatalogueWords::tr("You can try again at any time.") : QString();
}

} // namespace

QString catalogueReportText(const CatalogueUpdateReport &report, const CatalogueReading &reading)
{
    QString text;
    if (report.result == CatalogueUpdateResult::Taken)
        text = takenText(report);
    else if (report.result == CatalogueUpdateResult::Unchanged)
        text = CatalogueWords::tr("There is no newer catalogue than the one in use.");
    else
        text = notDoneText(report, reading);
    return QString(text + u' ' + nextText(report, reading)).trimmed();
}

QString catalogueRestText(const CatalogueReading &reading)
{
    const QString last = reading.state.checkedAt.isValid()
                             //: %1 "5 minutes ago", "yesterday" or a date
                             ? CatalogueWords::tr("It was the newest %1.")
                                   .arg(agoText(reading.state.checkedAt, reading.now, reading.style))
                             : CatalogueWords::tr("No newer one has been looked for yet.");
    if (!reading.looksByItself || !reading.state.nextLookAt.isValid())
        return last;
    return last + u' ' +
           CatalogueWords::tr("Raiki looks again on %1.")
               .arg(momentText(reading.state.nextLookAt, reading.style));
}

QString catalogueStepText(CatalogueUpdateStep step, const QString &host)
{
    switch (step) {
    case CatalogueUpdateStep::Idle:
        return {};
    case CatalogueUpdateStep::Fetching:
        //: %1 the name of a server
        return CatalogueWords::tr("Asking %1 for a newer catalogue…").arg(host);
    case CatalogueUpdateStep::Reading:
        return CatalogueWords::tr("Reading the newer catalogue…");
    }
    Q_UNREACHABLE();
}

} // namespace raiki
