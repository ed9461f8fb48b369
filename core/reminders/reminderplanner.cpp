// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"

#include "core/reminders/localinstant.h"
#include "core/reminders/premierehistory.h"
#include "core/reminders/reminderaudience.h"

#include <algorithm>
#include <set>

namespace raiki {
namespace {

constexpr std::chrono::minutes oneDay{24 * 60};

/** Plans the reminders of one season. */
class SeasonPlan final
{
public:
    SeasonPlan(const FollowedSeason &season, const ReminderSettings &settings, const QDateTime &now,
               const QTimeZone &zone)
        : m_season(season)
        , m_settings(settings)
        , m_now(now)
        , m_zone(zone)
        , m_history(premiereHistory(season))
    {
    }

    void addTo(std::vector<Reminder> &reminders)
    {
        if (!m_history.changedBy || m_history.premiere.certainty == Certainty::Rumoured)
            return;
        if (hasLongPassed())
            return;
        addNewsOfDate(reminders);
        if (m_history.premiere.certainty == Certainty::Cancelled)
            return;
        addLeads(reminders);
        addStart(reminders);
    }

private:
    [[nodiscard]] const FuzzyDate &date() const { return m_history.premiere.date; }
    [[nodiscard]] bool hasLongPassed() const
    {
        return date().isKnown() && date().latest().addDays(remindersLookBack) < m_now;
    }
    [[nodiscard]] bool isNews() const;
    void addNewsOfDate(std::vector<Reminder> &reminders) const;
    void addLeads(std::vector<Reminder> &reminders) const;
    void addStart(std::vector<Reminder> &reminders) const;
    /** Left out where it came due before anyone had said the date. */
    void add(std::vector<Reminder> &reminders, ReminderKind kind, const QDateTime &dueAt,
             std::chrono::minutes lead = {}) const;
    [[nodiscard]] QDateTime atDayHour(QDate day) const
    {
        return instantAt(day, QTime(std::clamp(m_settings.dayHour, 0, 23), 0), m_zone);
    }

    const FollowedSeason &m_season;
    const ReminderSettings &m_settings;
    const QDateTime &m_now;
    const QTimeZone &m_zone;
    PremiereHistory m_history;
};

/** Whether the change of date came to the user from outside, and not by their own hand. */
bool SeasonPlan::isNews() const
{
    const PremiereClaim &claim = *m_history.changedBy;
    switch (claim.source.kind) {
    case ClaimSourceKind::User:
        return false;
    case ClaimSourceKind::FeedItem:
        return true;
    case ClaimSourceKind::Catalogue: // adding a show brings its dates along: those are no news
        return m_history.hadClaims || (m_season.entry && m_season.entry->addedAt < claim.learnedAt);
    }
    return false;
}

void SeasonPlan::addNewsOfDate(std::vector<Reminder> &reminders) const
{
    if (!isNews() || (date().isKnown() && date().latest() < m_now))
        return;
    const FuzzyDate &before = m_history.before.date;
    const bool isMove = m_history.premiere.certainty == Certainty::Delayed ||
                        m_history.premiere.certainty == Certainty::Cancelled;
    const bool isChange = isMove || (before.isKnown() && date().isKnown() && !before.agreesWith(date()));
    const QDateTime &learnedAt = m_history.changedBy->learnedAt;
    if (isChange && m_settings.onDateChanged)
        add(reminders, ReminderKind::DateChanged, learnedAt);
    if (!isChange && date().isKnown() && m_settings.onDateSet)
        add(reminders, ReminderKind::DateSet, learnedAt);
}

void SeasonPlan::addLeads(std::vector<Reminder> &reminders) const
{
    const std::set<std::chrono::minutes> leads(m_settings.leads.begin(), m_settings.leads.end());
    for (const std::chrono::minutes lead : leads) {
        if (lead <= std::chrono::minutes{0})
            continue;
        const qint64 seconds = std::chrono::seconds(lead).count();
        if (const std::optional<QDateTime> minute = date().minute()) {
            add(reminders, ReminderKind::LeadTime, minute->toUTC().addSecs(-seconds), lead);
        } else if (date().precision() == DatePrecision::Day && lead >= oneDay) {
            // Whole days are counted on the calendar, so that a change of the clocks does not shift the hour.
            const qint64 days = lead / oneDay;
            const qint64 rest = std::chrono::seconds(lead % oneDay).count();
            add(reminders, ReminderKind::LeadTime, atDayHour(date().firstDay().addDays(-days)).addSecs(-rest),
                lead);
        }
    }
}

void SeasonPlan::addStart(std::vector<Reminder> &reminders) const
{
    if (!m_settings.atStart)
        return;
    switch (date().precision()) {
    case DatePrecision::Minute:
        add(reminders, ReminderKind::Start, date().minute()->toUTC());
        break;
    case DatePrecision::Day:
        add(reminders, ReminderKind::Start, atDayHour(date().firstDay()));
        break;
    case DatePrecision::Month:
    case DatePrecision::Cour:
        add(reminders, ReminderKind::StartsWithin, atDayHour(date().firstDay()));
        break;
    case DatePrecision::Year: // nobody waits for the first of January because of it
    case DatePrecision::Unknown:
        break;
    }
}

void SeasonPlan::add(std::vector<Reminder> &reminders, ReminderKind kind, const QDateTime &dueAt,
                     std::chrono::minutes lead) const
{
    if (dueAt < m_history.changedBy->learnedAt)
        return;
    Reminder reminder;
    reminder.season = m_season.season.id;
    reminder.kind = kind;
    reminder.lead = lead;
    reminder.premiere = date();
    reminder.dueAt = dueAt;
    reminders.push_back(std::move(reminder));
}

} // namespace

std::vector<Reminder> planReminders(std::span<const FollowedSeason> seasons, const ReminderSettings &settings,
                                    const QDateTime &now, const QTimeZone &zone)
{
    std::vector<Reminder> reminders;
    if (!settings.enabled)
        return reminders;
    const ReminderAudience audience(seasons, settings);
    for (const FollowedSeason &season : seasons) {
        if (audience.wants(season))
            SeasonPlan(season, settings, now, zone).addTo(reminders);
    }
    std::sort(reminders.begin(), reminders.end(), [](const Reminder &left, const Reminder &right) {
        return std::tie(left.dueAt, left.season, left.kind, left.lead) <
               std::tie(right.dueAt, right.season, right.kind, right.lead);
    });
    return reminders;
}

} // namespace raiki
