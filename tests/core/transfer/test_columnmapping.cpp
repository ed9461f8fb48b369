// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/importplan.h"
#include "tests/support/testprogram.h"

#include <QtTest>

using namespace raiki;
using namespace Qt::StringLiterals;

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void ourOwnHeaderIsExact();
    void knowsWhetherShowsAreNamed();
};

void TestColumnMapping::guesses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("fields"); // one a column, "-" for none
    const auto row = [](const char *name, const char *file, const char *fields) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(fields);
    };
    row("English", "Title,Season,Premiere,Episodes,Status,Tags,Notes\nA,2,2026-01-09,12,planned,x,n\n",
        "title season premiere episodes status tags notes");
    row("a cour is no season number", "Title,Season,Premiere\nA,Winter 2026,2026-01-09\n",
        "title - premiere");
    row("a cour is a premiere", "Title,Season\nA,Winter 2026\nB,Spring 2026\n", "title premiere");
    row("half a cour is nothing", "title,season,year\nA,winter,2026\n", "title - premiere");
    row("case and blanks", " TITLE ,Premiere date\nA,2026-01-09\n", "title premiere");
    row("MyAnimeList",
        "series_animedb_id,series_title,my_watched_episodes,my_score,my_status,my_start_date\n1,A,3,8,2,\n",
        "mal title episodes_watched score status started");
    row("Simkl",
        "SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB\n"
        "1,A,tv,2020,watching,3,2020-01-02,8,m,2,3,4\n",
        "- title kind premiere status episodes_watched finished score notes - tmdb -");
    row("German", "Titel;Staffel;Folgen;Gesehen;Bewertung;Startdatum;Notizen\nA;1;12;3;8;1.2.2026;n\n",
        "title season episodes episodes_watched score started notes");
    row("seen of so many", "Titel;Folgen;Begonnen;Fertig\nA;24/24;3.1.2026;5.2.2026\nB;3;;\n",
        "title episodes_watched started finished");
    row("seen of so many, in English", "Title,Episodes,Status\nA,3,watching\nB,12 / 24,watching\n",
        "title episodes_watched status");
    row("seen in a column of its own", "Title,Episodes,Watched\nA,12/24,12\n",
        "title episodes episodes_watched");
    row("no count of what is seen", "Title,Episodes,Status\nA,3,watching\nB,24,watching\n",
        "title episodes status");
    row("Japanese", "タイトル,話数,状態,評価,開始日,メモ\nA,12,視聴中,8,2026-01-01,n\n",
        "title episodes status score started notes");
    row("Spanish", "Título,Episodios,Estado,Nota,Comentarios\nA,12,viendo,8,c\n",
        "title episodes status score notes");
    row("French, a mark", "Titre,Statut,Note\nA,en cours,8\nB,en cours,9\n", "title status score");
    row("English, a remark", "Title,Note\nA,wait for the dub\n", "title notes");
    row("Portuguese", "Nome,Episódios assistidos,Situação\nA,3,assistindo\n",
        "title episodes_watched status");
    row("Chinese", "标题,进度,状态,评分,标签\nA,3,在看,8,x\n", "title episodes_watched status score tags");
    row("the first of two", "Title,Title,Premiere\nA,B,2026\n", "title - premiere");
    row("an address tells the service", "name,url\nA,https://myanimelist.net/anime/1/A\n", "title mal");
    row("an address of nobody", "name,url\nA,https://example.org/1\n", "title -");
    row("a yes is no date", "title,completed\nA,yes\n", "title -");
    row("nothing known", "foo,bar\n1,2\n", "- -");
}

void TestColumnMapping::guesses()
{
    QFETCH(QByteArray, file);
    const Result<CsvTable> table = readCsv(file);
    QVERIFY(table);
    const ColumnMapping mapping = guessMapping(table->header, table->rows);
    QStringList fields;
    for (int column = 0; column < table->header.size(); ++column) {
        const auto field = mapping.fields.find(column);
        fields.append(field == mapping.fields.end() ? u"-"_s : listFieldName(field->second));
    }
    QTEST(fields.join(u' '), "fields");
}

void TestColumnMapping::ourOwnHeaderIsExact()
{
    const Result<WrittenList> list = writeList({}, u"csv"_s);
    QVERIFY(list);
    const Result<ListDocument> document = readList(list->bytes, u"x.csv"_s);
    QVERIFY(document);
    QVERIFY(document->isOwn);
    QCOMPARE(document->mapping.fields.size(), allListFields().size());
    int column = 0;
    for (const ListField field : allListFields()) {
        QCOMPARE(document->mapping.fields.at(column++), field);
        QCOMPARE(listFieldFromName(listFieldName(field)), std::optional(field));
    }
}

void TestColumnMapping::knowsWhetherShowsAreNamed()
{
    QVERIFY(namesShows({{{0, ListField::Title}}}));
    QVERIFY(namesShows({{{0, ListField::Native}, {1, ListField::Score}}}));
    QVERIFY(namesShows({{{3, ListField::Mal}}}));
    QVERIFY(!namesShows({{{0, ListField::Score}, {1, ListField::Notes}}}));
    QVERIFY(!namesShows({}));
}

RAIKI_TEST(TestColumnMapping)
#include "test_columnmapping.moc"
