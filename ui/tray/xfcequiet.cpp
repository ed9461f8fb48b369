// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/xfcequiet.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace raiki {

namespace {

const QString &settingsName()
{
    static const QString name = QStringLiteral("org.xfce.Xfconf");
    return name;
}

const QString &settingsPath()
{
    static const QString path = QStringLiteral("/org/xfce/Xfconf");
    return path;
}

const QString &channelName()
{
    static const QString name = QStringLiteral("xfce4-notifyd");
    return name;
}

const QString &switchName()
{
    static const QString name = QStringLiteral("/do-not-disturb");
    return name;
}

} // namespace

XfceQuiet::XfceQuiet(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else Qt knows no slot that takes one
    bus.connect(settingsName(), settingsPath(), settingsName(), QStringLiteral("PropertyChanged"), this,
                SLOT(onPropertyChanged(QString, QString, QDBusVariant)));
    bus.connect(settingsName(), settingsPath(), settingsName(), QStringLiteral("PropertyRemoved"), this,
                SLOT(onPropertyRemoved(QString, QString)));
}

void XfceQuiet::ask()
{
    QDBusMessage get = QDBusMessage::createMethodCall(settingsName(), settingsPath(), settingsName(),
                                                      QStringLiteral("GetProperty"));
    get << channelName() << switchName();
    get.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        set(!reply.isError() && reply.value().variant().toBool());
    });
}

void XfceQuiet::onPropertyChanged(const QString &channel, const QString &property, const QDBusVariant &value)
{
    if (channel == channelName() && property == switchName())
        set(value.variant().toBool());
}

void XfceQuiet::onPropertyRemoved(const QString &channel, const QString &property)
{
    if (channel == channelName() && property == switchName())
        set(false);
}

void XfceQuiet::set(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    Q_EMIT changed();
}

} // namespace raiki
