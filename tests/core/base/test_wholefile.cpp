// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/base/wholefile.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace raiki;

class WholeFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void writingReplacesTheWhole();
    void missingFilesAndFoldersAreTold();
    void theBoundIsExact();
    void aFolderThatIsNotThereCannotBeWritten();
    void aFullDiskLeavesTheFileAsItWas_data();
    void aFullDiskLeavesTheFileAsItWas();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void WholeFileTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("来期\r\n\n");
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x');
}

void WholeFileTest::whatIsWrittenIsRead()
{
    QFETCH(QByteArray, bytes);
    const QString name = path(QStringLiteral("round-trip"));
    QVERIFY(writeWholeFile(name, bytes));
    const Result<QByteArray> read = readWholeFile(name);
    QVERIFY(read);
    QVERIFY(*read == bytes);
}

void WholeFileTest::writingReplacesTheWhole()
{
    const QString name = path(QStringLiteral("shrinks"));
    QVERIFY(writeWholeFile(name, QByteArray(1000, 'a')));
    QVERIFY(writeWholeFile(name, "b"));
    QCOMPARE(*readWholeFile(name), QByteArray("b"));
}

void WholeFileTest::missingFilesAndFoldersAreTold()
{
    const QString missing = path(QStringLiteral("missing"));
    QCOMPARE(readWholeFile(missing).error(), (Error{ErrorCode::NotFound, missing}));
    QCOMPARE(readWholeFile(m_folder.path()).error().code, ErrorCode::NotReadable);
}

void WholeFileTest::theBoundIsExact()
{
    const QString name = path(QStringLiteral("bounded"));
    QVERIFY(writeWholeFile(name, "12345"));
    QVERIFY(readWholeFile(name, 5));
    QCOMPARE(readWholeFile(name, 4).error().code, ErrorCode::TooLarge);
}

void WholeFileTest::aFolderThatIsNotThereCannotBeWritten()
{
    const Result<void> written = writeWholeFile(path(QStringLiteral("no/such/folder")), "x");
    QVERIFY(!written);
    QVERIFY(written.error().detail.contains(QStringLiteral("no/such/folder")));
}

namespace {

/** No file of this process may grow past @p bytes while this lives: what a full disk looks like to it. */
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        // The signal would end the process; without it the write fails, as on a full disk.
        m_handlerBefore = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handlerBefore);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handlerBefore)(int) = SIG_DFL;
};

} // namespace

void WholeFileTest::aFullDiskLeavesTheFileAsItWas_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("no room for all of it") << 100'000;
    QTest::newRow("no room for the last block") << 4097;
}

void WholeFileTest::aFullDiskLeavesTheFileAsItWas()
{
    QFETCH(int, bytes);
    const QString name = path(QStringLiteral("precious"));
    QVERIFY(writeWholeFile(name, "precious"));
    Result<void> written;
    {
        const FileSizeLimit limit(4096);
        written = writeWholeFile(name, QByteArray(bytes, 'x'));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY(written.error().detail.contains(name));
    QVERIFY2(!written.error().detail.contains(QStringLiteral("Unknown")), qPrintable(written.error().detail));
    QCOMPARE(*readWholeFile(name), QByteArray("precious"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("precious*")}, QDir::Files).size(), 1);
}

RAIKI_TEST(WholeFileTest)
#include "test_wholefile.moc"
