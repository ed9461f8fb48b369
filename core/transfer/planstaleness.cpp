// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/fieldrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace raiki {
namespace {

/** Whether a season is as the plan found it, as far as the plan would change it. */
bool isAsPlanned(const PlannedRow &row, const FollowedSeason &followed)
{
    const bool isListed = row.verdict != RowVerdict::Add;
    return followed.entry.has_value() == isListed &&
           std::all_of(row.fields.begin(), row.fields.end(), [&](const FieldChange &change) {
               return !row.takes(change.field) || listedText(change.field, followed) == change.before;
           });
}

} // namespace

std::optional<qint64> firstStaleRow(const ImportPlan &plan, const ListState &current)
{
    QHash<SeasonId, const FollowedSeason *> seasons;
    QSet<ShowId> shows;
    for (const FollowedSeason &followed : current.seasons) {
        seasons.insert(followed.season.id, &followed);
        shows.insert(followed.show.id);
    }
    for (const PlannedRow &row : plan.rows) {
        if (!row.goesIn())
            continue;
        const FollowedSeason *followed = seasons.value(row.season);
        const bool isGone =
            (row.season.isValid() && !followed) || (row.show.isValid() && !shows.contains(row.show));
        if (isGone || (followed && !isAsPlanned(row, *followed)))
            return row.row.line;
    }
    return {};
}

} // namespace raiki
