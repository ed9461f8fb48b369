// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace raiki;

/** What parseFeed() promises whatever the format: errors, problems, links, lengths, keys. */
class FeedParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void tellsTheFormat_data();
    void tellsTheFormat();
    void keepsOnlyWebLinks_data();
    void keepsOnlyWebLinks();
    void showsLinksAsWritten_data();
    void showsLinksAsWritten();
    void linksStartWhereTheDocumentSaysToBe_data();
    void linksStartWhereTheDocumentSaysToBe();
    void showsWhatRepeats();
    void tellsWhereItBreaks();
    void clipsTexts();
    void keysAreUnique();
    void decodesByTheHttpCharset();
    void emptyFeedIsNoError();
    void setsTheTimeOfFetching();
};

namespace {

QByteArray rssWith(const QByteArray &items)
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>F</title>" + items +
           "</channel></rss>";
}

QByteArray itemWith(const QByteArray &fields)
{
    return "<item>" + fields + "</item>";
}

} // namespace

void FeedParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << int(code);
    };
    row("nothing", "", ErrorCode::UnknownFormat);
    row("blanks", " \r\n\t", ErrorCode::UnknownFormat);
    row("text", "just some words", ErrorCode::UnknownFormat);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), ErrorCode::UnknownFormat);
    row("zeros", QByteArray(1 << 16, '\0'), ErrorCode::UnknownFormat);
    row("a web page", "<!doctype html><html><head><title>Login</title></head><body><p>Hi<br></body></html>",
        ErrorCode::UnknownFormat);
    row("other XML", "<svg xmlns='http://www.w3.org/2000/svg'/>", ErrorCode::UnknownFormat);
    row("other JSON", "{\"a\": 1}", ErrorCode::UnknownFormat);
    row("a JSON list", "[1, 2]", ErrorCode::UnknownFormat);
    row("broken before the first item", "<rss version='2.0'><channel><title>F</title><item><title>x",
        ErrorCode::BadDocument);
    row("broken JSON",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\":", ErrorCode::BadDocument);
    row("entities within entities",
        "<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;'>]>" + rssWith(itemWith("<title>&b;</title>")),
        ErrorCode::BadDocument);
    row("markup in entities",
        "<!DOCTYPE rss [<!ENTITY a '&#60;b/>'>]>" + rssWith(itemWith("<title>&a;</title>")),
        ErrorCode::BadDocument);
    row("parameter entities", "<!DOCTYPE rss [<!ENTITY % a 'x'>]>" + rssWith(itemWith("<title>x</title>")),
        ErrorCode::BadDocument);
    row("a long entity",
        "<!DOCTYPE rss [<!ENTITY a '" + QByteArray(300, 'x') + "'>]>" + rssWith(itemWith("<title>x</title>")),
        ErrorCode::BadDocument);
    row("entities that grow",
        "<!DOCTYPE rss [<!ENTITY a '" + QByteArray(250, 'x') + "'>]>" + "<rss><channel><title>" +
            QByteArray("&a;").repeated(20'000) + "</title></channel></rss>",
        ErrorCode::BadDocument);
    row("entities from elsewhere",
        "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + rssWith(itemWith("<title>&a;</title>")),
        ErrorCode::BadDocument);
    row("more than the bound", QByteArray(33 * 1024 * 1024, ' '), ErrorCode::TooLarge);
    row("one endless tag", "<rss " + QByteArray(70'000, 'a') + "='1'><channel/></rss>", ErrorCode::TooLarge);
}

void FeedParserTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const Result<ParsedFeed> feed = parseFeed(bytes, {});
    QVERIFY(!feed);
    QCOMPARE(errorCodeName(feed.error().code), errorCodeName(ErrorCode(code)));
}

void FeedParserTest::tellsTheFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *format, const QByteArray &bytes) {
        QTest::newRow(bytes.constData()) << bytes << QString::fromLatin1(format);
    };
    row("rss2", "<rss version='2.0'><channel/></rss>");
    row("rss2", "<rss><channel/></rss>");
    row("rss2", "<RSS version='2.0'><Channel><Item><Title>x</Title></Item></Channel></RSS>");
    row("rss2", "<rss version='2.0' xmlns='http://backend.userland.com/rss2'><channel/></rss>");
    row("rss2", "<rss version='2.0' xmlns='http://nobody.example.org/'><channel><item/></channel></rss>");
    row("rss0.9x", "<rss version='0.92'><channel/></rss>");
    row("rss1", "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                "xmlns='http://purl.org/rss/1.0/'><channel/></r:RDF>");
    row("atom", "<feed xmlns='http://www.w3.org/2005/Atom'/>");
    row("atom", "<a:feed xmlns:a='https://www.w3.org/2005/Atom/'/>");
    row("atom", "<entry xmlns='http://www.w3.org/2005/Atom'><id>x</id></entry>");
    row("atom0.3", "<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>");
    row("jsonfeed", "\xEF\xBB\xBF \n{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}");
}

