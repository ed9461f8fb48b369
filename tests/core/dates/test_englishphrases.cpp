// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/dates/phrasecheck.h"
#include "tests/support/testprogram.h"

using namespace raiki;
using test::addRows;
using test::checkRow;

/** Dates in English words: months, cours, years, and what is counted from the item's own date. */
class EnglishPhrasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days() { checkRow(); }
    void months_data();
    void months() { checkRow(); }
    void doubtfulMonths_data();
    void doubtfulMonths() { checkRow(); }
    void ranges_data();
    void ranges() { checkRow(); }
    void cours_data();
    void cours() { checkRow(); }
    void years_data();
    void years() { checkRow(); }
    void relative_data();
    void relative() { checkRow(); }
    void yearsThatTheContextGives_data();
    void yearsThatTheContextGives();
};

void EnglishPhrasesTest::days_data()
{
    addRows({
        {"It opens on January 24, 2026.", "2026-01-24 [January 24, 2026]"},
        {"24 January 2026", "2026-01-24 [24 January 2026]"},
        {"the 24th of January, 2026", "2026-01-24 [24th of January, 2026]"},
        {"on January the 24th, 2026", "2026-01-24 [January the 24th, 2026]"},
        {"in January 2026 the 24 songs", "2026-01 [January 2026]"},
        {"January 24th", "~2026-01-24 [January 24th]"},
        {"Jan. 24", "~2026-01-24 [Jan. 24]"},
        {"Sept. 5, 2026", "2026-09-05 [Sept. 5, 2026]"},
        {"Jan 24 '26", "2026-01-24 [Jan 24 '26]"},
        {"2026 January 24", "2026-01-24 [2026 January 24]"},
        {"Saturday, January 24", "~2026-01-24 [Saturday, January 24]"},
        {"Sat. 24 January 2026", "2026-01-24 [Sat. 24 January 2026]"},
        {"premieres january 9 2026", "2026-01-09 [january 9 2026]"},
        {"unveils cast january 9 debut", "~2026-01-09 [january 9]"},
        {"July 8 new visual", "~2026-07-08 [July 8]"},
        {"this March 14", "~2026-03-14 [this March 14]"},
        {"episode 12 airs April 5", "~2026-04-05 [April 5]"},
        {"part 12 July 5", "~2026-07-05 [July 5]"},
        {"86 july 5 premiere", "~2026-07-05 [july 5]"},
        {"February 29, 2028", "2028-02-29 [February 29, 2028]"},
        {"February 29, 2027", ""},
        {"31 April 2026", ""},
        {"January 0", "~2026-01 [January]"},
        {"January 32", "~2026-01 [January]"},
        {"April 12 episodes", "~2026-04 [April]"},
    });
}

void EnglishPhrasesTest::months_data()
{
    addRows({
        {"Second season in January 2026", "2026-01 [January 2026]"},
        {"January, 2026", "2026-01 [January, 2026]"},
        {"January of 2026", "2026-01 [January of 2026]"},
        {"January '26", "2026-01 [January '26]"},
        {"season 2 january 2026", "2026-01 [january 2026]"},
        {"No. 8 July 2026", "2026-07 [July 2026]"},
        {"Dec 2025", "2025-12 [Dec 2025]"},
        {"January", "~2026-01 [January]"},
        {"gets an april premiere", "~2026-04 [april]"},
        {"starts in Dec.", "~2025-12 [Dec.]"},
        {"late January 2026", "2026-01 [late January 2026]"},
        {"mid-January", "~2026-01 [mid-January]"},
        {"at the end of March 2026", "2026-03 [end of March 2026]"},
        {"second half of April", "~2026-04 [second half of April]"},
        {"next January", "~2026-01 [next January]"},
        {"January next year", "~2026-01 [January next year]"},
        {"next year in January", "~2026-01 [next year in January]"},
        {"Jan told us", ""},
        {"Sep is short", ""},
    });
}

void EnglishPhrasesTest::doubtfulMonths_data()
{
    addRows({
        {"may 2026", "2026-05 [may 2026]"},
        {"May 5", "~2026-05-05 [May 5]"},
        {"on 5 may", "~2026-05-05 [5 may]"},
        {"in May", "~2026-05 [May]"},
        {"returns in may with a film", "~2026-05 [may]"},
        {"delayed to May.", "~2026-05 [May]"},
        {"this May on television", "~2026-05 [this May]"},
        {"in March alongside others", "~2026-03 [March]"},
        {"on march 3", "~2026-03-03 [march 3]"},
        {"early March", "~2026-03 [early March]"},
        {"may return", ""},
        {"this may return", ""},
        {"The Show Gets May Premiere", "~2026-05 [May]"},
        {"The Show Reveals March Debut", "~2026-03 [March]"},
        {"The Show May Return", ""},
        {"they march on", ""},
        {"to march together", ""},
        {"March Comes In again", ""},
        {"voices in March Comes In", ""},
        {"cast for may i ask", ""},
    });
}

