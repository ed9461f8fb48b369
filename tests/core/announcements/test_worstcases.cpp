// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/newsreading.h"
#include "tests/core/announcements/newsitem.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

using namespace raiki;
using namespace raiki::tests;

/** Hostile and outsized texts: never a crash, never time that grows faster than the text. */
class TestWorstCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void staysLinear_data();
    void staysLinear();
    void answersAMegabyte_data() { staysLinear_data(); }
    void answersAMegabyte();
};

void TestWorstCases::survives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \t\n ");
    QTest::newRow("one mark") << QStringLiteral("[");
    QTest::newRow("open quote") << QStringLiteral("\"Season 2");
    QTest::newRow("only numbers") << QStringLiteral("999999999999 2 3 S2");
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d));
    QTest::newRow("null") << QString(QChar(0));
    QTest::newRow("marks on nothing") << QStringLiteral("\u0301\u0301\u0301 Season 2 announced");
    QTest::newRow("Turkish I") << QStringLiteral("İstanbul ışık Season 2 announced");
    QTest::newRow("right to left") << QStringLiteral("\u202eSeason 2 announced");
    QTest::newRow("season at the end") << QStringLiteral("Season");
    QTest::newRow("medium at the end") << QStringLiteral("DAD 第3期 OST");
    QTest::newRow("counter alone") << QStringLiteral("第期 第 期 2期");
}

void TestWorstCases::survives()
{
    QFETCH(QString, text);
    std::vector<MatchCandidate> candidates(1);
    candidates[0].title = QStringLiteral("Season");
    candidates[0].titles = {text, QStringLiteral("Season")};
    const ShowMatcher matcher(std::move(candidates));
    for (const NewsText &item :
         {NewsText{text, text, noonOf("2025-09-20")}, NewsText{text, QString(), QDateTime()}}) {
        for (const Announcement &news : readAndMatch(item, matcher).announcements) {
            QVERIFY(news.evidence.span.end() <= text.size());
        }
    }
}

void TestWorstCases::staysLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"a",     "\"",        "'",           "[",    "(",
                              "[a] ",  "season 2 ", "January 24 ", "the ", "第2期",
                              "放送",  "Hulu ",     "is set to ",  "- ",   "x: ",
                              "S2",    "1",         "1-",          ". ",   "from January 4 ",
                              "第",    "S02E06 ",   "Million x ",  "“",    "—",
                              "'as' ", "Takes A ",  "A's ",        "#1 ",  "In The ",
                              "- A "}) {
        QTest::newRow(piece) << QString::fromUtf8(piece);
    }
}

void TestWorstCases::staysLinear()
{
    QFETCH(QString, piece);
    const auto timeOf = [&piece](qsizetype length) {
        const QString text = piece.repeated(length / piece.size());
        const NewsText item{text, text, noonOf("2025-09-20")};
        QElapsedTimer timer;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            timer.start();
            (void)extractAnnouncements(item);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    (void)timeOf(100);
    const qint64 small = timeOf(3'000);
    const qint64 large = timeOf(48'000);
    // Sixteen times the text, at most forty times the work; the bounds on what is read make it less.
    QVERIFY2(large < 40 * std::max<qint64>(small, 50'000),
             qPrintable(QStringLiteral("%1 to %2 ns").arg(small).arg(large)));
}

/** Four times a text that is far beyond the bounds on what is read costs at most its copying. */
void TestWorstCases::answersAMegabyte()
{
    QFETCH(QString, piece);
    const auto timeOf = [&piece](qsizetype length) {
        const QString text = piece.repeated(length / piece.size());
        const ShowMatcher matcher;
        QElapsedTimer timer;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            timer.start();
            (void)readAndMatch({text, text, noonOf("2025-09-20")}, matcher);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    (void)timeOf(100);
    const qint64 small = timeOf(250'000);
    const qint64 large = timeOf(1'000'000);
    QVERIFY2(large < 10 * std::max<qint64>(small, 1'000'000),
             qPrintable(QStringLiteral("%1 to %2 ns").arg(small).arg(large)));
}

RAIKI_TEST(TestWorstCases)
#include "test_worstcases.moc"
