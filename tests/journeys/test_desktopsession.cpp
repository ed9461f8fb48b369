// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "app/desktopsession.h"
#include "app/soundnesscheck.h"
#include "core/tracker/listedits.h"
#include "tests/journeys/openwindow.h"
#include "tests/journeys/polling.h"
#include "tests/support/autumncatalogue.h"
#include "tests/support/httpserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/shownnotices.h"
#include "tests/support/testprogram.h"
#include "ui/common/entryedits.h"
#include "ui/inbox/inboxpage.h"
#include "ui/main/noticebar.h"
#include "ui/show/showpage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace raiki;
using namespace raiki::test;
using namespace Qt::StringLiterals;

/** How the window's run connects the services: what the settings change, and what is told how often. */
class TestDesktopSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newsIsToldOnce();
    void newsOfAMoveSaysFromWhatAndOpensThere();
    void newsOfAMutedShowIsNotTold();
    void withoutNewsNoticesTheReminderTells();
    void whoIsAskedIsNotRemindedYet_data();
    void whoIsAskedIsNotRemindedYet();
    void pollsAsSeldomAsTheSettingsSay();
    void pollsOnlyWithConsent();
    void updatesTheCatalogueOnlyWithItsOwnYes_data();
    void updatesTheCatalogueOnlyWithItsOwnYes();
    void theFileIsReadForDamageBesideTheStart();
    void nothingIsDoneBeforeTheFileIsKnownToBeSound();
    void standsOnceItIsPainted_data();
    void standsOnceItIsPainted();
    void opensAtAShow_data();
    void opensAtAShow();
    void aSecondStartMinimisedRaisesNothing();

private:
    void prepare(const std::function<void(PreferenceValues &)> &edit);
    PollReport poll();
    /** The summaries shown once @p atLeast of them are there and no more come. */
    static QStringList toldSummaries(qsizetype atLeast);

    std::unique_ptr<QTemporaryDir> m_folder;
    HttpServer m_server;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<DesktopSession> m_session;
    TrackerServices *m_tracker = nullptr;
    qsizetype m_shownBefore = 0;
};

void TestDesktopSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_notifier = std::make_unique<DesktopNotifier>();
    m_composition = std::make_unique<Composition>(
        m_folder->filePath(u"list.sqlite"_s), QDateTime::fromString(u"2025-10-01T09:00:00Z"_s, Qt::ISODate),
        *m_notifier);
    const auto services = m_composition->services();
    QVERIFY(services);
    m_tracker = *services;
    m_server.serveFeed(
        "/a", rssFeed("Rink Report",
                      rssItem("Medalist Anime Season 2 Set to Premiere in January 2026",
                              "The skating series returns.", "a1", "Wed, 01 Oct 2025 08:00:00 +0900")));
    QVERIFY(m_tracker->subscriptions.add(m_server.url(u"/a"_s)));
    QVERIFY(m_tracker->catalogue.update(autumnCatalogue()));
    const Catalogue &catalogue = m_tracker->catalogue.current();
    AddChoice choice;
    choice.status = WatchStatus::Completed;
    QVERIFY(m_tracker->watchlist.apply(addFromCatalogue(
        catalogue.show(catalogue.findByTitle(u"Medalist"_s).front()), choice, {}, m_composition->clock())));
    m_shownBefore = shownNotices().size();
}

void TestDesktopSession::cleanup()
{
    m_session.reset();
    m_composition.reset();
    m_notifier.reset();
    m_tracker = nullptr;
}

void TestDesktopSession::prepare(const std::function<void(PreferenceValues &)> &edit)
{
    PreferenceValues values = m_tracker->preferences.values();
    values.firstStartDone = true;
    edit(values);
    QVERIFY(m_tracker->preferences.save(values));
    m_session = std::make_unique<DesktopSession>(*m_composition, *m_tracker, *m_notifier);
    m_session->start(true);
    m_session->beginWork();
    QCoreApplication::processEvents();
}

PollReport TestDesktopSession::poll()
{
    return pollAllFeeds(m_tracker->poller);
}