void EnglishPhrasesTest::ranges_data()
{
    addRows({
        {"January 4 - March 29", "~2026-01-04 [January 4]; ~2026-03-29 [March 29]"},
        {"January 4 – March 29, 2026", "2026-01-04 [January 4]; 2026-03-29 [March 29, 2026]"},
        {"October 4 to January 10, 2026", "2025-10-04 [October 4]; 2026-01-10 [January 10, 2026]"},
        {"January through March 2026", "2026-01 [January]; 2026-03 [March 2026]"},
        {"moved from April to July", "~2026-04 [April]; ~2026-07 [July]"},
        {"January 27 and 28, 2026", "2026-01-27 [January 27 and 28, 2026]"},
        {"Oct 16 - 22", "~2025-10-16 [Oct 16 - 22]"},
        {"24-25 January 2026", "2026-01-24 [24-25 January 2026]"},
        {"April 10 and 18 more", "~2026-04-10 [April 10]"},
        {"Fall 2025-Winter 2026", "2025-F [Fall 2025]; 2026-W [Winter 2026]"},
    });
}

void EnglishPhrasesTest::cours_data()
{
    addRows({
        {"Winter 2026", "2026-W [Winter 2026]"},
        {"in winter 2026", "2026-W [winter 2026]"},
        {"Winter 2025-2026", "2026-W [Winter 2025-2026]"},
        {"Winter 2025/26", "2026-W [Winter 2025/26]"},
        {"2026 Winter", "2026-W [2026 Winter]"},
        {"the fall 2025 cour", "2025-F [fall 2025 cour]"},
        {"the Spring 2026 season", "2026-Sp [Spring 2026 season]"},
        {"Summer anime 2026", "2026-Su [Summer anime 2026]"},
        {"autumn of 2026", "2026-F [autumn of 2026]"},
        {"early spring 2026", "2026-Sp [early spring 2026]"},
        {"spring of next year", "~2026-Sp [spring of next year]"},
        {"next spring", "~2026-Sp [next spring]"},
        {"next fall", "~2026-F [next fall]"},
        {"this fall", "~2025-F [this fall]"},
        {"this winter", "~2026-W [this winter]"},
        {"last summer", "~2025-Su [last summer]"},
        {"the winter season", "~2026-W [winter season]"},
        {"comes in the Fall", "~2025-F [Fall]"},
        {"Staff, Summer Premiere", "~2026-Su [Summer]"},
        {"reveals fall tv debut", "~2025-F [fall]"},
        {"Kingdoms Fall, Premiere Follows", ""},
        {"slated for spring", "~2026-Sp [spring]"},
        {"Season 2 Pushed Back to Fall", "~2025-F [Fall]"},
        {"Season 2 Learns to Fall", ""},
        {"Delayed to fall in love", ""},
        {"Q1 2026", "2026-W [Q1 2026]"},
        {"third quarter of 2026", "2026-Su [third quarter of 2026]"},
        {"Spring/Summer 2026", "2026 [Spring/Summer 2026]"},
        {"Summer Nights", ""},
        {"they fall in love", ""},
        {"in the fall of the house", ""},
        {"a spring breaks", ""},
        {"Q4", ""},
    });
}

void EnglishPhrasesTest::years_data()
{
    addRows({
        {"in 2026", "2026 [2026]"},
        {"2026 anime", "2026 [2026]"},
        {"in Japanese theaters 2026", "2026 [2026]"},
        {"Medalist Gets 2026 Premiere", "2026 [2026]"},
        {"Medalist 2026 Anime Announced", "2026 [2026]"},
        {"film announced for 2027 premiere", "2027 [2027]"},
        {"postponed to 2026.", "2026 [2026]"},
        {"Release: 2026", "2026 [2026]"},
        {"season 2 2026 release", "2026 [2026]"},
        {"early 2026", "2026 [early 2026]"},
        {"mid-2026", "2026 [mid-2026]"},
        {"later in 2026", "2026 [later in 2026]"},
        {"the first half of 2026", "2026 [first half of 2026]"},
        {"H2 2026", "2026 [H2 2026]"},
        {"since 1999", "1999 [1999]"},
        {"sold 2049 copies", ""},
        {"PS5 2049", ""},
        {"in 2000 theaters", ""},
        {"in 2077", ""},
        {"Grand Prize 2025", ""},
        {"Berserk (2016)", ""},
        {"800 theaters 2026", ""},
        {"a million copies 2026", ""},
        {"Sinking Islands 2020 Anime's Trailer", ""},
        {"Expo 2026 panel", ""},
        {"the 2025-2026 season", ""},
        {"for 2,026 yen", ""},
        {"#2026 anime", ""},
        {"1080p 2.0 h264", ""},
    });
}

