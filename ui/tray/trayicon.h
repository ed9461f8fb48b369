// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

/** The icon in the desktop's tray: the next premieres, what is new, and the few things done without the
 * window. */
namespace raiki {

class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(const Services &services, QObject *parent = nullptr);

    /** Makes the icon at the first call; not before DesktopTray::mayMakeIcons(). */
    void show();
    /** Its menu and tool tip are written anew within half a second. */
    void refreshSoon() { m_soon.start(); }
    /** For desktops without a notification service. */
    void showMessage(const QString &summary, const QString &body);

Q_SIGNALS:
    void windowRequested();
    void showRequested(raiki::ShowId show);
    void inboxRequested();
    void toldRequested(); ///< the list of what was said
    void quitRequested();

private:
    void refresh();
    [[nodiscard]] QStringList addPremieres();
    /** What is new since the inbox was last looked at, else what waits there. */
    void addNews(int waiting);
    void addCommands();
    void updateLook(QStringList toolTip, int waiting);

    const Services m_services;
    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< null until shown
    QIcon m_plainIcon;
    int m_badge = 0;
    QTimer m_soon; ///< many changes in a row make one refresh
};

} // namespace raiki
