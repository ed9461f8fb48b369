// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/premierehistory.h"
#include "core/reminders/reminderplanner.h"

/** Plans the reminders of one season, a step a kind; private to this room. */
namespace raiki {

class SeasonPlan final
{
public:
    /** All borrowed for the life of the plan. @param status whose topics count; nothing: those of all */
    SeasonPlan(const FollowedSeason &season, const ReminderSettings &settings,
               std::optional<WatchStatus> status, const QDateTime &now, const QTimeZone &zone);

    void addTo(std::vector<Reminder> &reminders, std::span<const DatedEpisode> episodes);

private:
    [[nodiscard]] const FuzzyDate &date() const { return m_history.premiere.date; }
    [[nodiscard]] bool hasLongPassed(const FuzzyDate &date) const;
    [[nodiscard]] bool isNews() const;
    /** Whether episodes interest: the user watches, or asked for them for this very show. */
    [[nodiscard]] bool followsEpisodes() const;
    void addPremiere();
    void addNewsOfDate();
    void addLeads();
    void addStart();
    void addDub();
    void addFinale(std::span<const DatedEpisode> episodes);
    void addDatedEpisodes(std::span<const DatedEpisode> episodes);
    void addExpectedEpisodes();
    [[nodiscard]] bool isStillAiring(int episode, const QDateTime &when) const;
    /** The start of a date known to the day or minute, as this user counts it. */
    [[nodiscard]] std::optional<QDateTime> startOf(const FuzzyDate &date) const;
    [[nodiscard]] QDateTime atDayHour(QDate day) const;
    [[nodiscard]] QDateTime leadBefore(const QDateTime &start, std::chrono::minutes lead) const;
    /** Left out where it came due before anyone had said the date. */
    void add(Reminder reminder, const QDateTime &dueAt, const QDateTime &learnedAt);

    const FollowedSeason &m_season;
    const ReminderSettings &m_settings;
    const QDateTime &m_now;
    const QTimeZone &m_zone;
    const ReminderTopics *m_topics = nullptr;
    bool m_hasOwnTopics = false;
    ReleaseWish m_wish;
    PremiereHistory m_history;
    std::vector<Reminder> *m_reminders = nullptr;
};

} // namespace raiki
