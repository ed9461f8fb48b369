// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/dump.h"
#include "core/tracker/listtransfer.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/bangumidocument.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray somebodysList("Title;Staffel;Status;Gesehen;Bewertung;Startdatum;Notizen;Tags\r\n"
                               "Medalist;1;completed;13;9,5;24.1.2025;gut;Sport, \"Schule\"\r\n"
                               "\"Kein; Titel\";;plan;;;;;\r\n"
                               "=1+1;2;watching;3;8;;\"zwei\nZeilen\";\r\n");

/** The services on a file, as one run of the program has them. */
struct Run
{
    explicit Run(const QString &path)
        : database(must(Database::open(path)))
    {
    }

    [[nodiscard]] QString list() const { return must(dump(*database, DumpScope::List)); }

    std::unique_ptr<Database> database;
    ManualClock clock{"2026-03-01T12:00:00Z"};
    ReferenceCatalogue catalogue{QString(), {}};
    Watchlist watchlist{*database, clock};
    ListTransfer transfer{*database, watchlist, catalogue, clock};
};

ImportPlan planOf(const Run &run, const QByteArray &bytes, ConflictPolicy policy = ConflictPolicy::Ask)
{
    return must(run.transfer.plan(bytes, u"list.csv"_s, {}, policy));
}

} // namespace

class ListTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void planningWritesNothing();
    void undoOverARestartLeavesNoTrace();
    void exportComesBackUnchanged();
    void exportFillsAnEmptyDatabaseAlike();
    void whatWeeksCountedIsNotExportedAsATotal();
    void aBackupIsMadeFirst();
    void aRowChangedMeanwhileIsNotOverwritten();
    void whatCameMeanwhileIsNotAddedTwice();
    void aNewerCatalogueMeanwhileMisleadsNoRow();
    void theFilesNameIsKeptWhereTheCatalogueKnowsNoneOfItsLetters();
    void failsAsAWholeAtEveryWrite();
    void refusesWhatNamesNoShow();
    void exportIsWrittenWhole();
    void exportNeverReplacesTheListItself();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ListTransferTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ListTransferTest::planningWritesNothing()
{
    Run run(path("a.sqlite"));
    const QString before = run.list();
    const ImportPlan plan = planOf(run, somebodysList);
    QCOMPARE(plan.count(RowVerdict::Add), 3);
    QCOMPARE(run.list(), before);
    QVERIFY(!run.watchlist.nextUndo());
}

void ListTransferTest::undoOverARestartLeavesNoTrace()
{
    QString before;
    QString after;
    {
        Run run(path("a.sqlite"));
        before = run.list();
        must(run.transfer.apply(planOf(run, somebodysList)));
        after = run.list();
        QVERIFY(before != after);
    }
    Run run(path("a.sqlite"));
    QCOMPARE(run.list(), after);
    QCOMPARE(run.watchlist.nextUndo()->changes.kind, ChangeKind::Import);
    QCOMPARE(run.watchlist.nextUndo()->changes.subject, u"list.csv"_s);
    must(run.watchlist.undo());
    QCOMPARE(run.list(), before);
    must(run.watchlist.redo());
    QCOMPARE(run.list(), after);
}

void ListTransferTest::exportComesBackUnchanged()
{
    Run run(path("a.sqlite"));
    must(run.transfer.apply(planOf(run, somebodysList)));
    const QString before = must(dump(*run.database, DumpScope::Everything));
    const QByteArray bytes = must(run.transfer.exportList(u"csv"_s)).bytes;
    const ImportPlan plan = planOf(run, bytes);
    QCOMPARE(plan.count(RowVerdict::Unchanged), 3);
    QVERIFY(must(run.transfer.apply(plan)).isEmpty());
    QCOMPARE(must(dump(*run.database, DumpScope::Everything)), before);
}

void ListTransferTest::exportFillsAnEmptyDatabaseAlike()
{
    Run first(path("a.sqlite"));
    must(first.transfer.apply(planOf(first, somebodysList)));
    const QByteArray bytes = must(first.transfer.exportList(u"csv"_s)).bytes;
    Run second(path("b.sqlite"));
    second.clock.advance(std::chrono::hours(24 * 30));
    must(second.transfer.apply(planOf(second, bytes)));
    QCOMPARE(must(second.transfer.exportList(u"csv"_s)).bytes, bytes);
    QCOMPARE(second.list(), first.list());
}

