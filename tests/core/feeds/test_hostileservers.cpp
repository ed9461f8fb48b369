// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/openconnections.h"
#include "tests/core/feeds/fetching.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace raiki;
using namespace raiki::test;

/** Servers that mean harm or are broken: each gives its failure, in time, and the good ones are still served.
 */
class HostileServersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rawAnswers_data();
    void rawAnswers();
    void redirects_data();
    void redirects();
    void neverAnswers();
    void dripsForEver();
    void nothingListens();
    void unknownName();
    void plainBehindHttps();
    void headersWithoutEnd_data();
    void headersWithoutEnd();
    void aTalkerStarvesNobody_data();
    void aTalkerStarvesNobody();
    void theBusiestConnection();

private:
    NetworkFetcher m_fetcher{"Raiki/test"};
};

namespace {

const QByteArray Body = "<rss version='2.0'><channel/></rss>";

QByteArray head(const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n" + headers + "\r\n";
}

/** Sends headers to whoever connects, as fast as they are read, for ever. */
class EndlessTalker final
{
public:
    EndlessTalker()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                         [this] { talkTo(m_server.nextPendingConnection()); });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort())); }
    int open() const { return m_open; }

private:
    void talkTo(QTcpSocket *socket)
    {
        ++m_open;
        const auto pour = [socket] {
            if (socket->bytesToWrite() < 1 << 20)
                socket->write(QByteArray("X-More: and more\r\n").repeated(10'000));
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, pour);
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this] { --m_open; });
        socket->write("HTTP/1.1 200 OK\r\n");
        pour();
    }

    QTcpServer m_server;
    int m_open = 0;
};

QByteArray lengthOf(qsizetype length)
{
    return "Content-Length: " + QByteArray::number(length) + "\r\n";
}

} // namespace

void HostileServersTest::rawAnswers_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QByteArray &raw, const char *kind) {
        QTest::newRow(name) << raw << QString::fromLatin1(kind);
    };
    const QByteArray packed = qCompress(Body).sliced(4);
    row("good", head() + Body, "body");
    row("not HTTP", QByteArray(200, '\x16'), "brokenAnswer");
    row("a body cut short", head(lengthOf(Body.size() + 500)) + Body, "brokenAnswer");
    row("a chunk cut short", head("Transfer-Encoding: chunked\r\n") + "40\r\nabc", "brokenAnswer");
    row("no last chunk",
        head("Transfer-Encoding: chunked\r\n") + QByteArray::number(Body.size(), 16) + "\r\n" + Body + "\r\n",
        "brokenAnswer");
    row("larger than the cap", head() + QByteArray(3 << 20, 'a'), "tooLarge");
    row("a bomb", head("Content-Encoding: deflate\r\n") + qCompress(QByteArray(64 << 20, ' '), 9).sliced(4),
        "tooLarge");
    row("a packed body cut short", head("Content-Encoding: gzip\r\n") + packed.chopped(5), "badEncoding");
    row("called packed", head("Content-Encoding: gzip\r\n") + Body, "badEncoding");
    row("packed in an unknown way", head("Content-Encoding: zstd\r\n") + Body, "badEncoding");
    row("too many headers", head(QByteArray("X-A: b\r\n").repeated(20'000)) + Body, "brokenAnswer");
}

void HostileServersTest::rawAnswers()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, kind);
    HttpServer server;
    ServedAnswer answer;
    answer.raw = raw;
    server.serve("/x", [answer](const ServedRequest &) { return answer; });
    HttpRequest request = requestFor(server.url(QStringLiteral("/x")));
    request.maxBytes = 2 << 20;
    QCOMPARE(kindOf(answerTo(m_fetcher, request)), kind);
}

void HostileServersTest::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *location, const char *kind) {
        QTest::newRow(location) << QByteArray(location) << QString::fromLatin1(kind);
    };
    row("/x", "tooManyRedirects");
    row("file:///etc/passwd", "unsafeRedirect");
    row("data:text/xml,<rss/>", "unsafeRedirect");
    row("ftp://127.0.0.1/x", "unsafeRedirect");
    row("javascript:1", "unsafeRedirect");
    row("http://[", "unsafeRedirect");
    row("", "brokenAnswer");
}

void HostileServersTest::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, kind);
    HttpServer server;
    server.serve("/x", [location](const ServedRequest &) {
        ServedAnswer answer;
        answer.status = 302;
        answer.headers = {{"Location", location}};
        return answer;
    });
    QCOMPARE(kindOf(answerTo(m_fetcher, requestFor(server.url(QStringLiteral("/x"))))), kind);
    QVERIFY(server.requests().size() <= 6);
}

