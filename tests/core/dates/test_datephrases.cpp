// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/dates/phrasecheck.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace raiki;

/** What holds for every text, and dates that fill a whole field. */
class DatePhrasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void fieldsFollowTheContext();
    void textsOfDatesReadBack();
    void anyTextGivesOrderedSpans();
    void timeGrowsWithTheLength_data();
    void timeGrowsWithTheLength();
    void aMegabyteIsRead();
};

void DatePhrasesTest::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date"); ///< "none" where it is no date
    const auto row = [](const char *text, const char *date) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(date);
    };
    row("", "");
    row("  ", "");
    row("TBA", "");
    row("tbd", "");
    row("?", "");
    row("N/A", "");
    row("0000-00-00", "");
    row("2015-00-00", "2015");
    row("2015-07-00", "2015-07");
    row("20260124", "2026-01-24");
    row("2026", "2026");
    row(" 2026-W ", "2026-W");
    row("2026-01", "2026-01");
    row("2026-01-25T01:30+09:00", "2026-01-25T01:30+09:00");
    row("2026-01-24T16:30:00Z", "2026-01-24T16:30Z");
    row("2026-01-24 16:30", "2026-01-24");
    row("January 2026", "2026-01");
    row("may 2026", "2026-05");
    row("March 1917", "1917-03");
    row("Winter 2026", "2026-W");
    row("24.1.2026", "2026-01-24");
    row("1/24/2026", "2026-01-24");
    row("Jan 24, 2026", "2026-01-24");
    row("early 2026", "2026");
    row("2026年1月24日", "2026-01-24");
    row("January 24, 2026 at 25:30", "2026-01-25T01:30+09:00");
    row("January", "none");
    row("1/24", "none");
    row("next year", "none");
    row("in January 2026", "none");
    row("January 2026!", "none");
    row("January 4 - March 29, 2026", "none");
    row("2026-13", "none");
    row("2026-00-12", "none");
    row("20261324", "none");
    row("soon", "none");
    row("9.5", "none");
    row("12", "none");
}

void DatePhrasesTest::fields()
{
    QFETCH(QString, text);
    const std::optional<FuzzyDate> date = readDate(text);
    QTEST(date ? date->toText() : QStringLiteral("none"), "date");
}

void DatePhrasesTest::fieldsFollowTheContext()
{
    const auto textOf = [](const char *field, const DateContext &context) {
        const std::optional<FuzzyDate> date = readDate(QString::fromLatin1(field), context);
        return date ? date->toText() : QStringLiteral("none");
    };
    QCOMPARE(textOf("3/4/2026", test::autumn(NumericDateOrder::DayFirst)), QStringLiteral("2026-04-03"));
    QCOMPARE(textOf("May", test::autumn()), QStringLiteral("2026-05"));
    QCOMPARE(textOf("fall", test::autumn()), QStringLiteral("2025-F"));
    QCOMPARE(textOf("next year", test::autumn()), QStringLiteral("2026"));
    // A time that names no zone is the context's, where it has one; else nobody knows the instant.
    DateContext berlin = test::autumn();
    berlin.zone = QTimeZone("Europe/Berlin");
    QCOMPARE(textOf("2026-01-24 16:50", test::autumn()), QStringLiteral("2026-01-24"));
    QCOMPARE(textOf("2026-01-24 16:50", berlin), QStringLiteral("2026-01-24T16:50+01:00"));
    QCOMPARE(textOf("2026-07-24T16:50", berlin), QStringLiteral("2026-07-24T16:50+02:00"));
    QCOMPARE(textOf("2026-01-24 25:30", berlin), QStringLiteral("2026-01-25T01:30+01:00"));
    QCOMPARE(textOf("2026-03-29 02:30", berlin), QStringLiteral("2026-03-29T03:30+02:00")); // skipped
    QCOMPARE(textOf("2026-10-25 02:30", berlin),
             QStringLiteral("2026-10-25T02:30+02:00")); // the first of two
    QCOMPARE(textOf("2026-01-24 16:50 JST", berlin), QStringLiteral("2026-01-24T16:50+09:00"));
    QCOMPARE(textOf("2026-01-24 16:50 +09:00", berlin), QStringLiteral("2026-01-24T16:50+09:00"));
    QCOMPARE(textOf("January 2026", berlin), QStringLiteral("2026-01"));
}

void DatePhrasesTest::textsOfDatesReadBack()
{
    QRandomGenerator random(20260124);
    for (int round = 0; round < 3000; ++round) {
        const QDate day = QDate(1990, 1, 1).addDays(random.bounded(20000));
        for (const FuzzyDate &date :
             {FuzzyDate::ofYear(day.year()), FuzzyDate::ofMonth(day.year(), day.month()),
              FuzzyDate::ofDay(day), FuzzyDate::ofCour(Cour::of(day)),
              FuzzyDate::ofBroadcastTime(day, 25, 30, 9 * 3600)}) {
            const std::optional<FuzzyDate> again = readDate(date.toText());
            QVERIFY2(again && *again == date, qPrintable(date.toText()));
        }
    }
}

