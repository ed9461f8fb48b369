// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/networkfetcher.h"

#include "core/feeds/httpconnections.h"
#include "core/feeds/httpheaders.h"
#include "core/feeds/httptransfer.h"

#include <QHash>
#include <QNetworkRequest>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace raiki {

namespace {

/** What a home's router bears. 200 feeds that are 300 ms away take 1.4 s so, and 0.6 s all at once. */
constexpr int MostInFlight = 64;
constexpr int MostPerHost = 2;
constexpr std::chrono::milliseconds WatchEvery{400};

/** For an object that may be on the stack of its own event. */
struct LaterDeleter
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace

/**
 * Lines up the transfers: each host has a line of its own, hosts with somebody waiting take turns, so that
 * neither a slow host nor one with many feeds delays another.
 */
class NetworkFetcher::Private final : public QObject
{
public:
    Private(const QByteArray &userAgent, std::function<bool()> isOnline)
        : m_userAgent(userAgent)
        , m_isOnline(std::move(isOnline))
    {
        m_watch.setInterval(WatchEvery);
        connect(&m_watch, &QTimer::timeout, this, &Private::watch);
        connect(&m_connections, &HttpConnections::released, this, &Private::grantTime);
    }

    void get(const HttpRequest &request, std::function<void(HttpAnswer)> done)
    {
        auto owned = std::make_unique<HttpTransfer>(request, std::move(done));
        HttpTransfer *transfer = owned.get();
        m_transfers.emplace(transfer, std::move(owned));
        connect(transfer, &HttpTransfer::legEnded, this,
                [this, transfer](bool again) { onLegEnded(transfer, again); });
        enqueue(transfer);
        startSoon();
    }

    void cancelAll()
    {
        for (auto &[transfer, owned] : m_transfers)
            transfer->disconnect(this);
        m_connections.cancelChecks();
        m_lines.clear();
        m_turns.clear();
        m_hostOfLeg.clear();
        m_watch.stop();
        m_inFlight = 0;
        m_transfers.clear();
    }

private:
    struct HostLine
    {
        std::deque<HttpTransfer *> waiting;
        int inFlight = 0;
        bool hasTurn = false; ///< it stands in m_turns
    };

    void enqueue(HttpTransfer *transfer)
    {
        const QString host = transfer->url().host();
        HostLine &line = m_lines[host];
        line.waiting.push_back(transfer);
        takeTurn(host, line);
    }

    void takeTurn(const QString &host, HostLine &line)
    {
        if (line.hasTurn || line.waiting.empty() || line.inFlight >= MostPerHost)
            return;
        line.hasTurn = true;
        m_turns.push_back(host);
    }

    /** From the event loop, so that an answer never comes before get() has returned. */
    void startSoon()
    {
        if (std::exchange(m_isStartPending, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isStartPending = false;
                startWaiting();
            },
            Qt::QueuedConnection);
    }

    void startWaiting()
    {
        while (m_inFlight < MostInFlight && !m_turns.empty()) {
            const QString host = m_turns.front();
            m_turns.pop_front();
            HostLine &line = m_lines[host];
            line.hasTurn = false;
            HttpTransfer *transfer = line.waiting.front();
            line.waiting.pop_front();
            ++line.inFlight;
            ++m_inFlight;
            m_hostOfLeg[transfer] = host;
            if (!m_watch.isActive())
                m_watch.start();
            takeTurn(host, line);
            start(transfer);
        }
    }

    /** Late answers are nothing rare; a thread that gives no sign of life is. */
    void watch()
    {
        if (m_inFlight == 0)
            return m_watch.stop();
        for (auto leg = m_hostOfLeg.keyBegin(); leg != m_hostOfLeg.keyEnd(); ++leg) {
            if ((*leg)->isLate())
                return m_connections.check();
        }
    }

    void grantTime()
    {
        for (auto leg = m_hostOfLeg.keyBegin(); leg != m_hostOfLeg.keyEnd(); ++leg) {
            if ((*leg)->isLate())
                (*leg)->grantTime();
        }
    }

    void start(HttpTransfer *transfer)
    {
        if (!isFetchable(transfer->url()))
            return transfer->fail(FetchFailure::BadAddress,
                                  transfer->url().toString(QUrl::RemoveUserInfo).left(200));
        transfer->startLeg(m_connections.get(transfer->networkRequest(m_userAgent)));
    }

    void onLegEnded(HttpTransfer *transfer, bool again)
    {
        const QString host = m_hostOfLeg.take(transfer);
        HostLine &line = m_lines[host];
        --line.inFlight;
        --m_inFlight;
        takeTurn(host, line);
        if (line.inFlight == 0 && line.waiting.empty())
            m_lines.remove(host);
        if (transfer->reachedNobody() && !isOnThisMachine(transfer->url()) && !m_isOnline())
            transfer->blameThisMachine();
        if (again)
            enqueue(transfer);
        else if (transfer->timedOutWithoutHeaders())
            m_connections.afterCheck([this, transfer] { deliver(transfer); });
        else
            deliver(transfer);
        startSoon();
    }

    /** Later, when no signal of the transfer is on the stack any more. */
    void deliver(HttpTransfer *transfer)
    {
        QMetaObject::invokeMethod(
            transfer,
            [this, transfer] {
                const auto found = m_transfers.find(transfer);
                const std::unique_ptr<HttpTransfer, LaterDeleter> owned(found->second.release());
                m_transfers.erase(found);
                owned->deliver();
            },
            Qt::QueuedConnection);
    }

    QByteArray m_userAgent;
    std::function<bool()> m_isOnline;
    HttpConnections m_connections;
    std::unordered_map<HttpTransfer *, std::unique_ptr<HttpTransfer>> m_transfers;
    QHash<QString, HostLine> m_lines;
    QHash<HttpTransfer *, QString> m_hostOfLeg;
    std::deque<QString> m_turns;
    QTimer m_watch;
    int m_inFlight = 0;
    bool m_isStartPending = false;
};

NetworkFetcher::NetworkFetcher(const QByteArray &userAgent, std::function<bool()> isOnline)
    : m_private(std::make_unique<Private>(userAgent, std::move(isOnline)))
{
}

NetworkFetcher::~NetworkFetcher()
{
    cancelAll();
}

void NetworkFetcher::get(const HttpRequest &request, std::function<void(HttpAnswer)> done)
{
    m_private->get(request, std::move(done));
}

void NetworkFetcher::cancelAll()
{
    m_private->cancelAll();
}

} // namespace raiki
