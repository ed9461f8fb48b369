// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QMainWindow>

#include <functional>

/** The window: navigation, the pages, the menus and one line of notices. It knows pages, and no domain rules.
 */
namespace raiki {

class HistorySteps;
class NavigationRail;
class NoticeBar;
class PageStack;
class PollStatus;
class ReminderBar;
class WindowActions;
class WindowDialogs;
struct WindowReminder;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Services &services, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId page);
    /** @param season the one it is opened for, shown first; none: the show */
    void openShow(ShowId show, SeasonId season = {});
    /** The inbox at this piece of news, where it still waits. */
    void openNews(AnnouncementId news);
    void runCommand(WindowCommand command);
    /** Whether closing the window may leave Raiki in the tray: there is one. The user's setting decides then.
     */
    void setTrayCheck(std::function<bool()> isTrayThere) { m_isTrayThere = std::move(isTrayThere); }
    /**
     * Hides a window that stood minimised, with all that the window manager knows of it: shown again it is a
     * new one. (Qt maps a hidden window that is minimised no more before its hints say so; it may stay an
     * icon.)
     */
    void withdraw()
    {
        hide();
        destroy();
        setWindowState(windowState() & ~Qt::WindowMinimized);
    }
    /** Ends the program, whatever closing means. */
    void quit();
    /** One line at the foot that stays until it is closed: what went wrong without the user's doing. */
    void tellProblem(const QString &sentence) { tell(sentence, NoticeKind::Problem); }
    /** What the desktop did not show; stays at the foot until it is read. */
    void tellReminder(const WindowReminder &reminder);
    /** The desktop shows them after all. */
    void forgetReminders();
    /** Something came in that can be undone. */
    void tellDone(const QString &sentence) { tell(sentence, NoticeKind::Done); }

Q_SIGNALS:
    void quitRequested();
    void toldRequested(); ///< the list of what was said
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void setUpActions();
    void followServices();
    void retranslate();
    void goBack();
    void updateHistory();
    void updateWaiting();
    void updateTitle();
    void pollNow();
    void tell(const QString &sentence, NoticeKind kind);

    Services m_services;
    WindowActions *m_actions = nullptr;
    WindowDialogs *m_dialogs = nullptr;
    HistorySteps *m_history = nullptr;
    NavigationRail *m_rail = nullptr;
    PageStack *m_stack = nullptr;
    ReminderBar *m_reminders = nullptr;
    NoticeBar *m_notice = nullptr;
    PollStatus *m_poll = nullptr;
    PageId m_current = PageId::Upcoming;
    PageId m_previous = PageId::Upcoming;
    std::function<bool()> m_isTrayThere;
    bool m_isQuitting = false;
};

} // namespace raiki
