// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/httpserver.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace raiki::test {

namespace {

ServedRequest requestFrom(const QByteArray &head)
{
    ServedRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.value(0).trimmed().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].left(colon).trimmed().toLower(),
                                   lines[i].mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray bytesOf(const ServedAnswer &answer)
{
    if (!answer.raw.isEmpty())
        return answer.raw;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    for (const auto &[name, value] : answer.headers)
        out += name + ": " + value + "\r\n";
    out += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n";
    return out + answer.body;
}

} // namespace

HttpServer::HttpServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl HttpServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void HttpServer::serveFeed(const QByteArray &path, const QByteArray &body, const QByteArray &contentType)
{
    serve(path, [body, contentType](const ServedRequest &request) {
        const QByteArray tag = '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex() + '"';
        ServedAnswer answer;
        answer.headers = {{"ETag", tag}, {"Content-Type", contentType}};
        if (request.headers.value("if-none-match") == tag)
            answer.status = 304;
        else
            answer.body = body;
        return answer;
    });
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_mostConnections = std::max(m_mostConnections, ++m_connections);
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_connections; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head = QByteArray()]() mutable {
            head += socket->readAll();
            const qsizetype end = head.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const ServedRequest request = requestFrom(head.left(end));
            head.clear();
            m_requests.push_back(request);
            answer(socket, request);
        });
    }
}

void HttpServer::answer(QTcpSocket *socket, const ServedRequest &request)
{
    ServedAnswer answer;
    answer.status = 404;
    if (const auto handler = m_handlers.constFind(request.path); handler != m_handlers.cend())
        answer = (*handler)(request);
    QTimer::singleShot(answer.delayMs, socket, [socket, bytes = bytesOf(answer)] {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}

} // namespace raiki::test
