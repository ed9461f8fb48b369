// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/feedparser.h"
#include "core/feeds/mojibake.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** One item in words that are not its format's own, or not quite: which of them counts. */
class FeedModulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsOtherRoots_data();
    void readsOtherRoots();
    void keepsLongTextsWhole();
    void keepsMendedTextsWhole();
    void takesTheIdFromModules();
    void mends_data();
    void mends();
};

namespace {

constexpr char Spaces[] =
    " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
    " xmlns:dcterms='http://purl.org/dc/terms/' xmlns:media='http://search.yahoo.com/mrss/'"
    " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:atom='http://www.w3.org/2005/Atom'"
    " xmlns:pie='http://purl.org/atom/ns#'"
    " xmlns:other='urn:other'";

QByteArray inRss(const QByteArray &fields)
{
    return "<rss version='2.0'" + QByteArray(Spaces) + "><channel><item>" + fields +
           "</item></channel></rss>";
}

QByteArray inAtom(const QByteArray &fields)
{
    return "<feed xmlns='http://www.w3.org/2005/Atom'" + QByteArray(Spaces) + "><entry>" + fields +
           "</entry></feed>";
}

/** "title | link | published | updated | summary | content", with "-" for what is empty. */
QString told(const FeedItem &item)
{
    QStringList fields = {item.title,
                          item.link.toString(QUrl::FullyEncoded),
                          item.published.toString(Qt::ISODate),
                          item.updated.toString(Qt::ISODate),
                          item.summary,
                          item.content};
    for (QString &field : fields) {
        if (field.isEmpty())
            field = QStringLiteral("-");
    }
    return fields.join(QStringLiteral(" | "));
}

} // namespace

