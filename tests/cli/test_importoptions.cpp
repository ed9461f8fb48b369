// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/database.h"
#include "core/tracker/mappingmemory.h"
#include "tests/cli/listfolder.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** How an import by the command line is told to read a file, and to decide where it and the list differ. */
class TestImportOptions final : public QObject, private ListFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anImportShowsItsPlan();
    void aLongNoteIsCutShort();
    void aNewRowHasItsDates();
    void whatWentInIsSaid();
    void aLongPlanIsCutShort();
    void whatARuleDecidesGoesInBesideWhatAsks();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void aForcedFormatMustBeThere_data();
    void aForcedFormatMustBeThere();
    void theHelpNamesTheFields();
    void aTableIsReadAsItWasSaidInTheWindow();
    void columnsThatAreNamedOutweighWhatWasSaid();
    void aGuessedOrderOfDatesIsTold();

private:
    [[nodiscard]] QJsonObject row(int place = 0) const
    {
        return raiki().json({u"list"_s}).array().at(place).toObject();
    }
    [[nodiscard]] QString file(const QByteArray &bytes) const { return ListFolder::file("x.csv", bytes); }
    /** As the window remembers it. */
    void say(const QByteArray &table, std::map<int, ListField> fields, NumericDateOrder dates) const
    {
        Result<ListDocument> document = readList(table, u"x.csv"_s);
        const auto database = Database::open(path("list.sqlite"));
        QVERIFY(document && database);
        document->mapping.fields = std::move(fields);
        QVERIFY(MappingMemory(**database).remember(*document, dates).hasValue());
    }
};

void TestImportOptions::init()
{
    QVERIFY(makeFolder());
}

void TestImportOptions::anImportShowsItsPlan()
{
    raiki().run({u"add"_s, u"Medalist"_s});
    raiki().run({u"set"_s, u"Medalist"_s, u"--score"_s, u"50"_s});
    raiki().run({u"add"_s, u"Monster"_s});
    const QString list = file("Title,Status,Score\nMedalist,,90\nNobody's Own,plan,\nMonster,,80\n"
                              "Frieren,watching,8\n,watching,7\nMushishi,perhaps,\n");
    const ProgramRun run = raiki().run({u"import"_s, list});
    QCOMPARE(run.exitCode, 3);
    for (const char *line :
         {"conflict      Medalist  score: 50 → 90 (not decided)\n",
          "add           Nobody's Own  Season 1 · Plan to watch · not in the catalogue\n",
          "update        Monster  score:  → 80\n", "needsReview   Frieren = Frieren",
          "invalid       Mushishi",
          "6 rows: 1 to add, 1 to update, 0 unchanged, 1 in conflict, 1 to review, 2 invalid.\n"})
        QVERIFY2(run.output.contains(line), QByteArray(line + ("\n" + run.output)).constData());
    for (const char *why :
         {"line 2: “Medalist” differs from the list, which stays as it is: score: 50 → 90\n",
          "line 5: “Frieren” stays out until it is decided", "line 6, column 0 (title): “” missing",
          "line 7, column 2 (status): “perhaps” not understood"})
        QVERIFY2(run.errors.contains(why), QByteArray(why + ("\n" + run.errors)).constData());
    // Who wants no more than the sum of it says so.
    QCOMPARE(
        raiki().run({u"import"_s, list, u"--quiet"_s}).output,
        QByteArray("6 rows: 0 to add, 0 to update, 2 unchanged, 1 in conflict, 1 to review, 2 invalid.\n"));
}

void TestImportOptions::aNewRowHasItsDates()
{
    const QString list =
        file("Title,Status,Finished,Premiere\nNobody's Own,completed,2024-05-06,2024-01-05T15:30Z\n");
    const ProgramRun dry = raiki().run({u"import"_s, list, u"--dry-run"_s});
    QVERIFY2(dry.output.contains("finished Mon 6 May 2024 · premiere Fri 5 Jan 2024, 12:00 ·"),
             dry.output.constData()); // in St. John's
}

