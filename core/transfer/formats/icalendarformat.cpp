// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportloss.h"
#include "core/transfer/formats/formats.h"
#include "core/watchlist/calendar.h"

/** The premieres of the list for calendars. Only out; `upcoming --format ics` says where each date is from.
 */
namespace raiki {
namespace {

using namespace Qt::StringLiterals;

CalendarEvent eventOf(const ListRow &row)
{
    CalendarEvent event;
    event.season = row.listed;
    event.summary = row.title;
    if (row.season.value_or(1) > 1)
        event.summary += ", season "_L1 + QString::number(*row.season);
    if (!row.subtitle.isEmpty())
        event.summary += ": "_L1 + row.subtitle;
    event.description = row.platforms.join(", "_L1);
    event.url = row.officialSite;
    event.date = *row.premiere;
    event.revisedAt = row.changedAt;
    return event;
}

Result<WrittenList> writeCalendarList(const std::vector<ListRow> &rows)
{
    ExportLoss loss({});
    std::vector<CalendarEvent> events;
    QDateTime newest;
    for (const ListRow &row : rows) {
        if (!row.premiere || !row.premiere->isKnown()) {
            loss.leaveOut(row, ListField::Premiere);
            continue;
        }
        newest = std::max(newest, row.changedAt);
        events.push_back(eventOf(row));
    }
    // The same list writes the same bytes: its time is its newest change's.
    return std::move(loss).written(writeCalendar(events, u"Raiki " RAIKI_VERSION ""_s, newest));
}

} // namespace

ListFormat icalendarFormat()
{
    return {.name = u"ics"_s, .suffixes = {u"ics"_s}, .write = writeCalendarList};
}

} // namespace raiki
