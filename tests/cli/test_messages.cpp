// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki::test;

/** What the command line says to a person: why something was not done, what was, and what is near. */
class TestMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAVerb_data();
    void withoutAVerb();
    void nothingOfThatNameOpensNoWindow();
    void verbsOfAFamily();
    void familyHelp();
    void feedIsThereAlready();
    void someFeedsAreAdded();
    void feedVerbsSayWhatTheyDid();
    void editsSayWhatTheyDid();
    void ofSeveralSeasonsOneIsNamed();
    void removingSaysHowMuch();
    void removingOneSeasonLeavesTheOthers();
    void showTellsTheWholeEntry();
    void nearTitlesAreNamed();
    void inboxTellsWhatIsDecided();
    void failuresAreJsonToo_data();
    void failuresAreJsonToo();
    void logsAreForThoseWhoAsk();
    void countsOfOne();
    void controlCharactersAreRemoved();
    void upcomingForCalendars();
    void revisionsForCalendarsNeverFall();

private:
    ProgramRun run(const QByteArray &line, const QByteArray &input = {}) const
    {
        return m_raiki->run(QString::fromUtf8(line).split(u'|'), input);
    }
    ProgramRun json(const QByteArray &line, const QByteArray &input = {}) const
    {
        return m_raiki->json(QString::fromUtf8(line).split(u'|'), input);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_raiki;
};

namespace {

void says(const ProgramRun &run, int exitCode, const QByteArray &sentence)
{
    QCOMPARE(run.errors, QByteArray("raiki: ") + sentence + "\n");
    QCOMPARE(run.exitCode, exitCode);
}

} // namespace

void TestMessages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_raiki = std::make_unique<Program>(raikiProgram(), m_folder->filePath(QStringLiteral("list.sqlite")));
    m_raiki->setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2025-10-01T09:00:00Z")});
}

void TestMessages::withoutAVerb_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isWindows"); // an option of the window: it gets as far as to open one
    QTest::newRow("long") << QStringLiteral("--bogus") << false;
    QTest::newRow("long with a value") << QStringLiteral("--bogus=1") << false;
    QTest::newRow("short") << QStringLiteral("-x") << false;
    QTest::newRow("of a verb") << QStringLiteral("--season|2") << false;
    QTest::newRow("toolkit and unknown") << QStringLiteral("-reverse|--bogus") << false;
    QTest::newRow("toolkit and a word") << QStringLiteral("-style|Fusion|dance") << false;
    QTest::newRow("toolkit and a verb") << QStringLiteral("-style|Fusion|list") << false;
    QTest::newRow("toolkit, help") << QStringLiteral("-style|Fusion|--help") << true;
    QTest::newRow("toolkit with two hyphens, help") << QStringLiteral("--platform|offscreen|--help") << true;
    QTest::newRow("toolkit with the value in it, help") << QStringLiteral("-style=Fusion|--help") << true;
}

void TestMessages::withoutAVerb()
{
    QFETCH(QString, line);
    QFETCH(bool, isWindows);
    const ProgramRun run = m_raiki->run(line.split(u'|'));
    QCOMPARE(run.exitCode, isWindows ? 0 : 2);
    QCOMPARE(run.errors.startsWith("raiki: "), !isWindows);
    QCOMPARE(run.output.isEmpty(), !isWindows);
}

void TestMessages::nothingOfThatNameOpensNoWindow()
{
    says(run("--open|no such show"), 1, "No show of the list is called “no such show”.");
}

void TestMessages::verbsOfAFamily()
{
    for (const char *line : {"feed", "feed|dance"})
        says(
            run(line), 2,
            "“feed” is followed by one of: add, list, remove, pause, resume, import, export, preview. “raiki "
            "--help” tells what they do.");
    says(run("catalogue"), 2,
         "“catalogue” is followed by one of: search, update. “raiki --help” tells what they do.");
}

void TestMessages::familyHelp()
{
    const ProgramRun help = run("feed|--help");
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("feed preview"));
}

void TestMessages::feedIsThereAlready()
{
    says(
        run("feed|add|http://127.0.0.1:9/a"), 0,
        "Added http://127.0.0.1:9/a, which could not be read yet: The server refused the connection. It will "
        "be tried again later.");
    says(run("feed|add|http://127.0.0.1:9/feed"), 0,
         "Added http://127.0.0.1:9/feed. “raiki poll” reads it."); // spelt like a feed: nobody is asked
    says(run("feed|add|http://127.0.0.1:9/a#b"), 1,
         "That feed is in the list already: http://127.0.0.1:9/a.");
}

