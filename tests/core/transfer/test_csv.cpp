// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** The rows as one text: cells between brackets, one row a line, each with its line. */
static QString written(const CsvTable &table)
{
    const auto cells = [](const QStringList &row) -> QString { return u'[' + row.join("]["_L1) + u']'; };
    QString text = cells(table.header);
    for (const CsvRow &row : table.rows)
        text += u'\n' + QString::number(row.line) + u' ' + cells(row.cells);
    return text;
}

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void guessesDelimiter_data();
    void guessesDelimiter();
    void takesTheGivenDelimiter();
    void keepsItsBounds();
    void writesWhatItReads();
    void equalCellsShareTheirText();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << u"[a][b]\n2 [1][2]"_s;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << u"[a][b]\n2 [1][2]"_s;
    QTest::newRow("CR alone") << QByteArray("a,b\r1,2\r3,4") << u"[a][b]\n2 [1][2]\n3 [3][4]"_s;
    QTest::newRow("mixed ends") << QByteArray("a,b\r\n1,2\n3,4\r5,6")
                                << u"[a][b]\n2 [1][2]\n3 [3][4]\n4 [5][6]"_s;
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << u"[a][b]\n2 [1][2]"_s;
    QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n\n3,4\n") << u"[a][b]\n3 [1][2]\n6 [3][4]"_s;
    QTest::newRow("quotes") << QByteArray("a,b\n\"1,5\",\"say \"\"x\"\"\"\n")
                            << u"[a][b]\n2 [1,5][say \"x\"]"_s;
    QTest::newRow("line in a cell") << QByteArray("a,b\n\"1\n2\r\n3\",x\ny,z\n")
                                    << u"[a][b]\n2 [1\n2\r\n3][x]\n5 [y][z]"_s;
    QTest::newRow("quote in an unquoted cell")
        << QByteArray("a,b\nsay \"x\",y\n") << u"[a][b]\n2 [say \"x\"][y]"_s;
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"x\"y,z\n") << u"[a][b]\n2 [xy][z]"_s;
    QTest::newRow("backslashes are text")
        << QByteArray("a,b\n\"x \\\"y\\\" z\",1\n") << u"[a][b]\n2 [x \\y\\\" z\"][1]"_s;
    QTest::newRow("empty quoted cell") << QByteArray("a\n\"\"\nx\n") << u"[a]\n2 []\n3 [x]"_s;
    QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3\n") << u"[a][b]\n2 [1]\n3 [1][2][3]"_s;
    QTest::newRow("only a header") << QByteArray("a,b\n") << u"[a][b]"_s;
    QTest::newRow("sep line") << QByteArray("sep=;\na;b\n1,5;2\n") << u"[a][b]\n3 [1,5][2]"_s;
    QTest::newRow("remark") << QByteArray("# made today, by hand\na,b\n1,2\n") << u"[a][b]\n3 [1][2]"_s;
    QTest::newRow("number sign column") << QByteArray("#,b\n1,2\n") << u"[#][b]\n2 [1][2]"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << u"[a][b]\n2 [1][2]"_s;
    QTest::newRow("other line separators")
        << QByteArray("a,b\nx\x0b\x0cy,z\n") << u"[a][b]\n2 [x\x0b\x0cy][z]"_s;
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(written(*table), expected);
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
    QTest::newRow("only line ends") << QByteArray("\n\r\n\r\r\n") << u"line 1"_s;
    QTest::newRow("a quote never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << u"line 2, column 2"_s;
    // The quotes further down would close it and swallow rows.
    QTest::newRow("a quote closed rows later")
        << QByteArray("a,b\n\"1,2\n3,\"x,y\"\n5,6\n") << u"line 2, column 1"_s;
    QTest::newRow("NUL") << QByteArray("a,b\n1,x\0y\n", 10) << u"line 2, column 4"_s;
    QTest::newRow("all NUL") << QByteArray(5000, '\0') << u"line 1, column 1"_s;
    QTest::newRow("damaged UTF-8") << QByteArray("a,b\n\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9,2\n3,\xFF\n")
                                   << u"line 3"_s;
    QTest::newRow("odd number of quotes") << QByteArray(1001, '"') << u"line 1, column 1"_s;
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::BadDocument);
    QVERIFY2(table.error().detail.startsWith(place + u':'), qPrintable(table.error().detail));
}

