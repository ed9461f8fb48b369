// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktopsession.h"
#include "ui/main/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

/** The real program's window on a database, for benches that drive it. */
namespace raiki::bench {

/**
 * Opens the window and calls @p measure once it is there and at rest, from the event loop. @return false:
 * there is no such database
 */
[[nodiscard]] bool withWindow(const QString &database, int &argc, char **argv,
                              const std::function<void(MainWindow &)> &measure);

[[nodiscard]] double millisecondsOf(const QElapsedTimer &timer);

/** How the event loop went while something came up. */
struct Blocking
{
    double longestMs = 0; ///< that it did not come round
    double lastMs = 0;    ///< since the begin: when it was last busy
};

/** Runs @p begin and then the event loop until that has been idle for a third of a second. */
[[nodiscard]] Blocking blockingOf(const std::function<void()> &begin);

} // namespace raiki::bench
