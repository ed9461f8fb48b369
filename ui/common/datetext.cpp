// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/datetext.h"

#include <QCoreApplication>

namespace raiki {

namespace {

/** The translation context of this file. */
class DateText final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::DateText)
};

constexpr int lateNightEndsAtHour = 6;

QString dayText(QDate day, const DateStyle &style)
{
    //: Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year
    return style.locale.toString(day, DateText::tr("ddd d MMM yyyy"));
}

/** The day and time as the user counts them: 01:30 is 25:30 of the day before for those who like it so. */
struct ShownMinute
{
    QDate day;
    QTime time;
    bool isLateNight = false;
};

ShownMinute shownMinute(const QDateTime &instant, const DateStyle &style)
{
    const QDateTime local = instant.toTimeZone(style.zone);
    const bool isLate = style.lateNightTimes && local.time().hour() < lateNightEndsAtHour;
    return {isLate ? local.date().addDays(-1) : local.date(), local.time(), isLate};
}

QString shownTimeText(const ShownMinute &shown, const DateStyle &style)
{
    return shown.isLateNight
               ? QString(QString::number(shown.time.hour() + 24) + QLatin1Char(':') +
                         QString::number(shown.time.minute()).rightJustified(2, QLatin1Char('0')))
               : timeText(shown.time, style.locale);
}

QString minuteText(const QDateTime &instant, const DateStyle &style)
{
    const ShownMinute shown = shownMinute(instant, style);
    //: A day and a time of day
    return DateText::tr("%1, %2").arg(dayText(shown.day, style), shownTimeText(shown, style));
}

QString coarseText(const FuzzyDate &date, const DateStyle &style)
{
    switch (date.precision()) {
    case DatePrecision::Year:
        return QString::number(date.year());
    case DatePrecision::Cour:
        return courText(*date.cour());
    case DatePrecision::Month:
        return monthText(date.year(), *date.month(), style.locale);
    default:
        return DateText::tr("No date yet");
    }
}

/** To the minute where that is still felt, to the nearest hour above. */
QString hoursText(int minutes)
{
    constexpr int hour = 60;
    constexpr int feltToTheMinute = 10 * hour;
    if (minutes < hour)
        return DateText::tr("in %n minute(s)", nullptr, minutes);
    if (minutes < feltToTheMinute && minutes % hour != 0)
        //: %1 hours and %2 minutes from now
        return DateText::tr("in %1 h %2 min").arg(minutes / hour).arg(minutes % hour);
    return DateText::tr("in %n hour(s)", nullptr, (minutes + hour / 2) / hour);
}

} // namespace

QString timeText(const QTime &time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(time, format.remove(QLatin1String(":ss")));
}

QString courText(Cour cour)
{
    switch (cour.quarter) {
    case Quarter::Winter:
        return DateText::tr("Winter %1").arg(cour.year);
    case Quarter::Spring:
        return DateText::tr("Spring %1").arg(cour.year);
    case Quarter::Summer:
        return DateText::tr("Summer %1").arg(cour.year);
    case Quarter::Fall:
        break;
    }
    return DateText::tr("Fall %1").arg(cour.year);
}

QString monthText(int year, int month, const QLocale &locale)
{
    //: Qt date format of a month: MMMM its name, M its number, yyyy year
    return locale.toString(QDate(year, month, 1), DateText::tr("MMMM yyyy"));
}

QString dateText(const FuzzyDate &date, const DateStyle &style)
{
    if (date.precision() == DatePrecision::Minute)
        return minuteText(*date.minute(), style);
    return shortDateText(date, style);
}

QString shortDateText(const FuzzyDate &date, const DateStyle &style)
{
    const QDate day = date.precision() >= DatePrecision::Day ? shownDay(date, style) : QDate();
    return day.isValid() ? dayText(day, style) : coarseText(date, style);
}

QDate shownDay(const FuzzyDate &date, const DateStyle &style)
{
    const std::optional<QDateTime> minute = date.minute();
    return minute ? shownMinute(*minute, style).day : date.firstDay();
}

QString clockText(const FuzzyDate &date, const DateStyle &style)
{
    const std::optional<QDateTime> minute = date.minute();
    return minute ? shownTimeText(shownMinute(*minute, style), style) : QString();
}

QString countdownText(const FuzzyDate &date, const QDateTime &now, const DateStyle &style)
{
    if (date.precision() < DatePrecision::Day)
        return {};
    const QDateTime localNow = now.toTimeZone(style.zone);
    const qint64 days = localNow.date().daysTo(date.minute() ? date.minute()->toTimeZone(style.zone).date()
                                                             : date.firstDay());
    if (const std::optional<QDateTime> minute = date.minute(); minute && days <= 1) {
        if (*minute <= now)
            return {};
        // As the clock on the wall counts: what begins at six is in an hour all through five o'clock's
        // minute.
        const qint64 minutes = (now.msecsTo(*minute) + 59'999) / 60'000;
        if (minutes < 24 * 60)
            return hoursText(static_cast<int>(minutes));
    }
    if (days < 0)
        return {};
    if (days == 0)
        return DateText::tr("today");
    return days == 1 ? DateText::tr("tomorrow")
                     : DateText::tr("in %n day(s)", nullptr, static_cast<int>(days));
}

QString momentText(const QDateTime &moment, const DateStyle &style)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(style.zone);
    //: A day and a time of day
    return DateText::tr("%1, %2").arg(dayText(local.date(), style), timeText(local.time(), style.locale));
}

QString agoText(const QDateTime &moment, const QDateTime &now, const DateStyle &style)
{
    const qint64 minutes = moment.secsTo(now) / 60;
    if (!moment.isValid())
        return DateText::tr("never");
    if (minutes < 1)
        return DateText::tr("just now");
    if (minutes < 60)
        return DateText::tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return DateText::tr("%n hour(s) ago", nullptr, static_cast<int>(minutes / 60));
    const qint64 days = moment.toTimeZone(style.zone).date().daysTo(now.toTimeZone(style.zone).date());
    if (days < 8)
        return days <= 1 ? DateText::tr("yesterday")
                         : DateText::tr("%n day(s) ago", nullptr, static_cast<int>(days));
    return dayText(moment.toTimeZone(style.zone).date(), style);
}

} // namespace raiki
