// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki::test;

/** The promise of the command line: exit codes, JSON keys, and what goes to which stream. */
class TestVerbs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUse_data();
    void wrongUse();
    void everyVerbHasHelp_data();
    void everyVerbHasHelp();
    void editAndUndo();
    void ambiguousTitle();
    void addingTwiceChangesNothing();
    void aTitleNobodyKnowsNamesNearOnes();
    void aTitleIsTakenAsItIsTyped_data();
    void aTitleIsTakenAsItIsTyped();
    void aNumberBehindAListedTitleIsItsSeason();
    void exportComesBackUnchanged();
    void importIsUndone();
    void backupAndRestore();
    void feedsAreListed();
    void foreignDatabaseIsLeftAlone();
    void explainAnswersEveryLine();
    void explainAnswersHostileLines();

private:
    [[nodiscard]] static QStringList words(const char *line)
    {
        return QString::fromUtf8(line).split(u'|', Qt::SkipEmptyParts);
    }
};

void TestVerbs::wrongUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown verb") << QStringLiteral("dance");
    QTest::newRow("unknown option") << QStringLiteral("list|--loud");
    QTest::newRow("option of another verb") << QStringLiteral("list|--dry-run");
    QTest::newRow("no title") << QStringLiteral("add");
    QTest::newRow("two titles") << QStringLiteral("add|One|Two");
    QTest::newRow("no value") << QStringLiteral("add|Medalist|--season");
    QTest::newRow("season is no number") << QStringLiteral("add|Medalist|--season|two");
    QTest::newRow("unknown status") << QStringLiteral("list|--status|bored");
    QTest::newRow("no date") << QStringLiteral("add|Medalist|--premiere|soonish");
    QTest::newRow("no time") << QStringLiteral("list|--as-of|yesterday");
    QTest::newRow("days") << QStringLiteral("upcoming|--days|many");
    QTest::newRow("inbox id") << QStringLiteral("inbox|accept|first");
    QTest::newRow("no verb of feed") << QStringLiteral("feed");
    QTest::newRow("no address") << QStringLiteral("feed|add|not-a-url");
    QTest::newRow("no format to read") << QStringLiteral("import|x.csv|--format|foo");
    QTest::newRow("no format to write") << QStringLiteral("export|-|--format|foo");
    QTest::newRow("upcoming in no format") << QStringLiteral("upcoming|--format|foo");
    QTest::newRow("policy of no field") << QStringLiteral("import|x.csv|--on-conflict|shoes=keep");
    QTest::newRow("no policy of a field") << QStringLiteral("import|x.csv|--on-conflict|score=panic");
    QTest::newRow("policy") << QStringLiteral("import|x.csv|--on-conflict|panic");
}

void TestVerbs::wrongUse()
{
    QFETCH(QString, line);
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    const ProgramRun run = raiki.run(line.split(u'|'));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.startsWith("raiki: "));
}

