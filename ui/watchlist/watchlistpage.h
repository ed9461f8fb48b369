// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QSet>

class QAction;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTabBar;

/** The user's list: a table with a filter, a tab a status, and everything one does to rows. */
namespace raiki {

class EmptyState;
class WatchlistModel;
class WatchlistTable;

class WatchlistPage final : public Page
{
    Q_OBJECT

public:
    WatchlistPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    void focusFirst() override;
    bool focusSearch() override;

protected:
    void retranslate() override;

private:
    void setUpHeader();
    void setUpFilter();
    void setUpTable();
    void setUpEmptyStates();
    void setUpActions();
    QAction *addTableAction(const char *iconName, const QKeySequence &key);
    void reload();
    void patch(const ChangedRows &rows);
    void updateCounts();
    void chooseTab(int tab);
    void sortBy(int column);
    void openCurrent(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void changeStatus(WatchStatus status);
    void removeSelected();
    void apply(const Result<ChangeSet> &changes, const QString &notDone);
    void addEpisodes(const QSet<SeasonId> &seasons, int delta);
    [[nodiscard]] QSet<SeasonId> selectedSeasons() const;

    Services m_services;
    Prompts &m_prompts;
    WatchlistModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QTabBar *m_tabs = nullptr;
    WatchlistTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QPushButton *m_clearFilter = nullptr;
    QMenu *m_statusMenu = nullptr;
    QAction *m_open = nullptr;
    QAction *m_oneMore = nullptr;
    QAction *m_oneLess = nullptr;
    QAction *m_remove = nullptr;
    std::vector<QAction *> m_statusActions; ///< in the order of WatchStatus
};

} // namespace raiki
