// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/cli/listfolder.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/testprogram.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki::test;
using namespace Qt::StringLiterals;

/** Lists and copies in and out by the command line: what it leaves out, keeps and refuses is said. */
class TestTransfers final : public QObject, private ListFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unusedColumnsAreNamed();
    void theOrderOfDatesIsSaid();
    void rowsThatAreNoAnimeAreCounted();
    void anIdOfAnotherShowIsDoubted();
    void filmsNobodyKnowsAreNotCountedAsAdded();
    void whatIsToBeDecidedIsNamed();
    void outputWithoutRoomIsSaid();
    void anotherFileIsKeptBesideAnExport();
    void theOpenListIsNeitherReadNorReplaced();
    void aMistypedFolderIsNotMade();
    void aBadCopyIsNotTheListsFault();
    void restoringNamesWhatItKept();
    void wrongTotalsAreCorrected();
    void undoNamesTheSeason();
    void eachFieldHasItsRule();
    void anImportIsTakenBackOnce();
    void aListThatCannotBeWrittenIsRead();
    void nothingIsWrittenWhereSqliteWouldDeleteIt_data();
    void nothingIsWrittenWhereSqliteWouldDeleteIt();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

void TestTransfers::init()
{
    QVERIFY(makeFolder());
}

void TestTransfers::unusedColumnsAreNamed()
{
    const QString list =
        file("a.csv", "Titel;Folgen gesehen;Lieblingsfigur\nNaruto;12;Shikamaru\nMedalist;3;\n");
    const ProgramRun run = raiki().json({u"import"_s, list});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object().value(u"unused_columns").toArray(), QJsonArray{u"Lieblingsfigur"_s});
    QVERIFY2(run.errors.contains("“Lieblingsfigur”"), run.errors.constData());
    QVERIFY2(!run.errors.contains("gesehen"), run.errors.constData());
    QCOMPARE(raiki().json({u"list"_s}).array().at(0).toObject().value(u"episodes_watched").toInt(), 12);
}

void TestTransfers::theOrderOfDatesIsSaid()
{
    const QString list = file("a.csv", "Title,Started\nAlpha Show,3/4/2026\nBeta Show,5/4/2026\n");
    const ProgramRun open = raiki().json({u"import"_s, list, u"--dry-run"_s});
    QCOMPARE(open.object().value(u"problems").toArray().size(), 2);
    QVERIFY2(open.errors.contains("--date-order"), open.errors.constData());
    const ProgramRun said = raiki().json({u"import"_s, list, u"--date-order"_s, u"day"_s});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(raiki().json({u"list"_s}).array().at(0).toObject().value(u"started").toString(),
             u"2026-04-03"_s);
    QCOMPARE(raiki().run({u"import"_s, list, u"--date-order"_s, u"year"_s}).exitCode, 2);
}

void TestTransfers::rowsThatAreNoAnimeAreCounted()
{
    const QString list = file("a.json", R"({"lists":[{"series_type":0,"series_id":1,"status":1},
        {"series_type":1,"series_id":2,"status":1}]})");
    const ProgramRun run = raiki().json({u"import"_s, list});
    QCOMPARE(run.object().value(u"other_rows").toInt(), 1);
    QVERIFY2(run.errors.contains("no anime"), run.errors.constData());
}

void TestTransfers::anIdOfAnotherShowIsDoubted()
{
    const QString list = file("a.csv", "title,mal\nNaruto,52991\nSousou no Frieren,52991\n");
    const ProgramRun run = raiki().run({u"import"_s, list, u"--dry-run"_s});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.output.contains("Naruto = Frieren"), run.output.constData()); // both are named
    const ProgramRun machine = raiki().json({u"import"_s, list, u"--dry-run"_s});
    const QJsonArray review = machine.object().value(u"review"_s).toArray();
    QCOMPARE(review.size(), 1);
    QCOMPARE(review.at(0).toObject().value(u"line"_s).toInt(), 2);
    QVERIFY(review.at(0).toObject().value(u"text"_s).toString().contains(u"The id is of"_s));
    QCOMPARE(review.at(0).toObject().value(u"title"_s).toString(), u"Naruto"_s);
    const QJsonArray candidates = review.at(0).toObject().value(u"candidates"_s).toArray();
    QVERIFY2(candidates.size() >= 2, machine.output.constData());
    QVERIFY(candidates.first().toObject().value(u"title"_s).toString().startsWith(u"Frieren"_s));
    QVERIFY(candidates.first().toObject().value(u"id"_s).isNull()); // of the catalogue
    QCOMPARE(candidates.first().toObject().value(u"listed"_s), QJsonValue(false));
    QVERIFY2(run.output.contains("1 to add"), run.output.constData());
    QVERIFY2(run.output.contains("1 to review"), run.output.constData());
    QVERIFY2(run.errors.contains("is another show than the title names"), run.errors.constData());
    QVERIFY2(run.output.contains("The id is of Frieren"), run.output.constData());
    QVERIFY2(run.output.contains("the title is of Naruto"), run.output.constData());
}

