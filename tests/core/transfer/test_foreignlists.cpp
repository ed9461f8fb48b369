// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/exportrows.h"
#include "core/transfer/lockedarchive.h"
#include "tests/core/transfer/listfiles.h"
#include "tests/core/transfer/listinmemory.h"
#include "tests/support/places.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QtTest>

#include <zip.h>

using namespace raiki;
using namespace Qt::StringLiterals;

static const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/** What a row says, "field=value" each, by the writer of our own table. */
static QString written(const ListRow &row)
{
    const Result<WrittenList> list = writeList({row}, u"csv"_s);
    const Result<CsvTable> table = readCsv(list->bytes);
    QStringList cells;
    for (qsizetype column = 0; column < table->header.size(); ++column) {
        const QString cell = table->rows.at(0).cells.value(column);
        const bool isUnsaid = table->header[column] == "reminders"_L1 ||
                              (table->header[column] == "kind"_L1 && !row.kindWasSaid);
        if (!cell.isEmpty() && !isUnsaid)
            cells << QString(table->header[column] + u'=' + QString(cell).replace(u'\n', "\\n"_L1));
    }
    return QString(QString::number(row.line) + (row.mayBeOther ? "? "_L1 : ": "_L1) + cells.join(" | "_L1));
}

static QString written(const ListDocument &document)
{
    QString text = document.format + (document.table ? ", a table\n"_L1 : "\n"_L1);
    for (const ListRow &row : document.rows)
        text += written(row) + u'\n';
    for (const RowProblem &problem : document.problems)
        text +=
            u"problem in %1: %2 “%3”\n"_s.arg(problem.line).arg(listFieldName(problem.field), problem.text);
    return text;
}

static ListDocument mustRead(const QByteArray &bytes, const QString &name, const ReadOptions &options = {})
{
    const Result<ListDocument> document = readList(bytes, name, options);
    if (!document)
        qWarning("%s: %s", qPrintable(name), qPrintable(document.error().detail));
    return document ? *document : ListDocument();
}

static ListState imported(const ListDocument &document)
{
    ListInMemory list;
    const ImportPlan plan = planImport(document, u"list"_s, {}, Catalogue(), ConflictPolicy::Ask, now);
    const bool isApplied = list.apply(changesOf(plan, {}, Catalogue(), now));
    return isApplied ? list.state() : ListState();
}

class TestForeignLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void comesBack_data();
    void comesBack();
    void tellsWhatIsNotIn();
    void taigaIsToldByItsFolder();
    void contentGoesBeforeTheName();
    void packedFilesAreBounded();
    void lockedArchivesAreNotCalledDamaged();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void strangersAreNotTickedUnlessKnown();
    void numbersBeyondAnyAreBorne();
    void theLowestScoreIsOne();
    void notesKeepTheirLines();
    void ownListsOfAniListBecomeTags();
    void aniListSaysItsScale_data();
    void aniListSaysItsScale();
    void whatIsReadIsNoAnime();
};

void TestForeignLists::reads_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : listFileNames())
        QTest::newRow(qPrintable(name)) << name;
}

/** RAIKI_BLESS=1 writes what is expected anew, to be read by a person before it is committed. */
void TestForeignLists::reads()
{
    QFETCH(QString, name);
    const QString text = written(mustRead(listFileBytes(name), name));
    QFile file(test::testDataPath("lists/"_L1 + name + ".expected"_L1));
    if (qEnvironmentVariableIsSet("RAIKI_BLESS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(text, QString::fromUtf8(file.readAll()));
}

void TestForeignLists::comesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"mal"_s, u"simkl"_s, u"yamtrack"_s, u"csv"_s}) {
        for (const QString &name :
             {u"mal-new.xml"_s, u"mal-old.xml"_s, u"kitsu.xml"_s, u"yamtrack.csv"_s, u"simkl-import.csv"_s})
            QTest::addRow("%s as %s", qPrintable(name), qPrintable(format)) << name << format;
    }
}

