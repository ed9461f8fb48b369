// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/datedevents.h"

#include <algorithm>

namespace raiki {
namespace {

/** A series of so many weeks is a damaged rule, or one without end. */
constexpr int mostEpisodes = 2000;

bool mayLieWithin(const FuzzyDate &date, QDate first, QDate last)
{
    return date.isKnown() && date.firstDay() <= last.addDays(1) && date.lastDay() >= first.addDays(-1);
}

/** How many episodes come by the rule; nothing where neither end nor number is known. */
std::optional<int> weeksOf(const CalendarSeason &season)
{
    if (!season.rule || season.rule->period.count() <= 0)
        return std::nullopt;
    if (season.end.precision() >= DatePrecision::Day) {
        const QDate begin = season.rule->first.toTimeZone(japanZone()).date();
        const qint64 days = begin.daysTo(season.end.lastDay());
        return days < 0 ? std::nullopt
                        : std::optional(static_cast<int>(days / season.rule->period.count()) + 1);
    }
    return season.episodes;
}

QDateTime episodeAt(const RepeatRule &rule, int number)
{
    return rule.first.addDays((number - 1) * qint64{rule.period.count()});
}

/** The second episode, or a later one shortly before @p day: a long series is not walked through. */
int firstEpisodeNear(const RepeatRule &rule, QDate day)
{
    const qint64 days = rule.first.date().daysTo(day) - 2;
    return static_cast<int>(qBound(qint64{2}, days / rule.period.count() + 1, qint64{mostEpisodes}));
}

void addEpisodes(std::vector<DatedEvent> &events, const CalendarSeason &season, QDate first, QDate last)
{
    const bool isOver = season.end.isKnown() && season.end.lastDay() < first.addDays(-1);
    if (!season.rule || isOver || !season.premiere.isKnown() || season.premiere.firstDay() > last.addDays(1))
        return; // most of a long list: decided without a look at zones
    const std::optional<int> weeks = weeksOf(season);
    const bool isOnTime =
        season.premiere.precision() >= DatePrecision::Day &&
        season.premiere.agreesWith(FuzzyDate::ofDay(season.rule->first.toTimeZone(japanZone()).date()));
    if (!weeks || !isOnTime)
        return; // a premiere that moved takes its episodes with it, nobody said where to
    const bool isCounted = season.episodes == weeks;
    const bool hasFinale = season.end.precision() >= DatePrecision::Day;
    const int count = qMin(*weeks, mostEpisodes);
    const int end = hasFinale ? count - 1 : count;
    for (int number = firstEpisodeNear(*season.rule, first); number <= end; ++number) {
        const QDateTime at = episodeAt(*season.rule, number);
        DatedEvent event{DatedEventKind::Episode, FuzzyDate::ofMinute(at), Certainty::Scheduled, {}};
        if (event.date.firstDay() > last.addDays(1))
            return;
        if (isCounted)
            event.episode = number;
        if (mayLieWithin(event.date, first, last))
            events.push_back(event);
    }
}

} // namespace

std::optional<RepeatRule> weeklyRule(std::span<const Release> releases)
{
    const Release *chosen = nullptr;
    for (const Release &release : releases) {
        if (release.rule && (!chosen || (release.track == ReleaseTrack::Broadcast &&
                                         chosen->track != ReleaseTrack::Broadcast)))
            chosen = &release;
    }
    return chosen ? chosen->rule : std::nullopt;
}

CalendarSeason calendarSeason(const FollowedSeason &season, const PremiereCount &count)
{
    const CountedPremiere counted = count(season);
    const Premiere &premiere = counted.premiere;
    CalendarSeason result;
    result.show = season.show.id;
    result.season = season.season.id;
    result.premiere = premiere.date;
    result.certainty = premiere.certainty;
    result.end = season.season.end;
    result.rule = weeklyRule(season.releases);
    for (const Release &release : season.releases) {
        if (counted.release.isValid() && release.id == counted.release && release.rule)
            result.rule = release.rule;
    }
    if (result.rule)
        result.rule->first = result.rule->first.addSecs(std::chrono::seconds(counted.offset).count());
    result.episodes = season.season.episodes;
    if (season.entry)
        result.status = season.entry->status;
    return result;
}

std::vector<DatedEvent> datedEvents(const CalendarSeason &season, QDate first, QDate last)
{
    std::vector<DatedEvent> events;
    if (season.status == WatchStatus::Dropped)
        return events;
    if (mayLieWithin(season.premiere, first, last))
        events.push_back({DatedEventKind::Premiere, season.premiere, season.certainty, {}});
    if (season.status)
        addEpisodes(events, season, first, last);
    const bool isOneDay = season.end == season.premiere; // a film ends as it begins
    if (!isOneDay && season.certainty != Certainty::Cancelled && mayLieWithin(season.end, first, last))
        events.push_back({DatedEventKind::Finale, season.end, Certainty::Scheduled, {}});
    std::stable_sort(events.begin(), events.end(),
                     [](const DatedEvent &left, const DatedEvent &right) { return left.date < right.date; });
    return events;
}

} // namespace raiki
