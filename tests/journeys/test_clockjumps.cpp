// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/clockjumps.h"
#include "tests/support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/timex.h>
#endif

using namespace raiki;
using namespace Qt::StringLiterals;

/** That the machine woke up is known at once: from logind on a system bus of our own, and from the kernel. */
class TestClockJumps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void logindTellsOfTheWaking();
    void theKernelTellsOfAClockThatWasSet();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
};

namespace {

constexpr auto logindPath = "/org/freedesktop/login1"_L1;

void sayPrepareForSleep(QDBusConnection logind, bool isGoing)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(logindPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    signal << isGoing;
    QVERIFY(logind.send(signal));
}

} // namespace

/** Before anything connects to a system bus: a process has one for its life. */
void TestClockJumps::initTestCase()
{
    const QString address = u"unix:path="_s + m_folder.filePath(u"bus"_s);
    m_bus.start(u"dbus-daemon"_s,
                {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--address="_s + address});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"bus"_s)));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toLatin1());
}

void TestClockJumps::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestClockJumps::logindTellsOfTheWaking()
{
    ClockJumps jumps;
    QSignalSpy jumped(&jumps, &ClockJumps::jumped);
    jumps.start();
    QDBusConnection logind = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"logind"_s);
    QVERIFY(logind.isConnected());
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    sayPrepareForSleep(logind, true);
    QTest::qWait(100);
    QCOMPARE(jumped.size(), 0);
    sayPrepareForSleep(logind, false);
    QTRY_COMPARE(jumped.size(), 1);
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

/** By a nanosecond: the kernel makes no difference. */
void TestClockJumps::theKernelTellsOfAClockThatWasSet()
{
#ifdef Q_OS_LINUX
    ClockJumps jumps;
    QSignalSpy jumped(&jumps, &ClockJumps::jumped);
    jumps.start();
    for (int i = 1; i <= 2; ++i) {
        timex step{};
        step.modes = ADJ_SETOFFSET | ADJ_NANO;
        step.time.tv_usec = 1;
        if (::adjtimex(&step) < 0)
            QSKIP("this user may not set the clock");
        QTRY_COMPARE(jumped.size(), i);
    }
    QTest::qWait(200);
    QCOMPARE(jumped.size(), 2);
#else
    QSKIP("only on Linux");
#endif
}

RAIKI_TEST(TestClockJumps)
#include "test_clockjumps.moc"
