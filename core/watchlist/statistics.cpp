// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/statistics.h"

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
    std::optional<Premiere> before;
    FuzzyDate last;
    int moves = 0;
    for (size_t count = 1; count <= claims.size(); ++count) {
        const Premiere premiere = decidePremiere(std::span(claims).first(count));
        const bool isDelayed = premiere.certainty == Certainty::Delayed;
        if (!premiere.date.isKnown() && !isDelayed)
            continue;
        const bool wasDelayed = before && before->certainty == Certainty::Delayed;
        const bool isPutOff = wasDelayed && !before->date.isKnown(); // its new date is still that one move
        const bool isOther = last.isKnown() && !premiere.date.agreesWith(last);
        if (!isPutOff && (isOther || (isDelayed && !wasDelayed)))
            ++moves;
        if (premiere.date.isKnown())
            last = premiere.date;
        before = premiere;
    }
    return before ? std::optional(moves) : std::nullopt;
}

void ListCounting::add(std::span<const FollowedSeason> seasons)
{
    for (const FollowedSeason &season : seasons) {
        if (!season.entry)
            continue;
        countEntry(m_sums, season);
        countDates(m_sums, season, m_leads);
        const FuzzyDate &finished = season.entry->finished;
        if (finished.month())
            m_finished.insert(season.season.id,
                              {{finished.year(), *finished.month()}, season.entry->episodesWatched});
    }
}

void ListCounting::countMonths(ListStatistics &sums, std::span<const WatchedStep> steps,
                               const QTimeZone &zone) const
{
    QHash<SeasonId, int> marked;
    for (const WatchedStep &step : steps) {
        const QDate day = step.at.toTimeZone(zone).date();
        YearMonth month{day.year(), day.month()};
        if (const auto end = m_finished.constFind(step.season); end != m_finished.cend())
            month = std::min(month, end->month); // marked later than it was watched
        sums.episodesByMonth[month] += step.episodes;
        marked[step.season] += step.episodes;
    }
    for (auto finished = m_finished.cbegin(); finished != m_finished.cend(); ++finished) {
        if (const int rest = finished->episodes - marked.value(finished.key()); rest > 0)
            sums.episodesByMonth[finished->month] += rest;
    }
    std::erase_if(sums.episodesByMonth, [](const auto &month) { return month.second <= 0; });
}

ListStatistics ListCounting::sums(std::span<const WatchedStep> steps, const QTimeZone &zone) const
{
    ListStatistics sums = m_sums;
    countMonths(sums, steps, zone);
    if (sums.scored > 0)
        sums.meanScore /= sums.scored;
    sums.dated = static_cast<int>(m_leads.size());
    if (!m_leads.empty()) {
        std::vector<int> leads = m_leads;
        const auto middle = leads.begin() + static_cast<std::ptrdiff_t>(leads.size() / 2);
        std::nth_element(leads.begin(), middle, leads.end());
        sums.medianLeadDays = *middle;
    }
    return sums;
}

ListStatistics listStatistics(std::span<const FollowedSeason> seasons, std::span<const WatchedStep> steps,
                              const QTimeZone &zone)
{
    ListCounting counting;
    counting.add(seasons);
    return counting.sums(steps, zone);
}

} // namespace raiki
