// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "tests/core/transfer/listfiles.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

static ListDocument documentOf(const QByteArray &bytes)
{
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    return document ? *document : ListDocument();
}

static ImportPlan planned(const QByteArray &bytes, const ListState &list,
                          ConflictPolicy policy = ConflictPolicy::Ask, const Resolutions &answers = {})
{
    static const Catalogue nothingKnown;
    return planImport(documentOf(bytes), u"x.csv"_s, list, nothingKnown, policy, now, answers);
}

/** A list that came from a file. */
static ListState listOf(const QByteArray &bytes)
{
    ListInMemory list;
    const bool isApplied = list.apply(changesOf(planned(bytes, {}), {}, Catalogue(), now));
    return isApplied ? list.state() : ListState();
}

static QString verdicts(const ImportPlan &plan)
{
    QStringList names;
    for (const PlannedRow &row : plan.rows)
        names.append(rowVerdictName(row.verdict));
    return names.join(u' ');
}

static QString fields(const PlannedRow &row)
{
    QStringList texts;
    for (const FieldChange &change : row.fields)
        texts.append(u"%1: %2 > %3"_s.arg(listFieldName(change.field), change.before, change.after));
    return texts.join("; "_L1);
}

class TestImportPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void twins_data();
    void twins();
    void fieldsOfAnUpdate();
    void policies_data();
    void policies();
    void ownFileTellsWhoChanged_data();
    void ownFileTellsWhoChanged();
    void unsureIsForTheUser();
    void seasonsOfOneShowMeet();
    void nobodySawMoreThanThereIs_data();
    void nobodySawMoreThanThereIs();
    void anIdThatContradictsTheTitleIsAsked();
    void completedMeansAllWasSeen();
    void twoShowsWithOneIdStayApart();
    void aLongListIsPlannedLikeItsRowsAlone();
    void aZipHoldsSeveralLists();
    void headersOfWatchedEpisodes_data();
    void headersOfWatchedEpisodes();
};

void TestImportPlanner::verdicts_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("verdicts");
    const QByteArray list(
        "Title,Season,Status,Episodes watched,MAL ID\nMedalist,1,watching,3,55\nメダリスト外伝,1,plan,0,\n");
    QTest::newRow("new") << list << QByteArray("Title,Status\nBocchi the Rock,plan\n") << u"add"_s;
    QTest::newRow("same") << list << QByteArray("Title,Status\nMedalist,watching\n") << u"unchanged"_s;
    QTest::newRow("letters") << list << QByteArray("Title,Status\n MEDALIST ,watching\n") << u"unchanged"_s;
    QTest::newRow("a sign") << list << QByteArray("Title,Status\nMEDALIST!,watching\n") << u"needsReview"_s;
    QTest::newRow("fills a gap") << list << QByteArray("Title,Score\nMedalist,9\n") << u"update"_s;
    QTest::newRow("differs") << list << QByteArray("Title,Status\nMedalist,dropped\n") << u"conflict"_s;
    QTest::newRow("planned is no statement")
        << list << QByteArray("Title,Status\nメダリスト外伝,watching\n") << u"update"_s;
    QTest::newRow("another season") << list << QByteArray("Title,Status\nMedalist Season 2,plan\n")
                                    << u"add"_s;
    QTest::newRow("by id, whatever it is called")
        << list << QByteArray("Title,MAL ID,Status\nSkating,55,watching\n") << u"unchanged"_s;
    QTest::newRow("by id alone") << list << QByteArray("MAL ID,Status\n55,watching\n") << u"unchanged"_s;
    QTest::newRow("the title under another id")
        << list << QByteArray("Title,MAL ID,Status\nMedalist,77,plan\n") << u"needsReview"_s;
    QTest::newRow("one letter off") << list << QByteArray("Title,Status\nMedallist,plan\n")
                                    << u"needsReview"_s;
    QTest::newRow("a number off is another show")
        << QByteArray("Title\nShow Number 1\n") << QByteArray("Title\nShow Number 2\n") << u"add"_s;
    QTest::newRow("no title") << list << QByteArray("Title,Status\n,plan\n") << u"invalid"_s;
    QTest::newRow("a status nobody knows")
        << list << QByteArray("Title,Status\nMedalist,zapped\n") << u"invalid"_s;
    QTest::newRow("a date nobody knows")
        << list << QByteArray("Title,Status,Started\nMedalist,watching,soonish\n") << u"unchanged"_s;
}

