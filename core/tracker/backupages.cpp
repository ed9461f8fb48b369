// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/backupages.h"

#include <algorithm>
#include <set>

namespace raiki {
namespace {

int dayOf(const QDateTime &time)
{
    return static_cast<int>(time.toUTC().date().toJulianDay());
}

int weekOf(const QDateTime &time)
{
    int year = 0;
    const int week = time.toUTC().date().weekNumber(&year);
    return year * 100 + week;
}

int monthOf(const QDateTime &time)
{
    const QDate day = time.toUTC().date();
    return day.year() * 12 + day.month();
}

} // namespace

std::vector<size_t> backupsToDrop(std::span<const QDateTime> times)
{
    std::vector<size_t> places(times.size());
    for (size_t place = 0; place < places.size(); ++place)
        places[place] = place;
    std::sort(places.begin(), places.end(),
              [&times](size_t left, size_t right) { return times[left] > times[right]; });
    std::set<int> days;
    std::set<int> weeks;
    std::set<int> months;
    // The newest comes first: whoever is the first of a span is its newest.
    const auto isKept = [](std::set<int> &spans, int span, size_t most) {
        return spans.size() < most && spans.insert(span).second;
    };
    std::vector<size_t> dropped;
    for (const size_t place : places) {
        const bool isDaily = isKept(days, dayOf(times[place]), keptDailyBackups);
        const bool isWeekly = isKept(weeks, weekOf(times[place]), keptWeeklyBackups);
        const bool isMonthly = isKept(months, monthOf(times[place]), keptMonthlyBackups);
        if (!isDaily && !isWeekly && !isMonthly)
            dropped.push_back(place);
    }
    return dropped;
}

} // namespace raiki
