// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/desktopsession.h"
#include "core/base/wholefile.h"
#include "tests/bench/benches.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace raiki::bench {

namespace {

/** Ticks as fast as the event loop comes round; the time between two ticks is what nothing else could use. */
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_sinceLast.nsecsElapsed()) / 1e6);
            m_sinceLast.restart();
        });
    }
    void start()
    {
        m_sinceLast.start();
        m_timer.start(0);
    }
    [[nodiscard]] std::vector<double> sortedGaps() const
    {
        std::vector<double> gaps = m_gaps;
        std::sort(gaps.begin(), gaps.end());
        return gaps;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    std::vector<double> m_gaps; ///< milliseconds
};

/** Once the window is there and at rest: polls all and beats until a second after the end. */
class PollMeasurement final : public QObject
{
public:
    explicit PollMeasurement(TrackerServices &services)
        : m_services(services)
    {
        connect(&services.poller, &FeedPoller::finished, this, [this](const PollReport &report) {
            m_figures[QStringLiteral("feeds")] = static_cast<int>(report.feeds.size());
            m_figures[QStringLiteral("new_items")] = report.intake.newItems;
            m_figures[QStringLiteral("flagged")] = static_cast<int>(report.intake.flagged.size());
            m_figures[QStringLiteral("wall_s")] = static_cast<double>(m_wall.nsecsElapsed()) / 1e9;
            QTimer::singleShot(1000, qApp,
                               &QCoreApplication::quit); // what the screens do with it counts, too
        });
        QTimer::singleShot(1500, this, [this] {
            m_wall.start();
            m_heartbeat.start();
            m_services.poller.pollAll();
        });
    }
    [[nodiscard]] QJsonObject figures() const
    {
        const std::vector<double> gaps = m_heartbeat.sortedGaps();
        QJsonObject figures = m_figures;
        if (!gaps.empty()) {
            figures[QStringLiteral("longest_block_ms")] = gaps.back();
            figures[QStringLiteral("blocks_over_16_ms")] =
                static_cast<int>(gaps.end() - std::upper_bound(gaps.begin(), gaps.end(), 16.0));
        }
        return figures;
    }

private:
    TrackerServices &m_services;
    Heartbeat m_heartbeat;
    QElapsedTimer m_wall;
    QJsonObject m_figures;
};

bool takeIn(TrackerServices &services, const QString &feedList)
{
    const Result<QByteArray> bytes = readWholeFile(feedList);
    return bytes && services.subscriptions.importList(*bytes);
}

} // namespace

std::optional<QJsonObject> pollInWindow(const QStringList &arguments, int &argc, char **argv)
{
    const std::optional<QString> feeds = valueOf(arguments, QStringLiteral("--feeds"));
    const std::optional<QString> database = valueOf(arguments, QStringLiteral("--database"));
    if (!feeds || !database)
        return {};
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(app, ColourScheme::Light, QApplication::palette());
    DesktopNotifier notifier;
    notifier.setNewsEnabled(false);
    Composition composition(*database, {}, notifier);
    const auto services = composition.services();
    if (!services || !takeIn(**services, *feeds))
        return {};
    DesktopSession session(composition, **services, notifier);
    session.start(false);
    const PollMeasurement measurement(**services);
    QApplication::exec();
    return measurement.figures();
}

} // namespace raiki::bench
