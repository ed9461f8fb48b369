// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

class QListView;
class QProgressBar;
class QStackedWidget;
class QTimer;

/** The feeds that are polled: their health, what they brought, and the progress of a refresh. */
namespace raiki {

class EmptyState;
class FeedActions;
class FeedsModel;

class FeedsPage final : public Page
{
    Q_OBJECT

public:
    FeedsPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void setUpHeader();
    void setUpList();
    void setUpEmptyState();
    void setUpProgress();
    void reload();
    void takeReading();
    void tick();
    void addFeed();
    void showRow(FeedId feed);
    void suggestFeeds();
    [[nodiscard]] bool hasSuggestions() const;
    void setRefreshText();
    void importFeeds();
    void exportFeeds();
    void showMenu(const QPoint &position);
    void askConsent(std::function<void()> agreed);
    void refreshOrCancel();
    /** Tells a failure; @return whether there was none */
    bool check(const Result<void> &done, const QString &notDone);

    Services m_services;
    Prompts &m_prompts;
    FeedsModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_isOffline = false;
    QListView *m_list = nullptr;
    FeedActions *m_actions = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_rowsSoon = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QPushButton *m_emptySuggest = nullptr;
    QPushButton *m_emptyImport = nullptr;
};

} // namespace raiki
