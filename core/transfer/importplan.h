// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/transfer/listformat.h"
#include "core/watchlist/changeset.h"
#include "core/watchlist/upcoming.h"

#include <span>

/** What an import would do, row by row. The preview is the plan; applying it is one ChangeSet. Pure. */
namespace raiki {

enum class RowVerdict { Add, Update, Unchanged, Conflict, NeedsReview, Invalid };
[[nodiscard]] QString rowVerdictName(RowVerdict verdict); ///< "add", "update", "unchanged", "conflict", "needsReview", "invalid"

/** What to do where both sides have a value and they differ. */
enum class ConflictPolicy { Ask, Keep, Replace, Newer };

/** One field that would change, as text for the preview. */
struct FieldChange
{
    ListField field = ListField::Status;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct PlannedRow
{
    ListRow row;
    RowVerdict verdict = RowVerdict::Add;
    bool isSelected = true;                ///< the user can deselect it
    ShowId show;                           ///< the list's show it goes to; none: new
    SeasonId season;                       ///< none: new
    std::optional<qint32> catalogueShow;   ///< a new show's details come from here
    std::vector<FieldChange> fields;
    std::vector<std::pair<ShowId, QString>> candidates; ///< of NeedsReview
    std::vector<RowProblem> problems;
};

struct ImportPlan
{
    QString fileName;
    QString format;
    std::vector<PlannedRow> rows;

    [[nodiscard]] int count(RowVerdict verdict) const;
};

/** The current list as the planner needs it. */
struct ListState
{
    std::vector<FollowedSeason> seasons;
};

[[nodiscard]] ImportPlan planImport(const ListDocument &document, const QString &fileName, const ListState &current,
                                    const Catalogue &catalogue, ConflictPolicy policy, const QDateTime &now);

/** The selected rows with verdict Add or Update as one change; new rows have placeholder ids. */
[[nodiscard]] ChangeSet changesOf(const ImportPlan &plan, const ListState &current, const Catalogue &catalogue, const QDateTime &now);

} // namespace raiki
