// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

/**
 * "Do not disturb" of GNOME: banners are switched off in the desktop's settings. Neither its notification
 * service nor its portals tell, and no D-Bus service gives values of settings out: so the desktop's own
 * program gsettings, without which GNOME is not installed, is run once, and again when the settings' service
 * says that this one was written. Nothing here blocks; without that program it is never on.
 */
namespace raiki {

class GnomeQuiet final : public QObject
{
    Q_OBJECT

public:
    /** @param program that is run in place of gsettings */
    explicit GnomeQuiet(const QString &program = QStringLiteral("gsettings"), QObject *parent = nullptr);
    ~GnomeQuiet() override;

    /** Asks for the switch and follows it from now on; changed() follows where it is another than before. */
    void ask();
    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingsWritten(const QString &prefix, const QStringList &changes, const QString &tag);

private:
    void follow();
    void take();

    const QString m_program;
    QProcess m_question;
    bool m_isFollowing = false;
    bool m_isToAskAgain = false; ///< it was written while the program ran
    bool m_isOn = false;
};

} // namespace raiki
