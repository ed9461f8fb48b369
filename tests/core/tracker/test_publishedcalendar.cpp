// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/tracker/backups.h"
#include "core/tracker/listedits.h"
#include "core/tracker/publishedcalendar.h"
#include "core/transfer/wholelist.h"
#include "tests/core/tracker/trackerfixtures.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** The revisions of what calendars are given only grow, whatever becomes of the list. */
class PublishedCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChangeIsARevision();
    void undoAndRedoAreRevisionsToo();
    void aRemovedShowComesBackAsItWas();
    void theKeptFileCountsToo();
    void otherProcessesGoOnCounting();
    void aRestoredListGoesOnCounting();
    void nothingIsWrittenTwice();
    void aLookNamesTheListAndNothingElse();
    void wholeListsDoNotCarryIt();

private:
    void move(const char *day);
    /** What a calendar is given now of the only premiere. */
    CalendarEvent publish(const QByteArray &document = {});
    [[nodiscard]] std::vector<CalendarEvent> events() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Watchlist> m_watchlist;
    std::unique_ptr<PublishedCalendar> m_calendar;
    ManualClock m_clock{"2026-03-01T12:00:00Z"};
};

void PublishedCalendarTest::init()
{
    m_calendar.reset();
    m_watchlist.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = must(Database::open(m_folder->filePath(u"list.sqlite"_s)));
    m_watchlist = std::make_unique<Watchlist>(*m_database, m_clock);
    m_calendar = std::make_unique<PublishedCalendar>(*m_database);
    static_cast<void>(must(m_watchlist->apply(addByTitle(u"Medalist"_s, {}, m_clock))));
    move("2026-04-01");
}

void PublishedCalendarTest::move(const char *day)
{
    m_clock.advance(std::chrono::hours(1));
    const WatchlistRow row = must(m_watchlist->rows()).front();
    const ShowDetails details = must(m_watchlist->details(row.show));
    static_cast<void>(must(m_watchlist->apply(setPremiere(details, row.season.id, date(day), m_clock))));
}

/** As the window and the command make them, without their words. */
std::vector<CalendarEvent> PublishedCalendarTest::events() const
{
    std::vector<CalendarEvent> events;
    const UpcomingList upcoming =
        must(m_watchlist->upcoming(m_clock.now(), m_clock.zone(), wholeSeasonCount));
    for (const UpcomingRow &row : upcoming.rows) {
        CalendarEvent event;
        event.season = row.season;
        event.date = row.premiere.date;
        event.certainty = row.premiere.certainty;
        event.sequence = premiereChanges(upcoming.seasons.front());
        event.revisedAt = row.decidingClaim ? row.decidingClaim->learnedAt : QDateTime();
        events.push_back(event);
    }
    return events;
}

CalendarEvent PublishedCalendarTest::publish(const QByteArray &document)
{
    m_clock.advance(std::chrono::hours(1));
    const std::vector<CalendarEvent> published = must(m_calendar->publish(events(), m_clock.now(), document));
    return published.empty() ? CalendarEvent() : published.front();
}

void PublishedCalendarTest::everyChangeIsARevision()
{
    QCOMPARE(publish().sequence, 0);
    QCOMPARE(publish().sequence, 0);
    move("2026-05-01");
    QCOMPARE(publish().sequence, 1);
    move("2026-06-01");
    move("2026-06-02");
    QCOMPARE(publish().sequence, 3);
}

void PublishedCalendarTest::undoAndRedoAreRevisionsToo()
{
    publish();
    move("2026-05-01");
    CalendarEvent last = publish();
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(must(i % 2 == 0 ? m_watchlist->undo() : m_watchlist->redo()));
        const CalendarEvent next = publish();
        QVERIFY(next.date != last.date);
        QCOMPARE(next.sequence, last.sequence + 1);
        QVERIFY(next.revisedAt > last.revisedAt);
        last = next;
    }
    // Nobody saw the date in between: it has not changed, and neither number falls.
    static_cast<void>(must(m_watchlist->redo()));
    static_cast<void>(must(m_watchlist->undo()));
    QCOMPARE(publish().sequence, last.sequence);
    QCOMPARE(publish().revisedAt, last.revisedAt);
}

