// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"
#include "core/transfer/mergechanges.h"

/** Another copy of the list as a plan like any import's: a row a season, by keys and times. Pure. */
namespace raiki {

/** What a plan of this kind carries beside its rows. */
struct ListMerge
{
    QDateTime readAt; ///< when mine was read, for its times
    MergeState mine;
    MergeState merged;
    using Place = std::pair<QString, QString>; ///< a show's and a season's key; no season: the show alone
    std::vector<Place> places;                 ///< of each of the plan's rows
    std::vector<Place> silent;                 ///< where only times and what was removed come in
};

/**
 * A row for every season that the other list has or that changes here.
 * @param policy Keep: what is here stays, what is not here comes in; Replace: the other list is the later
 * one; else the times decide, and under Ask a row whose times do not is a Conflict
 */
[[nodiscard]] ImportPlan planMerge(const ListDocument &document, const QString &fileName,
                                   const WholeList &current, ConflictPolicy policy, const QDateTime &now);

/** What the selected rows (and those that only bring times) have to write. */
[[nodiscard]] MergeChanges changesOfMerge(const ImportPlan &plan);

} // namespace raiki
