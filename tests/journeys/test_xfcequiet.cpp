// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/journeys/xfcesettings.h"
#include "tests/support/testprogram.h"
#include "ui/tray/xfcequiet.h"

#include <QSignalSpy>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

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
    XfceSettings daemon;
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
