// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/feedstore.h"
#include "core/store/itemstore.h"
#include "tests/core/store/newsfixtures.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

/** Feeds and what is known of their posts. */
namespace raiki::test {

class TestFeeds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsKept();
    void anAddressIsThereOnce();
    void userAndPollDoNotOverwriteEachOther();
    void removedFeedComesBackWithItsItems();
    void unknownFeeds();
    void itemsAreKnownByKeyAndFeed();
    void uninterestingItemsKeepLittle();
    void changedItems_data();
    void changedItems();
    void standingOfAnItemWithoutText();
    void staleAfterAWeek();
    void newestFirst();
    void pruningKeepsWhatMatters();
};

void TestFeeds::everyFieldIsKept()
{
    const auto database = memoryDatabase();
    FeedStore feeds(*database);
    Feed feed = newsFeed();
    feed.id = must(feeds.add(feed));
    QVERIFY(must(feeds.feed(feed.id)) == feed);
    QVERIFY(must(feeds.withUrl(feed.url)) == feed);
    QVERIFY(must(feeds.all()) == std::vector{feed});
    Feed polled = feed;
    polled.wishes.timeToLive = std::chrono::minutes(180);
    polled.wishes.skipHours = {0, 23};
    polled.wishes.skipDays = {1, 7};
    must(feeds.savePollState(polled));
    QVERIFY(must(feeds.feed(feed.id)) == polled);
    must(feeds.savePollState(feed));
    Feed bare;
    bare.url = QUrl(QStringLiteral("https://other.example/"));
    bare.id = must(feeds.add(bare));
    QVERIFY(must(feeds.feed(bare.id)) == bare);
}

