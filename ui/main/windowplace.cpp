// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/main/windowplace.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace raiki {

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");

} // namespace

void restoreWindowPlace(QWidget &window)
{
    const QSize room = window.screen()->availableSize();
    window.resize(QSize(1080, 720).boundedTo(room));
    window.restoreGeometry(QSettings().value(geometryKey).toByteArray());
    if (!window.screen()->virtualGeometry().intersects(window.geometry())) // that screen is gone
        window.move(window.screen()->availableGeometry().topLeft());
}

void saveWindowPlace(const QWidget &window)
{
    QSettings().setValue(geometryKey, window.saveGeometry());
}

} // namespace raiki
