// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/pageid.h"

#include <QObject>

#include <map>

class QAction;
class QMainWindow;
class QMenu;
class QString;

/** Every action of the window with its key, in menus. */
namespace raiki {

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    /** What undo and redo would do, in words; empty: nothing. */
    void setHistory(const QString &undo, const QString &redo);
    void setPageChecked(PageId page, bool canBeSaved);
    void retranslate();

Q_SIGNALS:
    void commandRequested(raiki::WindowCommand command);
    void redoRequested();
    void pageRequested(raiki::PageId page);
    void findRequested();
    void findAnythingRequested();
    void backRequested();
    void keysRequested();
    void aboutRequested();
    void quitRequested();

private:
    [[nodiscard]] QAction *add(QMenu *menu, const char *iconName, const class QKeySequence &key);
    [[nodiscard]] QAction *addCommand(QMenu *menu, const char *iconName, const class QKeySequence &key,
                                      WindowCommand command);
    void setUpFileMenu();
    void setUpEditMenu();
    void setUpViewMenu();
    void setUpHelpMenu();

    QMainWindow *m_window;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_savePage = nullptr;
    QAction *m_poll = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_told = nullptr;
    QAction *m_anything = nullptr;
    QAction *m_back = nullptr;
    QAction *m_keys = nullptr;
    QAction *m_about = nullptr;
    std::map<PageId, QAction *> m_pages;
};

} // namespace raiki
