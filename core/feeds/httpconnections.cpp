// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/httpconnections.h"

#include "core/base/logging.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

namespace raiki {

namespace {

constexpr std::chrono::milliseconds ProbePatience{700};

/** Leaves @p manager to the end of the process, and tells the leak checker that this is meant. */
void abandon([[maybe_unused]] QNetworkAccessManager *manager)
{
#if defined(__SANITIZE_ADDRESS__)
    __lsan_ignore_object(manager);
#endif
}

} // namespace

HttpConnections::HttpConnections()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(ProbePatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { endProbe(false); });
}

HttpConnections::~HttpConnections() = default;

QNetworkAccessManager &HttpConnections::manager()
{
    if (!m_manager)
        m_manager = std::make_unique<QNetworkAccessManager>();
    return *m_manager;
}

QNetworkReply *HttpConnections::get(const QNetworkRequest &request)
{
    return manager().get(request);
}

void HttpConnections::afterCheck(std::function<void()> done)
{
    m_waiting.push_back(std::move(done));
    if (!m_probe)
        startProbe();
}

void HttpConnections::cancelChecks()
{
    m_waiting.clear();
}

/** Port 0 takes no connections: the reading thread, if it is free, says so at once, and nothing is sent. */
void HttpConnections::startProbe()
{
    m_probe = manager().get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:0/"))));
    connect(m_probe, &QNetworkReply::finished, this, [this] { endProbe(true); });
    m_patience.start();
}

void HttpConnections::endProbe(bool isAlive)
{
    m_patience.stop();
    QNetworkReply *probe = std::exchange(m_probe, nullptr);
    probe->disconnect(this);
    probe->deleteLater();
    if (!isAlive) {
        qCWarning(lcFeeds, "a server holds the network thread; going on with another");
        // Not destroyed on purpose: that waits for the thread, which does not end.
        abandon(m_manager.release());
    }
    for (const std::function<void()> &done : std::exchange(m_waiting, {}))
        done();
}

} // namespace raiki
