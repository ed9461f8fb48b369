// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/opml.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** Lists of feeds in and out. */
class OpmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFolders();
    void readsLines();
    void readsBrokenOnes();
    void readsHarmlessEntities();
    void refuses_data();
    void refuses();
    void comesBackTheSame();
};

namespace {

/** "folder|title|url" of each feed. */
QStringList rows(const Result<std::vector<Feed>> &feeds)
{
    QStringList rows;
    if (feeds) {
        for (const Feed &feed : *feeds)
            rows << QStringLiteral("%1|%2|%3").arg(feed.folder, feed.title, feed.url.toString());
    }
    return rows;
}

Feed feed(const char *folder, const char *title, const char *url)
{
    Feed feed;
    feed.folder = QString::fromUtf8(folder);
    feed.title = QString::fromUtf8(title);
    feed.url = QUrl(QString::fromUtf8(url));
    return feed;
}

} // namespace

void OpmlTest::readsFolders()
{
    const Result<std::vector<Feed>> feeds = readFeedList(R"opml(<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Mine</title></head><body>
  <outline text="Anime">
    <outline text="News" title="News &amp; more">
      <outline type="rss" text="Desk" xmlUrl="https://desk.example.org/feed?a=1&amp;b=2" htmlUrl="https://desk.example.org/"/>
    </outline>
    <outline text="Twice" xmlurl="https://twice.example.org/"/>
  </outline>
  <outline text="Twice again" xmlUrl="https://twice.example.org/"/>
  <outline text="Old habit" xmlUrl="feed://habit.example.org/rss"/>
  <outline text="Slash/ed"><outline type="rss" text="By url" url="https://url.example.org/"/></outline>
  <outline text="Bad" xmlUrl="javascript:alert(1)"/>
  <outline text="Empty folder"/>
</body></opml>)opml");
    QCOMPARE(rows(feeds),
             QStringList({QStringLiteral("Anime/News & more|Desk|https://desk.example.org/feed?a=1&b=2"),
                          QStringLiteral("Anime|Twice|https://twice.example.org/"),
                          QStringLiteral("|Old habit|http://habit.example.org/rss"),
                          QStringLiteral("Slash\\/ed|By url|https://url.example.org/")}));
    QCOMPARE(feeds->front().siteUrl, QUrl(QStringLiteral("https://desk.example.org/")));
}

void OpmlTest::readsLines()
{
    const Result<std::vector<Feed>> feeds =
        readFeedList("# mine\r\nhttps://a.example.org/feed\r\n\r\n  http://b.example.org/ \"tag\"\n"
                     "not an address\nhttps://a.example.org/feed\nfeed:https://c.example.org/x");
    QCOMPARE(rows(feeds), QStringList({QStringLiteral("||https://a.example.org/feed"),
                                       QStringLiteral("||http://b.example.org/"),
                                       QStringLiteral("||https://c.example.org/x")}));
}

void OpmlTest::readsBrokenOnes()
{
    const Result<std::vector<Feed>> feeds =
        readFeedList("\n<opml><body><outline text='R & D' xmlUrl='https://a.example.org/?x=1&y=2'/><outline "
                     "xmlUrl='https://b.exa");
    QCOMPARE(rows(feeds), QStringList({QStringLiteral("|R & D|https://a.example.org/?x=1&y=2")}));
}

void OpmlTest::readsHarmlessEntities()
{
    const Result<std::vector<Feed>> feeds = readFeedList(
        "<!DOCTYPE opml [<!ENTITY desk 'News desk'>]><opml version='2.0'><body><outline text='The &desk;' "
        "xmlUrl='https://a.example.org/'/></body></opml>");
    QCOMPARE(rows(feeds), QStringList({QStringLiteral("|The News desk|https://a.example.org/")}));
}

void OpmlTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("words") << QByteArray("no address here") << int(ErrorCode::UnknownFormat);
    QTest::newRow("a feed") << QByteArray("<rss version='2.0'/>") << int(ErrorCode::UnknownFormat);
    QTest::newRow("entities that grow")
        << QByteArray("<!DOCTYPE opml [<!ENTITY a 'bb'><!ENTITY c '&a;&a;'>]><opml><body><outline text='&c;' "
                      "xmlUrl='https://a.example.org/'/></body></opml>")
        << int(ErrorCode::UnknownFormat);
    QTest::newRow("a long entity") << "<!DOCTYPE opml [<!ENTITY a '" + QByteArray(1000, 'b') +
                                          "'>]><opml><body/></opml>"
                                   << int(ErrorCode::UnknownFormat);
    QTest::newRow("entity of a file")
        << QByteArray("<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml><body/></opml>")
        << int(ErrorCode::UnknownFormat);
    QTest::newRow("parameter entity") << QByteArray("<!DOCTYPE opml [<!ENTITY % a 'b'>]><opml><body/></opml>")
                                      << int(ErrorCode::UnknownFormat);
    QTest::newRow("broken at once") << QByteArray("<opml><body><outl") << int(ErrorCode::BadDocument);
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ') << int(ErrorCode::TooLarge);
}

void OpmlTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const Result<std::vector<Feed>> feeds = readFeedList(bytes);
    QVERIFY(!feeds);
    QCOMPARE(errorCodeName(feeds.error().code), errorCodeName(ErrorCode(code)));
}

void OpmlTest::comesBackTheSame()
{
    const std::vector<Feed> feeds = {
        feed("Anime/News", "Desk <1> & \"two\"", "https://desk.example.org/?a=1&b=%20"),
        feed("Anime", "アニメ", "https://a.example.org/"),
        feed("Sci\\/Fi/back\\\\slash", "Odd", "https://o.example.org/"),
        feed("", "Top", "http://t.example.org/x")};
    const QByteArray opml = writeOpml(feeds, QDateTime(QDate(2025, 10, 1), QTime(9, 0), Qt::UTC));
    QVERIFY(opml.contains("2025-10-01T09:00:00Z"));
    QStringList before;
    for (const Feed &each : feeds)
        before << QStringLiteral("%1|%2|%3").arg(each.folder, each.title, each.url.toString());
    QCOMPARE(rows(readFeedList(opml)), before);
    QVERIFY(rows(readFeedList(writeOpml({}, QDateTime()))).isEmpty());
}

RAIKI_TEST(OpmlTest)
#include "test_opml.moc"
