// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"
#include "ui/common/datetext.h"
#include "ui/common/scoretext.h"

/** An import's plan in the user's words. */
namespace raiki {

/** How this user reads dates and scores. */
struct PlanStyle : DateStyle
{
    ShownScores scoreScale = ShownScores::Hundred;
};

/** "To add", "To update", "Nothing new"… */
[[nodiscard]] QString verdictText(RowVerdict verdict);
/** The name of the line icon that stands beside verdictText(). */
[[nodiscard]] const char *verdictIcon(RowVerdict verdict);
/** "Episodes watched" */
[[nodiscard]] QString fieldText(ListField field);
/** "Status: Watching → Completed" */
[[nodiscard]] QString fieldChangeText(const FieldChange &change, const PlanStyle &style);
/** What a row of RowVerdict::Add brings: "Season 2 · Watching · 3 episodes watched". */
[[nodiscard]] QString newRowText(const PlannedRow &row, const PlanStyle &style);
/** What a row does to the list, or what keeps it out of it. */
[[nodiscard]] QString rowText(const PlannedRow &row, const PlanStyle &style);
/** "Score “eleven” was not understood (column 4)" */
[[nodiscard]] QString problemText(const RowProblem &problem);
/** That 3/4/2026 was taken for 3 April, and where to say that it is not. */
[[nodiscard]] QString guessedDatesText();
/** Of how many scores were taken to be, and what to do where that is wrong. @param top see topScoreTaken() */
[[nodiscard]] QString takenScoresText(int top);
/** "12 to add, 3 to update, 40 with nothing new", the verdicts that occur. */
[[nodiscard]] QString planSummaryText(const ImportPlan &plan);

} // namespace raiki
