// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/seasonphrases.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class TestSeasonPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPhrases_data();
    void findsPhrases();
    void findsNone_data();
    void findsNone();
    void readsSmallNumbers_data();
    void readsSmallNumbers();
};

void TestSeasonPhrases::findsPhrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("season");
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("final");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, int season, int part, bool isFinal, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << season << part << isFinal
                            << QString::fromUtf8(words);
    };
    row("Medalist Season 2 airs", 2, -1, false, "Season 2");
    row("medalist season 2s trailer", 2, -1, false, "season 2s");
    row("its second season airs", 2, -1, false, "second season");
    row("the 3rd Season Part 2 airs", 3, 2, false, "3rd Season Part 2");
    row("Season Two", 2, -1, false, "Season Two");
    row("Season II", 2, -1, false, "Season II");
    row("Slime S2 airs", 2, -1, false, "S2");
    row("the Final Season Part 3", -1, 3, true, "Final Season Part 3");
    row("its fourth and final season", 4, -1, true, "fourth and final season");
    row("the 2nd Cour begins", -1, 2, false, "2nd Cour");
    row("Lupin the 3rd Part 5 airs", -1, 5, false, "Part 5");
    row("the 3rd Part airs", -1, 3, false, "3rd Part");
    row("its 2nd Cours begins", -1, 2, false, "2nd Cours");
    row("cour 2 begins", -1, 2, false, "cour 2");
    row("the second half airs", -1, 2, false, "second half");
    row("the second half of its run", -1, 2, false, "second half");
    row("Part II in May", -1, 2, false, "Part II");
    row("its second anime season", 2, -1, false, "second anime season");
    row("its 6th TV Anime Season airs", 6, -1, false, "6th TV Anime Season");
    row("the third television anime season", 3, -1, false, "third television anime season");
    row("Medalist S02E06 airs", 2, -1, false, "S02E06");
    row("メダリスト第２期放送", 2, -1, false, "第２期");
    row("Medalist SEASON2 airs", 2, -1, false, "SEASON2");
    row("メダリスト SEASON3 放送", 3, -1, false, "SEASON3");
    row("メダリスト第2期放送", 2, -1, false, "第2期");
    row("メダリスト 2期制作決定", 2, -1, false, "2期");
    row("第二期制作決定", 2, -1, false, "第二期");
    row("第2クール放送", -1, 2, false, "第2クール");
    row("シーズン3放送", 3, -1, false, "シーズン3");
    row("2ndシーズン開始", 2, -1, false, "2ndシーズン");
}

void TestSeasonPhrases::findsPhrases()
{
    QFETCH(QString, text);
    QFETCH(int, season);
    QFETCH(int, part);
    QFETCH(bool, final);
    QFETCH(QString, words);
    const TokenText tokens = tokenise(text, 1000);
    const std::vector<SeasonPhrase> phrases = findSeasonPhrases(tokens);
    QCOMPARE(phrases.size(), size_t(1));
    QCOMPARE(phrases[0].season.value_or(-1), season);
    QCOMPARE(phrases[0].part.value_or(-1), part);
    QCOMPARE(phrases[0].isFinal, final);
    QCOMPARE(tokens.textOf(phrases[0].span).toString(), words);
}

void TestSeasonPhrases::findsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"the fall season of anime", "a new season", "season 2026", "S00 extras", "seasons greetings",
          "season2026", "a second TV channel", "86 Eighty-Six", "S", "SX", "part of it",
          "the second half of 2026", "episode 2", "第一話", "2クール連続"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestSeasonPhrases::findsNone()
{
    QFETCH(QString, text);
    const std::vector<SeasonPhrase> phrases = findSeasonPhrases(tokenise(text, 1000));
    QVERIFY2(phrases.empty(), qPrintable(text));
}

void TestSeasonPhrases::readsSmallNumbers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("number");
    QTest::newRow("2") << QStringLiteral("2") << 2;
    QTest::newRow("2nd") << QStringLiteral("2nd") << 2;
    QTest::newRow("twelfth") << QStringLiteral("twelfth") << 12;
    QTest::newRow("iv") << QStringLiteral("iv") << 4;
    QTest::newRow("i") << QStringLiteral("i") << -1;
    QTest::newRow("0") << QStringLiteral("0") << -1;
    QTest::newRow("100") << QStringLiteral("100") << -1;
    QTest::newRow("2x") << QStringLiteral("2x") << -1;
    QTest::newRow("word") << QStringLiteral("season") << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestSeasonPhrases::readsSmallNumbers()
{
    QFETCH(QString, word);
    QFETCH(int, number);
    QCOMPARE(smallNumber(word).value_or(-1), number);
}

RAIKI_TEST(TestSeasonPhrases)
#include "test_seasonphrases.moc"
