// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/journeys/notificationdaemon.h"
#include "tests/support/testprogram.h"
#include "ui/tray/desktopnotifier.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** A notification service that is there and takes no notice now, as those do that bound how many come at
 * once. */
class TestRefusedNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsAskedAgainLater();
    void itIsAskedAgainWithTheNext();
    void whereThereIsNoneNobodyIsAsked();
    void oneThatHangsIsNotWaitedFor_data();
    void oneThatHangsIsNotWaitedFor();
    void oneThatHangsAndDiesIsToldOnce();
    void onlyTheSameEventTakesItsPlace();
    void aTravellerReadsTheTimeOfWhereTheyAre();

private:
    static void remind(DesktopNotifier &notifier, const QString &title, std::vector<NoticeStep> &steps)
    {
        ReminderNotice notice;
        notice.show.titles.english = title;
        notice.reminder.season = SeasonId{title.size()};
        notice.reminder.premiere = FuzzyDate::ofDay(QDate(2026, 1, 24));
        notifier.remind(notice, [&steps](NoticeStep step) { steps.push_back(step); });
    }
};

/** The desktop's own service makes room. */
void TestRefusedNotices::initTestCase()
{
    const QString name = u"org.freedesktop.Notifications"_s;
    const QDBusReply<uint> dunst = QDBusConnection::sessionBus().interface()->servicePid(name);
    QVERIFY(dunst.isValid());
    QCOMPARE(::kill(static_cast<pid_t>(dunst.value()), SIGKILL), 0);
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(name));
}

void TestRefusedNotices::itIsAskedAgainLater()
{
    NotificationDaemon daemon(u"Moody"_s);
    daemon.refuses = true;
    QVERIFY(daemon.start());
    DesktopNotifier notifier;
    notifier.setPatience(200ms);
    QSignalSpy able(&notifier, &DesktopNotifier::becameAble);
    QSignalSpy unshown(&notifier, &DesktopNotifier::notShown);
    std::vector<NoticeStep> steps;
    remind(notifier, u"One"_s, steps);
    QTRY_COMPARE(unshown.size(), 1);
    QCOMPARE(steps.back(), NoticeStep::NotShown);
    QCOMPARE(able.size(), 0);
    QTRY_COMPARE(able.size(), 1);
    QTest::qWait(600);
    QCOMPARE(able.size(), 1); // once for each refusal: nothing ticks
    QCOMPARE(steps.back(), NoticeStep::NotShown);
    remind(notifier, u"One"_s, steps);
    QTRY_COMPARE(unshown.size(), 2);
    QTest::qWait(300);
    QCOMPARE(able.size(), 1); // and not as soon again
    QTRY_COMPARE(able.size(), 2);
    daemon.refuses = false;
    remind(notifier, u"One"_s, steps);
    QTRY_COMPARE(daemon.taken, QStringList{u"One, TV series starts today"_s});
    QTest::qWait(600);
    QCOMPARE(able.size(), 2);
}

void TestRefusedNotices::itIsAskedAgainWithTheNext()
{
    NotificationDaemon daemon(u"Moody"_s);
    daemon.refuses = true;
    QVERIFY(daemon.start());
    DesktopNotifier notifier;
    QSignalSpy able(&notifier, &DesktopNotifier::becameAble);
    std::vector<NoticeStep> steps;
    remind(notifier, u"One"_s, steps);
    QTRY_VERIFY(!steps.empty() && steps.back() == NoticeStep::NotShown);
    QCOMPARE(able.size(), 0);
    daemon.refuses = false;
    remind(notifier, u"Three"_s, steps);
    QTRY_COMPARE(able.size(), 1);
    remind(notifier, u"Three"_s, steps);
    QTRY_COMPARE(daemon.taken.size(), 2);
    QTest::qWait(100);
    QCOMPARE(able.size(), 1);
}

/** When one comes, it is heard of at once. */
void TestRefusedNotices::whereThereIsNoneNobodyIsAsked()
{
    DesktopNotifier notifier;
    notifier.setPatience(50ms);
    QSignalSpy able(&notifier, &DesktopNotifier::becameAble);
    std::vector<NoticeStep> steps;
    remind(notifier, u"One"_s, steps);
    QTRY_VERIFY(!steps.empty() && steps.back() == NoticeStep::NotShown);
    QTest::qWait(300);
    QCOMPARE(able.size(), 0);
    NotificationDaemon daemon(u"Late"_s);
    QVERIFY(daemon.start());
    QTRY_COMPARE(able.size(), 1);
}

void TestRefusedNotices::oneThatHangsIsNotWaitedFor_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("before it was asked anything") << false;
    QTest::newRow("with a notice in its hands") << true;
}

