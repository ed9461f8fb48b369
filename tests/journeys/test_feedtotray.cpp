// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/composition.h"
#include "core/store/dump.h"
#include "tests/journeys/polling.h"
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/shownnotices.h"
#include "tests/support/testprogram.h"
#include "ui/tray/desktopnotifier.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace raiki;
using namespace raiki::test;

/** From the feed to the bubble on the screen: a real server, a real database file, a real notification
 * service. */
class TestFeedToTray final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void headlineBecomesFlagDateAndBubble();
    void missedReminderIsToldOnceAfterRestart();
    void whatIsToldTwiceTakesThePlaceOfTheFirst();

private:
    void open();
    void addMedalistCompleted();
    void follow(const QByteArray &path);
    PollReport poll();
    [[nodiscard]] std::vector<UpcomingRow> upcoming() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{"2025-10-01T09:00:00Z", QTimeZone("America/New_York")};
    HttpServer m_server;
    DesktopNotifier m_notifier;
    std::unique_ptr<TrackerServices> m_tracker;
};

void TestFeedToTray::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.setNow(QDateTime::fromString(QStringLiteral("2025-10-01T09:00:00Z"), Qt::ISODate));
    m_notifier.setStyle([this] {
        return NoticeStyle{{QLocale(QLocale::English, QLocale::UnitedKingdom), m_clock.zone(), false},
                           TitleLanguage::English};
    });
    m_server.serveFeed(
        "/a", rssFeed("Rink Report", rssItem("Medalist Anime Season 2 Set to Premiere in January 2026",
                                             "The skating series returns on TV Asahi's NUMAnimation block, "
                                             "and will stream on Hulu and Disney+.",
                                             "a1", "Wed, 01 Oct 2025 08:00:00 +0900") +
                                         rssItem("Medalist Stage Play Announces Its Cast",
                                                 "The play runs in Tokyo from January 10, 2026.", "a2",
                                                 "Wed, 01 Oct 2025 08:05:00 +0900")));
    m_server.serveFeed("/b",
                       rssFeed("Blade Times", rssItem("Medalist Season 2 Premieres January 24 at 25:30 JST",
                                                      "A new trailer tells the exact time.", "b1",
                                                      "Fri, 05 Dec 2025 12:00:00 +0900")));
    open();
    QVERIFY(m_tracker->catalogue.update(autumnCatalogue()));
    addMedalistCompleted();
}

void TestFeedToTray::cleanup()
{
    m_tracker.reset();
}

void TestFeedToTray::open()
{
    m_tracker.reset();
    auto database = Database::open(m_folder->filePath(QStringLiteral("list.sqlite")));
    QVERIFY(database);
    m_tracker = std::make_unique<TrackerServices>(std::move(*database), m_clock, m_notifier,
                                                  m_folder->filePath(QStringLiteral("list.catalogue")));
    connect(&m_tracker->intake, &FeedIntake::tookIn, &m_notifier,
            [this](const IntakeReport &report) { m_notifier.tellNews(report, {}); });
}

void TestFeedToTray::addMedalistCompleted()
{
    const Catalogue &catalogue = m_tracker->catalogue.current();
    const std::vector<qint32> known = catalogue.findByTitle(QStringLiteral("Medalist"));
    QCOMPARE(known.size(), size_t(1));
    AddChoice choice;
    choice.status = WatchStatus::Completed;
    QVERIFY(m_tracker->watchlist.apply(addFromCatalogue(catalogue.show(known.front()), choice, {}, m_clock)));
}

void TestFeedToTray::follow(const QByteArray &path)
{
    QVERIFY(m_tracker->subscriptions.add(m_server.url(QString::fromLatin1(path))));
}

PollReport TestFeedToTray::poll()
{
    return pollAllFeeds(m_tracker->poller);
}

std::vector<UpcomingRow> TestFeedToTray::upcoming() const
{
    const auto seasons = m_tracker->watchlist.followedSeasons();
    return seasons ? upcomingRows(*seasons, m_clock.now()) : std::vector<UpcomingRow>();
}