void EnglishPhrasesTest::relative_data()
{
    addRows({
        {"next year", "~2026 [next year]"},
        {"early next year", "~2026 [early next year]"},
        {"later this year", "~2025 [later this year]"},
        {"by the end of the year", "~2025 [end of the year]"},
        {"next month", "~2025-11 [next month]"},
        {"last month", "~2025-09 [last month]"},
        {"this Friday", "~2025-10-17 [this Friday]"},
        {"this coming Friday", "~2025-10-17 [this coming Friday]"},
        {"this Wednesday", "~2025-10-15 [this Wednesday]"},
        {"next Friday", "~2025-10-24 [next Friday]"},
        {"last Friday", "~2025-10-10 [last Friday]"},
        {"airing tomorrow", "~2025-10-16 [tomorrow]"},
        {"streams on Friday", "~2025-10-17 [Friday]"},
        {"the show premieres today", "~2025-10-15 [today]"},
        {"told us yesterday", "~2025-10-14 [yesterday]"},
        {"announced on Friday that it streams", ""},
        {"will begin streaming the dub for Given, the newest anime of a given family, on Friday",
         "~2025-10-17 [Friday]"},
        {"will stream. The newest anime of a given family has its own day, on Friday", ""},
        {"revealed today", ""},
        {"on Friday", ""},
        {"Saturday's broadcast", ""},
        {"Tomorrow's Story", ""},
        {"Today's Menu", ""},
        {"next week", ""},
        {"a year later", ""},
    });
}

void EnglishPhrasesTest::yearsThatTheContextGives_data()
{
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](QDate published, const char *text, const char *date) {
        QTest::addRow("%s from %s", text, qPrintable(published.toString(Qt::ISODate)))
            << published << QString::fromLatin1(text) << QString::fromLatin1(date);
    };
    row({2025, 10, 1}, "in January", "2026-01");
    row({2026, 1, 31}, "in January", "2026-01");
    row({2026, 2, 3}, "in January", "2026-01");
    row({2026, 2, 3}, "will begin in January", "2027-01");
    row({2026, 3, 1}, "in January", "2027-01");
    row({2026, 1, 31}, "next January", "2027-01");
    row({2026, 1, 31}, "last January", "2026-01");
    row({2026, 3, 3}, "last January", "2026-01");
    row({2021, 8, 17}, "concluded in June", "2021-06");
    row({2021, 8, 17}, "finished airing in September", "2020-09");
    row({2025, 12, 31}, "on January 1", "2026-01-01");
    row({2026, 1, 4}, "on January 1", "2026-01-01");
    row({2026, 1, 4}, "on January 4", "2026-01-04");
    row({2026, 1, 4}, "on December 20", "2025-12-20");
    row({2026, 1, 4}, "will air on October 3", "2026-10-03");
    row({2026, 1, 4}, "premiered on February 3", "2025-02-03");
    row({2026, 1, 4}, "was moved to October 3", "2026-10-03");
    row({2026, 1, 4}, "will be aired on February 3", "2026-02-03");
    row({2027, 12, 1}, "on February 29", "2028-02-29");
    row({2026, 1, 31}, "next month", "2026-02");
    row({2025, 12, 1}, "next month", "2026-01");
    row({2025, 12, 1}, "this winter", "2026-W");
    row({2026, 1, 10}, "this winter", "2026-W");
    row({2026, 4, 10}, "next spring", "2027-Sp");
    row({2025, 12, 31}, "tomorrow", "2026-01-01");
    row({2026, 1, 25}, "next Monday", "2026-01-26"); // said on a Sunday
    row({}, "in January", "");
    row({}, "next year", "");
    row({}, "this Friday", "");
    row({}, "this fall", "");
    row({}, "January 24, 2026", "2026-01-24");
}

void EnglishPhrasesTest::yearsThatTheContextGives()
{
    QFETCH(QDate, published);
    QFETCH(QString, text);
    const std::vector<DatePhrase> phrases = findDates(text, {published, NumericDateOrder::MonthFirst});
    QVERIFY(phrases.size() <= 1);
    QTEST(phrases.empty() ? QString() : phrases.front().date.toText(), "date");
}

RAIKI_TEST(EnglishPhrasesTest)
#include "test_englishphrases.moc"
