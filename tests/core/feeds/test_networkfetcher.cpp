// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/networkthreads.h"
#include "tests/core/feeds/fetching.h"
#include "tests/support/httpserver.h"
#include "tests/support/testprogram.h"

#include <QList>

using namespace raiki;
using namespace raiki::test;

/** The fetcher against a real server: what it asks, what it takes for an answer, how many at a time. */
class NetworkFetcherTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetches();
    void asksConditionally();
    void sendsNoUnsafeValidators();
    void unpacksBodies();
    void followsRedirects_data();
    void followsRedirects();
    void statuses_data();
    void statuses();
    void twoConnectionsAHost();
    void cancelsEverything();
    void watchesNothingCancelled();
    void waitsItsTurnOutsideItsTime();
    void answersAfterGetReturned();
    void leavesNoThreadBehind();

private:
    NetworkFetcher m_fetcher{"Raiki/test"};
};

namespace {

const QByteArray Body = "<rss version='2.0'/>";

HttpServer::Handler always(const ServedAnswer &answer)
{
    return [answer](const ServedRequest &) { return answer; };
}

ServedAnswer redirect(int status, const QByteArray &location)
{
    ServedAnswer answer;
    answer.status = status;
    answer.headers = {{"Location", location}};
    return answer;
}

} // namespace

void NetworkFetcherTest::fetches()
{
    HttpServer server;
    ServedAnswer answer;
    answer.headers = {{"Content-Type", "text/xml; charset=x"},
                      {"ETag", "\"v1\""},
                      {"Last-Modified", "some day"},
                      {"Cache-Control", "public, max-age=90"},
                      {"Set-Cookie", "a=b"}};
    answer.body = Body;
    server.serve("/feed", always(answer));
    for (int round = 0; round < 2; ++round) {
        const auto found = answerTo(m_fetcher, requestFor(server.url(QStringLiteral("/feed#part"))));
        QCOMPARE(kindOf(found), QStringLiteral("body"));
        const HttpBody &body = std::get<HttpBody>(*found);
        QCOMPARE(body.bytes, Body);
        QCOMPARE(body.contentType, QByteArray("text/xml; charset=x"));
        QCOMPARE(body.validators, (Validators{"\"v1\"", "some day"}));
        QVERIFY(body.maxAge == std::chrono::seconds(90));
    }
    for (const ServedRequest &request : server.requests()) {
        QCOMPARE(request.headers.value("user-agent"), QByteArray("Raiki/test"));
        QCOMPARE(request.headers.value("accept-encoding"), QByteArray("gzip"));
        QVERIFY(request.headers.value("accept").contains("application/atom+xml"));
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("cache-control") && !request.headers.contains("pragma"));
        QVERIFY(!request.headers.contains("if-none-match"));
    }
}

void NetworkFetcherTest::asksConditionally()
{
    HttpServer server;
    server.serveFeed("/feed", Body);
    HttpRequest request = requestFor(server.url(QStringLiteral("/feed")));
    const auto first = answerTo(m_fetcher, request);
    QCOMPARE(kindOf(first), QStringLiteral("body"));
    request.validators = std::get<HttpBody>(*first).validators;
    QCOMPARE(kindOf(answerTo(m_fetcher, request)), QStringLiteral("notModified"));
    QCOMPARE(server.requests().back().headers.value("if-none-match"), request.validators.etag);
}

