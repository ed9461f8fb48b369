// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/networkthreads.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace raiki {

namespace {

/** Qt's name for such a thread, as far as the system keeps it. */
constexpr auto NameOfOne = "QNetworkAccessM";

QString folderOfThreads()
{
    return QStringLiteral("/proc/self/task/");
}

bool isNetworkThread(const QString &number)
{
    QFile name(folderOfThreads() + number + QStringLiteral("/comm"));
    return name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == NameOfOne;
}

} // namespace

std::vector<long> networkThreads()
{
    std::vector<long> threads;
    const QStringList numbers = QDir(folderOfThreads()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        if (isNetworkThread(number))
            threads.push_back(number.toLong());
    }
    return threads;
}

bool waitForEndOfOne(const std::vector<long> &threads, std::chrono::milliseconds longest)
{
    const auto isGone = [](long thread) {
        return !QDir(folderOfThreads() + QString::number(thread)).exists();
    };
    QElapsedTimer timer;
    timer.start();
    while (std::none_of(threads.begin(), threads.end(), isGone)) {
        if (threads.empty() || timer.elapsed() >= longest.count())
            return false;
        QThread::usleep(200);
    }
    return true;
}

} // namespace raiki
