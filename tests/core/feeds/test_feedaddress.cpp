// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedaddress.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** What addresses tell of feeds, and what people type as one. */
class FeedAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void knownPages_data();
    void knownPages();
    void spelling_data();
    void spelling();
    void usualAddresses();
};

void FeedAddressTest::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const std::vector<std::array<const char *, 2>> rows = {
        {"https://a.example/feed", "https://a.example/feed"},
        {"  HTTP://A.example/Feed ", "http://a.example/Feed"},
        {"a.example", "https://a.example"},
        {"a.example/news?x=1", "https://a.example/news?x=1"},
        {"a.example:8080/x", "https://a.example:8080/x"},
        {"localhost:8080/x", "https://localhost:8080/x"},
        {"feed://a.example/x", "http://a.example/x"},
        {"feed:https://a.example/x", "https://a.example/x"},
        {"webcal://a.example/x.ics", "https://a.example/x.ics"},
        {"アニメ.example/feed", "https://アニメ.example/feed"},
        {"not-a-url", ""},
        {"two words.example", ""},
        {"someone@a.example", ""},
        {"ftp://a.example/x", ""},
        {"file:///etc/passwd", ""},
        {"javascript:alert(1)", ""},
        {"https://", ""},
        {".", ""},
        {"", ""}};
    for (const auto &[text, address] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address);
}

void FeedAddressTest::typed()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QCOMPARE(typedAddress(text), QUrl(address));
}

void FeedAddressTest::knownPages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("feed");
    const char *videos = "https://www.youtube.com/feeds/videos.xml?channel_id=UC0123456789abcdefghij_-";
    const std::vector<std::array<const char *, 2>> rows = {
        {"https://www.youtube.com/channel/UC0123456789abcdefghij_-", videos},
        {"https://m.youtube.com/channel/UC0123456789abcdefghij_-/videos?view=0", videos},
        {"https://www.youtube.com/channel/short", ""},
        {"https://www.youtube.com/user/aniplus", "https://www.youtube.com/feeds/videos.xml?user=aniplus"},
        {"https://www.youtube.com/playlist?list=PL1234",
         "https://www.youtube.com/feeds/videos.xml?playlist_id=PL1234"},
        {"https://www.youtube.com/@aniplus", ""},
        {"https://www.youtube.com/c/aniplus", ""},
        {"https://www.youtube.com/watch?v=abc", ""},
        {videos, ""},
        {"https://youtube.com.evil.example/channel/UC0123456789abcdefghij_-", ""},
        {"https://www.reddit.com/r/anime", "https://www.reddit.com/r/anime/.rss"},
        {"https://old.reddit.com/r/anime/new/?t=day", "https://www.reddit.com/r/anime/new/.rss?t=day"},
        {"https://www.reddit.com/user/AutoLovepon/", "https://www.reddit.com/user/AutoLovepon/.rss"},
        {"https://www.reddit.com/r/anime/.rss", ""},
        {"https://www.reddit.com/", ""},
        {"https://github.com/raiki/raiki", "https://github.com/raiki/raiki/releases.atom"},
        {"https://github.com/raiki/raiki/releases/tag/v1", "https://github.com/raiki/raiki/releases.atom"},
        {"https://github.com/raiki/raiki/tags", "https://github.com/raiki/raiki/tags.atom"},
        {"https://github.com/raiki/raiki/commits/main", "https://github.com/raiki/raiki/commits/main.atom"},
        {"https://github.com/raiki/raiki/releases.atom", ""},
        {"https://github.com/topics/anime", ""},
        {"https://github.com/raiki", "https://github.com/raiki.atom"},
        {"https://codeberg.org/raiki/raiki", "https://codeberg.org/raiki/raiki/releases.rss"},
        {"https://bsky.app/profile/raiki.example", "https://bsky.app/profile/raiki.example/rss"},
        {"https://store.steampowered.com/app/440/Team/", "https://store.steampowered.com/feeds/news/app/440"},
        {"https://store.steampowered.com/news/app/440", "https://store.steampowered.com/feeds/news/app/440"},
        {"https://medium.com/@raiki", "https://medium.com/feed/@raiki"},
        {"https://note.com/raiki", "https://note.com/raiki/rss"},
        {"https://raiki.tumblr.com/", "https://raiki.tumblr.com/rss"},
        {"https://raiki.substack.com", "https://raiki.substack.com/feed"},
        {"https://raiki.wordpress.com/2025/10/01/post", ""},
        {"https://www.animenewsnetwork.com/news/",
         "https://www.animenewsnetwork.com/news/rss.xml?ann-edition=w"},
        {"https://www.animenewsnetwork.com/news/rss.xml?ann-edition=w", ""},
        {"https://myanimelist.net/news", "https://myanimelist.net/rss/news.xml"},
        {"https://myanimelist.net/anime/52299", ""},
        {"https://www.crunchyroll.com/news",
         "https://cr-news-api-service.prd.crunchyrollsvc.com/v1/en-US/rss"},
        {"https://www.livechart.me/headlines", "https://www.livechart.me/feeds/headlines"},
        {"https://www.livechart.me/schedule", "https://www.livechart.me/feeds/episodes"},
        {"https://www.livechart.me/feeds/episodes", ""},
        {"https://news.example/", ""}};
    for (const auto &[page, feed] : rows)
        QTest::newRow(page) << QString::fromUtf8(page) << QString::fromUtf8(feed);
}

void FeedAddressTest::knownPages()
{
    QFETCH(QString, page);
    QFETCH(QString, feed);
    const std::optional<QUrl> found = feedOfKnownPage(QUrl(page));
    QCOMPARE(found.value_or(QUrl()).toString(QUrl::FullyEncoded), feed);
    if (found)
        QVERIFY(!feedOfKnownPage(*found));
}

void FeedAddressTest::spelling_data()
{
    QTest::addColumn<bool>("isFeed");
    for (const char *feed :
         {"https://a.example/feed", "https://a.example/blog/feed/", "https://a.example/RSS",
          "https://a.example/x.xml", "https://a.example/x.rdf?y", "https://a.example/x.ics",
          "https://a.example/feeds/posts/default", "https://a.example/?feed=rss2",
          "https://a.example/x?format=atom", "https://a.example/feed.json"})
        QTest::newRow(feed) << true;
    for (const char *page :
         {"https://a.example", "https://a.example/", "https://a.example/feeds", "https://a.example/feedback",
          "https://a.example/news", "https://a.example/a", "https://rss.example/", "https://a.example/x?y=1"})
        QTest::newRow(page) << false;
}

void FeedAddressTest::spelling()
{
    QFETCH(bool, isFeed);
    QCOMPARE(readsLikeFeed(QUrl(QString::fromUtf8(QTest::currentDataTag()))), isFeed);
}

void FeedAddressTest::usualAddresses()
{
    const std::vector<QUrl> root = usualFeedAddresses(QUrl(QStringLiteral("https://a.example/?x=1#y")));
    QCOMPARE(root.front(), QUrl(QStringLiteral("https://a.example/feed")));
    QVERIFY(root.size() <= 14);
    const std::vector<QUrl> inner = usualFeedAddresses(QUrl(QStringLiteral("https://a.example/blog/")));
    QCOMPARE(inner.front(), QUrl(QStringLiteral("https://a.example/blog/feed")));
    const QUrl atRoot(QStringLiteral("https://a.example/feed"));
    QVERIFY(std::find(inner.begin(), inner.end(), atRoot) != inner.end());
    QVERIFY(inner.size() <= 14);
}

RAIKI_TEST(FeedAddressTest)
#include "test_feedaddress.moc"