void HostileServersTest::neverAnswers()
{
    HttpServer server;
    ServedAnswer never;
    never.delayMs = 60'000;
    server.serve("/never", [never](const ServedRequest &) { return never; });
    HttpServer good;
    good.serveFeed("/good", Body);
    HttpRequest request = requestFor(server.url(QStringLiteral("/never")));
    request.deadline = std::chrono::milliseconds(1'500);
    QString slow;
    m_fetcher.get(request, [&slow](const HttpAnswer &answer) { slow = kindOf(answer); });
    QCOMPARE(kindOf(answerTo(m_fetcher, requestFor(good.url(QStringLiteral("/good"))))),
             QStringLiteral("body"));
    QVERIFY(slow.isEmpty()); // the good one did not wait for it
    QTRY_COMPARE_WITH_TIMEOUT(slow, QStringLiteral("timeout"), AnswerPatience);
}

void HostileServersTest::dripsForEver()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(head(lengthOf(1 << 20)));
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip.start(20);
    });
    HttpRequest request = requestFor(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    request.deadline = std::chrono::milliseconds(800);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf(answerTo(m_fetcher, request)), QStringLiteral("timeout")); // though never idle
    QVERIFY(timer.elapsed() >= 700);                                           // timers are coarse
}

void HostileServersTest::nothingListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    server.close();
    NetworkFetcher offline("Raiki/test", [] { return false; }); // this machine itself is always there
    QCOMPARE(kindOf(answerTo(offline, requestFor(url))), QStringLiteral("connectionRefused"));
    QCOMPARE(kindOf(answerTo(m_fetcher, requestFor(url))), QStringLiteral("connectionRefused"));
}

void HostileServersTest::unknownName()
{
    const HttpRequest request = requestFor(QUrl(QStringLiteral("http://no-such-host.invalid/")));
    NetworkFetcher online("Raiki/test", [] { return true; });
    const QString kind = kindOf(answerTo(online, request));
    NetworkFetcher offline("Raiki/test", [] { return false; });
    QCOMPARE(kindOf(answerTo(offline, request)), QStringLiteral("offline"));
    QVERIFY2(kind == QStringLiteral("nameNotFound") || kind == QStringLiteral("timeout"), qPrintable(kind));
}

void HostileServersTest::plainBehindHttps()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&] { server.nextPendingConnection()->write(head() + Body); });
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    QCOMPARE(kindOf(answerTo(m_fetcher, requestFor(url))), QStringLiteral("tlsFailed"));
}

void HostileServersTest::headersWithoutEnd_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("read by us") << QString();
    QTest::newRow("read by Qt") << QStringLiteral("somebody"); // who may have to log in
}

void HostileServersTest::headersWithoutEnd()
{
    QFETCH(QString, user);
    EndlessTalker talker;
    HttpRequest request = requestFor(talker.url());
    request.url.setUserName(user);
    request.deadline = std::chrono::milliseconds(1'000);
    const QString kind = kindOf(answerTo(m_fetcher, request));
    QVERIFY2(kind == QStringLiteral("timeout") || kind == QStringLiteral("brokenAnswer"), qPrintable(kind));
    HttpServer good;
    good.serveFeed("/good", Body);
    QCOMPARE(kindOf(answerTo(m_fetcher, requestFor(good.url(QStringLiteral("/good"))))),
             QStringLiteral("body"));
}

void HostileServersTest::aTalkerStarvesNobody_data()
{
    headersWithoutEnd_data();
}

void HostileServersTest::aTalkerStarvesNobody()
{
    QFETCH(QString, user);
#if !defined(Q_OS_LINUX)
    QSKIP("only there can the talker be told from the others");
#endif
    EndlessTalker talker;
    HttpServer good;
    ServedAnswer late;
    late.body = Body;
    late.delayMs = 300;
    good.serve("/late", [late](const ServedRequest &) { return late; });
    NetworkFetcher fetcher("Raiki/test");
    QStringList kinds;
    QString talkersKind;
    const auto requestAs = [&user](const QUrl &url) {
        HttpRequest request = requestFor(url);
        request.url.setUserName(user);
        return request;
    };
    fetcher.get(requestAs(talker.url()), [&](const HttpAnswer &answer) { talkersKind = kindOf(answer); });
    for (int request = 0; request < 6; ++request)
        fetcher.get(requestAs(good.url(QStringLiteral("/late"))),
                    [&kinds](const HttpAnswer &answer) { kinds << kindOf(answer); });
    QTRY_COMPARE_WITH_TIMEOUT(kinds.size(), 6, AnswerPatience);
    QCOMPARE(kinds.removeAll(QStringLiteral("body")), 6);
    QTRY_VERIFY_WITH_TIMEOUT(!talkersKind.isEmpty(), AnswerPatience);
    QVERIFY(talkersKind != QStringLiteral("body"));
    QTRY_COMPARE_WITH_TIMEOUT(talker.open(), 0, AnswerPatience); // nothing goes on being read in secret
}

void HostileServersTest::theBusiestConnection()
{
    const std::vector<OpenConnection> before = {{3, 30, 100}, {4, 40, 5000}, {5, 50, 0}};
    const std::vector<OpenConnection> now = {{3, 30, 2100}, {4, 40, 5500}, {5, 51, 900}};
    QCOMPARE(busiest(before, now, 1).descriptor, 3);
    QCOMPARE(busiest(before, now, 2000).descriptor, 3);
    QCOMPARE(busiest(before, now, 2001).descriptor, -1);
    QCOMPARE(busiest({}, now, 1).descriptor, 4);
    QVERIFY(!cutOff(OpenConnection{}));
    QVERIFY(!cutOff({0, 1, 0}));
}

RAIKI_TEST(HostileServersTest)
#include "test_hostileservers.moc"
