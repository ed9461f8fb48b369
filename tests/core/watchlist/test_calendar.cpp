// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/calendar.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** What a calendar gets to read of a premiere, byte for byte. */
class CalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPrecision_data();
    void eachPrecision();
    void status_data();
    void status();
    void undatedOnesAreLeftOut();
    void foldsBetweenCharacters_data();
    void foldsBetweenCharacters();
    void nothingBreaksOutOfItsLine_data();
    void nothingBreaksOutOfItsLine();
    void onlyWebAddresses_data();
    void onlyWebAddresses();
    void everyChangeOfTheDateCounts();
    void theSequenceNeverFalls();
    void eachListHasEventsOfItsOwn();
    void alarmsOnlyWhereThereIsADay();
};

namespace {

const QDateTime now(QDate(2025, 12, 5), QTime(3, 0), Qt::UTC);

CalendarEvent eventAt(const char *date, Certainty certainty = Certainty::Announced)
{
    CalendarEvent event;
    event.season = SeasonId{12};
    event.summary = u"Medalist, Season 2"_s;
    event.date = FuzzyDate::fromText(QString::fromLatin1(date)).value();
    event.certainty = certainty;
    event.revisedAt = QDateTime(QDate(2025, 10, 1), QTime(8, 30), Qt::UTC);
    return event;
}

QByteArray written(const CalendarEvent &event)
{
    return writeCalendar(std::span(&event, 1), u"Raiki 1.0"_s, now);
}

/** The document with its folds undone. */
QByteArray unfolded(const CalendarEvent &event)
{
    return written(event).replace("\r\n ", "");
}

/** The value of the line that begins with @p name. */
QByteArray lineOf(const CalendarEvent &event, const QByteArray &name)
{
    for (const QByteArray &line : unfolded(event).split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).chopped(1);
    }
    return {};
}

} // namespace

void CalendarTest::eachPrecision_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("lines"); // the date's, a blank between them
    const auto row = [](const char *date, const char *lines) {
        QTest::newRow(date) << QByteArray(date) << QByteArray(lines);
    };
    row("2026-01-25T01:30+09:00", "DTSTART:20260124T163000Z DTEND:20260124T170000Z CONFIRMED");
    row("2025-12-31T23:45Z", "DTSTART:20251231T234500Z DTEND:20260101T001500Z CONFIRMED");
    row("2026-01-24", "DTSTART;VALUE=DATE:20260124 DTEND;VALUE=DATE:20260125 TRANSP:TRANSPARENT CONFIRMED");
    row("2026-01", "DTSTART;VALUE=DATE:20260101 DTEND;VALUE=DATE:20260201 TRANSP:TRANSPARENT TENTATIVE");
    row("2026-F", "DTSTART;VALUE=DATE:20261001 DTEND;VALUE=DATE:20270101 TRANSP:TRANSPARENT TENTATIVE");
    row("2026", "DTSTART;VALUE=DATE:20260101 DTEND;VALUE=DATE:20270101 TRANSP:TRANSPARENT TENTATIVE");
}

void CalendarTest::eachPrecision()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, lines);
    CalendarEvent event = eventAt(date.constData());
    event.description = u"says a test\n“It starts.”"_s;
    event.url = QUrl(u"https://news.example/a,b;c"_s);
    QList<QByteArray> dates = lines.split(' ');
    const QByteArray status = dates.takeLast();
    QCOMPARE(written(event), QByteArray("BEGIN:VCALENDAR\r\n"
                                        "VERSION:2.0\r\n"
                                        "PRODID:-//Raiki//Raiki 1.0//EN\r\n"
                                        "CALSCALE:GREGORIAN\r\n"
                                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"
                                        "BEGIN:VEVENT\r\n"
                                        "UID:s12@raiki\r\n"
                                        "DTSTAMP:20251001T083000Z\r\n"
                                        "LAST-MODIFIED:20251001T083000Z\r\n"
                                        "SEQUENCE:0\r\n" +
                                        dates.join("\r\n") +
                                        "\r\n"
                                        "SUMMARY:Medalist\\, Season 2\r\n"
                                        "DESCRIPTION:says a test\\n“It starts.”\r\n"
                                        "URL:https://news.example/a,b;c\r\n"
                                        "STATUS:" +
                                        status +
                                        "\r\n"
                                        "END:VEVENT\r\n"
                                        "END:VCALENDAR\r\n"));
}

