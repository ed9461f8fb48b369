// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/transfer/cellreading.h"
#include "core/transfer/csvlistwriter.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <random>

using namespace raiki;
using namespace Qt::StringLiterals;

namespace {

/** Letters, all that is guarded, and blanks of every width in UTF-8. */
QString randomItem(std::mt19937 &random)
{
    static const QString letters = u"ab 9\\;,|\t\u00A0\u0085\u1680\u2003\u2028\u205F\u3000\u3042\u3001\u672A"
                                   u"\u00E9\u0416\U0001F600\"'="_s;
    QString item;
    for (auto length = random() % 5; length > 0; --length) {
        const qsizetype at = static_cast<qsizetype>(random() % 33) % letters.size();
        if (!letters[at].isSurrogate())
            item += letters[at];
        else
            item += u"\U0001F600";
    }
    return item;
}

ListRow fullRow()
{
    ListRow row;
    row.title = u"葬送のフリーレン"_s;
    row.titles = {u"Sousou no Frieren"_s,
                  u"Frieren: Beyond Journey's End, \"2\""_s,
                  u"葬送のフリーレン"_s,
                  {u"a;b"_s, u"　c"_s},
                  {u"F, R"_s}};
    row.kind = SeasonKind::Ova;
    row.season = 2;
    row.part = 1;
    row.subtitle = u"=1+1"_s;
    row.seasonTitles = titleItems(
        {{}, u"Frieren, 2"_s, u"葬送のフリーレン(第2期)"_s, {u"english: 2"_s, u" F;2 "_s}, {u"-x"_s}});
    row.episodes = 28;
    row.status = WatchStatus::OnHold;
    row.episodesWatched = 7;
    row.score = std::optional<int>(93);
    row.started = FuzzyDate::fromText(u"2026-01-24"_s);
    row.finished = FuzzyDate::fromText(u"2026"_s);
    row.rewatches = 0;
    row.notes = u"one\r\ntwo"_s;
    row.tags = QStringList{u"-x"_s, u"y"_s};
    row.premiere = FuzzyDate::fromText(u"2026-01"_s);
    row.platforms = {u"Hulu"_s};
    row.reminders = ReminderChoice::ByStatus;
    row.externalIds = {{ExternalSite::Mal, u"52991"_s}, {ExternalSite::Bangumi, u"400602"_s}};
    row.officialSite = QUrl(u"https://frieren-anime.jp/"_s);
    row.addedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    row.changedAt = QDateTime(QDate(12'000, 1, 1), QTime(0, 0), Qt::UTC); // which ISO 8601 has no text for
    return row;
}

} // namespace

class CsvListWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsPlace();
    void onlyATableNeedsQuotesAtItsStart();
    void itemsAreGuardedAsTextIs();
    void namesakesAreNumbered();
};

void CsvListWriterTest::everyFieldHasItsPlace()
{
    ListRow empty;
    empty.title = u"E"_s;
    const QByteArray expected =
        "title,english,romaji,native,synonyms,aliases,kind,season,part,subtitle,season_titles,episodes,"
        "status,episodes_watched,score,started,finished,rewatches,notes,tags,premiere,platforms,reminders,"
        "mal,"
        "anilist,anidb,kitsu,tmdb,bangumi,official_site,added_at,changed_at\r\n"
        "葬送のフリーレン,\"Frieren: Beyond Journey's End, \"\"2\"\"\",Sousou no Frieren,葬送のフリーレン,"
        "\"a\\;b; \\　c\",\"F\\, R\",ova,2,1,'=1+1,\"english: Frieren\\, 2; native: 葬送のフリーレン(第2期); "
        "synonym: english: 2; synonym:  F\\;2\\ ; alias: "
        "-x\",28,onhold,7,93,2026-01-24,2026,0,\"one\r\ntwo\","
        "\"'-x; y\",2026-01,Hulu,bystatus,52991,,,,,400602,https://frieren-anime.jp/,"
        "2026-01-02T03:04:05.006Z,\r\n"
        "E,,,,,,tv,,,,,,,,,,,,,,,,bystatus,,,,,,,,,\r\n";
    QCOMPARE(csvOf({fullRow(), empty}), expected);
}

void CsvListWriterTest::onlyATableNeedsQuotesAtItsStart()
{
    ListRow row;
    row.title = u"#1"_s;
    QVERIFY(csvOf({row}).contains("\r\n#1,,"));
    QCOMPARE(writeCsv({u"#1"_s, u"#2"_s}, {{u"#3"_s, u"sep=;"_s}}), "\"#1\",#2\r\n#3,\"sep=;\"\r\n"_ba);
    QCOMPARE(writeCsv({QString(), u"#2"_s}, {}), ",#2\r\n"_ba);
}

void CsvListWriterTest::itemsAreGuardedAsTextIs()
{
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QStringList items;
        QByteArray cell;
        for (auto count = 1 + random() % 3; count > 0; --count) {
            const QString item = randomItem(random);
            appendItem(cell, item.toUtf8());
            if (!item.isEmpty())
                items.append(item);
        }
        QCOMPARE(QString::fromUtf8(cell), itemsText(items));
        if (items.size() > 1) // alone, a "|" or "," would be what separates
            QCOMPARE(readItems(QString::fromUtf8(cell)), items);
    }
}

void CsvListWriterTest::namesakesAreNumbered()
{
    std::vector<ListRow> rows;
    const auto add = [&rows](qint64 show, const QString &native) {
        ListRow row;
        row.listedShow.value = show;
        row.title = native;
        row.titles.native = native;
        rows.push_back(row);
    };
    add(1, u"鬼太郎"_s);
    add(1, u"鬼太郎"_s);
    add(2, u"a, \"b\""_s);
    add(3, u"鬼太郎"_s);
    add(3, u"鬼太郎"_s);
    add(4, u"a, \"b\""_s);
    add(5, u"鬼太郎"_s);
    QStringList titles;
    const Result<CsvTable> table = readCsv(csvOf(rows));
    QVERIFY(table);
    for (const CsvRow &row : table->rows)
        titles << row.cells.front();
    const QStringList expected{u"鬼太郎"_s,     u"鬼太郎"_s,       u"a, \"b\""_s,  u"鬼太郎 (2)"_s,
                               u"鬼太郎 (2)"_s, u"a, \"b\" (2)"_s, u"鬼太郎 (3)"_s};
    QCOMPARE(titles, expected);
    QVERIFY(csvOf(rows).contains("\"a, \"\"b\"\" (2)\",,,\"a, \"\"b\"\"\""));
}

RAIKI_TEST(CsvListWriterTest)
#include "test_csvlistwriter.moc"
