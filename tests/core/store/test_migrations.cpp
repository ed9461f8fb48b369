// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"
#include "core/store/newsstore.h"
#include "core/store/preferencestore.h"
#include "core/store/reminderstore.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/core/store/newsfixtures.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/places.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

/** Steps between schemas, and every released schema's frozen file opened by the current code. */
namespace raiki::test {
namespace {

constexpr const char *firstStatements[] = {"CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT",
                                           "INSERT INTO extra VALUES (1)"};
constexpr const char *secondStatements[] = {"INSERT INTO extra VALUES (2)", "INSERT INTO extra VALUES (1)"};
constexpr const char *goodStatements[] = {"INSERT INTO extra VALUES (2)"};

std::vector<Migration> steps(std::span<const char *const> second)
{
    const int now = Database::currentSchema();
    return {{now + 1, "a table", firstStatements}, {now + 2, "a row", second}};
}

bool hasTable(Database &database)
{
    Statement statement(database, "SELECT 1 FROM sqlite_schema WHERE name = 'extra'");
    return statement.bind().next();
}

} // namespace

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsRiseByOne();
    void runsEachStepOnce();
    void stopsAtTheFirstFailure();
    void failingWriteLeavesAWholeStep();
    void tablesAreStrict();
    void theHashIsThatOfTheCurrentSchema();
    void frozenFilesOpen_data();
    void frozenFilesOpen();
};

void TestMigrations::stepsRiseByOne()
{
    int version = 0;
    for (const Migration &step : allMigrations()) {
        QCOMPARE(step.version, ++version);
        QVERIFY(!step.statements.empty());
        const QString frozen = testDataPath(QStringLiteral("databases/schema-%1.sqlite")).arg(step.version);
        QVERIFY2(QFileInfo::exists(frozen), qPrintable(frozen));
    }
}

void TestMigrations::runsEachStepOnce()
{
    const auto database = memoryDatabase();
    const std::vector<Migration> list = steps(goodStatements);
    must(runMigrations(*database, list));
    must(runMigrations(*database, list)); // as another process would find it
    QCOMPARE(database->schemaVersion(), Database::currentSchema() + 2);
    Statement rows(*database, "SELECT count(*) FROM extra");
    QVERIFY(rows.bind().next());
    QCOMPARE(rows.number(0), 2);
}

void TestMigrations::stopsAtTheFirstFailure()
{
    const auto database = memoryDatabase();
    const Result<void> result = runMigrations(*database, steps(secondStatements));
    QVERIFY(!result);
    QCOMPARE(database->schemaVersion(), Database::currentSchema() + 1);
    QVERIFY(!Transaction::isOpen(*database));
    Statement rows(*database, "SELECT count(*) FROM extra");
    QVERIFY(rows.bind().next());
    QCOMPARE(rows.number(0), 1); // the failed step's first row is undone
}

void TestMigrations::failingWriteLeavesAWholeStep()
{
    const std::vector<Migration> list = steps(goodStatements);
    int failures = 0;
    for (int write = 1;; ++write) {
        const auto database = memoryDatabase();
        database->failAtWrite(write);
        const bool succeeded = runMigrations(*database, list).hasValue();
        database->failAtWrite({});
        const int version = database->schemaVersion();
        QCOMPARE(hasTable(*database), version > Database::currentSchema());
        must(runMigrations(*database, list));
        QCOMPARE(database->schemaVersion(), Database::currentSchema() + 2);
        if (succeeded)
            break;
        ++failures;
    }
    QVERIFY2(failures >= 5, "three statements and two commits should have failed once each");
}

void TestMigrations::tablesAreStrict()
{
    const auto database = memoryDatabase();
    Statement tables(*database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                "AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    QVERIFY2(!tables.bind().next(), qPrintable(tables.text(0)));
}

/** A file of the current schema is known by it, without making another one to compare. */
void TestMigrations::theHashIsThatOfTheCurrentSchema()
{
    const auto database = memoryDatabase();
    Statement schema(*database,
                     "SELECT group_concat(line, char(10)) FROM (SELECT type || ' ' || name || ' ' || "
                     "ifnull(sql, '') AS line FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' "
                     "ESCAPE '\\' ORDER BY 1)");
    QVERIFY(schema.bind().next());
    QCOMPARE(QCryptographicHash::hash(schema.text(0).toUtf8(), QCryptographicHash::Sha256).toHex(),
             QByteArray(currentSchemaHash));
}

void TestMigrations::frozenFilesOpen_data()
{
    QTest::addColumn<int>("schema");
    for (const Migration &step : allMigrations())
        QTest::addRow("schema %d", step.version) << step.version;
}

void TestMigrations::frozenFilesOpen()
{
    QFETCH(int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.sqlite"));
    QVERIFY(QFile::copy(testDataPath(QStringLiteral("databases/schema-%1.sqlite")).arg(schema), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto frozen = must(Database::open(path), "frozen file");
    QCOMPARE(frozen->schemaVersion(), Database::currentSchema());
    QCOMPARE(must(frozen->check()).problems, QStringList());

    const auto fresh = memoryDatabase();
    fillEveryTable(*fresh);
    QCOMPARE(allRows(*frozen), allRows(*fresh));
    QCOMPARE(must(ListStore(*frozen).followedSeasons()).size(), size_t(2));
    QCOMPARE(must(NewsStore(*frozen).waiting()).size(), size_t(1));
    QCOMPARE(must(ReminderStore(*frozen).known()).size(), size_t(1));
    QCOMPARE(must(PreferenceStore(*frozen).all()).size(), 1);
    applied(*frozen, addPlain(QStringLiteral("still writes")));
    const QStringList backups = QDir(folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files);
    QCOMPARE(backups.size(), schema < Database::currentSchema() ? 1 : 0);
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestMigrations)
#include "test_migrations.moc"
