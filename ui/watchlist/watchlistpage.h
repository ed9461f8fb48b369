// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/listslices.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QSet>

class QAbstractItemView;
class QLineEdit;
class QStackedWidget;
class QTabBar;

/** The user's list: a table or covers, with a filter, a tab a status, and everything one does to rows. */
namespace raiki {

class EmptyState;
class GridView;
class ListOptions;
class RowActions;
class RowCopy;
enum class CopiedText;
class WatchlistModel;
class WatchlistTable;

class WatchlistPage final : public Page
{
    Q_OBJECT

public:
    WatchlistPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<ListParts> listParts() const override;
    [[nodiscard]] const QAbstractItemView *savedView() const override;
    void focusFirst() override;
    bool focusSearch() override;

protected:
    void retranslate() override;

private:
    void setUpHeader();
    void setUpFilter();
    void setUpTable();
    void setUpGrid();
    void setUpActions();
    void setUpEmptyStates();
    bool takeReading(); ///< @return whether the rows are to be written in another way
    void reload();
    [[nodiscard]] Result<void> readSlice(const QSet<ShowId> &shows);
    void showRead();
    void tellFailure(const Error &error);
    void patch(const ChangedRows &rows);
    void updateCounts();
    void chooseTab(int tab);
    void sortBy(int column);
    void openCurrent(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void copyRows(CopiedText text);
    /** The table or the covers. */
    [[nodiscard]] QAbstractItemView *view() const;
    void chooseView();
    [[nodiscard]] QSet<SeasonId> selectedSeasons() const;

    Services m_services;
    Prompts &m_prompts;
    ListSlices m_reading;
    ChangedRows m_changed; ///< while the list is read
    WatchlistModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QTabBar *m_tabs = nullptr;
    WatchlistTable *m_table = nullptr;
    GridView *m_grid = nullptr;
    RowActions *m_rows = nullptr;
    RowCopy *m_copy = nullptr;
    ListOptions *m_options = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QPushButton *m_clearFilter = nullptr;
};

} // namespace raiki