void PublishedCalendarTest::aRemovedShowComesBackAsItWas()
{
    move("2026-05-01");
    publish();
    static_cast<void>(must(m_watchlist->undo()));
    const CalendarEvent last = publish();
    const ShowDetails details = must(m_watchlist->details(must(m_watchlist->rows()).front().show));
    static_cast<void>(must(m_watchlist->apply(removeShow(details))));
    QVERIFY(events().empty());
    static_cast<void>(publish());
    static_cast<void>(must(m_watchlist->undo()));
    QCOMPARE(publish().sequence, last.sequence);
    QCOMPARE(publish().season, last.season);
}

/** What a calendar subscribes to may have come from a Raiki that wrote nothing down. */
void PublishedCalendarTest::theKeptFileCountsToo()
{
    CalendarEvent before = events().front();
    before.list = publish().list;
    before.sequence = 7;
    before.date = date("2026-04-09");
    const QByteArray file = writeCalendar(std::span(&before, 1), u"Raiki"_s, m_clock.now());
    QCOMPARE(publish(file).sequence, 8);
    QCOMPARE(publish().sequence, 8);
    // Another list's file lay there: its events are none of ours.
    before.list = "another";
    before.sequence = 70;
    QCOMPARE(publish(writeCalendar(std::span(&before, 1), u"Raiki"_s, m_clock.now())).sequence, 8);
}

void PublishedCalendarTest::otherProcessesGoOnCounting()
{
    publish();
    move("2026-05-01");
    const std::unique_ptr<Database> same = must(Database::open(m_database->path()));
    PublishedCalendar other(*same);
    const CalendarEvent others = must(other.publish(events(), m_clock.now())).front();
    QCOMPARE(others.sequence, 1);
    QCOMPARE(others.list, publish().list);
    const std::unique_ptr<Database> another = must(Database::open(m_folder->filePath(u"another.sqlite"_s)));
    QVERIFY(must(PublishedCalendar(*another).publish(events(), m_clock.now())).front().list != others.list);
    static_cast<void>(must(m_watchlist->undo()));
    QCOMPARE(publish().sequence, 2);
    QCOMPARE(must(other.publish(events(), m_clock.now())).front().sequence, 2);
}

void PublishedCalendarTest::aRestoredListGoesOnCounting()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    must(m_database->backupTo(copy));
    const QByteArray list = publish().list;
    QVERIFY(!list.isEmpty());
    for (const char *day : {"2026-05-01", "2026-06-01", "2026-07-01"}) {
        move(day);
        publish();
    }
    Preferences preferences(*m_database);
    Backups backups(*m_database, *m_watchlist, preferences, m_clock);
    must(backups.restore(copy));
    QCOMPARE(events().front().date, date("2026-04-01"));
    QCOMPARE(publish().sequence, 4);
    QCOMPARE(publish().list, list); // though the copy knew of none
}

void PublishedCalendarTest::nothingIsWrittenTwice()
{
    publish();
    const int before = m_database->writesCounted();
    publish();
    QCOMPARE(m_database->writesCounted(), before);
    // What cannot be written down is not given out.
    move("2026-05-01");
    m_database->failAtWrite(1);
    QVERIFY(!m_calendar->publish(events(), m_clock.now()));
    m_database->failAtWrite(std::nullopt);
    QCOMPARE(publish().sequence, 1);
}

/** As under another clock: two lists have no event in common, and nothing was given out. */
void PublishedCalendarTest::aLookNamesTheListAndNothingElse()
{
    const QByteArray name = must(m_calendar->listName());
    QVERIFY(!name.isEmpty());
    QVERIFY(must(m_calendar->given()).revisions.isEmpty());
    const int before = m_database->writesCounted();
    QCOMPARE(must(m_calendar->listName()), name);
    QCOMPARE(m_database->writesCounted(), before);
    QCOMPARE(publish().list, name);
    const std::unique_ptr<Database> another = must(Database::open(m_folder->filePath(u"another.sqlite"_s)));
    QVERIFY(must(PublishedCalendar(*another).listName()) != name);
    const std::unique_ptr<Database> third = must(Database::open(m_folder->filePath(u"third.sqlite"_s)));
    third->failAtWrite(1);
    QVERIFY(!PublishedCalendar(*third).listName());
}

/** A list that is taken elsewhere begins calendars of its own. */
void PublishedCalendarTest::wholeListsDoNotCarryIt()
{
    QVERIFY(!isListSetting(u"calendar.given.s12"_s));
    QVERIFY(!isListSetting(u"calendar.given.list"_s));
    QVERIFY(isListSetting(u"reminders.dayHour"_s));
}

RAIKI_TEST(PublishedCalendarTest)
#include "test_publishedcalendar.moc"