void TestImportOptions::whatWentInIsSaid()
{
    raiki().run({u"add"_s, u"Monster"_s});
    const QString list = file("Title,Status,Score\nNobody's Own,plan,\nNobody's Other,plan,\nMonster,,80\n");
    const QByteArray done = "Done: 2 added, 1 updated. “raiki undo” takes it all back.\n";
    QVERIFY(!raiki().run({u"import"_s, list, u"--dry-run"_s}).errors.contains("Done"));
    const ProgramRun run = raiki().run({u"import"_s, list});
    QVERIFY2(run.errors.contains(done), run.errors.constData());
    const ProgramRun again = raiki().run({u"import"_s, list});
    QVERIFY2(again.errors.contains("Nothing went in; the list is as it was.\n"), again.errors.constData());
    QCOMPARE(raiki().run({u"undo"_s}).exitCode, 0); // all of it
    QCOMPARE(raiki().json({u"list"_s}).array().size(), 1);
    QCOMPARE(row().value("score"_L1).toInt(), 0);
    QCOMPARE(raiki().run({u"import"_s, list, u"--quiet"_s}).errors, QByteArray());
    raiki().run({u"undo"_s});
    QVERIFY(!raiki().json({u"import"_s, list}).errors.contains("Done"));
}

void TestImportOptions::aLongNoteIsCutShort()
{
    raiki().run({u"add"_s, u"Medalist"_s});
    const QByteArray note = QByteArray("one\ntwo ") + QByteArray(5000, 'x');
    const ProgramRun run = raiki().run({u"import"_s, file("Title,Notes\nMedalist,\"" + note + "\"\n")});
    QCOMPARE(run.output.count('\n'), 2);
    QVERIFY2(run.output.contains("notes:  → one two xxx") && run.output.contains("xxx…\n"),
             run.output.left(500).constData());
    QCOMPARE(row().value("notes"_L1).toString().size(), note.size());
}

void TestImportOptions::aLongPlanIsCutShort()
{
    raiki().run({u"add"_s, u"Medalist"_s});
    raiki().run({u"set"_s, u"Medalist"_s, u"--score"_s, u"50"_s});
    QByteArray table = "Title,Score\n";
    for (char first = 'A'; first < 'A' + 10; ++first) {
        for (char second = 'a'; second < 'a' + 15; ++second)
            table += QByteArray("Show ") + first + second + first + ",\n";
    }
    const QString list = file(table + "Medalist,90\n");
    const ProgramRun dry = raiki().run({u"import"_s, list, u"--dry-run"_s});
    QCOMPARE(dry.output.count("\nadd ") + (dry.output.startsWith("add ") ? 1 : 0), 150);
    const ProgramRun run = raiki().run({u"import"_s, list});
    QCOMPARE(run.output.count('\n'), 103);
    QVERIFY2(run.output.contains("\nconflict      Medalist"),
             run.output.constData()); // never cut off for others
    QVERIFY2(run.output.contains("\n… and 50 more rows; --verbose shows each.\n"), run.output.constData());
}