void ListTransferTest::whatWeeksCountedIsNotExportedAsATotal()
{
    Run run(path("a.sqlite"));
    must(run.transfer.apply(planOf(run, "Title,Status,Progress,MAL ID\nMedalist,watching,3,55318\n")));
    const Watchlist::Found found = must(run.watchlist.find(u"Medalist"_s));
    // As the catalogue brings a season: how many episodes it has only the weeks tell.
    Season second;
    second.id = SeasonId{-1};
    second.show = found.show;
    second.number = 2;
    second.episodes = 26;
    second.end = FuzzyDate::ofDay(QDate(2026, 9, 26));
    second.externalIds.insert(ExternalSite::Mal, u"55319"_s);
    WatchEntry entry;
    entry.id = WatchEntryId{-1};
    entry.season = second.id;
    PremiereClaim claim;
    claim.id = ClaimId{-1};
    claim.season = second.id;
    claim.date = FuzzyDate::ofDay(QDate(2026, 4, 4));
    claim.source.kind = ClaimSourceKind::Catalogue;
    claim.learnedAt = run.clock.now();
    ChangeSet change;
    change.changes = {Change<Season>{{}, second}, Change<WatchEntry>{{}, entry},
                      Change<PremiereClaim>{{}, claim}};
    must(run.watchlist.apply(change));
    for (const QString &format : {u"csv"_s, u"mal"_s}) {
        const QByteArray bytes = must(run.transfer.exportList(format)).bytes;
        QVERIFY(bytes.contains("55319"));
        QVERIFY2(!bytes.contains(format == u"csv"_s ? ",26," : ">26<"), bytes.constData());
    }
    const Season before = must(run.watchlist.details(found.show)).seasons.back().season;
    QCOMPARE(before.number, 2);
    Season stated = before;
    stated.episodes = 28;
    change.changes = {Change<Season>{before, stated}};
    must(run.watchlist.apply(change));
    for (const QString &format : {u"csv"_s, u"mal"_s})
        QVERIFY2(must(run.transfer.exportList(format)).bytes.contains("28"), qPrintable(format));
}

void ListTransferTest::aBackupIsMadeFirst()
{
    Run run(path("a.sqlite"));
    const QString empty = run.list();
    must(run.transfer.apply(planOf(run, somebodysList)));
    const QStringList copies = QDir(path("backups")).entryList({u"*import*"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    const QString copy = QDir(path("backups")).filePath(copies.first());
    QCOMPARE(must(dump(*must(Database::openReadOnly(copy)), DumpScope::List)), empty);
    // Nothing to change, nothing to keep.
    must(run.transfer.apply(planOf(run, must(run.transfer.exportList(u"csv"_s)).bytes)));
    QCOMPARE(QDir(path("backups")).entryList({u"*import*"_s}, QDir::Files).size(), 1);
}

void ListTransferTest::aRowChangedMeanwhileIsNotOverwritten()
{
    Run run(path("a.sqlite"));
    must(run.transfer.apply(planOf(run, "Title,Status,Progress\nMedalist,watching,3\n")));
    const ImportPlan plan = planOf(run, "Title,Progress\nMedalist,9\n", ConflictPolicy::Replace);
    QCOMPARE(plan.count(RowVerdict::Update), 1);
    run.clock.advance(std::chrono::hours(1));
    const Watchlist::Found found = must(run.watchlist.find(u"Medalist"_s));
    const WatchEntry entry = *must(run.watchlist.details(found.show)).seasons.front().entry;
    WatchEntry edited = entry;
    edited.episodesWatched = 5;
    must(run.watchlist.apply(editEntry(u"Medalist"_s, entry, edited, run.clock)));
    const QString before = run.list();
    const Result<ChangeSet> applied = run.transfer.apply(plan);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Conflict);
    QCOMPARE(run.list(), before);
}

/** Another program adds what the plan would add, by another title of it too; what else it adds is no matter.
 */
void ListTransferTest::whatCameMeanwhileIsNotAddedTwice()
{
    Run run(path("a.sqlite"));
    Run other(path("a.sqlite"));
    const QByteArray two = "Title,Status,MAL ID\nHarbour Lights,watching,990001\nTwo Rivers,plan,\n";
    const ImportPlan first = planOf(run, two);
    const ImportPlan second = planOf(run, "Title,Status\nThree Hills,plan\n");
    const ImportPlan third = planOf(run, "Title,Status,MAL ID\nMinato no Akari,watching,990001\n");
    QCOMPARE(first.count(RowVerdict::Add), 2);
    must(other.transfer.apply(planOf(other, two)));
    const QString before = run.list();
    for (const ImportPlan *stale : {&first, &third}) {
        const Result<ChangeSet> applied = run.transfer.apply(*stale);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Conflict);
        QCOMPARE(run.list(), before);
    }
    must(run.transfer.apply(second));
    QCOMPARE(must(run.watchlist.rows()).size(), size_t(3));
}

/** The catalogue's own update may come while somebody reads the preview; its numbers mean other shows then.
 */