QStringList TestDesktopSession::toldSummaries(qsizetype atLeast)
{
    QStringList summaries;
    const auto read = [&summaries] {
        summaries.clear();
        for (const ShownNotice &notice : shownNotices())
            summaries << notice.summary;
        return summaries.size();
    };
    if (!QTest::qWaitFor([&] { return read() >= atLeast; }, 5000))
        return summaries;
    QTest::qWait(500);
    read();
    return summaries;
}

void TestDesktopSession::newsIsToldOnce()
{
    prepare([](PreferenceValues &values) { values.notifyNews = true; });
    QCOMPARE(poll().intake.flagged.size(), size_t(1));
    const QStringList told = toldSummaries(m_shownBefore + 1);
    QVERIFY2(told.size() == m_shownBefore + 1, qPrintable(told.join(u" | "_s)));
}

void TestDesktopSession::newsOfAMoveSaysFromWhatAndOpensThere()
{
    prepare([](PreferenceValues &values) { values.notifyNews = true; });
    QCOMPARE(poll().intake.flagged.size(), size_t(1));
    QVERIFY(toldSummaries(m_shownBefore + 1).size() > m_shownBefore);
    m_server.serveFeed("/a", rssFeed("Rink Report", rssItem("Medalist Anime Season 2 Delayed to April 2026",
                                                            "The skating series comes later.", "a2",
                                                            "Wed, 01 Oct 2025 16:00:00 +0900")));
    QSignalSpy reminded(&m_tracker->reminders, &ReminderTimer::reminded);
    QCOMPARE(poll().intake.flagged.size(), size_t(1));
    QCOMPARE(reminded.size(), 1); // other programs hear of it too
    mainWindow()->showPage(PageId::Inbox);
    auto *list = mainWindow()->findChild<InboxPage *>()->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    mainWindow()->showPage(PageId::Upcoming);
    QTRY_VERIFY_WITH_TIMEOUT((pressNotice(u"0"_s), list->isVisible()), 20000);
    QCOMPARE(list->currentIndex().row(), 0);
    const QList<ShownNotice> told = shownNotices();
    QCOMPARE(told.size(), m_shownBefore + 2); // and no reminder says it once more
    QVERIFY2(told.first().body.contains(u"from January 2026 to April 2026"_s), qPrintable(told.first().body));
}

void TestDesktopSession::newsOfAMutedShowIsNotTold()
{
    prepare([](PreferenceValues &values) { values.notifyNews = true; });
    const ShowDetails details = *m_tracker->watchlist.details(m_tracker->watchlist.find(u"s1"_s)->show);
    QVERIFY(m_tracker->watchlist.apply(muteShow(details, true, m_composition->clock())));
    QCOMPARE(poll().intake.flagged.size(), size_t(1));
    const QStringList told = toldSummaries(m_shownBefore + 1);
    QVERIFY2(told.size() == m_shownBefore, qPrintable(told.join(u" | "_s)));
}

void TestDesktopSession::withoutNewsNoticesTheReminderTells()
{
    prepare([](PreferenceValues &values) { values.notifyNews = false; });
    QVERIFY(m_tracker->preferences.values().reminders.topics.onDateSet);
    QCOMPARE(poll().intake.flagged.size(), size_t(1));
    const QStringList told = toldSummaries(m_shownBefore + 1);
    QVERIFY2(told.size() == m_shownBefore + 1, qPrintable(told.join(u" | "_s)));
}

void TestDesktopSession::whoIsAskedIsNotRemindedYet_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

