// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <vector>

/** A real HTTP/1.1 server on a free loopback port, in the test's own event loop. */
namespace raiki::test {

struct ServedRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

struct ServedAnswer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray raw; ///< not empty: sent as it is, in place of all the above
    int delayMs = 0;
};

class HttpServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ServedAnswer(const ServedRequest &)>;

    explicit HttpServer(QObject *parent = nullptr);

    /** "http://127.0.0.1:PORT" + path */
    [[nodiscard]] QUrl url(const QString &path) const;
    void serve(const QByteArray &path, const Handler &handler) { m_handlers.insert(path, handler); }
    /** Serves @p body with an ETag of its hash; answers 304 where the client shows it. */
    void serveFeed(const QByteArray &path, const QByteArray &body,
                   const QByteArray &contentType = "application/rss+xml; charset=utf-8");
    [[nodiscard]] const std::vector<ServedRequest> &requests() const { return m_requests; }

    /** The most connections that were open at the same time. */
    [[nodiscard]] int mostConnections() const { return m_mostConnections; }

private:
    void accept();
    void answer(class QTcpSocket *socket, const ServedRequest &request);

    QTcpServer m_server;
    QHash<QByteArray, Handler> m_handlers;
    std::vector<ServedRequest> m_requests;
    int m_connections = 0;
    int m_mostConnections = 0;
};

} // namespace raiki::test
