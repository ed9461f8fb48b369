// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/calendarkeeper.h"
#include "app/clockjumps.h"
#include "app/composition.h"
#include "app/eventhook.h"
#include "app/outsidebus.h"
#include "ui/common/services.h"
#include "ui/main/desktopprompts.h"
#include "ui/main/mainwindow.h"
#include "ui/tray/desktopnotifier.h"
#include "ui/tray/desktoptray.h"
#include "ui/tray/trayicon.h"

#include <QTimer>

/** The window, the tray icon and the notifications of one run, connected to each other. */
namespace raiki {

class DesktopSession final : public QObject
{
    Q_OBJECT

public:
    /** All borrowed; they outlive this. */
    DesktopSession(Composition &composition, TrackerServices &services, DesktopNotifier &notifier);

    /** Shows the window, unless minimised; then stands() comes. */
    void start(bool minimised);
    /** Starts reminding, and polling and updating the catalogue where agreed: after the first paint, for what
     * the user waits for is the window, and once the database is known to be sound. */
    void beginWork();
    /** How long to wait for a tray. */
    struct TrayPatience
    {
        std::chrono::milliseconds any;    ///< of whichever protocol (DesktopTray::look())
        std::chrono::milliseconds unseen; ///< while neither window nor icon are there
    };
    /** Shows the icon once the desktop has a tray. Where neither it nor the window is to be seen for so long,
     * now or when the tray goes, the window is shown minimised, until there is a tray. */
    void awaitTray(const TrayPatience &patience);
    void raiseWindow();
    /** For good: there is no list to show. */
    void hideWindow();
    /** A second start, or the first: opens what its arguments name; a minimised one raises nothing. */
    void startWith(const QStringList &arguments);
    /** Another process of ours has changed the list: reads again. */
    void readAgain();

Q_SIGNALS:
    /** Once after start(), from the event loop: the window is painted, or there is none to wait for. */
    void stands();

private:
    void connectNotifier();
    void connectTray();
    void takeTray();
    void goWithoutTray();
    void waitForTray();
    void showWhereNoTrayIs();
    void connectOutside();
    void connectExchange();
    void tellOutside(const ReminderNotice &notice);
    void followLanguage();
    void followClock();
    void startReminding();
    void followPreferences();
    void openShow(ShowId show);
    void openTold();
    void watchNow(ShowId show, SeasonId season);
    void tellUnshown(const UnshownNotice &notice);
    void openPage(PageId page);

    TrackerServices &m_tracker;
    DesktopNotifier &m_notifier;
    const Services m_services;
    DesktopPrompts m_prompts;
    MainWindow m_window;
    DesktopTray m_desktopTray;
    TrayIcon m_tray;
    CalendarKeeper m_calendar;
    EventHook m_hook;
    OutsideBus m_bus;
    ClockJumps m_jumps;
    QTimer m_unseen;
    bool m_standsInForIcon = false; ///< the window, minimised
    bool m_isHiddenForGood = false;
    bool m_isAtWork = false;
    bool m_isReminding = false;
    bool m_isPolling = false;
};

} // namespace raiki
