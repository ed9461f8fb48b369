// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/databasefile.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <future>
#include <thread>

/** The database as opened: what protects it, two users at once, copies and the way back. */
namespace raiki::test {
namespace {

QString value(Database &database, const char *sql)
{
    Statement statement(database, sql);
    const QString text = statement.bind().next() ? statement.text(0) : QStringLiteral("(none)");
    must(statement.finish(), sql);
    return text;
}

const DatabaseOptions impatient{StartCheck::Quick, std::chrono::milliseconds(50)};

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isProtected_data();
    void isProtected();
    void newFilesAreTheOwnersAlone();
    void keepsWhatWasCommitted();
    void undoesWhatWasNot();
    void transactionsDoNotNest();
    void whatIsReadIsOfOneMoment();
    void secondWriterWaitsThenSaysBusy();
    void aNewFileIsMadeByManyAtOnce();
    void otherProcessesAreNoticed();
    void backupIsWholeAndCompact();
    void backupReplacesNothing();
    void newestBackupsAreKept();
    void twoBackUpAtOnce();
    void leftOverPartialsGo();
    void restoreBringsBackAndKeepsTheOld();
    void restoreRefuses_data();
    void restoreRefuses();
    void restoreIsSeenByOthers();
    void checkCounts();
    void checkFindsOrphans();

private:
    QTemporaryDir m_folder;
    int m_next = 0;
    QString newPath() { return m_folder.filePath(QStringLiteral("%1/list.sqlite").arg(++m_next)); }
};

void TestDatabase::isProtected_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("expected");
    QTest::newRow("log") << QByteArray("PRAGMA journal_mode") << QStringLiteral("wal");
    QTest::newRow("power") << QByteArray("PRAGMA synchronous") << QStringLiteral("2");
    QTest::newRow("keys") << QByteArray("PRAGMA foreign_keys") << QStringLiteral("1");
    QTest::newRow("schema") << QByteArray("PRAGMA trusted_schema") << QStringLiteral("0");
    QTest::newRow("cells") << QByteArray("PRAGMA cell_size_check") << QStringLiteral("1");
    QTest::newRow("ours") << QByteArray("PRAGMA application_id") << QString::number(0x5241494B);
    QTest::newRow("waits") << QByteArray("PRAGMA busy_timeout") << QStringLiteral("5000");
}

void TestDatabase::isProtected()
{
    QFETCH(QByteArray, pragma);
    QFETCH(QString, expected);
    const auto database = must(Database::open(newPath()));
    QCOMPARE(value(*database, pragma.constData()), expected);
}

void TestDatabase::newFilesAreTheOwnersAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("deep/er/list.sqlite"));
    const auto database = must(Database::open(path));
    applied(*database, addMedalist());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString file = path + suffix;
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        QCOMPARE(QFile::permissions(file), owner);
    }
    for (const char *const folder : {"deep", "deep/er"})
        QCOMPARE(QFile::permissions(m_folder.filePath(QString::fromLatin1(folder))),
                 owner | QFile::ExeOwner | QFile::ExeUser);
}

void TestDatabase::keepsWhatWasCommitted()
{
    const QString path = newPath();
    QString before;
    {
        const auto database = must(Database::open(path));
        applied(*database, addMedalist());
        before = allRows(*database);
    }
    QVERIFY(!before.isEmpty());
    const auto database = must(Database::open(path));
    QCOMPARE(allRows(*database), before);
    QCOMPARE(database->schemaVersion(), Database::currentSchema());
}

void TestDatabase::undoesWhatWasNot()
{
    const auto database = memoryDatabase();
    const QString before = allRows(*database);
    {
        Transaction transaction = must(Transaction::begin(*database));
        must(ChangeStore(*database).apply(addMedalist()));
        QVERIFY(Transaction::isOpen(*database));
    }
    QVERIFY(!Transaction::isOpen(*database));
    QCOMPARE(allRows(*database), before);
}

void TestDatabase::transactionsDoNotNest()
{
    const auto database = memoryDatabase();
    Transaction transaction = must(Transaction::begin(*database));
    QCOMPARE(Transaction::begin(*database).error().code, ErrorCode::DatabaseFailed);
    must(transaction.commit());
    QCOMPARE(transaction.commit().error().code, ErrorCode::DatabaseFailed);
}

