// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/csv.h"
#include "tests/support/testprogram.h"

#include <QStringEncoder>
#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

class TestCsvEncodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void takesTheGivenEncoding();
    void refusesWhatTheEncodingLacks();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

static QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

void TestCsvEncodings::guesses_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("writtenIn");
    QTest::addColumn<QString>("readAs");
    QTest::newRow("ASCII") << u"Medalist"_s << QByteArray("UTF-8") << u"UTF-8"_s;
    QTest::newRow("UTF-8") << u"メダリスト é"_s << QByteArray("UTF-8") << u"UTF-8"_s;
    QTest::newRow("UTF-16LE") << u"メダリスト"_s << QByteArray("UTF-16LE") << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << u"メダリスト"_s << QByteArray("UTF-16BE") << u"UTF-16BE"_s;
    QTest::newRow("Shift_JIS, short") << u"ソ表能"_s << QByteArray("Shift_JIS") << u"Shift_JIS"_s;
    QTest::newRow("Shift_JIS") << u"葬送のフリーレン 第２期、魔法使いの旅はつづく"_s
                               << QByteArray("Shift_JIS") << u"Shift_JIS"_s;
    QTest::newRow("EUC-JP, short") << u"アニメ"_s << QByteArray("EUC-JP") << u"EUC-JP"_s;
    QTest::newRow("EUC-JP") << u"葬送のフリーレン 第２期、魔法使いの旅はつづく"_s << QByteArray("EUC-JP")
                            << u"EUC-JP"_s;
    QTest::newRow("Latin-1") << u"Pokémon, die Größe"_s << QByteArray("ISO-8859-1") << u"windows-1252"_s;
    QTest::newRow("windows-1252") << u"“Q” – €"_s << QByteArray("windows-1252") << u"windows-1252"_s;
}

void TestCsvEncodings::guesses()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, writtenIn);
    QFETCH(QString, readAs);
    const QString text = "Title,Premiere,Status\n\""_L1 + title + "\",2026-01-09,planned\n"_L1;
    const Result<CsvTable> table = readCsv(encoded(text, writtenIn.constData()));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->rows.at(0).cells.at(0), title);
    QCOMPARE(table->dialect.encoding, readAs);
    QCOMPARE(table->rows.at(0).cells.size(), 3);
}

void TestCsvEncodings::takesTheGivenEncoding()
{
    const QByteArray bytes = encoded(u"Title,x\nCаша,1\n"_s, "windows-1251");
    const Result<CsvTable> table = readCsv(bytes, CsvDialect{u',', u"windows-1251"_s});
    QVERIFY(table);
    QCOMPARE(table->rows.at(0).cells.at(0), u"Cаша"_s);
    const Result<CsvTable> latin = readCsv(bytes, CsvDialect{u',', u"ISO-8859-1"_s});
    QVERIFY(latin);
    QVERIFY(latin->rows.at(0).cells.at(0) != u"Cаша"_s);
}

void TestCsvEncodings::refusesWhatTheEncodingLacks()
{
    const QByteArray bytes("Title,x\nA,1\nPok\xE9mon,2\n");
    const Result<CsvTable> asUtf8 = readCsv(bytes, CsvDialect{u',', u"UTF-8"_s});
    QVERIFY(!asUtf8);
    QVERIFY2(asUtf8.error().detail.startsWith("line 3"_L1), qPrintable(asUtf8.error().detail));
    const Result<CsvTable> asEuc = readCsv(bytes, CsvDialect{u',', u"EUC-JP"_s});
    QVERIFY(!asEuc);
    QVERIFY2(asEuc.error().detail.startsWith("line 3"_L1), qPrintable(asEuc.error().detail));
}

void TestCsvEncodings::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(1000, '\0');
    QTest::newRow("zip") << QByteArray("PK\x03\x04") + QByteArray(1000, '\0');
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00\x11\x22\x33\x44\x02\xff\x0b\xc9", 12);
    QByteArray noise;
    for (int place = 0; place < 20'000; ++place)
        noise.append(static_cast<char>((place * 7919 + place / 13 * 104'729) % 256));
    QTest::newRow("noise") << noise;
}

void TestCsvEncodings::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::BadDocument);
}

RAIKI_TEST(TestCsvEncodings)
#include "test_csvencodings.moc"