void TestVerbs::everyVerbHasHelp_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"add",
                             "list",
                             "show",
                             "set",
                             "remove",
                             "undo",
                             "upcoming",
                             "feed|add",
                             "feed|list",
                             "feed|remove",
                             "feed|pause",
                             "feed|resume",
                             "feed|import",
                             "feed|export",
                             "feed|preview",
                             "poll",
                             "inbox",
                             "inbox|accept",
                             "inbox|dismiss",
                             "explain",
                             "import",
                             "export",
                             "catalogue|search",
                             "catalogue|update",
                             "reminders",
                             "backup",
                             "restore",
                             "check"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void TestVerbs::everyVerbHasHelp()
{
    QFETCH(QString, verb);
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    const ProgramRun run = raiki.run(verb.split(u'|') + QStringList{QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(verb.replace(u'|', u' ').toUtf8()), run.output.constData());
    QVERIFY(!QFileInfo::exists(raiki.database()));
}

void TestVerbs::editAndUndo()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    QCOMPARE(raiki.run(words("undo")).exitCode, 1);
    QCOMPARE(
        raiki.run(words("add|A Show of My Own|--status|watching|--premiere|2026-Sp|--alias|Mine")).exitCode,
        0);
    QCOMPARE(raiki
                 .run(words(
                     "set|Mine|--episodes|3|--score|85|--note|good|--tag|calm|--tag|Music|--started|2026-04"))
                 .exitCode,
             0);
    QJsonValue row = raiki.json(words("list")).array().at(0);
    QCOMPARE(row[u"episodes_watched"].toInt(), 3);
    QCOMPARE(row[u"score"].toInt(), 85);
    QCOMPARE(row[u"started"].toString(), QStringLiteral("2026-04"));
    QCOMPARE(row[u"premiere"].toString(), QStringLiteral("2026-Sp"));
    QCOMPARE(row[u"precision"].toString(), QStringLiteral("cour"));
    QCOMPARE(row[u"tags"].toArray(), (QJsonArray{QStringLiteral("calm"), QStringLiteral("Music")}));
    QCOMPARE(raiki.run(words("undo")).exitCode, 0);
    row = raiki.json(words("list")).array().at(0);
    QCOMPARE(row[u"episodes_watched"].toInt(), 0);
    // A time is the user's own, and the answer says how it was understood.
    const QDateTime minute(QDate(2026, 1, 24), QTime(16, 50));
    const ProgramRun timed = raiki.run(words("set|Mine|--premiere|2026-01-24 16:50"));
    QCOMPARE(timed.exitCode, 0);
    QVERIFY2(timed.errors.contains("When it starts: "), timed.errors.constData());
    row = raiki.json(words("list")).array().at(0);
    QCOMPARE(row[u"precision"].toString(), QStringLiteral("minute"));
    QCOMPARE(QDateTime::fromString(row[u"premiere"].toString(), Qt::ISODate), minute);
    QCOMPARE(raiki.run(words("undo")).exitCode, 0);
    row = raiki.json(words("list")).array().at(0);
    QVERIFY(row[u"score"].isNull());
    QCOMPARE(raiki.run({QStringLiteral("remove"), row[u"id"].toString()}).exitCode, 0);
    QCOMPARE(raiki.json(words("list")).array().size(), 0);
    QCOMPARE(raiki.run(words("undo")).exitCode, 0);
    QCOMPARE(raiki.json(words("list")).array().at(0), row);
    QCOMPARE(raiki.run(words("undo")).exitCode, 0);
    QCOMPARE(raiki.json(words("list")).array().size(), 0);
    QCOMPARE(raiki.run(words("undo")).exitCode, 1);
}

void TestVerbs::ambiguousTitle()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    QCOMPARE(raiki.run(words("add|Harbour Lights|--alias|HL")).exitCode, 0);
    QCOMPARE(raiki.run(words("add|Hidden Lane|--alias|HL")).exitCode, 0);
    const ProgramRun run = raiki.run(words("show|HL"));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("Harbour Lights") && run.errors.contains("Hidden Lane"),
             run.errors.constData());
    QCOMPARE(raiki.run(words("show|Nothing of the kind")).exitCode, 1);
}

void TestVerbs::addingTwiceChangesNothing()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    QCOMPARE(raiki.run(words("add|Spy x Family")).exitCode, 0);
    const QJsonArray before = raiki.json(words("list")).array();
    QCOMPARE(before.at(0)[u"premiere"].toString(), QStringLiteral("2022-04-09T23:00+09:00"));
    const ProgramRun again = raiki.run(words("add|SPY×FAMILY"));
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.errors.contains("in the list already"), again.errors.constData());
    QCOMPARE(raiki.json(words("list")).array(), before);
    QCOMPARE(raiki.run(words("add|Oshi no Ko")).exitCode, 0);
    QCOMPARE(raiki.run(words("add|[Oshi no Ko]")).exitCode, 0);
    QCOMPARE(raiki.json(words("list")).array().size(), 2);
    QCOMPARE(raiki.run(words("add|Bleach: Thousand-Year Blood War")).exitCode, 0);
    QVERIFY(raiki.run(words("list|--search|Bleach")).output.contains("2022"));
}

void TestVerbs::aTitleNobodyKnowsNamesNearOnes()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    const ProgramRun near = raiki.run(words("add|Sousou no Frieren"));
    QCOMPARE(near.exitCode, 0);
    QVERIFY2(near.errors.contains("Frieren: ") && near.errors.contains("raiki undo"),
             near.errors.constData());
    QVERIFY(near.output.contains("Sousou no Frieren"));
    QCOMPARE(raiki.run(words("undo")).exitCode, 0);
    const ProgramRun known = raiki.run(words("add|Frieren"));
    QVERIFY2(known.output.contains("2023") && known.errors.isEmpty(), known.errors.constData());
    QCOMPARE(raiki.run(words("add|Harbour Lights")).errors, QByteArray());
}

