// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarevent.h"

#include "ui/common/listtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace raiki {

namespace {

/** The translation context of this file. */
class CalendarText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::CalendarText)
};

bool isToldFor(const FuzzyDate &date, QDate month)
{
    const bool isOfMonth =
        date.precision() == DatePrecision::Month || date.precision() == DatePrecision::Cour;
    const QDate end = month.addMonths(1).addDays(-1);
    return isOfMonth && date.firstDay() <= end && date.lastDay() >= month;
}

auto orderOf(const CalendarLine &event, const DateStyle &style)
{
    return std::tuple(shownDay(event.what.date, style), event.what.date.earliest(), event.title);
}

} // namespace

CalendarRow calendarRow(const FollowedSeason &season, TitleLanguage language, const PremiereCount &count)
{
    return {calendarSeason(season, count), season.show.titles.preferred(language), seasonText(season.season)};
}

MonthEvents monthEvents(const std::vector<CalendarRow> &rows, QDate first, QDate last, QDate month,
                        const DateStyle &style)
{
    MonthEvents events;
    for (const CalendarRow &row : rows) {
        for (const DatedEvent &what : datedEvents(row.season, first, last)) {
            CalendarLine event{row.season.show, row.season.season, row.title, row.instalment, what};
            const QDate day =
                what.date.precision() >= DatePrecision::Day ? shownDay(what.date, style) : QDate();
            if (day.isValid() && day >= first && day <= last)
                events.dated.push_back(std::move(event));
            else if (!day.isValid() && isToldFor(what.date, month))
                events.undated.push_back(std::move(event));
        }
    }
    std::sort(events.dated.begin(), events.dated.end(),
              [&style](const CalendarLine &left, const CalendarLine &right) {
                  return orderOf(left, style) < orderOf(right, style);
              });
    std::sort(events.undated.begin(), events.undated.end(),
              [](const CalendarLine &left, const CalendarLine &right) {
                  return std::tuple(left.what.date, left.title) < std::tuple(right.what.date, right.title);
              });
    return events;
}

QString eventKindText(const DatedEvent &event)
{
    switch (event.kind) {
    case DatedEventKind::Premiere:
        return CalendarText::tr("Premiere");
    case DatedEventKind::Finale:
        return CalendarText::tr("Last episode");
    case DatedEventKind::Episode:
        break;
    }
    return event.episode ? CalendarText::tr("Episode %1").arg(*event.episode) : CalendarText::tr("Episode");
}

const char *eventIcon(const DatedEvent &event)
{
    switch (event.kind) {
    case DatedEventKind::Premiere:
        return event.certainty == Certainty::Delayed || event.certainty == Certainty::Cancelled
                   ? certaintyIcon(event.certainty)
                   : "star";
    case DatedEventKind::Finale:
        return "check";
    case DatedEventKind::Episode:
        break;
    }
    return "play";
}

QString eventSentence(const CalendarLine &event, const DateStyle &style)
{
    QStringList parts{event.title, event.instalment, eventKindText(event.what)};
    parts.append(event.what.date.precision() >= DatePrecision::Day ? clockText(event.what.date, style)
                                                                   : dateText(event.what.date, style));
    const bool isTold = event.what.certainty == Certainty::Delayed ||
                        event.what.certainty == Certainty::Cancelled ||
                        event.what.certainty == Certainty::Rumoured;
    if (event.what.kind == DatedEventKind::Premiere && isTold)
        parts.append(certaintyText(event.what.certainty));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace raiki
