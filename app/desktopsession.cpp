// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/desktopsession.h"

#include "core/base/logging.h"

#include <QApplication>
#include <QTimer>

namespace raiki {

namespace {

constexpr int snoozeSeconds = 10 * 60;

Services servicesOf(TrackerServices &tracker, const Clock &clock)
{
    return {tracker.watchlist,
            tracker.inbox,
            tracker.subscriptions,
            tracker.poller,
            tracker.finder,
            tracker.intake,
            tracker.reminders,
            tracker.preferences,
            tracker.catalogue,
            tracker.catalogueUpdater,
            tracker.transfer,
            tracker.backups,
            clock};
}

} // namespace

DesktopSession::DesktopSession(Composition &composition, TrackerServices &services, DesktopNotifier &notifier)
    : m_tracker(services)
    , m_notifier(notifier)
    , m_services(servicesOf(services, composition.clock()))
    , m_window(m_services, m_prompts)
    , m_tray(m_services)
{
    connectNotifier();
    connectTray();
    followPreferences();
    connect(&m_tracker.preferences, &Preferences::changed, this, &DesktopSession::followPreferences);
    connect(&m_window, &MainWindow::quitRequested, qApp, &QCoreApplication::quit);
}

void DesktopSession::start(bool minimised)
{
    m_isMinimised = minimised;
    if (!minimised)
        m_window.show();
    // After the first paint: what the user waits for is the window.
    QTimer::singleShot(0, this, [this] {
        m_tracker.reminders.start();
        m_tracker.backups.start();
        m_tracker.catalogueUpdater.start(); // which asks nobody unless the preferences say so
    });
}

void DesktopSession::setTray(bool isThere)
{
    m_window.setHidesToTray(isThere);
    if (isThere)
        m_tray.show();
    else if (m_isMinimised)
        m_window.showMinimized(); // nowhere else to be found
}

void DesktopSession::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void DesktopSession::connectNotifier()
{
    connect(&m_tracker.intake, &FeedIntake::tookIn, this, [this](const IntakeReport &report) {
        m_notifier.tellNews(report);
        if (m_tracker.preferences.values().notifyNews)
            m_tracker.reminders.newsWasTold(report);
    });
    connect(&m_notifier, &DesktopNotifier::showRequested, this, &DesktopSession::openShow);
    connect(&m_notifier, &DesktopNotifier::inboxRequested, this, [this] { openPage(PageId::Inbox); });
    connect(&m_notifier, &DesktopNotifier::upcomingRequested, this, [this] { openPage(PageId::Upcoming); });
    connect(&m_notifier, &DesktopNotifier::notShown, &m_tray, &TrayIcon::showMessage);
    connect(&m_notifier, &DesktopNotifier::snoozeRequested, this, [this](const Reminder &reminder) {
        const auto done = m_tracker.reminders.snooze(reminder, m_services.clock.now().addSecs(snoozeSeconds));
        if (!done)
            qCWarning(lcReminders) << "a reminder could not be snoozed:" << done.error().detail;
    });
}

void DesktopSession::connectTray()
{
    connect(&m_tray, &TrayIcon::windowRequested, this, &DesktopSession::raiseWindow);
    connect(&m_tray, &TrayIcon::showRequested, this, &DesktopSession::openShow);
    connect(&m_tray, &TrayIcon::inboxRequested, this, [this] { openPage(PageId::Inbox); });
    connect(&m_tray, &TrayIcon::quitRequested, &m_window, &MainWindow::quit);
}

/** Consent starts polling and its withdrawal ends it, at once. */
void DesktopSession::followPreferences()
{
    const PreferenceValues &values = m_tracker.preferences.values();
    m_notifier.setStyle({{QLocale(), m_services.clock.zone(), values.lateNightTimes}, values.titleLanguage});
    m_notifier.setNewsEnabled(values.notifyNews);
    m_tracker.poller.setLeastInterval(values.pollInterval);
    const bool mayPoll = values.consent == NetworkConsent::Given;
    if (mayPoll == m_isPolling)
        return;
    m_isPolling = mayPoll;
    if (mayPoll)
        QTimer::singleShot(0, &m_tracker.poller, &FeedPoller::start);
    else
        m_tracker.poller.stop();
}

void DesktopSession::openShow(ShowId show)
{
    raiseWindow();
    m_window.openShow(show);
}

void DesktopSession::openPage(PageId page)
{
    raiseWindow();
    m_window.showPage(page);
}

} // namespace raiki