void TestFeedToTray::headlineBecomesFlagDateAndBubble()
{
    follow("/a");
    QCOMPARE(poll().intake.flagged.size(), size_t(1));
    QCOMPARE(upcoming().size(), size_t(1));
    QCOMPARE(upcoming()[0].premiere.date, FuzzyDate::ofMonth(2026, 1));
    QVERIFY(upcoming()[0].isFlagged);
    QTRY_VERIFY_WITH_TIMEOUT(!shownNotices().isEmpty(), 5000);
    QVERIFY2(shownNotices().first().body.contains(QStringLiteral("January 2026")),
             qPrintable(shownNotices().first().body));

    follow("/b");
    m_clock.setNow(QDateTime::fromString(QStringLiteral("2025-12-06T09:00:00Z"), Qt::ISODate));
    QCOMPARE(poll().feeds.size(), size_t(2));
    const QDateTime start = QDateTime::fromString(QStringLiteral("2026-01-25T01:30:00+09:00"), Qt::ISODate);
    QCOMPARE(upcoming()[0].premiere.date, FuzzyDate::ofMinute(start));
    QCOMPARE(m_tracker->watchlist.details(upcoming()[0].show)->seasons[1].claims.size(), size_t(2));

    m_tracker->reminders.tick(); // what became due until here
    m_clock.setNow(start.addSecs(-120));
    m_tracker->reminders.tick();
    m_clock.setNow(start.addSecs(20));
    static_cast<void>(
        shownNotices()); // what stood on the screen is closed, so that the reminder stands there alone
    QSignalSpy opened(&m_notifier, &DesktopNotifier::showRequested);
    m_tracker->reminders.tick();
    m_tracker->reminders.tick();
    // The bubble stands on the screen; pressing it opens the show.
    QTRY_VERIFY_WITH_TIMEOUT((pressNotice(QStringLiteral("0")), !opened.isEmpty()), 20000);
    QCOMPARE(opened.first().first().value<ShowId>(),
             m_tracker->watchlist.find(QStringLiteral("Medalist"))->show);
    QTRY_COMPARE(displayedNotices(), 0); // and it is over
    int starts = 0;
    for (const ShownNotice &notice : shownNotices())
        starts += notice.summary.contains(QStringLiteral("starts now")) &&
                  notice.application == QStringLiteral("Raiki");
    QCOMPARE(starts, 1);
    // Shown in the user's zone: Saturday in New York.
    QVERIFY2(shownNotices().first().body.contains(QStringLiteral("24 Jan 2026, 11:30")),
             qPrintable(shownNotices().first().body));
}

void TestFeedToTray::missedReminderIsToldOnceAfterRestart()
{
    follow("/b");
    m_clock.setNow(QDateTime::fromString(QStringLiteral("2025-12-06T09:00:00Z"), Qt::ISODate));
    QCOMPARE(poll().feeds.size(), size_t(1));
    m_tracker->reminders.tick();
    m_tracker.reset();
    const qsizetype before = shownNotices().size();
    m_clock.setNow(QDateTime::fromString(QStringLiteral("2026-01-26T09:00:00Z"), Qt::ISODate));
    open();
    m_tracker->reminders.start();
    QTRY_COMPARE_WITH_TIMEOUT(shownNotices().size(), before + 1, 5000);
    open();
    m_tracker->reminders.start();
    m_tracker->reminders.tick();
    QTest::qWait(300);
    QCOMPARE(shownNotices().size(), before + 1);
}

/** As after an end between the handing over and our writing it down: the next start tells once more. */
void TestFeedToTray::whatIsToldTwiceTakesThePlaceOfTheFirst()
{
    const ShowDetails details =
        *m_tracker->watchlist.details(m_tracker->watchlist.find(QStringLiteral("s1"))->show);
    Reminder reminder;
    reminder.season = SeasonId{1};
    reminder.premiere = FuzzyDate::ofDay(QDate(2026, 1, 24));
    const ReminderNotice notice{reminder, details.show, details.seasons.front().season, {}, {}, {}};
    static_cast<void>(shownNotices()); // what stood on the screen is closed
    int shown = 0;
    const auto count = [&shown](NoticeStep step) { shown += step == NoticeStep::Shown ? 1 : 0; };
    for (int start = 1; start <= 2; ++start) {
        DesktopNotifier each; // which knows nothing of the ids of the one before
        each.remind(notice, count);
        QTRY_COMPARE(shown, start);
    }
    QCOMPARE(displayedNotices(), 1);
    for (int start = 1; start <= 2; ++start) {
        DesktopNotifier each;
        each.remindTogether({notice, notice}, NoticeGroup::Missed, count);
        QTRY_COMPARE(shown, 2 + start);
    }
    QCOMPARE(displayedNotices(), 2);
}

RAIKI_TEST(TestFeedToTray)
#include "test_feedtotray.moc"
