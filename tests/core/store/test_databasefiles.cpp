// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/heldfiles.h"
#include "core/base/wholefile.h"
#include "core/store/statement.h"
#include "tests/core/store/storefixtures.h"
#include "tests/support/filelocks.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <sqlite3.h>

/** Files that are not a healthy database of ours: each is refused by its name and left as it is. */
namespace raiki::test {
namespace {

void execute(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestDatabaseFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refuses_data();
    void refuses();
    void emptyFileBecomesOurs();
    void folderIsNoDatabase();
    void missingFileIsNotMadeForReading();
    void readingWritesNothing();
    void sickFileIsReplacedAndKept();
    void foreignFileIsNotReplaced();
    void laterCheckOpensFirst();
    void aCopyWithADamagedIndexIsNone();
    void aNameThatCannotBeReadIsRefused();
    void anOpenOneIsNoFileForOthers_data();
    void anOpenOneIsNoFileForOthers();
    void whatSqliteWouldMakeIsNoFileForOthers();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/** Before each test: a database with one show, closed. */
void TestDatabaseFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("odd #name?.sqlite"));
    const auto database = must(Database::open(m_path));
    applied(*database, addMedalist());
}

void TestDatabaseFiles::refuses_data()
{
    using Spoil = std::function<void(const QString &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto sql = [](const char *text) {
        return Spoil([text](const QString &path) { execute(path, text); });
    };
    const auto bytes = [](qint64 from, const QByteArray &with) {
        return Spoil([=](const QString &path) { overwrite(path, from, with); });
    };
    QTest::newRow("newer") << sql("PRAGMA user_version = 2147483647") << ErrorCode::DatabaseNewer;
    QTest::newRow("older than the first") << sql("PRAGMA user_version = 0") << ErrorCode::DatabaseForeign;
    QTest::newRow("negative version") << sql("PRAGMA user_version = -1") << ErrorCode::DatabaseForeign;
    QTest::newRow("another program's")
        << sql("PRAGMA application_id = 305419896") << ErrorCode::DatabaseForeign;
    QTest::newRow("without its mark") << sql("PRAGMA application_id = 0") << ErrorCode::DatabaseForeign;
    QTest::newRow("a table too many") << sql("CREATE TABLE moz_places (id)") << ErrorCode::DatabaseForeign;
    QTest::newRow("a trigger of somebody's")
        << sql("CREATE TRIGGER spy AFTER INSERT ON show BEGIN DELETE FROM tag; END")
        << ErrorCode::DatabaseForeign;
    QTest::newRow("a view of somebody's") << sql("CREATE VIEW spy AS SELECT 1") << ErrorCode::DatabaseForeign;
    QTest::newRow("a table too few") << sql("DROP TABLE preference") << ErrorCode::DatabaseForeign;
    QTest::newRow("a column too many")
        << sql("ALTER TABLE show ADD COLUMN x TEXT") << ErrorCode::DatabaseForeign;
    QTest::newRow("header of zeros") << bytes(0, QByteArray(100, '\0')) << ErrorCode::DatabaseCorrupt;
    QTest::newRow("text") << bytes(0, "hello") << ErrorCode::DatabaseCorrupt;
    QTest::newRow("schema page") << bytes(100, QByteArray(3996, '\xff')) << ErrorCode::DatabaseCorrupt;
    QTest::newRow("a page inside") << bytes(3 * 4096, QByteArray(4096, '\x5a')) << ErrorCode::DatabaseCorrupt;
    QTest::newRow("cut short") << Spoil([](const QString &path) { QFile::resize(path, 8 * 4096); })
                               << ErrorCode::DatabaseCorrupt;
    QTest::newRow("the first 100 bytes")
        << Spoil([](const QString &path) { QFile::resize(path, 100); }) << ErrorCode::DatabaseCorrupt;
}

void TestDatabaseFiles::refuses()
{
    QFETCH(std::function<void(const QString &)>, spoil);
    QFETCH(ErrorCode, code);
    spoil(m_path);
    const QByteArray before = bytesOf(m_path);
    const Result<std::unique_ptr<Database>> opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    const Result<std::unique_ptr<Database>> read = Database::openReadOnly(m_path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(bytesOf(m_path), before);
}

void TestDatabaseFiles::emptyFileBecomesOurs()
{
    QVERIFY(QFile::resize(m_path, 0));
    const auto database = must(Database::open(m_path));
    QCOMPARE(database->schemaVersion(), Database::currentSchema());
}

void TestDatabaseFiles::folderIsNoDatabase()
{
    QCOMPARE(Database::open(m_folder->path()).error().code, ErrorCode::NotReadable);
    QCOMPARE(Database::open(QStringLiteral("/proc/nowhere/list.sqlite")).error().code,
             ErrorCode::NotWritable);
}

void TestDatabaseFiles::missingFileIsNotMadeForReading()
{
    const QString missing = m_folder->filePath(QStringLiteral("missing.sqlite"));
    QCOMPARE(Database::openReadOnly(missing).error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(missing));
}

void TestDatabaseFiles::readingWritesNothing()
{
    const QByteArray before = bytesOf(m_path);
    {
        const auto database = must(Database::openReadOnly(m_path));
        QVERIFY(database->isReadOnly());
        QCOMPARE(must(ListStore(*database).followedSeasons()).size(), size_t(2));
        QCOMPARE(tryApply(*database, addMedalist()).error().code, ErrorCode::NotWritable);
        QCOMPARE(Statement(*database, "DELETE FROM tag").run().error().code, ErrorCode::NotWritable);
        QCOMPARE(database->restoreFrom(m_path).error().code, ErrorCode::NotWritable);
    }
    QCOMPARE(bytesOf(m_path), before);
}

void TestDatabaseFiles::sickFileIsReplacedAndKept()
{
    const QString good = m_folder->filePath(QStringLiteral("good.sqlite"));
    must(must(Database::open(m_path))->backupTo(good));
    overwrite(m_path, 0, "hello");
    const QByteArray sick = bytesOf(m_path);
    must(Database::restoreFile(m_path, good));
    const auto database = must(Database::open(m_path));
    QCOMPARE(must(ListStore(*database).followedSeasons()).size(), size_t(2));
    QCOMPARE(bytesOf(m_path + QStringLiteral(".replaced-1")), sick);
}

void TestDatabaseFiles::foreignFileIsNotReplaced()
{
    const QString good = m_folder->filePath(QStringLiteral("good.sqlite"));
    must(must(Database::open(m_path))->backupTo(good));
    execute(m_path, "PRAGMA application_id = 305419896");
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(Database::restoreFile(m_path, good).error().code, ErrorCode::DatabaseForeign);
    QCOMPARE(bytesOf(m_path), before);
}

void TestDatabaseFiles::laterCheckOpensFirst()
{
    qint64 page = 0;
    {
        const auto database = must(Database::open(m_path));
        Statement root(*database, "SELECT rootpage FROM sqlite_schema WHERE name = 'watch_entry'");
        QVERIFY(root.bind().next());
        page = root.integer(0);
    }
    // A damaged page that opening does not touch is found by the check that was put off.
    overwrite(m_path, (page - 1) * 4096, QByteArray(4096, '\x5a'));
    DatabaseOptions later;
    later.startCheck = StartCheck::Later;
    const auto database = must(Database::open(m_path, later));
    QCOMPARE(database->quickCheck().error().code, ErrorCode::DatabaseCorrupt);
    QVERIFY(!must(database->check()).problems.isEmpty());
}

/** quick_check does not look into indexes; a copy that no restoring would take is none. */
void TestDatabaseFiles::aCopyWithADamagedIndexIsNone()
{
    const QByteArray url = "https://example.org/index";
    execute(m_path,
            "INSERT INTO feed (url, title, site_url, folder, is_paused, etag, last_modified, body_hash, "
            "failures_in_a_row, failure, http_status, failure_detail) VALUES "
            "('https://example.org/index', '', '', '', 0, x'', x'', x'', 0, '', 0, '')");
    qint64 page = 0;
    {
        const auto database = must(Database::open(m_path));
        Statement root(*database,
                       "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_feed_1'");
        QVERIFY(root.bind().next());
        page = root.integer(0);
    }
    const qsizetype place = bytesOf(m_path).indexOf(url, (page - 1) * 4096);
    QVERIFY(place > 0 && place < page * 4096);
    overwrite(m_path, place + url.size() - 1, "z");
    // The last copy of a list that does not even open is put in its place all the same.
    const QString sick = m_folder->filePath(QStringLiteral("sick.sqlite"));
    QVERIFY(QFile::copy(m_path, sick));
    overwrite(sick, 0, "hello");
    QCOMPARE(must(Database::restoreFile(sick, m_path)), sick + QStringLiteral(".replaced-1"));
    QCOMPARE(must(ListStore(*must(Database::open(sick))).followedSeasons()).size(), size_t(2));
    const auto database = must(Database::open(m_path)); // all its rows are there
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QCOMPARE(database->backupTo(copy).error().code, ErrorCode::DatabaseCorrupt);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("copy*")}, QDir::Files), QStringList());
    must(Statement(*database, "REINDEX").run());
    must(database->backupTo(copy));
}

