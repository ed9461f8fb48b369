// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/premierehistory.h"

#include <algorithm>
#include <map>

namespace raiki {
namespace {

using Claims = std::vector<PremiereClaim>;

Claims decisiveClaims(const FollowedSeason &season)
{
    std::map<ReleaseId, Claims> bySubject;
    for (const PremiereClaim &claim : season.claims)
        bySubject[claim.release].push_back(claim);
    if (const auto whole = bySubject.find(ReleaseId{}); whole != bySubject.end())
        return whole->second;
    const Claims *soonest = nullptr;
    FuzzyDate soonestDate;
    for (const auto &[release, claims] : bySubject) {
        const FuzzyDate date = decidePremiere(claims).date;
        if (!soonest || date < soonestDate) {
            soonest = &claims;
            soonestDate = date;
        }
    }
    return soonest ? *soonest : Claims{};
}

void sortOldestFirst(Claims &claims)
{
    std::sort(claims.begin(), claims.end(), [](const PremiereClaim &left, const PremiereClaim &right) {
        return left.learnedAt != right.learnedAt ? left.learnedAt < right.learnedAt : left.id < right.id;
    });
}

/** The same date; of two without a date, also the same certainty: a delay is not a cancellation. */
bool isSamePremiere(const Premiere &left, const Premiere &right)
{
    return left.date == right.date && (left.date.isKnown() || left.certainty == right.certainty);
}

} // namespace

PremiereHistory premiereHistory(const FollowedSeason &season)
{
    Claims claims = decisiveClaims(season);
    sortOldestFirst(claims);
    PremiereHistory history;
    history.premiere = decidePremiere(claims);
    const std::span all(claims);
    for (size_t count = claims.size(); count > 0; --count) {
        history.before = decidePremiere(all.first(count - 1));
        if (count > 1 && isSamePremiere(history.before, history.premiere))
            continue;
        history.changedBy = claims[count - 1];
        history.hadClaims = count > 1;
        break;
    }
    return history;
}

Premiere remindedPremiere(const FollowedSeason &season)
{
    return decidePremiere(decisiveClaims(season));
}

} // namespace raiki
