// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

/** Which rows of a plan ImportPlan::strangers() counts. Pure. */
namespace raiki {

/** Whether it would be added, but is of a service of films and series of every kind, unknown here, and not
 * ticked: it stays out. */
[[nodiscard]] bool isStranger(const PlannedRow &row);

} // namespace raiki
