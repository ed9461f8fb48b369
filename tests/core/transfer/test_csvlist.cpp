// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/dateordertaken.h"
#include "core/transfer/listformat.h"
#include "core/transfer/scoretaken.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** The problems as "line:column field kind". */
static QStringList written(const std::vector<RowProblem> &problems)
{
    static const QStringList kinds{u"notUnderstood"_s, u"outOfRange"_s, u"missing"_s, u"tooLong"_s};
    QStringList texts;
    for (const RowProblem &problem : problems)
        texts.append(u"%1:%2 %3 %4"_s.arg(problem.line)
                         .arg(problem.column)
                         .arg(listFieldName(problem.field), kinds[static_cast<int>(problem.kind)]));
    return texts;
}

class TestCsvList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARowWhole();
    void scoreScales_data();
    void scoreScales();
    void dateOrders_data();
    void dateOrders();
    void progressInAnyColumn_data();
    void progressInAnyColumn();
    void whatTakesNoPartIsSaid();
    void filmsSeenAgain();
    void idsWithoutTitles();
    void tellsProblems_data();
    void tellsProblems();
    void foreignBlanksSayNothing();
    void blankRowsAreNoRows();
    void aCorrectedMappingCounts();
    void saysWhichScaleWasTaken();
    void saysWhichOrderOfDatesWasTaken();
    void findsTheFormat();
};

void TestCsvList::readsARowWhole()
{
    const Result<ListDocument> document = readList(
        "\xEF\xBB\xBF"
        "Titel;Staffel;Typ;Folgen;Status;Gesehen;Bewertung;Startdatum;Enddatum;Notizen;Tags;MAL ID\r\n"
        "Frieren;2;TV;28;am schauen;3;9,5;24.1.2026;;gut;Fantasy, Reise;52991\r\n",
        u"liste.csv"_s);
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QCOMPARE(written(document->problems), QStringList());
    const ListRow &row = document->rows.at(0);
    QCOMPARE(row.line, 2);
    QCOMPARE(row.title, u"Frieren"_s);
    QCOMPARE(row.season, std::optional(2));
    QVERIFY(row.kindWasSaid && row.kind == SeasonKind::Tv);
    QCOMPARE(row.episodes, std::optional(28));
    QVERIFY(row.status == WatchStatus::Watching);
    QCOMPARE(row.episodesWatched, std::optional(3));
    QVERIFY(row.score == std::optional(std::optional(95)));
    QCOMPARE(row.started->toText(), u"2026-01-24"_s);
    QVERIFY(!row.finished);
    QCOMPARE(row.notes, std::optional(u"gut"_s));
    QCOMPARE(row.tags, std::optional(QStringList{u"Fantasy"_s, u"Reise"_s}));
    QCOMPARE(row.externalIds.value(ExternalSite::Mal), u"52991"_s);
}

void TestCsvList::scoreScales_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<int>>("scores");
    QTest::newRow("ten") << u"Score"_s << QStringList{u"8"_s, u"10"_s, u"1"_s} << QList<int>{80, 100, 10};
    QTest::newRow("ten with decimals")
        << u"Score"_s << QStringList{u"8.5"_s, u"9.25"_s} << QList<int>{85, 93};
    QTest::newRow("a hundred") << u"Score"_s << QStringList{u"8"_s, u"73"_s} << QList<int>{8, 73};
    QTest::newRow("a slip") << u"Score"_s << QStringList{u"8.5"_s, u"11"_s} << QList<int>{85, 0};
    QTest::newRow("a slip among many")
        << u"Score"_s << QStringList{u"8"_s, u"7"_s, u"9"_s, u"11"_s} << QList<int>{80, 70, 90, 0};
    QTest::newRow("low marks of a hundred")
        << u"Score"_s << QStringList{u"5"_s, u"85"_s, u"73"_s} << QList<int>{5, 85, 73};
    QTest::newRow("half stars") << u"Rating"_s << QStringList{u"3.5"_s, u"5"_s} << QList<int>{70, 100};
    QTest::newRow("stars by name") << u"Stars"_s << QStringList{u"3"_s, u"4"_s} << QList<int>{60, 80};
    QTest::newRow("low marks of ten") << u"Score"_s << QStringList{u"3"_s, u"4"_s} << QList<int>{30, 40};
}

