// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/reminderstore.h"
#include "core/tracker/preferences.h"
#include "core/tracker/remindertimer.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/**
 * The service itself over a year of a movable clock, on a real database: a thousand reminders, five zones,
 * jumps, suspends, a desktop that refuses, and ends of the program at every point around the commit.
 */
class ReminderLifeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachExactlyOnce_data();
    void eachExactlyOnce();
};

namespace {

constexpr int fewSeasons = 60;
constexpr int manySeasons = 402; // about a thousand reminders
constexpr std::chrono::minutes oneHour{60};
constexpr std::chrono::minutes oneDay{24 * 60};

using Key = std::tuple<qint64, ReminderKind, qint64, QString>;

Key keyOf(const Reminder &reminder)
{
    return {reminder.season.value, reminder.kind, reminder.lead.count(), reminder.premiere.toText()};
}

/** Where the program ends; what was committed before stays. */
enum class Death { None, BeforeTelling, AfterTelling, WhileConfirming, BeforeTheAnswer };

/** A desktop that counts what it shows. */
class CountingDesktop final : public Notifier
{
public:
    explicit CountingDesktop(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] bool mayDisturb() const override { return true; }
    void remind(const ReminderNotice &notice, const OnStep &onStep) override { show({notice}, onStep); }
    void remindTogether(const std::vector<ReminderNotice> &notices, NoticeGroup group,
                        const OnStep &onStep) override
    {
        togetherOnly = group;
        show(notices, onStep);
        togetherOnly.reset();
    }
    void tellNews(const IntakeReport &, const std::vector<ReminderNotice> &) override {}

    Death death = Death::None;
    bool isThere = true;
    bool diskMayFail = false; ///< that it was shown may not be kept
    bool hasDied = false;
    std::map<Key, int> shownTimes;
    std::map<Key, int> unconfirmedTimes; ///< shown, but the program ended before it could write it down
    int early = 0;
    int repeatedAlone = 0; ///< a second time, and not in the notice of what was missed
    QDateTime latest;      ///< that the clock ever showed: it may be set back behind a due instant

private:
    void show(const std::vector<ReminderNotice> &notices, const OnStep &onStep)
    {
        if (hasDied) // the rest of that turn never ran
            return;
        if (!isThere) {
            ++refusals;
            if (refusals % 2 == 0) // it dies with the notice in its hands
                onStep(NoticeStep::HandedOver);
            onStep(NoticeStep::NotShown);
            return;
        }
        hasDied = death != Death::None;
        if (death == Death::BeforeTelling)
            return;
        for (const ReminderNotice &notice : notices) {
            const Key key = keyOf(notice.reminder);
            // One that is told again was due, if by the clock of another zone.
            early += notice.reminder.state != ReminderState::Telling && notice.reminder.dueAt > latest;
            const bool isSummedUp =
                togetherOnly == NoticeGroup::Missed || togetherOnly == NoticeGroup::Unshown;
            repeatedAlone += shownTimes[key] > 0 && !isSummedUp && notices.size() > 1;
            ++shownTimes[key];
            if ((hasDied && death != Death::BeforeTheAnswer) || diskMayFail)
                ++unconfirmedTimes[key];
        }
        if (death == Death::WhileConfirming)
            m_database.failAtWrite(1);
        if (death != Death::AfterTelling)
            onStep(NoticeStep::HandedOver);
        if (!hasDied)
            onStep(NoticeStep::Shown);
        m_database.failAtWrite(std::nullopt);
    }

    Database &m_database;
    std::optional<NoticeGroup> togetherOnly;
    int refusals = 0;
};

/** How the machine's year goes. */
struct Life
{
    const char *name;
    bool jumps = false;   ///< the clock is set by hours, both ways
    bool sleeps = false;  ///< no looks for up to five days
    bool travels = false; ///< other zones
    bool dies = false;    ///< the program ends around the commit
    bool refuses = false; ///< no notification service for hours
    bool isQuiet = false; ///< quiet hours over midnight
    int seasons = fewSeasons;
};

constexpr std::array lives{
    Life{"always on"},
    Life{.name = "clock jumps", .jumps = true},
    Life{.name = "suspended for days", .sleeps = true},
    Life{.name = "over zones", .travels = true},
    Life{.name = "killed around the commit", .dies = true, .seasons = manySeasons},
    Life{.name = "no service for hours", .refuses = true},
    Life{.name = "quiet hours", .isQuiet = true},
    Life{"all of it", true, true, true, true, true, true, manySeasons},
};

class Year final : Tracker
{
public:
    Year(const Life &life, quint32 seed)
        : m_life(life)
        , m_random(seed)
        , desktop(*database)
    {
        clock.setNow(utc("2026-01-01T00:00:00Z"));
        for (int number = 1; number <= life.seasons; ++number)
            addShow(number);
        PreferenceValues values = m_preferences.values();
        values.reminders.topics.leads = {oneHour, oneDay};
        if (life.isQuiet)
            values.reminders.quiet = {QTime(23, 0), QTime(8, 0)};
        must(m_preferences.save(values));
        restart();
        for (const ReminderNotice &notice : must(m_timer->planned()))
            m_dues.push_back(notice.reminder.dueAt);
    }

