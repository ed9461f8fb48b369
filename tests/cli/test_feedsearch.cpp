// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/database.h"
#include "core/tracker/preferences.h"
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** `feed add` with what people have at hand: the address of a site. */
class TestFeedSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSite();
    void aPageWithoutAFeed();
    void aFeedByItsSpelling();
    void readsAtOnceWhereThatWasAgreedTo();
    void tellsWhatCouldNotBeRead();

private:
    void agree();
    ProgramRun run(const QStringList &arguments);
    void page(const QByteArray &path, const QByteArray &html);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_raiki;
    std::unique_ptr<HttpServer> m_server;
};

void TestFeedSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_raiki = std::make_unique<Program>(raikiProgram(), m_folder->filePath(QStringLiteral("list.sqlite")));
    m_server = std::make_unique<HttpServer>();
}

ProgramRun TestFeedSearch::run(const QStringList &arguments)
{
    return m_raiki->run(arguments);
}

/** As at the first start: feeds may be polled. */
void TestFeedSearch::agree()
{
    const auto database = Database::open(m_raiki->database());
    QVERIFY(database);
    Preferences preferences(**database);
    PreferenceValues values = preferences.values();
    values.consent = NetworkConsent::Given;
    QVERIFY(preferences.save(values));
}

void TestFeedSearch::page(const QByteArray &path, const QByteArray &html)
{
    m_server->serveFeed(path, html, "text/html; charset=utf-8");
}

void TestFeedSearch::aSite()
{
    page("/", "<html><head><link rel=alternate type='application/rss+xml' href='/news.xml'>"
              "<link rel=alternate type='application/atom+xml' href='/reviews.xml'></head></html>");
    m_server->serveFeed("/news.xml",
                        rssFeed("News", rssItem("One", "Text", "1", "Wed, 01 Oct 2025 08:00:00 +0900")));
    m_server->serveFeed("/reviews.xml",
                        rssFeed("Reviews", rssItem("Two", "Text", "2", "Wed, 01 Oct 2025 08:00:00 +0900")));
    const QString site = m_server->url(QStringLiteral("/")).toString();
    const QString feed = m_server->url(QStringLiteral("/news.xml")).toString();
    const ProgramRun added = run({QStringLiteral("feed"), QStringLiteral("add"), site});
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.errors.contains(QStringLiteral("Added %1, the feed of %2.").arg(feed, site).toUtf8()),
             added.errors.constData());
    QVERIFY2(added.errors.contains("/reviews.xml  Reviews"), added.errors.constData());
    const QJsonArray list = m_raiki->json({QStringLiteral("feed"), QStringLiteral("list")}).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"url"].toString(), feed);
    QCOMPARE(run({QStringLiteral("feed"), QStringLiteral("add"), site}).exitCode, 1);
}

void TestFeedSearch::aPageWithoutAFeed()
{
    page("/about", "<html><p>Nothing</p></html>");
    const ProgramRun refused = run(
        {QStringLiteral("feed"), QStringLiteral("add"), m_server->url(QStringLiteral("/about")).toString()});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("no feed of it was found"), refused.errors.constData());
    QCOMPARE(m_raiki->json({QStringLiteral("feed"), QStringLiteral("list")}).array().size(), 0);
}

void TestFeedSearch::aFeedByItsSpelling()
{
    m_server->serveFeed("/feed.xml", rssFeed("News", {}));
    const QString feed = m_server->url(QStringLiteral("/feed.xml")).toString();
    QCOMPARE(run({QStringLiteral("feed"), QStringLiteral("add"), feed}).exitCode, 0);
    QVERIFY2(m_server->requests().empty(), "the first poll is soon enough");
}

void TestFeedSearch::readsAtOnceWhereThatWasAgreedTo()
{
    m_raiki->setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2025-10-01T12:00:00Z")});
    agree();
    QCOMPARE(run({QStringLiteral("add"), QStringLiteral("Medalist"), QStringLiteral("--status"),
                  QStringLiteral("completed")})
                 .exitCode,
             0);
    const QByteArray items = rssItem("Medalist Anime Season 2 Set to Premiere in January 2026", "", "1",
                                     "Wed, 01 Oct 2025 08:00:00 +0900") +
                             rssItem("Something else", "", "2", "Wed, 01 Oct 2025 07:00:00 +0900");
    page("/", "<link rel=alternate type='application/rss+xml' href='/news.xml'>");
    m_server->serveFeed("/news.xml", rssFeed("News", items));
    m_server->serveFeed("/feed.xml",
                        rssFeed("Other", rssItem("Two", "", "3", "Wed, 01 Oct 2025 08:00:00 +0900")));
    const QString site = m_server->url(QStringLiteral("/")).toString();
    const QString news = m_server->url(QStringLiteral("/news.xml")).toString();
    const QString other = m_server->url(QStringLiteral("/feed.xml")).toString();
    const ProgramRun added = run({QStringLiteral("feed"), QStringLiteral("add"), site, other});
    QCOMPARE(added.exitCode, 0);
    for (const QString &said : {QStringLiteral("Added %1, the feed of %2, with 2 items.").arg(news, site),
                                QStringLiteral("Added %1 with 1 item.").arg(other)})
        QVERIFY2(added.errors.contains(said.toUtf8()), added.errors.constData());
    QVERIFY2(added.output.contains("Medalist Anime Season 2"), added.output.constData());
    QCOMPARE(m_server->requests().size(), size_t(3)); // what the search brought is not fetched again
    for (const QJsonValue feed : m_raiki->json({QStringLiteral("feed"), QStringLiteral("list")}).array())
        QVERIFY(!feed[u"last_poll"].isNull());
}

void TestFeedSearch::tellsWhatCouldNotBeRead()
{
    agree();
    const QString feed = m_server->url(QStringLiteral("/none/feed.xml")).toString();
    const ProgramRun added = m_raiki->json({QStringLiteral("feed"), QStringLiteral("add"), feed});
    QCOMPARE(added.exitCode, 0); // it is in the list
    QVERIFY2(
        added.errors.contains(QStringLiteral("Added %1, which could not be read yet:").arg(feed).toUtf8()),
        added.errors.constData());
    const QJsonArray feeds = added.object()[u"feeds"].toArray();
    QCOMPARE(feeds.size(), 1);
    QCOMPARE(feeds[0][u"result"].toString(), QStringLiteral("failed"));
}

RAIKI_TEST(TestFeedSearch)
#include "test_feedsearch.moc"
