// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/calendar.h"
#include "ui/common/datetext.h"

/** Premieres as calendar programs show them, in the user's words. */
namespace raiki {

struct CalendarManner
{
    TitleLanguage titles = TitleLanguage::English;
    DateStyle dates;
    PremiereCount count = wholeSeasonCount; ///< the one that made the rows
};

[[nodiscard]] CalendarEvent calendarEvent(const UpcomingRow &row, const CalendarManner &manner);
/** One event a row, with the sequence that its season's claims tell. @param seasons at least those of @p rows
 */
[[nodiscard]] std::vector<CalendarEvent> calendarEvents(const std::vector<FollowedSeason> &seasons,
                                                        const std::vector<UpcomingRow> &rows,
                                                        const CalendarManner &manner);

} // namespace raiki