void TestMessages::someFeedsAreAdded()
{
    QCOMPARE(run("feed|add|http://127.0.0.1:9/a").exitCode, 0);
    QCOMPARE(run("feed|add|http://127.0.0.1:9/a|http://127.0.0.1:9/b").exitCode, 3);
    QCOMPARE(run("feed|add|http://127.0.0.1:9/c|not-a-url").exitCode, 2);
    QCOMPARE(json("feed|list").array().size(), 2); // of wrong usage nothing is done
}

void TestMessages::feedVerbsSayWhatTheyDid()
{
    const char *url = "http://127.0.0.1:9/a";
    const auto withUrl = [&](const QByteArray &text) -> QByteArray {
        return QByteArray(text).replace("URL", url);
    };
    QCOMPARE(run(withUrl("feed|add|URL")).exitCode, 0);
    says(run(withUrl("feed|pause|URL")), 0, withUrl("URL is not polled until “raiki feed resume URL”."));
    says(run(withUrl("feed|resume|URL")), 0, withUrl("URL is polled again."));
    says(run(withUrl("feed|remove|URL")), 0, withUrl("Removed URL. “raiki feed add URL” brings it back."));
    says(run("feed|remove|nosuch"), 1, "nosuch was not found.");
    QVERIFY(run("--quiet|feed|add|http://127.0.0.1:9/a").errors.isEmpty());
}

void TestMessages::editsSayWhatTheyDid()
{
    QCOMPARE(run("add|A Show of My Own").exitCode, 0);
    says(run("set|A Show of My Own|--score|80"), 0, "Changed A Show of My Own, Season 1.");
    says(run("set|A Show of My Own|--score|80"), 0, "Nothing to change.");
    const QByteArray file = m_folder->filePath(QStringLiteral("list.csv")).toUtf8();
    says(run(QByteArray("export|" + file)), 0, QByteArray("The list is in " + file + "."));
    QCOMPARE(run("export|list.xlsx").exitCode, 2);
    QCOMPARE(run("import|list.csv|--format|foo").exitCode, 2);
}

void TestMessages::ofSeveralSeasonsOneIsNamed()
{
    QCOMPARE(run("add|Harbour Lights").exitCode, 0);
    QCOMPARE(run("set|Harbour Lights|--episodes|1").exitCode, 0);
    QCOMPARE(run("add|Harbour Lights|--season|2").exitCode, 0);
    says(run("set|Harbour Lights|--episodes|4"), 2,
         "Several seasons of the list go by that name:\ns1 Harbour Lights, Season 1\ns2 Harbour Lights, "
         "Season 2");
    QCOMPARE(run("set|Harbour Lights Season 2|--episodes|4").exitCode, 0);
    QCOMPARE(run("set|s1|--episodes|3").exitCode, 0);
    const QJsonArray rows = json("list").array();
    QCOMPARE(rows.at(0)[u"episodes_watched"].toInt(), 3);
    QCOMPARE(rows.at(1)[u"episodes_watched"].toInt(), 4);
    QCOMPARE(run("show|Harbour Lights").exitCode, 0);
}

void TestMessages::removingSaysHowMuch()
{
    QCOMPARE(run("add|Harbour Lights").exitCode, 0);
    QCOMPARE(run("add|Harbour Lights|--season|2").exitCode, 0);
    says(run("remove|Harbour Lights"), 0, "Removed Harbour Lights, 2 seasons. “raiki undo” brings it back.");
    QCOMPARE(json("list").array().size(), 0);
    QCOMPARE(run("undo").exitCode, 0);
    QCOMPARE(json("list").array().size(), 2);
}

void TestMessages::removingOneSeasonLeavesTheOthers()
{
    QCOMPARE(run("add|Harbour Lights").exitCode, 0);
    QCOMPARE(run("add|Harbour Lights|--season|2").exitCode, 0);
    says(run("remove|Harbour Lights Season 1"), 0,
         "Removed Harbour Lights, Season 1. “raiki undo” brings it back.");
    says(run("remove|s1"), 1, "Harbour Lights, Season 1 is not on the list.");
    QCOMPARE(json("list").array().size(), 1);
    says(run("remove|Harbour Lights Season 2"), 0, "Removed Harbour Lights. “raiki undo” brings it back.");
}

void TestMessages::showTellsTheWholeEntry()
{
    QCOMPARE(run("add|A Show of My Own").exitCode, 0);
    QCOMPARE(run("set|A Show of My Own|--score|85|--note|so calm|--tag|Music|--tag|calm").exitCode, 0);
    const QByteArray text = run("show|A Show of My Own").output;
    for (const char *fact : {"score 85 of 100", "Tags: calm, Music", "Notes: so calm"})
        QVERIFY2(text.contains(fact), text.constData());
}

