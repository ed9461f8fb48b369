// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"
#include "core/transfer/listformat.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

class TestCsvFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neutralises_data();
    void neutralises();
    void comesBackThroughAFile();
    void foreignApostrophesStay();
};

void TestCsvFormulas::neutralises_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("neutral");
    QTest::newRow("equals") << u"=cmd|'/c calc'!A1"_s << u"'=cmd|'/c calc'!A1"_s;
    QTest::newRow("plus") << u"+1+1"_s << u"'+1+1"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("guarded already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("guarded twice") << u"''=1"_s << u"'''=1"_s;
    QTest::newRow("an apostrophe alone") << u"'"_s << u"'"_s;
    QTest::newRow("a quotation") << u"'Tis"_s << u"'Tis"_s;
    QTest::newRow("further in") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("behind a blank") << u" =1"_s << u" =1"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCsvFormulas::neutralises()
{
    QFETCH(QString, cell);
    QFETCH(QString, neutral);
    QCOMPARE(neutralisedCell(cell), neutral);
    QCOMPARE(restoredCell(neutral), cell);
}

void TestCsvFormulas::comesBackThroughAFile()
{
    ListRow row;
    row.line = 2;
    row.title = u"=1+1"_s;
    row.titles.romaji = row.title;
    row.notes = u"\t'-2\n@x"_s;
    row.tags = QStringList{u"'=tag"_s, u"-tag"_s};
    const Result<WrittenList> list = writeList({row}, u"csv"_s);
    QVERIFY(list);
    const Result<CsvTable> table = readCsv(list->bytes);
    QVERIFY(table);
    for (const QString &cell : table->rows.at(0).cells)
        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(cell.front()), qPrintable(cell));
    const Result<ListDocument> document = readList(list->bytes, u"list.csv"_s);
    QVERIFY(document);
    QVERIFY(document->isOwn);
    QCOMPARE(document->rows.at(0).title, row.title);
    QCOMPARE(document->rows.at(0).notes, row.notes);
    QCOMPARE(document->rows.at(0).tags, row.tags);
}

void TestCsvFormulas::foreignApostrophesStay()
{
    const Result<ListDocument> document = readList("Title,Notes\n'=1,'-2\n", u"x.csv"_s);
    QVERIFY(document);
    QVERIFY(!document->isOwn);
    QCOMPARE(document->rows.at(0).title, u"'=1"_s);
    QCOMPARE(document->rows.at(0).notes, u"'-2"_s);
}

RAIKI_TEST(TestCsvFormulas)
#include "test_csvformulas.moc"
