// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekey.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** Spellings that meet in one key, and titles that must not. */
class TitleKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesKeys_data();
    void writesKeys();
    void spellingsMeet_data();
    void spellingsMeet();
    void othersStayApart_data();
    void othersStayApart();
    void keyOfAKeyIsItself();
};

void TitleKeyTest::writesKeys_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("punctuation parts words") << "Re:ZERO -Starting Life-"
                                             << "re zero starting life";
    QTest::newRow("apostrophes join") << "JoJo's Bizarre"
                                      << "jojos bizarre";
    QTest::newRow("marks of Latin") << "Pokémon: Élite"
                                    << "pokemon elite";
    QTest::newRow("marks of kana stay") << "ガンダム"
                                        << "ガンダム";
    QTest::newRow("marks of Cyrillic stay") << "Йо"
                                            << "йо";
    QTest::newRow("no blanks beside kanji") << "ダンジョン飯 第2期"
                                            << "ダンジョン飯第2期";
    QTest::newRow("half width kana") << "ﾒﾀﾞﾘｽﾄ"
                                     << "メダリスト";
    QTest::newRow("decomposed kana") << QString::fromUtf8("\u30AB\u3099\u30D5\u309A\u30A6\u3099") << "ガプヴ";
    QTest::newRow("symbols alone stay") << " ☆☆ "
                                        << "☆☆";
    QTest::newRow("only the mark in a word is Roman") << "Xiii Viva"
                                                      << "13 viva";
    QTest::newRow("zero width characters vanish") << QString::fromUtf8("Meda\u200Blist\uFE0F") << "medalist";
    QTest::newRow("rare kanji") << QString::fromUtf8("𠮷野家 2") << QString::fromUtf8("𠮷野家2");
    QTest::newRow("Turkish letters fold as everyone's") << "TITLE Iİıq"
                                                        << "title iiiq";
}

void TitleKeyTest::writesKeys()
{
    QFETCH(QString, title);
    QTEST(titleKey(title), "key");
}

void TitleKeyTest::spellingsMeet_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *left, const char *right) {
        QTest::newRow(left) << QString::fromUtf8(left) << QString::fromUtf8(right);
    };
    row("Ōkami", "Ookami");
    row("Tōkyō Ghoul", "Tokyo Ghoul");
    row("Toukyou Ghoul", "tokyo  ghoul");
    row("Yūki Yūna", "Yuuki Yuuna");
    row("Kimi wo Aishita", "Kimi o Aishita");
    row("Mob Psycho 100 II", "Mob Psycho 100 2");
    row("オーバーロードⅣ", "オーバーロード4");
    row("ＳＰＹ×ＦＡＭＩＬＹ", "Spy x Family");
    row("Rock & Roll", "Rock and Roll");
    row("Bocchi the Rock!", "BOCCHI THE ROCK");
    row("Shin’ya Shokudō", "Shin'ya Shokudo");
    row("THE IDOLM@STER", "The Idolmaster");
    row("Straße", "Strasse");
    row("ﾊﾟﾝﾄﾞﾗ", "パンドラ");
    row("Lucky☆Star", "Lucky Star");
}

void TitleKeyTest::spellingsMeet()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(titleKey(left), titleKey(right));
    QCOMPARE(squeezedTitleKey(left), squeezedTitleKey(right));
}

void TitleKeyTest::othersStayApart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *left, const char *right) {
        QTest::newRow(left) << QString::fromUtf8(left) << QString::fromUtf8(right);
    };
    row("ガ", "カ");
    row("パパ", "ババ");
    row("K-On", "Kon");
    row("Good", "God");
    row("Could", "Cold");
    row("Hunter X", "Hunter 10");
    row("Medalist", "Medalists");
    row("第2期", "第3期");
}

void TitleKeyTest::othersStayApart()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(titleKey(left) != titleKey(right));
    QVERIFY(squeezedTitleKey(left) != squeezedTitleKey(right));
}

void TitleKeyTest::keyOfAKeyIsItself()
{
    for (const char *title :
         {"DAN DA DAN", "Tōkyō & Yūki II", "ダンジョン飯 第2期", "☆", "It's 5 o'clock", "ooouuu"}) {
        const QString key = titleKey(QString::fromUtf8(title));
        QCOMPARE(titleKey(key), key);
    }
    QCOMPARE(squeezedTitleKey(u"DAN DA DAN"), squeezedTitleKey(u"Dandadan"));
}

RAIKI_TEST(TitleKeyTest)
#include "test_titlekey.moc"