void TestCsvList::scoreScales()
{
    QFETCH(QString, header);
    QFETCH(QStringList, cells);
    QFETCH(QList<int>, scores);
    QString text = "Title,"_L1 + header + u'\n';
    for (const QString &cell : cells)
        text += "A"_L1 + cell + u',' + cell + u'\n';
    const Result<ListDocument> document = readList(text.toUtf8(), u"x.csv"_s);
    QVERIFY(document);
    QList<int> read;
    for (const ListRow &row : document->rows)
        read.append(row.score.value_or(std::nullopt).value_or(0));
    QCOMPARE(read, scores);
}

void TestCsvList::dateOrders_data()
{
    QTest::addColumn<QByteArray>("rows"); // title, started, finished
    QTest::addColumn<QStringList>("started");
    QTest::newRow("month first, told by another row")
        << QByteArray("A,3/4/2026,\nB,1/24/2026,\n") << QStringList{u"2026-03-04"_s, u"2026-01-24"_s};
    QTest::newRow("day first, told by another row")
        << QByteArray("A,3/4/2026,\nB,24/1/2026,\n") << QStringList{u"2026-04-03"_s, u"2026-01-24"_s};
    QTest::newRow("day first, told by another column")
        << QByteArray("A,3/4/2026,24/4/2026\n") << QStringList{u"2026-04-03"_s};
    QTest::newRow("dots are day first") << QByteArray("A,3.4.2026,\n") << QStringList{u"2026-04-03"_s};
    QTest::newRow("dots say it where nothing else does")
        << QByteArray("A,3/4/2026,24.4.2026\n") << QStringList{u"2026-04-03"_s};
    QTest::newRow("dots do not contradict") << QByteArray("A,3/4/2026,1/24/2026\nB,24.1.2026,\n")
                                            << QStringList{u"2026-03-04"_s, u"2026-01-24"_s};
    QTest::newRow("never told") << QByteArray("A,3/4/2026,\nB,4/4/2026,\n")
                                << QStringList{u"?"_s, u"2026-04-04"_s};
    QTest::newRow("contradicted") << QByteArray("A,3/4/2026,\nB,24/1/2026,\nC,1/24/2026,\n")
                                  << QStringList{u"?"_s, u"2026-01-24"_s, u"2026-01-24"_s};
    QTest::newRow("ISO says nothing of it")
        << QByteArray("A,2026-04-03,\nB,3/4/2026,\n") << QStringList{u"2026-04-03"_s, u"?"_s};
}

void TestCsvList::dateOrders()
{
    QFETCH(QByteArray, rows);
    const Result<ListDocument> document = readList("Title,Started,Finished\n" + rows, u"x.csv"_s);
    QVERIFY(document);
    QStringList started;
    for (const ListRow &row : document->rows)
        started.append(row.started ? row.started->toText() : u"?"_s);
    QTEST(started, "started");
    QCOMPARE(document->hasOpenDates, started.contains(u"?"_s));
    QVERIFY(!document->hasOpenDates || !document->dateOrder); // nobody says an order that was not used
    ReadOptions dayFirst;
    dayFirst.dateOrder = NumericDateOrder::DayFirst;
    const Result<ListDocument> told = readList("Title,Started\nA,3/4/2026\n", u"x.csv"_s, dayFirst);
    QVERIFY(told);
    QCOMPARE(told->rows.at(0).started->toText(), u"2026-04-03"_s);
}

