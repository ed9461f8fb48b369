// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/windowactions.h"

#include "ui/common/icons.h"
#include "ui/main/pages.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace raiki {

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    setUpFileMenu();
    setUpEditMenu();
    setUpViewMenu();
    setUpHelpMenu();
}

QAction *WindowActions::add(QMenu *menu, const char *iconName, const QKeySequence &key)
{
    auto *action = menu->addAction(QString());
    if (iconName)
        action->setIcon(lineIcon(iconName));
    action->setShortcut(key);
    m_window->addAction(action); // its key works where the menu bar is hidden too
    return action;
}

QAction *WindowActions::addCommand(QMenu *menu, const char *iconName, const QKeySequence &key,
                                   WindowCommand command)
{
    QAction *action = add(menu, iconName, key);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandRequested(command); });
    return action;
}

void WindowActions::setUpFileMenu()
{
    m_file = m_window->menuBar()->addMenu(QString());
    m_add = addCommand(m_file, "add", QKeySequence::New, WindowCommand::AddShow);
    m_file->addSeparator();
    m_import = addCommand(m_file, "import", QKeySequence::Open, WindowCommand::ImportList);
    m_export = addCommand(m_file, "export", QKeySequence::SaveAs, WindowCommand::ExportList);
    m_savePage = addCommand(m_file, "note", QKeySequence::Print, WindowCommand::SavePage);
    m_file->addSeparator();
    m_poll = addCommand(m_file, "refresh", QKeySequence(Qt::Key_F5), WindowCommand::PollFeeds);
    m_file->addSeparator();
    m_quit = add(m_file, "quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &WindowActions::quitRequested);
}

void WindowActions::setUpEditMenu()
{
    m_edit = m_window->menuBar()->addMenu(QString());
    m_undo = addCommand(m_edit, "undo", QKeySequence::Undo, WindowCommand::Undo);
    m_redo = add(m_edit, "redo", QKeySequence::Redo);
    connect(m_redo, &QAction::triggered, this, &WindowActions::redoRequested);
    m_edit->addSeparator();
    m_find = add(m_edit, "search", QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, &WindowActions::findRequested);
    m_anything = add(m_edit, "search", QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_anything, &QAction::triggered, this, &WindowActions::findAnythingRequested);
}

void WindowActions::setUpViewMenu()
{
    m_view = m_window->menuBar()->addMenu(QString());
    for (const PageId page : {PageId::Upcoming, PageId::Watchlist, PageId::Inbox, PageId::Feeds,
                              PageId::SeasonChart, PageId::Calendar, PageId::Statistics, PageId::Settings}) {
        QAction *action = add(m_view, pageIcon(page), pageKey(page));
        action->setCheckable(true);
        m_pages[page] = action;
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
    }
    m_view->addSeparator();
    m_told =
        addCommand(m_view, "bell", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), WindowCommand::ShowTold);
    m_back = add(m_view, "back", QKeySequence::Back);
    m_back->setShortcuts(QKeySequence::keyBindings(QKeySequence::Back) << QKeySequence(Qt::Key_Escape));
    connect(m_back, &QAction::triggered, this, &WindowActions::backRequested);
}

void WindowActions::setUpHelpMenu()
{
    m_help = m_window->menuBar()->addMenu(QString());
    m_keys = add(m_help, "keyboard", QKeySequence(Qt::Key_F1));
    connect(m_keys, &QAction::triggered, this, &WindowActions::keysRequested);
    m_about = add(m_help, "info", {});
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, &WindowActions::aboutRequested);
}

void WindowActions::setHistory(const QString &undo, const QString &redo)
{
    const auto words = [](const QString &text) {
        return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
    };
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(words(undo)));
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(words(redo)));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
}

void WindowActions::setPageChecked(PageId page, bool canBeSaved)
{
    m_savePage->setEnabled(canBeSaved);
    for (const auto &[id, action] : m_pages)
        action->setChecked(id == page);
    m_back->setEnabled(page == PageId::Show);
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_add->setText(tr("&Add a show…"));
    m_import->setText(tr("&Import a list…"));
    m_export->setText(tr("&Export the list…"));
    m_savePage->setText(tr("Save the page as &PDF or picture…"));
    m_poll->setText(tr("&Check for news now"));
    m_quit->setText(tr("&Quit"));
    m_find->setText(tr("&Find on this page"));
    m_told->setText(tr("What Raiki &told you…"));
    m_anything->setText(tr("Find &anything…"));
    m_back->setText(tr("&Back"));
    m_keys->setText(tr("&Keys…"));
    m_about->setText(tr("&About Raiki"));
    for (const auto &[id, action] : m_pages)
        action->setText(pageName(id));
}

} // namespace raiki
