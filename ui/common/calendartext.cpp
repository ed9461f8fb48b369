// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/calendartext.h"

#include "ui/common/listtext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

/** "January 2026, day not known": how much of the date is known, for calendars that show whole days. */
QString vagueDateText(const FuzzyDate &date, const DateStyle &style)
{
    return CalendarWords::tr("%1, day not known").arg(dateText(date, style));
}

} // namespace

CalendarEvent calendarEvent(const UpcomingRow &row, const CalendarManner &manner)
{
    const FuzzyDate &date = row.premiere.date;
    const bool isVague = date.precision() < DatePrecision::Day;
    const QString name =
        row.showValue.titles.preferred(manner.titles) + QStringLiteral(", ") + seasonText(row.seasonValue);
    const QString when = isVague ? vagueDateText(date, manner.dates) : dateText(date, manner.dates);
    CalendarEvent event;
    event.season = row.season;
    event.summary = isVague ? QStringLiteral("%1 (%2)").arg(name, when) : name;
    event.date = date;
    event.certainty = row.premiere.certainty;
    QStringList lines{when + QStringLiteral(" · ") + certaintyText(row.premiere.certainty)};
    if (!row.platforms.isEmpty())
        lines << row.platforms.join(QStringLiteral(", "));
    if (const auto &claim = row.decidingClaim) {
        lines << sourceText(claim->source);
        if (!claim->quote.isEmpty())
            lines << QStringLiteral("“%1”").arg(claim->quote);
        event.url = claim->source.link;
        event.revisedAt = claim->learnedAt;
    }
    event.description = lines.join(u'\n');
    return event;
}

std::vector<CalendarEvent> calendarEvents(const std::vector<FollowedSeason> &seasons,
                                          const std::vector<UpcomingRow> &rows, const CalendarManner &manner)
{
    QHash<SeasonId, const FollowedSeason *> byId;
    for (const FollowedSeason &season : seasons)
        byId.insert(season.season.id, &season);
    std::vector<CalendarEvent> events;
    for (const UpcomingRow &row : rows) {
        CalendarEvent event = calendarEvent(row, manner);
        if (const FollowedSeason *season = byId.value(row.season))
            event.sequence = premiereChanges(*season, manner.count);
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace raiki
