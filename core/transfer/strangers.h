// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

/** Which rows of a plan are not counted among those to be added. Pure. */
namespace raiki {

/** Whether it would be added, but is of a service of films and series of every kind, unknown here, and not
 * ticked: it stays out. */
[[nodiscard]] bool isStranger(const PlannedRow &row);
/** Whether it is a season of a merge that comes with its show, and that nobody follows: the watchlist gets no
 * row of it. */
[[nodiscard]] bool comesAlong(const ImportPlan &plan, const PlannedRow &row);
[[nodiscard]] int countAlong(const ImportPlan &plan);
/** The rows that the watchlist gets: of RowVerdict::Add, without the strangers and what comes along. */
[[nodiscard]] int countToAdd(const ImportPlan &plan);

} // namespace raiki
