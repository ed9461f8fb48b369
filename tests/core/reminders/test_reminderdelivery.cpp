// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/reminders/reminderplanner.h"
#include "tests/core/reminders/reminderfixtures.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <tuple>

using namespace raiki;
using namespace raiki::test;

/** A movable clock over a thousand reminders: however it runs, each is delivered exactly once. */
class ReminderDeliveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachExactlyOnce_data();
    void eachExactlyOnce();
};

namespace {

constexpr std::chrono::minutes grace{10};
constexpr int seasonCount = 340; // three reminders each

using Key = std::tuple<SeasonId, ReminderKind, std::chrono::minutes, QString>;

std::vector<FollowedSeason> manySeasons(QRandomGenerator &random)
{
    std::vector<FollowedSeason> seasons;
    for (int number = 1; number <= seasonCount; ++number) {
        const QDateTime start = utc("2026-02-20T00:00:00Z").addSecs(60 * random.bounded(270 * 24 * 60));
        PremiereClaim said = claim("", "2026-01-01T00:00:00Z");
        said.date = number % 3 == 0 ? FuzzyDate::ofDay(start.date()) : FuzzyDate::ofMinute(start);
        seasons.push_back(season({said}, number, number));
    }
    return seasons;
}

/** How the machine's day goes. */
struct Life
{
    bool jumps = false;   ///< the clock is set by hours, both ways
    bool sleeps = false;  ///< no ticks for up to five days
    bool travels = false; ///< other zones
    bool dies = false;    ///< after writing down, before planning again: what is in memory is lost
};

class Simulation final
{
public:
    Simulation(Life life, quint32 seed)
        : m_life(life)
        , m_random(seed)
        , m_seasons(manySeasons(m_random))
    {
    }

    std::map<Key, int> run()
    {
        const QDateTime end = utc("2027-01-05T00:00:00Z");
        QDateTime now = utc("2026-01-01T00:00:00Z");
        plan(now);
        while (now < end) {
            tick(now);
            now = now.addSecs(step());
            if (m_life.travels && m_random.bounded(50) == 0)
                m_zone = zones[static_cast<size_t>(m_random.bounded(5))];
            if (m_random.bounded(100) == 0)
                plan(now);
        }
        tick(end);
        return m_told;
    }

private:
    qint64 step()
    {
        const int dice = m_random.bounded(100);
        if (m_life.sleeps && dice < 4)
            return m_random.bounded(5 * 24 * 3600);
        if (m_life.jumps && dice < 8)
            return m_random.bounded(-6 * 3600, 6 * 3600);
        return 1800 + m_random.bounded(1800);
    }

    void plan(const QDateTime &now)
    {
        m_plan = planReminders(m_seasons, {}, now, zone(m_zone));
        m_next = now;
    }

    void tick(const QDateTime &now)
    {
        if (!m_next || now < *m_next)
            return;
        DueReminders due = dueReminders(m_plan, m_known, now, grace);
        m_next = due.next;
        due.due.insert(due.due.end(), due.missed.begin(), due.missed.end());
        for (Reminder reminder : due.due) {
            QVERIFY2(reminder.dueAt <= now, "told before its time");
            reminder.state = ReminderState::Delivered;
            m_known.push_back(reminder);
            ++m_told[{reminder.season, reminder.kind, reminder.lead, reminder.premiere.toText()}];
        }
        if (m_life.dies && m_random.bounded(20) == 0)
            plan(now);
    }

    static constexpr std::array zones{"Asia/Tokyo", "America/New_York", "Europe/London", "America/St_Johns",
                                      "Australia/Lord_Howe"};

    Life m_life;
    QRandomGenerator m_random;
    std::vector<FollowedSeason> m_seasons;
    std::vector<Reminder> m_plan;
    std::vector<Reminder> m_known;
    std::optional<QDateTime> m_next; ///< nothing comes due before it
    std::map<Key, int> m_told;
    const char *m_zone = "Europe/London";
};

} // namespace

void ReminderDeliveryTest::eachExactlyOnce_data()
{
    QTest::addColumn<int>("traits");
    QTest::newRow("always on") << 0;
    QTest::newRow("clock jumps") << 1;
    QTest::newRow("suspended for days") << 2;
    QTest::newRow("over zones") << 4;
    QTest::newRow("restarted") << 8;
    QTest::newRow("all of it") << 15;
}

void ReminderDeliveryTest::eachExactlyOnce()
{
    QFETCH(int, traits);
    const Life life{(traits & 1) != 0, (traits & 2) != 0, (traits & 4) != 0, (traits & 8) != 0};
    const std::map<Key, int> told = Simulation(life, 20260124).run();
    QCOMPARE(told.size(), size_t(3 * seasonCount));
    for (const auto &[key, times] : told)
        QCOMPARE(times, 1);
}

RAIKI_TEST(ReminderDeliveryTest)
#include "test_reminderdelivery.moc"
