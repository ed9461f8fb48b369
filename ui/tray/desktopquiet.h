// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tray/gnomequiet.h"
#include "ui/tray/servicequiet.h"
#include "ui/tray/xfcequiet.h"

#include <QObject>

#include <memory>

class QDBusPendingCallWatcher;

/**
 * Whether the desktop asks for quiet ("do not disturb"), where that can be known: of the notification
 * service's properties, or of the settings of the desktop whose service it is. Nothing here blocks or starts
 * a service; where nobody says anything it is never on.
 */
namespace raiki {

class DesktopQuiet final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopQuiet(QObject *parent = nullptr);
    ~DesktopQuiet() override;

    /** Another notification service is there: it is asked. */
    void ask();
    /** There is none any more: what it said is void. */
    void forget();
    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed();

private:
    /** Whose service it is, where the switch is in the desktop's settings. */
    enum class Desktop { Other, Xfce, Gnome };

    void askWhose();
    void update();

    ServiceQuiet m_inhibited;
    ServiceQuiet m_dunst;
    XfceQuiet m_xfce;
    GnomeQuiet m_gnome;
    std::unique_ptr<QDBusPendingCallWatcher> m_question;
    Desktop m_desktop = Desktop::Other;
    bool m_isOn = false;
};

} // namespace raiki
