// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/plainhttpreply.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>
#include <chrono>
#include <cstring>

namespace raiki {

namespace {

constexpr quint16 HttpPort = 80;
constexpr qint64 SocketBuffer = 64 * 1024;
/** With an address that does not answer while there are others: half the world's IPv6 is a rumour. */
constexpr std::chrono::milliseconds AddressPatience{2000};

QByteArray requestText(const QNetworkRequest &request)
{
    const QUrl url = request.url();
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port(HttpPort) != HttpPort)
        host += ':' + QByteArray::number(url.port());
    QByteArray text = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
    for (const QByteArray &name : request.rawHeaderList())
        text += name + ": " + request.rawHeader(name) + "\r\n";
    return text + "\r\n";
}

} // namespace

bool PlainHttpReply::takes(const QUrl &url)
{
    if (url.scheme() != QStringLiteral("http") || !url.userInfo().isEmpty())
        return false;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() || proxies.front().type() == QNetworkProxy::NoProxy ||
           proxies.front().type() == QNetworkProxy::DefaultProxy;
}

PlainHttpReply::PlainHttpReply(const QNetworkRequest &request)
{
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(SocketBuffer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(AddressPatience);
    connect(&m_patience, &QTimer::timeout, this, &PlainHttpReply::tryNextAddress);
    connect(&m_socket, &QTcpSocket::connected, this, &PlainHttpReply::sendRequest);
    connect(&m_socket, &QTcpSocket::readyRead, this, &PlainHttpReply::readAnswer);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &PlainHttpReply::onSocketError);
    QMetaObject::invokeMethod(this, &PlainHttpReply::lookUp, Qt::QueuedConnection);
}

void PlainHttpReply::abort()
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

qint64 PlainHttpReply::bytesAvailable() const
{
    return m_body.size() + QNetworkReply::bytesAvailable();
}

qint64 PlainHttpReply::readData(char *data, qint64 longest)
{
    const qint64 count = std::min<qint64>(longest, m_body.size());
    if (count == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_body.constData(), size_t(count));
    m_body.remove(0, count);
    return count;
}

void PlainHttpReply::lookUp()
{
    const QString host = url().host(QUrl::FullyEncoded);
    if (const QHostAddress literal(host); !literal.isNull()) {
        m_addresses = {literal};
        tryNextAddress();
    } else {
        QHostInfo::lookupHost(host, this, &PlainHttpReply::onLookedUp);
    }
}

void PlainHttpReply::onLookedUp(const QHostInfo &info)
{
    m_addresses = info.addresses();
    if (m_addresses.isEmpty())
        return endWith(HostNotFoundError, info.errorString());
    tryNextAddress();
}

void PlainHttpReply::tryNextAddress()
{
    if (m_addresses.isEmpty())
        return;
    {
        const QSignalBlocker noWordOfTheLast(m_socket);
        m_socket.abort();
    }
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_patience.start();
    m_socket.connectToHost(address, quint16(url().port(HttpPort)));
}

void PlainHttpReply::sendRequest()
{
    m_patience.stop();
    m_addresses.clear();
    m_socket.write(requestText(request()));
}

void PlainHttpReply::readAnswer()
{
    if (isFinished())
        return;
    const HttpMessageReader::State state = m_reader.feed(m_socket.readAll(), m_body);
    publishHead();
    if (state == HttpMessageReader::State::Broken)
        return endWith(ProtocolFailure, QString::fromLatin1(m_reader.problem()));
    if (!m_body.isEmpty())
        Q_EMIT readyRead();
    if (state == HttpMessageReader::State::Complete)
        end();
}

void PlainHttpReply::publishHead()
{
    const HttpMessageReader::State state = m_reader.state();
    if (m_hasHead || (state != HttpMessageReader::State::Body && state != HttpMessageReader::State::Complete))
        return;
    m_hasHead = true;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_reader.status());
    for (const auto &[name, value] : m_reader.headers()) {
        const QByteArray before = rawHeader(name);
        setRawHeader(name, before.isEmpty() ? value : QByteArray(before + ", " + value));
    }
    Q_EMIT metaDataChanged();
}

void PlainHttpReply::onSocketError(QAbstractSocket::SocketError error)
{
    if (isFinished())
        return;
    const bool wasConnected = error == QAbstractSocket::RemoteHostClosedError;
    if (!wasConnected && !m_addresses.isEmpty()) {
        QMetaObject::invokeMethod(this, &PlainHttpReply::tryNextAddress, Qt::QueuedConnection);
        return;
    }
    if (wasConnected) {
        readAnswer();
        if (isFinished())
            return;
        if (m_reader.finish() == HttpMessageReader::State::Complete)
            return end();
        return endWith(RemoteHostClosedError, QString::fromLatin1(m_reader.problem()));
    }
    endWith(error == QAbstractSocket::ConnectionRefusedError ? ConnectionRefusedError
            : error == QAbstractSocket::SocketTimeoutError   ? TimeoutError
                                                             : UnknownNetworkError,
            m_socket.errorString());
}

void PlainHttpReply::endWith(NetworkError error, const QString &text)
{
    abort();
    setError(error, text);
    setFinished(true);
    Q_EMIT errorOccurred(error);
    Q_EMIT finished();
}

void PlainHttpReply::end()
{
    abort();
    setFinished(true);
    Q_EMIT finished();
}

} // namespace raiki
