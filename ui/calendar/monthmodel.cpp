// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthmodel.h"

#include <algorithm>

namespace raiki {

std::pair<QDate, QDate> MonthModel::daysOf(QDate month, const QLocale &locale)
{
    const int before = (month.dayOfWeek() - static_cast<int>(locale.firstDayOfWeek()) + 7) % 7;
    const QDate first = month.addDays(-before);
    const int weeks = (before + month.daysInMonth() + 6) / 7;
    return {first, first.addDays(qint64{7} * weeks - 1)};
}

void MonthModel::setMonth(QDate month, QDate today, std::vector<CalendarLine> events, const DateStyle &style)
{
    beginResetModel();
    const auto [first, last] = daysOf(month, style.locale);
    m_month = month;
    m_first = first;
    m_weeks = static_cast<int>(first.daysTo(last) + 1) / 7;
    m_today = today;
    m_events = std::move(events);
    m_style = style;
    endResetModel();
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(qint64{7} * index.row() + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 place = m_first.daysTo(day);
    if (!day.isValid() || place < 0 || place >= qint64{7} * m_weeks)
        return {};
    return index(static_cast<int>(place / 7), static_cast<int>(place % 7));
}

bool MonthModel::isOfMonth(QDate day) const
{
    return day.year() == m_month.year() && day.month() == m_month.month();
}

std::vector<const CalendarLine *> MonthModel::eventsAt(const QModelIndex &index) const
{
    const QDate day = dayAt(index);
    std::vector<const CalendarLine *> events;
    for (const CalendarLine &event : m_events) {
        if (shownDay(event.what.date, m_style) == day)
            events.push_back(&event);
    }
    return events;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    if (!day.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_style.locale.toString(day.day());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList lines;
    for (const CalendarLine *event : eventsAt(index))
        lines.append(eventSentence(*event, m_style));
    if (role == Qt::ToolTipRole) {
        for (QString &line : lines)
            line = line.toHtmlEscaped();
        return lines.isEmpty() ? QVariant()
                               : QVariant(QString(QLatin1String("<p>") + lines.join(QLatin1String("<br>")) +
                                                  QLatin1String("</p>")));
    }
    lines.prepend(m_style.locale.toString(day, QLocale::LongFormat));
    if (day == m_today)
        lines.insert(1, tr("today"));
    return lines.join(QLatin1String("; "));
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > 6)
        return {};
    const int day = (static_cast<int>(m_style.locale.firstDayOfWeek()) - 1 + section) % 7 + 1;
    if (role == Qt::DisplayRole)
        return m_style.locale.standaloneDayName(day, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return m_style.locale.standaloneDayName(day, QLocale::LongFormat);
    return {};
}

} // namespace raiki