void TestImportOptions::whatARuleDecidesGoesInBesideWhatAsks()
{
    raiki().run({u"add"_s, u"Medalist"_s});
    raiki().run({u"set"_s, u"Medalist"_s, u"--status"_s, u"watching"_s, u"--score"_s, u"50"_s});
    const QString list = file("Title,Status,Score,Notes\nMedalist,completed,90,theirs\n");
    const ProgramRun asked = raiki().run({u"import"_s, list}); // nothing decides: the row stays as it is
    QCOMPARE(asked.exitCode, 3);
    QVERIFY2(asked.errors.contains("status") && asked.errors.contains("score"), asked.errors.constData());
    QCOMPARE(row().value("notes"_L1).toString(), QString());

    const ProgramRun told =
        raiki().run({u"import"_s, list, u"--dry-run"_s, u"--on-conflict"_s, u"status=replace"_s});
    QVERIFY2(told.output.contains(" 1 to update") && told.output.contains(" 1 in conflict") &&
                 told.output.contains("1 row in conflict takes what the rules decide"),
             told.output.constData());
    const ProgramRun run = raiki().json({u"import"_s, list, u"--on-conflict"_s, u"status=replace"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(row().value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(row().value("notes"_L1).toString(), u"theirs"_s); // that nobody said before
    QCOMPARE(row().value("score"_L1).toInt(), 50);
    QCOMPARE(run.object().value("conflict"_L1).toInt(), 1);
    QCOMPARE(run.object().value("update"_L1).toInt(), 1); // of that row, in part
    QCOMPARE(run.object().value("update_in_part"_L1).toInt(), 1);
    QCOMPARE(run.object().value("not_decided"_L1).toObject(), (QJsonObject{{u"score"_s, 1}}));
    QVERIFY2(run.errors.contains("score"), run.errors.constData());
    QVERIFY2(!run.errors.contains("status"), run.errors.constData());
    QVERIFY2(run.errors.contains("--on-conflict score=keep"), run.errors.constData());
    const ProgramRun dry =
        raiki().run({u"import"_s, list, u"--dry-run"_s, u"--on-conflict"_s, u"status=replace"_s});
    QVERIFY2(dry.output.contains("score: 50 → 90 (not decided)"), dry.output.constData());
}

void TestImportOptions::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("words");
    const auto rule = [](const char *name, const QString &value, const QStringList &words) {
        QTest::newRow(name) << QStringList{u"--on-conflict"_s, value} << words;
    };
    rule("no such field", u"status=keep,colour=keep"_s,
         {u"“colour=keep”"_s, u"“colour”"_s, u"episodes_watched"_s});
    rule("what says which row it is", u"title=keep"_s, {u"“title”"_s, u"status"_s});
    rule("what only adds up", u"platforms=replace"_s, {u"“platforms”"_s});
    rule("no such rule", u"score=best"_s, {u"“best”"_s, u"newer"_s});
    rule("no rule", u"score="_s, {u"“score=”"_s, u"newer"_s});
    rule("two equal signs", u"score=keep=replace"_s, {u"“keep=replace”"_s});
    rule("no field", u"=keep"_s, {u"“=keep”"_s});
    rule("an empty part", u"score=keep,,notes=keep"_s, {u"keep, replace or newer"_s});
    rule("nothing", u""_s, {u"keep, replace or newer"_s});
    rule("two for all", u"keep,replace"_s, {u"“replace”"_s, u"two things"_s});
    rule("two for one", u"score=keep,score=replace"_s, {u"“score=replace”"_s, u"two things"_s});
    QTest::newRow("no such field of a column")
        << QStringList{u"--map"_s, u"Title=colour"_s} << QStringList{u"“colour”"_s, u"episodes_watched"_s};
    QTest::newRow("two columns of one field")
        << QStringList{u"--map"_s, u"Title=title"_s, u"--map"_s, u"Name=title"_s}
        << QStringList{u"two columns"_s, u"title"_s, u"“Title”"_s, u"“Name”"_s};
    QTest::newRow("two fields of one column")
        << QStringList{u"--map"_s, u"Name=notes"_s, u"--map"_s, u"Name=tags"_s}
        << QStringList{u"two things"_s, u"“Name”"_s, u"notes"_s, u"tags"_s};
    QTest::newRow("two fields of one column by its number")
        << QStringList{u"--map"_s, u"Name=notes"_s, u"--map"_s, u"2=tags"_s}
        << QStringList{u"two things"_s, u"“Name”"_s, u"notes"_s, u"tags"_s};
    QTest::newRow("no such column") << QStringList{u"--map"_s, u"Blah=title"_s} << QStringList{u"“Blah”"_s};
}

void TestImportOptions::nonsenseIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, words);
    const ProgramRun run = raiki().run(QStringList{u"import"_s, file("Title,Name\nMedalist,x\n")} + options);
    QCOMPARE(run.exitCode, 2);
    for (const QString &word : words)
        QVERIFY2(run.errors.contains(word.toUtf8()), run.errors.constData());
    QVERIFY(raiki().json({u"list"_s}).array().isEmpty());
}

void TestImportOptions::aForcedFormatMustBeThere_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exitCode");
    const QByteArray otherXml("<?xml version=\"1.0\"?><foo><anime><id>1</id></anime></foo>");
    for (const char *format : {"mal", "taiga", "taiga-kitsu"})
        QTest::addRow("%s of other XML", format) << QString::fromLatin1(format) << otherXml << 1;
    for (const char *format : {"anilist", "trakt", "simkl"})
        QTest::addRow("%s of other JSON", format)
            << QString::fromLatin1(format) << QByteArray("{\"a\":1}") << 1;
    QTest::newRow("yamtrack of another table") << u"yamtrack"_s << QByteArray("a,b\n1,2\n") << 1;
    QTest::newRow("an empty list") << u"mal"_s << QByteArray("<myanimelist><myinfo/></myanimelist>") << 0;
}