void TestMessages::nearTitlesAreNamed()
{
    QCOMPARE(run("add|Harbour Lights").exitCode, 0);
    says(run("show|nosuch"), 1, "nosuch was not found.");
    for (const char *line : {"show|Harbor", "set|Harbor|--score|1", "remove|Harbor"})
        says(run(line), 1, "Harbor was not found. The list has “Harbour Lights”.");
}

void TestMessages::inboxTellsWhatIsDecided()
{
    HttpServer server;
    server.serveFeed(
        "/a", rssFeed("Harbour News", rssItem("Harbour Lights Season 2 Premieres in January 2026",
                                              "It returns.", "a1", "Wed, 01 Oct 2025 08:00:00 +0900") +
                                          rssItem("Tall Ships Anime Premieres in April 2026", "It is back.",
                                                  "a2", "Wed, 01 Oct 2025 08:05:00 +0900")));
    QCOMPARE(run("add|Harbour Lights|--status|completed").exitCode, 0);
    QCOMPARE(run("add|Tall Ships|--status|completed|--premiere|2024-04").exitCode, 0);
    QCOMPARE(m_raiki
                 ->run({QStringLiteral("feed"), QStringLiteral("add"),
                        server.url(QStringLiteral("/a")).toString()})
                 .exitCode,
             0);
    QCOMPARE(run("poll").exitCode, 0);
    const QString text = QString::fromUtf8(run("inbox").output);
    QVERIFY2(text.contains(QStringLiteral("For your decision\n  2  Tall Ships")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Flagged, in the list already\n  1  Harbour Lights · season 2 · ")),
             qPrintable(text));
    QCOMPARE(json("upcoming").array().size(), 1);
    says(run("inbox|dismiss|1"), 0,
         "Dismissed: Harbour Lights · season 2 · January 2026. “raiki undo” brings it back.");
    says(run("inbox|dismiss|1"), 0, "It was dismissed already: Harbour Lights · season 2 · January 2026.");
    QCOMPARE(json("upcoming").array().size(), 0);
    says(run("inbox|accept|1"), 0, "Accepted: Harbour Lights · season 2 · January 2026.");
    QCOMPARE(json("upcoming").array().size(), 1);
    says(run("inbox|accept|1"), 0, "It was accepted already: Harbour Lights · season 2 · January 2026.");
    QCOMPARE(run("inbox|accept|77").exitCode, 1);
}

void TestMessages::failuresAreJsonToo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    QTest::newRow("import") << QStringLiteral("import|no such file.csv") << 1 << QStringLiteral("notFound");
    QTest::newRow("check") << QStringLiteral("check") << 1 << QStringLiteral("databaseCorrupt");
    QTest::newRow("list") << QStringLiteral("list") << 1 << QStringLiteral("databaseCorrupt");
    QTest::newRow("preview") << QStringLiteral("feed|preview|no such file.xml") << 1
                             << QStringLiteral("notFetched");
}

void TestMessages::failuresAreJsonToo()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QFETCH(QString, error);
    if (error == QStringLiteral("databaseCorrupt")) {
        QFile letter(m_raiki->database());
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear reader, this is no database.\n");
    }
    const ProgramRun run = m_raiki->json(line.split(u'|'));
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.object().value(QStringLiteral("error")).toString(), error);
    QVERIFY(!run.object().value(QStringLiteral("detail")).toString().isEmpty());
    QVERIFY(run.errors.startsWith("raiki: "));
}

void TestMessages::logsAreForThoseWhoAsk()
{
    HttpServer server; // answers 404
    QCOMPARE(m_raiki
                 ->run({QStringLiteral("feed"), QStringLiteral("add"),
                        server.url(QStringLiteral("/gone")).toString()})
                 .exitCode,
             0);
    const QByteArray csv = "Title;Status\nHarbour Lights;Watching\n";
    for (const ProgramRun &run : {run("poll|--all"), run("import|-|--format|csv", csv)})
        QVERIFY2(!run.errors.contains("raiki."), run.errors.constData());
    QVERIFY(run("--verbose|poll|--all").errors.contains("raiki.feeds"));
}

void TestMessages::countsOfOne()
{
    QCOMPARE(
        run("--quiet|import|-|--format|csv", "Title;Status\nHarbour Lights;Watching\n").output,
        QByteArray("1 row: 1 to add, 0 to update, 0 unchanged, 0 in conflict, 0 to review, 0 invalid.\n"));
    QVERIFY2(run("check").output.startsWith("Sound: 1 show, 1 entry, 0 feeds, 0 items (schema "),
             run("check").output.constData());
}

