// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"
#include "core/transfer/importplan.h"
#include "ui/import/plantext.h"

#include <QJsonObject>

/** What an import would do or has done, as the command line says it. */
namespace raiki {

/** "not understood", "out of range"… */
[[nodiscard]] QString reasonOfProblem(const RowProblem &problem);
/** Rows of which rules by field bring in a part, beside what nobody has decided. */
[[nodiscard]] int decidedInPart(const ImportPlan &plan);
/** Of all its rows, in their order. */
[[nodiscard]] std::vector<RowProblem> problemsOf(const ImportPlan &plan);
[[nodiscard]] QJsonObject planJson(const ImportPlan &plan, bool applied);
/** How many rows go where, and which: each in a dry run or where the user wants to hear more, else the first
 * hundred of those that go in and of those that do not; none where they want quiet.
 * @param style of the dates in it */
void printPlan(const CommandContext &context, const ImportPlan &plan, bool isDry, const PlanStyle &style);
/** What went in, and that it can be taken back; on standard error. @param changed whether anything did */
void noteApplied(const CommandContext &context, const ImportPlan &plan, bool changed);
/** Each row or cell that did not come in, on standard error, the first hundred. */
void complainOfProblems(const CommandContext &context, const ImportPlan &plan);
/** Which rows wait for the user, the first hundred of a kind, and in which fields the file and the list
 * differ without a rule for it; on standard error. */
void complainOfAsking(const CommandContext &context, const ImportPlan &plan);
/** What of the file is no row, and stays out; on standard error. */
void noteUnused(const CommandContext &context, const ImportPlan &plan);

} // namespace raiki
