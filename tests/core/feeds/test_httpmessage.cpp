// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/httpmessage.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** Answers as servers send them, whole, in single bytes and cut. */
class HttpMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isBounded_data();
    void isBounded();
    void readsHeaders();
};

namespace {

using State = HttpMessageReader::State;

/** "complete 200 body" or "broken 0 ", after the end of the connection. */
QByteArray told(HttpMessageReader &reader, const QByteArray &body)
{
    const bool isComplete = reader.finish() == State::Complete;
    return (isComplete ? QByteArray("complete ") : QByteArray("broken ")) +
           QByteArray::number(reader.status()) + ' ' + body;
}

} // namespace

void HttpMessageTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *bytes, const char *expected) {
        QTest::newRow(bytes) << QByteArray(bytes) << QByteArray(expected);
    };
    row("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", "complete 200 abc");
    row("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", "complete 200 abc");
    row("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", "broken 200 ab");
    row("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "complete 200 ");
    row("HTTP/1.0 200\n\nabc", "complete 200 abc");
    row("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc", "complete 200 abc");
    row("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", "complete 304 ");
    row("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx", "complete 200 x");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "complete 200 abc");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nT: "
        "x\r\n\r\n",
        "complete 200 abc0123456789");
    row("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: Chunked\r\n\r\n1\na\n0\n\n",
        "complete 200 a");
    // The body is there, its end is not.
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "broken 200 abc");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n", "broken 200 abc");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", "broken 200 ab");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "broken 200 ");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n", "broken 200 abc");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc", "broken 200 ");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc", "broken 200 ");
    row("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc", "broken 200 ");
    row("HTTP/1.1 200 OK\r\nContent-Type: x", "broken 200 ");
    row("HTTP/1.1 OK\r\n\r\n", "broken 0 ");
    row("<html>", "broken 0 ");
    row("", "broken 0 ");
}

void HttpMessageTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size() + 1}) {
        HttpMessageReader reader;
        QByteArray body;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), body);
        QCOMPARE(told(reader, body), expected);
    }
}

void HttpMessageTest::isBounded_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("repeated");
    const auto row = [](const char *name, const char *start, const QByteArray &repeated) {
        QTest::newRow(name) << QByteArray(start) << repeated;
    };
    row("a status line", "HTTP/1.1 200 ", "x");
    row("one header", "HTTP/1.1 200 OK\r\nX: ", "x");
    row("headers", "HTTP/1.1 200 OK\r\n", "X: y\r\n");
    row("short headers", "HTTP/1.1 200 OK\r\n", "a:\n");
    row("interim answers", "", "HTTP/1.1 100 Continue\r\n\r\n");
    row("a chunk's size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", "x");
    row("a trailer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "X: y\r\n");
}

void HttpMessageTest::isBounded()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, repeated);
    HttpMessageReader reader;
    QByteArray body;
    reader.feed(start, body);
    const QByteArray block = repeated.repeated(1024 / repeated.size());
    for (int kilobyte = 0; kilobyte < 80 && reader.state() != State::Broken; ++kilobyte)
        reader.feed(block, body);
    QVERIFY(reader.state() == State::Broken);
    QVERIFY(body.isEmpty());
    QVERIFY(*reader.problem() != '\0');
    QVERIFY(reader.headers().size() <= 500);
}

void HttpMessageTest::readsHeaders()
{
    HttpMessageReader reader;
    QByteArray body;
    reader.feed("HTTP/1.1 200 OK\r\n : of none\r\n\v: nameless\r\nETag:  \"a\" \r\nno colon\r\nX: one\r\n "
                "two\r\nx: three\r\n\r\n",
                body);
    const std::vector<std::pair<QByteArray, QByteArray>> expected = {
        {"ETag", "\"a\""}, {"X", "one two"}, {"x", "three"}};
    QCOMPARE(reader.headers(), expected);
}

RAIKI_TEST(HttpMessageTest)
#include "test_httpmessage.moc"
