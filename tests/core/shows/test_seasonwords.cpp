// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/shows/titlekey.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;

/** What a title says of its instalment. The expected text is "base|season|part|marks", marks of F M O S. */
class SeasonWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void leavesAlone_data();
    void leavesAlone();
};

namespace {

QString written(const SeasonWords &words)
{
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    QString marks;
    marks += words.isFinal ? u"F" : u"";
    marks += words.isMovie ? u"M" : u"";
    marks += words.isOva ? u"O" : u"";
    marks += words.isSpecial ? u"S" : u"";
    return QStringList{words.base, number(words.season), number(words.part), marks}.join(u'|');
}

} // namespace

void SeasonWordsTest::splits_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *expected) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(expected);
    };
    row("Medalist Season 2", "Medalist|2||");
    row("Medalist 2nd Season", "Medalist|2||");
    row("Medalist Second Season", "Medalist|2||");
    row("Medalist Season Two", "Medalist|2||");
    row("Medalist season II", "Medalist|2||");
    row("Medalist: Season 12", "Medalist|12||");
    row("Medalist S2", "Medalist|2||");
    row("Medalist S02", "Medalist|2||");
    row("Medalist (2nd Season)", "Medalist|2||");
    row("Medalist II", "Medalist|2||");
    row("Medalist 2", "Medalist|2||");
    row("Medalist Season 1", "Medalist|1||");
    row("Medalist Part 2", "Medalist||2|");
    row("Medalist Second Cour", "Medalist||2|");
    row("Medalist Season 3 Part 2", "Medalist|3|2|");
    row("Titan Season3 Part.2", "Titan|3|2|");
    row("Titan: The Final Season", "Titan|||F");
    row("Titan The Final Season Part 2", "Titan||2|F");
    row("Free! -the Movie-", "Free!|||M");
    row("Show the Movie", "Show|||M");
    row("Show Movie 3", "Show|3||M");
    row("Show OVA", "Show|||O");
    row("Show TV Special", "Show|||S");
    row("メダリスト(第2期)", "メダリスト|2||");
    row("メダリスト 第二期", "メダリスト|2||");
    row("メダリスト2期", "メダリスト|2||");
    row("メダリスト 第十二期", "メダリスト|12||");
    row("メダリスト 2ndシーズン", "メダリスト|2||");
    row("メダリスト シーズン3", "メダリスト|3||");
    row("メダリスト セカンドシーズン", "メダリスト|2||");
    row("メダリスト ファイナルシーズン", "メダリスト|||F");
    row("メダリスト(第2クール)", "メダリスト||2|");
    row("オーバーロードⅣ", "オーバーロード|4||");
    row("オーバーロードII", "オーバーロード|2||");
    row("金牌得主 第二季", "金牌得主|2||");
    row("劇場版 メダリスト", "メダリスト|||M");
    row("劇場版「鬼の刃」無限編", "鬼の刃」無限編|||M");
    row("映画 プリンセス", "プリンセス|||M");
    row("メダリスト 後編", "メダリスト||2|");
    row("Gekijouban Medalist", "Medalist|||M");
}

void SeasonWordsTest::splits()
{
    QFETCH(QString, title);
    QTEST(written(splitSeasonWords(title)), "expected");
}

void SeasonWordsTest::leavesAlone_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"",
                              "Medalist",
                              "Mob Psycho 100",
                              "Apollo 13",
                              "No. 6",
                              "Ranma 1/2",
                              "86",
                              "2",
                              "Season 2",
                              "II",
                              "The Four Seasons",
                              "Sword X",
                              "Project V",
                              "期",
                              "第2期",
                              "映画館",
                              "日常",
                              "MIX",
                              "Ashita no Nadja",
                              "Part-Timer",
                              "Area 8",
                              "Level 2 and 3",
                              "S2",
                              "OVA",
                              "Special"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void SeasonWordsTest::leavesAlone()
{
    QFETCH(QString, title);
    QCOMPARE(written(splitSeasonWords(title)), QString(title + u"|||"));
}

RAIKI_TEST(SeasonWordsTest)
#include "test_seasonwords.moc"
