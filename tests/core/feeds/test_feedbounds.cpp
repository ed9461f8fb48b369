// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace raiki;

/** Documents made to cost time or memory, and documents cut or damaged anywhere: each ends soon and cleanly.
 */
class FeedBoundsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsSoon_data();
    void endsSoon();
    void survivesEveryCut();
    void survivesDamage();
};

namespace {

constexpr int Plenty = 20'000; // milliseconds; quadratic work on these takes minutes

QByteArray rssWith(const QByteArray &items)
{
    return "<rss version=\"2.0\"><channel><title>F</title>" + items + "</channel></rss>";
}

QByteArray sample()
{
    return rssWith(
        "<item><title>One &amp; &#233; &eacute;</title><guid>1</guid><link>https://x.example.org/</link>"
        "<pubDate>Fri, 09 Jan 2026 15:00:00 +0900</pubDate></item>"
        "<item><title><![CDATA[Two]]></title><!-- note "
        "--><description>&lt;p&gt;x&lt;/p&gt;</description></item>");
}

} // namespace

void FeedBoundsTest::endsSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("a million elements within each other", QByteArray("<a>").repeated(1'000'000));
    row("deep in a title", rssWith("<item><title>" + QByteArray("<b>").repeated(100'000) + "x"));
    row("as many end tags",
        "<rss>" + QByteArray("<a>").repeated(200'000) + QByteArray("</b>").repeated(200'000));
    row("many attributes", rssWith("<item " + QByteArray("a='1' ").repeated(200'000) + "/>"));
    row("many items with many attributes", rssWith(QByteArray("<item x='1' y='2' z='3'/>").repeated(20'000)));
    row("many entities",
        rssWith("<item><title>" + QByteArray("&eacute;").repeated(500'000) + "</title></item>"));
    row("many bare ampersands",
        rssWith("<item><title>" + QByteArray("& ").repeated(1'000'000) + "</title></item>"));
    const auto calendar = [](const QByteArray &lines) -> QByteArray {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
    };
    row("events within events", calendar(QByteArray("BEGIN:VEVENT\r\n").repeated(200'000)));
    row("a calendar folded without end",
        calendar("BEGIN:VEVENT\r\nSUMMARY:x\r\n" + QByteArray(" y\r\n").repeated(3'000'000) +
                 "END:VEVENT\r\n"));
    row("many events",
        calendar(QByteArray("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nEND:VEVENT\r\n").repeated(90'000)));
    row("a rule for ever", calendar("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:19000101T000000Z\r\n"
                                    "RRULE:FREQ=SECONDLY\r\nSUMMARY:x\r\nEND:VEVENT\r\n"));
    row("a zone with a rule for ever",
        calendar("BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19000101T000000\r\n"
                 "RRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n"
                 "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Z:20260101T000000\r\nSUMMARY:x\r\n"
                 "END:VEVENT\r\n"));
    row("one long text", rssWith("<item><title>" + QByteArray(8 << 20, 'T') + "</title></item>"));
    row("a comment without end", "<rss><!--" + QByteArray(8 << 20, '-'));
    row("a section without end", "<rss><channel><![CDATA[" + QByteArray(8 << 20, ']'));
    row("many namespaces", rssWith(QByteArray("<x xmlns:a='u:a' xmlns:b='u:b'>y</x>").repeated(50'000)));
    row("an unclosed quote", "<rss a='" + QByteArray("<b c=\"").repeated(300'000));
    const QByteArray valueless = "<item " + QByteArray("a b c ").repeated(8'000) + "/>";
    row("attributes without values", rssWith(valueless.repeated(30)));
    row("quotes that never close", rssWith(QByteArray("<b c=\"x d='y>").repeated(200'000)));
    row("deep JSON", "{\"items\":" + QByteArray("[").repeated(1'000'000));
    row("much JSON", "{\"items\":[" + QByteArray("[],").repeated(2'000'000) + "[]]}");
    row("many JSON items", "{\"items\":[" + QByteArray("{\"id\":\"x\"},").repeated(100'000) + "{}]}");
}

void FeedBoundsTest::endsSoon()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const Result<ParsedFeed> feed = parseFeed(bytes, {});
    QVERIFY2(timer.elapsed() < Plenty, qPrintable(QString::number(timer.elapsed())));
    if (feed) {
        for (const FeedItem &item : feed->items)
            QVERIFY(item.title.size() <= 500 && !item.itemKey.isEmpty());
    }
}

void FeedBoundsTest::survivesEveryCut()
{
    const QByteArray whole = sample();
    size_t items = 0;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const Result<ParsedFeed> feed = parseFeed(whole.first(length), {});
        const size_t now = feed ? feed->items.size() : 0;
        QVERIFY2(now >= items, qPrintable(QString::number(length))); // more bytes never tell less
        items = now;
    }
    QCOMPARE(items, size_t(2));
}

void FeedBoundsTest::survivesDamage()
{
    const QByteArray whole = sample();
    QRandomGenerator random(20260109);
    int readable = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i <= round % 4; ++i)
            damaged[random.bounded(damaged.size())] = "<>&;'\"/!-[]\0\xFF"
                                                      " a"[random.bounded(15)];
        const Result<ParsedFeed> feed = parseFeed(damaged, {});
        readable += feed && !feed->items.empty() ? 1 : 0;
        if (feed) {
            for (const FeedItem &item : feed->items)
                QVERIFY(!item.itemKey.isEmpty());
        }
    }
    QVERIFY2(readable > 2'500, qPrintable(QString::number(readable)));
}

RAIKI_TEST(FeedBoundsTest)
#include "test_feedbounds.moc"
