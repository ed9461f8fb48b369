// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

/** The instant at which a clock on the user's wall shows a time, also on the days the clocks are changed. */
namespace raiki {

/**
 * In UTC. A time that a spring change skips becomes the same time by the offset before the change (02:30 is
 * then shown as 03:30); of a time that an autumn change repeats, the first. An invalid @p zone counts as UTC.
 */
[[nodiscard]] QDateTime instantAt(QDate day, QTime time, const QTimeZone &zone);

} // namespace raiki
