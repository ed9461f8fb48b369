// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/textencoding.h"
#include "tests/support/testprogram.h"

#include <QStringEncoder>
#include <QTest>

using namespace raiki;

/** One text in many encodings, labelled rightly, wrongly or not at all. */
class TextEncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void findsCharset_data();
    void findsCharset();
};

namespace {

constexpr char EbcdicDocument[] =
    "4c6fa7949340a58599a28996957e7df14bf07d4085958396848995877e7d8397f5f0f07d6f6e4c81"
    "6e514f4c61816e";

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

QString declared(const char *encoding, const QString &text)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?><a>%2</a>")
        .arg(QString::fromLatin1(encoding), text);
}

} // namespace

void TextEncodingTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("expected");
    const QString kana = QStringLiteral("<a>アニメ</a>");
    const QString accent = QStringLiteral("<a>Pokémon</a>");
    const QByteArray none;

    QTest::newRow("utf-8") << kana.toUtf8() << none << kana;
    QTest::newRow("utf-8 with a mark") << QByteArray("\xEF\xBB\xBF" + kana.toUtf8()) << none << kana;
    QTest::newRow("two marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF" + kana.toUtf8()) << none << kana;
    QTest::newRow("utf-16 le with a mark")
        << QByteArray("\xFF\xFE" + encoded("UTF-16LE", kana)) << none << kana;
    QTest::newRow("utf-16 be with a mark")
        << QByteArray("\xFE\xFF" + encoded("UTF-16BE", kana)) << none << kana;
    QTest::newRow("utf-16 le without") << encoded("UTF-16LE", kana) << none << kana;
    QTest::newRow("utf-16 be without") << encoded("UTF-16BE", kana) << none << kana;
    QTest::newRow("utf-32 le with a mark")
        << QByteArray(QByteArray("\xFF\xFE\0\0", 4) + encoded("UTF-32LE", kana)) << none << kana;

    const QString latin = declared("ISO-8859-1", QStringLiteral("Pokémon"));
    QTest::newRow("latin-1 declared") << latin.toLatin1() << none << latin;
    const QString single = QStringLiteral("<?xml version='1.0' encoding = 'latin1' ?><a>é</a>");
    QTest::newRow("declared in single quotes") << single.toLatin1() << none << single;
    QTest::newRow("latin-1 by HTTP") << accent.toLatin1() << QByteArray("text/xml; charset=ISO-8859-1")
                                     << accent;
    QTest::newRow("latin-1 undeclared") << accent.toLatin1() << none << accent;
    QTest::newRow("windows-1252 called latin-1")
        << QByteArray("<a>\x93x\x94 \x80</a>") << QByteArray("text/xml; charset=latin1")
        << QStringLiteral("<a>“x” €</a>");
    QTest::newRow("utf-8 called latin-1")
        << accent.toUtf8() << QByteArray("text/xml; charset=iso-8859-1") << accent;
    QTest::newRow("utf-8 called ascii")
        << accent.toUtf8() << QByteArray("text/xml; charset=us-ascii") << accent;
    const QString wide = declared("UTF-16", QStringLiteral("x"));
    QTest::newRow("utf-8 called utf-16") << wide.toUtf8() << none << wide;
    const QString unknown = declared("x-klingon", QStringLiteral("é"));
    QTest::newRow("unknown label") << unknown.toUtf8() << none << unknown;
    QTest::newRow("invalid bytes in utf-8")
        << QByteArray("<a>A\xFF\xC0\x80"
                      "B</a>")
        << QByteArray("text/xml; charset=utf-8") << QStringLiteral("<a>A���B</a>");
    const QString korean = declared("johab", QStringLiteral("안녕"));
    QTest::newRow("johab, by the C library")
        << QByteArray(korean.toUtf8()).replace("안녕", "\xB4\x65\x91\x77") << none << korean;
    const QString simplified = declared("HZ", QStringLiteral("你好"));
    QTest::newRow("HZ") << QByteArray(simplified.toUtf8()).replace("你好", "~{Dc:C~}") << none << simplified;
    const QString seven = declared("UTF-7", QStringLiteral("Café"));
    QTest::newRow("UTF-7") << QByteArray(seven.toUtf8()).replace("Café", "Caf+AOk-") << none << seven;
    // "!" stands elsewhere in cp500 than in cp037, as which the declaration is read at first.
    for (const char *label : {"macGreek", "macTurkish", "macLatin2", "macIceland"}) {
        const QString german =
            QStringLiteral("<?xml version='1.0' encoding='%1'?><a>Ärger</a>").arg(QString::fromLatin1(label));
        QTest::newRow(label) << german.toUtf8().replace("Ä", "\x80") << none << german;
    }
    QTest::newRow("EBCDIC") << QByteArray::fromHex(EbcdicDocument) << none
                            << QStringLiteral("<?xml version='1.0' encoding='cp500'?><a>é!</a>");
    const QString headline = QStringLiteral("<a>進撃の巨人 第二期 制作決定 放送開始 公式サイト更新</a>");
    for (const char *encoding : {"Shift_JIS", "EUC-JP"})
        QTest::newRow(encoding) << encoded(encoding, headline) << none << headline;
    const QString russian = QStringLiteral("<a>Сегодня выходит новая серия любимого сериала</a>");
    for (const char *encoding : {"KOI8-R", "windows-1251", "ISO-8859-5", "IBM866"})
        QTest::newRow(encoding) << encoded(encoding, russian) << none << russian;
    const QString greek = QStringLiteral("<a>Η νέα σειρά ξεκινά τον Ιανουάριο</a>");
    QTest::newRow("Greek undeclared") << encoded("ISO-8859-7", greek) << none << greek;
    const QString thai = QStringLiteral("<a>อนิเมะเรื่องใหม่เริ่มฉายเดือนมกราคม</a>");
    QTest::newRow("Thai undeclared") << encoded("TIS-620", thai) << none << thai;
    const QString french = QStringLiteral("<a>Déjà vu, garçon, très bien été naïveté</a>");
    QTest::newRow("accented Latin undeclared") << french.toLatin1() << none << french;
    const QString chinese = QStringLiteral("<a>动画第二季制作决定今天官方网站发布消息</a>");
    QTest::newRow("GB 18030 undeclared") << encoded("GB18030", chinese) << none << chinese;
    const QString template_ = declared("utf-8", QStringLiteral("“Pokémon”"));
    QTest::newRow("windows-1252 declared as utf-8")
        << encoded("windows-1252", template_) << none << template_;
    QTest::newRow("utf-8 with one scar")
        << QByteArray(declared("utf-8", QStringLiteral("ポケモン放送#")).toUtf8().replace('#', '\xE3'))
        << none << declared("utf-8", QStringLiteral("ポケモン放送\uFFFD"));
    QTest::newRow("nothing") << QByteArray() << none << QString();
    QTest::newRow("zeros") << QByteArray(4, '\0') << none << QString(4, QChar(u'\0'));
}

void TextEncodingTest::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, expected);
    const QByteArray utf8 = toUtf8(bytes, contentType);
    QVERIFY(QUtf8StringView(utf8).isValidUtf8());
    QCOMPARE(QString::fromUtf8(utf8), expected);
}

void TextEncodingTest::findsCharset_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("plain") << QByteArray("text/xml; charset=Shift_JIS") << QByteArray("shift_jis");
    QTest::newRow("quoted") << QByteArray("text/xml;charset=\"UTF-8\"; x=y") << QByteArray("utf-8");
    QTest::newRow("none") << QByteArray("text/xml") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TextEncodingTest::findsCharset()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, charset);
    QCOMPARE(charsetOf(contentType), charset);
}

RAIKI_TEST(TextEncodingTest)
#include "test_textencoding.moc"
