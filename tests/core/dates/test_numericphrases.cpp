// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/dates/phrasecheck.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using test::addRows;
using test::checkRow;

/** Dates in figures and in Japanese, and times of day. */
class NumericPhrasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures() { checkRow(); }
    void order_data();
    void order();
    void japanese_data();
    void japanese() { checkRow(); }
    void times_data();
    void times() { checkRow(); }
    void timesElsewhereInTheSentence_data();
    void timesElsewhereInTheSentence() { checkRow(); }
    void timesSaidTwice_data();
    void timesSaidTwice() { checkRow(); }
    void timesWithoutAZone_data();
    void timesWithoutAZone() { checkRow(); }
};

void NumericPhrasesTest::figures_data()
{
    addRows({
        {"2026-01-24", "2026-01-24 [2026-01-24]"},
        {"on 2026/1/24.", "2026-01-24 [2026/1/24]"},
        {"2026.01.24(SAT)", "2026-01-24 [2026.01.24]"},
        {"24.1.2026", "2026-01-24 [24.1.2026]"},
        {"1.2.2026", "2026-02-01 [1.2.2026]"},
        {"1/24/2026", "2026-01-24 [1/24/2026]"},
        {"1/24/26", "2026-01-24 [1/24/26]"},
        {"2026-01", "2026-01 [2026-01]"},
        {"2026.4 ON AIR", "2026-04 [2026.4]"},
        {"2026-01-24T16:30:00Z", "2026-01-24T16:30Z [2026-01-24T16:30:00Z]"},
        {"2026-01-24T16:30:00.000+0900", "2026-01-24T16:30+09:00 [2026-01-24T16:30:00.000+0900]"},
        {"2026-01-24 16:30 JST", "2026-01-24T16:30+09:00 [2026-01-24 16:30 JST]"},
        {"Mon, 05 Jan 2026 09:00:00 +0900", "2026-01-05T09:00+09:00 [Mon, 05 Jan 2026 09:00:00 +0900]"},
        {"Debuts 1/4", "~2026-01-04 [1/4]"},
        {"1/24 premiere", "~2026-01-24 [1/24]"},
        {"on 1/2", "~2026-01-02 [1/2]"},
        {"10/4 (Sat) 25:00", "~2025-10-05T01:00+09:00 [10/4 (Sat) 25:00]"},
        {"2026-02-30", ""},
        {"2026/13/1", ""},
        {"1.2.3.4", ""},
        {"v2026.1.2.3", ""},
        {"ver. 2026.1", ""},
        {"8/10", ""},
        {"3/4 of it", ""},
        {"open 24/7", ""},
        {"episode 1/12", ""},
        {"16/9", ""},
        {"1,000/2,000", ""},
        {"12/13/14/15", ""},
    });
}

void NumericPhrasesTest::order_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("monthFirst");
    QTest::addColumn<QString>("dayFirst");
    const auto row = [](const char *text, const char *monthFirst, const char *dayFirst) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(monthFirst)
                            << QString::fromLatin1(dayFirst);
    };
    row("3/4/2026", "2026-03-04 [3/4/2026]", "2026-04-03 [3/4/2026]");
    row("24/1/2026", "2026-01-24 [24/1/2026]", "2026-01-24 [24/1/2026]");
    row("on 3/4", "~2026-03-04 [3/4]", "~2026-04-03 [3/4]");
    row("on 24/1", "", "~2026-01-24 [24/1]");
    row("3.4.2026", "2026-04-03 [3.4.2026]", "2026-04-03 [3.4.2026]");
}

void NumericPhrasesTest::order()
{
    QFETCH(QString, text);
    QTEST(test::phrasesIn(text, test::autumn(NumericDateOrder::MonthFirst)), "monthFirst");
    QTEST(test::phrasesIn(text, test::autumn(NumericDateOrder::DayFirst)), "dayFirst");
}

void NumericPhrasesTest::japanese_data()
{
    addRows({
        {"2026年1月24日", "2026-01-24 [2026年1月24日]"},
        {"２０２６年１月２４日", "2026-01-24 [２０２６年１月２４日]"},
        {"2026年1月24日(土)全国公開", "2026-01-24 [2026年1月24日]"},
        {"1月24日", "~2026-01-24 [1月24日]"},
        {"2026年1月", "2026-01 [2026年1月]"},
        {"1月放送開始", "~2026-01 [1月]"},
        {"2026年冬", "2026-W [2026年冬]"},
        {"2026年秋アニメ", "2026-F [2026年秋]"},
        {"2026年放送", "2026 [2026年]"},
        {"2026年1月期", "2026-W [2026年1月期]"},
        {"10月クール", "~2025-F [10月クール]"},
        {"来年1月より", "~2026-01 [来年1月]"},
        {"来春放送", "~2026-Sp [来春]"},
        {"今秋", "~2025-F [今秋]"},
        {"来月", "~2025-11 [来月]"},
        {"明日放送", "~2025-10-16 [明日]"},
        {"2026년 1월 24일", "2026-01-24 [2026년 1월 24일]"},
        {"1月24日(土)25時30分", "~2026-01-25T01:30+09:00 [1月24日(土)25時30分]"},
        {"1月24日(土) 25:30", "~2026-01-25T01:30+09:00 [1月24日(土) 25:30]"},
        {"1月8日（木）24：30～", "~2026-01-09T00:30+09:00 [1月8日（木）24：30]"},
        {"1月24日深夜1時半", "~2026-01-25T01:30+09:00 [1月24日深夜1時半]"},
        {"1月24日午後11時", "~2026-01-24T23:00+09:00 [1月24日午後11時]"},
        {"3月号", ""},
        {"2026年度", ""},
        {"10年ぶり", ""},
        {"毎週土曜25:30", ""},
        {"24時間", ""},
        {"13月1日", ""},
    });
}

