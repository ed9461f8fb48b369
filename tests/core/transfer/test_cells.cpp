// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"
#include "core/transfer/columnwords.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void progress_data();
    void progress();
    void seasons_data();
    void seasons();
    void scores_data();
    void scores();
    void dates_data();
    void dates();
    void items_data();
    void items();
    void statuses_data();
    void statuses();
    void timeStamps();
};

constexpr int nothing = -999'999;

void TestCells::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("plain") << u"12"_s << 12;
    QTest::newRow("blanks") << u" 12 "_s << 12;
    QTest::newRow("zeros before") << u"012"_s << 12;
    QTest::newRow("plus") << u"+12"_s << 12;
    QTest::newRow("minus") << u"-1"_s << -1;
    QTest::newRow("spreadsheet decimals") << u"12.0"_s << 12;
    QTest::newRow("Arabic digits") << u"\u0661\u0662"_s << 12;
    QTest::newRow("full width") << u"１２"_s << 12;
    for (const char *text :
         {"", "12.5", "1e9", "NaN", "0x10", "1,000", "twelve", "13/12", "99999999999999999999", "--1", "+"})
        QTest::addRow("not %s", text) << QString::fromLatin1(text) << nothing;
}

void TestCells::numbers()
{
    QFETCH(QString, text);
    QTEST(readNumber(text).value_or(nothing), "number");
}

void TestCells::progress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("all");
    QTest::newRow("plain") << u"5"_s << 5 << nothing;
    QTest::newRow("of all") << u"5/12"_s << 5 << 12;
    QTest::newRow("of all, blanks") << u"5 / 12"_s << 5 << 12;
    QTest::newRow("of who knows") << u"5/?"_s << 5 << nothing;
    QTest::newRow("of none said") << u"5/0"_s << 5 << nothing;
    QTest::newRow("Japanese") << u"12話"_s << 12 << nothing;
    QTest::newRow("Japanese, of all") << u"５話／12話"_s << 5 << 12;
    QTest::newRow("more than all") << u"13/12"_s << nothing << nothing;
    QTest::newRow("words") << u"five"_s << nothing << nothing;
}

void TestCells::progress()
{
    QFETCH(QString, text);
    const std::optional<Progress> progress = readProgress(text);
    QTEST(progress ? progress->watched : nothing, "number");
    QTEST(progress ? progress->all.value_or(nothing) : nothing, "all");
}

void TestCells::seasons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("number") << u"2"_s << 2;
    QTest::newRow("letter") << u"S2"_s << 2;
    QTest::newRow("words") << u"Season 2"_s << 2;
    QTest::newRow("ordinal") << u"2nd Season"_s << 2;
    QTest::newRow("Japanese") << u"第2期"_s << 2;
    QTest::newRow("cour") << u"Winter 2026"_s << nothing;
    QTest::newRow("word") << u"winter"_s << nothing;
}

void TestCells::seasons()
{
    QFETCH(QString, text);
    QTEST(readSeasonNumber(text).value_or(nothing), "number");
}

void TestCells::scores_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("score"); // 0: cleared
    const int hundred = static_cast<int>(ScoreScale::Hundred);
    const int ten = static_cast<int>(ScoreScale::Ten);
    const int stars = static_cast<int>(ScoreScale::FiveStars);
    QTest::newRow("of ten") << u"8"_s << ten << 80;
    QTest::newRow("decimals") << u"8.5"_s << ten << 85;
    QTest::newRow("decimal comma") << u"8,5"_s << ten << 85;
    QTest::newRow("of a hundred") << u"73"_s << hundred << 73;
    QTest::newRow("of five") << u"3.5"_s << stars << 70;
    QTest::newRow("drawn stars") << u"★★★★☆"_s << ten << 80;
    QTest::newRow("says its scale") << u"4/5"_s << ten << 80;
    QTest::newRow("percent") << u"85%"_s << ten << 85;
    QTest::newRow("none") << u"0"_s << ten << 0;
    QTest::newRow("dash") << u"-"_s << ten << 0;
    QTest::newRow("over") << u"11"_s << ten << nothing;
    QTest::newRow("below") << u"-1"_s << ten << nothing;
    QTest::newRow("words") << u"good"_s << ten << nothing;
    QTest::newRow("endless") << u"1e400"_s << hundred << nothing;
    QTest::newRow("of nothing") << u"4/0"_s << ten << nothing;
}

