// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/gnomequiet.h"

#include <QDBusConnection>

#include <algorithm>

namespace raiki {

namespace {

/** dconf's place of the setting org.gnome.desktop.notifications show-banners. */
const QString &settingPath()
{
    static const QString path = QStringLiteral("/org/gnome/desktop/notifications/show-banners");
    return path;
}

/** Whether what was written at @p path, a setting's or a folder's, may be ours. */
bool concernsSetting(const QString &path)
{
    return path.endsWith(u'/') ? settingPath().startsWith(path) : path == settingPath();
}

} // namespace

GnomeQuiet::GnomeQuiet(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_question.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_question, &QProcess::finished, this, &GnomeQuiet::take);
}

GnomeQuiet::~GnomeQuiet()
{
    m_question.disconnect(this); // its end kills the program
}

void GnomeQuiet::ask()
{
    follow();
    m_isToAskAgain = m_question.state() != QProcess::NotRunning;
    if (!m_isToAskAgain)
        m_question.start(m_program,
                         {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.notifications"),
                          QStringLiteral("show-banners")},
                         QIODevice::ReadOnly);
}

/** Only on a desktop that has been asked: others write settings, too. */
void GnomeQuiet::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_isFollowing || !bus.isConnected())
        return;
    m_isFollowing = bus.connect(QString(), QStringLiteral("/ca/desrt/dconf/Writer/user"),
                                QStringLiteral("ca.desrt.dconf.Writer"), QStringLiteral("Notify"), this,
                                SLOT(onSettingsWritten(QString, QStringList, QString)));
}

void GnomeQuiet::onSettingsWritten(const QString &prefix, const QStringList &changes, const QString &)
{
    // One change is the prefix itself and an empty rest.
    if (std::any_of(changes.begin(), changes.end(),
                    [&prefix](const QString &rest) { return concernsSetting(prefix + rest); }))
        ask();
}

void GnomeQuiet::take()
{
    const bool isOn = m_question.readAllStandardOutput().trimmed() == "false"; // no banners
    if (m_isToAskAgain) {
        ask();
        return;
    }
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    Q_EMIT changed();
}

} // namespace raiki
