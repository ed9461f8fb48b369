// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/episodenumber.h"
#include "tests/support/testprogram.h"

using namespace raiki;

class TestEpisodeNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNone_data();
    void findsNone();
};

void TestEpisodeNumber::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, int number, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << number << QString::fromUtf8(words);
    };
    row("Medalist Episode 12 Discussion", 12, "Episode 12");
    row("Medalist Ep. 7 is out", 7, "Ep. 7");
    row("Medalist, Episode Three", 3, "Episode Three");
    row("Medalist #14", 14, "#14");
    row("Medalist Delays Episodes 3 Onwards", 3, "Episodes 3");
    row("Medalist E02", 2, "E02");
    row("Medalist Ep12", 12, "Ep12");
    row("Medalist S02E06", 6, "S02E06");
    row("its fifth episode is late", 5, "fifth episode");
    row("its 10th Episode airs", 10, "10th Episode");
    row("メダリスト 第12話", 12, "第12話");
    row("メダリスト第3話あらすじ", 3, "第3話");
    row("メダリスト 12話", 12, "12話");
    row("メダリスト 第１２話", 12, "第１２話");
    row("メダリスト第十二話「氷」", 12, "第十二話");
    row("第二十話", 20, "第二十話");
    row("第三話", 3, "第三話");
    row("Episode 5 follows episode 4", 5, "Episode 5");
}

void TestEpisodeNumber::finds()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QFETCH(QString, words);
    const TokenText tokens = tokenise(text, 1000);
    const std::optional<EpisodeNumber> found = findEpisodeNumber(tokens);
    QVERIFY(found);
    QCOMPARE(found->number, number);
    QCOMPARE(tokens.textOf(found->span).toString(), words);
}

void TestEpisodeNumber::findsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"12 episodes",
                             "Episode",
                             "the last episode",
                             "its first episode airs",
                             "Episode Nagi",
                             "E3",
                             "e",
                             "Season 2",
                             "s02",
                             "No. 8",
                             "Episode 99999",
                             "第話",
                             "第千話",
                             "話12",
                             "第十十話",
                             "第 話",
                             "#",
                             "Ep",
                             "twenty episodes",
                             "Stage 5",
                             "2nd season",
                             ""}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestEpisodeNumber::findsNone()
{
    QFETCH(QString, text);
    QVERIFY(!findEpisodeNumber(tokenise(text, 1000)));
}

RAIKI_TEST(TestEpisodeNumber)
#include "test_episodenumber.moc"