void TestDatabase::whatIsReadIsOfOneMoment()
{
    const QString path = newPath();
    const auto reader = must(Database::open(path));
    const auto writer = must(Database::open(path));
    const auto shows = [&reader] { return value(*reader, "SELECT count(*) FROM show"); };
    {
        const Transaction reading = must(Transaction::beginReading(*reader));
        QCOMPARE(shows(), QStringLiteral("0"));
        applied(*writer, addMedalist());
        QCOMPARE(shows(), QStringLiteral("0"));
        const Transaction within = must(Transaction::beginReading(*reader));
    }
    QCOMPARE(shows(), QStringLiteral("1"));
    applied(*reader, addPlain(QStringLiteral("beside it"))); // nothing is left open
    QCOMPARE(shows(), QStringLiteral("2"));
}

void TestDatabase::secondWriterWaitsThenSaysBusy()
{
    const QString path = newPath();
    const auto first = must(Database::open(path));
    const auto second = must(Database::open(path, impatient));
    {
        const Transaction held = must(Transaction::begin(*first));
        const Result<ChangeSet> refused = tryApply(*second, addMedalist());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseBusy);
        QCOMPARE(must(ListStore(*second).followedSeasons()).size(), size_t(0)); // readers are not held up
    }
    applied(*second, addMedalist());
    QCOMPARE(must(ListStore(*first).followedSeasons()).size(), size_t(2));
}

/** Each sees the file at another step of its making. */
void TestDatabase::aNewFileIsMadeByManyAtOnce()
{
    QStringList problems;
    for (int round = 0; round < 30; ++round) {
        const QString path = newPath();
        must(makeDatabaseFile(path, MissingFolders::Make));
        std::array<QString, 4> failed;
        std::vector<std::thread> makers;
        for (QString &why : failed) {
            makers.emplace_back([&path, &why] {
                const Result<std::unique_ptr<Database>> opened = Database::open(path);
                if (!opened)
                    why = opened.error().detail;
                else if ((*opened)->schemaVersion() != Database::currentSchema())
                    why = QStringLiteral("schema");
            });
        }
        for (std::thread &maker : makers)
            maker.join();
        for (const QString &why : failed)
            problems << why;
    }
    problems.removeAll(QString());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QStringLiteral("; "))));
}

void TestDatabase::otherProcessesAreNoticed()
{
    const QString path = newPath();
    const auto mine = must(Database::open(path));
    const auto other = must(Database::open(path));
    const qint64 before = must(mine->dataVersion());
    applied(*mine, addPlain(QStringLiteral("mine")));
    QCOMPARE(must(mine->dataVersion()), before);
    applied(*other, addPlain(QStringLiteral("theirs")));
    QVERIFY(must(mine->dataVersion()) != before);
}

void TestDatabase::backupIsWholeAndCompact()
{
    const QString path = newPath();
    const QString copyPath = newPath();
    const auto database = must(Database::open(path));
    applied(*database, addMedalist());
    must(database->backupTo(copyPath, MissingFolders::Make));
    QCOMPARE(QFileInfo(copyPath).dir().entryList({QStringLiteral("*.part")}), QStringList());
    const auto copy = must(Database::openReadOnly(copyPath));
    QCOMPARE(allRows(*copy), allRows(*database));
}