/** The window shows it meanwhile, and no longer when the service goes on. */
void TestRefusedNotices::oneThatHangsIsNotWaitedFor()
{
    QFETCH(bool, isKnown);
    NotificationDaemon daemon(u"Slow"_s);
    QVERIFY(daemon.start());
    DesktopNotifier notifier;
    std::vector<NoticeStep> steps;
    if (isKnown) {
        remind(notifier, u"One"_s, steps);
        QTRY_VERIFY(!steps.empty() && steps.back() == NoticeStep::Shown);
        steps.clear();
    }
    notifier.setTimeToAnswer(150ms);
    QSignalSpy able(&notifier, &DesktopNotifier::becameAble);
    QList<bool> mayStillCome;
    connect(&notifier, &DesktopNotifier::notShown, this,
            [&](const UnshownNotice &notice) { mayStillCome.append(notice.mayStillCome); });
    daemon.isMute = true;
    remind(notifier, u"Three"_s, steps);
    QVERIFY(steps.empty()); // until the bus has it, it would end with us
    QTRY_COMPARE(mayStillCome, QList<bool>{true});
    QVERIFY(steps == (isKnown ? std::vector{NoticeStep::HandedOver} : std::vector<NoticeStep>()));
    QCOMPARE(able.size(), 0);
    daemon.goOn();
    QTRY_COMPARE(able.size(), 1);
    QCOMPARE(steps.back(), NoticeStep::Shown);
    QCOMPARE(daemon.taken.size(), isKnown ? 2 : 1);
    remind(notifier, u"Three"_s, steps);
    QTRY_COMPARE(daemon.taken.size(), isKnown ? 3 : 2);
    QTest::qWait(300);
    QCOMPARE(able.size(), 1);
    QCOMPARE(mayStillCome.size(), 1);
}

void TestRefusedNotices::oneThatHangsAndDiesIsToldOnce()
{
    auto daemon = std::make_unique<NotificationDaemon>(u"Dying"_s);
    daemon->isMute = true;
    QVERIFY(daemon->start());
    DesktopNotifier notifier;
    notifier.setTimeToAnswer(100ms);
    QSignalSpy unshown(&notifier, &DesktopNotifier::notShown);
    std::vector<NoticeStep> steps;
    remind(notifier, u"One"_s, steps);
    QTRY_COMPARE(unshown.size(), 1);
    daemon.reset();
    QTRY_VERIFY(!steps.empty() && steps.back() == NoticeStep::NotShown);
    QCOMPARE(unshown.size(), 1);
}

/** A date that moves and the start after its lead time do; what nobody has read yet, a dub and an episode
 * stand beside. */
void TestRefusedNotices::onlyTheSameEventTakesItsPlace()
{
    NotificationDaemon daemon(u"Full"_s);
    QVERIFY(daemon.start());
    DesktopNotifier notifier;
    int shown = 0; // answered: until then nobody knows which bubble it is
    const auto tell = [&](ReminderKind kind, const QString &at) {
        ReminderNotice notice;
        notice.show.titles.english = u"One"_s;
        notice.reminder.season = SeasonId{1};
        notice.reminder.kind = kind;
        notice.reminder.premiere = FuzzyDate::ofDay(QDate(2026, 1, 24));
        notice.reminder.deliveredAt = QDateTime::fromString(at, Qt::ISODate);
        notifier.remind(notice, [&shown](NoticeStep step) { shown += step == NoticeStep::Shown ? 1 : 0; });
    };
    tell(ReminderKind::LeadTime, u"2026-01-17T09:00:00Z"_s);
    QTRY_COMPARE(shown, 1);
    QCOMPARE(daemon.replaced, (QList<uint>{0}));
    tell(ReminderKind::LeadTime, u"2026-01-23T09:00:00Z"_s);
    tell(ReminderKind::DubStart, u"2026-01-23T09:00:00Z"_s);
    tell(ReminderKind::Start, u"2026-01-23T09:00:10Z"_s); // in one breath with the lead
    QTRY_COMPARE(shown, 4);
    QCOMPARE(daemon.replaced, (QList<uint>{0, 1, 0, 0}));
    tell(ReminderKind::DateChanged, u"2026-01-23T09:00:20Z"_s); // what it said no longer holds
    QTRY_COMPARE(shown, 5);
    QCOMPARE(daemon.replaced, (QList<uint>{0, 1, 0, 0, 4}));
    tell(ReminderKind::Episode, u"2026-01-30T09:00:00Z"_s);
    QTRY_COMPARE(shown, 6);
    QCOMPARE(daemon.replaced, (QList<uint>{0, 1, 0, 0, 4, 0}));
}

void TestRefusedNotices::aTravellerReadsTheTimeOfWhereTheyAre()
{
    NotificationDaemon daemon(u"Travelled"_s);
    QVERIFY(daemon.start());
    DesktopNotifier notifier;
    QTimeZone zone("UTC");
    notifier.setStyle([&zone] {
        return NoticeStyle{{QLocale(QLocale::English, QLocale::UnitedKingdom), zone, false}, {}};
    });
    ReminderNotice notice;
    notice.show.titles.english = u"One"_s;
    notice.reminder.premiere = FuzzyDate::fromText(u"2026-12-06T03:00+00:00").value_or(FuzzyDate());
    notice.premiere.date = notice.reminder.premiere;
    for (const char *place : {"UTC", "America/Los_Angeles"}) {
        zone = QTimeZone(place);
        notifier.remind(notice, [](NoticeStep) {});
    }
    QTRY_COMPARE(daemon.bodies.size(), 2);
    QVERIFY2(daemon.bodies.front().contains(u"03:00"_s), qPrintable(daemon.bodies.front()));
    QVERIFY2(daemon.bodies.back().contains(u"19:00"_s), qPrintable(daemon.bodies.back()));
}

RAIKI_TEST(TestRefusedNotices)
#include "test_refusednotices.moc"