void TestFeeds::anAddressIsThereOnce()
{
    const auto database = memoryDatabase();
    FeedStore feeds(*database);
    must(feeds.add(newsFeed()));
    QCOMPARE(feeds.add(newsFeed()).error().code, ErrorCode::AlreadyExists);
    Feed other = newsFeed(QStringLiteral("https://other.example/"));
    other.id = must(feeds.add(other));
    other.url = newsFeed().url;
    QCOMPARE(feeds.update(other).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(must(feeds.all()).size(), size_t(2));
}

void TestFeeds::userAndPollDoNotOverwriteEachOther()
{
    const auto database = memoryDatabase();
    FeedStore feeds(*database);
    Feed feed = newsFeed();
    feed.id = must(feeds.add(feed));
    Feed polled = feed;
    polled.health = {};
    polled.validators = {"\"new\"", {}};
    polled.bodyHash.clear();
    Feed renamed = feed;
    renamed.title = QStringLiteral("Mine");
    renamed.paused = true;
    renamed.interval.reset();
    must(feeds.update(renamed));
    must(feeds.savePollState(polled)); // began before the user renamed it
    const Feed now = must(feeds.feed(feed.id));
    QCOMPARE(now.title, renamed.title);
    QVERIFY(now.paused && !now.interval);
    QVERIFY(now.health == polled.health);
    QVERIFY(now.validators == polled.validators);
    QVERIFY(now.bodyHash.isEmpty());
}

void TestFeeds::removedFeedComesBackWithItsItems()
{
    const auto database = memoryDatabase();
    FeedStore feeds(*database);
    ItemStore items(*database);
    const FeedId feed = must(feeds.add(newsFeed()));
    const FeedItem item = newsItem(feed, QStringLiteral("1"));
    must(items.insert(item, ItemDetail::KeyOnly));
    must(feeds.remove(feed));
    QVERIFY(must(feeds.all()).empty());
    QVERIFY(!must(feeds.withUrl(newsFeed().url)));
    QCOMPARE(feeds.remove(feed).error().code, ErrorCode::NotFound);
    Feed polled = newsFeed();
    polled.id = feed;
    QCOMPARE(feeds.savePollState(polled).error().code, ErrorCode::NotFound); // its poll was under way
    QVERIFY(must(feeds.add(newsFeed())) == feed);
    QVERIFY(must(items.standings(feed, std::vector{item})).at(0).id.isValid());
}

void TestFeeds::unknownFeeds()
{
    const auto database = memoryDatabase();
    FeedStore feeds(*database);
    Feed feed = newsFeed();
    feed.id = FeedId{9};
    QCOMPARE(feeds.feed(feed.id).error().code, ErrorCode::NotFound);
    QCOMPARE(feeds.update(feed).error().code, ErrorCode::NotFound);
    QCOMPARE(feeds.savePollState(feed).error().code, ErrorCode::NotFound);
    QCOMPARE(
        ItemStore(*database).insert(newsItem(feed.id, QStringLiteral("1")), ItemDetail::Full).error().code,
        ErrorCode::Conflict);
}

void TestFeeds::itemsAreKnownByKeyAndFeed()
{
    const auto database = memoryDatabase();
    ItemStore items(*database);
    const FeedId first = must(FeedStore(*database).add(newsFeed()));
    const FeedId second = must(FeedStore(*database).add(newsFeed(QStringLiteral("https://other.example/"))));
    FeedItem item = newsItem(first, QStringLiteral("guid 1"));
    item.id = must(items.insert(item, ItemDetail::Full));
    QVERIFY(must(items.item(item.id)) == item);
    const std::vector<FeedItem> document{newsItem(first, QStringLiteral("guid 2")), item};
    const std::vector<ItemStanding> here = must(items.standings(first, document));
    QVERIFY(!here.at(0).id.isValid());
    QVERIFY(here.at(1).id == item.id && !here.at(1).isChanged);
    for (const ItemStanding &standing : must(items.standings(second, document)))
        QVERIFY(!standing.id.isValid());
    QCOMPARE(items.insert(item, ItemDetail::Full).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(items.item(FeedItemId{99}).error().code, ErrorCode::NotFound);
}

void TestFeeds::uninterestingItemsKeepLittle()
{
    const auto database = memoryDatabase();
    ItemStore items(*database);
    const FeedId feed = must(FeedStore(*database).add(newsFeed()));
    const FeedItem given = newsItem(feed, QStringLiteral("1"));
    const FeedItemId id = must(items.insert(given, ItemDetail::KeyOnly));
    const FeedItem kept = must(items.item(id));
    QCOMPARE(kept.title, given.title);
    QCOMPARE(kept.link, given.link);
    QCOMPARE(kept.published, given.published);
    QVERIFY(kept.summary.isEmpty() && kept.content.isEmpty());
    FeedItem full = given;
    full.id = id;
    must(items.update(full, ItemDetail::Full)); // it matters after all
    QCOMPARE(must(items.item(id)).summary, given.summary);
    full.summary.clear(); // its show was taken off the list: the text was not read again
    full.content.clear();
    must(items.update(full, ItemDetail::KeyOnly));
    QCOMPARE(must(items.item(id)).summary, given.summary);
    QCOMPARE(must(items.item(id)).content, given.content);
    full.id = FeedItemId{99};
    QCOMPARE(items.update(full, ItemDetail::Full).error().code, ErrorCode::NotFound);
}

void TestFeeds::changedItems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("title") << QStringLiteral("title") << true;
    QTest::newRow("summary") << QStringLiteral("summary") << true;
    QTest::newRow("link") << QStringLiteral("link") << true;
    QTest::newRow("counters in the full text") << QStringLiteral("content") << false;
    QTest::newRow("a date touched by the server") << QStringLiteral("updated") << false;
}

void TestFeeds::changedItems()
{
    QFETCH(QString, field);
    QFETCH(bool, isChanged);
    const auto database = memoryDatabase();
    ItemStore items(*database);
    const FeedId feed = must(FeedStore(*database).add(newsFeed()));
    FeedItem item = newsItem(feed, QStringLiteral("1"));
    must(items.insert(item, ItemDetail::KeyOnly)); // the text itself is not kept, yet its change is seen
    const QString other = QStringLiteral("https://news.example/other");
    item.title = field == QLatin1StringView("title") ? other : item.title;
    item.summary = field == QLatin1StringView("summary") ? other : item.summary;
    item.content = field == QLatin1StringView("content") ? other : item.content;
    item.link = field == QLatin1StringView("link") ? QUrl(other) : item.link;
    item.updated = field == QLatin1StringView("updated") ? instant("2025-11-01T00:00:00Z") : item.updated;
    QCOMPARE(must(items.standings(feed, std::vector{item})).at(0).isChanged, isChanged);
    item.id = must(items.standings(feed, std::vector{item})).at(0).id;
    must(items.update(item, ItemDetail::KeyOnly));
    QVERIFY(!must(items.standings(feed, std::vector{item})).at(0).isChanged);
}

void TestFeeds::standingOfAnItemWithoutText()
{
    const auto database = memoryDatabase();
    ItemStore items(*database);
    const FeedId feed = must(FeedStore(*database).add(newsFeed()));
    FeedItem item;
    item.feed = feed;
    item.itemKey = QString(QChar(0xD800)); // what a broken feed may call it
    must(items.insert(item, ItemDetail::Full));
    const ItemStanding standing = must(items.standings(feed, std::vector{item})).at(0);
    QVERIFY(standing.id.isValid() && !standing.isChanged);
}

void TestFeeds::staleAfterAWeek()
{
    const auto database = memoryDatabase();
    ItemStore items(*database);
    const FeedId feed = must(FeedStore(*database).add(newsFeed()));
    FeedItem item = newsItem(feed, QStringLiteral("1"));
    const FeedItemId id = must(items.insert(item, ItemDetail::KeyOnly));
    item.fetchedAt = item.fetchedAt.addDays(6);
    QVERIFY(!must(items.standings(feed, std::vector{item})).at(0).isStale);
    item.fetchedAt = item.fetchedAt.addDays(1);
    QVERIFY(must(items.standings(feed, std::vector{item})).at(0).isStale);
    must(items.markSeen(std::vector{id}, item.fetchedAt));
    QVERIFY(!must(items.standings(feed, std::vector{item})).at(0).isStale);
}

void TestFeeds::newestFirst()
{
    const auto database = memoryDatabase();
    ItemStore items(*database);
    const FeedId feed = must(FeedStore(*database).add(newsFeed()));
    for (const int day : {2, 3, 1}) {
        FeedItem item = newsItem(feed, QString::number(day));
        item.published = instant("2025-10-01T00:00:00Z").addDays(day);
        must(items.insert(item, ItemDetail::KeyOnly));
    }
    const std::vector<FeedItem> newest = must(items.newestOf(feed, 2));
    QCOMPARE(newest.size(), size_t(2));
    QCOMPARE(newest.at(0).itemKey, QStringLiteral("3"));
    QCOMPARE(newest.at(1).itemKey, QStringLiteral("2"));
}

void TestFeeds::pruningKeepsWhatMatters()
{
    const auto database = memoryDatabase();
    ItemStore items(*database);
    const FeedId feed = must(FeedStore(*database).add(newsFeed()));
    const auto insert = [&](const char *key) {
        return must(items.insert(newsItem(feed, QString::fromLatin1(key)), ItemDetail::KeyOnly));
    };
    const FeedItemId idle = insert("idle");
    const FeedItemId announced = insert("announced");
    const FeedItemId claimed = insert("claimed");
    const FeedItemId stillThere = insert("still there");
    must(NewsStore(*database).insert(premiereNews(announced, {}, {})));
    ChangeSet list = addMedalist();
    std::get<Change<PremiereClaim>>(list.changes.at(4)).after->source.item = claimed;
    applied(*database, list);
    const QDateTime later = newsItem(feed, {}).fetchedAt.addDays(90);
    must(items.markSeen(std::vector{stillThere}, later));
    // A feed that has long not changed has all its items still.
    const FeedId quiet =
        must(FeedStore(*database).add(newsFeed(QStringLiteral("https://quiet.example/rss"))));
    const FeedItemId quietItem =
        must(items.insert(newsItem(quiet, QStringLiteral("q")), ItemDetail::KeyOnly));
    QCOMPARE(must(items.prune(std::chrono::days(91))), 0);
    QCOMPARE(must(items.prune(std::chrono::days(30))), 1);
    QVERIFY(items.item(quietItem).hasValue());
    QCOMPARE(items.item(idle).error().code, ErrorCode::NotFound);
    for (const FeedItemId kept : {announced, claimed, stillThere})
        QVERIFY(items.item(kept).hasValue());
    const ItemCounts counts = must(items.counts()).value(feed);
    QCOMPARE(counts.items, 3);
    QCOMPARE(counts.flagged, 1);
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestFeeds)
#include "test_feeds.moc"
