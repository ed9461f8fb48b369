// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/notificationservice.h"

#include "core/base/logging.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QIcon>
#include <QImage>
#include <QPixmap>

#include <algorithm>
#include <limits>
#include <memory>

namespace raiki {

namespace {

/** In milliseconds; libdbus takes it for "never". A service that hangs shows what waits for it when it goes
 * on; of one that dies the bus tells. */
constexpr int answerWithoutTimeout = std::numeric_limits<int>::max();

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

/** Any that the bus itself answers at once. */
QDBusMessage questionToBus()
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    return QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                          QStringLiteral("GetId"));
}

const QString &objectPath()
{
    static const QString path = QStringLiteral("/org/freedesktop/Notifications");
    return path;
}

/** The icon itself, where the desktop's theme does not have it: the program was not installed. */
QVariant ownImage()
{
    if (QIcon::hasThemeIcon(QStringLiteral("raiki")))
        return {};
    const QImage image = QIcon(QStringLiteral(":/desktop/raiki.svg"))
                             .pixmap(QSize(64, 64), 1.0)
                             .toImage()
                             .convertToFormat(QImage::Format_RGBA8888);
    if (image.isNull())
        return {};
    QDBusArgument argument; // (iiibiiay): width, height, bytes a line, alpha, bits, channels, pixels
    argument.beginStructure();
    argument << image.width() << image.height() << int(image.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), int(image.sizeInBytes()));
    argument.endStructure();
    return QVariant::fromValue(argument);
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
    followService();
}

void NotificationService::followService()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(serviceName(), objectPath(), serviceName(), QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(serviceName(), objectPath(), serviceName(), QStringLiteral("NotificationClosed"), this,
                SLOT(onClosed(uint, uint)));
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_capabilities.reset();
                if (owner.isEmpty()) {
                    m_quiet.forget();
                    return;
                }
                m_quiet.ask();
                Q_EMIT appeared();
            });
    connect(&m_quiet, &DesktopQuiet::changed, this, &NotificationService::inhibitedChanged);
    m_quiet.ask();
}

NotificationService::~NotificationService() = default;

void NotificationService::notify(const Notification &notification, const Course &course)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        course.onAnswered({});
        return;
    }
    m_waiting.push_back({notification, course});
    if (m_capabilities)
        sendWaiting();
    else
        askCapabilities();
}

void NotificationService::close(quint32 id)
{
    QDBusMessage message = methodCall("CloseNotification");
    message << id;
    message.setAutoStartService(false);
    QDBusConnection::sessionBus().send(message);
}

void NotificationService::askCapabilities()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(methodCall("GetCapabilities"), answerWithoutTimeout), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *finished;
        if (reply.isError()) {
            qCInfo(lcUi) << "no notification service:" << reply.error().message();
            for (const Waiting &waiting : std::exchange(m_waiting, {}))
                waiting.course.onAnswered({});
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
    const bool hasBody = m_capabilities->contains(QStringLiteral("body"));
    const QString summary = hasBody || notification.body.isEmpty()
                                ? notification.summary
                                : QString(notification.summary + QStringLiteral(" – ") + notification.body);
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notification.urgency))},
        {QStringLiteral("desktop-entry"), QStringLiteral("raiki")},
        {QStringLiteral("category"), QStringLiteral("x-raiki.release")}};
    if (!notification.subject.isEmpty())
        hints.insert(QStringLiteral("x-dunst-stack-tag"), notification.subject);
    if (const QVariant image = ownImage(); image.isValid())
        hints.insert(QStringLiteral("image-data"), image);
    QDBusMessage message = methodCall("Notify");
    message << QStringLiteral("Raiki") << notification.replaces << QStringLiteral("raiki") << summary
            << (readsMarkup ? notification.body.toHtmlEscaped() : notification.body)
            << (hasActions ? flatActions(notification.actions) : QStringList()) << hints << -1;
    const auto isAnswered = std::make_shared<bool>(false);
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, answerWithoutTimeout), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [isAnswered, onAnswered = waiting.course.onAnswered](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                *isAnswered = true;
                const QDBusPendingReply<uint> reply = *finished;
                onAnswered(reply.isError() ? std::nullopt : std::optional<quint32>(reply.value()));
            });
    // Until the bus has it, it may lie in a queue of this process and end with it. The bus takes what we send
    // in its order: when it answers this, it has the notice too.
    auto *taken = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(questionToBus()), this);
    connect(taken, &QDBusPendingCallWatcher::finished, this,
            [isAnswered, onSent = waiting.course.onSent](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (!*isAnswered && !finished->isError())
                    onSent();
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
