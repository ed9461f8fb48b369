// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/csvexport.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

/** A list so long that two threads read it, which must not show. */
namespace raiki::test {
namespace {

constexpr int rows = 4000;

void run(Database &database, const char *sql)
{
    Statement statement(database, sql);
    must(statement.run(), sql);
}

/** Shows of all kinds: with every title and without, with no, one and two claims, with ids, services and
 * tags. */
void fill(Database &database)
{
    Transaction all = must(Transaction::begin(database));
    run(database,
        "INSERT INTO show (romaji, english, native, official_site) WITH RECURSIVE n (i) AS (SELECT 1 UNION "
        "ALL SELECT i + 1 FROM n WHERE i < 4000) SELECT 'Romaji ' || i, CASE i % 3 WHEN 0 THEN '' "
        "ELSE 'Show, \"' || i % 1500 || '\"' END, CASE i % 2 WHEN 0 THEN '来期 ' || i ELSE '' END, CASE i % "
        "5 "
        "WHEN 0 THEN 'https://example.com/' || i ELSE '' END FROM n");
    run(database,
        "INSERT INTO show_title (show, kind, position, title) SELECT id, 'synonym', 0, 'Also; ' || id "
        "FROM show WHERE id % 7 = 0");
    run(database,
        "INSERT INTO season (show, kind, number, subtitle, episodes, romaji, english, native, end_date, "
        "trailer) SELECT 4001 - id, 'tv', 1 + id % 3, '', CASE id % 4 WHEN 0 THEN NULL ELSE 12 END, '', "
        "CASE id % 6 WHEN 0 THEN 'A season ' || id ELSE '' END, '', '', '' FROM show");
    run(database,
        "INSERT INTO watch_entry (season, status, episodes_watched, score, started, finished, rewatches, "
        "notes, reminders, added_at, changed_at) SELECT id, CASE id % 2 WHEN 0 THEN 'plan' ELSE 'watching' "
        "END, id % 12, NULL, '2026-01', '', 0, '=' || id, 'bystatus', 1767225600000 + id, NULL FROM season "
        "WHERE id % 11 <> 0");
    run(database,
        "INSERT INTO season_external_id (season, site, value) SELECT id, 'mal', id + 50000 FROM season "
        "WHERE id % 2 = 0");
    run(database,
        "INSERT INTO season_external_id (season, site, value) SELECT id, 'anilist', id + 90000 FROM season "
        "WHERE id % 3 = 0");
    for (const char *date : {"2026-01-09", "2026-04"}) {
        Statement claims(
            database,
            "INSERT INTO premiere_claim (season, date, certainty, source_kind, source_title, source_link, "
            "quote, learned_at) SELECT id, ?, 'announced', 'user', '', '', '', 1767225600000 + id FROM "
            "season WHERE id % 4 > ?");
        must(claims.run(QLatin1StringView(date), date[6] == '1' ? 1 : 2), "claims");
    }
    run(database, "INSERT INTO \"release\" (season, track, platform, region, language, rule) SELECT id, "
                  "'sub', CASE id % 2 "
                  "WHEN 0 THEN 'Crunchyroll' ELSE 'HIDIVE' END, '', '', '' FROM season WHERE id % 5 < 2");
    run(database,
        "INSERT INTO tag (entry, position, name) SELECT id, 0, 'tag ' || id % 20 FROM watch_entry WHERE id "
        "% 9 = 0");
    must(all.commit());
}

/** What stands behind "mark " for the first time and the last. */
std::pair<QByteArray, QByteArray> marks(const QByteArray &csv)
{
    const auto at = [&csv](qsizetype start) { return csv.sliced(start + 5, 8); };
    return {at(csv.indexOf("mark ")), at(csv.lastIndexOf("mark "))};
}

} // namespace

class TestCsvExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWhatTheRowsAre();
    void isOfOneMoment();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("list.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestCsvExport::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = must(Database::open(path()));
    fill(*m_database);
}

/** As the other way to the same file makes it; and so it is inside a transaction, where one thread reads. */
void TestCsvExport::isWhatTheRowsAre()
{
    const QByteArray bytes = must(CsvExport(*m_database).bytes());
    QVERIFY(bytes.count("\r\n") > rows / 2);
    const std::vector<ListRow> read = must(ExportReader(*m_database).rows());
    QCOMPARE(bytes, csvOf(read));
    const Transaction inside = must(Transaction::begin(*m_database));
    QCOMPARE(must(CsvExport(*m_database).bytes()), bytes);
}

/** A show's name and its entry's notes, which different threads read, change together all the while. */
void TestCsvExport::isOfOneMoment()
{
    run(*m_database, "UPDATE show SET english = 'mark 10000000' WHERE id = 4000");
    run(*m_database, "UPDATE watch_entry SET notes = 'mark 10000000' WHERE season = 1");
    std::atomic<bool> isOver = false;
    std::atomic<int> commits = 0;
    std::thread writer([&] {
        const auto other = must(Database::open(path()));
        while (!isOver) {
            const QString mark = QStringLiteral("mark %1").arg(10000001 + commits);
            Transaction both = must(Transaction::begin(*other));
            Statement name(*other, "UPDATE show SET english = ? WHERE id = 4000");
            must(name.run(mark));
            Statement notes(*other, "UPDATE watch_entry SET notes = ? WHERE season = 1");
            must(notes.run(mark));
            must(both.commit());
            ++commits;
        }
    });
    QStringList torn;
    int seen = 0;
    for (int turn = 0; turn < 40; ++turn) {
        const int before = commits;
        const auto [name, notes] = marks(must(CsvExport(*m_database).bytes()));
        seen += commits > before ? 1 : 0;
        if (name != notes)
            torn << QString::fromUtf8(name + " and " + notes);
    }
    isOver = true;
    writer.join();
    QVERIFY2(torn.isEmpty(), qPrintable(torn.join(QStringLiteral(", "))));
    QVERIFY(seen > 0); // it was written meanwhile
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestCsvExport)
#include "test_csvexport.moc"