void TestCsv::guessesDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << QByteArray("title,status\nA,b\n") << QChar(u',');
    QTest::newRow("semicolon, decimal commas") << QByteArray("title;score\nA;8,5\nB;9,5\n") << QChar(u';');
    QTest::newRow("tab, commas in titles")
        << QByteArray("title\tscore\nA, B and C\t8\nD, E\t7\n") << QChar(u'\t');
    QTest::newRow("pipe") << QByteArray("title|score\nA|8\nB|9\n") << QChar(u'|');
    QTest::newRow("comma, semicolons in cells")
        << QByteArray("title,tags,score\nA,x;y;z,8\nB,u;v,9\n") << QChar(u',');
    QTest::newRow("quoted header") << QByteArray("\"a;b\",\"c;d\"\n1,2\n") << QChar(u',');
    QTest::newRow("one column") << QByteArray("title\nA\nB\n") << QChar(u',');
}

void TestCsv::guessesDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->dialect.delimiter, delimiter);
}

void TestCsv::takesTheGivenDelimiter()
{
    const Result<CsvTable> table = readCsv("a;b,c\n1;2,3\n", CsvDialect{u',', {}});
    QVERIFY(table);
    QCOMPARE(written(*table), u"[a;b][c]\n2 [1;2][3]"_s);
    QVERIFY(!readCsv("a,b\n", CsvDialect{u'"', {}}));
    QVERIFY(!readCsv("a,b\n", CsvDialect{u'→', {}}));
    QVERIFY(!readCsv("a,b\n", CsvDialect{u',', u"no such encoding"_s}));
}

void TestCsv::keepsItsBounds()
{
    QVERIFY(readCsv("a,b\n" + QByteArray(1024 * 1024, 'x') + ",1\n"));
    const Result<CsvTable> wide = readCsv("a,b\n1,2\n" + QByteArray(1000, ',') + "\n");
    QVERIFY(!wide);
    QVERIFY2(wide.error().detail.startsWith("line 3, column 1001"_L1), qPrintable(wide.error().detail));
    const Result<CsvTable> longCell = readCsv("a,b\n1," + QByteArray(1024 * 1024 + 1, 'x') + "\n");
    QVERIFY(!longCell);
    QVERIFY2(longCell.error().detail.startsWith("line 2, column 2"_L1), qPrintable(longCell.error().detail));
    const Result<CsvTable> many = readCsv("a,b\n" + QByteArray("1,2\n").repeated(250'001));
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::TooLarge);
}

void TestCsv::writesWhatItReads()
{
    const QStringList header{u"a"_s, u"b"_s, u"c"_s};
    const std::vector<QStringList> rows{{u"1"_s, u""_s, u"x,y"_s},
                                        {u"say \"x\""_s, u"two\nlines"_s, u"two\r\nlines"_s},
                                        {u" blank "_s, u"進撃の巨人"_s, u"a;b|c\td"_s},
                                        {u""_s, u""_s, u""_s}};
    const QByteArray bytes = writeCsv(header, rows);
    QVERIFY(bytes.startsWith("a,b,c\r\n1,,\"x,y\"\r\n"));
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->header, header);
    QCOMPARE(table->rows.size(), rows.size());
    for (size_t row = 0; row < rows.size(); ++row)
        QCOMPARE(table->rows[row].cells, rows[row]);
    const Result<CsvTable> oneColumn = readCsv(writeCsv({u"a"_s}, {{u""_s}, {u"x"_s}}));
    QVERIFY(oneColumn);
    QCOMPARE(oneColumn->rows.size(), 2U);
    // Headers that would read as something else than a header.
    for (const QString &first : {u"sep="_s, u"#x"_s}) {
        const Result<CsvTable> odd = readCsv(writeCsv({first, u""_s}, {{u"1"_s, u"2"_s}}), CsvDialect{});
        QVERIFY(odd);
        QCOMPARE(odd->header, QStringList({first, QString()}));
        QCOMPARE(odd->rows.size(), 1U);
    }
}

void TestCsv::equalCellsShareTheirText()
{
    const Result<CsvTable> table = readCsv("a,b\nwatching,1\nwatching,2\n");
    QVERIFY(table);
    QCOMPARE(table->rows[0].cells[0].constData(), table->rows[1].cells[0].constData());
    QVERIFY(table->rows[0].cells[1] != table->rows[1].cells[1]);
}

RAIKI_TEST(TestCsv)
#include "test_csv.moc"