void CalendarTest::status_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("rumoured day") << QByteArray("2026-01-24") << Certainty::Rumoured
                                  << QByteArray("TENTATIVE");
    QTest::newRow("scheduled day") << QByteArray("2026-01-24") << Certainty::Scheduled
                                   << QByteArray("CONFIRMED");
    QTest::newRow("scheduled month") << QByteArray("2026-01") << Certainty::Scheduled
                                     << QByteArray("TENTATIVE");
    QTest::newRow("delayed to a day")
        << QByteArray("2026-01-24") << Certainty::Delayed << QByteArray("CONFIRMED");
    QTest::newRow("cancelled") << QByteArray("2026-01") << Certainty::Cancelled << QByteArray("CANCELLED");
}

void CalendarTest::status()
{
    QFETCH(QByteArray, date);
    QFETCH(Certainty, certainty);
    QTEST(lineOf(eventAt(date.constData(), certainty), "STATUS:"), "status");
}

void CalendarTest::undatedOnesAreLeftOut()
{
    QVERIFY(!written(eventAt("")).contains("VEVENT"));
    CalendarEvent unrevised = eventAt("2026");
    unrevised.revisedAt = {};
    QCOMPARE(lineOf(unrevised, "DTSTAMP:"), QByteArray("20251205T030000Z"));
}

void CalendarTest::foldsBetweenCharacters_data()
{
    QTest::addColumn<QString>("summary");
    QTest::newRow("Latin, as long as a line") << QString(75 - 8, u'x');
    QTest::newRow("Latin, a letter longer") << QString(75 - 7, u'x');
    QTest::newRow("Latin, very long") << QString(1000, u'x');
    for (int blanks = 0; blanks < 4; ++blanks) // every place in a character where a line may be full
        QTest::addRow("Japanese after %d", blanks)
            << QString(QString(blanks, u'x') + u"また明日、港の灯りの下で会いましょう"_s.repeated(9));
    QTest::newRow("four bytes each") << u"𠮷野家🎬"_s.repeated(40);
}

void CalendarTest::foldsBetweenCharacters()
{
    QFETCH(QString, summary);
    CalendarEvent event = eventAt("2026");
    event.summary = summary;
    for (const QByteArray &line : written(event).split('\n')) {
        if (line.isEmpty())
            continue;
        QVERIFY(line.endsWith('\r'));
        QVERIFY2(line.size() - 1 <= 75, line.constData());
        QVERIFY2(line.isValidUtf8(), line.constData());
    }
    QCOMPARE(QString::fromUtf8(lineOf(event, "SUMMARY:")), summary);
}

void CalendarTest::nothingBreaksOutOfItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &text, const QString &value) {
        QTest::newRow(name) << text << value;
    };
    row("CR LF", u"One\r\nSTATUS:CANCELLED"_s, u"One\\nSTATUS:CANCELLED"_s);
    row("LF", u"One\nEND:VEVENT"_s, u"One\\nEND:VEVENT"_s);
    row("CR", u"One\rEND:VEVENT"_s, u"One\\nEND:VEVENT"_s);
    row("line separators", u"One\u2028Two\u2029Three\u0085Four"_s, u"One\\nTwo\\nThreeFour"_s);
    row("signs", u"a;b,c\\d:e\"f"_s, u"a\\;b\\,c\\\\d:e\"f"_s);
    row("a written escape", u"a\\n"_s, u"a\\\\n"_s);
    row("control characters", u"a\u0000b\u001bc\u007f"_s, u"abc"_s);
    row("a fold", u"a\r\n b"_s, u"a\\n b"_s);
}

void CalendarTest::nothingBreaksOutOfItsLine()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    CalendarEvent event = eventAt("2026");
    const qsizetype lines = unfolded(event).count('\n');
    event.summary = text;
    QCOMPARE(QString::fromUtf8(lineOf(event, "SUMMARY:")), value);
    event.description = text;
    QCOMPARE(QString::fromUtf8(lineOf(event, "DESCRIPTION:")), value);
    QCOMPARE(unfolded(event).count('\n'), lines + 1);
    QCOMPARE(unfolded(event).count('\r'), lines + 1);
}

void CalendarTest::onlyWebAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("https") << QUrl(u"https://news.example/灯り"_s)
                           << QByteArray("https://news.example/%E7%81%AF%E3%82%8A");
    QTest::newRow("with a line end") << QUrl(u"https://news.example/a\r\nSTATUS:CANCELLED"_s)
                                     << QByteArray("https://news.example/a%0D%0ASTATUS:CANCELLED");
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << QByteArray();
    QTest::newRow("script") << QUrl(u"javascript:alert(1)"_s) << QByteArray();
}