void TestImportPlanner::verdicts()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, file);
    const ImportPlan plan = planned(file, listOf(list));
    QTEST(::verdicts(plan), "verdicts");
    for (const PlannedRow &row : plan.rows)
        QCOMPARE(row.isSelected, row.verdict == RowVerdict::Add || row.verdict == RowVerdict::Update);
}

void TestImportPlanner::twins_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<int>("newShows");
    QTest::newRow("the same row") << QByteArray("Title,Status\nA B,plan\nA B,plan\n") << u"add unchanged"_s
                                  << 1;
    QTest::newRow("another spelling")
        << QByteArray("Title,Status\nExample Show,plan\nEXAMPLE SHOW,plan\n Example  Show ,plan\n")
        << u"add unchanged unchanged"_s << 1;
    QTest::newRow("says otherwise") << QByteArray("Title,Status\nA B,plan\nA B,watching\n")
                                    << u"add conflict"_s << 1;
    QTest::newRow("two seasons") << QByteArray("Title,Season,Status\nA B,1,plan\nA B,2,plan\n")
                                 << u"add add"_s << 1;
    QTest::newRow("seasons in the title")
        << QByteArray("Title\nExample Show\nExample Show Season 2\nExample Show II\n")
        << u"add add unchanged"_s << 1;
    QTest::newRow("a film and a series")
        << QByteArray("Title,Type\nA B,TV\nA B,Movie\n") << u"add add"_s << 1;
    QTest::newRow("ids tell them apart")
        << QByteArray("Title,MAL ID\nKanon,144\nKanon,1530\n") << u"add add"_s << 2;
    QTest::newRow("years tell them apart")
        << QByteArray("Title,Premiere\nKanon,2002-01\nKanon,2006-10\n") << u"add add"_s << 2;
    QTest::newRow("numbers are names")
        << QByteArray("Title\nShow 1\nShow 11\nShow 1 1\n86\n86.5\n") << u"add add add add add"_s << 5;
    QTest::newRow("signs are names") << QByteArray("Title\n%_%\n=1\n+1\n'=1\n") << u"add add add add"_s << 4;
    QTest::newRow("normal forms are one")
        << QByteArray("Title\nPok\xC3\xA9mon\nPoke\xCC\x81mon\n") << u"add unchanged"_s << 1;
}

void TestImportPlanner::twins()
{
    QFETCH(QByteArray, file);
    const ImportPlan plan = planned(file, {});
    QTEST(::verdicts(plan), "verdicts");
    QSet<int> shows;
    for (const PlannedRow &row : plan.rows) {
        shows.insert(row.newShow);
        QCOMPARE(row.twinOf > 0, row.verdict == RowVerdict::Unchanged || row.verdict == RowVerdict::Conflict);
    }
    QTEST(static_cast<int>(shows.size()), "newShows");
}

void TestImportPlanner::fieldsOfAnUpdate()
{
    const ListState list = listOf("Title,Status,Platforms\nMedalist,plan,Hulu\n");
    const ImportPlan plan =
        planned("Title,English,Status,Progress,Score,Started,Tags,Premiere,Platforms,MAL\n"
                "Medalist,The Medalist,watching,3,9,2026-01,b; a,2026-01-24,Disney+,55\n",
                list);
    QCOMPARE(::verdicts(plan), u"update"_s);
    QCOMPARE(
        fields(plan.rows.at(0)),
        u"english:  > The Medalist; status: plan > watching; episodes_watched: 0 > 3; score:  > 90; "
        u"started:  > 2026-01; tags:  > a; b; mal:  > 55; premiere:  > 2026-01-24; platforms: Hulu > Hulu; Disney+"_s);
}

