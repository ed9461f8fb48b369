// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/desktopquiet.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace raiki {

DesktopQuiet::DesktopQuiet(QObject *parent)
    : QObject(parent)
    , m_inhibited(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Inhibited"))
    , m_dunst(QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused"))
{
    connect(&m_inhibited, &ServiceQuiet::changed, this, &DesktopQuiet::update);
    connect(&m_dunst, &ServiceQuiet::changed, this, &DesktopQuiet::update);
    connect(&m_xfce, &XfceQuiet::changed, this, &DesktopQuiet::update);
    connect(&m_gnome, &GnomeQuiet::changed, this, &DesktopQuiet::update);
}

DesktopQuiet::~DesktopQuiet() = default;

void DesktopQuiet::ask()
{
    forget();
    m_inhibited.ask();
    m_dunst.ask();
    askWhose();
}

void DesktopQuiet::forget()
{
    m_question.reset();
    m_desktop = Desktop::Other;
    m_inhibited.forget();
    m_dunst.forget();
    update();
}

void DesktopQuiet::askWhose()
{
    const QString name = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage get = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/Notifications"),
                                                      name, QStringLiteral("GetServerInformation"));
    get.setAutoStartService(false);
    m_question = std::make_unique<QDBusPendingCallWatcher>(QDBusConnection::sessionBus().asyncCall(get));
    connect(m_question.get(), &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<QString, QString, QString, QString> reply = *finished;
                const QString vendor = reply.isError() ? QString() : reply.argumentAt<1>();
                if (vendor == QStringLiteral("Xfce")) {
                    m_desktop = Desktop::Xfce;
                    m_xfce.ask();
                } else if (vendor == QStringLiteral("GNOME")) {
                    m_desktop = Desktop::Gnome;
                    m_gnome.ask();
                }
                update(); // what is known of the setting from before
            });
}

void DesktopQuiet::update()
{
    const bool isOn = m_inhibited.isOn() || m_dunst.isOn() || (m_desktop == Desktop::Xfce && m_xfce.isOn()) ||
                      (m_desktop == Desktop::Gnome && m_gnome.isOn());
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    Q_EMIT changed();
}

} // namespace raiki
