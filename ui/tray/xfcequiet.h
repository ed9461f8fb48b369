// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

/**
 * "Do not disturb" of XFCE's notification daemon, which has no property that says so: the switch is in the
 * desktop's settings (xfconf, channel xfce4-notifyd). Nothing here blocks or starts a service.
 */
namespace raiki {

class XfceQuiet final : public QObject
{
    Q_OBJECT

public:
    explicit XfceQuiet(QObject *parent = nullptr);

    /** Asks for the switch; changed() follows where it is another than before. */
    void ask();
    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPropertyChanged(const QString &channel, const QString &property, const QDBusVariant &value);
    void onPropertyRemoved(const QString &channel, const QString &property);

private:
    void set(bool isOn);

    bool m_isOn = false;
};

} // namespace raiki
