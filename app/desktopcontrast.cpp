// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/desktopcontrast.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace raiki {

namespace {

constexpr QLatin1StringView portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView portalSettings("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearanceSpace("org.freedesktop.appearance");
constexpr QLatin1StringView contrastKey("contrast");

} // namespace

DesktopContrast::DesktopContrast(QObject *parent)
    : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    question << QString(appearanceSpace) << QString(contrastKey);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid()) // there need be no portal
            take(reply.value().variant());
        done->deleteLater();
    });
}

/** 1 is high; a portal wraps the value once or twice. */
void DesktopContrast::take(const QVariant &value)
{
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool isHigh = plain.toUInt() == 1;
    if (isHigh == m_isHigh)
        return;
    m_isHigh = isHigh;
    Q_EMIT changed(isHigh);
}

} // namespace raiki
