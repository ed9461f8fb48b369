// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QItemSelectionModel;

/** What stands below the watchlist's heading. */
namespace raiki {

/** "40 seasons", and "3 selected" where an action would take several. @param seasons of the whole list */
[[nodiscard]] QString listSummaryText(int seasons, const QItemSelectionModel &selection);

} // namespace raiki