void TestImportPlanner::policies_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("fields");
    const auto number = [](ConflictPolicy policy) { return static_cast<int>(policy); };
    QTest::newRow("ask") << number(ConflictPolicy::Ask) << u"conflict"_s
                         << u"status: watching > dropped; score:  > 80; notes: mine > theirs"_s;
    QTest::newRow("keep") << number(ConflictPolicy::Keep) << u"update"_s << u"score:  > 80"_s;
    QTest::newRow("replace") << number(ConflictPolicy::Replace) << u"update"_s
                             << u"status: watching > dropped; score:  > 80; notes: mine > theirs"_s;
    QTest::newRow("newer, without a time")
        << number(ConflictPolicy::Newer) << u"update"_s << u"score:  > 80"_s;
}

void TestImportPlanner::policies()
{
    QFETCH(int, policy);
    const ListState list = listOf("Title,Status,Notes\nMedalist,watching,mine\n");
    const ImportPlan plan = planned("Title,Status,Score,Notes\nMedalist,dropped,8,theirs\n", list,
                                    static_cast<ConflictPolicy>(policy));
    QTEST(::verdicts(plan), "verdict");
    QTEST(fields(plan.rows.at(0)), "fields");
}

void TestImportPlanner::ownFileTellsWhoChanged_data()
{
    QTest::addColumn<QByteArray>("changedAt");
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *changedAt, ConflictPolicy policy,
                        const QString &verdict) {
        QTest::newRow(name) << QByteArray(changedAt) << static_cast<int>(policy) << verdict;
    };
    row("list untouched since", "2026-03-01T12:00:00.000Z", ConflictPolicy::Ask, u"update"_s);
    row("list changed since", "2026-02-28T12:00:00.000Z", ConflictPolicy::Ask, u"conflict"_s);
    row("newer: the file", "2026-03-01T12:00:00.001Z", ConflictPolicy::Newer, u"update"_s);
    row("newer: the list", "2026-03-01T11:59:59.999Z", ConflictPolicy::Newer, u"unchanged"_s);
    row("a clock gone wrong", "2199-01-01T00:00:00.000Z", ConflictPolicy::Ask, u"conflict"_s);
    row("no time", "", ConflictPolicy::Ask, u"conflict"_s);
}

void TestImportPlanner::ownFileTellsWhoChanged()
{
    QFETCH(QByteArray, changedAt);
    QFETCH(int, policy);
    const ListState list = listOf("Title,Season,Status\nMedalist,1,watching\n");
    const QByteArray file =
        "title,romaji,kind,season,status,changed_at\nMedalist,Medalist,tv,1,onhold," + changedAt + "\n";
    QTEST(::verdicts(planned(file, list, static_cast<ConflictPolicy>(policy))), "verdict");
}

void TestImportPlanner::unsureIsForTheUser()
{
    const ListState list = listOf("Title,MAL\nKanon,144\nKanon,1530\nClannad,2167\n");
    const QByteArray file("Title,Status\nKanon,watching\n");
    const ImportPlan plan = planned(file, list);
    QCOMPARE(::verdicts(plan), u"needsReview"_s);
    QCOMPARE(plan.rows.at(0).candidates.size(), 2U);
    QVERIFY(changesOf(plan, list, Catalogue(), now).isEmpty());
    const ShowId answer = plan.rows.at(0).candidates.at(1).first.show;
    const ImportPlan settled = planned(file, list, ConflictPolicy::Ask, {{2, answer}});
    QCOMPARE(::verdicts(settled), u"update"_s);
    QCOMPARE(settled.rows.at(0).show, answer);
    const ImportPlan asNew = planned(file, list, ConflictPolicy::Ask, {{2, ShowId()}});
    QCOMPARE(::verdicts(asNew), u"add"_s);
    QVERIFY(!asNew.rows.at(0).show.isValid());
}

