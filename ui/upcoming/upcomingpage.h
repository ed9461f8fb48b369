// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QTimer>

class QListView;
class QStackedWidget;

/** What comes next, soonest first: the first page. */
namespace raiki {

class EmptyState;
class UpcomingModel;

class UpcomingPage final : public Page
{
    Q_OBJECT

public:
    UpcomingPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void setUpList();
    void setUpEmptyState();
    void setUpHeader();
    void reload();
    void patch(const ChangedRows &rows);
    void tick();
    void takeReading();
    void updateSummary();
    void openCurrent(const QModelIndex &index);
    void showMenu(const QPoint &position);

    Services m_services;
    Prompts &m_prompts;
    UpcomingModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QTimer m_minute;
};

} // namespace raiki
