// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/bench/benches.h"
#include "tests/bench/openwindow.h"
#include "ui/find/finddialog.h"

#include <QAction>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace raiki::bench {

namespace {

constexpr std::chrono::milliseconds foldingTime{1500}; ///< the list's titles are folded for finding by then

/** For each page, opened first and again: how long the event loop stood still, and when the page was
 * complete. */
void measurePages(MainWindow &window, QJsonObject &figures)
{
    const std::vector<std::pair<PageId, const char *>> pages{{PageId::Watchlist, "watchlist"},
                                                             {PageId::SeasonChart, "seasonchart"},
                                                             {PageId::Calendar, "calendar"},
                                                             {PageId::Statistics, "statistics"}};
    for (const char *time : {"first", "again"}) {
        for (const auto &[page, name] : pages) {
            const Blocking blocking = blockingOf([&window, page = page] {
                window.showPage(page);
                (void)window.grab(); // painted
            });
            const auto key = [&](const char *what) {
                return QStringLiteral("%1_%2_%3_ms")
                    .arg(QLatin1StringView(name), QLatin1StringView(time), QLatin1StringView(what));
            };
            figures[key("blocked")] = blocking.longestMs;
            figures[key("complete")] = blocking.lastMs;
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
            keystrokes.push_back(millisecondsOf(timer));
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
    QJsonObject figures;
    const auto measure = [&figures](MainWindow &window) {
        measurePages(window, figures);
        for (QAction *action : window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                action->trigger();
        }
        QEventLoop loop;
        QTimer::singleShot(foldingTime, &loop, &QEventLoop::quit);
        loop.exec();
        if (auto *dialog = window.findChild<FindDialog *>())
            measureFinding(*dialog, figures);
    };
    if (!database || !withWindow(*database, argc, argv, measure))
        return {};
    return figures;
}

} // namespace raiki::bench
