// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/journeys/notificationdaemon.h"
#include "tests/journeys/xfcesettings.h"
#include "tests/support/testprogram.h"
#include "ui/tray/notificationservice.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

namespace {

/** dconf's service says what was written, not what it is now. */
void sayWritten(const QString &prefix, const QStringList &changes)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(u"/ca/desrt/dconf/Writer/user"_s, u"ca.desrt.dconf.Writer"_s, u"Notify"_s);
    signal << prefix << changes << u"1"_s;
    QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"dconf"_s).send(signal);
}

} // namespace

/**
 * "Do not disturb" of the desktops that let it be known, each with its own service on the bus. The real dunst
 * comes first: the others take its place once it is dead.
 */
class TestDesktopQuiet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dunstsPauseCounts();
    void aServiceThatDiedAsksForNothing();
    void theSpecificationsPropertyCounts();
    void gnomesBannersCount();
    void othersSettingsAreNotGnomes();
    void withoutGnomesProgramNothingIsQuiet();
    void xfcesSettingCounts();

private:
    void setBanners(const QByteArray &value);
    [[nodiscard]] qsizetype timesAsked() const;

    QTemporaryDir m_folder;
};

/** The stand-in for gsettings answers what a file says, and counts. */
void TestDesktopQuiet::initTestCase()
{
    QFile program(m_folder.filePath(u"gsettings"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n"
                  "[ \"$*\" = 'get org.gnome.desktop.notifications show-banners' ] || exit 1\n"
                  "folder=$(dirname \"$0\")\n"
                  "echo x >>\"$folder/asked\"\n"
                  "cat \"$folder/banners\"\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + qgetenv("PATH"));
}

void TestDesktopQuiet::setBanners(const QByteArray &value)
{
    QFile file(m_folder.filePath(u"banners"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(value + '\n');
}

qsizetype TestDesktopQuiet::timesAsked() const
{
    QFile file(m_folder.filePath(u"asked"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('x') : 0;
}

void TestDesktopQuiet::dunstsPauseCounts()
{
    NotificationService service;
    QSignalSpy changed(&service, &NotificationService::inhibitedChanged);
    QTest::qWait(200);
    QVERIFY(!service.isInhibited());
    QCOMPARE(QProcess::execute(u"dunstctl"_s, {u"set-paused"_s, u"true"_s}), 0);
    QTRY_VERIFY(service.isInhibited());
    NotificationService later; // which has to ask
    QTRY_VERIFY(later.isInhibited());
    QCOMPARE(QProcess::execute(u"dunstctl"_s, {u"set-paused"_s, u"false"_s}), 0);
    QTRY_VERIFY(!service.isInhibited() && !later.isInhibited());
    QCOMPARE(changed.size(), 2);
}

void TestDesktopQuiet::aServiceThatDiedAsksForNothing()
{
    NotificationService service;
    QCOMPARE(QProcess::execute(u"dunstctl"_s, {u"set-paused"_s, u"true"_s}), 0);
    QTRY_VERIFY(service.isInhibited());
    const QDBusReply<uint> dunst =
        QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.Notifications"_s);
    QVERIFY(dunst.isValid());
    QCOMPARE(::kill(static_cast<pid_t>(dunst.value()), SIGKILL), 0);
    QTRY_VERIFY(!service.isInhibited());
}

void TestDesktopQuiet::theSpecificationsPropertyCounts()
{
    NotificationService service;
    NotificationDaemon daemon(u"KDE"_s);
    daemon.isInhibited = true;
    QVERIFY(daemon.start());
    QTRY_VERIFY(service.isInhibited());
    daemon.setInhibited(false, NotificationDaemon::Saying::Value);
    QTRY_VERIFY(!service.isInhibited());
    daemon.setInhibited(true, NotificationDaemon::Saying::Invalidated);
    QTRY_VERIFY(service.isInhibited());
}

void TestDesktopQuiet::gnomesBannersCount()
{
    NotificationService service;
    QSignalSpy changed(&service, &NotificationService::inhibitedChanged);
    setBanners("false");
    NotificationDaemon daemon(u"GNOME"_s);
    QVERIFY(daemon.start());
    QTRY_VERIFY(service.isInhibited());
    const qsizetype asked = timesAsked();
    sayWritten(u"/org/gnome/desktop/interface/clock-format"_s, {QString()});
    sayWritten(u"/org/gnome/desktop/notifications/show-in-lock-screen"_s, {QString()});
    QTest::qWait(200);
    QCOMPARE(timesAsked(), asked); // what others write runs nothing
    setBanners("true");
    sayWritten(u"/org/gnome/desktop/notifications/show-banners"_s, {QString()});
    QTRY_VERIFY(!service.isInhibited());
    setBanners("false"); // several settings at once, and a whole folder
    sayWritten(u"/org/gnome/desktop/"_s, {u"interface/clock-format"_s, u"notifications/show-banners"_s});
    QTRY_VERIFY(service.isInhibited());
    setBanners("true");
    sayWritten(u"/org/gnome/"_s, {QString()});
    QTRY_VERIFY(!service.isInhibited());
    QCOMPARE(changed.size(), 4);
}

void TestDesktopQuiet::othersSettingsAreNotGnomes()
{
    setBanners("false");
    const qsizetype asked = timesAsked();
    NotificationService service;
    NotificationDaemon daemon(u"Somebody"_s);
    QVERIFY(daemon.start());
    QTest::qWait(200);
    sayWritten(u"/org/gnome/desktop/notifications/show-banners"_s, {QString()});
    QTest::qWait(200);
    QVERIFY(!service.isInhibited());
    QCOMPARE(timesAsked(), asked);
}

void TestDesktopQuiet::withoutGnomesProgramNothingIsQuiet()
{
    GnomeQuiet quiet(m_folder.filePath(u"no such program"_s));
    QSignalSpy changed(&quiet, &GnomeQuiet::changed);
    quiet.ask();
    quiet.ask();
    QTest::qWait(200);
    QVERIFY(!quiet.isOn());
    QCOMPARE(changed.size(), 0);
}

void TestDesktopQuiet::xfcesSettingCounts()
{
    XfceSettings settings;
    settings.quiet = true;
    QVERIFY(settings.start());
    NotificationService service;
    NotificationDaemon daemon(u"Xfce"_s);
    QVERIFY(daemon.start());
    QTRY_VERIFY(service.isInhibited());
    Q_EMIT settings.PropertyChanged(u"xfce4-notifyd"_s, u"/do-not-disturb"_s, QDBusVariant(false));
    QTRY_VERIFY(!service.isInhibited());
}

RAIKI_TEST(TestDesktopQuiet)
#include "test_desktopquiet.moc"
