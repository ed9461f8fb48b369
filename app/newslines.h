// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/inbox.h"
#include "ui/common/datetext.h"

/** How the terminal tells a piece of news: `poll` and `inbox` say it alike. */
namespace raiki {

/** "Medalist · season 2 · January 2026" */
[[nodiscard]] QString newsFacts(const InboxRow &row, const DateStyle &style);
/** The facts and why it was flagged or put to review. */
[[nodiscard]] QString newsLine(const InboxRow &row, const DateStyle &style);
/** The headline and the feed that it stood in. */
[[nodiscard]] QString headlineLine(const InboxRow &row);

} // namespace raiki
