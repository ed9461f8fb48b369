// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/localinstant.h"

#include <algorithm>

namespace raiki {

QDateTime instantAt(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime wall(day, time, Qt::UTC);
    if (!zone.isValid() || !wall.isValid())
        return wall;
    // QDateTime's own answer inside a gap is invalid in Qt 6.4, so both offsets around the day are tried.
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime byBefore = wall.addSecs(-before);
    const QDateTime byAfter = wall.addSecs(-after);
    const bool beforeHolds = zone.offsetFromUtc(byBefore) == before;
    const bool afterHolds = zone.offsetFromUtc(byAfter) == after;
    if (beforeHolds && afterHolds)
        return std::min(byBefore, byAfter);
    return afterHolds ? byAfter : byBefore;
}

} // namespace raiki
