// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/calendar/calendarevent.h"
#include "ui/common/listslices.h"
#include "ui/common/page.h"
#include "ui/common/services.h"

/** A month of the list: premieres, finales and episodes on their days. */
namespace raiki {

class MonthJump;
class MonthModel;
class MonthTable;
class PeriodBar;
class UndatedBand;

class CalendarPage final : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] const QAbstractItemView *savedView() const override;
    void focusFirst() override;
    /** Its first day. */
    [[nodiscard]] QDate month() const { return m_month; }
    /** @param day of the month that is shown from now on; it becomes the current one */
    void showDay(QDate day);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpBar();
    void setUpTable();
    [[nodiscard]] QDate today() const;
    void note(const ChangedRows &rows);
    void readAgain();
    [[nodiscard]] Result<void> readSlice(const QSet<ShowId> &shows);
    void takeRead();
    void patchList();
    void tellFailure(const Error &error);
    void showMonth();
    void updateSummary(const MonthEvents &events);

    Services m_services;
    QDate m_month;
    ListSlices m_reading;
    std::vector<CalendarRow> m_rows;
    std::vector<CalendarRow> m_nextRows; ///< while they are read
    bool m_isListRead = false;
    ChangedRows m_changed; ///< since the list was read
    MonthModel *m_model = nullptr;
    PeriodBar *m_bar = nullptr;
    MonthJump *m_jump = nullptr;
    MonthTable *m_table = nullptr;
    UndatedBand *m_band = nullptr;
};

} // namespace raiki
