// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/watchlist/calendar.h"

/**
 * What calendar programs were given of each premiere, by the kept file and by the command alike: written down
 * before it is given out, so that an event's revisions only grow, whatever is undone, redone, restored or
 * counted otherwise. Store thread.
 */
namespace raiki {

class Database;

struct GivenCalendar
{
    QByteArray list; ///< by what calendars know this list's events; empty: none was given yet
    CalendarRevisions revisions;
};

class PublishedCalendar final
{
public:
    /** @param database borrowed, must outlive this */
    explicit PublishedCalendar(Database &database)
        : m_database(database)
    {
    }

    /**
     * The events as those of this list, with their revisions above all that was given before, and written
     * down as given.
     * @param document what a calendar has of us besides: the kept file as it is; may be empty
     */
    [[nodiscard]] Result<std::vector<CalendarEvent>>
    publish(const std::vector<CalendarEvent> &events, const QDateTime &now, const QByteArray &document = {});
    /** By what calendars know this list's events: it gets that name now where it has none yet. Empty where
     * the database is read only. */
    [[nodiscard]] Result<QByteArray> listName();
    /** All that was given. */
    [[nodiscard]] Result<GivenCalendar> given() const;
    /** Takes over what is newer in @p given: a list was put in the place of a later one. */
    [[nodiscard]] Result<void> keep(const GivenCalendar &given);

private:
    /** Writes down what differs from @p before. */
    [[nodiscard]] Result<void> save(const GivenCalendar &before, const GivenCalendar &after);

    Database &m_database;
};

} // namespace raiki
