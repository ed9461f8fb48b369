// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/upcoming.h"

#include <QHash>

#include <chrono>
#include <span>

/** Premieres as an iCalendar document (RFC 5545), for calendars that read a file or a feed of it. Pure. */
namespace raiki {

/** One premiere; its texts are made by whoever speaks to the user. */
struct CalendarEvent
{
    SeasonId season; ///< the event's identity: it moves in a calendar as the season's date does
    QByteArray list; ///< whose season it is, in letters and digits, since lists count alike; may be empty
    QString summary;
    QString description;
    QUrl url; ///< only http and https are written
    FuzzyDate date;
    Certainty certainty = Certainty::Announced;
    QDateTime revisedAt; ///< UTC: when the date became known; invalid: the document's own time
    int sequence = 0;    ///< SEQUENCE: raised when the date or the status changes
    std::vector<std::chrono::minutes> alarms; ///< so long before the begin (of a day: its midnight) it rings;
                                              ///< negative: after; none if vague
};

/**
 * A minute is half an hour from then on; a day is all of that day; what is known to the month, cour or year
 * only is all of that span, takes nobody's time and is tentative. Events without a date are left out.
 * @param product the program and its version, for PRODID
 */
[[nodiscard]] QByteArray writeCalendar(std::span<const CalendarEvent> events, const QString &product,
                                       const QDateTime &now);

/** How often the premiere has changed since something was first said of it, as @p count counts: the claims
 * tell. */
[[nodiscard]] int premiereChanges(const FollowedSeason &season,
                                  const PremiereCount &count = wholeSeasonCount);

/** What calendar programs were last given of one event. */
struct CalendarRevision
{
    int sequence = 0;
    QByteArray place;    ///< its lines of date and status
    QDateTime revisedAt; ///< UTC; invalid where it has none

    bool operator==(const CalendarRevision &) const = default;
};
using CalendarRevisions = QHash<SeasonId, CalendarRevision>;

[[nodiscard]] CalendarRevision revisionOf(const CalendarEvent &event);
/** Those of @p list in a document of ours; of anything else, none. */
[[nodiscard]] CalendarRevisions revisionsIn(const QByteArray &document, const QByteArray &list);
/** Of each event the higher sequence and the later time. */
void takeNewer(CalendarRevisions &revisions, const CalendarRevisions &others);
/**
 * The events with their sequence raised above that of @p previous where date or status differ from it, and
 * never below: an undone change is a change too (RFC 5545, section 3.8.7.4). So is the time of their
 * revision, which is @p now (UTC) where they differ and what is said of them is older.
 */
[[nodiscard]] std::vector<CalendarEvent> raisedAbove(const CalendarRevisions &previous,
                                                     std::vector<CalendarEvent> events, const QDateTime &now);

} // namespace raiki
