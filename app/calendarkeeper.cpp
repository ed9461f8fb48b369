// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/calendarkeeper.h"

#include "core/base/wholefile.h"
#include "core/reminders/premierehistory.h"
#include "core/reminders/reminderaudience.h"
#include "ui/common/calendartext.h"

#include <algorithm>

namespace raiki {

namespace {

/** What has begun stays so long, else it would go from the calendar in the minute it starts. */
constexpr int daysKept = 31;
constexpr qint64 mostBytes = 64LL * 1024 * 1024;

/** As Raiki itself reminds: of a day without an hour some days before, at the hour for such things. */
std::vector<std::chrono::minutes> alarmsOf(const FuzzyDate &date,
                                           const std::vector<std::chrono::minutes> &leads, int dayHour)
{
    if (date.minute())
        return leads;
    std::vector<std::chrono::minutes> alarms;
    for (const std::chrono::minutes lead : leads) {
        if (lead >= std::chrono::hours(24))
            alarms.push_back(lead - std::chrono::hours(std::clamp(dayHour, 0, 23)));
    }
    return alarms;
}

/** Those of Raiki's own reminders. */
void addAlarms(std::vector<CalendarEvent> &events, const std::vector<FollowedSeason> &seasons,
               const ReminderSettings &settings)
{
    const ReminderAudience audience(seasons, settings);
    QHash<SeasonId, const FollowedSeason *> byId;
    for (const FollowedSeason &season : seasons)
        byId.insert(season.season.id, &season);
    for (CalendarEvent &event : events) {
        if (const FollowedSeason *season = byId.value(event.season)) {
            const ReminderTopics &topics = settings.topicsOf(season->season.show, audience.statusOf(*season));
            event.alarms = alarmsOf(event.date, topics.leads, settings.dayHour);
        }
    }
}

} // namespace

CalendarKeeper::CalendarKeeper(const Services &services, PublishedCalendar &published, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_published(published)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1500);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (const Result<void> done = write(); !done)
            Q_EMIT failed(m_services.preferences.values().calendarFile.path, done.error());
    });
    connect(&m_services.watchlist, &Watchlist::changed, this, &CalendarKeeper::writeSoon);
    connect(&m_services.preferences, &Preferences::changed, this, &CalendarKeeper::writeSoon);
    connect(&m_services.reminders, &ReminderTimer::toldChanged, this, &CalendarKeeper::writeSoon);
    writeSoon();
}

void CalendarKeeper::writeSoon()
{
    // What it gives out is written down with the list.
    if (!m_services.isReadOnly && !m_services.preferences.values().calendarFile.path.isEmpty())
        m_soon.start();
}

Result<void> CalendarKeeper::write()
{
    const PreferenceValues &values = m_services.preferences.values();
    if (values.calendarFile.path.isEmpty())
        return {};
    const QDateTime now = m_services.clock.now();
    const QDateTime since = now.addDays(-daysKept);
    const CalendarManner manner{values.titleLanguage, m_services.dateStyle(), countingBy(values.reminders)};
    const Result<UpcomingList> upcoming =
        m_services.watchlist.upcoming(since, m_services.clock.zone(), manner.count);
    if (!upcoming)
        return upcoming.error();
    std::vector<CalendarEvent> events = calendarEvents(upcoming->seasons, upcoming->rows, manner);
    if (values.calendarFile.hasAlarms)
        addAlarms(events, upcoming->seasons, values.reminders);
    const Result<QByteArray> previous = readWholeFile(values.calendarFile.path, mostBytes);
    const QByteArray before = previous ? *previous : QByteArray();
    const Result<std::vector<CalendarEvent>> published = m_published.publish(events, now, before);
    if (!published)
        return published.error();
    const QByteArray document = writeCalendar(*published, QStringLiteral("Raiki " RAIKI_VERSION), now);
    return document == before ? Result<void>() : writeWholeFile(values.calendarFile.path, document);
}

} // namespace raiki
