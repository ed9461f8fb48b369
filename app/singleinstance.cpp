// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace raiki {

namespace {

constexpr int connectMilliseconds = 500;
constexpr qsizetype maxMessageBytes = 64 * 1024;

/** A name per database, by whatever link it is reached; short enough for a socket's path. */
QString socketName(const QString &databasePath)
{
    const QFileInfo file(databasePath);
    const QString folder = file.absoluteDir().canonicalPath();
    const QString real = file.exists()      ? file.canonicalFilePath()
                         : folder.isEmpty() ? file.absoluteFilePath()
                                            : QString(folder + QLatin1Char('/') + file.fileName());
    const QByteArray path = real.toUtf8();
    return QStringLiteral("raiki-") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

/** In place of arguments, which no command line can contain. */
const QStringList &changeMessage()
{
    static const QStringList message{QString(QChar(1)) + QStringLiteral("changed")};
    return message;
}

bool handOver(const QString &name, const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(connectMilliseconds))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << arguments;
    return socket.waitForBytesWritten(connectMilliseconds);
}

} // namespace

SingleInstance::SingleInstance(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_name(socketName(databasePath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::claim(const QStringList &arguments)
{
    if (handOver(m_name, arguments))
        return false;
    if (!m_server.listen(m_name)) {
        // Nobody answered, so what is left of the socket belongs to an instance that died.
        QLocalServer::removeServer(m_name);
        if (!m_server.listen(m_name))
            qCWarning(lcUi) << "no socket for a second start:" << m_server.errorString();
    }
    return true;
}

void SingleInstance::tellChanged(const QString &databasePath)
{
    (void)handOver(socketName(databasePath), changeMessage()); // where no window is open nobody needs to know
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > maxMessageBytes) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_0);
            stream.startTransaction();
            QStringList arguments;
            stream >> arguments;
            if (!stream.commitTransaction())
                return;
            if (arguments == changeMessage())
                Q_EMIT changedOutside();
            else
                Q_EMIT startedAgain(arguments);
        });
    }
}

} // namespace raiki