void TestImportPlanner::seasonsOfOneShowMeet()
{
    const ListState list = listOf("Title,Season\nExample Show,1\nExample Show,2\n");
    QCOMPARE(list.seasons.size(), 2U);
    QCOMPARE(list.seasons[0].show.id, list.seasons[1].show.id);
    const ImportPlan plan =
        planned("Title,Score\nExample Show,8\nExample Show 2nd Season,9\nExample Show Season 3,7\n", list);
    QCOMPARE(::verdicts(plan), u"update update add"_s);
    QCOMPARE(plan.rows.at(0).season, list.seasons[0].season.id);
    QCOMPARE(plan.rows.at(1).season, list.seasons[1].season.id);
    QCOMPARE(plan.rows.at(2).show, list.seasons[0].show.id);
    QVERIFY(!plan.rows.at(2).season.isValid());
}

void TestImportPlanner::nobodySawMoreThanThereIs_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("isProblem");
    const QByteArray list("Title,Status,Episodes,Episodes watched\nMedalist,watching,13,3\n");
    const QByteArray head("Title,Status,Episodes watched,Episodes\n");
    QTest::newRow("as many") << QByteArray() << head + "New,watching,12,12\n" << u"add"_s << false;
    QTest::newRow("more than the row says") << QByteArray() << head + "New,watching,99,12\n"
                                            << u"add"_s << true;
    QTest::newRow("how many is not known") << QByteArray() << head + "New,watching,99,\n"
                                           << u"add"_s << false;
    QTest::newRow("more than the list says") << list << head + "Medalist,watching,14,\n"
                                             << u"unchanged"_s << true;
    QTest::newRow("more than the list says, the row says more") << list << head + "Medalist,watching,14,24\n"
                                                                << u"unchanged"_s << true;
    QTest::newRow("as many as the list says") << list << head + "Medalist,watching,13,\n"
                                              << u"conflict"_s << false;
}

void TestImportPlanner::nobodySawMoreThanThereIs()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, file);
    QFETCH(bool, isProblem);
    const ImportPlan plan = planned(file, list.isEmpty() ? ListState() : listOf(list));
    QTEST(::verdicts(plan), "verdict");
    const std::vector<RowProblem> &problems = plan.rows.front().problems;
    QCOMPARE(problems.size(), size_t(isProblem ? 1 : 0));
    if (!isProblem)
        return;
    QCOMPARE(problems.front().line, 2);
    QCOMPARE(problems.front().column, 3);
    QCOMPARE(problems.front().field, ListField::EpisodesWatched);
    QCOMPARE(problems.front().kind, RowProblem::Kind::OutOfRange);
    QVERIFY(!plan.rows.front().row.episodesWatched);
}

void TestImportPlanner::anIdThatContradictsTheTitleIsAsked()
{
    const ListState list = listOf("Title,MAL ID\nMedalist,55\nMushishi,457\n");
    const QByteArray file("Title,MAL ID,Score\nMushishi,55,9\nAn Unknown Name,55,9\n");
    const ImportPlan plan = planned(file, list);
    QCOMPARE(::verdicts(plan), u"needsReview update"_s);
    const PlannedRow &row = plan.rows.front();
    QVERIFY(!row.isSelected);
    QCOMPARE(row.candidates.size(), size_t(2));
    QCOMPARE(row.candidates[0].second, u"Medalist"_s); // whose id it is
    QCOMPARE(row.candidates[1].second, u"Mushishi"_s);
    QCOMPARE(row.problems.size(), size_t(1));
    QCOMPARE(row.problems[0].kind, RowProblem::Kind::NamesAnother);
    QCOMPARE(row.problems[0].column, 2);
    QCOMPARE(plan.rows[1].target, u"Medalist"_s); // what the list calls it
    const ImportPlan decided = planned(file, list, ConflictPolicy::Ask, {{2, row.candidates[1].first}});
    QCOMPARE(decided.rows.front().show, list.seasons[1].show.id);
    QVERIFY(decided.rows.front().problems.empty());
}

void TestImportPlanner::completedMeansAllWasSeen()
{
    const ListState list = listOf("Title,Status,Episodes\nMedalist,plan,13\n");
    const ImportPlan plan = planned("Title,Status\nMedalist,completed\n", list);
    QCOMPARE(::verdicts(plan), u"update"_s);
    QCOMPARE(fields(plan.rows.front()), u"status: plan > completed; episodes_watched: 0 > 13"_s);
}

