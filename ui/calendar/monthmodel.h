// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calendar/calendarevent.h"

#include <QAbstractTableModel>

/** A month as weeks of seven days, from the language's first day of the week on. */
namespace raiki {

class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** The first and last day that the weeks of @p month hold. */
    [[nodiscard]] static std::pair<QDate, QDate> daysOf(QDate month, const QLocale &locale);

    /** @param month its first day; @param events of daysOf(), in order */
    void setMonth(QDate month, QDate today, std::vector<CalendarLine> events, const DateStyle &style);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    /** Invalid where the weeks do not hold it. */
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] std::vector<const CalendarLine *> eventsAt(const QModelIndex &index) const;
    [[nodiscard]] bool isOfMonth(QDate day) const;
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const DateStyle &style() const { return m_style; }

private:
    QDate m_month;
    QDate m_first;
    QDate m_today;
    int m_weeks = 0;
    std::vector<CalendarLine> m_events;
    DateStyle m_style;
};

} // namespace raiki
