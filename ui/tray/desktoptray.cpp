// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/desktoptray.h"

#include "ui/tray/oldtray.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace raiki {

namespace {

/** A panel that speaks both brings the older one first, and the other within a moment. */
constexpr std::chrono::seconds earlyInterval{2};
constexpr std::chrono::minutes oldTrayInterval{2}; // of the two wake-ups a minute that rest may cost

const QString &watcherName()
{
    static const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
    return name;
}

const QString &watcherPath()
{
    static const QString path = QStringLiteral("/StatusNotifierWatcher");
    return path;
}

} // namespace

DesktopTray::DesktopTray(QObject *parent)
    : QObject(parent)
    , m_watcher(watcherName(), QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &DesktopTray::endPatience);
    m_earlyLook.setInterval(earlyInterval);
    connect(&m_earlyLook, &QTimer::timeout, this, &DesktopTray::lookEarly);
    m_oldTrayLook.setTimerType(Qt::VeryCoarseTimer);
    m_oldTrayLook.setInterval(oldTrayInterval);
    connect(&m_oldTrayLook, &QTimer::timeout, this, &DesktopTray::lookForOldTray);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_hasWatcher = !owner.isEmpty();
                // Word of a watcher that was asked already may come after its answer: what it said holds.
                if (m_hasWatcher)
                    askForHost();
                else
                    setHost(false);
            });
}

void DesktopTray::look(std::chrono::milliseconds patience)
{
    m_isLooking = true;
    m_patience.start(patience);
    m_sawOldTray = hasOldTrayOwner();
    m_earlyLook.start();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The watcher may run long before a panel is there to show anything.
    for (const QString &signal :
         {QStringLiteral("StatusNotifierHostRegistered"), QStringLiteral("StatusNotifierHostUnregistered")})
        bus.connect(watcherName(), watcherPath(), watcherName(), signal, this, SLOT(askForHost()));
    askForHost();
}

void DesktopTray::askForHost()
{
    QDBusMessage get = QDBusMessage::createMethodCall(watcherName(), watcherPath(),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
    get << watcherName() << QStringLiteral("IsStatusNotifierHostRegistered");
    get.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        m_hasWatcher = !reply.isError();
        setHost(!reply.isError() && reply.value().variant().toBool());
    });
}

void DesktopTray::setHost(bool isThere)
{
    const bool isNew = m_hasHost != isThere;
    m_hasHost = isThere;
    if (isNew && m_protocol == Protocol::StatusNotifier)
        tell(isThere);
    // Once Qt has settled for the older protocol, a host is of no use to it.
    if (!isThere || !m_isLooking || m_protocol != Protocol::Undecided)
        return;
    m_patience.stop();
    m_earlyLook.stop();
    m_protocol = Protocol::StatusNotifier;
    Q_EMIT found();
}

void DesktopTray::lookEarly()
{
    const bool hasOldTray = hasOldTrayOwner();
    if (hasOldTray && m_sawOldTray && !m_hasWatcher) {
        m_patience.stop();
        endPatience();
    }
    m_sawOldTray = hasOldTray;
}

void DesktopTray::endPatience()
{
    m_earlyLook.stop();
    // Only X11 has the older protocol; elsewhere a StatusNotifier host may still come.
    if (QGuiApplication::platformName() == QStringLiteral("xcb"))
        m_protocol = Protocol::XEmbed;
    m_hasOldTray = isThere();
    if (m_protocol == Protocol::XEmbed)
        m_oldTrayLook.start();
    if (m_hasOldTray)
        Q_EMIT found();
    else
        Q_EMIT missed();
}

void DesktopTray::lookForOldTray()
{
    const bool isNew = m_hasOldTray != isThere();
    m_hasOldTray = isThere();
    if (isNew)
        tell(m_hasOldTray);
}

void DesktopTray::tell(bool isThere)
{
    if (isThere)
        Q_EMIT returned();
    else
        Q_EMIT lost();
}

bool DesktopTray::isThere() const
{
    return m_protocol == Protocol::StatusNotifier
               ? m_hasHost
               : m_protocol == Protocol::XEmbed && QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace raiki
