// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/openconnections.h"

#include <QElapsedTimer>
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
 * in one loop, for ever, starves every other, and whoever destroys the access manager waits five seconds for
 * it. So when answers are late, the thread is asked for a sign of life. If it gives none, the connection that
 * it keeps reading is cut off, and all others go on. Where that cannot be told, the thread is given up.
 */
class HttpConnections final : public QObject
{
    Q_OBJECT

public:
    HttpConnections();
    ~HttpConnections() override;

    /** @return the reply, owned by the caller but not to outlive this unless running no more */
    [[nodiscard]] QNetworkReply *get(const QNetworkRequest &request);
    /** Answers are late: looks whether a server holds the thread, and cuts it off. */
    void check();
    /** Calls @p done within seconds, when connections made from then on can be relied on again. */
    void afterCheck(std::function<void()> done);
    /** Forgets everything waiting for a check. */
    void cancelChecks();

Q_SIGNALS:
    /** A server was cut off; the others waited for nothing. */
    void released();

private:
    /** Made at its first use: a start without a poll pays nothing for it. */
    [[nodiscard]] QNetworkAccessManager &manager();
    void startProbe();
    void onPatienceEnds();
    void endProbe();
    [[nodiscard]] bool cutTheHolder();
    void giveUpTheThread();

    std::unique_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_probe = nullptr;
    QTimer m_patience;
    QElapsedTimer m_sinceProbe;
    std::vector<OpenConnection> m_atProbe; ///< as the connections were when the probe began
    std::vector<std::function<void()>> m_waiting;
};

} // namespace raiki