void TestTransfers::filmsNobodyKnowsAreNotCountedAsAdded()
{
    const QString list =
        file("simkl.csv", "SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,"
                          "Memo,TVDB,TMDB,IMDB\n1,Frieren,anime,2023,watching,s1e3,,,,,,\n"
                          "2,A Film Nobody Here Knows,movie,1999,completed,,,,,,,\n");
    const ProgramRun run = raiki().json({u"import"_s, list});
    QCOMPARE(run.object().value(u"add").toInt(), 1);
    QCOMPARE(run.object().value(u"needs_review").toInt(), 1);
    QCOMPARE(raiki().json({u"list"_s}).array().size(), 1);
}

void TestTransfers::whatIsToBeDecidedIsNamed()
{
    const QString list = file("a.csv", "Title,Status,Score\nFrieren,watching,8\nNobody's Own,plan,\n");
    const ProgramRun dry = raiki().run({u"import"_s, list, u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 3);
    QVERIFY2(dry.errors.contains("line 2: “Frieren” stays out until it is decided"), dry.errors.constData());
    QVERIFY2(dry.errors.contains("Journey"), dry.errors.constData());
    QVERIFY2(!dry.errors.contains("line 3"), dry.errors.constData());
    QVERIFY2(dry.output.contains("Nobody's Own  Season 1 · Plan to watch · not in the catalogue"),
             dry.output.constData());
    const ProgramRun applied = raiki().run({u"import"_s, list});
    QCOMPARE(applied.exitCode, 3);
    QVERIFY2(applied.errors.contains("line 2: “Frieren”"), applied.errors.constData());
}

void TestTransfers::outputWithoutRoomIsSaid()
{
    QCOMPARE(raiki().run({u"add"_s, u"Nobody's Own"_s}).exitCode, 0);
    QCOMPARE(raiki().run({u"export"_s, path("x.csv"), u"--status"_s, u"bogus"_s}).exitCode, 2);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(raikiProgram(), {u"--database"_s, path("list.sqlite"), u"list"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void TestTransfers::anotherFileIsKeptBesideAnExport()
{
    raiki().run({u"add"_s, u"Frieren"_s});
    const QString out = file("out.csv", "my own notes\n");
    const ProgramRun first = raiki().run({u"export"_s, out});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(bytesOf(out + u".before-1"_s), QByteArray("my own notes\n"));
    QVERIFY2(first.errors.contains("out.csv.before-1"), first.errors.constData());
    raiki().run({u"add"_s, u"Mushishi"_s});
    QCOMPARE(raiki().run({u"export"_s, out}).exitCode, 0); // an earlier export is simply replaced
    QVERIFY(!QFileInfo::exists(out + u".before-2"_s));
    QCOMPARE(bytesOf(out).count('\n'), 3); // the header and both
}

void TestTransfers::theOpenListIsNeitherReadNorReplaced()
{
    raiki().run({u"add"_s, u"Frieren"_s});
    const QString own = path("list.sqlite");
    for (const QStringList &arguments :
         {QStringList{u"import"_s, own}, QStringList{u"export"_s, own, u"--format"_s, u"csv"_s}}) {
        const ProgramRun run = raiki().run(arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("This is the list that is open."), run.errors.constData());
    }
    QVERIFY(!QFileInfo::exists(own + u".before-1"_s));
    QCOMPARE(raiki().json({u"list"_s}).array().size(), 1);
}

void TestTransfers::aMistypedFolderIsNotMade()
{
    QCOMPARE(Program(raikiProgram(), path("nowhere/list.sqlite")).run({u"list"_s}).exitCode, 1);
    raiki().run({u"add"_s, u"Frieren"_s});
    const ProgramRun copy = raiki().run({u"backup"_s, path("nowhere/copy.sqlite")});
    QCOMPARE(copy.exitCode, 1);
    QVERIFY2(copy.errors.contains("no such folder"), copy.errors.constData());
    QVERIFY(!QFileInfo::exists(path("nowhere")));
}

void TestTransfers::aBadCopyIsNotTheListsFault()
{
    raiki().run({u"add"_s, u"Frieren"_s});
    const ProgramRun run = raiki().run({u"restore"_s, file("bad.sqlite", "this is no database at all")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("The copy "), run.errors.constData());
    QVERIFY2(!run.errors.contains("Restore a backup"), run.errors.constData());
    QCOMPARE(raiki().json({u"list"_s}).array().size(), 1);
}

void TestTransfers::restoringNamesWhatItKept()
{
    raiki().run({u"add"_s, u"Frieren"_s});
    QCOMPARE(raiki().run({u"backup"_s, path("copy.sqlite")}).exitCode, 0);
    const ProgramRun run = raiki().run({u"restore"_s, path("copy.sqlite")});
    QCOMPARE(run.exitCode, 0);
    const QString kept = path("backups/list-restore-1.sqlite");
    QVERIFY(QFileInfo::exists(kept));
    QVERIFY2(run.errors.contains(kept.toUtf8()), run.errors.constData());
}

void TestTransfers::wrongTotalsAreCorrected()
{
    raiki().run({u"add"_s, u"A Show Nobody Knows"_s});
    const QString what = u"A Show Nobody Knows"_s;
    const auto episodes = [this] {
        return raiki().json({u"list"_s}).array().at(0).toObject().value(u"episodes").toInt();
    };
    QCOMPARE(raiki().run({u"set"_s, what, u"--total"_s, u"26"_s}).exitCode, 0);
    QCOMPARE(episodes(), 26);
    const ProgramRun tooMany = raiki().run({u"set"_s, what, u"--episodes"_s, u"28"_s});
    QCOMPARE(tooMany.exitCode, 2);
    QVERIFY2(tooMany.errors.contains("--total"), tooMany.errors.constData());
    QCOMPARE(raiki().run({u"set"_s, what, u"--total"_s, u"28"_s, u"--episodes"_s, u"28"_s}).exitCode, 0);
    QCOMPARE(episodes(), 28);
    QCOMPARE(raiki().run({u"set"_s, what, u"--total"_s, u"27"_s}).exitCode, 2); // fewer than were watched
    QCOMPARE(raiki().run({u"undo"_s}).exitCode, 0);                             // one change, one undo
    QCOMPARE(episodes(), 26);
}

void TestTransfers::undoNamesTheSeason()
{
    raiki().run({u"add"_s, u"A Show Nobody Knows"_s, u"--season"_s, u"2"_s});
    const ProgramRun again = raiki().run({u"add"_s, u"A Show Nobody Knows"_s, u"--season"_s, u"2"_s});
    QVERIFY2(again.errors.contains("Season 2"), again.errors.constData());
    const ProgramRun undone = raiki().run({u"undo"_s});
    QVERIFY2(undone.output.contains("Season 2"), undone.output.constData());
}

void TestTransfers::eachFieldHasItsRule()
{
    raiki().run({u"add"_s, u"Medalist"_s});
    raiki().run({u"set"_s, u"Medalist"_s, u"--status"_s, u"watching"_s, u"--score"_s, u"50"_s});
    const QString list = file("x.csv", "Title,Status,Score\nMedalist,completed,90\n");
    const ProgramRun run =
        raiki().run({u"import"_s, list, u"--on-conflict"_s, u"status=replace,score=keep"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject row = raiki().json({u"list"_s}).array().at(0).toObject();
    QCOMPARE(row.value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(row.value("score"_L1).toInt(), 50);
    // Another Raiki's list is merged by times: rules for fields would say nothing there.
    const QString whole = path("whole.json");
    QCOMPARE(raiki().run({u"export"_s, whole}).exitCode, 0);
    QCOMPARE(raiki().run({u"import"_s, whole, u"--on-conflict"_s, u"score=keep"_s}).exitCode, 2);
}

void TestTransfers::anImportIsTakenBackOnce()
{
    raiki().run({u"add"_s, u"Medalist"_s});
    raiki().run({u"set"_s, u"Medalist"_s, u"--score"_s, u"50"_s});
    const QString list = file("x.csv", "Title,Score\nMedalist,90\n");
    QCOMPARE(raiki().run({u"import"_s, list, u"--on-conflict"_s, u"replace"_s}).exitCode, 0);
    const auto score = [this] {
        return raiki().json({u"list"_s}).array().at(0).toObject().value("score"_L1).toInt();
    };
    QCOMPARE(raiki().run({u"undo"_s, u"--import"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(score(), 50);
    raiki().run({u"set"_s, u"Medalist"_s, u"--score"_s, u"90"_s}); // their own word
    const ProgramRun again = raiki().run({u"undo"_s, u"--import"_s, u"1"_s});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.errors.contains("taken back already"), again.errors.constData());
    QCOMPARE(score(), 90);
}

void TestTransfers::aListThatCannotBeWrittenIsRead()
{
    raiki().run({u"add"_s, u"Medalist"_s, u"--premiere"_s, u"2099"_s});
    raiki().run({u"feed"_s, u"add"_s, u"http://127.0.0.1/rss"_s});
    for (const char *name : {"list.sqlite-wal", "list.sqlite-shm"})
        QFile::remove(path(name)); // as in a copy that somebody gave
    constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path("list.sqlite"), readable));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    const QStringList before = QDir(m_folder->path()).entryList();
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::setPermissions(elsewhere.path(), QFile::Permissions(0x7777)));
    const QString copy = elsewhere.filePath(u"copy.sqlite"_s);
    std::vector<std::pair<QStringList, QByteArray>> reading{
        {{u"list"_s}, "medalist"},
        {{u"export"_s, u"-"_s}, "medalist"},
        {{u"upcoming"_s}, "medalist"},
        {{u"show"_s, u"Medalist"_s}, "medalist"},
        {{u"backup"_s, copy}, ""},
        {{u"check"_s}, "sound"},
        {{u"feed"_s, u"list"_s}, "/rss"},
        {{u"feed"_s, u"export"_s, u"-"_s}, "/rss"},
        {{u"inbox"_s}, ""},
        {{u"reminders"_s}, ""},
        {{u"import"_s, copy, u"--dry-run"_s}, "2 unchanged"},
        {{u"explain"_s, u"Medalist Season 2 in January 2099"_s}, ""}};
    {
        const Unprivileged user;
        if (!user.isBound())
            QSKIP("root cannot be put off here");
        for (const auto &[arguments, words] : reading) {
            const ProgramRun run = raiki().run(arguments);
            QVERIFY2(run.exitCode == 0 && run.output.toLower().contains(words),
                     QByteArray(arguments.join(u' ').toUtf8() + ": " + run.errors).constData());
        }
        const ProgramRun added = raiki().run({u"add"_s, u"Frieren"_s});
        QCOMPARE(added.exitCode, 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(Program(raikiProgram(), copy).json({u"list"_s}).array().size(), 1);
}

void TestTransfers::nothingIsWrittenWhereSqliteWouldDeleteIt_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    for (const char *const name : {"list.sqlite-journal", "list.sqlite-wal", "list.sqlite-shm"}) {
        QTest::addRow("backup to %s", name) << QStringList{u"backup"_s} << QString::fromLatin1(name);
        QTest::addRow("export to %s", name)
            << QStringList{u"export"_s, u"--format"_s, u"csv"_s} << QString::fromLatin1(name);
    }
}

void TestTransfers::nothingIsWrittenWhereSqliteWouldDeleteIt()
{
    QFETCH(QStringList, command);
    QFETCH(QString, name);
    raiki().run({u"add"_s, u"Medalist"_s});
    const QString target = m_folder->filePath(name);
    const ProgramRun run = raiki().run(command + QStringList{target});
    QCOMPARE(run.exitCode, 1);
    const bool isRefused = run.errors.contains("list that is open") || run.errors.contains("exists") ||
                           run.errors.contains("there");
    QVERIFY2(isRefused, run.errors.constData());
    QCOMPARE(raiki().json({u"list"_s}).array().size(), 1);
}

RAIKI_TEST(TestTransfers)
#include "test_transfers.moc"
