// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/gzipstream.h"
#include "core/feeds/httpheaders.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** What headers mean, and bodies packed by gzip. */
class HttpHeadersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void maxAge_data();
    void maxAge();
    void safeValues_data();
    void safeValues();
    void unpacks();
    void refusesBombsAndRubbish();
};

namespace {

constexpr int None = -1;
constexpr int Week = 7 * 24 * 3600;

int asSeconds(const std::optional<std::chrono::seconds> &seconds)
{
    return seconds ? int(seconds->count()) : None;
}

/** A zlib stream, which servers call "deflate". */
QByteArray zlibPacked(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4); // without the length that Qt puts first
}

} // namespace

void HttpHeadersTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    const QByteArray noon = "Wed, 01 Oct 2025 12:00:00 GMT";
    QTest::newRow("seconds") << QByteArray(" 120 ") << noon << 120;
    QTest::newRow("zero") << QByteArray("0") << noon << 0;
    QTest::newRow("a date") << QByteArray("Wed, 01 Oct 2025 13:00:00 GMT") << noon << 3600;
    QTest::newRow("a date in the past") << QByteArray("Wed, 01 Oct 2025 11:00:00 GMT") << noon << None;
    QTest::newRow("a date, but since when?")
        << QByteArray("Wed, 01 Oct 2025 13:00:00 GMT") << QByteArray() << None;
    QTest::newRow("for ever") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << noon << Week;
    QTest::newRow("too many seconds") << QByteArray("999999999999999999999") << noon << Week;
    QTest::newRow("negative") << QByteArray("-1") << noon << None;
    QTest::newRow("exponent") << QByteArray("-1e99") << noon << None;
    QTest::newRow("words") << QByteArray("later") << noon << None;
    QTest::newRow("nothing") << QByteArray() << noon << None;
}

void HttpHeadersTest::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    QCOMPARE(asSeconds(raiki::retryAfter(value, date)), seconds);
    QCOMPARE(retryDate(value).isValid(), value.contains("GMT"));
}

void HttpHeadersTest::maxAge_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("alone") << QByteArray("max-age=600") << 600;
    QTest::newRow("among others") << QByteArray("public, Max-Age=\"600\", immutable") << 600;
    QTest::newRow("s-maxage is for proxies") << QByteArray("s-maxage=600") << None;
    QTest::newRow("negative") << QByteArray("max-age=-5") << None;
    QTest::newRow("a year") << QByteArray("max-age=31536000") << Week;
    QTest::newRow("none") << QByteArray("no-cache") << None;
}

void HttpHeadersTest::maxAge()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    QCOMPARE(asSeconds(cacheMaxAge(value)), seconds);
}

void HttpHeadersTest::safeValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("etag") << QByteArray("W/\"abc-1\"") << true;
    QTest::newRow("latin-1") << QByteArray("\"\xE9\"") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("line break") << QByteArray("\"a\"\r\nX-Evil: 1") << false;
    QTest::newRow("control") << QByteArray("\"a\x01\"") << false;
    QTest::newRow("tab") << QByteArray("\"a\tb\"") << false;
    QTest::newRow("endless") << QByteArray(1 << 20, 'e') << false;
}

void HttpHeadersTest::safeValues()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeHeaderValue(value), isSafe);
}

void HttpHeadersTest::unpacks()
{
    const QByteArray plain = QByteArray("raiki ").repeated(50'000);
    const QByteArray packed = zlibPacked(plain);
    GzipStream stream(plain.size());
    QByteArray out;
    for (const char byte : packed) // as slowly as a server can
        stream.feed(QByteArrayView(&byte, 1), out);
    QVERIFY(stream.state() == GzipStream::State::Complete);
    QCOMPARE(out, plain);
}

void HttpHeadersTest::refusesBombsAndRubbish()
{
    const QByteArray packed = zlibPacked(QByteArray(64 << 20, ' '));
    GzipStream bomb(1 << 20);
    QByteArray out;
    QVERIFY(bomb.feed(packed, out) == GzipStream::State::TooLarge);
    QVERIFY(out.size() <= 1 << 20);
    GzipStream rubbish(1 << 20);
    QVERIFY(rubbish.feed("<rss version='2.0'/>", out) == GzipStream::State::Broken);
    GzipStream cut(128 << 20);
    QVERIFY(cut.feed(packed.chopped(20), out) == GzipStream::State::Reading);
}

RAIKI_TEST(HttpHeadersTest)
#include "test_httpheaders.moc"