void TestMessages::controlCharactersAreRemoved()
{
    QCOMPARE(run("add|Har\x07"
                 "bour\x1b[31m Lights")
                 .exitCode,
             0);
    QCOMPARE(json("list").array().at(0)[u"show"].toString(), QStringLiteral("Harbour[31m Lights"));
    QCOMPARE(run("set|s1|--note|one\x07\ttwo\nthree|--tag|bl\x1bue").exitCode, 0);
    const QJsonValue row = json("list").array().at(0);
    QCOMPARE(row[u"notes"].toString(), QStringLiteral("one\ttwo\nthree"));
    QCOMPARE(row[u"tags"].toArray(), QJsonArray{QStringLiteral("blue")});
    QCOMPARE(run("import|-|--format|csv", "Title;Status;Notes\nTall\x08 Ships;Watching;a\x07z\n").exitCode,
             0);
    const QJsonValue imported = json("list|--search|Tall Ships").array().at(0);
    QCOMPARE(imported[u"show"].toString(), QStringLiteral("Tall Ships"));
    QCOMPARE(imported[u"notes"].toString(), QStringLiteral("az"));
    QCOMPARE(run("undo").exitCode, 0);
    QCOMPARE(run("undo").exitCode, 0);
    QCOMPARE(run("undo").exitCode, 0);
    QCOMPARE(json("list").array().size(), 0);
}

void TestMessages::upcomingForCalendars()
{
    QCOMPARE(run("add|Harbour; Lights|--premiere|2026-01").exitCode, 0);
    QCOMPARE(run("add|Tall Ships|--premiere|2026-01-24|--platform|Hulu").exitCode, 0);
    QCOMPARE(run("add|Nobody Knows When").exitCode, 0);
    const ProgramRun calendar = run("upcoming|--format|ics");
    QCOMPARE(calendar.exitCode, 0);
    QByteArray text = calendar.output;
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Raiki//Raiki "));
    QCOMPARE(text.count("BEGIN:VEVENT"), 2);
    text.replace("\r\n ", "");
    for (const char *line :
         {"SUMMARY:Harbour\\; Lights\\, Season 1 (January 2026\\, day not known)",
          "DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20260201", "STATUS:TENTATIVE",
          "SUMMARY:Tall Ships\\, Season 1", "DTSTART;VALUE=DATE:20260124", "STATUS:CONFIRMED"})
        QVERIFY2(text.contains(QByteArray(QByteArray("\r\n") + line + "\r\n")), text.constData());
    const QRegularExpression ofThisList(QStringLiteral("\r\nUID:s1@[0-9a-f]{16}\\.raiki\r\n"));
    QVERIFY(ofThisList.match(QString::fromUtf8(text)).hasMatch());
    QCOMPARE(run("upcoming|--format|ics").output, calendar.output);
    QCOMPARE(run("upcoming|--format|json").output, json("upcoming").output);
}

/** By the machine's own clock: what another day would show is given to nobody. */
void TestMessages::revisionsForCalendarsNeverFall()
{
    m_raiki->setCommonArguments({});
    const auto sequence = [this] {
        const QByteArray text = run("upcoming|--format|ics").output;
        const qsizetype at = text.indexOf("SEQUENCE:");
        return at < 0 ? -1 : text.mid(at + 9, text.indexOf('\r', at) - at - 9).toInt();
    };
    QCOMPARE(run("add|Tall Ships|--premiere|2098-01-24").exitCode, 0);
    QCOMPARE(sequence(), 0);
    QCOMPARE(run("set|Tall Ships|--premiere|2098-02-24").exitCode, 0);
    QCOMPARE(sequence(), 1);
    QCOMPARE(sequence(), 1);
    QCOMPARE(run("undo").exitCode, 0);
    QCOMPARE(sequence(), 2);
    QCOMPARE(run("set|Tall Ships|--premiere|2098-02-24").exitCode, 0);
    QCOMPARE(sequence(), 3);
    QCOMPARE(run("undo").exitCode, 0);
    m_raiki->setCommonArguments({QStringLiteral("--as-of"), QStringLiteral("2090-01-01T00:00:00Z")});
    static_cast<void>(sequence());
    m_raiki->setCommonArguments({});
    QCOMPARE(sequence(), 4);
}

RAIKI_TEST(TestMessages)
#include "test_messages.moc"
