// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "ui/tray/xfcequiet.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace Qt::StringLiterals;

/** XFCE's settings as its daemon keeps them, on a connection of its own as another program. */
class SettingsDaemon final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.xfce.Xfconf")

public:
    bool start()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"xfconf"_s);
        return bus.registerObject(u"/org/xfce/Xfconf"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(u"org.xfce.Xfconf"_s);
    }
    ~SettingsDaemon() override { QDBusConnection::disconnectFromBus(u"xfconf"_s); }

    std::optional<bool> quiet;

public Q_SLOTS:
    QDBusVariant GetProperty(const QString &channel, const QString &property)
    {
        if (channel != u"xfce4-notifyd"_s || property != u"/do-not-disturb"_s || !quiet)
            sendErrorReply(u"org.xfce.Xfconf.Error.PropertyNotFound"_s, property);
        return QDBusVariant(quiet.value_or(false));
    }

Q_SIGNALS:
    void PropertyChanged(const QString &channel, const QString &property, const QDBusVariant &value);
    void PropertyRemoved(const QString &channel, const QString &property);
};

/** "Do not disturb" where the notification service itself does not tell. */
class TestXfceQuiet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndFollows(); // first: before anything else makes Qt know the types of what is heard
    void withoutSuchADesktopNothingIsQuiet();
};

void TestXfceQuiet::withoutSuchADesktopNothingIsQuiet()
{
    XfceQuiet quiet;
    QSignalSpy changed(&quiet, &XfceQuiet::changed);
    quiet.ask();
    QTest::qWait(200);
    QVERIFY(!quiet.isOn());
    QCOMPARE(changed.size(), 0);
}

void TestXfceQuiet::asksAndFollows()
{
    XfceQuiet quiet;
    SettingsDaemon daemon;
    daemon.quiet = true;
    QVERIFY(daemon.start());
    QSignalSpy changed(&quiet, &XfceQuiet::changed);
    quiet.ask();
    QTRY_VERIFY(quiet.isOn());
    const auto say = [&daemon](const QString &channel, const QString &property, bool isOn) {
        Q_EMIT daemon.PropertyChanged(channel, property, QDBusVariant(isOn));
    };
    say(u"xfce4-panel"_s, u"/do-not-disturb"_s, false);
    say(u"xfce4-notifyd"_s, u"/theme"_s, false);
    say(u"xfce4-notifyd"_s, u"/do-not-disturb"_s, true); // as it is
    QTest::qWait(200);
    QVERIFY(quiet.isOn());
    QCOMPARE(changed.size(), 1);
    say(u"xfce4-notifyd"_s, u"/do-not-disturb"_s, false);
    QTRY_VERIFY(!quiet.isOn());
    say(u"xfce4-notifyd"_s, u"/do-not-disturb"_s, true);
    QTRY_VERIFY(quiet.isOn());
    Q_EMIT daemon.PropertyRemoved(u"xfce4-notifyd"_s, u"/do-not-disturb"_s);
    QTRY_VERIFY(!quiet.isOn());
    QCOMPARE(changed.size(), 4);
}

RAIKI_TEST(TestXfceQuiet)
#include "test_xfcequiet.moc"
