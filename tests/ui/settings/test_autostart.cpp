// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/settings/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** The file that starts Raiki at login. */
class TestAutostart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesAndGoes();
    void theDesktopMaySwitchItOff();
    void quotesTheProgram_data();
    void quotesTheProgram();
    void opensTheListThatIsOpen();
    void everyListHasItsOwn();
    void saysWhereItCannotBeWritten();

private:
    static void write(const QByteArray &entry);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAutostart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
}

void TestAutostart::write(const QByteArray &entry)
{
    QFile file(autostartPath({}));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(entry), entry.size());
}

void TestAutostart::comesAndGoes()
{
    QVERIFY(!isAutostartOn({}));
    QVERIFY(setAutostart(false, QStringLiteral("/usr/bin/raiki"), {}));
    QVERIFY(setAutostart(true, QStringLiteral("/usr/bin/raiki"), {}));
    QVERIFY(isAutostartOn({}));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("autostart/raiki.desktop"))));
    QVERIFY(setAutostart(false, QStringLiteral("/usr/bin/raiki"), {}));
    QVERIFY(!isAutostartOn({}));
    QVERIFY(!QFile::exists(autostartPath({})));
}

void TestAutostart::theDesktopMaySwitchItOff()
{
    QVERIFY(setAutostart(true, QStringLiteral("/usr/bin/raiki"), {}));
    write(autostartEntry(QStringLiteral("/usr/bin/raiki"), {}) + "Hidden=true\n");
    QVERIFY(!isAutostartOn({}));
    QVERIFY(setAutostart(true, QStringLiteral("/usr/bin/raiki"), {}));
    QVERIFY(isAutostartOn({}));
}

void TestAutostart::quotesTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringLiteral("/usr/bin/raiki")
                           << QByteArray("\nExec=\"/usr/bin/raiki\" --minimised\n");
    QTest::newRow("blank") << QStringLiteral("/opt/my apps/raiki")
                           << QByteArray("\nExec=\"/opt/my apps/raiki\" --minimised\n");
    QTest::newRow("percent") << QStringLiteral("/opt/100%/raiki")
                             << QByteArray("\nExec=\"/opt/100%%/raiki\" --minimised\n");
    QTest::newRow("dollar") << QStringLiteral("/opt/$HOME/raiki")
                            << QByteArray("\nExec=\"/opt/\\\\$HOME/raiki\" --minimised\n");
    QTest::newRow("quote") << QStringLiteral("/opt/a\"b/raiki")
                           << QByteArray("\nExec=\"/opt/a\\\\\"b/raiki\" --minimised\n");
}

void TestAutostart::quotesTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, line);
    QVERIFY2(autostartEntry(program, {}).contains(line), autostartEntry(program, {}).constData());
}

void TestAutostart::opensTheListThatIsOpen()
{
    const QByteArray entry = autostartEntry(u"/usr/bin/raiki"_s, u"/home/a b/100%.sqlite"_s);
    QVERIFY2(entry.contains("\nExec=\"/usr/bin/raiki\" --minimised --database \"/home/a b/100%%.sqlite\"\n"),
             entry.constData());
}

void TestAutostart::everyListHasItsOwn()
{
    const QString second = u"/home/a/second.sqlite"_s;
    QVERIFY(setAutostart(true, u"/usr/bin/raiki"_s, second));
    QVERIFY(isAutostartOn(second));
    QVERIFY(!isAutostartOn({}));
    QVERIFY(setAutostart(true, u"/usr/bin/raiki"_s, {}));
    QVERIFY(setAutostart(false, u"/usr/bin/raiki"_s, second));
    QVERIFY(isAutostartOn({}));
    QVERIFY(!isAutostartOn(second));
}

void TestAutostart::saysWhereItCannotBeWritten()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("autostart")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(setAutostart(true, QStringLiteral("/usr/bin/raiki"), {}).error().code, ErrorCode::NotWritable);
}

RAIKI_TEST(TestAutostart)
#include "test_autostart.moc"