/** In, out in the format, in again: nothing changes, but for what the writer says it has no place for. */
void TestForeignLists::comesBack()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    const ListState list = imported(mustRead(listFileBytes(name), name));
    QVERIFY(!list.seasons.empty());
    const Result<WrittenList> out = writeList(exportRows(list.seasons), format);
    QVERIFY(out);
    const ListDocument document = mustRead(out->bytes, "x."_L1 + listFormatNamed(format)->suffixes.first());
    QCOMPARE(document.format, format);
    QCOMPARE(document.rows.size() + out->leftOut.size(), exportRows(list.seasons).size());
    const ImportPlan plan = planImport(document, u"x"_s, list, Catalogue(), ConflictPolicy::Ask, now);
    for (const PlannedRow &row : plan.rows) {
        QString changes;
        for (const FieldChange &change : row.fields)
            changes +=
                listFieldName(change.field) + ": "_L1 + change.before + " > "_L1 + change.after + u'\n';
        const bool isCut =
            std::all_of(row.fields.begin(), row.fields.end(),
                        [&out](const FieldChange &change) { return out->lost.contains(change.field); });
        QVERIFY2(isCut && row.season.isValid(), qPrintable(row.row.title + u'\n' + changes));
    }
}

void TestForeignLists::tellsWhatIsNotIn()
{
    ListRow known;
    known.title = u"Known"_s;
    known.externalIds.insert(ExternalSite::Mal, u"1"_s);
    known.score = std::optional(85);
    known.platforms = QStringList{u"Hulu"_s};
    known.started = FuzzyDate::ofMonth(2026, 1);
    known.finished = FuzzyDate::ofCour({2026, Quarter::Winter});
    ListRow stranger;
    stranger.title = u"Stranger"_s;
    const Result<WrittenList> list = writeList({known, stranger}, u"mal"_s);
    QVERIFY(list);
    QCOMPARE(list->leftOut, (std::vector<LeftOutRow>{{u"Stranger"_s, ListField::Mal}}));
    const std::map<ListField, int> lost{
        {ListField::Score, 1}, {ListField::Finished, 1}, {ListField::Platforms, 1}};
    QVERIFY(list->lost == lost);
    QVERIFY(list->bytes.contains("<my_start_date>2026-01-00</my_start_date>"));
    QVERIFY(!list->bytes.contains("Stranger"));
    QVERIFY(writeList({known, stranger}, u"csv"_s)->lost.empty());
    known.notes = u"  set in"_s;
    QCOMPARE(writeList({known}, u"yamtrack"_s)->lost.count(ListField::Notes), size_t(1));
    known.notes = u"plain"_s;
    QCOMPARE(writeList({known}, u"yamtrack"_s)->lost.count(ListField::Notes), size_t(0));
    const Result<WrittenList> text = writeList({known, stranger}, u"markdown"_s);
    QVERIFY(text->leftOut.empty());
    QVERIFY(text->bytes.contains("- Stranger\n"));
    QVERIFY(QString::fromUtf8(text->bytes).contains(u"85/100"_s));
    QVERIFY(QString::fromUtf8(text->bytes).contains(u" — "_s));
}

void TestForeignLists::taigaIsToldByItsFolder()
{
    const QByteArray bytes = listFileBytes(u"taiga.xml"_s);
    QCOMPARE(listFileName(u"/home/x/me@anilist/anime.xml"_s), u"me@anilist/anime.xml"_s);
    QCOMPARE(listFileName(u"/home/x/lists/anime.xml"_s), u"anime.xml"_s);
    const ListDocument found = mustRead(bytes, u"me@anilist/anime.xml"_s);
    QCOMPARE(found.format, u"taiga-anilist"_s);
    QCOMPARE(found.rows.at(0).externalIds.value(ExternalSite::AniList), u"154587"_s);
    QCOMPARE(mustRead(bytes, u"me@myanimelist/anime.xml"_s).format, u"taiga-mal"_s);
    // Whose numbers they are is not guessed; the user may say.
    const ListDocument unknown = mustRead(bytes, u"anime.xml"_s);
    QCOMPARE(unknown.format, u"taiga"_s);
    QCOMPARE(unknown.problems.size(), 2U);
    ReadOptions options;
    options.format = u"taiga-kitsu"_s;
    QCOMPARE(mustRead(bytes, u"anime.xml"_s, options).rows.at(0).externalIds.firstKey(), ExternalSite::Kitsu);
}