/** The list was made in the terminal, and something of it is due at the first start of the window. */
void TestDesktopSession::whoIsAskedIsNotRemindedYet()
{
    QFETCH(bool, agrees);
    const ManualClock dayBefore("2025-09-30T09:00:00Z");
    const ShowDetails details = *m_tracker->watchlist.details(m_tracker->watchlist.find(u"s1"_s)->show);
    const SeasonId season = details.seasons.front().season.id;
    const FuzzyDate soon = FuzzyDate::ofMinute(QDateTime::fromString(u"2025-10-02T05:00:00Z"_s, Qt::ISODate));
    QVERIFY(m_tracker->watchlist.apply(setPremiere(details, season, soon, dayBefore)));
    QVERIFY(m_tracker->watchlist.apply(
        *statusChanged(m_tracker->watchlist, {season}, WatchStatus::PlanToWatch, dayBefore)));
    m_session = std::make_unique<DesktopSession>(*m_composition, *m_tracker, *m_notifier);
    m_session->start(false);
    m_session->beginWork();
    QTest::qWait(1000);
    QCOMPARE(shownNotices().size(), m_shownBefore);
    PreferenceValues values = m_tracker->preferences.values();
    values.firstStartDone = true;
    values.reminders.enabled = agrees;
    QVERIFY(m_tracker->preferences.save(values));
    QCOMPARE(toldSummaries(m_shownBefore + 1).size(), m_shownBefore + (agrees ? 1 : 0));
}

void TestDesktopSession::pollsAsSeldomAsTheSettingsSay()
{
    using namespace std::chrono_literals;
    prepare([](PreferenceValues &values) { values.pollInterval = 12h; });
    const PollReport report = poll();
    QCOMPARE(report.feeds.size(), size_t(1));
    const qint64 seconds = m_composition->clock().now().secsTo(report.feeds.front().nextPollAt);
    QVERIFY2(seconds > 11 * 3600, qPrintable(QString::number(seconds)));
}

void TestDesktopSession::pollsOnlyWithConsent()
{
    prepare([](PreferenceValues &values) { values.consent = NetworkConsent::Refused; });
    QSignalSpy started(&m_tracker->poller, &FeedPoller::started);
    QTest::qWait(300);
    QVERIFY(started.isEmpty());
    PreferenceValues values = m_tracker->preferences.values();
    values.consent = NetworkConsent::Given;
    QVERIFY(m_tracker->preferences.save(values));
    QTRY_COMPARE(started.size(), 1);
}

void TestDesktopSession::updatesTheCatalogueOnlyWithItsOwnYes_data()
{
    QTest::addColumn<NetworkConsent>("consent");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<int>("begun");
    QTest::newRow("both") << NetworkConsent::Given << true << 1;
    QTest::newRow("the network alone") << NetworkConsent::Given << false << 0;
    QTest::newRow("the catalogue alone") << NetworkConsent::Refused << true << 0;
}

void TestDesktopSession::updatesTheCatalogueOnlyWithItsOwnYes()
{
    QFETCH(NetworkConsent, consent);
    QFETCH(bool, isOn);
    int begun = 0;
    // Ended before the request leaves: the address is the real one.
    connect(&m_tracker->catalogueUpdater, &CatalogueUpdater::stepChanged, this,
            [this, &begun](CatalogueUpdateStep step) {
                if (step != CatalogueUpdateStep::Fetching)
                    return;
                ++begun;
                m_tracker->catalogueUpdater.cancel();
            });
    prepare([consent, isOn](PreferenceValues &values) {
        values.consent = consent;
        values.updateCatalogue = isOn;
    });
    QTest::qWait(50);
    QTEST(begun, "begun");
    QCOMPARE(m_tracker->catalogueUpdater.step(), CatalogueUpdateStep::Idle);
}

