// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/desktopsession.h"
#include "tests/bench/benches.h"
#include "ui/common/theme.h"
#include "ui/find/finddialog.h"
#include "ui/main/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace raiki::bench {

namespace {

double sinceMilliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

void measurePages(MainWindow &window, QJsonObject &figures)
{
    const std::vector<std::pair<PageId, const char *>> pages{{PageId::Watchlist, "watchlist"},
                                                             {PageId::SeasonChart, "seasonchart"},
                                                             {PageId::Calendar, "calendar"},
                                                             {PageId::Statistics, "statistics"}};
    for (const char *time : {"first", "again"}) {
        for (const auto &[page, name] : pages) {
            QElapsedTimer timer;
            timer.start();
            window.showPage(page);
            (void)window.grab(); // painted
            figures[QStringLiteral("%1_%2_ms").arg(QLatin1StringView(name), QLatin1StringView(time))] =
                sinceMilliseconds(timer);
        }
    }
}

/** Opens the line and types, a letter at a time; each search and its painting counts. */
void measureFinding(FindDialog &dialog, QJsonObject &figures)
{
    auto *field = dialog.findChild<QLineEdit *>();
    std::vector<double> keystrokes;
    for (const char *words : {"medalist", "the long way home", "fate stay", "zzzz"}) {
        const QString text = QString::fromLatin1(words);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            field->setText(text.left(length));
            (void)dialog.grab();
            keystrokes.push_back(sinceMilliseconds(timer));
        }
    }
    std::sort(keystrokes.begin(), keystrokes.end());
    figures[QStringLiteral("find_median_ms")] = keystrokes[keystrokes.size() / 2];
    figures[QStringLiteral("find_worst_ms")] = keystrokes.back();
}

} // namespace

std::optional<QJsonObject> openPages(const QStringList &arguments, int &argc, char **argv)
{
    const std::optional<QString> database = valueOf(arguments, QStringLiteral("--database"));
    if (!database)
        return {};
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(app, ColourScheme::Light, QApplication::palette());
    DesktopNotifier notifier;
    notifier.setNewsEnabled(false);
    Composition composition(*database, {}, notifier);
    const auto services = composition.services();
    if (!services)
        return {};
    DesktopSession session(composition, **services, notifier);
    session.start(false);
    QJsonObject figures;
    QTimer::singleShot(1500, &app, [&figures] {
        MainWindow *window = mainWindow();
        if (!window) {
            QCoreApplication::quit();
            return;
        }
        measurePages(*window, figures);
        for (QAction *action : window->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                action->trigger();
        }
        QTimer::singleShot(1500, window, [window, &figures] { // the list's titles are folded by then
            if (auto *dialog = window->findChild<FindDialog *>())
                measureFinding(*dialog, figures);
            QCoreApplication::quit();
        });
    });
    QApplication::exec();
    return figures;
}

} // namespace raiki::bench
