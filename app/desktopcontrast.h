// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

/**
 * Whether the desktop asks for high contrast, where its palette does not show it: by its settings portal
 * (org.freedesktop.appearance, contrast). Asked once without waiting, heard from then on.
 */
namespace raiki {

class DesktopContrast final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopContrast(QObject *parent = nullptr);

Q_SIGNALS:
    void changed(bool isHigh);

private Q_SLOTS:
    void noteSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_isHigh = false;
};

} // namespace raiki
