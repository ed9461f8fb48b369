// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedlinks.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace raiki;

/** The feeds that pages name, in all the ways that pages are written. */
class FeedLinksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void titles();
    void isLinear_data();
    void isLinear();
};

void FeedLinksTest::finds_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("feeds");
    const auto row = [](const char *name, const QByteArray &html, const QStringList &feeds,
                        const char *page = "https://a.example/blog/post") {
        QTest::newRow(name) << html << QString::fromUtf8(page) << feeds;
    };
    const QString feed = QStringLiteral("https://a.example/feed");
    row("alternate", "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\">", {feed});
    row("loosely written", "<LINK HREF=/feed TYPE=application/atom+xml REL='Alternate home'>", {feed});
    row("relative", "<link rel=alternate type='application/feed+json' href=feed.json>",
        {QStringLiteral("https://a.example/blog/feed.json")});
    row("base", "<base href='https://b.example/x/'><link rel=alternate type=application/rss+xml href=f>",
        {QStringLiteral("https://b.example/x/f")});
    row("references", "<link rel=alternate type=application/rss+xml href='/f?a=1&amp;b=2'>",
        {QStringLiteral("https://a.example/f?a=1&b=2")});
    row("calendar", "<link rel=alternate type=text/calendar href='webcal://c.example/s.ics'>",
        {QStringLiteral("https://c.example/s.ics")});
    row("type with a charset", "<link rel=alternate type='application/rss+xml; charset=utf-8' href=/feed>",
        {feed});
    row("comments last",
        "<link rel=alternate type=application/rss+xml title='Comments' href=/comments/feed>"
        "<link rel=alternate type=application/rss+xml title=News href=/feed>",
        {feed, QStringLiteral("https://a.example/comments/feed")});
    row("each once",
        "<link rel=alternate type=application/rss+xml href=/feed>"
        "<link rel=alternate type=application/rss+xml href='/feed#x'>",
        {feed});
    row("other alternates",
        "<link rel=alternate hreflang=de href=/de/><link rel='alternate stylesheet' type=text/css href=/x>"
        "<link rel=alternate type='application/json+oembed' href=/oembed>"
        "<link rel=alternate type='application/json' href=/wp-json/wp/v2/pages/7>",
        {});
    row("not in comments and scripts",
        "<!-- <link rel=alternate type=application/rss+xml href=/a> -->"
        "<script>var x = '<link rel=alternate type=application/rss+xml href=/b>';</script>"
        "<link rel=alternate type=application/rss+xml href=/feed>",
        {feed});
    row("no dangerous ones",
        "<link rel=alternate type=application/rss+xml href='javascript:alert(1)'>"
        "<link rel=alternate type=application/rss+xml href='file:///etc/passwd'>",
        {});
    row("anchors where nothing else", "<a href=/about>About</a><a href='/blog/rss.xml'>RSS</a>",
        {QStringLiteral("https://a.example/blog/rss.xml")});
    row("no anchors beside alternates",
        "<a href=/other.xml>x</a><link rel=alternate type=application/rss+xml href=/feed>", {feed});
    row("nothing", "<html><body>Nothing here</body></html>", {});
    row("cut off", "<link rel=alternate type=application/rss+xml href=/feed><link rel=alternate hre", {feed});
    const QString videos =
        QStringLiteral("https://www.youtube.com/feeds/videos.xml?channel_id=UC0123456789abcdefghij_-");
    const char *handle = "https://www.youtube.com/@someone";
    row("handle, by its link",
        "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS\" "
        "href=\"https://www.youtube.com/feeds/videos.xml?channel_id=UC0123456789abcdefghij_-\">",
        {videos}, handle);
    row("handle, by its canonical address",
        "<link rel=canonical href='https://www.youtube.com/channel/UC0123456789abcdefghij_-'>", {videos},
        handle);
    row("handle, by its script", "<script>{\"externalId\":\"UC0123456789abcdefghij_-\"}</script>", {videos},
        handle);
    row("a video, by its channel", "<meta itemprop=\"channelId\" content=\"UC0123456789abcdefghij_-\">",
        {videos}, "https://www.youtube.com/watch?v=abc");
    row("no channels elsewhere", "<script>{\"externalId\":\"UC0123456789abcdefghij_-\"}</script>", {});
}

void FeedLinksTest::finds()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, page);
    QFETCH(QStringList, feeds);
    QStringList found;
    for (const FeedLink &link : feedLinksOf(html, "text/html", QUrl(page)))
        found << link.url.toString(QUrl::FullyEncoded);
    QCOMPARE(found, feeds);
}

void FeedLinksTest::titles()
{
    const auto links =
        feedLinksOf("<link rel=alternate type=application/rss+xml title='  \x83j\x83\x85\x81[\x83X "
                    "&amp; more ' href=/feed>",
                    "text/html; charset=Shift_JIS", QUrl(QStringLiteral("https://a.example/")));
    QCOMPARE(links.size(), size_t(1));
    QCOMPARE(links.front().title, QStringLiteral("ニュース & more"));
}

void FeedLinksTest::isLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("open comments") << QByteArray("<!-- ");
    QTest::newRow("open tags") << QByteArray("<a ");
    QTest::newRow("open quotes") << QByteArray("<a href=\"");
    QTest::newRow("open scripts") << QByteArray("<script></");
    QTest::newRow("links") << QByteArray("<link rel=alternate type=application/rss+xml href=/feed>");
    QTest::newRow("attributes") << QByteArray("<a x=1 y=2 z=3");
}

void FeedLinksTest::isLinear()
{
    QFETCH(QByteArray, unit);
    const QByteArray page = unit.repeated(4'000'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(feedLinksOf(page, "text/html", QUrl(QStringLiteral("https://a.example/"))).size() <= 10);
    QVERIFY2(timer.elapsed() < 8000, "even in a build with sanitizers");
}

RAIKI_TEST(FeedLinksTest)
#include "test_feedlinks.moc"
