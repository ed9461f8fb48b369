// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/vocabulary.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

Q_DECLARE_METATYPE(raiki::Cue)

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCues_data();
    void findsCues();
    void takesTheLongestPhrase();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
};

void TestVocabulary::findsCues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cue>("cue");
    QTest::addColumn<QString>("words");
    QTest::newRow("premiere") << QStringLiteral("It is set to premiere in May") << Cue::Release
                              << QStringLiteral("is set to premiere");
    QTest::newRow("hyphen") << QStringLiteral("A live-action film") << Cue::OtherMedium
                            << QStringLiteral("live-action film");
    QTest::newRow("case") << QStringLiteral("ANIME Announced") << Cue::Announce
                          << QStringLiteral("Announced");
    QTest::newRow("delay") << QStringLiteral("has been pushed back to May") << Cue::Delay
                           << QStringLiteral("pushed back");
    QTest::newRow("dub") << QStringLiteral("Gets English Dub Cast") << Cue::Dub
                         << QStringLiteral("English Dub Cast");
    QTest::newRow("possessive word") << QStringLiteral("What's next") << Cue::Question
                                     << QStringLiteral("What's");
    QTest::newRow("Japanese") << QStringLiteral("来年1月放送開始") << Cue::Release
                              << QStringLiteral("放送開始");
    QTest::newRow("Japanese delay") << QStringLiteral("放送延期のお知らせ") << Cue::Delay
                                    << QStringLiteral("放送延期");
}

void TestVocabulary::findsCues()
{
    QFETCH(QString, text);
    QFETCH(Cue, cue);
    QFETCH(QString, words);
    const TokenText tokens = tokenise(text, 1000);
    QStringList found;
    for (const CueHit &hit : findCues(tokens)) {
        if (hit.cues & cue) {
            found.append(tokens.textOf(hit.span).toString());
        }
    }
    QVERIFY2(found.contains(words), qPrintable(found.join(QLatin1Char('|'))));
}

void TestVocabulary::takesTheLongestPhrase()
{
    const TokenText tokens = tokenise(QStringLiteral("Ranking of Kings opening theme song"), 1000);
    const std::vector<CueHit> hits = findCues(tokens);
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(tokens.textOf(hits[0].span).toString(), QStringLiteral("Ranking of Kings"));
    QVERIFY(!(hits[0].cues & Cue::Column));
    QCOMPARE(tokens.textOf(hits[1].span).toString(), QStringLiteral("opening theme song"));
}

void TestVocabulary::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("names") << QStringLiteral("Frieren Himmel Eisen");
    QTest::newRow("inside a word") << QStringLiteral("Dubai reviewer gamers");
    QTest::newRow("parted by a mark") << QStringLiteral("pushed, back");
}

void TestVocabulary::leavesOtherWordsAlone()
{
    QFETCH(QString, text);
    QVERIFY(findCues(tokenise(text, 1000)).empty());
}

RAIKI_TEST(TestVocabulary)
#include "test_vocabulary.moc"