void FeedParserTest::tellsTheFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const Result<ParsedFeed> feed = parseFeed(bytes, {});
    QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
    QCOMPARE(feedFormatName(feed->format), format);
}

void FeedParserTest::keepsOnlyWebLinks_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *written, const char *link) {
        QTest::newRow(written) << QByteArray(written) << QString::fromLatin1(link);
    };
    row("https://a.example.org/x", "https://a.example.org/x");
    row(" HTTP://a.example.org ", "http://a.example.org");
    row("/x?y#z", "https://base.example.org/x?y#z");
    row("x", "https://base.example.org/dir/x");
    row("//other.example.org/x", "https://other.example.org/x");
    row("https://a.example.org/long-\n\t\tname", "https://a.example.org/long-name");
    row("javascript:alert(1)", "");
    row("file:///etc/passwd", "");
    row("data:text/html,x", "");
    row("mailto:a@example.org", "");
    row("http://", "");
    row("http://[::1", "");
    row("http://a.example.org:99999/", "");
    QTest::newRow("endless") << QByteArray(100'000, 'x') << QString();
}

void FeedParserTest::keepsOnlyWebLinks()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, link);
    DocumentContext context;
    context.baseUrl = QUrl(QStringLiteral("https://base.example.org/dir/feed.xml"));
    const Result<ParsedFeed> feed =
        parseFeed(rssWith(itemWith("<title>x</title><link>" + written + "</link>")), context);
    QVERIFY(feed);
    QCOMPARE(feed->items.front().link.toString(), link);
}

void FeedParserTest::showsLinksAsWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *written, const char *link) {
        QTest::newRow(written) << QByteArray(written) << QString::fromLatin1(link);
    };
    row("https://a.example.org/x", "https://a.example.org/x");
    row("/news/1", "/news/1");
    row("news/1", "news/1");
    row("tag:a.example.org,2026:1", "tag:a.example.org,2026:1");
    row("magnet:?xt=urn:btih:1", "magnet:?xt=urn:btih:1");
    row("javascript:alert(1)", "");
    row("file:///etc/passwd", "");
    row("data:text/html,x", "");
    row("x-run:thing", "");
    row("http://[::1", "");
}

void FeedParserTest::showsLinksAsWritten()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, link);
    DocumentContext context;
    context.view = DocumentView::AsWritten;
    const QByteArray documents[] = {
        rssWith(itemWith("<title>x</title><link>" + written + "</link>")),
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>x</title><link rel='edit' href='/edit'/>"
        "<link href='" +
            written + "'/></entry></feed>",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": \"1\", \"url\": \"" +
            written + "\"}]}"};
    for (const QByteArray &document : documents) {
        const Result<ParsedFeed> feed = parseFeed(document, context);
        QVERIFY(feed);
        QCOMPARE(feed->items.front().link.toString(), link);
        const bool isWeb = link.startsWith(QStringLiteral("https:"));
        QCOMPARE(parseFeed(document, {})->items.front().link.toString(), isWeb ? link : QString());
    }
}

void FeedParserTest::linksStartWhereTheDocumentSaysToBe_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto atom = [](const QByteArray &links) -> QByteArray {
        return "<feed xmlns='http://www.w3.org/2005/Atom'>" + links +
               "<entry><title>x</title><link href='post/1'/></entry></feed>";
    };
    const QByteArray self = " rel='self' href='https://a.example.org/blog/feed.xml'/>";
    QTest::newRow("Atom, self") << atom("<link" + self + "<link href='https://b.example.org/'/>");
    QTest::newRow("Atom, site") << atom("<link href='https://a.example.org/blog/'/>");
    QTest::newRow("Atom, empty base") << atom("<link" + self).replace("<entry>", "<entry xml:base='#'>");
    QTest::newRow("RSS, self") << QByteArray(
        "<rss version='2.0' xmlns:a='http://www.w3.org/2005/Atom'><channel><a:link" + self +
        "<link>https://b.example.org/</link><item><link>post/1</link></item></channel></rss>");
    QTest::newRow("RSS, site") << QByteArray(
        "<rss version='2.0'><channel><link>https://a.example.org/blog/</link>"
        "<item><link>post/1</link></item></channel></rss>");
    QTest::newRow("JSON Feed") << QByteArray(
        "{\"feed_url\": \"https://a.example.org/blog/feed.json\", \"items\": [{\"url\": \"post/1\"}]}");
}

