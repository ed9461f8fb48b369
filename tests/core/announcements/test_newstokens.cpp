// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/newstokens.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

class TestNewsTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWords_data();
    void cutsWords();
    void countsSentences_data();
    void countsSentences();
    void knowsSlugs_data();
    void knowsSlugs();
    void keepsPlacesAndNumbers();
    void readsNoFurtherThanTold();
};

void TestNewsTokens::cutsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("words") << QStringLiteral("One Piece returns") << QStringLiteral("One|Piece|returns");
    QTest::newRow("hyphen joins nothing")
        << QStringLiteral("live-action film") << QStringLiteral("live|action|film");
    QTest::newRow("dash apart is a mark") << QStringLiteral("K - Missing") << QStringLiteral("K|-|Missing");
    QTest::newRow("possessive") << QStringLiteral("Titan's end") << QStringLiteral("Titan|'s|end");
    QTest::newRow("possessive, curly")
        << QStringLiteral("Titan\u2019s end") << QStringLiteral("Titan|\u2019s|end");
    QTest::newRow("shortened word") << QStringLiteral("Don't stop") << QStringLiteral("Don't|stop");
    QTest::newRow("exclamation") << QStringLiteral("Free! ends") << QStringLiteral("Free|!|ends");
    QTest::newRow("kana and digits") << QStringLiteral("第2期放送") << QStringLiteral("第|2|期放送");
    QTest::newRow("accents") << QStringLiteral("Meikyū no") << QStringLiteral("Meikyū|no");
    QTest::newRow("empty") << QString() << QString();
}

void TestNewsTokens::cutsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    const TokenText made = tokenise(text, 1000);
    QStringList words;
    for (const Token &token : made.tokens) {
        words.append(made.textOf(token.span).toString());
    }
    QCOMPARE(words.join(QLatin1Char('|')), tokens);
}

void TestNewsTokens::countsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::newRow("one") << QStringLiteral("It airs in January.") << 1;
    QTest::newRow("two") << QStringLiteral("It airs in January. It streams too.") << 2;
    QTest::newRow("abbreviated month") << QStringLiteral("It airs on Jan. 24 in Japan.") << 1;
    QTest::newRow("p.m. before a name") << QStringLiteral("At 9:25 p.m. Tokyo shows it.") << 1;
    QTest::newRow("line break") << QStringLiteral("A heading\nA sentence") << 2;
    QTest::newRow("question") << QStringLiteral("When? In January.") << 2;
    QTest::newRow("name with a mark") << QStringLiteral("Free! returns.") << 1;
    QTest::newRow("Japanese") << QStringLiteral("放送開始。配信も。") << 2;
}

void TestNewsTokens::countsSentences()
{
    QFETCH(QString, text);
    QFETCH(int, sentences);
    const TokenText made = tokenise(text, 1000);
    QCOMPARE(made.tokens.back().kind == TokenKind::Punctuation
                 ? made.tokens[made.tokens.size() - 2].sentence + 1
                 : made.tokens.back().sentence + 1,
             sentences);
}

void TestNewsTokens::knowsSlugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("slug");
    QTest::newRow("words of an address") << QStringLiteral("medalist season 2 premieres january 24") << true;
    QTest::newRow("headline") << QStringLiteral("Medalist season 2 premieres") << false;
    QTest::newRow("marks") << QStringLiteral("what now?") << false;
    QTest::newRow("one word") << QStringLiteral("medalist") << false;
    QTest::newRow("file name") << QStringLiteral("show-episode-25.mp4") << false;
}

void TestNewsTokens::knowsSlugs()
{
    QFETCH(QString, text);
    QFETCH(bool, slug);
    QCOMPARE(tokenise(text, 1000).isSlug, slug);
}

void TestNewsTokens::keepsPlacesAndNumbers()
{
    const TokenText made = tokenise(QStringLiteral("the 2nd season, 24 episodes, season 2s"), 1000);
    QCOMPARE(made.tokens[1].number, 2);
    QCOMPARE(made.tokens[1].span, (TextSpan{4, 3}));
    QCOMPARE(made.tokens[4].number, 24);
    QCOMPARE(made.tokens.back().number, 2);
    QCOMPARE(made.spanOf(1, 2), (TextSpan{4, 10}));
    QCOMPARE(made.markAt(3), QChar(u','));
    QVERIFY(made.markAt(0).isNull());
    QVERIFY(made.markAt(99).isNull());
}

void TestNewsTokens::readsNoFurtherThanTold()
{
    QCOMPARE(tokenise(QStringLiteral("one two three"), 7).text, QStringLiteral("one two"));
}

RAIKI_TEST(TestNewsTokens)
#include "test_newstokens.moc"
