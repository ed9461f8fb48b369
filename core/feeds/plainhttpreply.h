// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/httpmessage.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

class QHostInfo;

/** One GET over a connection of its own, without TLS. */
namespace raiki {

/**
 * What Qt would return for an http address, but read by us: Qt 6.4 takes a chunked body that
 * is cut between two chunks for a whole one, depending on the moment, and may be held by a head without end.
 * Nothing here waits or loops for longer than what has arrived; times are the owner's business.
 */
class PlainHttpReply final : public QNetworkReply
{
    Q_OBJECT

public:
    /** Whether @p url can be asked so: plain HTTP, no proxy between, nobody to log in as. */
    [[nodiscard]] static bool takes(const QUrl &url);

    /** Connects once control is back in the event loop. */
    explicit PlainHttpReply(const QNetworkRequest &request);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 longest) override;

private:
    void lookUp();
    void onLookedUp(const QHostInfo &info);
    void tryNextAddress();
    void sendRequest();
    void readAnswer();
    void publishHead();
    void onSocketError(QAbstractSocket::SocketError error);
    void endWith(NetworkError error, const QString &text);
    void end();

    QTcpSocket m_socket;
    QTimer m_patience; ///< with one of several addresses
    QList<QHostAddress> m_addresses;
    HttpMessageReader m_reader;
    QByteArray m_body;
    bool m_hasHead = false;
};

} // namespace raiki
