// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/trayicon.h"

#include "core/base/logging.h"
#include "core/watchlist/upcoming.h"
#include "ui/common/datetext.h"
#include "ui/common/icons.h"
#include "ui/common/listtext.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>

namespace raiki {

namespace {

constexpr size_t premieresInMenu = 5;
constexpr qsizetype titleLength = 48;

const QString &watcherName()
{
    static const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
    return name;
}

/** Menus read "&" as a shortcut, and titles are of any length. */
QString menuText(const QString &text)
{
    QString out = text.size() > titleLength ? QString(text.left(titleLength) + QChar(0x2026)) : text;
    return out.replace(u'&', QStringLiteral("&&"));
}

/** Waits for the tray's name on the bus; answers once. */
class TrayWait final : public QObject
{
public:
    TrayWait(QObject *parent, std::function<void(bool)> ready)
        : QObject(parent)
        , m_ready(std::move(ready))
        , m_watcher(watcherName(), QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForRegistration)
    {
        connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { answer(); });
    }

    void answer()
    {
        if (!m_ready)
            return;
        std::exchange(m_ready, {})(QSystemTrayIcon::isSystemTrayAvailable());
        deleteLater();
    }

private:
    std::function<void(bool)> m_ready;
    QDBusServiceWatcher m_watcher;
};

bool isWatcherThere()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(watcherName());
}

} // namespace

void TrayIcon::whenTrayIsKnown(QObject *context, std::chrono::milliseconds patience,
                               std::function<void(bool)> ready)
{
    auto *wait = new TrayWait(context, std::move(ready));
    QTimer::singleShot(isWatcherThere() ? std::chrono::milliseconds(0) : patience, wait,
                       [wait] { wait->answer(); });
}

TrayIcon::TrayIcon(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_icon(QIcon::fromTheme(QStringLiteral("raiki"), QIcon(QStringLiteral(":/desktop/raiki.svg"))))
{
    m_icon.setContextMenu(&m_menu);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!m_menu.isVisible()) // else the entry under the pointer would go; it is made anew when next shown
            refresh();
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::refresh);
    connect(&m_services.watchlist, &Watchlist::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_services.inbox, &Inbox::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_services.preferences, &Preferences::changed, &m_soon, qOverload<>(&QTimer::start));
}

void TrayIcon::show()
{
    refresh();
    m_icon.show();
}

void TrayIcon::showMessage(const QString &summary, const QString &body)
{
    m_icon.showMessage(summary, body, QSystemTrayIcon::Information);
}

void TrayIcon::refresh()
{
    m_menu.clear();
    addPremieres();
    addCommands();
}

void TrayIcon::addPremieres()
{
    const QDateTime now = m_services.clock.now();
    const auto seasons = m_services.watchlist.openSeasons(now.addDays(-upcomingLookBack));
    if (!seasons) {
        qCWarning(lcUi) << "the tray's menu could not be read:" << seasons.error().detail;
        return;
    }
    const PreferenceValues &preferences = m_services.preferences.values();
    const DateStyle style{QLocale(), m_services.clock.zone(), preferences.lateNightTimes};
    QStringList toolTip{QStringLiteral("Raiki")};
    size_t shown = 0;
    for (const UpcomingRow &row : upcomingRows(*seasons, now)) {
        if (shown == premieresInMenu || !row.premiere.date.isKnown())
            break;
        const QString title = row.showValue.titles.preferred(preferences.titleLanguage);
        const QString when = dateText(row.premiere.date, style);
        const QString countdown = countdownText(row.premiere.date, now, style);
        QAction *action =
            m_menu.addAction(menuText(title) + QStringLiteral(" — ") + when +
                             (countdown.isEmpty() ? QString() : QStringLiteral(" · ") + countdown));
        connect(action, &QAction::triggered, this, [this, show = row.show] { Q_EMIT showRequested(show); });
        if (shown == 0)
            toolTip << tr("Next: %1, %2").arg(title.left(titleLength), when);
        ++shown;
    }
    if (shown == 0)
        m_menu.addAction(tr("No premiere is announced"))->setEnabled(false);
    m_menu.addSeparator();
    m_icon.setToolTip(toolTip.join(u'\n'));
}

void TrayIcon::addCommands()
{
    const int waiting = m_services.inbox.waitingCount().valueOr(0);
    if (waiting > 0)
        connect(m_menu.addAction(tr("%n piece(s) of news", nullptr, waiting)), &QAction::triggered, this,
                &TrayIcon::inboxRequested);
    connect(m_menu.addAction(tr("Open Raiki")), &QAction::triggered, this, &TrayIcon::windowRequested);
    if (m_services.preferences.values().consent == NetworkConsent::Given)
        connect(m_menu.addAction(tr("Refresh the feeds now")), &QAction::triggered, &m_services.poller,
                &FeedPoller::pollAll);
    const QDateTime now = m_services.clock.now();
    const bool isPaused = m_services.preferences.values().reminders.pausedUntil > now;
    QAction *pause = m_menu.addAction(isPaused ? tr("Resume reminders") : tr("Pause reminders for an hour"));
    connect(pause, &QAction::triggered, this, [this, isPaused] {
        const auto done =
            m_services.reminders.pauseUntil(isPaused ? QDateTime() : m_services.clock.now().addSecs(3600));
        if (!done)
            qCWarning(lcUi) << "reminders could not be paused:" << done.error().detail;
    });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

} // namespace raiki