void NetworkFetcherTest::sendsNoUnsafeValidators()
{
    HttpServer server;
    server.serveFeed("/feed", Body);
    HttpRequest request = requestFor(server.url(QStringLiteral("/feed")));
    request.validators = {"\"a\"\r\nX-Evil: 1", QByteArray(100'000, 'x')};
    QCOMPARE(kindOf(answerTo(m_fetcher, request)), QStringLiteral("body"));
    const auto &headers = server.requests().back().headers;
    QVERIFY(!headers.contains("if-none-match") && !headers.contains("if-modified-since") &&
            !headers.contains("x-evil"));
}

void NetworkFetcherTest::unpacksBodies()
{
    HttpServer server;
    ServedAnswer answer;
    answer.headers = {{"Content-Encoding", "deflate"}};
    answer.body = qCompress(Body).sliced(4);
    server.serve("/packed", always(answer));
    const auto found = answerTo(m_fetcher, requestFor(server.url(QStringLiteral("/packed"))));
    QCOMPARE(kindOf(found), QStringLiteral("body"));
    QCOMPARE(std::get<HttpBody>(*found).bytes, Body);
}

void NetworkFetcherTest::followsRedirects_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("permanentHops");
    QTest::newRow("none") << QList<int>{} << 0;
    QTest::newRow("for now") << QList<int>{302} << 0;
    QTest::newRow("for good") << QList<int>{301} << 1;
    QTest::newRow("for good, twice") << QList<int>{308, 301} << 2;
    QTest::newRow("for good, then for now") << QList<int>{301, 307, 301} << 1;
    QTest::newRow("five") << QList<int>{302, 302, 302, 302, 302} << 0;
}

void NetworkFetcherTest::followsRedirects()
{
    QFETCH(QList<int>, statuses);
    QFETCH(int, permanentHops);
    HttpServer server;
    for (qsizetype hop = 0; hop < statuses.size(); ++hop)
        server.serve("/hop" + QByteArray::number(hop),
                     always(redirect(statuses[hop], "hop" + QByteArray::number(hop + 1))));
    server.serveFeed("/hop" + QByteArray::number(statuses.size()), Body);
    const auto found = answerTo(m_fetcher, requestFor(server.url(QStringLiteral("/hop0"))));
    QCOMPARE(kindOf(found), QStringLiteral("body"));
    const HttpBody &body = std::get<HttpBody>(*found);
    QCOMPARE(body.finalUrl, server.url(QStringLiteral("/hop%1").arg(statuses.size())));
    QCOMPARE(body.permanentUrl, server.url(QStringLiteral("/hop%1").arg(permanentHops)));
    HttpRequest again = requestFor(server.url(QStringLiteral("/hop0")));
    again.validators = body.validators;
    const auto same = answerTo(m_fetcher, again);
    QCOMPARE(kindOf(same), QStringLiteral("notModified"));
    QCOMPARE(std::get<HttpNotModified>(*same).permanentUrl, body.permanentUrl);
}

void NetworkFetcherTest::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("retryAfter");
    QTest::newRow("204") << 204 << QStringLiteral("httpStatus") << -1;
    QTest::newRow("206") << 206 << QStringLiteral("httpStatus") << -1;
    QTest::newRow("304 unasked") << 304 << QStringLiteral("httpStatus") << -1;
    QTest::newRow("401") << 401 << QStringLiteral("httpStatus") << 30;
    QTest::newRow("404") << 404 << QStringLiteral("httpStatus") << 30;
    QTest::newRow("410") << 410 << QStringLiteral("gone") << 30;
    QTest::newRow("429") << 429 << QStringLiteral("httpStatus") << 30;
    QTest::newRow("503") << 503 << QStringLiteral("httpStatus") << 30;
}

void NetworkFetcherTest::statuses()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(int, retryAfter);
    HttpServer server;
    ServedAnswer answer;
    answer.status = status;
    answer.headers = {{"Retry-After", "30"}};
    answer.body = status == 204 || status == 304 ? QByteArray() : Body;
    server.serve("/x", always(answer));
    const auto found = answerTo(m_fetcher, requestFor(server.url(QStringLiteral("/x"))));
    QCOMPARE(kindOf(found), kind);
    const HttpFailure &failure = std::get<HttpFailure>(*found);
    QCOMPARE(failure.httpStatus, status);
    QCOMPARE(failure.retryAfter ? int(failure.retryAfter->count()) : -1, retryAfter);
}

