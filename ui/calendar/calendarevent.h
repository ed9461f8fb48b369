// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/datedevents.h"
#include "ui/common/datetext.h"

/** One line of the calendar, and the list's seasons as the calendar keeps them. */
namespace raiki {

/** A season of the list with the words that the calendar shows. */
struct CalendarRow
{
    CalendarSeason season;
    QString title;
    QString instalment;
};
[[nodiscard]] CalendarRow calendarRow(const FollowedSeason &season, TitleLanguage language,
                                      const PremiereCount &count);

struct CalendarLine
{
    ShowId show;
    SeasonId season;
    QString title;
    QString instalment;
    DatedEvent what;

    bool operator==(const CalendarLine &) const = default;
};

/** The month's events: those of a day, by day and time, and those whose day nobody knows. */
struct MonthEvents
{
    std::vector<CalendarLine> dated;
    std::vector<CalendarLine> undated;
};
/**
 * @param first,last the days that are shown, also of the months beside
 * @param month its first day: what is known to the month or cour is told for it only
 */
[[nodiscard]] MonthEvents monthEvents(const std::vector<CalendarRow> &rows, QDate first, QDate last,
                                      QDate month, const DateStyle &style);

/** "Premiere", "Episode 5", "Last episode" */
[[nodiscard]] QString eventKindText(const DatedEvent &event);
[[nodiscard]] const char *eventIcon(const DatedEvent &event);
/** "Medalist, Season 2, premiere, 01:30, delayed" */
[[nodiscard]] QString eventSentence(const CalendarLine &event, const DateStyle &style);

} // namespace raiki
