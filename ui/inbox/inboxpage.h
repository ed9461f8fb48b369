// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

class QListView;
class QMenu;
class QSplitter;
class QStackedWidget;

/** News for the user's shows, as one clears a mailbox: read, accept, correct or dismiss, next. */
namespace raiki {

class EmptyState;
class InboxModel;
class NewsPanel;

class InboxPage final : public Page
{
    Q_OBJECT

public:
    InboxPage(const Services &services, Prompts &prompts, QWidget *parent = nullptr);

    void focusFirst() override;
    /** Makes this piece of news the current one, where it still waits. */
    void choose(AnnouncementId news);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpList();
    void setUpPanel();
    void setUpEmptyState();
    void keepSeen();
    void reload();
    void tellCounts(const std::vector<InboxRow> &rows);
    void showCurrent();
    [[nodiscard]] const InboxRow *current() const;
    /**
     * Does @p decision with the current row; the next one becomes current by the reload.
     * @param doneSentence told with an undo; empty where the list was not changed
     */
    void decide(const QString &doneSentence, const std::function<Result<void>(AnnouncementId)> &decision);
    void decideForShow(const QString &doneSentence, ShowId show,
                       const std::function<Result<void>(AnnouncementId)> &decision);
    void accept();
    void dismiss();
    void dismissAll(const std::vector<AnnouncementId> &ids);
    void fillDismissMenu(QMenu *menu);
    void correct();

    Services m_services;
    Prompts &m_prompts;
    InboxModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_split = nullptr;
    QListView *m_list = nullptr;
    NewsPanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyFeeds = nullptr;
    QPushButton *m_refresh = nullptr;
};

} // namespace raiki
