// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderaudience.h"
#include "tests/core/reminders/reminderfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace raiki;
using namespace raiki::test;

Q_DECLARE_METATYPE(raiki::WatchStatus)
Q_DECLARE_METATYPE(raiki::ReminderChoice)

class ReminderAudienceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsByEntry_data();
    void wantsByEntry();
    void wantsBySisterSeason_data();
    void wantsBySisterSeason();
    void followsTheStatusSettings();
};

namespace {

FollowedSeason seasonWith(WatchStatus status, ReminderChoice choice, qint64 id = 1, qint64 show = 1)
{
    FollowedSeason made = season({}, id, show);
    made.entry->status = status;
    made.entry->reminders = choice;
    return made;
}

FollowedSeason withoutEntry(qint64 id, qint64 show)
{
    FollowedSeason made = season({}, id, show);
    made.entry.reset();
    return made;
}

} // namespace

void ReminderAudienceTest::wantsByEntry_data()
{
    QTest::addColumn<WatchStatus>("status");
    QTest::addColumn<ReminderChoice>("choice");
    QTest::addColumn<bool>("expected");
    QTest::newRow("planned") << WatchStatus::PlanToWatch << ReminderChoice::ByStatus << true;
    QTest::newRow("watching") << WatchStatus::Watching << ReminderChoice::ByStatus << true;
    QTest::newRow("on hold") << WatchStatus::OnHold << ReminderChoice::ByStatus << false;
    QTest::newRow("seen: its own start is no news")
        << WatchStatus::Completed << ReminderChoice::ByStatus << false;
    QTest::newRow("dropped") << WatchStatus::Dropped << ReminderChoice::ByStatus << false;
    QTest::newRow("dropped, but always") << WatchStatus::Dropped << ReminderChoice::Always << true;
    QTest::newRow("watching, but never") << WatchStatus::Watching << ReminderChoice::Never << false;
}

void ReminderAudienceTest::wantsByEntry()
{
    QFETCH(WatchStatus, status);
    QFETCH(ReminderChoice, choice);
    QFETCH(bool, expected);
    const FollowedSeason one = seasonWith(status, choice);
    const ReminderSettings settings;
    QCOMPARE(ReminderAudience(std::span(&one, 1), settings).wants(one), expected);
}

void ReminderAudienceTest::wantsBySisterSeason_data()
{
    QTest::addColumn<WatchStatus>("status");
    QTest::addColumn<ReminderChoice>("choice");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a sequel to what was seen") << WatchStatus::Completed << ReminderChoice::ByStatus << true;
    QTest::newRow("a sequel to what is watched") << WatchStatus::Watching << ReminderChoice::ByStatus << true;
    QTest::newRow("a sequel to what was dropped")
        << WatchStatus::Dropped << ReminderChoice::ByStatus << false;
    QTest::newRow("of a muted show") << WatchStatus::Watching << ReminderChoice::Never << false;
    QTest::newRow("of a show to hear of always") << WatchStatus::Dropped << ReminderChoice::Always << true;
}

void ReminderAudienceTest::wantsBySisterSeason()
{
    QFETCH(WatchStatus, status);
    QFETCH(ReminderChoice, choice);
    QFETCH(bool, expected);
    const std::vector<FollowedSeason> seasons{seasonWith(status, choice, 1, 1), withoutEntry(2, 1),
                                              withoutEntry(3, 2)};
    const ReminderSettings settings;
    const ReminderAudience audience(seasons, settings);
    QCOMPARE(audience.wants(seasons[1]), expected);
    QVERIFY2(!audience.wants(seasons[2]), "a show without any entry");
}

void ReminderAudienceTest::followsTheStatusSettings()
{
    ReminderSettings settings;
    settings.forPlanToWatch = false;
    settings.forOnHold = true;
    settings.forCompleted = false;
    const std::vector<FollowedSeason> seasons{
        seasonWith(WatchStatus::PlanToWatch, ReminderChoice::ByStatus, 1, 1),
        seasonWith(WatchStatus::OnHold, ReminderChoice::ByStatus, 2, 2),
        seasonWith(WatchStatus::Completed, ReminderChoice::ByStatus, 3, 3), withoutEntry(4, 3)};
    const ReminderAudience audience(seasons, settings);
    QVERIFY(!audience.wants(seasons[0]));
    QVERIFY(audience.wants(seasons[1]));
    QVERIFY(!audience.wants(seasons[3]));
}

RAIKI_TEST(ReminderAudienceTest)
#include "test_reminderaudience.moc"
