// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/httpconnections.h"

#include "core/base/logging.h"
#include "core/feeds/networkthreads.h"
#include "core/feeds/plainhttpreply.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/lsan_interface.h>
#endif

namespace raiki {

namespace {

constexpr std::chrono::milliseconds ProbePatience{500};
/** Past this the event loop was away, so that the silence says nothing. */
constexpr std::chrono::milliseconds LatePatience{750};
/** What a held thread reads within a probe's patience at the very least; in practice twenty times as much. */
constexpr quint64 HeldBytes = 32 * 1024;
constexpr std::chrono::milliseconds EndPatience{200};

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
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &HttpConnections::onPatienceEnds);
}

HttpConnections::~HttpConnections()
{
    if (!m_manager)
        return;
    const std::vector<long> threads = networkThreads();
    m_manager.reset();
    waitForEndOfOne(threads, EndPatience);
}

QNetworkAccessManager &HttpConnections::manager()
{
    if (!m_manager)
        m_manager = std::make_unique<QNetworkAccessManager>();
    return *m_manager;
}

QNetworkReply *HttpConnections::get(const QNetworkRequest &request)
{
    if (PlainHttpReply::takes(request.url()))
        return new PlainHttpReply(request); // the caller's
    return manager().get(request);
}

void HttpConnections::check()
{
    if (!m_probe && m_manager)
        startProbe();
}

void HttpConnections::afterCheck(std::function<void()> done)
{
    if (!m_manager) // nobody reads for all
        return done();
    m_waiting.push_back(std::move(done));
    check();
}

void HttpConnections::cancelChecks()
{
    m_waiting.clear();
}

/** Port 0 takes no connections: the reading thread, if it is free, says so at once, and nothing is sent. */
void HttpConnections::startProbe()
{
    m_probe = manager().get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:0/"))));
    connect(m_probe, &QNetworkReply::finished, this, [this] {
        endProbe();
        for (const std::function<void()> &done : std::exchange(m_waiting, {}))
            done();
    });
    m_atProbe = openConnections();
    m_sinceProbe.start();
    m_patience.start();
}

void HttpConnections::endProbe()
{
    m_patience.stop();
    QNetworkReply *probe = std::exchange(m_probe, nullptr);
    probe->disconnect(this);
    probe->deleteLater();
}

void HttpConnections::onPatienceEnds()
{
    if (m_sinceProbe.elapsed() > LatePatience.count()) {
        m_atProbe = openConnections();
        m_sinceProbe.start();
        m_patience.start();
        return;
    }
    endProbe();
    if (cutTheHolder()) {
        Q_EMIT released();
        startProbe(); // there may be more of them
    } else if (!m_waiting.empty()) {
        giveUpTheThread();
    }
}

bool HttpConnections::cutTheHolder()
{
    const OpenConnection holder = busiest(m_atProbe, openConnections(), HeldBytes);
    if (!cutOff(holder))
        return false;
    qCWarning(lcFeeds, "a server held the network thread and was cut off");
    return true;
}

void HttpConnections::giveUpTheThread()
{
    qCWarning(lcFeeds, "a server holds the network thread; going on with another");
    // Not destroyed on purpose: that waits for the thread, which does not end.
    abandon(m_manager.release());
    for (const std::function<void()> &done : std::exchange(m_waiting, {}))
        done();
}

} // namespace raiki
