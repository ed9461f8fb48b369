// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/upcoming/upcominggroup.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class UpcomingGroups final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::UpcomingGroups)
};

QDate endOfWeek(QDate today, const QLocale &locale)
{
    const int daysInto = (today.dayOfWeek() - static_cast<int>(locale.firstDayOfWeek()) + 7) % 7;
    return today.addDays(6 - daysInto);
}

UpcomingGroup groupOfDay(QDate day, QDate today, const DateStyle &style)
{
    if (day < today)
        return {UpcomingGroupKind::Earlier, {}};
    if (day == today)
        return {UpcomingGroupKind::Today, {}};
    if (day <= endOfWeek(today, style.locale))
        return {UpcomingGroupKind::ThisWeek, {}};
    if (day.year() == today.year() && day.month() == today.month())
        return {UpcomingGroupKind::ThisMonth, {}};
    return {UpcomingGroupKind::Later, FuzzyDate::ofMonth(day.year(), day.month())};
}

} // namespace

UpcomingGroup upcomingGroup(const FuzzyDate &date, QDate today, const DateStyle &style)
{
    if (!date.isKnown())
        return {UpcomingGroupKind::Undated, {}};
    if (date.precision() >= DatePrecision::Day)
        return groupOfDay(shownDay(date, style), today, style);
    if (date.lastDay() < today)
        return {UpcomingGroupKind::Earlier, {}};
    if (date == FuzzyDate::ofMonth(today.year(), today.month()))
        return {UpcomingGroupKind::ThisMonth, {}};
    return {UpcomingGroupKind::Later, date};
}

QString upcomingGroupText(const UpcomingGroup &group, const DateStyle &style)
{
    switch (group.kind) {
    case UpcomingGroupKind::Earlier:
        return UpcomingGroups::tr("Earlier");
    case UpcomingGroupKind::Today:
        return UpcomingGroups::tr("Today");
    case UpcomingGroupKind::ThisWeek:
        return UpcomingGroups::tr("This week");
    case UpcomingGroupKind::ThisMonth:
        return UpcomingGroups::tr("This month");
    case UpcomingGroupKind::Later:
        return dateText(group.span, style);
    case UpcomingGroupKind::Undated:
        break;
    }
    return UpcomingGroups::tr("No date yet");
}

} // namespace raiki