void TestForeignLists::contentGoesBeforeTheName()
{
    QCOMPARE(mustRead(listFileBytes(u"mal-new.xml"_s), u"list.csv"_s).format, u"mal"_s);
    QCOMPARE(mustRead(listFileBytes(u"simkl-backup.csv"_s), u"x.txt"_s).format, u"simkl"_s);
    QCOMPARE(mustRead(gzippedBytes(listFileBytes(u"mal-new.xml"_s)), u"animelist.xml.gz"_s).rows.size(), 5U);
    const QByteArray table = gzippedBytes("Title,Status\nMedalist,plan\n");
    QCOMPARE(mustRead(table, u"list.csv.gz"_s).rows.size(), 1U);
    QVERIFY(!readList(table, u"list.csv"_s));
    QVERIFY(!readList("<rss/>", u"a.xml"_s));
    QVERIFY(!readList("{}", u"a.json"_s));
    // Even a service's table can be read as any table.
    ReadOptions options;
    options.format = u"csv"_s;
    QCOMPARE(mustRead(listFileBytes(u"simkl-backup.csv"_s), u"x.csv"_s, options).format, u"csv"_s);
}

void TestForeignLists::packedFilesAreBounded()
{
    const QByteArray zeros(70 * 1024 * 1024, '0');
    for (const QByteArray &bomb :
         {gzippedBytes(zeros), zipped({{u"a.csv"_s, zeros}}),
          zipped({{u"a.csv"_s, zeros.first(40 << 20)}, {u"b.csv"_s, zeros.first(40 << 20)}})}) {
        QVERIFY(bomb.size() < 1024 * 1024);
        const Result<ListDocument> document = readList(bomb, u"x.zip"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::TooLarge);
    }
    // What is no list is not even unpacked.
    const std::vector<ListFile> withPicture{{u"poster.png"_s, zeros},
                                            {u"a.csv"_s, "Title,Status\nMedalist,plan\n"}};
    QCOMPARE(mustRead(zipped(withPicture), u"x.zip"_s).rows.size(), 1U);
}

void TestForeignLists::lockedArchivesAreNotCalledDamaged()
{
    for (const quint16 cipher : {quint16(ZIP_EM_TRAD_PKWARE), quint16(ZIP_EM_AES_256)}) {
        const QByteArray locked = zipped({{u"a.csv"_s, "Title,Status\nMedalist,plan\n"}}, cipher);
        QCOMPARE(readList(locked, u"x.zip"_s).error(), (Error{ErrorCode::BadDocument, lockedArchive}));
    }
    const QByteArray picture = zipped({{u"a.png"_s, "x"}}, ZIP_EM_AES_256);
    QCOMPARE(readList(picture, u"x.zip"_s).error().code, ErrorCode::UnknownFormat); // nothing to unpack
}

void TestForeignLists::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray xml = listFileBytes(u"mal-new.xml"_s);
    QTest::newRow("an XML that breaks off") << xml.first(xml.size() / 2);
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>") +
                                     xml.sliced(xml.indexOf("<myan"));
    const QByteArray json = listFileBytes(u"anilist-export.json"_s);
    QTest::newRow("a JSON that breaks off") << json.first(json.size() - 20);
    const QByteArray zip = listFileBytes(u"tvtime.zip"_s);
    QTest::newRow("half a zip") << zip.first(zip.size() / 2);
    QTest::newRow("half a gzip") << gzippedBytes(xml).first(200);
    QTest::newRow("an empty zip") << zipped({{u"a.png"_s, "x"}});
}

