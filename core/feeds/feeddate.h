// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringView>

/**
 * Dates as feeds write them: RFC 822 and its relatives (every zone name, wrong weekday, two-digit year),
 * RFC 3339, W3C-DTF, and what is commonly found instead. Qt::RFC2822Date rejects GMT, UT and Z.
 */
namespace raiki {

/** UTC; invalid where the text is no date. A date without a time is midnight UTC. */
[[nodiscard]] QDateTime readFeedDate(QStringView text);
/** The same without the short cut for the two spellings that nearly all feeds use; for tests. */
[[nodiscard]] QDateTime readFeedDateThoroughly(QStringView text);

} // namespace raiki