void TestCsvList::progressInAnyColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("watched");
    QTest::addColumn<int>("episodes"); // 0: not said
    QTest::newRow("in the episodes") << QByteArray("Title,Episodes\nA,12/24\n") << 12 << 24;
    QTest::newRow("with blanks") << QByteArray("Title,Episodes\nA,3 / 12\n") << 3 << 12;
    QTest::newRow("in words") << QByteArray("Title,Episodes\nA,12 of 13\n") << 12 << 13;
    QTest::newRow("none of them") << QByteArray("Title,Episodes\nA,0/12\n") << 0 << 12;
    QTest::newRow("of nobody knows") << QByteArray("Title,Episodes\nA,3/?\n") << 3 << 0;
    QTest::newRow("in the progress") << QByteArray("Title,Progress\nA,12/24\n") << 12 << 24;
    QTest::newRow("a total of its own") << QByteArray("Title,Progress,Episodes\nA,5/12,13\n") << 5 << 13;
    QTest::newRow("a progress of its own") << QByteArray("Title,Episodes,Progress\nA,4/12,5\n") << 5 << 12;
    QTest::newRow("and before") << QByteArray("Title,Progress,Episodes\nA,5,4/12\n") << 5 << 12;
}

void TestCsvList::progressInAnyColumn()
{
    QFETCH(QByteArray, bytes);
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    QVERIFY(document && document->problems.empty());
    QTEST(document->rows.at(0).episodesWatched.value_or(-1), "watched");
    QTEST(document->rows.at(0).episodes.value_or(0), "episodes");
}

void TestCsvList::whatTakesNoPartIsSaid()
{
    const Result<ListDocument> wide = readList("Title,Status\nA,plan,more,,last\nB,plan\n", u"x.csv"_s);
    QVERIFY(wide);
    QCOMPARE(wide->unusedColumns, (QStringList{u"3"_s, u"5"_s}));
    const Result<ListDocument> books =
        readList("media_id,source,media_type,title,status\n1,mal,anime,A,Planning\n2,mal,manga,B,Planning\n"
                 "3,igdb,game,C,Planning\n4,tmdb,episode,D,Planning\n",
                 u"x.csv"_s);
    QVERIFY(books);
    QCOMPARE(books->rows.size(), size_t(1));
    QCOMPARE(books->otherRows, 2);
    const Result<ListDocument> manga = readList(
        R"({"lists":[{"series_type":0,"series_id":1,"status":1},{"series_type":1,"series_id":2,"status":1}]})",
        u"x.json"_s);
    QVERIFY(manga);
    QCOMPARE(manga->otherRows, 1);
}

void TestCsvList::filmsSeenAgain()
{
    const QByteArray header = "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n";
    const auto rewatchesOf = [&header](const QByteArray &rows) {
        const Result<ListDocument> document = readList(header + rows, u"diary.csv"_s);
        return document ? document->rows.at(0).rewatches.value_or(0) : -1;
    };
    QCOMPARE(rewatchesOf("2026-01-02,A,2016,u,4,,,2026-01-01\n"), 0);
    QCOMPARE(rewatchesOf("2026-01-02,A,2016,u,4,Yes,,2026-01-01\n"), 1);
    QCOMPARE(rewatchesOf("2026-01-02,A,2016,u,4,,,2026-01-01\n2026-02-02,A,2016,u,4,Yes,,2026-02-01\n"), 1);
}

void TestCsvList::idsWithoutTitles()
{
    const Result<ListDocument> trakt =
        readList("imdb_id,type,watched_at,watchlisted_at,rating,rated_at\n"
                 "tt1234567,show,2026-01-01T00:00:00Z,,8,2026-01-02T00:00:00Z\n",
                 u"x.csv"_s);
    QVERIFY(trakt && trakt->problems.empty());
    QCOMPARE(trakt->rows.at(0).title, u"tt1234567"_s);
    const Result<ListDocument> taiga = readList(
        "<?xml version=\"1.0\"?><library><anime><id>52991</id><progress>3</progress></anime></library>",
        u"anime.xml"_s);
    QVERIFY(taiga);
    QCOMPARE(taiga->problems.size(), size_t(1));
    QCOMPARE(taiga->problems.at(0).kind, RowProblem::Kind::NobodysId);
    QCOMPARE(taiga->problems.at(0).text, u"52991"_s);
}