    void run()
    {
        const QDateTime end = utc("2027-01-05T00:00:00Z");
        while (clock.now() < end) {
            look();
            clock.setNow(clock.now().addSecs(step()));
            if (m_life.travels && m_random.bounded(50) == 0)
                clock.setZone(QTimeZone(zones[static_cast<size_t>(m_random.bounded(5))]));
            if (m_random.bounded(300) == 0)
                restart();
        }
        desktop.isThere = true;
        restart();
        m_life.dies = false;
        look();
        planned = static_cast<int>(must(ReminderStore(*database).known()).size());
    }

    [[nodiscard]] std::vector<Reminder> known() { return must(ReminderStore(*database).known()); }

    static constexpr std::array zones{"Asia/Tokyo", "America/New_York", "Europe/London", "America/St_Johns",
                                      "Australia/Lord_Howe"};
    int planned = 0;
    int deaths = 0;

private:
    void addShow(int number)
    {
        const QDateTime start = utc("2026-02-20T00:00:00Z").addSecs(60 * m_random.bounded(270 * 24 * 60));
        AddChoice choice;
        choice.premiere = number % 3 == 0 ? FuzzyDate::ofDay(start.date()) : FuzzyDate::ofMinute(start);
        must(watchlist.apply(addByTitle(u"Show %1"_s.arg(number), choice, clock)));
    }

    /** What is in memory is lost, what was committed stays. */
    void restart()
    {
        desktop.hasDied = false;
        desktop.death = Death::None;
        m_timer = std::make_unique<ReminderTimer>(*database, watchlist, m_preferences, desktop, clock);
        m_timer->tellAgain();
    }

    void look()
    {
        desktop.latest = std::max(desktop.latest, clock.now());
        if (m_life.refuses && m_random.bounded(desktop.isThere ? 40 : 8) == 0) {
            desktop.isThere = !desktop.isThere;
            if (desktop.isThere)
                m_timer->tellAgain();
        }
        if (m_life.dies && m_random.bounded(4) == 0)
            desktop.death = static_cast<Death>(1 + m_random.bounded(4));
        const bool failsBefore = m_life.dies && m_random.bounded(10) == 0;
        if (failsBefore)
            database->failAtWrite(1 + m_random.bounded(3));
        desktop.diskMayFail = failsBefore;
        m_timer->tick();
        desktop.diskMayFail = false;
        database->failAtWrite(std::nullopt);
        desktop.death = Death::None;
        if (!desktop.hasDied && !failsBefore)
            return;
        ++deaths;
        restart();
        clock.setNow(clock.now().addSecs(m_random.bounded(120)));
    }

    qint64 step()
    {
        const int dice = m_random.bounded(100);
        if (m_life.sleeps && dice < 4)
            return m_random.bounded(5 * 24 * 3600);
        if (m_life.jumps && dice < 8)
            return m_random.bounded(-6 * 3600, 6 * 3600);
        // Half of the looks come around a due instant, as those of the timer do.
        const auto next = std::upper_bound(m_dues.begin(), m_dues.end(), clock.now());
        if (dice < 60 && next != m_dues.end())
            return std::max<qint64>(1, clock.now().secsTo(*next) + m_random.bounded(-30, 90));
        return 3600 + m_random.bounded(3600);
    }

    Life m_life;
    QRandomGenerator m_random;
    Preferences m_preferences{*database};
    std::unique_ptr<ReminderTimer> m_timer;
    std::vector<QDateTime> m_dues; ///< as planned at first, in order

public:
    CountingDesktop desktop;
};

/** Whether one of the same season that says more was shown in its place. */
bool wasOvertaken(const Reminder &reminder, const std::map<Key, int> &shown)
{
    return std::any_of(shown.begin(), shown.end(), [&reminder](const auto &each) {
        return std::get<0>(each.first) == reminder.season.value &&
               (std::get<1>(each.first) == ReminderKind::Start ||
                std::get<2>(each.first) < reminder.lead.count());
    });
}

} // namespace

void ReminderLifeTest::eachExactlyOnce_data()
{
    QTest::addColumn<int>("life");
    for (size_t i = 0; i < lives.size(); ++i)
        QTest::newRow(lives[i].name) << static_cast<int>(i);
}

void ReminderLifeTest::eachExactlyOnce()
{
    QFETCH(int, life);
    const Life &kind = lives[static_cast<size_t>(life)];
    Year year(kind, 20260124U + static_cast<quint32>(life));
    year.run();
    // A lead and a start to the day, two leads and a start to the minute.
    const int expected = kind.seasons / 3 * 2 + (kind.seasons - kind.seasons / 3) * 3;
    QCOMPARE(year.planned, expected);
    QCOMPARE(year.desktop.early, 0);
    QCOMPARE(year.desktop.repeatedAlone, 0);
    QCOMPARE(year.deaths > 0, kind.dies);
    for (const Reminder &reminder : year.known()) {
        const Key key = keyOf(reminder);
        const QString words = reminderKindName(reminder.kind) + u' ' + reminder.premiere.toText() + u' ' +
                              QString::number(reminder.lead.count());
        QVERIFY2(reminder.state == ReminderState::Delivered, qPrintable(words));
        const int shown = year.desktop.shownTimes[key];
        if (shown == 0)
            QVERIFY2(wasOvertaken(reminder, year.desktop.shownTimes), qPrintable(words));
        else
            QVERIFY2(shown == 1 + std::min(shown - 1, year.desktop.unconfirmedTimes[key]), qPrintable(words));
    }
}

RAIKI_TEST(ReminderLifeTest)
#include "test_reminderlife.moc"