void TestImportOptions::aForcedFormatMustBeThere()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(int, exitCode);
    const ProgramRun run = raiki().run({u"import"_s, file(bytes), u"--format"_s, format});
    QCOMPARE(run.exitCode, exitCode);
    const QByteArray sentence = "nothing of the format " + format.toUtf8();
    QCOMPARE(run.errors.contains(sentence), exitCode != 0);
}

void TestImportOptions::theHelpNamesTheFields()
{
    const QByteArray help = raiki().run({u"import"_s, u"--help"_s}).output;
    for (const ListField field : allListFields())
        QVERIFY2(help.contains(listFieldName(field).toUtf8()), qPrintable(listFieldName(field)));
    const QByteArray rules = help.mid(help.indexOf("--on-conflict may name"));
    QVERIFY2(rules.contains("score") && rules.contains("premiere"), rules.constData());
    QVERIFY2(!rules.left(rules.indexOf('\n')).contains("platforms"), rules.constData());
}

void TestImportOptions::aTableIsReadAsItWasSaidInTheWindow()
{
    const QByteArray table = "Blah,Wibble,Zork\nMedalist,3/4/2026,9\n";
    say(table, {{0, ListField::Title}, {1, ListField::Started}, {2, ListField::Score}},
        NumericDateOrder::DayFirst);
    const ProgramRun run = raiki().json({u"import"_s, file(table)});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(row().value("started"_L1).toString(), u"2026-04-03"_s);
    QCOMPARE(row().value("score"_L1).toInt(), 90);
    QVERIFY2(run.errors.contains("“Zork” is score") && run.errors.contains("day stands first"),
             run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
    // The dates of the file know better than what was said of another one.
    const ProgramRun clear = raiki().json({u"import"_s, file("Blah,Wibble,Zork\nMonster,3/24/2026,8\n")});
    QVERIFY2(clear.exitCode == 0, clear.errors.constData());
    QCOMPARE(row(1).value("started"_L1).toString(), u"2026-03-24"_s);
    const ProgramRun said = raiki().json(
        {u"import"_s, file("Blah,Wibble,Zork\nHarbour Lights,3/4/2026,8\n"), u"--date-order"_s, u"month"_s});
    QVERIFY2(said.exitCode == 0, said.errors.constData());
    QCOMPARE(row(2).value("started"_L1).toString(), u"2026-03-04"_s);
}

void TestImportOptions::columnsThatAreNamedOutweighWhatWasSaid()
{
    const QByteArray table = "Blah,Wibble,Zork\nMedalist,Monster,9\n";
    say(table, {{0, ListField::Title}, {2, ListField::Score}}, NumericDateOrder::DayFirst);
    const ProgramRun run = raiki().json({u"import"_s, file(table), u"--map"_s, u"Wibble=title"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(row().value("show"_L1).toString(), u"Monster"_s);
    QVERIFY2(!run.errors.contains("in the window"), run.errors.constData());
}

void TestImportOptions::aGuessedOrderOfDatesIsTold()
{
    const QByteArray table = "Title;Started\nMedalist;3/4/2026\n";
    const QByteArray guess = "read with the day first";
    const ProgramRun dry = raiki().run({u"import"_s, file(table), u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.errors.contains(guess) && dry.errors.contains("--date-order month"), dry.errors.constData());
    const ProgramRun said =
        raiki().run({u"import"_s, file(table), u"--dry-run"_s, u"--date-order"_s, u"day"_s});
    QVERIFY2(!said.errors.contains(guess), said.errors.constData());
    // Who said in the window how such a header is read has said it.
    say(table, {{0, ListField::Title}, {1, ListField::Started}}, NumericDateOrder::DayFirst);
    const ProgramRun known = raiki().run({u"import"_s, file(table)});
    QVERIFY2(!known.errors.contains(guess), known.errors.constData());
    QCOMPARE(row().value("started"_L1).toString(), u"2026-04-03"_s);
}

RAIKI_TEST(TestImportOptions)
#include "test_importoptions.moc"
