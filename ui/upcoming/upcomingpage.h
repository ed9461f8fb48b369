// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

class QListView;
class QStackedWidget;

/** What comes next, soonest first: the first page. */
namespace raiki {

class EmptyState;
class FilterBar;
class UpcomingModel;

class UpcomingPage final : public Page
{
    Q_OBJECT

public:
    UpcomingPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] const QAbstractItemView *savedView() const override;
    void focusFirst() override;
    bool focusSearch() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpList();
    void setUpEmptyState();
    void setUpHeader();
    void setUpFilter();
    void reload();
    void patch(const ChangedRows &rows);
    void tick();
    /** Whose start counts as a season's, as the user has it. */
    [[nodiscard]] PremiereCount counting() const;
    /** From when on a start is shown: the beginning of the user's day. */
    [[nodiscard]] QDateTime since() const;
    void takeReading();
    void takeFilter();
    void showFitting();
    void updateSummary();
    /** "3 premieres this month · next: Medalist, 24 Jan 2026" */
    [[nodiscard]] QString premieresText() const;
    void openCurrent(const QModelIndex &index);
    void showMenu(const QPoint &position);

    Services m_services;
    Prompts &m_prompts;
    UpcomingModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noFit = nullptr;
    FilterBar *m_filter = nullptr;
    QPushButton *m_showAll = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QDateTime m_lastVisit; ///< UTC; invalid: never
};

} // namespace raiki
