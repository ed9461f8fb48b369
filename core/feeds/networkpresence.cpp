// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/networkpresence.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace raiki {

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsLoopBack))
            return false;
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
            return !entry.ip().isNull() && !entry.ip().isLinkLocal() && !entry.ip().isLoopback();
        });
    });
}

bool isOnThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == QStringLiteral("localhost") || host.endsWith(QStringLiteral(".localhost")) ||
           QHostAddress(host).isLoopback();
}

} // namespace raiki
