// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/core/store/storefixtures.h"
#include "tests/support/places.h"
#include "tests/support/testprogram.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/** A list that lies where nothing can be written is read all the same: whole, and leaving nothing there. */
namespace raiki::test {
namespace {

constexpr auto readableFile = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto readableFolder = readableFile | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr auto openFolder = readableFolder | QFile::WriteOwner;

/** What of it is beside the list. */
enum class Beside { Nothing, Log, LogAndIndex };

} // namespace

class TestReadOnlyPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isReadWhole_data();
    void isReadWhole();
    void aFileThatCannotBeWrittenIsRead();
    void whatIsReadIsOfOneMoment();

private:
    [[nodiscard]] QString list() const { return m_folder->filePath(QStringLiteral("list.sqlite")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    void lockFolder() const
    {
        for (const QString &name : files())
            QVERIFY(QFile::setPermissions(m_folder->filePath(name), readableFile));
        QVERIFY(QFile::setPermissions(m_folder->path(), readableFolder));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadOnlyPlaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestReadOnlyPlaces::cleanup()
{
    QFile::setPermissions(m_folder->path(), openFolder);
}

void TestReadOnlyPlaces::isReadWhole_data()
{
    QTest::addColumn<Beside>("beside");
    QTest::newRow("the file alone") << Beside::Nothing;
    QTest::newRow("with a log of newer changes") << Beside::Log;
    QTest::newRow("with all that SQLite keeps") << Beside::LogAndIndex;
}

void TestReadOnlyPlaces::isReadWhole()
{
    QFETCH(Beside, beside);
    const QTemporaryDir made;
    const QString original = made.filePath(QStringLiteral("list.sqlite"));
    {
        const auto database = must(Database::open(original));
        applied(*database, addMedalist());
        applied(*database, addPlain(QStringLiteral("Newest")));
        // While it is open, the changes stand in its log alone.
        QStringList suffixes{QString()};
        if (beside != Beside::Nothing)
            suffixes << QStringLiteral("-wal");
        if (beside == Beside::LogAndIndex)
            suffixes << QStringLiteral("-shm");
        if (beside == Beside::Nothing)
            must(database->backupTo(list()));
        else
            for (const QString &suffix : suffixes)
                QVERIFY(QFile::copy(original + suffix, list() + suffix));
    }
    lockFolder();
    const QStringList before = files();
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::setPermissions(elsewhere.path(), QFile::Permissions(0x7777)));
    const Unprivileged user;
    if (!user.isBound())
        QSKIP("root cannot be put off here");
    QCOMPARE(Database::open(list()).error().code, ErrorCode::NotWritable);
    const auto read = must(Database::openReadOnly(list()), "reading");
    QVERIFY(read->isReadOnly());
    QCOMPARE(read->path(), list());
    QCOMPARE(must(ListStore(*read).followedSeasons()).size(), size_t(3)); // what is in the log, too
    QVERIFY(must(read->check()).problems.isEmpty());
    QCOMPARE(tryApply(*read, addPlain(QStringLiteral("No"))).error().code, ErrorCode::NotWritable);
    const QString copy = elsewhere.filePath(QStringLiteral("copy.sqlite"));
    must(read->backupTo(copy), "a copy elsewhere");
    QCOMPARE(must(ListStore(*must(Database::openReadOnly(copy))).followedSeasons()).size(), size_t(3));
    QCOMPARE(files(), before);
}

void TestReadOnlyPlaces::aFileThatCannotBeWrittenIsRead()
{
    {
        const auto database = must(Database::open(list()));
        applied(*database, addMedalist());
    }
    for (const QString &name : files())
        QVERIFY(QFile::setPermissions(m_folder->filePath(name), readableFile));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777))); // others may add files
    const Unprivileged user;
    if (!user.isBound())
        QSKIP("root cannot be put off here");
    const Error error = Database::open(list()).error();
    QCOMPARE(error.code, ErrorCode::NotWritable);
    QVERIFY2(error.detail.contains(list()), qPrintable(error.detail));
    const auto read = must(Database::openReadOnly(list()));
    QCOMPARE(must(ListStore(*read).followedSeasons()).size(), size_t(2));
}

/** Another program may write where we may not: what is copied meanwhile must be no mixture. */
void TestReadOnlyPlaces::whatIsReadIsOfOneMoment()
{
    must(Database::open(list()));
    QProcess writer;
    writer.start(ackWriterProgram(), {list()});
    QVERIFY(writer.waitForReadyRead(10'000));
    for (const QString &suffix : {QString(), QStringLiteral("-wal")})
        QVERIFY(QFile::setPermissions(list() + suffix, readableFile));
    QVERIFY(QFile::setPermissions(list() + QStringLiteral("-shm"), {})); // so that the log cannot be shared
    QVERIFY(QFile::setPermissions(m_folder->path(), readableFolder));
    int read = 0;
    {
        const Unprivileged user;
        if (!user.isBound())
            QSKIP("root cannot be put off here");
        for (int round = 0; round < 30; ++round) {
            const Result<std::unique_ptr<Database>> database = Database::openReadOnly(list());
            if (!database) {
                QCOMPARE(database.error().code, ErrorCode::DatabaseBusy);
                continue;
            }
            ++read;
            const DatabaseReport report = must((*database)->check());
            QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u'\n')));
            QCOMPARE(report.entries, report.shows); // of one batch each
        }
    }
    writer.kill();
    writer.waitForFinished();
    const Unprivileged user;
    must(Database::openReadOnly(list()), "once nobody writes");
}

} // namespace raiki::test

RAIKI_TEST(raiki::test::TestReadOnlyPlaces)
#include "test_readonlyplaces.moc"
