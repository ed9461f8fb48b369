// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/notificationservice.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>

namespace raiki {

namespace {

const QString &serviceName()
{
    static const QString name = QStringLiteral("org.freedesktop.Notifications");
    return name;
}

QDBusMessage methodCall(const char *method)
{
    return QDBusMessage::createMethodCall(serviceName(), QStringLiteral("/org/freedesktop/Notifications"),
                                          serviceName(), QString::fromLatin1(method));
}

QStringList flatActions(const std::vector<NotificationAction> &actions)
{
    QStringList flat;
    for (const NotificationAction &action : actions)
        flat << action.key << action.label;
    return flat;
}

} // namespace

NotificationService::NotificationService(QObject *parent)
    : QObject(parent)
    , m_watcher(new QDBusServiceWatcher(serviceName(), QDBusConnection::sessionBus(),
                                        QDBusServiceWatcher::WatchForOwnerChange, this))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    bus.connect(serviceName(), path, serviceName(), QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(serviceName(), path, serviceName(), QStringLiteral("NotificationClosed"), this,
                SLOT(onClosed(uint, uint)));
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { m_capabilities.reset(); });
}

NotificationService::~NotificationService() = default;

void NotificationService::notify(const Notification &notification,
                                 std::function<void(std::optional<quint32>)> shown)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        shown({});
        return;
    }
    m_waiting.push_back({notification, std::move(shown)});
    if (m_capabilities)
        sendWaiting();
    else
        askCapabilities();
}

void NotificationService::askCapabilities()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(methodCall("GetCapabilities")), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *finished;
        if (reply.isError()) {
            qCInfo(lcUi) << "no notification service:" << reply.error().message();
            for (const Waiting &waiting : std::exchange(m_waiting, {}))
                waiting.shown({});
            return;
        }
        m_capabilities = reply.value();
        sendWaiting();
    });
}

void NotificationService::sendWaiting()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        send(waiting);
}

void NotificationService::send(const Waiting &waiting)
{
    const Notification &notification = waiting.notification;
    const bool readsMarkup = m_capabilities->contains(QStringLiteral("body-markup"));
    const bool hasActions = m_capabilities->contains(QStringLiteral("actions"));
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(notification.isUrgent ? 2 : 1))},
        {QStringLiteral("desktop-entry"), QStringLiteral("raiki")},
        {QStringLiteral("category"), QStringLiteral("x-raiki.release")}};
    QDBusMessage message = methodCall("Notify");
    message << QStringLiteral("Raiki") << notification.replaces << QStringLiteral("raiki")
            << notification.summary << (readsMarkup ? notification.body.toHtmlEscaped() : notification.body)
            << (hasActions ? flatActions(notification.actions) : QStringList()) << hints << -1;
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [shown = waiting.shown](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                shown(reply.isError() ? std::nullopt : std::optional<quint32>(reply.value()));
            });
}

void NotificationService::onActionInvoked(uint id, const QString &actionKey)
{
    Q_EMIT activated(id, actionKey);
}

void NotificationService::onClosed(uint id, uint)
{
    Q_EMIT closed(id);
}

} // namespace raiki