void NetworkFetcherTest::twoConnectionsAHost()
{
    HttpServer server;
    ServedAnswer slow;
    slow.body = Body;
    slow.delayMs = 20;
    int answered = 0;
    for (int i = 0; i < 20; ++i) {
        const QByteArray path = "/" + QByteArray::number(i);
        server.serve(path, always(slow));
        m_fetcher.get(requestFor(server.url(QString::fromLatin1(path))), [&](const HttpAnswer &answer) {
            answered += std::holds_alternative<HttpBody>(answer) ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 20, AnswerPatience);
    QCOMPARE(server.mostConnections(), 2);
}

void NetworkFetcherTest::cancelsEverything()
{
    HttpServer server;
    ServedAnswer slow;
    slow.delayMs = 50;
    server.serve("/slow", always(slow));
    server.serveFeed("/next", Body);
    int answered = 0;
    for (int i = 0; i < 5; ++i)
        m_fetcher.get(requestFor(server.url(QStringLiteral("/slow"))),
                      [&](const HttpAnswer &) { ++answered; });
    QTRY_VERIFY(!server.requests().empty());
    m_fetcher.cancelAll();
    QCOMPARE(kindOf(answerTo(m_fetcher, requestFor(server.url(QStringLiteral("/next"))))),
             QStringLiteral("body"));
    QTest::qWait(200);
    QCOMPARE(answered, 0);
}

/** The watch over late answers, every 400 ms, must not look at what was cancelled. */
void NetworkFetcherTest::watchesNothingCancelled()
{
    HttpServer server;
    ServedAnswer slow;
    slow.delayMs = 1000;
    server.serve("/slow", always(slow));
    int cancelled = 0;
    for (int i = 0; i < 5; ++i)
        m_fetcher.get(requestFor(server.url(QStringLiteral("/slow"))),
                      [&](const HttpAnswer &) { ++cancelled; });
    QTRY_VERIFY(!server.requests().empty());
    m_fetcher.cancelAll();
    QCOMPARE(kindOf(answerTo(m_fetcher, requestFor(server.url(QStringLiteral("/slow"))))),
             QStringLiteral("body"));
    QCOMPARE(cancelled, 0);
}

/** Who was sent on stands in line again. Its time must not run out there: nobody had been asked, and the
 * line still held it when it was gone. */
void NetworkFetcherTest::waitsItsTurnOutsideItsTime()
{
    HttpServer server;
    ServedAnswer slow;
    slow.delayMs = 400;
    server.serve("/slow", always(slow));
    server.serve("/moved", always(redirect(302, "/feed")));
    server.serveFeed("/feed", Body);
    HttpRequest hurried = requestFor(server.url(QStringLiteral("/moved")));
    hurried.deadline = std::chrono::milliseconds(300);
    std::optional<HttpAnswer> answer;
    m_fetcher.get(hurried, [&answer](HttpAnswer found) { answer = std::move(found); });
    int answered = 0;
    for (int i = 0; i < 4; ++i)
        m_fetcher.get(requestFor(server.url(QStringLiteral("/slow"))),
                      [&](const HttpAnswer &) { ++answered; });
    QTRY_COMPARE_WITH_TIMEOUT(answered, 4, AnswerPatience);
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), AnswerPatience);
    QCOMPARE(kindOf(answer), QStringLiteral("body"));
}

void NetworkFetcherTest::answersAfterGetReturned()
{
    bool hasReturned = false;
    bool wasEarly = false;
    int answered = 0;
    for (const char *address : {"ftp://x.example.org/", "nonsense", ""}) {
        m_fetcher.get(requestFor(QUrl(QString::fromLatin1(address))), [&](const HttpAnswer &answer) {
            wasEarly = wasEarly || !hasReturned;
            answered += kindOf(answer) == QStringLiteral("badAddress") ? 1 : 0;
        });
    }
    hasReturned = true;
    QTRY_COMPARE(answered, 3);
    QVERIFY(!wasEarly);
}

void NetworkFetcherTest::leavesNoThreadBehind()
{
#if !defined(Q_OS_LINUX)
    QSKIP("only there can threads be seen from outside");
#endif
    HttpServer server;
    server.serveFeed("/feed", Body);
    const size_t before = networkThreads().size();
    for (int round = 0; round < 20; ++round) {
        {
            NetworkFetcher fetcher("Raiki/test");
            QUrl url = server.url(QStringLiteral("/feed"));
            url.setUserName(QStringLiteral("somebody")); // whom Qt may have to log in, in its thread
            QCOMPARE(kindOf(answerTo(fetcher, requestFor(url))), QStringLiteral("body"));
            QCOMPARE(networkThreads().size(), before + 1);
        }
        QCOMPARE(networkThreads().size(), before);
    }
    QVERIFY(!waitForEndOfOne({}, std::chrono::milliseconds(0)));
}

RAIKI_TEST(NetworkFetcherTest)
#include "test_networkfetcher.moc"