void ListTransferTest::aNewerCatalogueMeanwhileMisleadsNoRow()
{
    Run run(path("a.sqlite"));
    must(run.catalogue.update(bangumiDocument(9)));
    const CatalogueShow meant = run.catalogue.current().show(7);
    const QString title = meant.show.titles.english;
    const ImportPlan plan = planOf(run, "Title,Status\n" + title.toUtf8() + ",watching\n");
    QVERIFY(plan.rows.front().catalogueShow.has_value());
    must(run.catalogue.update(bangumiDocument(2)));
    must(run.transfer.apply(plan));
    const auto found = must(run.watchlist.find(title));
    QCOMPARE(must(run.watchlist.details(found.show)).show.titles.native, meant.show.titles.native);
}

void ListTransferTest::theFilesNameIsKeptWhereTheCatalogueKnowsNoneOfItsLetters()
{
    Run run(path("a.sqlite"));
    const auto item = [](const char *title, const char *id) -> QByteArray {
        return QByteArray(R"({"title":")") + title +
               R"(","titleTranslate":{},"type":"tv","lang":"ja","officialSite":"",)"
               R"("begin":"2005-10-22T17:00:00.000Z","end":"","sites":[{"site":"mal","id":")" +
               id + R"("}]})";
    };
    must(run.catalogue.update(R"({"siteMeta":{},"items":[)" + item("蟲師", "457") + ',' +
                              item("Planetes", "329") + "]}"));
    must(run.transfer.apply(
        planOf(run, "Title,Status,MAL ID\nMushishi,watching,457\nPuranetesu,watching,329\n")));
    const auto namesOf = [&run](const QString &title) {
        return must(run.watchlist.details(must(run.watchlist.find(title)).show)).show.titles;
    };
    QCOMPARE(namesOf(u"Mushishi"_s).preferred(), u"Mushishi"_s);
    QCOMPARE(namesOf(u"Mushishi"_s).native, u"蟲師"_s);
    QCOMPARE(namesOf(u"Planetes"_s).preferred(), u"Planetes"_s);
}

void ListTransferTest::failsAsAWholeAtEveryWrite()
{
    Tracker tracker;
    ReferenceCatalogue catalogue{QString(), {}};
    ListTransfer transfer{*tracker.database, tracker.watchlist, catalogue, tracker.clock};
    const QString before = tracker.dump();
    const ImportPlan plan = must(transfer.plan(somebodysList, u"list.csv"_s, {}, ConflictPolicy::Ask));
    int failures = 0;
    for (int write = 1;; ++write) {
        tracker.database->failAtWrite(write);
        const Result<ChangeSet> applied = transfer.apply(plan);
        tracker.database->failAtWrite({});
        if (applied)
            break;
        ++failures;
        QCOMPARE(tracker.dump(), before);
    }
    QVERIFY(failures > 3);
    QVERIFY(tracker.dump() != before);
}

void ListTransferTest::refusesWhatNamesNoShow()
{
    Run run(path("a.sqlite"));
    const Result<ImportPlan> plan = run.transfer.plan("foo,bar\n1,2\n", u"x.csv"_s, {}, ConflictPolicy::Ask);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UnknownFormat);
    // The table is still there to be mapped by hand.
    const ListDocument document = must(run.transfer.read("foo,bar\n1,2\n", u"x.csv"_s, {}));
    QCOMPARE(document.table->header, (QStringList{u"foo"_s, u"bar"_s}));
    ReadOptions mapped;
    mapped.mapping = ColumnMapping{{{0, ListField::Title}}};
    QCOMPARE(must(run.transfer.plan("foo,bar\n1,2\n", u"x.csv"_s, mapped, ConflictPolicy::Ask))
                 .rows.at(0)
                 .row.title,
             u"1"_s);
}

void ListTransferTest::exportIsWrittenWhole()
{
    Run run(path("a.sqlite"));
    must(run.transfer.apply(planOf(run, somebodysList)));
    must(run.transfer.exportTo(path("out.csv"), u"csv"_s));
    QFile written(path("out.csv"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), must(run.transfer.exportList(u"csv"_s)).bytes);
    QVERIFY(!run.transfer.exportTo(path("no/such/folder/out.csv"), u"csv"_s));
    QCOMPARE(run.transfer.exportList(u"nothing"_s).error().code, ErrorCode::UnknownFormat);
}

void ListTransferTest::exportNeverReplacesTheListItself()
{
    Run run(path("mine.sqlite"));
    static_cast<void>(must(run.transfer.apply(planOf(run, somebodysList))));
    const QString before = run.list();
    for (const QString &name : {path("mine.sqlite"), path("./mine.sqlite")})
        QCOMPARE(run.transfer.exportTo(name, u"csv"_s).error().code, ErrorCode::AlreadyExists);
    QVERIFY(must(run.database->check()).problems.isEmpty());
    QCOMPARE(run.list(), before);
}

RAIKI_TEST(ListTransferTest)
#include "test_listtransfer.moc"