void TestCells::scores()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    const std::optional<std::optional<int>> score = readScore(text, static_cast<ScoreScale>(scale));
    QTEST(score ? score->value_or(0) : nothing, "score");
}

void TestCells::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("day") << u"2026-01-24"_s << u"2026-01-24"_s;
    QTest::newRow("month") << u"2026-01"_s << u"2026-01"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s;
    QTest::newRow("month in words") << u"January 2026"_s << u"2026-01"_s;
    QTest::newRow("cour in words") << u"Winter 2026"_s << u"2026-W"_s;
    QTest::newRow("day not known") << u"2026-01-00"_s << u"2026-01"_s;
    QTest::newRow("month not known") << u"2026-00-00"_s << u"2026"_s;
    QTest::newRow("nothing known") << u"0000-00-00"_s << u""_s;
    QTest::newRow("packed") << u"20260124"_s << u"2026-01-24"_s;
    QTest::newRow("dots") << u"24.1.2026"_s << u"2026-01-24"_s;
    QTest::newRow("Japanese") << u"2026年1月24日"_s << u"2026-01-24"_s;
    QTest::newRow("instant") << u"2026-01-24T12:30:45Z"_s << u"2026-01-24T12:30Z"_s;
    QTest::newRow("clock without a zone") << u"2026-01-24 12:30:45"_s << u"2026-01-24"_s;
    QTest::newRow("German") << u"3. Januar 2026"_s << u"2026-01-03"_s;
    QTest::newRow("German month") << u"Januar 2026"_s << u"2026-01"_s;
    QTest::newRow("French") << u"3 janvier 2026"_s << u"2026-01-03"_s;
    QTest::newRow("French first") << u"1er août 2026"_s << u"2026-08-01"_s;
    QTest::newRow("French, short") << u"le 3 janv. 2026"_s << u"2026-01-03"_s;
    QTest::newRow("Spanish") << u"24 de enero de 2026"_s << u"2026-01-24"_s;
    QTest::newRow("Spanish month") << u"enero de 2026"_s << u"2026-01"_s;
    QTest::newRow("Portuguese") << u"24 de março de 2026"_s << u"2026-03-24"_s;
    QTest::newRow("month and year") << u"1/2026"_s << u"2026-01"_s;
    QTest::newRow("month and year, dots") << u"01.2026"_s << u"2026-01"_s;
    QTest::newRow("short year") << u"4.4.26"_s << u"2026-04-04"_s;
    QTest::newRow("short year, dots") << u"24.1.26"_s << u"2026-01-24"_s;
    QTest::newRow("short year, month first") << u"1/24/26"_s << u"2026-01-24"_s;
    QTest::newRow("short year of the last century") << u"5.4.98"_s << u"1998-04-05"_s;
    QTest::newRow("Reiwa") << u"令和8年1月24日"_s << u"2026-01-24"_s;
    QTest::newRow("Reiwa month") << u"令和８年１月"_s << u"2026-01"_s;
    QTest::newRow("first year of an era") << u"平成元年"_s << u"1989"_s;
    QTest::newRow("to be announced") << u"TBA"_s << u""_s;
    for (const char *text :
         {"31. Februar 2026", "3. Brumaire 2026", "13/2026", "0/2026", "31.2.26", "8/10", "2026-13-45",
          "2026-02-29", "9999-12-31", "99999-01-01", "46031", "1767970800", "-1", "soon"})
        QTest::addRow("not %s", text) << QString::fromLatin1(text) << u"none"_s;
}

void TestCells::dates()
{
    QFETCH(QString, text);
    const std::optional<FuzzyDate> date = readCellDate(text, NumericDateOrder::MonthFirst);
    QTEST(date ? date->toText() : u"none"_s, "date");
}

