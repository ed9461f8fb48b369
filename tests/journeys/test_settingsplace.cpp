// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/paths.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** Where the window's settings lie, and that nothing of the earlier place is lost. */
class TestSettingsPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewUserHasOnePlace();
    void theEarlierFileIsTakenOver();
    void whatIsThereStays();
    void anothersFileStays();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }
    void write(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSettingsPlace::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
    qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
    QCoreApplication::setApplicationName(u"raiki"_s);
    QCoreApplication::setOrganizationName(u"raiki"_s); // as main() does
}

void TestSettingsPlace::write(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestSettingsPlace::aNewUserHasOnePlace()
{
    takeOverSettings();
    QSettings settings;
    settings.setValue(u"window/geometry"_s, QByteArray("abc"));
    settings.sync();
    QCOMPARE(settings.fileName(), path(u"raiki/raiki.conf"_s));
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), {u"raiki"_s});
}

void TestSettingsPlace::theEarlierFileIsTakenOver()
{
    write(u"Unknown Organization/raiki.conf"_s,
          "[appearance]\nscheme=dark\n\n[window]\ngeometry=@ByteArray(\\x1\\xd9)\nlanguage=de\n");
    takeOverSettings();
    const QSettings settings;
    QCOMPARE(settings.value(u"appearance/scheme"_s).toString(), u"dark"_s);
    QCOMPARE(settings.value(u"window/geometry"_s).toByteArray(), QByteArray("\x01\xd9"));
    QCOMPARE(settings.allKeys().size(), 3);
    QVERIFY(!QFile::exists(path(u"Unknown Organization"_s)));
}

void TestSettingsPlace::whatIsThereStays()
{
    write(u"Unknown Organization/raiki.conf"_s, "[appearance]\nscheme=dark\n");
    write(u"raiki/raiki.conf"_s, "[appearance]\nscheme=light\n");
    takeOverSettings();
    QCOMPARE(QSettings().value(u"appearance/scheme"_s).toString(), u"light"_s);
    QVERIFY(QFile::exists(path(u"Unknown Organization/raiki.conf"_s)));
}

void TestSettingsPlace::anothersFileStays()
{
    write(u"Unknown Organization/raiki.conf"_s, "[appearance]\nscheme=dark\n");
    write(u"Unknown Organization/other.conf"_s, "[a]\nb=c\n");
    takeOverSettings();
    QCOMPARE(QSettings().value(u"appearance/scheme"_s).toString(), u"dark"_s);
    QVERIFY(QFile::exists(path(u"Unknown Organization/other.conf"_s)));
    QVERIFY(!QFile::exists(path(u"Unknown Organization/raiki.conf"_s)));
}

RAIKI_TEST(TestSettingsPlace)
#include "test_settingsplace.moc"