void TestDatabaseFiles::aNameThatCannotBeReadIsRefused()
{
    const QString path = m_folder->filePath(QFile::decodeName("list-\xe9.sqlite"));
    QCOMPARE(Database::open(path).error().code, ErrorCode::NotReadable);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("list-*")}, QDir::Files).isEmpty());
}

void TestDatabaseFiles::anOpenOneIsNoFileForOthers_data()
{
    using NameIt = std::function<QString(const QString &)>;
    QTest::addColumn<NameIt>("nameIt");
    QTest::newRow("itself") << NameIt([](const QString &path) -> QString { return path; });
    QTest::newRow("its log") << NameIt([](const QString &path) -> QString { return path + u"-wal"; });
    QTest::newRow("its shared memory")
        << NameIt([](const QString &path) -> QString { return path + u"-shm"; });
    QTest::newRow("another way") << NameIt([](const QString &path) -> QString {
        const QFileInfo file(path);
        return file.path() + u"/../" + file.dir().dirName() + u'/' + file.fileName();
    });
    QTest::newRow("a link") << NameIt([](const QString &path) -> QString {
        return QFile::link(path, path + u".lnk") ? path + u".lnk" : QString();
    });
    QTest::newRow("a hard link") << NameIt([](const QString &path) -> QString {
        const QString other = path + u".hard";
        std::filesystem::create_hard_link(QFileInfo(path).filesystemFilePath(),
                                          QFileInfo(other).filesystemFilePath());
        return other;
    });
}

