// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/bench/openwindow.h"

#include "ui/common/theme.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace raiki::bench {

namespace {

constexpr std::chrono::milliseconds windowAtRest{1500};
constexpr double idleMs = 330;
constexpr double busyFromMs = 4;
constexpr double mostMs = 10'000;

MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

} // namespace

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool withWindow(const QString &database, int &argc, char **argv,
                const std::function<void(MainWindow &)> &measure)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(app, ColourScheme::Light, QApplication::palette());
    DesktopNotifier notifier;
    notifier.setNewsEnabled(false);
    Composition composition(database, {}, notifier);
    const auto services = composition.services();
    if (!services) {
        std::fprintf(stderr, "%s: not opened (%s)\n", qPrintable(database),
                     qPrintable(services.error().detail));
        return false;
    }
    DesktopSession session(composition, **services, notifier);
    session.start(false);
    QTimer::singleShot(windowAtRest, &app, [&measure] {
        if (MainWindow *window = mainWindow())
            measure(*window);
        QCoreApplication::quit();
    });
    QApplication::exec();
    return true;
}

Blocking blockingOf(const std::function<void()> &begin)
{
    Blocking blocking;
    QElapsedTimer whole;
    QElapsedTimer sinceLast;
    QEventLoop loop;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        const double gap = millisecondsOf(sinceLast);
        sinceLast.restart();
        blocking.longestMs = qMax(blocking.longestMs, gap);
        if (gap > busyFromMs)
            blocking.lastMs = millisecondsOf(whole);
        // Where others take the processor there may be no rest at all.
        if (millisecondsOf(whole) - blocking.lastMs > idleMs || millisecondsOf(whole) > mostMs)
            loop.quit();
    });
    whole.start();
    sinceLast.start();
    beat.start(0);
    QTimer::singleShot(0, &loop, begin);
    loop.exec();
    return blocking;
}

} // namespace raiki::bench