void TestCells::items_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("ours") << u"a; b, c; d"_s << QStringList{u"a"_s, u"b, c"_s, u"d"_s};
    QTest::newRow("commas") << u"action, drama,school"_s << QStringList{u"action"_s, u"drama"_s, u"school"_s};
    QTest::newRow("pipes") << u"a, b|c"_s << QStringList{u"a, b"_s, u"c"_s};
    QTest::newRow("guarded") << u"a\\, b; c\\;d"_s << QStringList{u"a, b"_s, u"c;d"_s};
    QTest::newRow("guarded alone") << u"a\\, b"_s << QStringList{u"a, b"_s};
    QTest::newRow("backslash at an end") << u"a\\\\; b"_s << QStringList{u"a\\"_s, u"b"_s};
    QTest::newRow("backslash as text") << u"AC\\DC; b"_s << QStringList{u"AC\\DC"_s, u"b"_s};
    QTest::newRow("empty ones") << u";a;; b ;"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("nothing") << u"  "_s << QStringList();
}

void TestCells::items()
{
    QFETCH(QString, text);
    QFETCH(QStringList, items);
    QCOMPARE(readItems(text), items);
    QCOMPARE(readItems(itemsText(items)), items);
    const QStringList odd{u" a"_s, u"b "_s, u"c\\"_s, u"\\;"_s, u","_s, u"d|e"_s, u"\n"_s, u"\\ "_s};
    QCOMPARE(readItems(itemsText(odd)), odd);
}

void TestCells::statuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("status");
    const std::initializer_list<std::pair<QString, QString>> rows{
        {u"Plan to Watch"_s, u"plan"_s},
        {u"PLANNING"_s, u"plan"_s},
        {u"planned"_s, u"plan"_s},
        {u"1"_s, u"watching"_s},
        {u"on hold"_s, u"onhold"_s},
        {u"On-Hold"_s, u"onhold"_s},
        {u"Geplant"_s, u"plan"_s},
        {u"Viendo"_s, u"watching"_s},
        {u"Terminé"_s, u"completed"_s},
        {u"Concluído"_s, u"completed"_s},
        {u"視聴中"_s, u"watching"_s},
        {u"看过"_s, u"completed"_s},
        {u"搁置"_s, u"onhold"_s},
        {u"Abgebrochen"_s, u"dropped"_s},
        {u"Not started"_s, u"plan"_s},
        {u"To watch"_s, u"plan"_s},
        {u"watch later"_s, u"plan"_s},
        {u"Quero ver"_s, u"plan"_s},
        {u"Pas commencé"_s, u"plan"_s},
        {u"Sin empezar"_s, u"plan"_s},
        {u"Nicht begonnen"_s, u"plan"_s},
        {u"未視聴"_s, u"plan"_s},
        {u"未开始"_s, u"plan"_s},
        {u"Up to date"_s, u"watching"_s},
        {u"Ongoing"_s, u"watching"_s},
        {u"À jour"_s, u"watching"_s},
        {u"进行中"_s, u"watching"_s},
        {u"Em pausa"_s, u"onhold"_s},

        {u"視聴中断"_s, u"onhold"_s},
        {u"Listo"_s, u"completed"_s},
        {u"見終わった"_s, u"completed"_s},
        {u"Stopped watching"_s, u"dropped"_s},
        {u"Desistido"_s, u"dropped"_s},
        {u"Dejé de ver"_s, u"dropped"_s},
        {u"断念"_s, u"dropped"_s},
        {u"deleted"_s, QString()},
        {u"<b>"_s, QString()},
        {u"planned;watching"_s, QString()},
    };
    for (const auto &[text, status] : rows)
        QTest::newRow(qPrintable(text)) << text << status;
}

void TestCells::statuses()
{
    QFETCH(QString, text);
    const std::optional<WatchStatus> status = statusOfWord(text);
    QTEST(status ? watchStatusName(*status) : QString(), "status");
}

void TestCells::timeStamps()
{
    const QDateTime instant(QDate(2026, 1, 24), QTime(1, 2, 3, 45), Qt::UTC);
    QCOMPARE(timeStampText(instant), u"2026-01-24T01:02:03.045Z"_s);
    QCOMPARE(readTimeStamp(timeStampText(instant)), instant);
    QCOMPARE(readTimeStamp(u"2026-01-24T10:02:03.045+09:00"), instant);
    QVERIFY(!readTimeStamp(u"yesterday").isValid());
    QVERIFY(!readTimeStamp(u"").isValid());
    QCOMPARE(timeStampText(QDateTime()), QString());
}

RAIKI_TEST(TestCells)
#include "test_cells.moc"
