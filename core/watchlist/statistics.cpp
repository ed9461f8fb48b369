// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/statistics.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace raiki {
namespace {

/** What is said of the season as a whole, oldest first; where nothing is, all that is said. */
std::vector<PremiereClaim> claimsInOrder(const FollowedSeason &season)
{
    std::vector<PremiereClaim> claims;
    std::copy_if(season.claims.begin(), season.claims.end(), std::back_inserter(claims),
                 [](const PremiereClaim &claim) { return !claim.release.isValid(); });
    if (claims.empty())
        claims = season.claims;
    std::sort(claims.begin(), claims.end(), [](const PremiereClaim &left, const PremiereClaim &right) {
        return left.learnedAt != right.learnedAt ? left.learnedAt < right.learnedAt : left.id < right.id;
    });
    return claims;
}

void countEntry(ListStatistics &sums, const FollowedSeason &season)
{
    const WatchEntry &entry = *season.entry;
    ++sums.seasons;
    ++sums.byStatus[static_cast<size_t>(entry.status)];
    sums.episodes += entry.episodesWatched;
    if (entry.score) {
        ++sums.byScore[*entry.score];
        ++sums.scored;
        sums.meanScore += *entry.score;
    }
    if (const FuzzyDate premiere = seasonPremiere(season).date; premiere.isKnown())
        ++sums.byYear[premiere.year()];
}

/** In which month each season was finished, where that is known. */
QHash<SeasonId, YearMonth> finishedMonths(std::span<const FollowedSeason> seasons)
{
    QHash<SeasonId, YearMonth> months;
    for (const FollowedSeason &season : seasons) {
        if (season.entry && season.entry->finished.month())
            months.insert(season.season.id, {season.entry->finished.year(), *season.entry->finished.month()});
    }
    return months;
}

void countMonths(ListStatistics &sums, std::span<const FollowedSeason> seasons,
                 std::span<const WatchedStep> steps, const QTimeZone &zone)
{
    const QHash<SeasonId, YearMonth> finished = finishedMonths(seasons);
    QHash<SeasonId, int> marked;
    for (const WatchedStep &step : steps) {
        const QDate day = step.at.toTimeZone(zone).date();
        YearMonth month{day.year(), day.month()};
        if (const auto end = finished.constFind(step.season); end != finished.cend())
            month = std::min(month, *end); // marked later than it was watched
        sums.episodesByMonth[month] += step.episodes;
        marked[step.season] += step.episodes;
    }
    for (const FollowedSeason &season : seasons) {
        const auto end = finished.constFind(season.season.id);
        if (end == finished.cend())
            continue;
        if (const int rest = season.entry->episodesWatched - marked.value(season.season.id); rest > 0)
            sums.episodesByMonth[*end] += rest;
    }
    std::erase_if(sums.episodesByMonth, [](const auto &month) { return month.second <= 0; });
}

void countDates(ListStatistics &sums, const FollowedSeason &season, std::vector<int> &leads)
{
    if (const std::optional<int> days = leadDays(season)) {
        ++sums.byLead[static_cast<size_t>(leadTimeOf(*days))];
        leads.push_back(*days);
    }
    if (const std::optional<int> moves = dateMoves(season)) {
        ++sums.withDate;
        ++sums.byMoves[static_cast<size_t>(qMin(*moves, 3))];
    }
}

} // namespace

LeadTime leadTimeOf(int days)
{
    if (days < 7)
        return LeadTime::Days;
    if (days < 28)
        return LeadTime::Weeks;
    if (days < 91)
        return LeadTime::Months;
    return days < 183 ? LeadTime::Quarters : LeadTime::Longer;
}

std::optional<int> leadDays(const FollowedSeason &season)
{
    const Premiere premiere = seasonPremiere(season);
    if (premiere.date.precision() < DatePrecision::Day || premiere.certainty == Certainty::Cancelled)
        return std::nullopt;
    for (const PremiereClaim &claim : claimsInOrder(season)) {
        if (claim.date.precision() < DatePrecision::Day || !claim.date.agreesWith(premiere.date))
            continue;
        const qint64 days = claim.learnedAt.daysTo(premiere.date.earliest());
        return days >= 0 && claim.learnedAt <= premiere.date.latest() ? std::optional(static_cast<int>(days))
                                                                      : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> dateMoves(const FollowedSeason &season)
{
    const std::vector<PremiereClaim> claims = claimsInOrder(season);
    FuzzyDate last;
    int moves = 0;
    for (size_t count = 1; count <= claims.size(); ++count) {
        const FuzzyDate date = decidePremiere(std::span(claims).first(count)).date;
        if (!date.isKnown())
            continue;
        if (last.isKnown() && !date.agreesWith(last))
            ++moves;
        last = date;
    }
    return last.isKnown() ? std::optional(moves) : std::nullopt;
}

ListStatistics listStatistics(std::span<const FollowedSeason> seasons, std::span<const WatchedStep> steps,
                              const QTimeZone &zone)
{
    ListStatistics sums;
    std::vector<int> leads;
    for (const FollowedSeason &season : seasons) {
        if (!season.entry)
            continue;
        countEntry(sums, season);
        countDates(sums, season, leads);
    }
    countMonths(sums, seasons, steps, zone);
    if (sums.scored > 0)
        sums.meanScore /= sums.scored;
    sums.dated = static_cast<int>(leads.size());
    if (!leads.empty()) {
        const auto middle = leads.begin() + static_cast<std::ptrdiff_t>(leads.size() / 2);
        std::nth_element(leads.begin(), middle, leads.end());
        sums.medianLeadDays = *middle;
    }
    return sums;
}

} // namespace raiki