void TestCsvList::tellsProblems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("none") << QByteArray("Title,Status\nA,plan\n") << QStringList();
    QTest::newRow("status") << QByteArray("Title,Status\nA,plan\nB,deleted\n")
                            << QStringList{u"3:2 status notUnderstood"_s};
    QTest::newRow("counts") << QByteArray("Title,Progress\nA,-1\nB,twelve\nC,99999999\nD,3\n")
                            << QStringList{u"2:2 episodes_watched outOfRange"_s,
                                           u"3:2 episodes_watched notUnderstood"_s,
                                           u"4:2 episodes_watched outOfRange"_s};
    QTest::newRow("date") << QByteArray("Title,Premiere\nA,2026-02-29\n")
                          << QStringList{u"2:2 premiere notUnderstood"_s};
    QTest::newRow("no title") << QByteArray("Title,Status\n,plan\n  ,plan\n")
                              << QStringList{u"2:0 title missing"_s, u"3:0 title missing"_s};
    QTest::newRow("long title") << "Title,Status\n" + QByteArray(501, 'x') + ",plan\n"
                                << QStringList{u"2:1 title tooLong"_s, u"2:0 title missing"_s};
    QTest::newRow("many tags") << "Title,Tags\nA,\"" + QByteArray("a,").repeated(100'000) + "\"\n"
                               << QStringList{u"2:2 tags tooLong"_s};
    QTest::newRow("score") << QByteArray("Title,Score\nA,good\nB,9\n")
                           << QStringList{u"2:2 score notUnderstood"_s};
    QTest::newRow("numbers of services")
        << QByteArray("Title,MAL ID,AniList,TMDB\nA,abc,-5,tv/x\nB,0,-,movie/5\n"
                      "C,https://myanimelist.net/anime/52991/X,1.0,tv/5/season/2\n")
        << QStringList{u"2:2 mal notUnderstood"_s, u"2:3 anilist outOfRange"_s, u"2:4 tmdb notUnderstood"_s};
    QTest::newRow("a number with its show's name")
        << QByteArray("Title,TMDB\nA,tv/5-a-名-1\nB,tv/5-a/season/2\nC,5-\nD,tv/a-5\nE,tv/5-a b\n")
        << QStringList{u"5:2 tmdb notUnderstood"_s, u"6:2 tmdb notUnderstood"_s};
    QTest::newRow("no number and no title")
        << QByteArray("Title,MAL ID\n,abc\n")
        << QStringList{u"2:2 mal notUnderstood"_s, u"2:0 title missing"_s};
    QTest::newRow("address") << QByteArray("Title,Official site\nA,javascript:1\nB,https://x.example/\n")
                             << QStringList{u"2:2 official_site notUnderstood"_s};
}

void TestCsvList::tellsProblems()
{
    QFETCH(QByteArray, bytes);
    const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
    QVERIFY(document);
    QTEST(written(document->problems), "problems");
}

void TestCsvList::foreignBlanksSayNothing()
{
    const Result<ListDocument> foreign = readList("Title,Notes,Score,Started,Tags\nA,,,,\n", u"x.csv"_s);
    QVERIFY(foreign);
    const ListRow &row = foreign->rows.at(0);
    QVERIFY(!row.notes && !row.score && !row.started && !row.tags && !row.status);
    const Result<ListDocument> own =
        readList("title,notes,score,started,tags,changed_at\nA,,,,,\n", u"x.csv"_s);
    QVERIFY(own);
    QVERIFY(own->isOwn);
    const ListRow &exact = own->rows.at(0);
    QVERIFY(exact.notes && exact.score && !*exact.score && exact.started && exact.tags);
}