void FeedModulesTest::reads_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");
    const auto rss = [](const char *fields, const char *expected) {
        QTest::addRow("rss: %s", fields) << inRss(fields) << QString::fromUtf8(expected);
    };
    const auto atom = [](const char *fields, const char *expected) {
        QTest::addRow("atom: %s", fields) << inAtom(fields) << QString::fromUtf8(expected);
    };
    rss("<dc:title>T</dc:title><dc:description>D</dc:description>", "T | - | - | - | D | -");
    rss("<dc:description>no</dc:description><description>D</description>", "- | - | - | - | D | no");
    rss("<description>1</description><description>2</description>", "- | - | - | - | 1 | 2");
    rss("<description>D</description><content:encoded>E</content:encoded><description>2</description>",
        "- | - | - | - | D | E");
    rss("<description>D</description><dc:description>D</dc:description>", "- | - | - | - | D | -");
    rss("<itunes:subtitle>S</itunes:subtitle><itunes:summary>L</itunes:summary>", "- | - | - | - | L | -");
    rss("<itunes:subtitle>S</itunes:subtitle>", "- | - | - | - | S | -");
    rss("<other:description>no</other:description><description>D</description>", "- | - | - | - | D | -");
    rss("<title>T</title><image><title>no</title><link>http://no.example/</link></image>",
        "T | - | - | - | - | -");
    rss("<media:group><media:title>T</media:title><media:description>D</media:description></media:group>",
        "T | - | - | - | D | -");
    rss("<content type='html'>&lt;b&gt;C&lt;/b&gt;</content><summary>S</summary>", "- | - | - | - | S | C");
    rss("<abstract>A</abstract><fullitem>F <b>x</b></fullitem>", "- | - | - | - | A | F x");
    rss("<summary>S</summary><description>D</description>", "- | - | - | - | D | S");
    rss("<link href='http://a.example/1'/><link rel='enclosure' href='http://a.example/1.mp3'/>",
        "- | http://a.example/1 | - | - | - | -");
    rss("<link rel='self' href='http://a.example/1.xml'/>", "- | - | - | - | - | -");
    rss("<media:group><media:content><media:title>T</media:title><media:description>D</media:description>"
        "<media:player url='http://a.example/play'/></media:content></media:group>",
        "T | http://a.example/play | - | - | D | -");
    rss("<media:player url='http://a.example/play'/><guid>http://a.example/1</guid>",
        "- | http://a.example/1 | - | - | - | -");
    rss("<issued>2026-01-09</issued><modified>2026-01-10</modified>",
        "- | - | 2026-01-09T00:00:00Z | 2026-01-10T00:00:00Z | - | -");
    rss("<dcterms:created>2026-01-08</dcterms:created><dcterms:issued>2026-01-09</dcterms:issued>",
        "- | - | 2026-01-09T00:00:00Z | - | - | -");
    rss("<dcterms:created>2026-01-08</dcterms:created>", "- | - | 2026-01-08T00:00:00Z | - | - | -");
    rss("<link>http://a.example/?a=1&amp;amp;b=2</link>", "- | http://a.example/?a=1&b=2 | - | - | - | -");
    rss("<link xml:base='http://b.example/x/'>p</link>", "- | http://b.example/x/p | - | - | - | -");
    rss("<guid isPermaLink=false>http://a.example/</guid><title>T</title>", "T | - | - | - | - | -");
    rss("<guid isPermaLink='false'>http://a.example/</guid><id>http://a.example/1</id>",
        "- | - | - | - | - | -");
    rss("<id>http://a.example/1</id>", "- | http://a.example/1 | - | - | - | -");
    rss("<atom:id>http://a.example/1</atom:id>", "- | http://a.example/1 | - | - | - | -");
    rss("<pie:link href='http://a.example/1'/>", "- | http://a.example/1 | - | - | - | -");
    rss("<pie:link rel='service.edit' href='http://a.example/edit'/><pie:id>http://a.example/1</pie:id>",
        "- | http://a.example/1 | - | - | - | -");
    rss("<atom:title type='html'>&lt;b&gt;T&lt;/b&gt;</atom:title>", "T | - | - | - | - | -");
    rss("<atom:title>no</atom:title><title>T</title>", "T | - | - | - | - | -");
    rss("<atom:id>urn:x</atom:id>", "- | - | - | - | - | -");
    atom("<id>http://a.example/1</id>", "- | http://a.example/1 | - | - | - | -");
    atom("<id>urn:x</id><link uri='http://a.example/1'/>", "- | http://a.example/1 | - | - | - | -");
    atom("<link href='http://a.example/1'/><link rel='alternate' type='text/html' href='http://a.example/2'/>"
         "<link rel='alternate' type='text/html' href='http://a.example/3'/>",
         "- | http://a.example/2 | - | - | - | -");
    atom("<link href='http://a.example/1'/><link rel='alternate' type='text/plain' "
         "href='http://a.example/2'/>",
         "- | http://a.example/1 | - | - | - | -");
    atom("<media:player url='/play'/>", "- | - | - | - | - | -");
    atom("<media:player url='http://a.example/play'/><id>urn:x</id>",
         "- | http://a.example/play | - | - | - | -");
    atom("<updated>2026-01-10</updated>", "- | - | 2026-01-10T00:00:00Z | 2026-01-10T00:00:00Z | - | -");
    atom("<created>2026-01-08</created><updated>2026-01-10</updated>",
         "- | - | 2026-01-08T00:00:00Z | 2026-01-10T00:00:00Z | - | -");
    atom("<dc:title>T</dc:title><dc:date>2026-01-09</dc:date>",
         "T | - | 2026-01-09T00:00:00Z | 2026-01-09T00:00:00Z | - | -");
    atom("<description>D</description><content:encoded>E</content:encoded>", "- | - | - | - | D | E");
    atom("<summary>S</summary><content>C</content><dc:description>no</dc:description>",
         "- | - | - | - | S | C");
    atom("<title>T</title><media:group><media:title>no</media:title>"
         "<media:description>D</media:description></media:group>",
         "T | - | - | - | D | -");
    atom("<title type='html'>&lt;blink&gt;T&lt;/blink&gt; &lt;harmony/&gt;</title>",
         "T <harmony/> | - | - | - | - | -");
    atom("<title type='html'>&amp;#146;&#146;\xC2\x92</title>", "’’’ | - | - | - | - | -");
}

void FeedModulesTest::reads()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, expected);
    const Result<ParsedFeed> feed = parseFeed(document, {});
    QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
    QCOMPARE(told(feed->items.front()), expected);
    // Without its texts an item is called and dated as with them.
    DocumentContext context;
    context.wantsText = [](const QString &) { return false; };
    const Result<ParsedFeed> bare = parseFeed(document, context);
    QVERIFY(bare);
    QCOMPARE(bare->items.front().title, feed->items.front().title);
    QCOMPARE(bare->items.front().published, feed->items.front().published);
    QCOMPARE(bare->items.front().updated, feed->items.front().updated);
}

