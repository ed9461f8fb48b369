// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

/** The connections behind NetworkFetcher, and what to do when a server has them in its grip. */
namespace raiki {

/**
 * All of Qt's connections are read by one thread. A server that sends headers without end keeps that thread
 * in one loop, for ever, and whoever destroys the access manager waits five seconds for it. So when an
 * answer has no headers in time, the thread is asked for a sign of life, and given up if it gives none.
 */
class HttpConnections final : public QObject
{
    Q_OBJECT

public:
    HttpConnections();
    ~HttpConnections() override;

    /** @return the reply, owned by the caller but not to outlive this unless running no more */
    [[nodiscard]] QNetworkReply *get(const QNetworkRequest &request);
    /** Calls @p done within a second, when connections made from then on can be relied on again. */
    void afterCheck(std::function<void()> done);
    /** Forgets everything waiting for a check. */
    void cancelChecks();

private:
    /** Made at its first use: a start without a poll pays nothing for it. */
    [[nodiscard]] QNetworkAccessManager &manager();
    void startProbe();
    void endProbe(bool isAlive);

    std::unique_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_probe = nullptr;
    QTimer m_patience;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace raiki