void TestDesktopSession::theFileIsReadForDamageBesideTheStart()
{
    const QString path = m_composition->databasePath();
    const auto outcomeOf = [&path] {
        SoundnessCheck check(path);
        check.start();
        check.start(); // nothing more
        std::optional<Result<void>> outcome;
        connect(&check, &SoundnessCheck::finished, &check,
                [&outcome](const Result<void> &said) { outcome = said; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 10'000) ? outcome : std::nullopt;
    };
    const auto sound = outcomeOf();
    QVERIFY(sound && *sound); // while the session itself has it open
    cleanup();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 8 * 4096);
    QVERIFY(file.seek(4 * 4096)); // past the schema
    QCOMPARE(file.write(QByteArray(4 * 4096, '\x5a')), qint64(4 * 4096));
    file.close();
    const auto damaged = outcomeOf();
    QVERIFY(damaged && !*damaged);
    QCOMPARE(damaged->error().code, ErrorCode::DatabaseCorrupt);
}

void TestDesktopSession::standsOnceItIsPainted_data()
{
    QTest::addColumn<bool>("minimised");
    QTest::newRow("a window") << false;
    QTest::newRow("none to wait for") << true;
}

/** What a start leaves for later waits for the paint, not for the window alone. */
void TestDesktopSession::standsOnceItIsPainted()
{
    QFETCH(bool, minimised);
    m_session = std::make_unique<DesktopSession>(*m_composition, *m_tracker, *m_notifier);
    QSignalSpy stands(m_session.get(), &DesktopSession::stands);
    bool wasPainted = false;
    connect(m_session.get(), &DesktopSession::stands, this, [&wasPainted] {
        const QWidget *window = mainWindow();
        wasPainted = window && window->windowHandle() && window->windowHandle()->isExposed();
    });
    m_session->start(minimised);
    QVERIFY(stands.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(stands.size(), 1, 1500); // sooner than its patience ends
    QCOMPARE(wasPainted, !minimised);
    QTest::qWait(50);
    QCOMPARE(stands.size(), 1);
}

void TestDesktopSession::nothingIsDoneBeforeTheFileIsKnownToBeSound()
{
    PreferenceValues values = m_tracker->preferences.values();
    values.firstStartDone = true;
    values.consent = NetworkConsent::Given;
    QVERIFY(m_tracker->preferences.save(values));
    QSignalSpy polled(&m_tracker->poller, &FeedPoller::started);
    m_session = std::make_unique<DesktopSession>(*m_composition, *m_tracker, *m_notifier);
    m_session->start(true);
    QTest::qWait(50);
    QCOMPARE(polled.size(), 0);
    m_session->beginWork();
    QTRY_COMPARE(polled.size(), 1);
}

void TestDesktopSession::opensAtAShow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("notice");
    QTest::newRow("a title") << QStringList{u"--open"_s, u"medalist"_s} << u"Medalist"_s << QString();
    QTest::newRow("a season") << QStringList{u"--open"_s, u"s1"_s} << u"Medalist"_s << QString();
    QTest::newRow("another list named too")
        << QStringList{u"--database"_s, u"x.sqlite"_s, u"--open"_s, u"s1"_s} << u"Medalist"_s << QString();
    QTest::newRow("nothing of that name")
        << QStringList{u"--open"_s, u"Nowhere & Never"_s} << QString() << u"Nowhere & Never"_s;
    QTest::newRow("nothing named") << QStringList{} << QString() << QString();
}

void TestDesktopSession::opensAtAShow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, title);
    QFETCH(QString, notice);
    prepare([](PreferenceValues &) {});
    m_session->startWith(arguments);
    const auto *window = mainWindow();
    QVERIFY(window && window->isVisible());
    const auto *page = window->findChild<ShowPage *>();
    QCOMPARE(page && page->isVisible(), !title.isEmpty());
    if (!title.isEmpty())
        QVERIFY2(window->windowTitle().contains(title), qPrintable(window->windowTitle()));
    const auto *bar = window->findChild<NoticeBar *>();
    QCOMPARE(bar && bar->isVisible(), !notice.isEmpty());
    const QList<QLabel *> labels = bar ? bar->findChildren<QLabel *>() : QList<QLabel *>();
    if (!notice.isEmpty())
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&notice](const QLabel *label) { return label->text().contains(notice); }));
}

void TestDesktopSession::aSecondStartMinimisedRaisesNothing()
{
    prepare([](PreferenceValues &) {});
    m_session->startWith({u"--minimised"_s});
    QVERIFY(!mainWindow()->isVisible());
    m_session->startWith({});
    QVERIFY(mainWindow()->isVisible());
}

RAIKI_TEST(TestDesktopSession)
#include "test_desktopsession.moc"
