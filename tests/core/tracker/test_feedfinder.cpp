// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/feedfinder.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/fakefetcher.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** From an address to the feeds behind it. */
class FeedFinderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFeedIsItself();
    void aPageNamesItsFeeds();
    void usualAddressesInOrder();
    void aPageWithoutFeeds();
    void knownPagesAreNotFetched();
    void aKnownPageWhoseFeedIsMissing();
    void unreachable();
    void whoSaysNoIsNotAskedAgain();
    void movedForGood();
    void cancelled();
};

namespace {

QUrl at(const char *path)
{
    return QUrl(u"https://site.example"_s + QLatin1String(path));
}

QByteArray feedCalled(const char *title)
{
    return QByteArray("<rss version='2.0'><channel><title>") + title +
           "</title><item><title>One</title><guid>1</guid></item></channel></rss>";
}

QByteArray link(const char *href)
{
    return QByteArray("<link rel=alternate type=application/rss+xml title=Named href='") + href + "'>";
}

struct Finding
{
    FakeFetcher fetcher;
    ManualClock clock{"2025-10-01T12:00:00Z"};
    FeedFinder finder{fetcher, clock};

    FeedSearch find(const QUrl &address)
    {
        std::optional<FeedSearch> search;
        finder.find(address, [&search](FeedSearch found) { search = std::move(found); });
        if (search || !QTest::qWaitFor([&search] { return search.has_value(); }, 20'000))
            qFatal("the search ends at once or never");
        return *search;
    }
    QStringList asked() const
    {
        QStringList paths;
        for (const HttpRequest &request : fetcher.requests())
            paths << request.url.path();
        return paths;
    }
};

QStringList titles(const FeedSearch &search)
{
    QStringList titles;
    for (const FoundFeed &feed : search.feeds)
        titles << feed.title;
    return titles;
}

} // namespace

void FeedFinderTest::aFeedIsItself()
{
    Finding finding;
    finding.fetcher.answerBody(at("/x"), feedCalled("News"));
    const FeedSearch search = finding.find(at("/x#top"));
    QCOMPARE(titles(search), QStringList{u"News"_s});
    QCOMPARE(search.feeds.front().url, at("/x"));
    QCOMPARE(search.feeds.front().document.items.size(), size_t(1));
    QCOMPARE(search.feeds.front().answer.bytes, feedCalled("News"));
    QVERIFY(search.feeds.front().isFresh(finding.clock.now().addSecs(600)));
    QVERIFY(!search.feeds.front().isFresh(finding.clock.now().addSecs(601)));
    QVERIFY(!search.feeds.front().isFresh(finding.clock.now().addSecs(-1)));
    QVERIFY(!FoundFeed().isFresh(finding.clock.now()));
    QVERIFY(!search.failure);
    QCOMPARE(finding.asked(), QStringList{u"/x"_s});
}

void FeedFinderTest::aPageNamesItsFeeds()
{
    Finding finding;
    finding.fetcher.answerBody(at("/"), "<html>" + link("/comments") + link("/gone") + link("/news"));
    finding.fetcher.answerBody(at("/comments"), feedCalled("Comments"));
    finding.fetcher.answerBody(at("/news"), feedCalled(""));
    const FeedSearch search = finding.find(at("/"));
    QCOMPARE(titles(search), (QStringList{u"Named"_s, u"Comments"_s}));
    QCOMPARE(search.feeds.front().url, at("/news"));
    QVERIFY(!search.failure);
}

void FeedFinderTest::usualAddressesInOrder()
{
    Finding finding;
    finding.fetcher.answerBody(at("/"), "<html><p>Welcome</p></html>");
    finding.fetcher.answerBody(at("/feed"), "<html>not here</html>");
    finding.fetcher.answerBody(at("/rss.xml"), feedCalled("Found"));
    finding.fetcher.answerBody(at("/atom.xml"), feedCalled("Not asked for"));
    const FeedSearch search = finding.find(at("/"));
    QCOMPARE(titles(search), QStringList{u"Found"_s});
    QCOMPARE(finding.asked().last(), u"/rss.xml"_s);
}

void FeedFinderTest::aPageWithoutFeeds()
{
    Finding finding;
    finding.fetcher.answerBody(at("/"), "<html><p>Welcome</p></html>");
    const FeedSearch search = finding.find(at("/"));
    QVERIFY(search.feeds.empty());
    QCOMPARE(search.failure->kind, FetchFailure::NotAFeed);
    QVERIFY(finding.fetcher.requests().size() <= 15);
}

void FeedFinderTest::knownPagesAreNotFetched()
{
    Finding finding;
    const QUrl feed(u"https://www.reddit.com/r/anime/.rss"_s);
    finding.fetcher.answerBody(feed, feedCalled("r/anime"));
    QCOMPARE(titles(finding.find(QUrl(u"https://old.reddit.com/r/anime/"_s))), QStringList{u"r/anime"_s});
    QCOMPARE(finding.asked(), QStringList{u"/r/anime/.rss"_s});
}

void FeedFinderTest::aKnownPageWhoseFeedIsMissing()
{
    Finding finding;
    const QUrl page(u"https://github.com/raiki/raiki"_s);
    finding.fetcher.answerBody(page, link("https://site.example/news"));
    finding.fetcher.answerBody(at("/news"), feedCalled("News"));
    QCOMPARE(titles(finding.find(page)), QStringList{u"News"_s});
}

void FeedFinderTest::unreachable()
{
    Finding finding;
    finding.fetcher.answerFailure(at("/"), FetchFailure::NameNotFound);
    const FeedSearch search = finding.find(at("/"));
    QVERIFY(search.feeds.empty());
    QCOMPARE(search.failure->kind, FetchFailure::NameNotFound);
    QCOMPARE(finding.fetcher.requests().size(), size_t(1));
}

void FeedFinderTest::whoSaysNoIsNotAskedAgain()
{
    Finding finding;
    finding.fetcher.answerBody(at("/"), "<html></html>");
    finding.fetcher.answerFailure(at("/feed"), FetchFailure::HttpStatus, 429);
    QVERIFY(finding.find(at("/")).feeds.empty());
    QCOMPARE(finding.fetcher.requests().size(), size_t(2));
}

void FeedFinderTest::movedForGood()
{
    Finding finding;
    HttpBody body;
    body.bytes = feedCalled("Moved");
    body.finalUrl = at("/elsewhere");
    body.permanentUrl = at("/new");
    finding.fetcher.answer(at("/old"), body);
    QCOMPARE(finding.find(at("/old")).feeds.front().url, at("/new"));
}

void FeedFinderTest::cancelled()
{
    Finding finding;
    finding.fetcher.answerBody(at("/x"), feedCalled("News"));
    bool isCalled = false;
    finding.finder.find(at("/x"), [&isCalled](const FeedSearch &) { isCalled = true; });
    finding.finder.cancel();
    QTest::qWait(50);
    QVERIFY(!isCalled);
    QCOMPARE(finding.fetcher.cancels(), 1); // the server is left alone too
    finding.finder.cancel();
    QCOMPARE(finding.fetcher.cancels(), 1);
}

RAIKI_TEST(FeedFinderTest)
#include "test_feedfinder.moc"