void TestCsvList::blankRowsAreNoRows()
{
    const Result<ListDocument> document = readList("Title,Status\n,\nA,plan\n ,  \n", u"x.csv"_s);
    QVERIFY(document);
    QCOMPARE(document->rows.size(), 1U);
    QCOMPARE(document->rows.at(0).line, 3);
}

void TestCsvList::aCorrectedMappingCounts()
{
    ReadOptions options;
    options.mapping = ColumnMapping{{{1, ListField::Title}, {0, ListField::Notes}}};
    const Result<ListDocument> document = readList("Title,Foo\nA,B\n", u"x.csv"_s, options);
    QVERIFY(document);
    QCOMPARE(document->rows.at(0).title, u"B"_s);
    QCOMPARE(document->rows.at(0).notes, std::optional(u"A"_s));
    QCOMPARE(document->mapping, *options.mapping);
}

void TestCsvList::saysWhichScaleWasTaken()
{
    const auto top = [](const QByteArray &bytes) {
        const Result<ListDocument> document = readList(bytes, u"x.csv"_s);
        return document ? topScoreTaken(*document).value_or(0) : -1;
    };
    QCOMPARE(top("Title,Score\nA,88\nB,87\nC,1\nD,2\nE,3\n"), 10);
    QCOMPARE(top("Title,Score\nA,88\nB,87\nC,76\nD,2\nE,3\n"), 100);
    QCOMPARE(top("Title,Stars\nA,4\n"), 5);
    QCOMPARE(top("Title,Score\nA,8\nB,9\n"), 0); // plain
    QCOMPARE(top("Title,Score\nA,88\nB,97\n"), 0);
    QCOMPARE(top("Title,Score\nA,8/10\nB,\n"), 0);
    QCOMPARE(top("Title\nA\n"), 0);
}

void TestCsvList::saysWhichOrderOfDatesWasTaken()
{
    const auto isGuessed = [](const QByteArray &bytes, const ReadOptions &options = {}) {
        const Result<ListDocument> document = readList(bytes, u"x.csv"_s, options);
        return document && isDayFirstGuessed(*document, options);
    };
    const QByteArray table = "Title;Started\nA;3/4/2026\n";
    QVERIFY(isGuessed(table));
    QVERIFY(isGuessed("Title;Finished\nA;24/1/2026\nB;1/24/2026\nC;3/4/26\n")); // which contradict
    ReadOptions said;
    said.dateOrder = NumericDateOrder::DayFirst;
    QVERIFY(!isGuessed(table, said));
    ReadOptions usual;
    usual.usualDateOrder = NumericDateOrder::DayFirst;
    QVERIFY(!isGuessed(table, usual));
    QVERIFY(!isGuessed("Title;Started\nA;3/4/2026\nB;24/1/2026\n")); // told
    QVERIFY(!isGuessed("Title;Started;Finished\nA;3/4/2026;24.1.2026\n"));
    QVERIFY(!isGuessed("Title;Started\nA;4/4/2026\nB;2026-03-04\nC;3.4.2026\n")); // none is open
    QVERIFY(!isGuessed("Title;Notes\nA;3/4/2026\n"));                             // no date
    QVERIFY(!isGuessed("Title,Started\nA,3/4/2026\n")); // not read: see hasOpenDates
    const Result<WrittenList> own = writeList({}, u"csv"_s);
    QVERIFY(own && !isGuessed(own->bytes));
}

void TestCsvList::findsTheFormat()
{
    QVERIFY(readList("Title\tStatus\nA\tplan\n", u"x.TSV"_s));
    QVERIFY(readList("Title,Status\nA,plan\n", u"-"_s));
    const Result<ListDocument> unknown = readList("<opml/>", u"x.opml"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownFormat);
    ReadOptions named;
    named.format = u"nothing"_s;
    QVERIFY(!readList("Title,Status\nA,plan\n", u"x.csv"_s, named));
    QVERIFY(!writeList({}, u"nothing"_s));
}

RAIKI_TEST(TestCsvList)
#include "test_csvlist.moc"