void FeedParserTest::linksStartWhereTheDocumentSaysToBe()
{
    QFETCH(QByteArray, document);
    const auto linkAt = [&](const char *base) {
        DocumentContext context;
        context.baseUrl = QUrl(QString::fromLatin1(base));
        const Result<ParsedFeed> feed = parseFeed(document, context);
        return feed ? feed->items.front().link.toString() : QStringLiteral("unread");
    };
    QCOMPARE(linkAt(""), QStringLiteral("https://a.example.org/blog/post/1"));
    QCOMPARE(linkAt("https://c.example.org/feed"),
             QStringLiteral("https://c.example.org/post/1")); // where it was
}

void FeedParserTest::showsWhatRepeats()
{
    DocumentContext context;
    context.view = DocumentView::AsWritten;
    const QByteArray same = itemWith("<guid>same</guid><title>One</title>");
    const Result<ParsedFeed> feed =
        parseFeed(rssWith(same + same + itemWith("<guid>same</guid><title>Two</title>")), context);
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), size_t(3));
    for (const FeedItem &item : feed->items)
        QCOMPARE(item.itemKey, QStringLiteral("same"));
}

void FeedParserTest::tellsWhereItBreaks()
{
    const Result<ParsedFeed> feed =
        parseFeed("<rss version='2.0'><channel>\n<item><title>One</title></item>\n<item><title>", {});
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), size_t(1));
    QVERIFY(feed->problem);
    QCOMPARE(feed->problem->line, 3);
    QVERIFY(!feed->problem->text.isEmpty());
}

void FeedParserTest::clipsTexts()
{
    const QByteArray words = QByteArray("word ").repeated(50'000);
    const Result<ParsedFeed> feed =
        parseFeed(rssWith(itemWith("<title>" + words + "</title><description>" + words +
                                   "</description><encoded>" + words + "</encoded>")),
                  {});
    QVERIFY(feed);
    QCOMPARE(feed->items.front().title.size(), 500);
    QCOMPARE(feed->items.front().summary.size(), 4000);
    QCOMPARE(feed->items.front().content.size(), 40000);
    QVERIFY(feed->items.front().content.endsWith(u'…'));
}

void FeedParserTest::keysAreUnique()
{
    QByteArray items;
    for (int i = 0; i < 30; ++i)
        items += itemWith("<guid>same</guid><title>" + QByteArray::number(i) + "</title>");
    const Result<ParsedFeed> feed = parseFeed(rssWith(items), {});
    QVERIFY(feed);
    QSet<QString> keys;
    for (const FeedItem &item : feed->items)
        keys.insert(item.itemKey);
    QCOMPARE(keys.size(), 30);
}

void FeedParserTest::decodesByTheHttpCharset()
{
    DocumentContext context;
    context.contentType = "text/xml; charset=windows-1252";
    const Result<ParsedFeed> feed = parseFeed(rssWith(itemWith("<title>Pok\xE9mon</title>")), context);
    QVERIFY(feed);
    QCOMPARE(feed->items.front().title, QStringLiteral("Pokémon"));
}

void FeedParserTest::emptyFeedIsNoError()
{
    const Result<ParsedFeed> feed = parseFeed(rssWith(""), {});
    QVERIFY(feed);
    QVERIFY(feed->items.empty());
    QVERIFY(!feed->problem);
}

void FeedParserTest::setsTheTimeOfFetching()
{
    DocumentContext context;
    context.fetchedAt = QDateTime(QDate(2025, 10, 1), QTime(9, 0), Qt::UTC);
    const Result<ParsedFeed> feed = parseFeed(rssWith(itemWith("<title>x</title>")), context);
    QVERIFY(feed);
    QCOMPARE(feed->items.front().fetchedAt, context.fetchedAt);
    QVERIFY(!feed->items.front().published.isValid());
}

RAIKI_TEST(FeedParserTest)
#include "test_feedparser.moc"
