// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/xmldocument.h"
#include "core/feeds/xmlrepair.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** What the repair makes of broken markup, and that the parser takes it then. */
class FeedRepairTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data();
    void repairs();
    void leavesCutDocumentsCut();
    void countsDroppedLines();
    void prefixesWithoutDeclaration();
};

void FeedRepairTest::repairs_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QByteArray>("whole");
    const auto row = [](const char *broken, const char *whole) {
        QTest::newRow(broken) << QByteArray(broken) << QByteArray(whole);
    };
    row("<a>1 & 2</a>", "<a>1 &amp; 2</a>");
    row("<a>&amp;&lt;&gt;&quot;&apos;</a>", "<a>&amp;&lt;&gt;&quot;&apos;</a>");
    row("<a>&nbsp;&eacute;</a>", "<a>&#160;&#233;</a>");
    row("<a>&bogus; &; &#x; &copy</a>", "<a>&amp;bogus; &amp;;  &amp;copy</a>");
    row("<a>&#0;&#31;&#xD800;&#x110000;&#60;</a>", "<a>&#65533;&#65533;&#60;</a>");
    row("<a>1 ]]> 2</a>", "<a>1 ]]&gt; 2</a>");
    row("<a b=c d=e&f/>", "<a b=\"c\" d=\"e&amp;f\"/>");
    row("<a href=http://x/y?a=b>z</a>", "<a href=\"http://x/y?a=b\">z</a>");
    row("<a b=\"c\"d=\"e\"/>", "<a b=\"c\" d=\"e\"/>");
    row("<a b=\"c\"d\"/>", "<a b=\"c\" d=\"\"/>");
    row("<a b c='d'>x</a>", "<a b =\"\" c='d'>x</a>");
    row("<a b='1' b='2' c='3'/>", "<a b='1'  c='3'/>");
    row("<a b=\"x y>z</a>", "<a b=\"x\" y=\"\">z</a>");
    row("<a b = c>x</a>", "<a b = \"c\">x</a>");
    row("<a <b>x</b></a>", "<a ><b>x</b></a>");
    row("<a ,;b='c'/>", "<a b='c'/>");
    row("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b; &</a>", "<a>&amp;b; &amp;</a>");
    row("<a>x\x01\x1Fy\tz</a>", "<a>xy\tz</a>");
    row("<a>3 < 4 <5</a>", "<a>3 &lt; 4 &lt;5</a>");
    row("<a href='?a&b<c'/>", "<a href='?a&amp;b&lt;c'/>");
    row(" \n text <a/>", "<a/>");
    row("<br>Warning<?xml version='1.0'?><a/>", "<a/>");
    row("<a><!-- x -- y --><?php ?>b</a>", "<a>b</a>");
    row("<a><![CDATA[ & <b> \x02]]></a>", "<a><![CDATA[ & <b> ]]></a>");
    row("<a>\xEF\xBF\xBEx\xEF\xBF\xBF</a>", "<a>x</a>");
    row("<a><b>x</a>", "<a><b>x</b></a>");
    row("<a><b>x</c></a>", "<a><b>x</b></a>");
    row("<a>x</p></a>", "<a>x</a>");
    row("<a><b>x</a></b>", "<a><b>x</b></a>");
    row("<A>x</a>", "<A>x</A>");
    row("<r><ttl>60<ttl><a>x</a></r>", "<r><ttl>60</ttl><a>x</a></r>");
    row("<r><i><Title>x<title></i><i><title>y</title></i></r>",
        "<r><i><Title>x</Title></i><i><title>y</title></i></r>");
    row("<r><title>x<title>y</title>z</r>", "<r><title>x</title>yz</r>");
    row("<r><b>x<b>y</b></r>", "<r><b>x<b>y</b></b></r>");
    row("<r><i><t>x</i></t></r>", "<r><i><t>x</t></i></r>");
}

void FeedRepairTest::repairs()
{
    QFETCH(QByteArray, broken);
    QFETCH(QByteArray, whole);
    qint64 dropped = 0;
    QCOMPARE(repairedXml(broken, &dropped), whole);
    const XmlDocument document = readXml(broken);
    QVERIFY2(!document.problem, qPrintable(document.problem ? document.problem->text : QString()));
}

void FeedRepairTest::leavesCutDocumentsCut()
{
    const XmlDocument document = readXml("<a><b>whole</b><c>ha");
    QVERIFY(document.problem);
    const XmlElement root(document, 0);
    QVERIFY(!root.isComplete());
    QVERIFY(root.child(XmlSpace::None, "b").isComplete());
    QVERIFY(!root.child(XmlSpace::None, "c").isComplete());
    QCOMPARE(root.child(XmlSpace::None, "b").text(), QByteArrayView("whole"));
}

void FeedRepairTest::countsDroppedLines()
{
    const XmlDocument document = readXml("\n\n<a>\n&\n<b>");
    QVERIFY(document.problem);
    QCOMPARE(document.problem->line, 5);
}

void FeedRepairTest::prefixesWithoutDeclaration()
{
    const XmlDocument document =
        readXml("<r xmlns:x='http://purl.org/dc/elements/1.1/'><dc:a/><x:a/><zz:a/><media:a/></r>");
    QVERIFY(!document.problem);
    XmlElement element = XmlElement(document, 0).firstChild();
    for (const XmlSpace space :
         {XmlSpace::DublinCore, XmlSpace::DublinCore, XmlSpace::Other, XmlSpace::Media}) {
        QVERIFY(element.is(space, "a"));
        element = element.nextSibling();
    }
    QVERIFY(element.isNull());
}

RAIKI_TEST(FeedRepairTest)
#include "test_feedrepair.moc"
