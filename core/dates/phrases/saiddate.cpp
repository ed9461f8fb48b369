// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/dates/phrases/saiddate.h"

#include "core/dates/localinstant.h"
#include "core/dates/zonenames.h"

namespace raiki {

namespace {

constexpr int monthsPerYear = 12;
/** News of a day that has just passed, or an item dated a little late, still means that day. */
constexpr int daysBack = 60;
constexpr int daysBackWhenAhead = 45;

FuzzyDate completedCour(Quarter quarter, Which which, QDate published)
{
    const Cour now = Cour::of(published);
    Cour cour{now.year, quarter};
    if (which == Which::Last) {
        if (cour >= now)
            --cour.year;
    } else if (cour < now || (which == Which::Next && cour == now)) {
        ++cour.year;
    }
    return FuzzyDate::ofCour(cour);
}

FuzzyDate completedMonth(int month, Which which, QDate published)
{
    int ahead = (month - published.month() + monthsPerYear) % monthsPerYear;
    if (which == Which::Next && ahead == 0)
        ahead = monthsPerYear;
    else if (which == Which::Last && ahead > 0)
        ahead -= monthsPerYear;
    else if (which == Which::Nearest && ahead == monthsPerYear - 1)
        ahead = -1;
    const QDate day = QDate(published.year(), published.month(), 1).addMonths(ahead);
    return FuzzyDate::ofMonth(day.year(), day.month());
}

FuzzyDate completedDay(int month, int day, Which which, QDate published)
{
    QDate earliest = published.addDays(which == Which::Future ? -daysBackWhenAhead : -daysBack);
    if (which == Which::Next)
        earliest = published.addDays(1);
    else if (which == Which::Last)
        earliest = published.addYears(-1).addDays(2);
    for (int year = earliest.year(); year <= earliest.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && candidate >= earliest)
            return FuzzyDate::ofDay(candidate);
    }
    return {};
}

FuzzyDate fromYear(const SaidDate &date)
{
    if (date.quarter)
        return FuzzyDate::ofCour({date.year, *date.quarter});
    if (date.month == 0)
        return FuzzyDate::ofYear(date.year);
    if (date.day == 0)
        return FuzzyDate::ofMonth(date.year, date.month);
    return FuzzyDate::ofDay(QDate(date.year, date.month, date.day));
}

} // namespace

FuzzyDate completed(const SaidDate &date, QDate published)
{
    if (date.year != 0)
        return fromYear(date);
    if (!published.isValid())
        return {};
    if (date.quarter)
        return completedCour(*date.quarter, date.which, published);
    if (date.day != 0)
        return completedDay(date.month, date.day, date.which, published);
    if (date.month != 0)
        return completedMonth(date.month, date.which, published);
    return {};
}

FuzzyDate withTime(const FuzzyDate &date, const SaidTime &time, const QTimeZone &zone)
{
    if (date.precision() != DatePrecision::Day)
        return date;
    if (time.zone.isEmpty() && zone.isValid())
        return minuteAt(date.firstDay(), time.hour, time.minute, zone);
    if (!time.isExact())
        return date;
    const QString name = time.zone.isEmpty() ? QStringLiteral("JST") : time.zone;
    const std::optional<int> offset = zoneOffsetSeconds(name, date.firstDay());
    if (!offset)
        return date;
    const FuzzyDate minute = FuzzyDate::ofBroadcastTime(date.firstDay(), time.hour, time.minute, *offset);
    return minute.isKnown() ? minute : date;
}

} // namespace raiki