void NumericPhrasesTest::times_data()
{
    addRows({
        {"January 24 at 25:30 JST", "~2026-01-25T01:30+09:00 [January 24 at 25:30 JST]"},
        {"24 January at 25:30", "~2026-01-25T01:30+09:00 [24 January at 25:30]"},
        {"January 24 at 24:00", "~2026-01-25T00:00+09:00 [January 24 at 24:00]"},
        {"January 24 at 29:59", "~2026-01-25T05:59+09:00 [January 24 at 29:59]"},
        {"January 8 at 11:00 p.m. JST", "~2026-01-08T23:00+09:00 [January 8 at 11:00 p.m. JST]"},
        {"January 8, 11pm (JST)", "~2026-01-08T23:00+09:00 [January 8, 11pm (JST)]"},
        {"January 5, 2026 9:00 AM PST", "2026-01-05T09:00-08:00 [January 5, 2026 9:00 AM PST]"},
        {"July 5 @ 9:00am PT", "~2026-07-05T09:00-07:00 [July 5 @ 9:00am PT]"},
        {"January 5 at 9 a.m. Eastern", "~2026-01-05T09:00-05:00 [January 5 at 9 a.m. Eastern]"},
        {"January 5 at 22:30 Japan time", "~2026-01-05T22:30+09:00 [January 5 at 22:30 Japan time]"},
        {"January 5 at 22:30 UTC+9", "~2026-01-05T22:30+09:00 [January 5 at 22:30 UTC+9]"},
        {"at 12:30 a.m. JST on January 8", "~2026-01-08T00:30+09:00 [12:30 a.m. JST on January 8]"},
        {"25:05 starting January 8", "~2026-01-09T01:05+09:00 [25:05 starting January 8]"},
        {"January 8 at 12 p.m. JST", "~2026-01-08T12:00+09:00 [January 8 at 12 p.m. JST]"},
        {"December 31, 2025 at 25:00", "2026-01-01T01:00+09:00 [December 31, 2025 at 25:00]"},
        {"January 24 (Saturday) from 24:30", "~2026-01-25T00:30+09:00 [January 24 (Saturday) from 24:30]"},
        {"January 5 from 17:30 to 18:00 JST", "~2026-01-05T17:30+09:00 [January 5 from 17:30 to 18:00 JST]"},
    });
}

void NumericPhrasesTest::timesElsewhereInTheSentence_data()
{
    addRows({
        {"on January 24 on the late block of 23 channels at 25:30.", "~2026-01-25T01:30+09:00 [January 24]"},
        {"on January 8 worldwide, at 11:00 p.m. JST", "~2026-01-08T23:00+09:00 [January 8]"},
        {"on January 24. Reruns at 25:30.", "~2026-01-24 [January 24]"},
        {"in January, Saturdays at 25:30", "~2026-01 [January]"},
        {"January 8 and April 4 reruns at 25:30",
         "~2026-01-08 [January 8]; ~2026-04-05T01:30+09:00 [April 4]"},
    });
}

void NumericPhrasesTest::timesSaidTwice_data()
{
    addRows({
        {"January 8 at 11:00 p.m. JST (9:00 a.m. EST) online",
         "~2026-01-08T23:00+09:00 [January 8 at 11:00 p.m. JST (9:00 a.m. EST)]"},
        {"8:00 a.m. PT / 11:00 a.m. ET on January 24",
         "~2026-01-24T08:00-08:00 [8:00 a.m. PT / 11:00 a.m. ET on January 24]"},
        {"January 24 at 25:30 (effectively, January 25 at 1:30 a.m.) on TV",
         "~2026-01-25T01:30+09:00 [January 24 at 25:30 (effectively, January 25 at 1:30 a.m.)]"},
        {"January 24 on a late block at 25:30 (effectively January 25 at 1:30 a.m.)",
         "~2026-01-25T01:30+09:00 [January 24]"},
        {"January 8 at 24:00 JST (10:00 a.m. EST on January 8)",
         "~2026-01-09T00:00+09:00 [January 8 at 24:00 JST (10:00 a.m. EST on January 8)]"},
        {"January 8 at 24:00 (January 30 elsewhere)",
         "~2026-01-09T00:00+09:00 [January 8 at 24:00]; ~2026-01-30 [January 30]"},
    });
}

void NumericPhrasesTest::timesWithoutAZone_data()
{
    addRows({
        {"January 8 at 11:00 p.m.", "~2026-01-08 [January 8 at 11:00 p.m.]"},
        {"January 8 at 23:00", "~2026-01-08 [January 8 at 23:00]"},
        {"2026-01-05 09:00", "2026-01-05 [2026-01-05 09:00]"},
        {"January 8 at 30:00", "~2026-01-08 [January 8]"},
        {"January 8 at 11:75 JST", "~2026-01-08 [January 8]"},
        {"January 8 at 13 p.m. JST", "~2026-01-08 [January 8]"},
        {"January 8 at 10:00 in IS", "~2026-01-08 [January 8 at 10:00]"},
        {"at 25:30", ""},
        {"Psalm 23:30", ""},
    });
}

RAIKI_TEST(NumericPhrasesTest)
#include "test_numericphrases.moc"