/** SQLite deletes what lies there, by whatever name it came. */
void TestDatabaseFiles::whatSqliteWouldMakeIsNoFileForOthers()
{
    const auto database = must(Database::open(m_path));
    const QString journal = m_path + u"-journal";
    const QString link = m_path + u".to";
    const QString farther = m_path + u".farther";
    QVERIFY(!QFileInfo::exists(journal));
    QVERIFY(QFile::link(journal, link) && QFile::link(link, farther));
    for (const QString &name : {journal, link, farther}) {
        QVERIFY2(isHeldFile(name), qPrintable(name));
        QCOMPARE(writeWholeFile(name, "x").error(), (Error{ErrorCode::NotWritable, name}));
    }
    const QString circle = m_path + u".circle";
    QVERIFY(QFile::link(circle, circle));
    QVERIFY(!isHeldFile(circle));
}

/** Closing it again would drop SQLite's locks, and replacing it would be the end of the list. */
void TestDatabaseFiles::anOpenOneIsNoFileForOthers()
{
    QFETCH(std::function<QString(const QString &)>, nameIt);
    const QString name = nameIt(m_path);
    {
        const auto database = must(Database::open(m_path));
        const auto second = must(Database::openReadOnly(m_path));
        const qsizetype locks = locksOf(m_path);
        const qint64 size = QFileInfo(m_path).size();
        QVERIFY(QFileInfo::exists(name));
        QVERIFY(isHeldFile(name));
        QCOMPARE(readWholeFile(name).error(), (Error{ErrorCode::NotReadable, name}));
        QCOMPARE(writeWholeFile(name, "x").error(), (Error{ErrorCode::NotWritable, name}));
        QCOMPARE(locksOf(m_path), locks);
        QCOMPARE(QFileInfo(m_path).size(), size);
    }
    QVERIFY(!isHeldFile(name));
    QVERIFY(readWholeFile(m_path));
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestDatabaseFiles)
#include "test_databasefiles.moc"
