// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/importplan.h"

/** Why a row of an import is a question, in the user's words; window and command line say the same. */
namespace raiki {

/** "K-ON! · Season 2" where the season is the question, else the show's name. */
[[nodiscard]] QString choiceText(const ShowChoice &choice, const QString &title);

/** "The id is of K-ON! · Season 1, the title is of K-ON! · Season 2"; empty: nothing is asked. */
[[nodiscard]] QString reviewReasonText(const PlannedRow &row);

} // namespace raiki
