// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/main/mainwindow.h"

#include <QApplication>

namespace raiki::test {

/** The program's window, shown or not; null where there is none. */
inline MainWindow *mainWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (auto *window = qobject_cast<MainWindow *>(each))
            return window;
    }
    return nullptr;
}

} // namespace raiki::test
