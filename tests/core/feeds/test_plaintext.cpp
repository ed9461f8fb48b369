// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/plaintext.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace raiki;

/** HTML fragments and what a person would read in them. */
class PlainTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsBracketedWords_data();
    void keepsBracketedWords();
    void decodesEntities_data();
    void decodesEntities();
    void clips_data();
    void clips();
    void stopsAtTheLimit_data();
    void stopsAtTheLimit();
    void isLinear_data();
    void isLinear();
};

void PlainTextTest::reads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *html, const char *text) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(text);
    };
    row("", "");
    row("nothing special", "nothing special");
    row("  two \t\n words  ", "two words");
    row("<b>bold</b> and <I CLASS=x>italic</I>", "bold and italic");
    row("half<b>way</b>", "halfway");
    row("<p>One</p><p>Two</p>", "One\nTwo");
    row("One<br/>Two<br>Three", "One\nTwo\nThree");
    row("<ul><li>One</li>\n<li>Two</li></ul>", "One\nTwo");
    row("<td>left</td><td>right</td>", "left right");
    row("a<script>alert('<b>')</script>b", "ab");
    row("a<style>p { }</style>b<!-- no > comment -->c", "abc");
    row("<svg onload=alert(1)>", "");
    row("<img src=x onerror=alert(1)>", "");
    row("<a title=\"5 > 4\" href='x'>link</a>", "link");
    row("<a title=\"never closed>text", "text");
    row("Tom & Jerry, 3 < 4 > 2, <3", "Tom & Jerry, 3 < 4 > 2, <3");
    row("Caf&eacute; &amp; &lt;b&gt; &#39;x&#x27; &#150; &hellip;", "Café & <b> 'x' – …");
    row("&nbsp;hard&nbsp;blank&nbsp;", "hard blank");
    row("&#x1F600;&#0;&#xD800;", "😀&#0;\uFFFD");
    row("アニメ&#12354;<br>化", "アニメあ\n化");
    row("<![CDATA[ raw <text> ]]> after", "raw <text> after");
    row("<!doctype html><?php echo 1 ?>x", "x");
    row("<html><head><title>T</title><style>p{}</style></head><body>B</body></html>", "T\nB");
    row("a<script>never closed", "a");
    row("1 <! 2", "1 <! 2");
    row("<!' <b>x</b>", "<!' x");
    row("<!never closed", "<!never closed");
    row("<!>x", "x");
    row("<", "<");
    row("</", "</");
    row("a <b", "a");
}

void PlainTextTest::reads()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainTextOf(html), text);
}

void PlainTextTest::keepsBracketedWords_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *html, const char *text) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(text);
    };
    row("<harmony/> airs in May", "<harmony/> airs in May");
    row("&lt;harmony/&gt;", "<harmony/>");
    row("<Lantern Alley> Season 2", "<Lantern Alley> Season 2");
    row("<b>bold</b> <New> <i>x</i>", "bold <New> x");
    row("<xss onclick='x()'>y</xss>", "y</xss>");
    row("<o:p></o:p><my-tag>x", "x");
    row("<script>x</script>y", "y");
    row("Use the <script> tag", "Use the <script> tag");
    row("a <b c", "a");
}

void PlainTextTest::keepsBracketedWords()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainTextOf(html, html.size() + 1, UnknownTags::Keep), text);
}

void PlainTextTest::decodesEntities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("known") << QStringLiteral("&lt;&eacute;&#233;&#xE9;&quot;") << QStringLiteral("<ééé\"");
    QTest::newRow("once") << QStringLiteral("&amp;amp;") << QStringLiteral("&amp;");
    QTest::newRow("unknown") << QStringLiteral("&bogus; &; & &#; &#x;")
                             << QStringLiteral("&bogus; &; & &#; &#x;");
    QTest::newRow("unclosed") << QStringLiteral("AT&T &copy 2026") << QStringLiteral("AT&T &copy 2026");
    QTest::newRow("case counts") << QStringLiteral("&Eacute;&eacute;") << QStringLiteral("Éé");
    QTest::newRow("out of range") << QStringLiteral("&#x110000;&#99999999999;")
                                  << QStringLiteral("\uFFFD&#99999999999;");
}

void PlainTextTest::decodesEntities()
{
    QFETCH(QString, text);
    QFETCH(QString, decoded);
    QCOMPARE(decodeEntities(text), decoded);
}

void PlainTextTest::clips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("clip");
    QTest::newRow("short") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("long") << QStringLiteral("abcd") << 3 << QStringLiteral("ab…");
    QTest::newRow("pair kept whole") << QStringLiteral("a😀b") << 3 << QStringLiteral("a…");
    QTest::newRow("nothing fits") << QStringLiteral("abc") << 0 << QString();
}

void PlainTextTest::clips()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QString, clip);
    QCOMPARE(clipped(text, limit), clip);
}

void PlainTextTest::stopsAtTheLimit_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("paragraphs") << QStringLiteral("<p>word</p>").repeated(100'000);
    QTest::newRow("references") << QStringLiteral("&#128512; ").repeated(100'000);
    QTest::newRow("one character section")
        << QStringLiteral("<![CDATA[") + QStringLiteral("word ").repeated(100'000);
    QTest::newRow("a section at the limit")
        << QStringLiteral("x").repeated(98) + QStringLiteral(" <![CDATA[y z ]]>").repeated(9);
}

void PlainTextTest::stopsAtTheLimit()
{
    QFETCH(QString, html);
    const QString text = plainTextOf(html, 100);
    QVERIFY(text.size() >= 100);
    QVERIFY(text.size() <= 103);
}

void PlainTextTest::isLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"<", "&", "<a href=\"", "<a b='", "<!--", "<![CDATA[", "<svg", "<script>",
                              "</p", "&#x", "<p>&amp;", "<x ", "<x>"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void PlainTextTest::isLinear()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    const QString html = piece.repeated(300'000) + u'>';
    QVERIFY(plainTextOf(html).size() <= html.size());
    QVERIFY(plainTextOf(html, html.size(), UnknownTags::Keep).size() <= html.size());
    // A quadratic walk over a million characters takes minutes; a linear one milliseconds.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

RAIKI_TEST(PlainTextTest)
#include "test_plaintext.moc"