namespace {

/** Pieces that dates are made of, in any order: what no person writes must not break anything either. */
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("January"),     QStringLiteral("may"),    QStringLiteral("Jan."),
        QStringLiteral("24"),          QStringLiteral("24th"),   QStringLiteral("2026"),
        QStringLiteral("25:30"),       QStringLiteral("11"),     QStringLiteral("p.m."),
        QStringLiteral("JST"),         QStringLiteral("("),      QStringLiteral(")"),
        QStringLiteral("/"),           QStringLiteral("-"),      QStringLiteral("."),
        QStringLiteral(","),           QStringLiteral("early"),  QStringLiteral("first"),
        QStringLiteral("half"),        QStringLiteral("of"),     QStringLiteral("next"),
        QStringLiteral("this"),        QStringLiteral("Friday"), QStringLiteral("fall"),
        QStringLiteral("year"),        QStringLiteral("年"),     QStringLiteral("月"),
        QStringLiteral("日"),          QStringLiteral("来"),     QStringLiteral("冬"),
        QStringLiteral("時"),          QStringLiteral("深夜"),   QStringLiteral("T"),
        QStringLiteral("+"),           QStringLiteral("'"),      QStringLiteral("and"),
        QStringLiteral("at"),          QStringLiteral("１"),     QStringLiteral("999999999999"),
        QString(QChar(0xD800)),        QString(QChar(0x0301)),   QString(QChar(0)),
        QStringLiteral("effectively"),
    };
    QString text;
    for (int count = random.bounded(1, 25); count > 0; --count) {
        text += pieces.at(random.bounded(int(pieces.size())));
        if (random.bounded(3) > 0)
            text += QLatin1Char(' ');
    }
    return text;
}

} // namespace

void DatePhrasesTest::anyTextGivesOrderedSpans()
{
    QRandomGenerator random(20260125);
    int phrasesFound = 0;
    for (int round = 0; round < 20000; ++round) {
        const QString text = randomText(random);
        const DateContext context{round % 3 == 0 ? QDate() : QDate(2025, 10, 15),
                                  NumericDateOrder::MonthFirst};
        qsizetype end = 0;
        for (const DatePhrase &phrase : findDates(text, context)) {
            ++phrasesFound;
            QVERIFY2(phrase.date.isKnown(), qPrintable(text));
            QVERIFY2(phrase.span.start >= end && phrase.span.length > 0, qPrintable(text));
            QVERIFY2(phrase.span.end() <= text.size(), qPrintable(text));
            end = phrase.span.end();
        }
    }
    QVERIFY(phrasesFound > 1000);
}

void DatePhrasesTest::timeGrowsWithTheLength_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"1", "1 ", "1/", "1-", "1T11:", "12:30 ", "a", "January ", "January 24 ", "may ", "early ",
          "first half of the ", "at 25:30 ", "January 1 at ", "a.m.", "(", "1月", "2026 in "})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void DatePhrasesTest::timeGrowsWithTheLength()
{
#ifdef __GLIBC__ // memory asked of the system anew each time took most of the longer text's time
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, 512 * 1024 * 1024);
#endif
    QFETCH(QString, piece);
    constexpr qsizetype small = 8'000;
    constexpr qsizetype times = 16; // as much text, and as much memory, once in short pieces and once in one
    const auto timeOf = [&piece](qsizetype length, qsizetype texts) {
        const QString text = piece.repeated(length / piece.size());
        QElapsedTimer timer;
        timer.start();
        size_t phrases = 0;
        for (qsizetype each = 0; each < texts; ++each)
            phrases += findDates(text, test::autumn()).size();
        const qint64 time = timer.nsecsElapsed();
        return phrases > size_t(length * texts) ? qint64(-1) : time;
    };
    // 1 when linear and 16 when quadratic; the room between is for caches, the attempts for busy machines.
    constexpr double most = 5;
    constexpr int mostAttempts = 40;
    qint64 bestShort = std::numeric_limits<qint64>::max();
    qint64 bestLong = std::numeric_limits<qint64>::max();
    double ratio = std::numeric_limits<double>::max();
    for (int attempt = 0; attempt < mostAttempts && (attempt < 3 || ratio >= most); ++attempt) {
        bestShort = std::min(bestShort, timeOf(small, times));
        bestLong = std::min(bestLong, timeOf(small * times, 1));
        ratio = double(bestLong) / double(bestShort);
    }
    QVERIFY(bestShort > 0 && bestLong > 0);
    QVERIFY2(ratio < most, qPrintable(QString::number(ratio)));
}

void DatePhrasesTest::aMegabyteIsRead()
{
    for (const QString &piece : {QStringLiteral("7"), QStringLiteral("May 7 ")}) {
        const QString text = piece.repeated(1'000'000 / piece.size());
        const std::vector<DatePhrase> phrases = findDates(text, test::autumn());
        QCOMPARE(phrases.size(), piece.size() > 1 ? size_t(text.size() / piece.size()) : size_t(0));
    }
}

RAIKI_TEST(DatePhrasesTest)
#include "test_datephrases.moc"
