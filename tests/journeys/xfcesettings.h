// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace raiki::test {

/** XFCE's settings as its daemon keeps them, on a connection of its own as another program. */
class XfceSettings final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.xfce.Xfconf")

public:
    bool start()
    {
        QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("xfconf"));
        return bus.registerObject(QStringLiteral("/org/xfce/Xfconf"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.xfce.Xfconf"));
    }
    ~XfceSettings() override { QDBusConnection::disconnectFromBus(QStringLiteral("xfconf")); }

    std::optional<bool> quiet;

public Q_SLOTS:
    QDBusVariant GetProperty(const QString &channel, const QString &property)
    {
        if (channel != QStringLiteral("xfce4-notifyd") || property != QStringLiteral("/do-not-disturb") ||
            !quiet)
            sendErrorReply(QStringLiteral("org.xfce.Xfconf.Error.PropertyNotFound"), property);
        return QDBusVariant(quiet.value_or(false));
    }

Q_SIGNALS:
    void PropertyChanged(const QString &channel, const QString &property, const QDBusVariant &value);
    void PropertyRemoved(const QString &channel, const QString &property);
};

} // namespace raiki::test