void TestDatabase::backupReplacesNothing()
{
    const QString path = newPath();
    const auto database = must(Database::open(path));
    const QString taken = m_folder.filePath(QStringLiteral("taken"));
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QCOMPARE(database->backupTo(taken).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(QFileInfo(taken).size(), 4);
    QCOMPARE(
        database->backupTo(QStringLiteral("/proc/nowhere/copy.sqlite"), MissingFolders::Make).error().code,
        ErrorCode::NotWritable);
    const QString mistyped = m_folder.filePath(QStringLiteral("mistyped"));
    QCOMPARE(database->backupTo(mistyped + QStringLiteral("/copy.sqlite")).error().code,
             ErrorCode::NotWritable);
    QVERIFY(!QFileInfo::exists(mistyped));
}

void TestDatabase::newestBackupsAreKept()
{
    const auto database = must(Database::open(newPath()));
    QString last;
    for (int copy = 0; copy < 7; ++copy)
        last = must(database->backUp(QStringLiteral("import")));
    const QFileInfo newest(last);
    QCOMPARE(newest.fileName(), QStringLiteral("list-import-7.sqlite"));
    QCOMPARE(newest.dir().entryList(QDir::Files),
             QStringList({QStringLiteral("list-import-3.sqlite"), QStringLiteral("list-import-4.sqlite"),
                          QStringLiteral("list-import-5.sqlite"), QStringLiteral("list-import-6.sqlite"),
                          QStringLiteral("list-import-7.sqlite")}));
}

/** Two programs bring lists in at once: each has a backup of its own. */
void TestDatabase::twoBackUpAtOnce()
{
    const QString path = newPath();
    applied(*must(Database::open(path)), addMedalist());
    const auto backUp = [&path] {
        const auto database = must(Database::open(path));
        return must(database->backUp(QStringLiteral("import")));
    };
    QString newest;
    for (int round = 0; round < 20; ++round) {
        std::future<QString> other = std::async(std::launch::async, backUp);
        newest = backUp();
        QVERIFY(other.get() != newest);
    }
    const QDir folder = QFileInfo(newest).dir();
    QCOMPARE(folder.entryList(QDir::Files).size(), 5); // nothing half made
    for (const QString &name : folder.entryList(QDir::Files))
        must(must(Database::openReadOnly(folder.filePath(name)))->quickCheck());
}

/** What a killed program was making goes, once nobody can be at it any more. */
void TestDatabase::leftOverPartialsGo()
{
    const auto database = must(Database::open(newPath()));
    const QDir folder = QFileInfo(must(database->backUp(QStringLiteral("import")))).dir();
    for (const char *name : {"old.part", "fresh.part"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (qstrcmp(name, "old.part") == 0)
            QVERIFY(file.setFileTime(QFileInfo(file).lastModified().addDays(-2),
                                     QFileDevice::FileModificationTime));
    }
    must(database->backUp(QStringLiteral("import")));
    QCOMPARE(folder.entryList({QStringLiteral("*.part")}), QStringList(QStringLiteral("fresh.part")));
}

void TestDatabase::restoreBringsBackAndKeepsTheOld()
{
    const QString path = newPath();
    const QString copyPath = newPath();
    const auto database = must(Database::open(path));
    applied(*database, addMedalist());
    const QString then = allRows(*database);
    must(database->backupTo(copyPath, MissingFolders::Make));
    applied(*database, addPlain(QStringLiteral("added later")));
    const QString later = allRows(*database);
    must(database->restoreFrom(copyPath));
    QCOMPARE(allRows(*database), then);
    QCOMPARE(value(*database, "PRAGMA journal_mode"), QStringLiteral("wal"));
    const auto kept = must(Database::openReadOnly(
        QFileInfo(path).dir().filePath(QStringLiteral("backups/list-restore-1.sqlite"))));
    QCOMPARE(allRows(*kept), later);
    applied(*database, addPlain(QStringLiteral("still writes")));
}

void TestDatabase::restoreRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("title,date\nA,2026\n").repeated(100) << ErrorCode::DatabaseCorrupt;
    QTest::newRow("empty") << QByteArray() << ErrorCode::DatabaseForeign;
}

void TestDatabase::restoreRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const auto database = must(Database::open(newPath()));
    applied(*database, addMedalist());
    const QString before = allRows(*database);
    QFile file(m_folder.filePath(QStringLiteral("nothing-of-ours")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QCOMPARE(database->restoreFrom(file.fileName()).error().code, code);
    QCOMPARE(database->restoreFrom(QStringLiteral("/nowhere")).error().code, ErrorCode::NotFound);
    QCOMPARE(allRows(*database), before);
}

void TestDatabase::restoreIsSeenByOthers()
{
    const QString path = newPath();
    const QString copyPath = newPath();
    const auto database = must(Database::open(path));
    must(database->backupTo(copyPath, MissingFolders::Make));
    applied(*database, addMedalist());
    const auto window = must(Database::open(path));
    QCOMPARE(must(ListStore(*window).followedSeasons()).size(), size_t(2));
    must(database->restoreFrom(copyPath));
    QCOMPARE(must(ListStore(*window).followedSeasons()).size(), size_t(0));
    applied(*window, addMedalist());
    QCOMPARE(must(database->check()).problems, QStringList());
}

void TestDatabase::checkCounts()
{
    const auto database = memoryDatabase();
    applied(*database, addMedalist());
    const DatabaseReport report = must(database->check());
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.schema, Database::currentSchema());
    QCOMPARE(report.shows, 1);
    QCOMPARE(report.entries, 1);
    QCOMPARE(report.feeds, 0);
    QCOMPARE(report.items, 0);
}

void TestDatabase::checkFindsOrphans()
{
    const auto database = memoryDatabase();
    must(Statement(*database, "PRAGMA foreign_keys = 0").run());
    must(Statement(*database, "INSERT INTO tag (entry, position, name) VALUES (99, 0, 'x')").run());
    QCOMPARE(must(database->check()).problems.size(), 1);
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestDatabase)
#include "test_database.moc"