void FeedModulesTest::readsOtherRoots_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");
    const QByteArray item = "<item><title>T</title><link>http://a.example/1</link></item>";
    const QString read = QStringLiteral("T | http://a.example/1 | - | - | - | -");
    QTest::newRow("SOAP") << QByteArray(
                                 "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                                 "<rss version='2.0'><channel>" +
                                 item + "</channel></rss></s:Body></s:Envelope>")
                          << read;
    QTest::newRow("RDF without its namespace")
        << QByteArray("<RDF xmlns='http://purl.org/rss/1.0/'><channel/>" + item + "</RDF>") << read;
    QTest::newRow("RDF of a vocabulary that nobody knows")
        << QByteArray(
               "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='urn:own'><channel/>" +
               item + "</r:RDF>")
        << read;
    QTest::newRow("CDF")
        << QByteArray("<CHANNEL HREF='http://a.example/'><ITEM HREF='http://a.example/1' "
                      "LASTMOD='2026-01-09T15:00'><TITLE>T</TITLE><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>")
        << QStringLiteral("T | http://a.example/1 | - | 2026-01-09T15:00:00Z | A | -");
    QTest::newRow("Atom with RSS's name for an entry")
        << QByteArray("<feed xmlns='http://www.w3.org/2005/Atom'><item><title>T</title>"
                      "<link href='http://a.example/1'/></item></feed>")
        << read;
    QTest::newRow("entities of HTML from elsewhere")
        << "<!DOCTYPE rss [<!ENTITY % latin PUBLIC '-//W3C//ENTITIES Latin 1 for XHTML//EN' "
           "'http://a.example/latin1.ent'> %latin;]>" +
               inRss("<title>caf&eacute;</title>")
        << QStringLiteral("café | - | - | - | - | -");
    QTest::newRow("an entity of its own") << QByteArray("<!DOCTYPE rss [<!ENTITY studio \"C:\\x\\new\">]>" +
                                                        inRss("<title>&studio; one</title>"))
                                          << QStringLiteral("C:\\x\\new one | - | - | - | - | -");
}

void FeedModulesTest::readsOtherRoots()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, expected);
    const Result<ParsedFeed> feed = parseFeed(document, {});
    QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
    QCOMPARE(feed->items.size(), size_t(1));
    QCOMPARE(told(feed->items.front()), expected);
}

void FeedModulesTest::keepsLongTextsWhole()
{
    const QByteArray text = QByteArray("word ").repeated(1200).trimmed();
    const QByteArray description = "<description>" + text + "</description>";
    const FeedItem alone = parseFeed(inRss(description), {})->items.front();
    QCOMPARE(alone.summary.size(), 4000);
    QCOMPARE(alone.content, QString::fromLatin1(text));
    const FeedItem beside =
        parseFeed(inRss(description + "<content:encoded>E</content:encoded>"), {})->items.front();
    QCOMPARE(beside.content, QStringLiteral("E"));
    const FeedItem brief = parseFeed(inRss("<description>brief…</description>"), {})->items.front();
    QCOMPARE(brief.content, QString());
}

void FeedModulesTest::keepsMendedTextsWhole()
{
    // Encoded twice: it takes more of the document than of the text.
    const QByteArray twice = QString(QStringLiteral("na\u00C3\u00AFve ")).toUtf8().repeated(900).trimmed();
    const FeedItem item = parseFeed(inRss("<description>" + twice + "</description>"), {})->items.front();
    QCOMPARE(item.summary.size(), 4000);
    QVERIFY(item.summary.endsWith(u'…'));
    QCOMPARE(item.content.size(), 900 * 6 - 1);
}

void FeedModulesTest::takesTheIdFromModules()
{
    const auto keyOf = [](const QByteArray &fields) {
        return parseFeed(inRss(fields), {})->items.front().itemKey;
    };
    const QByteArray identifier = "<dc:identifier>doi:10.1/x</dc:identifier><link>https://a.example/1</link>";
    QCOMPARE(keyOf(identifier), QStringLiteral("doi:10.1/x"));
    QCOMPARE(keyOf(identifier + "<guid>g</guid>"), QStringLiteral("g"));
    QCOMPARE(keyOf(identifier + "<atom:id>a</atom:id>"), QStringLiteral("a"));
}

void FeedModulesTest::mends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *text, const char *mended) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(mended);
    };
    row("PokÃ©mon", "Pokémon");
    row("Itâ€™s", "It’s");
    row("Ã©tÃ© é", "Ã©tÃ© é"); // one letter that is right speaks against it
    row("Café", "Café");
    row("São Paulo", "São Paulo");
    row("ダンダダン Â", "ダンダダン Â");
    row("\xC2\x93x\xC2\x94", "“x”");
    row("", "");
}

void FeedModulesTest::mends()
{
    QFETCH(QString, text);
    QFETCH(QString, mended);
    QCOMPARE(mendedText(text), mended);
}

RAIKI_TEST(FeedModulesTest)
#include "test_feedmodules.moc"