void TestVerbs::aTitleIsTakenAsItIsTyped_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("listed");
    QTest::newRow("a bare number") << QStringLiteral("Zorblax III")
                                   << QStringLiteral("Zorblax III, Season 1");
    QTest::newRow("words") << QStringLiteral("Zorblax Season 3") << QStringLiteral("Zorblax, Season 3");
    QTest::newRow("a film") << QStringLiteral("Harbour Lights Movie")
                            << QStringLiteral("Harbour Lights, Film");
    QTest::newRow("signs of a later season") << QStringLiteral("K-On!!") << QStringLiteral("K-ON!, Season 2");
    QTest::newRow("in Japanese") << QStringLiteral("けいおん!!") << QStringLiteral("K-ON!, Season 2");
    QTest::newRow("of the first") << QStringLiteral("k-on!") << QStringLiteral("K-ON!, Season 1");
    QTest::newRow("one entry of several")
        << QStringLiteral("OVERLORD") << QStringLiteral("OVERLORD, Season 1");
}

void TestVerbs::aTitleIsTakenAsItIsTyped()
{
    QFETCH(QString, title);
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    const ProgramRun added = raiki.run({QStringLiteral("add"), title});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const QStringList cells = QString::fromUtf8(added.output).split(QStringLiteral("  "), Qt::SkipEmptyParts);
    QTEST(QString(cells.value(1) + QStringLiteral(", ") + cells.value(2)), "listed");
    const ProgramRun again = raiki.run({QStringLiteral("add"), title});
    QVERIFY2(again.errors.contains("in the list already"), again.output.constData());
    QCOMPARE(raiki.json(words("list")).array().size(), 1);
}

void TestVerbs::aNumberBehindAListedTitleIsItsSeason()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    QCOMPARE(raiki.run(words("add|Harbour Lights|--alias|Harbo")).exitCode, 0);
    QVERIFY(raiki.run(words("add|Harbo 4")).output.contains("Harbour Lights  Season 4"));
    QVERIFY(raiki.run(words("add|Harbour Lights Season 2")).output.contains("Harbour Lights  Season 2"));
    QVERIFY(raiki.run(words("add|Harbour Lights 2")).errors.contains("in the list already"));
    QCOMPARE(raiki.json(words("list")).array().size(), 3);
}

void TestVerbs::exportComesBackUnchanged()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    QCOMPARE(raiki.run(words("add|Medalist|--status|completed")).exitCode, 0);
    QCOMPARE(raiki.run(words("add|=SUM(A1)|--premiere|2026|--alias|また明日")).exitCode, 0);
    const QString file = folder.filePath(QStringLiteral("list.csv"));
    QCOMPARE(raiki.run({QStringLiteral("export"), file}).exitCode, 0);
    const ProgramRun run = raiki.json({QStringLiteral("import"), file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object().value(QStringLiteral("rows")).toInt(), 2);
    QCOMPARE(run.object().value(QStringLiteral("unchanged")).toInt(), 2);
    QCOMPARE(raiki.run(words("export|-")).output, [&] {
        QFile exported(file);
        return exported.open(QIODevice::ReadOnly) ? exported.readAll() : QByteArray();
    }());
}

void TestVerbs::importIsUndone()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    const QByteArray csv =
        "Title;Status;Progress\nOne of These;Plan to Watch;0\nAnother of Those;Watching;4\nNobody;asleep;1\n";
    ProgramRun run = raiki.json(words("import|-|--format|csv|--dry-run"), csv);
    QCOMPARE(run.object().value(QStringLiteral("applied")).toBool(), false);
    QCOMPARE(raiki.json(words("list")).array().size(), 0);
    run = raiki.json(words("import|-|--format|csv"), csv);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.object().value(QStringLiteral("applied")).toBool(), true);
    QCOMPARE(run.object().value(QStringLiteral("problems")).toArray().at(0)[u"line"].toInt(), 4);
    QVERIFY(raiki.json(words("list")).array().size() >= 2);
    QCOMPARE(raiki.run(words("undo")).exitCode, 0);
    QCOMPARE(raiki.json(words("list")).array().size(), 0);
}

void TestVerbs::backupAndRestore()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    QCOMPARE(raiki.run(words("add|Kept")).exitCode, 0);
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    QCOMPARE(raiki.run({QStringLiteral("backup"), copy}).exitCode, 0);
    QCOMPARE(raiki.run(words("remove|Kept")).exitCode, 0);
    QCOMPARE(raiki.run({QStringLiteral("restore"), copy}).exitCode, 0);
    QCOMPARE(raiki.json(words("list")).array().at(0)[u"show"].toString(), QStringLiteral("Kept"));
    QCOMPARE(raiki.json(words("check")).object().value(QStringLiteral("sound")).toBool(), true);
    QCOMPARE(
        raiki.run({QStringLiteral("restore"), folder.filePath(QStringLiteral("missing.sqlite"))}).exitCode,
        1);
}