void CalendarTest::onlyWebAddresses()
{
    QFETCH(QUrl, url);
    CalendarEvent event = eventAt("2026");
    event.url = url;
    QTEST(lineOf(event, "URL:"), "value");
}

void CalendarTest::everyChangeOfTheDateCounts()
{
    FollowedSeason season;
    QCOMPARE(premiereChanges(season), 0);
    const auto say = [&season](const char *date, Certainty certainty) {
        PremiereClaim claim;
        claim.id = ClaimId{static_cast<qint64>(season.claims.size()) + 1};
        claim.date = FuzzyDate::fromText(QString::fromLatin1(date)).value();
        claim.certainty = certainty;
        claim.source.kind = ClaimSourceKind::FeedItem;
        claim.learnedAt = now.addDays(static_cast<qint64>(season.claims.size()));
        season.claims.push_back(claim);
    };
    say("2026-01", Certainty::Announced);
    QCOMPARE(premiereChanges(season), 0);
    say("2026", Certainty::Announced); // vaguer: changes nothing
    QCOMPARE(premiereChanges(season), 0);
    say("2026-01-24", Certainty::Scheduled);
    QCOMPARE(premiereChanges(season), 1);
    say("2026-04", Certainty::Delayed);
    QCOMPARE(premiereChanges(season), 2);
}

void CalendarTest::theSequenceNeverFalls()
{
    CalendarEvent event = eventAt("2026-01-24");
    event.sequence = 1;
    const auto next = [](const QByteArray &before, const CalendarEvent &changed) {
        return raisedAbove(revisionsIn(before, {}), {changed}, now).front();
    };
    QByteArray file = written(next({}, event));
    QVERIFY2(file.contains("SEQUENCE:1\r\n"), file.constData());
    event.summary = u"another title"_s;
    QCOMPARE(next(file, event).sequence, 1);
    event.date = FuzzyDate::fromText(u"2026-02-07").value();
    QCOMPARE(next(file, event).sequence, 2);
    file = written(next(file, event));
    QVERIFY(file.contains("UID:s12@raiki\r\n"));
    // Undone: the claims tell of one change again, the file of two.
    event.date = FuzzyDate::fromText(u"2026-01-24").value();
    event.sequence = 0;
    QCOMPARE(next(file, event).sequence, 3);
    event.certainty = Certainty::Cancelled;
    QCOMPARE(next(written(next(file, event)), event).sequence, 3);
    QCOMPARE(next("no calendar at all", event).sequence, 0);
}

/** Two lists count alike, and one calendar may read both. */
void CalendarTest::eachListHasEventsOfItsOwn()
{
    CalendarEvent event = eventAt("2026-01-24");
    event.sequence = 4;
    event.list = "0a1b";
    const QByteArray file = written(event);
    QVERIFY2(file.contains("UID:s12@0a1b.raiki\r\n"), file.constData());
    QCOMPARE(revisionsIn(file, "0a1b").value(event.season).sequence, 4);
    QVERIFY(revisionsIn(file, "ffff").isEmpty());
    QVERIFY(revisionsIn(file, {}).isEmpty());
}

void CalendarTest::alarmsOnlyWhereThereIsADay()
{
    CalendarEvent event = eventAt("2026-01-24");
    event.alarms = {std::chrono::minutes{1440}, std::chrono::minutes{60}};
    QCOMPARE(written(event).count("BEGIN:VALARM"), 2);
    QVERIFY(written(event).contains("TRIGGER:-P1D\r\n"));
    QVERIFY(written(event).contains("TRIGGER:-PT1H\r\n"));
    event.alarms = {std::chrono::hours{7 * 24 - 9}, std::chrono::hours{-9}, std::chrono::minutes{90},
                    std::chrono::minutes{0}};
    for (const char *trigger : {"-P6DT15H", "PT9H", "-PT1H30M", "PT0M"})
        QVERIFY2(written(event).contains(QByteArray(QByteArray("TRIGGER:") + trigger + "\r\n")), trigger);
    event.date = FuzzyDate::fromText(u"2026-01-25T01:30+09:00").value();
    event.alarms = {std::chrono::hours{24}};
    QVERIFY(written(event).contains("TRIGGER:-PT1440M\r\n"));
    event.date = FuzzyDate::fromText(u"2026-01").value();
    QVERIFY(!written(event).contains("VALARM"));
    event = eventAt("2026-01-24", Certainty::Cancelled);
    event.alarms = {std::chrono::minutes{60}};
    QVERIFY(!written(event).contains("VALARM"));
}

RAIKI_TEST(CalendarTest)
#include "test_calendar.moc"
