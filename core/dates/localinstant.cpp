// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/localinstant.h"

#include <algorithm>

namespace raiki {

QDateTime instantAt(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime wall(day, time, Qt::UTC);
    if (!zone.isValid() || !wall.isValid())
        return wall;
    return instantAt(wall, [&zone](const QDateTime &utc) { return zone.offsetFromUtc(utc); });
}

QDateTime instantAt(const QDateTime &wall, const OffsetAt &offsetAt)
{
    // QDateTime's own answer inside a gap is invalid in Qt 6.4, so both offsets around the day are tried.
    const int before = offsetAt(wall.addDays(-1));
    const int after = offsetAt(wall.addDays(1));
    const QDateTime byBefore = wall.addSecs(-before);
    const QDateTime byAfter = wall.addSecs(-after);
    const bool beforeHolds = offsetAt(byBefore) == before;
    const bool afterHolds = offsetAt(byAfter) == after;
    if (beforeHolds && afterHolds)
        return std::min(byBefore, byAfter);
    return afterHolds ? byAfter : byBefore;
}

FuzzyDate minuteAt(QDate day, int hour, int minute, const QTimeZone &zone)
{
    constexpr int hoursInDay = 24;
    const QDateTime instant =
        instantAt(day.addDays(hour / hoursInDay), QTime(hour % hoursInDay, minute), zone);
    return FuzzyDate::ofMinute(instant.toOffsetFromUtc(zone.isValid() ? zone.offsetFromUtc(instant) : 0));
}

} // namespace raiki
