// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/watchlist/statistics.h"
#include "ui/common/listslices.h"
#include "ui/common/page.h"
#include "ui/common/services.h"

class QGridLayout;
class QScrollArea;
class QStackedWidget;

/** What the list adds up to, in pictures. */
namespace raiki {

class ChartCard;
class EmptyState;

class StatisticsPage final : public Page
{
    Q_OBJECT

public:
    explicit StatisticsPage(const Services &services, QWidget *parent = nullptr);

    void focusFirst() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpCards();
    void setUpEmptyState();
    void count();
    [[nodiscard]] Result<void> readSlice(const QSet<ShowId> &shows);
    void showCounted();
    void tellFailure(const Error &error);
    void placeCards();
    void showSums(const ListStatistics &sums);
    void showDates(const ListStatistics &sums, const QLocale &locale);

    Services m_services;
    bool m_isStale = true;
    ListSlices m_reading;
    ListCounting m_counting;
    ChartCard *m_status = nullptr;
    ChartCard *m_scores = nullptr;
    ChartCard *m_years = nullptr;
    ChartCard *m_months = nullptr;
    ChartCard *m_leads = nullptr;
    ChartCard *m_moves = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QPushButton *m_emptyImport = nullptr;
    int m_columns = 0;
};

} // namespace raiki
