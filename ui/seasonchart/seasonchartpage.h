// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tracker/seasonchart.h"
#include "ui/common/listslices.h"
#include "ui/common/page.h"
#include "ui/common/services.h"

class QAction;
class QLineEdit;
class QStackedWidget;
class QTabBar;

#include <QThreadPool>

#include <memory>

/** What a cour brings, by format or by day of the week; each card can be added with one click. */
namespace raiki {

class ChartModel;
class CourJump;
class EmptyState;
class GridView;
class PeriodBar;

class SeasonChartPage final : public Page
{
    Q_OBJECT

public:
    explicit SeasonChartPage(const Services &services, QWidget *parent = nullptr);
    ~SeasonChartPage() override;

    [[nodiscard]] const QAbstractItemView *savedView() const override;
    void focusFirst() override;
    bool focusSearch() override;
    [[nodiscard]] Cour cour() const { return m_cour; }
    void setCour(Cour cour);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpBar();
    void setUpGrid();
    void setUpEmptyState();
    void followServices();
    [[nodiscard]] Cour courOfToday() const;
    void note(const ChangedRows &rows);
    void readList();
    [[nodiscard]] Result<void> readSlice(const QSet<ShowId> &shows);
    void takeRead();
    void patchList();
    void tellFailure(const Error &error);
    [[nodiscard]] bool isCatalogueReady();
    void showRows();
    void updateSummary();
    void open(const QModelIndex &index);
    void add(const QModelIndex &index);
    [[nodiscard]] Result<ChangeSet> addition(const ChartRow &row) const;
    void showMenu(const QPoint &position);

    Services m_services;
    Cour m_cour;
    ListSlices m_reading;
    ListedShows m_listed;
    ListedShows m_nextListed; ///< while it is read
    bool m_isListRead = false;
    std::shared_ptr<const Catalogue> m_ready; ///< the catalogue whose tables are made
    bool m_isPreparing = false;
    QThreadPool m_worker;
    bool m_isShowing = false; ///< the rows: what ends meanwhile need not ask for them
    ChangedRows m_changed;    ///< since the list was read
    ChartModel *m_model = nullptr;
    PeriodBar *m_bar = nullptr;
    CourJump *m_jump = nullptr;
    QTabBar *m_grouping = nullptr;
    QLineEdit *m_filter = nullptr;
    GridView *m_grid = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_toNow = nullptr;
    QAction *m_add = nullptr;
};

} // namespace raiki
