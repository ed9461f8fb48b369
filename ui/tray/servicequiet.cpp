// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/servicequiet.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace raiki {

namespace {

const QString &askedService()
{
    static const QString name = QStringLiteral("org.freedesktop.Notifications");
    return name;
}

const QString &askedPath()
{
    static const QString path = QStringLiteral("/org/freedesktop/Notifications");
    return path;
}

const QString &askedInterface()
{
    static const QString name = QStringLiteral("org.freedesktop.DBus.Properties");
    return name;
}

} // namespace

ServiceQuiet::ServiceQuiet(const QString &interface, const QString &property, QObject *parent)
    : QObject(parent)
    , m_interface(interface)
    , m_property(property)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(askedService(), askedPath(), askedInterface(), QStringLiteral("PropertiesChanged"), this,
                    SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
}

ServiceQuiet::~ServiceQuiet() = default;

void ServiceQuiet::ask()
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(askedService(), askedPath(), askedInterface(), QStringLiteral("Get"));
    get << m_interface << m_property;
    get.setAutoStartService(false);
    m_question = std::make_unique<QDBusPendingCallWatcher>(QDBusConnection::sessionBus().asyncCall(get));
    connect(m_question.get(), &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                set(!reply.isError() && reply.value().variant().toBool());
            });
}

void ServiceQuiet::forget()
{
    m_question.reset();
    set(false);
}

void ServiceQuiet::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                       const QStringList &invalidated)
{
    if (interface != m_interface)
        return;
    const auto value = changed.constFind(m_property);
    if (value != changed.cend()) {
        m_question.reset(); // its answer may be older
        set(value->toBool());
    } else if (invalidated.contains(m_property)) {
        ask();
    }
}

void ServiceQuiet::set(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    Q_EMIT changed();
}

} // namespace raiki
