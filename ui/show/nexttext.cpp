// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/show/nexttext.h"

#include "ui/common/listtext.h"

namespace raiki {

bool isToCome(const FollowedSeason &season, const Clock &clock)
{
    const FuzzyDate date = seasonPremiere(season).date;
    return !season.claims.empty() && (!date.isKnown() || date.overFor(clock.zone()) > clock.now());
}

QString nextText(const std::vector<FollowedSeason> &seasons, const DateStyle &style, const Clock &clock)
{
    const FollowedSeason *next = nullptr;
    for (const FollowedSeason &season : seasons) {
        const FuzzyDate date = seasonPremiere(season).date;
        if (isToCome(season, clock) && date.isKnown() && (!next || date < seasonPremiere(*next).date))
            next = &season;
    }
    if (!next)
        return {};
    const Premiere premiere = seasonPremiere(*next);
    QStringList parts{seasonText(next->season), dateText(premiere.date, style),
                      countdownText(premiere.date, clock.now(), style), certaintyText(premiere.certainty)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace raiki
