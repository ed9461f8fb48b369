// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "resources/shippedfeeds.h"

#include "core/feeds/feedaddress.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** The feeds that ship with the program: what they say, and that nothing is added unasked. */
class DefaultFeedsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedOnes();
    void offeredUntilTheyAreThere();
    void refusesOthers_data();
    void refusesOthers();
};

void DefaultFeedsTest::theShippedOnes()
{
    const std::vector<DefaultFeed> feeds = must(shippedFeeds());
    QSet<QUrl> urls;
    int suggested = 0;
    for (const DefaultFeed &feed : feeds) {
        urls.insert(feed.url);
        QCOMPARE(feed.url.scheme(), u"https"_s);
        for (const char *language : {"en", "de", "ja", "es", "fr", "pt", "zh"})
            QVERIFY2(!feed.about.value(QString::fromLatin1(language)).isEmpty(), qPrintable(feed.title));
        QVERIFY(!feed.language.isEmpty() && feed.siteUrl.isValid());
        const std::optional<QUrl> known = feedOfKnownPage(feed.siteUrl); // one spelling of each address
        QVERIFY2(!known || *known == feed.url, qPrintable(feed.title));
        suggested += feed.isSuggestedFor(u"en_GB"_s) ? 1 : 0;
    }
    QCOMPARE(urls.size(), qsizetype(feeds.size()));
    QVERIFY(feeds.size() >= 6);
    QVERIFY(suggested >= 3 && suggested < int(feeds.size()));
    for (const char *site : {"animenewsnetwork.com", "myanimelist.net", "crunchyrollsvc.com",
                             "livechart.me/feeds/headlines", "livechart.me/feeds/episodes"})
        QVERIFY2(std::any_of(feeds.begin(), feeds.end(),
                             [site](const DefaultFeed &feed) {
                                 return feed.url.toString().contains(QLatin1String(site));
                             }),
                 site);
}

void DefaultFeedsTest::offeredUntilTheyAreThere()
{
    Tracker tracker;
    QVERIFY(must(tracker.subscriptions.offered()).empty());
    Subscriptions subscriptions(*tracker.database, tracker.clock, shippedFeeds);
    std::vector<DefaultFeed> offered = must(subscriptions.offered());
    const size_t all = offered.size();
    QVERIFY(must(subscriptions.rows()).empty());
    offered.resize(2);
    QCOMPARE(must(subscriptions.addOffered(offered)).added, 2);
    QCOMPARE(must(subscriptions.addOffered(offered)).alreadyThere, 2);
    QCOMPARE(must(subscriptions.rows()).size(), size_t(2));
    QCOMPARE(must(subscriptions.rows()).front().feed.title, offered.front().title);
    QCOMPARE(must(subscriptions.offered()).size(), all - 2);
}

void DefaultFeedsTest::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no address") << QByteArray(R"({"feeds":[{"title":"x","about":{"en":"y"}}]})");
    QTest::newRow("a file") << QByteArray(
        R"({"feeds":[{"title":"x","url":"file:///x","about":{"en":"y"}}]})");
    QTest::newRow("no word") << QByteArray(R"({"feeds":[{"title":"x","url":"https://x.example/"}]})");
}

void DefaultFeedsTest::refusesOthers()
{
    QFETCH(QByteArray, json);
    QCOMPARE(readDefaultFeeds(json).error().code, ErrorCode::BadDocument);
}

RAIKI_TEST(DefaultFeedsTest)
#include "test_defaultfeeds.moc"