void TestForeignLists::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readList(bytes, u"list"_s));
}

void TestForeignLists::strangersAreNotTickedUnlessKnown()
{
    const ImportPlan plan = planImport(mustRead(listFileBytes(u"simkl-backup.csv"_s), u"x.csv"_s), u"x"_s, {},
                                       Catalogue(), ConflictPolicy::Ask, now);
    QVERIFY(plan.rows.at(0).isSelected); // Simkl itself says that it is anime
    QVERIFY(!plan.rows.at(2).isSelected);
    QCOMPARE(plan.rows.at(2).verdict, RowVerdict::Add);
}

/** What a program takes for an integer need not fit into one. */
void TestForeignLists::numbersBeyondAnyAreBorne()
{
    const QByteArray json = R"({"user": {"id": 1}, "lists": [{"series_type": "anime", "series_id": 1e300,
        "status": "COMPLETED", "score": 95, "progress": 28, "finished_on": 2011111111111111240322},
        {"series_type": "anime", "series_id": 9007199254740992, "status": "PAUSED", "score": -1e300}]})";
    const ListDocument document = mustRead(json, u"x.json"_s);
    QCOMPARE(document.format, u"anilist"_s);
    QVERIFY(std::any_of(document.problems.begin(), document.problems.end(), [](const RowProblem &problem) {
        return problem.field == ListField::Finished && problem.line == 1;
    }));
    const ListDocument table = mustRead("Title,Score\nA,1e300\nB,nan\nC,inf\nD,7.5\n", u"x.csv"_s);
    QCOMPARE(table.rows.size(), 4U);
    QVERIFY(table.rows.at(3).score.has_value());
}

/** Nobody who gave the lowest score has given none. */
void TestForeignLists::theLowestScoreIsOne()
{
    ListRow row;
    row.title = u"Known"_s;
    row.externalIds.insert(ExternalSite::Mal, u"1"_s);
    row.status = WatchStatus::Completed;
    row.score = std::optional(1);
    for (const auto &[format, name] : {std::pair(u"simkl"_s, u"x.csv"_s), std::pair(u"mal"_s, u"x.xml"_s)}) {
        const Result<WrittenList> list = writeList({row}, format);
        QVERIFY(list);
        QVERIFY(list->lost.contains(ListField::Score));
        QCOMPARE(mustRead(list->bytes, name).rows.at(0).score, std::optional(std::optional(10)));
    }
}

void TestForeignLists::notesKeepTheirLines()
{
    ListRow row;
    row.title = u"Known"_s;
    row.externalIds.insert(ExternalSite::Mal, u"1"_s);
    row.status = WatchStatus::Completed;
    for (const QString &notes : {u"one\ntwo\n"_s, u"\n\none"_s, u"one\t\n"_s}) {
        row.notes = notes;
        const Result<WrittenList> list = writeList({row}, u"simkl"_s);
        QVERIFY(list);
        QCOMPARE(mustRead(list->bytes, u"x.csv"_s).rows.at(0).notes, std::optional(notes));
    }
}

void TestForeignLists::ownListsOfAniListBecomeTags()
{
    const ListDocument document = mustRead(
        R"({"lists": [{"name": "Watching", "entries": [
            {"mediaId": 1, "status": "CURRENT", "progress": 1, "customLists": {"Best; of all": true, "No": false}},
            {"mediaId": "x", "status": "CURRENT", "progress": 2, "customLists": ["Odd"],
             "media": {"title": {"romaji": "Odd One"}}}]},
            {"name": "Winter", "isCustomList": true, "entries": [
            {"mediaId": 1, "status": "CURRENT", "progress": 1}, {"mediaId": 2, "status": "PLANNING"}]}]})",
        u"x.json"_s);
    QCOMPARE(document.rows.size(), size_t(3));
    QCOMPARE(document.rows.at(0).tags, std::optional(QStringList{u"Best; of all"_s, u"Winter"_s}));
    QCOMPARE(document.rows.at(1).tags, std::optional(QStringList{u"Odd"_s}));
    QVERIFY(document.rows.at(1).externalIds.isEmpty());
    QCOMPARE(document.rows.at(2).tags, std::optional(QStringList{u"Winter"_s}));
    QCOMPARE(document.problems.size(), size_t(1));
    QCOMPARE(document.problems.at(0).field, ListField::AniList);
    QCOMPARE(document.problems.at(0).text, u"x"_s);
}