/** Found by the fuzzer: TMDB has one number for a series and what belongs to it. */
void TestImportPlanner::aLongListIsPlannedLikeItsRowsAlone()
{
    constexpr int rows = 4500; // long enough that a second thread finds the later ones
    const auto name = [](int i) -> QByteArray { return "Show of " + QByteArray::number(i) + " letters"; };
    const auto line = [&](int i) -> QByteArray { return name(i) + (i % 5 ? ",7" : " Season 2,7") + ",3\n"; };
    QByteArray known("title,season\n");
    QByteArray many("title,score,episodes_watched\n");
    const QByteArray header = many;
    for (int i = 0; i < rows; ++i) {
        known += i % 3 ? QByteArray() : name(i) + ",1\n";
        many += line(i);
    }
    const ListState list = listOf(known);
    const ImportPlan plan = planned(many, list);
    for (size_t i = 0; i < rows; i += 37) {
        const PlannedRow alone = planned(header + line(int(i)), list).rows.front();
        const PlannedRow &together = plan.rows.at(i);
        QCOMPARE(rowVerdictName(together.verdict) + together.target + fields(together),
                 rowVerdictName(alone.verdict) + alone.target + fields(alone));
    }
    QVERIFY(plan.count(RowVerdict::Update) > 1000 && plan.count(RowVerdict::Add) > 1000);
}

void TestImportPlanner::twoShowsWithOneIdStayApart()
{
    const ListState list = listOf("Title,TMDB\nCowboy Bebop,tv/30991\nAnother Name,tv/30991\n");
    QCOMPARE(list.seasons.size(), 2U);
    const Result<WrittenList> written = writeList(exportRows(list.seasons), u"csv"_s);
    QVERIFY(written.hasValue());
    const ImportPlan plan = planned(written->bytes, list, ConflictPolicy::Replace);
    QCOMPARE(::verdicts(plan), u"unchanged unchanged"_s);
    QVERIFY(plan.rows.at(0).season != plan.rows.at(1).season);
}

void TestImportPlanner::aZipHoldsSeveralLists()
{
    const QByteArray packed = zipped({{u"a.csv"_s, "Title,Status,Mood\nMedalist,plan,good\n"},
                                      {u"readme.txt"_s, "nothing that is a list"},
                                      {u"b.csv"_s, "Titel;Folgen gesehen\nMushishi;3\nFrieren;x\n"}});
    const Result<ListDocument> document = readList(packed, u"lists.zip"_s);
    QVERIFY(document.hasValue());
    QCOMPARE(document->rows.size(), size_t(3));
    QCOMPARE(document->rows[1].title, u"Mushishi"_s);
    QCOMPARE(document->rows[1].episodesWatched, std::optional(3));
    QCOMPARE(document->unusedColumns, QStringList{u"Mood"_s});
    QCOMPARE(document->problems.size(), size_t(1));
    QCOMPARE(document->problems[0].line, document->rows[2].line);
    QVERIFY(document->rows[0].line < document->rows[1].line); // each line once
    QVERIFY(document->rows[1].line < document->rows[2].line);
}

void TestImportPlanner::headersOfWatchedEpisodes_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header : {"Folgen gesehen", "Gesehene Folgen", "Episoden gesehen",
                               "Anzahl gesehener Episoden", "Angesehene Folgen", "Episodes seen",
                               "Eps watched", "Episodios vistos", "Épisodes vus", "Episódios assistidos"})
        QTest::newRow(header) << QString::fromUtf8(header);
}

void TestImportPlanner::headersOfWatchedEpisodes()
{
    QFETCH(QString, header);
    const ListDocument document = documentOf(u"Title;%1;Episodes\nMedalist;3;13\n"_s.arg(header).toUtf8());
    QCOMPARE(document.rows.size(), size_t(1));
    QCOMPARE(document.rows[0].episodesWatched, std::optional(3));
    QCOMPARE(document.rows[0].episodes, std::optional(13));
}

RAIKI_TEST(TestImportPlanner)
#include "test_importplanner.moc"
