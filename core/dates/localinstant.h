// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dates/fuzzydate.h"

#include <QDateTime>
#include <QTimeZone>

#include <functional>

/**
 * The instant at which a clock on the wall shows a time, also on the days the clocks are changed: a time that
 * a spring change skips becomes the same time by the offset before the change (02:30 is then shown as 03:30);
 * of a time that an autumn change repeats, the first (RFC 5545, section 3.3.5). Pure; any thread.
 */
namespace raiki {

/** In UTC. An invalid @p zone counts as UTC. */
[[nodiscard]] QDateTime instantAt(QDate day, QTime time, const QTimeZone &zone);
/** How many seconds a place is ahead of UTC, at an instant in UTC. */
using OffsetAt = std::function<int(const QDateTime &utc)>;
/** The same for a zone that Qt does not know. @param wall what the clock shows, written as if in UTC */
[[nodiscard]] QDateTime instantAt(const QDateTime &wall, const OffsetAt &offsetAt);
/** That minute with the offset which @p zone has then; hours past midnight (25:30) count on. */
[[nodiscard]] FuzzyDate minuteAt(QDate day, int hour, int minute, const QTimeZone &zone);

} // namespace raiki