void TestVerbs::feedsAreListed()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    QCOMPARE(raiki.run(words("feed|add|http://127.0.0.1:9/a")).exitCode, 0);
    QCOMPARE(raiki.run(words("feed|add|file:///etc/passwd")).exitCode, 2);
    QCOMPARE(raiki.run(words("feed|pause|http://127.0.0.1:9/a")).exitCode, 0);
    const QString file = folder.filePath(QStringLiteral("feeds.opml"));
    QCOMPARE(raiki.run({QStringLiteral("feed"), QStringLiteral("export"), file}).exitCode, 0);
    QCOMPARE(raiki.run(words("feed|remove|http://127.0.0.1:9/a")).exitCode, 0);
    QCOMPARE(raiki.json(words("feed|list")).array().size(), 0);
    QCOMPARE(raiki.run({QStringLiteral("feed"), QStringLiteral("import"), file}).exitCode, 0);
    QCOMPARE(raiki.json(words("feed|list")).array().at(0)[u"url"].toString(),
             QStringLiteral("http://127.0.0.1:9/a"));
    const ProgramRun poll = raiki.json(words("poll|--all"));
    QCOMPARE(poll.exitCode, 3);
    QCOMPARE(poll.object().value(QStringLiteral("feeds")).toArray().at(0)[u"result"].toString(),
             QStringLiteral("failed"));
}

void TestVerbs::foreignDatabaseIsLeftAlone()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("letter.txt")));
    QFile file(raiki.database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader, this is no database.\n");
    file.close();
    QCOMPARE(raiki.run(words("list")).exitCode, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArrayLiteral("Dear reader, this is no database.\n"));
}

void TestVerbs::explainAnswersEveryLine()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    const QByteArray input =
        "{\"id\":\"a\",\"title\":\"Harbour Lights Season 2 Premieres on January 9, "
        "2026\",\"summary\":\"\",\"published\":\"2025-11-02\","
        "\"watchlist\":[{\"title\":\"Harbour Lights\"},\"Kept\"]}\nnot json\n"
        "{\"id\":7,\"title\":\"Ten figures we like\",\"summary\":\"\",\"published\":null,\"watchlist\":[]}\n";
    const ProgramRun run = raiki.json(words("explain"), input);
    QCOMPARE(run.exitCode, 3);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first.value(QStringLiteral("id")).toString(), QStringLiteral("a"));
    QCOMPARE(first.value(QStringLiteral("match"))[u"title"].toString(), QStringLiteral("Harbour Lights"));
    const QJsonValue announcement = first.value(QStringLiteral("announcements")).toArray().at(0);
    QCOMPARE(announcement[u"kind"].toString(), QStringLiteral("premiere"));
    QCOMPARE(announcement[u"season"].toInt(), 2);
    QCOMPARE(announcement[u"date"].toString(), QStringLiteral("2026-01-09"));
    QCOMPARE(
        QJsonDocument::fromJson(lines[2]).object().value(QStringLiteral("announcements")).toArray().size(),
        0);
}

/** Each line, whatever stands in it, has its answer, and the last one is read as if it were alone. */
void TestVerbs::explainAnswersHostileLines()
{
    QTemporaryDir folder;
    const Program raiki(raikiProgram(), folder.filePath(QStringLiteral("list.sqlite")));
    const auto titled = [](const QByteArray &title) {
        return QByteArray("{\"id\":\"x\",\"title\":\"" + title + "\"}\n");
    };
    const auto repeated = [](const char *piece) {
        return QByteArray(piece).repeated(1'000'000 / qsizetype(qstrlen(piece)));
    };
    const QList<QByteArray> lines{
        titled(repeated("7")),
        titled(repeated("Season 2 ")),
        titled(repeated("[(")),
        titled(repeated("\xe2\x80\x94")),
        titled(repeated("January 24, 2026 ")),
        titled("Harbour \\u0000 Lights \\ud83d Season 2 \\udc00"),
        titled("Harbour \xff\xfe\xc3( Lights"),
        QByteArray("{\"id\":\"x\",\"title\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}\n"),
        titled("Harbour Lights Season 2 Announced"),
    };
    const ProgramRun run = raiki.json(words("explain"), lines.join());
    QCOMPARE(run.exitCode, 3); // bytes that are no text, and brackets past JSON's depth, are named
    const QList<QByteArray> answers = run.output.trimmed().split('\n');
    QCOMPARE(answers.size(), lines.size());
    const QJsonObject last = QJsonDocument::fromJson(answers.last()).object();
    QCOMPARE(last.value(QStringLiteral("announcements")).toArray().at(0)[u"kind"].toString(),
             QStringLiteral("announcement"));
}

RAIKI_TEST(TestVerbs)
#include "test_verbs.moc"
