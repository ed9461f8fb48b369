// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"
#include "tests/bench/benches.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>

namespace raiki::bench {

std::optional<QJsonObject> parseFeedDocument(const QStringList &arguments)
{
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    std::array<double, 9> seconds{};
    qsizetype items = 0;
    for (double &pass : seconds) {
        QElapsedTimer timer;
        timer.start();
        const Result<ParsedFeed> parsed = parseFeed(bytes, {});
        pass = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        items = parsed ? static_cast<qsizetype>(parsed->items.size()) : -1;
    }
    std::sort(seconds.begin(), seconds.end());
    const double median = seconds[seconds.size() / 2];
    return QJsonObject{{QStringLiteral("items"), items},
                       {QStringLiteral("best"), seconds.front()},
                       {QStringLiteral("median"), median},
                       {QStringLiteral("mb_s"), static_cast<double>(bytes.size()) / 1e6 / median}};
}

} // namespace raiki::bench