void TestForeignLists::aniListSaysItsScale_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<double>>("said");
    QTest::addColumn<QList<int>>("scores"); // 0: none
    QTest::newRow("five stars") << "POINT_5" << QList<double>{4, 5, 0} << QList{80, 100, 0};
    QTest::newRow("smileys") << "POINT_3" << QList<double>{1, 2, 3, 0} << QList{35, 60, 85, 0};
    QTest::newRow("of ten") << "POINT_10" << QList<double>{4, 5} << QList{40, 50};
    QTest::newRow("of ten with halves") << "POINT_10_DECIMAL" << QList<double>{4.5, 5} << QList{45, 50};
    QTest::newRow("low ones of a hundred") << "POINT_100" << QList<double>{9, 7} << QList{9, 7};
    QTest::newRow("nobody says") << "" << QList<double>{9, 7} << QList{90, 70};
}

void TestForeignLists::aniListSaysItsScale()
{
    QFETCH(QString, format);
    QFETCH(QList<double>, said);
    QFETCH(QList<int>, scores);
    QStringList entries;
    for (const double score : said)
        entries << uR"({"mediaId": %1, "status": "COMPLETED", "progress": 1, "score": %2})"_s
                       .arg(entries.size() + 1)
                       .arg(score);
    const QString lists = uR"("lists": [{"name": "Done", "entries": [%1]}])"_s.arg(entries.join(u','));
    const QString options = uR"({"mediaListOptions": {"scoreFormat": "%1"}})"_s.arg(format);
    for (const QString &json :
         {uR"({"data": {"MediaListCollection": {"user": %1, %2}}})"_s.arg(options, lists),
          uR"({"user": %1, %2})"_s.arg(options, lists),
          uR"({"data": {"Viewer": %1, "MediaListCollection": {%2}}})"_s.arg(options, lists)}) {
        const ListDocument document = mustRead(json.toUtf8(), u"x.json"_s);
        QCOMPARE(document.format, u"anilist"_s);
        QCOMPARE(static_cast<qsizetype>(document.rows.size()), scores.size());
        for (qsizetype place = 0; place < scores.size(); ++place) {
            const auto &score = document.rows[static_cast<size_t>(place)].score;
            QCOMPARE(score.value_or(std::nullopt).value_or(0), scores[place]);
        }
    }
}

void TestForeignLists::whatIsReadIsNoAnime()
{
    const ListDocument table = mustRead("Title,Type,Status\nMedalist,TV,plan\nA,Manga,plan\nB,Light "
                                        "Novel,plan\nC,Manhwa,plan\nD,novel,plan\n",
                                        u"x.csv"_s);
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.otherRows, 4);
    QVERIFY(table.problems.empty());
    const ListDocument json = mustRead(R"({"lists": [{"name": "Reading", "entries": [
        {"mediaId": 1, "progress": 1, "media": {"type": "MANGA", "title": {"romaji": "A"}}},
        {"mediaId": 2, "progress": 1, "media": {"format": "NOVEL", "title": {"romaji": "B"}}},
        {"mediaId": 3, "progress": 1, "media": {"type": "ANIME", "format": "TV", "title": {"romaji": "C"}}}]}]})",
                                       u"x.json"_s);
    QCOMPARE(json.rows.size(), size_t(1));
    QCOMPARE(json.otherRows, 2);
}

RAIKI_TEST(TestForeignLists)
#include "test_foreignlists.moc"
