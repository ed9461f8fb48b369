// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariant>

/**
 * Whether the desktop asks for high contrast, where its palette does not show it: by its settings portal
 * (org.freedesktop.appearance, contrast). Asked once, at the start, without waiting.
 */
namespace raiki {

class DesktopContrast final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopContrast(QObject *parent = nullptr);

Q_SIGNALS:
    void changed(bool isHigh);

private:
    void take(const QVariant &value);

    bool m_isHigh = false;
};

} // namespace raiki
